import { useSyncExternalStore } from "react";
import { useViewer } from "../state/store.ts";
import { usePicture } from "./picture-file.ts";
import { drawnSide } from "./picture-frame.ts";

/**
 * Where the picture serves better than 3D: screens too small to turn a body on (or a page enlarged that
 * much), and forced colours, which a drawing can follow and a canvas cannot.
 */
const SERVES_BETTER = "(max-width: 320px), (max-height: 300px), (forced-colors: active)";

function subscribe(onChange: () => void): () => void {
  const list = matchMedia(SERVES_BETTER);
  list.addEventListener("change", onChange);
  return () => list.removeEventListener("change", onChange);
}

/**
 * Whether the picture is shown instead of 3D, and 3D is not even fetched. Whoever asks for it all the same
 * counts up the attempts and gets it. A person can also choose it, for a device on which 3D is a burden.
 */
export function useIsPictureEnough(): boolean {
  const servesBetter = useSyncExternalStore(subscribe, () => matchMedia(SERVES_BETTER).matches);
  const attempt = useViewer((state) => state.modelAttempt);
  const isChosen = useViewer((state) => state.quality === "flat");
  return isChosen || (servesBetter && attempt === 0);
}

/**
 * Whether the picture is here and is all that can be clicked, now and later: the page is then as ready as it
 * will be.
 */
export function useIsPictureForGood(): boolean {
  const isEnough = useIsPictureEnough();
  const hasNoWebGl = useViewer((state) => state.model.kind === "no-webgl");
  const side = useViewer(({ view, structure }) => drawnSide(view, structure));
  const picture = usePicture(
    side,
    useViewer((state) => state.modelAttempt),
  );
  return picture !== null && (isEnough || hasNoWebGl);
}
