/** What a clinician does with marks. Every one of these can be undone, until the marks are forgotten. */
import { partsOf, type SelectableId, subtypeOf } from "../../domain/anatomy.ts";
import { freeMarkId, type Mark, MARKS_MAX } from "../../domain/rooms/marks.ts";
import type { Spot } from "../../domain/rooms/spots.ts";
import { type ViewerState, viewerStore } from "../store.ts";

const { getState, setState } = viewerStore;

type Marked = Pick<ViewerState, "marks" | "chosenMark" | "structure">;

const liesIn = (id: SelectableId | null, { spot }: Mark): boolean =>
  id !== null && partsOf(id).includes(spot.structure);

/** The mark that a press moves and the form changes: the chosen one, as long as its part is chosen too. */
export function activeMark({ marks, chosenMark, structure }: Marked): Mark | null {
  const mark = marks.find(({ id }) => id === chosenMark);
  return mark && liesIn(structure, mark) ? mark : null;
}

/**
 * Marks a spot of the chosen part: moves the chosen mark there, or adds one where none is chosen.
 * @returns whether there is a mark there now; there may be too many already
 */
export function markHere(spot: Spot): boolean {
  const state = getState();
  const active = activeMark(state);
  if (active) {
    changeMark(active.id, { spot });
    return true;
  }
  if (state.marks.length >= MARKS_MAX) return false;
  const id = freeMarkId(state.marks);
  const mark: Mark = { id, spot, kind: "point", sizeMm: null, growth: null };
  setState({ marks: [...state.marks, mark], chosenMark: id });
  return true;
}

export function changeMark(id: number, change: Partial<Omit<Mark, "id">>): void {
  setState({
    marks: getState().marks.map((mark) => (mark.id === id ? { ...mark, ...change } : mark)),
  });
}

/** Chooses a mark, and its part where another is chosen. */
export function chooseMark(id: number): void {
  const { marks, structure, subtype } = getState();
  const mark = marks.find((candidate) => candidate.id === id);
  if (!mark) return;
  const part = liesIn(structure, mark) ? structure : mark.spot.structure;
  setState({
    chosenMark: id,
    ...(part !== structure && part && { structure: part, subtype: subtypeOf(part, subtype) }),
  });
}

/** The next press adds a mark instead of moving one. */
export const letGoOfMark = (): void => setState({ chosenMark: null });

export function removeMark(id: number): void {
  const { marks, chosenMark } = getState();
  setState({
    marks: marks.filter((mark) => mark.id !== id),
    chosenMark: chosenMark === id ? null : chosenMark,
  });
}

/** Seen as somebody standing opposite sees a child, or as the child sees itself in a mirror. */
export const setMirrored = (isMirrored: boolean): void => setState({ isMirrored });

/** The talk is about the body itself: what was open over it is closed. */
export function clearTheBody(): void {
  const { exhibit, chapter, entry } = getState();
  if (exhibit !== null || chapter !== "where" || entry !== null)
    setState({ exhibit: null, acts: {}, lump: null, chapter: "where", entry: null });
}
