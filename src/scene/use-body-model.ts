import { useEffect, useState } from "react";
import { setModelStatus } from "../state/actions.ts";
import { useViewer, viewerStore } from "../state/store.ts";
import { BodyLoadError, type BodyModel, loadBody } from "./load-body.ts";
import { ownFile } from "../state/own-file.ts";

/** Fetches the body, reports how it goes to the store, and lets go of it when it is no longer drawn. */
export function useBodyModel(): BodyModel | null {
  const attempt = useViewer((state) => state.modelAttempt);
  const [model, setModel] = useState<BodyModel | null>(null);

  useEffect(() => {
    const controller = new AbortController();
    setModelStatus({ kind: "loading", loadedBytes: 0, totalBytes: null });
    loadBody({
      url: ownFile("models/body.glb"),
      signal: controller.signal,
      onProgress: (loadedBytes, totalBytes) =>
        setModelStatus({ kind: "loading", loadedBytes, totalBytes }),
    }).then(
      (loaded) => {
        if (!controller.signal.aborted) setModel(loaded);
      },
      (error: unknown) => {
        if (controller.signal.aborted) return;
        setModelStatus({
          kind: "failed",
          reason: error instanceof BodyLoadError ? error.reason : "corrupt",
        });
      },
    );
    return () => {
      controller.abort();
      setModel(null);
    };
  }, [attempt]);

  useEffect(() => {
    if (!model) return undefined;
    return () => {
      model.organs.dispose();
      model.skin.dispose();
      model.garments.dispose();
      if (viewerStore.getState().model.kind === "ready") setModelStatus({ kind: "idle" });
    };
  }, [model]);

  return model;
}
