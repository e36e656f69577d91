/** What follows from the state, worked out where it is needed. Pure. */
import type { StructureId } from "../domain/anatomy.ts";
import { SMOOTH_MUSCLE } from "../domain/smooth-muscle.ts";
import { placesOfChapter, placesOfEntry } from "../domain/chapter-places.ts";
import { chapterOf, isStoryChapter, type StoryId } from "../domain/chapters.ts";
import { entriesOfProcedure, type Exhibit } from "../domain/exhibits.ts";
import type { Telling } from "../domain/telling.ts";
import { type Chapter, CHAPTERS } from "../domain/view.ts";
import type { ViewerState } from "./store.ts";

/** Whose story is told: the chosen type's, or the disease's as a whole. */
export const storyOf = ({ subtype }: Pick<ViewerState, "subtype">): StoryId =>
  subtype ?? "overview";

export const tellingOf = ({
  voice,
  facilitator,
}: Pick<ViewerState, "voice" | "facilitator">): Telling => ({
  voice,
  illnessWord: facilitator.illnessWord,
  mentioned: facilitator.mentioned,
});

/** The chapters that can be opened: for a child those that the grown-up has left open, and always the first. */
export function openChapters({
  voice,
  facilitator,
}: Pick<ViewerState, "voice" | "facilitator">): readonly Chapter[] {
  if (voice !== "child") return CHAPTERS;
  return CHAPTERS.filter(
    (chapter) => chapter === "where" || !facilitator.closedChapters.includes(chapter),
  );
}

/** The chapter that is read: the chosen one, or the first that is open. */
export function shownChapter(
  state: Pick<ViewerState, "voice" | "facilitator" | "chapter">,
): Chapter {
  const open = openChapters(state);
  return open.includes(state.chapter) ? state.chapter : (open[0] ?? "where");
}

/** The exhibit that may be shown: what doctors do belongs to chapters, which may be closed for a child. */
export function shownExhibit(
  state: Pick<ViewerState, "voice" | "facilitator" | "exhibit">,
): Exhibit | null {
  const { exhibit } = state;
  if (exhibit?.kind !== "procedure") return exhibit;
  const open = openChapters(state);
  return entriesOfProcedure(exhibit.id).some((entry) => open.includes(chapterOf(entry)))
    ? exhibit
    : null;
}

type Read = Pick<
  ViewerState,
  | "subtype"
  | "structure"
  | "chapter"
  | "entry"
  | "voice"
  | "facilitator"
  | "lens"
  | "exhibit"
  | "exhibitLit"
> &
  Partial<Pick<ViewerState, "findIt">>;

/** Kept, so that asking again for the same gives the very same set. */
const known = new Map<string, ReadonlySet<StructureId> | null>();

const litByExhibit = new WeakMap<readonly StructureId[], ReadonlySet<StructureId>>();

function exhibitPlaces({ exhibit, exhibitLit, findIt }: Read): ReadonlySet<StructureId> | null {
  // The quiz lights places as an exhibit does.
  if (!(exhibit || findIt) || !exhibitLit) return null;
  if (!litByExhibit.has(exhibitLit)) litByExhibit.set(exhibitLit, new Set(exhibitLit));
  return litByExhibit.get(exhibitLit)!;
}

/**
 * What is lit on the body: by the open exhibit, the open chapter, or the lens that looks for smooth muscle; null
 * where the body shows what is chosen, as it does without them.
 */
export function litPlaces(state: Read): ReadonlySet<StructureId> | null {
  const own = state.exhibit ? exhibitPlaces(state) : (exhibitPlaces(state) ?? chapterPlaces(state));
  return own ?? (state.lens === "smooth-muscle" ? SMOOTH_MUSCLE : null);
}

/** What the open chapter or its open entry shows, and the camera frames; null where it shows nothing of its own. */
export function chapterPlaces(state: Read): ReadonlySet<StructureId> | null {
  const chapter = shownChapter(state);
  if (!isStoryChapter(chapter)) return null;
  const story = storyOf(state);
  const { structure, entry } = state;
  const key = `${story} ${structure} ${chapter} ${entry}`;
  if (!known.has(key)) {
    const place = { story, structure };
    const places = entry ? placesOfEntry(entry, place) : placesOfChapter(chapter, place);
    known.set(key, places.length > 0 ? new Set(places) : null);
  }
  return known.get(key)!;
}
