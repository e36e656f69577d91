/**
 * A child's way back: each step as it was before it was taken, with what was shown and what was made. Apart from the
 * page's own undo, because it never takes back what the companion chose meanwhile: age, language, words.
 */
import { type ViewerState, viewerStore } from "../store.ts";
import { type Session, sessionStore } from "./session.ts";

const SHOWN = [
  "subtype",
  "structure",
  "exhibit",
  "acts",
  "lens",
  "view",
  "roomAt",
  "play",
] as const satisfies readonly (keyof ViewerState)[];
const TAKEN = ["tool", "asked", "toldAt", "chosenSticker"] as const;

export interface Step {
  readonly shown: Pick<ViewerState, (typeof SHOWN)[number]>;
  readonly taken: Pick<Session, (typeof TAKEN)[number]>;
}

/** As many steps back as a child takes. */
const STEPS_MAX = 60;

function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<T, K>;
}

/** Notes how things stand; to be called before each step. */
export function noteStep(): void {
  const session = sessionStore.getState();
  const step: Step = { shown: pick(viewerStore.getState(), SHOWN), taken: pick(session, TAKEN) };
  sessionStore.setState({ trail: [...session.trail, step].slice(-STEPS_MAX) });
}

/** One step back; nothing at the beginning. */
export function goBack(): void {
  const { trail } = sessionStore.getState();
  const step = trail.at(-1);
  if (!step) return;
  const { view, ...shown } = step.shown;
  // A body that was turned by hand stays as it was turned.
  viewerStore.setState(view === "free" ? shown : step.shown);
  sessionStore.setState({ ...step.taken, trail: trail.slice(0, -1) });
}
