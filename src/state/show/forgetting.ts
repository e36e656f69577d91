/**
 * Marks could be somebody's: they go when the room is left, when the page is, and by themselves when nobody uses the
 * page for a while. Then nothing brings them back, no step of the history either.
 */
import type { ForgottenMinutes } from "../../domain/rooms/marks.ts";
import { forgetInHistory } from "../history.ts";
import { viewerStore } from "../store.ts";
import { TALK_NOTHING, talkStore } from "./talk.ts";

/** The last part of the wait is counted down where one can see it, seconds. */
const COUNTED_DOWN_S = 60;
/** Whatever a person does with the page. */
const USES = ["pointerdown", "keydown", "wheel", "touchstart", "input"] as const;

const NO_MARKS = { marks: [], chosenMark: null, isMirrored: false } as const;

const holdsSomething = (): boolean =>
  viewerStore.getState().marks.length > 0 || talkStore.getState().said !== "";

/** Forgets marks, note and mirror, in the history too. How long to wait stays as it was chosen. */
export function forgetTalk(): void {
  const { marks, chosenMark, isMirrored } = viewerStore.getState();
  if (marks.length > 0 || chosenMark !== null || isMirrored) viewerStore.setState(NO_MARKS);
  // Afterwards: the change itself has just been noted as a step. And always: what was undone could be done again.
  forgetInHistory(NO_MARKS);
  talkStore.setState({ ...TALK_NOTHING, minutes: talkStore.getState().minutes });
}

let lastUseMs = 0;

/** As any use of the page does. */
export function keepTalk(): void {
  lastUseMs = Date.now();
  if (talkStore.getState().secondsLeft !== null) talkStore.setState({ secondsLeft: null });
}

/** Pointing without a press is use too; but a mouse that was only pushed does not stop the countdown. */
function point(): void {
  if (talkStore.getState().secondsLeft === null) keepTalk();
}

export function setForgottenMinutes(minutes: ForgottenMinutes): void {
  talkStore.setState({ minutes });
  keepTalk();
}

function look(): void {
  const limitS = talkStore.getState().minutes * 60;
  // By the clock of the wall: a computer that was asleep has been left alone all the while.
  const secondsLeft = Math.ceil(limitS - (Date.now() - lastUseMs) / 1000);
  if (secondsLeft <= 0) {
    forgetTalk();
    keepTalk();
  } else if (secondsLeft <= COUNTED_DOWN_S && holdsSomething()) talkStore.setState({ secondsLeft });
}

/** Begins to watch; the answer ends it and forgets. */
export function watchTalk(): () => void {
  keepTalk();
  const timer = setInterval(look, 1000);
  for (const use of USES) addEventListener(use, keepTalk, { capture: true, passive: true });
  addEventListener("pointermove", point, { passive: true });
  document.addEventListener("visibilitychange", look);
  // The browser may keep a page that is left, and show it again as it was.
  addEventListener("pagehide", forgetTalk);
  return () => {
    clearInterval(timer);
    for (const use of USES) removeEventListener(use, keepTalk, { capture: true });
    removeEventListener("pointermove", point);
    document.removeEventListener("visibilitychange", look);
    removeEventListener("pagehide", forgetTalk);
    forgetTalk();
  };
}
