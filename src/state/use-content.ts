import { use, useEffect, useMemo, useState } from "react";
import { type Layer, loadLayer } from "../content/layers.ts";
import type { PartName } from "../content/types.ts";
import type { Telling } from "../domain/telling.ts";
import { fetchOnce } from "./fetch-once.ts";
import { tellingOf } from "./selectors.ts";
import { useViewer } from "./store.ts";

/**
 * Fetches a part of a language's texts once. The first words on the page are not to share the line with later ones.
 */
export function fetchContent<P extends PartName>(part: P, lang: string): Promise<Layer<P>> {
  return fetchOnce(`content/${lang}/${part}`, async () => {
    if (part !== "core") await fetchContent("core", lang);
    return loadLayer(part, lang);
  });
}

/**
 * A part of the texts in the current language, or null until it is here: for what must not wait.
 * @param part null fetches nothing
 */
export function useContentIfHere<P extends PartName>(part: P | null): Layer<P> | null {
  const lang = useViewer((state) => state.lang);
  const [content, setContent] = useState<Layer<P> | null>(null);
  useEffect(() => {
    if (part === null) return undefined;
    let isWanted = true;
    fetchContent(part, lang).then(
      (fetched) => isWanted && setContent(fetched),
      // The panel that shows the texts says that they are missing.
      () => null,
    );
    return () => {
      isWanted = false;
    };
  }, [part, lang]);
  return content;
}

/** A part of the texts in the current language; suspends until it is here. */
export function useContent<P extends PartName>(part: P): Layer<P> {
  return use(
    fetchContent(
      part,
      useViewer((state) => state.lang),
    ),
  );
}

/** The voice, and what the grown-up has chosen for it. */
export function useTelling(): Telling {
  const voice = useViewer((state) => state.voice);
  const facilitator = useViewer((state) => state.facilitator);
  return useMemo(() => tellingOf({ voice, facilitator }), [voice, facilitator]);
}
