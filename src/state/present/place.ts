/**
 * Where in the room for classes: its home, a lesson at a slide, the projector, the quiz, a worksheet. Pure.
 * Slides count from 0 here and from 1 in an address.
 */

/** A ready lesson's id, or a lesson of the teacher's own: `own.2`. */
const OWN = "own";

export type PresentPlace =
  | { readonly kind: "home" | "projector" }
  /** What follows is read by the quiz or the worksheet itself. */
  | { readonly kind: "find-it" | "worksheet" }
  | {
      readonly kind: "lesson";
      readonly from: string;
      readonly at: number;
      readonly isEdited: boolean;
    };

const HOME: PresentPlace = { kind: "home" };
const NUMBER = /^[1-9]\d{0,3}$/u;

/** Reads what follows `present.` in an address; anything that is no place is the home. */
export function readPresentPlace(roomAt: string | null): PresentPlace {
  const [first = "", ...rest] = (roomAt ?? "").split(".");
  if (first === "" || (first === "projector" && rest.length > 0)) return HOME;
  if (first === "projector" || first === "find-it" || first === "worksheet") return { kind: first };
  const isOwn = first === OWN;
  if (isOwn && !NUMBER.test(rest[0] ?? "")) return HOME;
  const from = isOwn ? `${OWN}.${rest[0]}` : first;
  const [slide = "1", edit] = isOwn ? rest.slice(1) : rest;
  if (!NUMBER.test(slide)) return { kind: "lesson", from, at: 0, isEdited: false };
  return { kind: "lesson", from, at: Number(slide) - 1, isEdited: isOwn && edit === "edit" };
}

export interface LessonPlace {
  readonly from: string;
  readonly at: number;
  readonly isEdited?: boolean;
}

/** The words of an address that lead to a slide. */
export const writeLessonPlace = ({ from, at, isEdited = false }: LessonPlace): string =>
  `${from}.${at + 1}${isEdited ? ".edit" : ""}`;

export const ownPlace = (id: number): string => `${OWN}.${id}`;

/** The number of a lesson of the teacher's own; null for a ready one. */
export function ownIdOf(from: string): number | null {
  const [first, id] = from.split(".");
  return first === OWN && id !== undefined ? Number(id) : null;
}
