import { useEffect, useMemo, useState } from "react";
import type { Layer } from "../../content/layers.ts";
import { useViewer } from "../../state/store.ts";
import { fetchContent, useTelling } from "../../state/use-content.ts";
import { useIsPictureEnough } from "../use-picture-stage.ts";
import type { wordMarks, WordMarks } from "./word-marks.ts";

interface Loaded {
  readonly layer: Layer<"glossary">;
  readonly wordMarks: typeof wordMarks;
}

/** The body's first frames and a person's first press come before the first marks. */
const FIRST_MARKS_DELAY_MS = 1500;

/** What was loaded last: a passage that is opened later has its marks at once. */
let latest: Loaded | null = null;

async function load(lang: string): Promise<Loaded> {
  const [layer, code] = await Promise.all([
    fetchContent("glossary", lang),
    import("./word-marks.ts"),
  ]);
  latest = { layer, wordMarks: code.wordMarks };
  return latest;
}

/** Explains the difficult words of a passage; null until that is here, and for clinicians, who know them. */
export function useWordMarks(): WordMarks | null {
  const lang = useViewer((state) => state.lang);
  const telling = useTelling();
  const isModelExpected = useViewer(
    ({ model }) => model.kind === "idle" || model.kind === "loading",
  );
  const isPictureEnough = useIsPictureEnough();
  const isWanted = telling.voice !== "clinician";
  const isDue = isWanted && (!isModelExpected || isPictureEnough);
  const [loaded, setLoaded] = useState(latest);
  useEffect(() => {
    if (!isDue) return undefined;
    let isCurrent = true;
    const fetch = () =>
      load(lang).then(
        (marks) => isCurrent && setLoaded(marks),
        // The text can be read without.
        () => null,
      );
    const timer = setTimeout(fetch, latest ? 0 : FIRST_MARKS_DELAY_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [lang, isDue]);
  return useMemo(
    () =>
      loaded && isWanted && loaded.layer.lang === lang
        ? loaded.wordMarks(loaded.layer, telling)
        : null,
    [loaded, isWanted, lang, telling],
  );
}
