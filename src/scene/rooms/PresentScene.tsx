import { useViewer } from "../../state/store.ts";
import type { BodyModel } from "../load-body.ts";
import { FindItScene } from "./FindItScene.tsx";
import { LabelPlacer } from "./LabelPlacer.tsx";
import { PoseKeeper } from "./PoseKeeper.tsx";

/** Puts the name of what is shown at its place, and keeps the body turned as in the other window. */
export function PresentScene({ model }: { readonly model: BodyModel }) {
  const isAsking = useViewer((state) => state.findIt !== null);
  return (
    <>
      {isAsking && <FindItScene model={model} />}
      <PoseKeeper />
      <LabelPlacer model={model} />
    </>
  );
}
