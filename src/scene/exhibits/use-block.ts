import { useEffect, useState } from "react";
import type { CloseUpId, LayerId } from "../../domain/exhibits.ts";
import { setExhibitStatus } from "../../state/actions.ts";
import { useViewer } from "../../state/store.ts";
import type { BodyLayer } from "../body-layer.ts";
import { loadBlock } from "./load-block.ts";

export interface Loaded {
  readonly id: CloseUpId;
  readonly layer: BodyLayer<LayerId>;
}

/** The close-up's geometry, or null until it is here; lets go of it when another is asked for. */
export function useBlock(id: CloseUpId | null): Loaded | null {
  const attempt = useViewer((state) => state.exhibitAttempt);
  const [loaded, setLoaded] = useState<Loaded | null>(null);

  useEffect(() => {
    if (!id) return undefined;
    const controller = new AbortController();
    let layer: BodyLayer<LayerId> | null = null;
    setExhibitStatus("loading");
    loadBlock(id, controller.signal).then(
      (fetched) => {
        layer = fetched;
        if (controller.signal.aborted) fetched.dispose();
        else setLoaded({ id, layer: fetched });
      },
      () => controller.signal.aborted || setExhibitStatus("failed"),
    );
    return () => {
      controller.abort();
      setLoaded(null);
      layer?.dispose();
    };
  }, [id, attempt]);

  return loaded;
}
