/** What windows of one lesson have alike, as it is told and taken over. Pure. */
import { writeExhibit } from "../../domain/exhibits.ts";
import type { LessonRun } from "../../domain/rooms/lessons.ts";
import { shownExhibit } from "../selectors.ts";
import { VIEWER_DEFAULTS, type ViewerState } from "../store.ts";
import { parseHash, placeOf, writeHash } from "../url.ts";
import type { MessageOf } from "./messages.ts";

/** What is told; a change of anything else is this window's own. */
const TOLD = [
  "lesson",
  "subtype",
  "structure",
  "ageYears",
  "view",
  "lens",
  "chapter",
  "entry",
  "exhibit",
  "acts",
  "lang",
  "voice",
] as const satisfies readonly (keyof ViewerState)[];

/** With one of these changed the camera frames anew, and a turn by hand is over. */
const FRAMED = ["subtype", "structure", "chapter", "entry", "exhibit"] as const;

/** The same place framed anew, such as by another slide of it. */
const isStartAgain = ({ camera }: ViewerState, previous: ViewerState): boolean =>
  camera !== previous.camera && camera?.kind === "start-again";

export const isToldChange = (state: ViewerState, previous: ViewerState): boolean =>
  TOLD.some((key) => state[key] !== previous[key]) || isStartAgain(state, previous);

export const isFramedAnew = (state: ViewerState, previous: ViewerState): boolean =>
  FRAMED.some((key) => state[key] !== previous[key]) ||
  isStartAgain(state, previous) ||
  (state.view !== previous.view && state.view !== "free");

/** The place with its voice and language, as an address. */
export const toldAddress = (state: ViewerState): string =>
  writeHash(placeOf({ ...state, page: null, pageAt: null, room: "look", roomAt: null }));

/** What changes with a message; values that are the same stay the very same. */
export function taken(message: MessageOf<"state">, state: ViewerState): Partial<ViewerState> {
  const { subtype, structure, ageYears, view, lens, chapter, entry, lang, voice, ...place } =
    parseHash(message.place, VIEWER_DEFAULTS);
  const exhibit = shownExhibit({ ...place, voice, facilitator: state.facilitator });
  const isSameExhibit =
    exhibit && state.exhibit && writeExhibit(exhibit) === writeExhibit(state.exhibit);
  const isSameActs = JSON.stringify(message.acts) === JSON.stringify(state.acts);
  return {
    lesson: kept(message.lesson, state.lesson),
    subtype,
    structure,
    ageYears,
    view,
    lens,
    chapter,
    entry,
    lang,
    voice,
    exhibit: isSameExhibit ? state.exhibit : exhibit,
    acts: isSameActs ? state.acts : message.acts,
  };
}

/** A run with the very same lesson as before, where it is one: whatever moves is told many times a second. */
function kept(run: LessonRun | null, before: LessonRun | null): LessonRun | null {
  if (!run || !before) return run;
  const isSame = JSON.stringify(run.lesson) === JSON.stringify(before.lesson);
  return isSame ? { ...run, lesson: before.lesson } : run;
}
