import { useEffect, useMemo, useRef } from "react";
import { viewerStore } from "../../state/store.ts";
import { type ExhibitFocus, setExhibitFocus } from "../exhibit-stage.ts";

/** The camera follows when the plane has come to rest. */
const REST_MS = 250;

/** Frames at once what is another cut, and when it has come to rest the same cut elsewhere. */
export function useCutFocus() {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const framed = useRef("");
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      framed.current = "";
      setExhibitFocus(null);
    },
    [],
  );
  return useMemo(
    () =>
      (occasion: string, focus: ExhibitFocus | null): void => {
        if (!focus) return;
        clearTimeout(timer.current);
        const isOther = framed.current !== occasion;
        framed.current = occasion;
        if (isOther) {
          setExhibitFocus(focus);
          return;
        }
        timer.current = setTimeout(() => {
          // A person who turned the body keeps what they turned to.
          if (viewerStore.getState().view !== "free") setExhibitFocus(focus);
        }, REST_MS);
      },
    [],
  );
}
