import { useEffect, useMemo, useState } from "react";
import type { Layer } from "../../content/layers.ts";
import { useViewer } from "../../state/store.ts";
import { fetchContent, useTelling } from "../../state/use-content.ts";
import type { wordMarks, WordMarks } from "./word-marks.ts";

interface Loaded {
  readonly layer: Layer<"glossary">;
  readonly wordMarks: typeof wordMarks;
}

/** Explains the difficult words of a passage; null until that is here, and for clinicians, who know them. */
export function useWordMarks(): WordMarks | null {
  const lang = useViewer((state) => state.lang);
  const telling = useTelling();
  const isWanted = telling.voice !== "clinician";
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    if (!isWanted) return undefined;
    let isCurrent = true;
    Promise.all([fetchContent("glossary", lang), import("./word-marks.ts")]).then(
      ([layer, code]) => isCurrent && setLoaded({ layer, wordMarks: code.wordMarks }),
      // The text can be read without.
      () => null,
    );
    return () => {
      isCurrent = false;
    };
  }, [lang, isWanted]);
  return useMemo(
    () =>
      loaded && isWanted && loaded.layer.lang === lang
        ? loaded.wordMarks(loaded.layer, telling)
        : null,
    [loaded, isWanted, lang, telling],
  );
}
