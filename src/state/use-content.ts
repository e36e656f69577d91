import { use, useEffect, useMemo, useState } from "react";
import { type Layer, loadLayer } from "../content/layers.ts";
import type { PartName } from "../content/types.ts";
import type { Telling } from "../domain/telling.ts";
import { tellingOf } from "./selectors.ts";
import { useViewer } from "./store.ts";

const promises = new Map<string, Promise<Layer<PartName>>>();
const failed = new Set<string>();

/** What could not be fetched is asked for anew the next time: for a person who wants another try. */
export function forgetFailures(): void {
  for (const key of failed) promises.delete(key);
  failed.clear();
}

/**
 * Fetches a part of a language's texts once. A failure is kept until it is forgotten: whoever draws while waiting
 * would otherwise ask again and again. The first words on the page are not to share the line with later ones.
 */
export function fetchContent<P extends PartName>(part: P, lang: string): Promise<Layer<P>> {
  const key = `${lang}/${part}`;
  const known = promises.get(key);
  if (known) return known as Promise<Layer<P>>;
  const promise =
    part === "core"
      ? loadLayer(part, lang)
      : fetchContent("core", lang).then(() => loadLayer(part, lang));
  promises.set(key, promise);
  promise.catch(() => failed.add(key));
  return promise;
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
