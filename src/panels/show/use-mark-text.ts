import { type MarkText, markSentences } from "../../content/tell-place.ts";
import type { Mark } from "../../domain/rooms/marks.ts";
import { whereabouts } from "../../domain/rooms/whereabouts.ts";
import type { Voice } from "../../domain/view.ts";
import { usePartBounds } from "../../state/show/part-bounds.ts";
import { useViewer } from "../../state/store.ts";
import { useContent } from "../../state/use-content.ts";

/** What a mark says in a voice, at the body's age and in the language of the page. */
export function useMarkText(): (mark: Mark, voice: Voice) => MarkText {
  const places = useContent("places");
  const boundsOf = usePartBounds();
  const ageYears = useViewer((state) => state.ageYears);
  return (mark, voice) => {
    const { structure, pointM } = mark.spot;
    const bounds = boundsOf(structure) ?? { min: pointM, max: pointM };
    return markSentences(places, {
      mark,
      whereabouts: whereabouts(mark, { ageYears, bounds }),
      telling: { voice },
    });
  };
}
