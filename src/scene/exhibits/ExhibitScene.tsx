import { type ComponentType, Suspense } from "react";
import type { ExhibitKind } from "../../domain/exhibits.ts";
import { useViewer } from "../../state/store.ts";
import type { BodyModel } from "../load-body.ts";
import { CalloutPlacer } from "./CalloutPlacer.tsx";
import { lazily } from "../../state/lazily.ts";

export interface ExhibitSceneProps {
  readonly model: BodyModel;
}

const SCENES: Readonly<Record<ExhibitKind, ComponentType<ExhibitSceneProps>>> = {
  "close-up": lazily(async () => (await import("./CloseUpScene.tsx")).CloseUpScene),
  cut: lazily(async () => (await import("./CutScene.tsx")).CutScene),
  core: lazily(async () => (await import("./CoreScene.tsx")).CoreScene),
  procedure: lazily(async () => (await import("./ProcedureScene.tsx")).ProcedureScene),
  lump: lazily(async () => (await import("./LumpScene.tsx")).LumpScene),
  patch: lazily(async () => (await import("./PatchScene.tsx")).PatchScene),
};

/** What the open exhibit draws, each kind fetched when it is asked for, and the labels that go with it. */
export function ExhibitScene({ model }: ExhibitSceneProps) {
  const kind = useViewer((state) => state.exhibit?.kind);
  if (!kind) return null;
  const Scene = SCENES[kind];
  return (
    <>
      <Suspense>
        <Scene model={model} />
      </Suspense>
      <CalloutPlacer />
    </>
  );
}
