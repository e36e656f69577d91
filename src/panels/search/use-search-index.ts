import { useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useShallow } from "zustand/shallow";
import type { Language } from "../../i18n/languages.ts";
import { openChapters } from "../../state/selectors.ts";
import { forgetFailures } from "../../state/fetch-once.ts";
import { useViewer } from "../../state/store.ts";
import { fetchContent, useTelling } from "../../state/use-content.ts";
import { findablesOf } from "./findables.ts";
import { buildSearchIndex, type SearchIndex } from "./search-index.ts";

async function fetchTexts(lang: Language) {
  const [core, structures, chapters, glossary, closer, procedures] = await Promise.all([
    fetchContent("core", lang),
    fetchContent("structures", lang),
    fetchContent("chapters", lang),
    fetchContent("glossary", lang),
    fetchContent("closer", lang),
    fetchContent("procedures", lang),
  ]);
  return { core, structures, chapters, glossary, closer, procedures };
}

type Texts = Awaited<ReturnType<typeof fetchTexts>>;

/** What can be found as things are told now; waits for the texts and says when they cannot be had. */
export function useSearchIndex(): SearchIndex | "waiting" | "failed" {
  const { t } = useTranslation();
  const lang = useViewer((state) => state.lang);
  const telling = useTelling();
  const open = useViewer(useShallow(openChapters));
  const [texts, setTexts] = useState<Texts | "waiting" | "failed">("waiting");
  useEffect(() => {
    let isWanted = true;
    // Asking is another try for what could not be had before.
    forgetFailures();
    fetchTexts(lang).then(
      (fetched) => isWanted && setTexts(fetched),
      () => isWanted && setTexts("failed"),
    );
    return () => {
      isWanted = false;
    };
  }, [lang]);
  return useMemo(
    () =>
      typeof texts === "string"
        ? texts
        : buildSearchIndex(findablesOf({ ...texts, telling, openChapters: open, t })),
    [texts, telling, open, t],
  );
}
