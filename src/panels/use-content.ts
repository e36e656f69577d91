import { use } from "react";
import { type Content, loadContent } from "../content/load.ts";
import { useViewer } from "../state/store.ts";

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

/** The texts in the current language; suspends until they are here. */
export function useContent(): Content {
  return use(fetchContent(useViewer((state) => state.lang)));
}
