import { useLaterWords } from "../../state/use-lazy-words.ts";
import { useMemo } from "react";
import type { FindableKind } from "./findable.ts";
import type { Found } from "./search-index.ts";
import { useSearchIndex } from "./use-search-index.ts";

export interface AnswerGroup extends Omit<Found, "kind"> {
  readonly kind: FindableKind | "start";
}

export interface Answer {
  readonly groups: readonly AnswerGroup[];
  /** Whether the groups answer what was asked, or only offer a start. */
  readonly isFound: boolean;
  readonly status: string;
}

/** What there is to say to what was typed: things, or a kind word and somewhere to start. */
export function useAnswer(query: string): Answer {
  const { t } = useLaterWords();
  const index = useSearchIndex();
  return useMemo((): Answer => {
    if (index === "waiting")
      return { groups: [], isFound: false, status: t("translation:panel.loading") };
    if (index === "failed")
      return { groups: [], isFound: false, status: t("translation:panel.failed") };
    const asked = query.trim();
    const groups = asked ? index.find(asked) : [];
    if (groups.length > 0) {
      const count = groups.reduce((sum, { total }) => sum + total, 0);
      return { groups, isFound: true, status: t("search.count", { count }) };
    }
    const { starts } = index;
    return {
      groups: [{ kind: "start", items: starts, total: starts.length }],
      isFound: false,
      status: asked ? t("search.none", { query: asked }) : "",
    };
  }, [index, query, t]);
}
