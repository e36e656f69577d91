/** Making: colours, stickers, questions. Each is a step that can be gone back. */
import {
  type GarmentId,
  GARMENTS,
  partsOf,
  type SelectableId,
  type StructureId,
  wholeBoneOf,
} from "../../domain/anatomy.ts";
import {
  type Play,
  PLAY_NOTHING,
  QUESTION_LETTERS_MAX,
  QUESTIONS_MAX,
  type StickerKind,
  STICKERS_MAX,
} from "../../domain/rooms/play.ts";
import type { Spot } from "../../domain/rooms/spots.ts";
import { viewerStore } from "../store.ts";
import { type Crayon, sessionStore } from "./session.ts";
import { noteStep } from "./trail.ts";

const { getState, setState } = sessionStore;

export const changePlay = (change: (play: Play) => Partial<Play>): void => {
  const play = viewerStore.getState().play ?? PLAY_NOTHING;
  viewerStore.setState({ play: { ...play, ...change(play) } });
};

export const takeCrayon = (crayon: Crayon): void => setState({ crayon });

const isGarment = (part: string): part is GarmentId => GARMENTS.some((id) => id === part);

/** A long bone is coloured as a whole: its zones have no borders that a child would see. */
const colouredWith = (part: GarmentId | SelectableId): readonly (GarmentId | StructureId)[] =>
  isGarment(part) ? [part] : partsOf(wholeBoneOf(part) ?? part);

/** Colours a part with the crayon in hand, or takes its colour off. */
export function colourPart(part: GarmentId | SelectableId): void {
  const { crayon } = getState();
  noteStep();
  const parts = colouredWith(part);
  changePlay(({ paint }) => {
    const next = { ...paint };
    for (const id of parts)
      if (crayon === "eraser") delete next[id];
      else next[id] = crayon;
    return { paint: next };
  });
  setState({ coloured: { part: isGarment(part) ? part : (wholeBoneOf(part) ?? part), crayon } });
}

export const showInside = (isInside: boolean): void => {
  noteStep();
  viewerStore.setState({ lens: isInside ? "glass" : "solid" });
};

export const takeSticker = (sticker: StickerKind): void =>
  setState({ sticker, chosenSticker: null });

/** Moves the chosen sticker there, or puts a new one; no more than there are. */
export function putSticker(spot: Spot): void {
  const { chosenSticker, sticker: kind } = getState();
  const stickers = viewerStore.getState().play?.stickers ?? [];
  if (chosenSticker === null && stickers.length >= STICKERS_MAX) return;
  noteStep();
  if (chosenSticker !== null) {
    const moved = stickers.map((one) => (one.id === chosenSticker ? { ...one, spot } : one));
    changePlay(() => ({ stickers: moved }));
    setState({ chosenSticker: null });
    return;
  }
  const id = Math.max(0, ...stickers.map((one) => one.id)) + 1;
  changePlay(() => ({ stickers: [...stickers, { id, kind, spot }] }));
}

/** Chooses a sticker to be moved or taken off; the chosen one again lets go of it. */
export const chooseSticker = (id: number): void =>
  setState({ chosenSticker: getState().chosenSticker === id ? null : id });

export function takeOffSticker(id: number): void {
  noteStep();
  changePlay(({ stickers }) => ({ stickers: stickers.filter((one) => one.id !== id) }));
  setState({ chosenSticker: null });
}

const asQuestion = (text: string): string => text.trim().slice(0, QUESTION_LETTERS_MAX);

/** A question that is being written. */
export const writeDraft = (draft: string): void => setState({ draft });

/** Keeps what was written; nothing where it is empty or there is no room for more, and it stays to be changed. */
export function keepQuestion(text: string): void {
  const question = asQuestion(text);
  const questions = viewerStore.getState().play?.questions ?? [];
  if (!question || questions.length >= QUESTIONS_MAX) return;
  noteStep();
  changePlay(() => ({ questions: [...questions, question] }));
  writeDraft("");
}

/** Another wording; an empty one takes the question away. @param at counted from 0 */
export function changeQuestion(at: number, text: string): void {
  const question = asQuestion(text);
  noteStep();
  changePlay(({ questions }) => ({
    questions: question ? questions.with(at, question) : questions.filter((_, i) => i !== at),
  }));
}

export const dropQuestion = (at: number): void => changeQuestion(at, "");
