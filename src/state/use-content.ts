import { use, useEffect, useState } from "react";
import { type Content, loadContent } from "../content/load.ts";
import { useViewer } from "./store.ts";

const promises = new Map<string, Promise<Content>>();

/** Fetches a language's texts once; after a failure the next call tries again. */
export function fetchContent(lang: string): Promise<Content> {
  const known = promises.get(lang);
  if (known) return known;
  const promise = loadContent(lang);
  promises.set(lang, promise);
  promise.catch(() => promises.delete(lang));
  return promise;
}

/** The texts in the current language, or null until they are here: for what must not wait. */
export function useContentIfHere(): Content | null {
  const lang = useViewer((state) => state.lang);
  const [content, setContent] = useState<Content | null>(null);
  useEffect(() => {
    let isWanted = true;
    fetchContent(lang).then(
      (fetched) => isWanted && setContent(fetched),
      // The panel that shows the texts says that they are missing.
      () => null,
    );
    return () => {
      isWanted = false;
    };
  }, [lang]);
  return content;
}

/** The texts in the current language; suspends until they are here. */
export function useContent(): Content {
  return use(fetchContent(useViewer((state) => state.lang)));
}
