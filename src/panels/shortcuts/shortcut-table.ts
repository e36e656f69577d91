/**
 * Every key that does something here, in one table: what the sheet shows. Handlers take their keys from the same
 * places. What browsers give every page, such as Tab, is not in it.
 */
import { HISTORY_KEYS } from "../../state/history.ts";
import { readPresentPlace } from "../../state/present/place.ts";
import type { ViewerState } from "../../state/store.ts";
import { LESSON_KEYS } from "../present/lesson-keys.ts";
import { HELP_KEY } from "./help-key.ts";

/** Where keys belong together, and when they are at hand. */
const GROUPS = {
  anywhere: () => true,
  search: hasHeader,
  picture: ({ model, room }) => model.kind !== "ready" && room !== "explore",
  lesson: isInLesson,
  companion: ({ room }) => room === "explore",
} satisfies Readonly<Record<string, (state: ViewerState) => boolean>>;

export type ShortcutGroup = keyof typeof GROUPS;

/** Keys as `aria-keyshortcuts` writes them, any of which does it. */
export const SHORTCUTS = {
  anywhere: {
    help: [HELP_KEY],
    close: ["Escape"],
    undo: HISTORY_KEYS.undo,
    redo: HISTORY_KEYS.redo,
  },
  search: {
    "search-open": ["/", "Control+K"],
    "search-move": ["ArrowDown", "ArrowUp"],
    "search-ends": ["Home", "End"],
    "search-take": ["Enter"],
  },
  picture: {
    "picture-next": ["ArrowDown", "ArrowRight"],
    "picture-previous": ["ArrowUp", "ArrowLeft"],
    "picture-ends": ["Home", "End"],
    "picture-take": ["Enter", "Space"],
  },
  lesson: {
    next: LESSON_KEYS.next,
    previous: LESSON_KEYS.previous,
    first: LESSON_KEYS.first,
    last: LESSON_KEYS.last,
    blank: LESSON_KEYS.blank,
    "full-screen": LESSON_KEYS["full-screen"],
    show: LESSON_KEYS.show,
    leave: ["Escape"],
  },
  companion: { "companion-hold": ["Enter", "Space"] },
} as const satisfies Readonly<Record<ShortcutGroup, Readonly<Record<string, readonly string[]>>>>;

type KeysOfUnion<T> = T extends T ? keyof T : never;
export type ShortcutId = KeysOfUnion<(typeof SHORTCUTS)[ShortcutGroup]>;

export interface Shortcut {
  readonly id: ShortcutId;
  readonly keys: readonly string[];
}

export const shortcutsOf = (group: ShortcutGroup): readonly Shortcut[] =>
  Object.entries(SHORTCUTS[group]).map(([id, keys]) => ({ id: id as ShortcutId, keys }));

/** The groups whose keys do something where one is now. */
export const groupsHere = (state: ViewerState): readonly ShortcutGroup[] =>
  (Object.keys(GROUPS) as ShortcutGroup[]).filter((group) => GROUPS[group](state));

function hasHeader({ room, roomAt, isEmbedded }: ViewerState): boolean {
  const isOnProjector = room === "present" && readPresentPlace(roomAt).kind === "projector";
  return !isEmbedded && room !== "explore" && !isOnProjector;
}

function isInLesson({ room, roomAt, lesson }: ViewerState): boolean {
  if (room !== "present") return false;
  const place = readPresentPlace(roomAt);
  return place.kind === "projector" || (place.kind === "lesson" && !place.isEdited && !!lesson);
}
