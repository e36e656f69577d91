/**
 * Undo and redo for everything that a person changes, in whichever room. Fetched once the page stands, so that it
 * costs the first words nothing.
 */
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { chordOf } from "./key-chord.ts";
import { type Preferences, writePreferences } from "./preferences.ts";
import { type ViewerState, viewerStore } from "./store.ts";

/** As everywhere, on all systems. */
export const HISTORY_KEYS = {
  undo: ["Control+Z"],
  redo: ["Control+Shift+Z", "Control+Y"],
} as const;

/** What a person changes. Where they are and what waits or loads is not among it. */
const CHANGED_BY_PEOPLE = [
  "subtype",
  "structure",
  "voice",
  "lang",
  "ageYears",
  "view",
  "lens",
  "chapter",
  "entry",
  "exhibit",
  "acts",
  "lump",
  "lesson",
  "play",
  "marks",
  "chosenMark",
  "isMirrored",
  "facilitator",
  "theme",
] as const satisfies readonly (keyof ViewerState)[];
type Changed = (typeof CHANGED_BY_PEOPLE)[number];
type Step = Pick<ViewerState, Changed>;

/** These are moved by sliders: changes that follow one another closely are one. */
const SLIDING: ReadonlySet<Changed> = new Set(["ageYears", "acts", "lump", "exhibit", "marks"]);
const ONE_MOVE_MS = 800;
/** As many steps back as anybody takes. */
const STEPS_MAX = 100;

interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

const historyStore = createStore<History>(() => ({ past: [], future: [] }));

let isTravelling = false;
let lastChange: { readonly keys: string; readonly atMs: number } | null = null;

function stepOf(state: ViewerState): Step {
  return Object.fromEntries(CHANGED_BY_PEOPLE.map((key) => [key, state[key]])) as Step;
}

/** A body that is turned by hand has no other place to go back to. */
const changedKeys = (state: ViewerState, previous: ViewerState): readonly Changed[] =>
  CHANGED_BY_PEOPLE.filter(
    (key) => state[key] !== previous[key] && !(key === "view" && state.view === "free"),
  );

function record(state: ViewerState, previous: ViewerState): void {
  if (isTravelling) return;
  // While parts are asked for, a press is an answer.
  if (state.findIt || previous.findIt) return;
  const changed = changedKeys(state, previous);
  if (changed.length === 0) return;
  const keys = changed.join();
  const atMs = performance.now();
  const isSameMove =
    lastChange?.keys === keys &&
    atMs - lastChange.atMs < ONE_MOVE_MS &&
    changed.every((key) => SLIDING.has(key));
  lastChange = { keys, atMs };
  if (isSameMove) {
    historyStore.setState({ future: [] });
    return;
  }
  const past = [...historyStore.getState().past, stepOf(previous)].slice(-STEPS_MAX);
  historyStore.setState({ past, future: [] });
}

/** Where one writes, the keys undo what was written. */
const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches("textarea, input:not([type=radio], [type=checkbox], [type=range])"));

function onKey(event: KeyboardEvent): void {
  const chord = chordOf(event);
  const isAsked = (keys: readonly string[]): boolean => keys.includes(chord);
  if (!Object.values(HISTORY_KEYS).some(isAsked) || isWriting(event.target)) return;
  event.preventDefault();
  if (isAsked(HISTORY_KEYS.undo)) undo();
  else redo();
}

/** Starts to note what is changed, and to listen for the keys that undo it; the answer stops it and forgets. */
export function startHistory(): () => void {
  const stop = viewerStore.subscribe(record);
  globalThis.addEventListener?.("keydown", onKey);
  return () => {
    stop();
    globalThis.removeEventListener?.("keydown", onKey);
    historyStore.setState({ past: [], future: [] });
    lastChange = null;
  };
}

function travel(from: "past" | "future"): void {
  const { past, future } = historyStore.getState();
  const step = (from === "past" ? past : future).at(-1);
  if (!step) return;
  const now = stepOf(viewerStore.getState());
  historyStore.setState(
    from === "past"
      ? { past: past.slice(0, -1), future: [...future, now] }
      : { past: [...past, now], future: future.slice(0, -1) },
  );
  lastChange = null;
  isTravelling = true;
  viewerStore.setState(step);
  isTravelling = false;
  rememberPreferences(step, now);
}

/** What is kept on the device follows, as it does when a person chooses it. */
function rememberPreferences(step: Step, before: Step): void {
  const kept = ["voice", "lang", "facilitator", "theme"] as const;
  const changed = kept.filter((key) => step[key] !== before[key]);
  if (changed.length > 0)
    writePreferences(Object.fromEntries(changed.map((key) => [key, step[key]])) as Preferences);
}

export const undo = (): void => travel("past");
export const redo = (): void => travel("future");

/** Takes something out of every step, such as marks that are not to come back. */
export function forgetInHistory(nothing: Partial<Step>): void {
  const { past, future } = historyStore.getState();
  const now = stepOf(viewerStore.getState());
  const isSame = (a: Step, b: Step): boolean => CHANGED_BY_PEOPLE.every((key) => a[key] === b[key]);
  // Steps that differed by nothing else are none any more; the last of each list leads to what is shown now.
  const without = (steps: readonly Step[]): Step[] => {
    const kept = steps.map((step): Step => ({ ...step, ...nothing }));
    return kept.filter((step, i) => !isSame(step, kept[i + 1] ?? { ...now, ...nothing }));
  };
  historyStore.setState({ past: without(past), future: without(future) });
}

export const useCanUndo = (): boolean => useStore(historyStore, ({ past }) => past.length > 0);
export const useCanRedo = (): boolean => useStore(historyStore, ({ future }) => future.length > 0);
