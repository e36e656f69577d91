import { type ComponentType, useEffect, useState } from "react";
import { fetchContent } from "../panels/use-content.ts";
import { setModelStatus } from "../state/actions.ts";
import { useViewer, viewerStore } from "../state/store.ts";
import { ErrorBoundary } from "./ErrorBoundary.tsx";

/** Fetches the 3D part after the words, which never wait for it. */
async function loadBodyStage(): Promise<ComponentType> {
  await fetchContent(viewerStore.getState().lang).catch(() => null);
  const { BodyStage } = await import("../scene/BodyStage.tsx");
  return BodyStage;
}

/** The 3D body, or nothing while it cannot be had; StageStatus says why and offers another try. */
export function SceneSlot() {
  const attempt = useViewer((state) => state.modelAttempt);
  const [BodyStage, setBodyStage] = useState<ComponentType | null>(null);

  useEffect(() => {
    let isWanted = true;
    if (!BodyStage) {
      loadBodyStage().then(
        (component) => isWanted && setBodyStage(() => component),
        () => isWanted && setModelStatus({ kind: "failed", reason: "missing" }),
      );
    }
    return () => {
      isWanted = false;
    };
  }, [BodyStage, attempt]);

  if (!BodyStage) return null;
  return (
    <ErrorBoundary
      // A new try is a new boundary.
      key={attempt}
      fallback={() => null}
      onError={() => setModelStatus({ kind: "failed", reason: "corrupt" })}
    >
      <BodyStage />
    </ErrorBoundary>
  );
}
