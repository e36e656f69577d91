import { type ComponentType, useEffect, useEffectEvent, useState } from "react";
import { preload } from "react-dom";
import { useIsPictureEnough } from "../panels/use-picture-stage.ts";
import { fetchContent } from "../state/use-content.ts";
import { ownFile } from "../state/own-file.ts";
import { setModelStatus } from "../state/actions.ts";
import { useViewer, viewerStore } from "../state/store.ts";
import { ErrorBoundary } from "../ui/ErrorBoundary.tsx";

/** As the stage asks for it. */
const MODEL = ownFile("models/body.glb");

/** Fetches the 3D part after the words, which never wait for it. */
async function loadBodyStage(): Promise<ComponentType> {
  await fetchContent("core", viewerStore.getState().lang).catch(() => null);
  // With what draws it, not after: the model would otherwise wait a round trip for a program that is being read.
  if (!MODEL.startsWith("data:")) preload(MODEL, { as: "fetch", crossOrigin: "anonymous" });
  const { BodyStage } = await import("../scene/BodyStage.tsx");
  return BodyStage;
}

/**
 * The 3D body, or nothing while it cannot be had or is not wanted: the picture then stands for it, and
 * StageStatus says why and offers another try.
 */
export function SceneSlot() {
  const attempt = useViewer((state) => state.modelAttempt);
  const isPictureEnough = useIsPictureEnough();
  const [BodyStage, setBodyStage] = useState<ComponentType | null>(null);
  if (isPictureEnough) return null;
  // Each try is a new loader.
  if (!BodyStage)
    return <StageLoader key={attempt} onLoad={(loaded) => setBodyStage(() => loaded)} />;
  return (
    <ErrorBoundary
      // A new try is a new boundary.
      key={attempt}
      onError={() => setModelStatus({ kind: "failed", reason: "stopped" })}
    >
      <BodyStage />
    </ErrorBoundary>
  );
}

interface StageLoaderProps {
  readonly onLoad: (component: ComponentType) => void;
}

function StageLoader({ onLoad }: StageLoaderProps) {
  const report = useEffectEvent(onLoad);
  useEffect(() => {
    let isWanted = true;
    loadBodyStage().then(
      (component) => isWanted && report(component),
      () => isWanted && setModelStatus({ kind: "failed", reason: "missing" }),
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return null;
}
