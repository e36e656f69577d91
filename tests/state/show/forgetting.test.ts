/** Marks are somebody's: what is left of them after they were forgotten is nothing, in the history too. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { selectStructure, setAge } from "../../../src/state/actions.ts";
import { redo, startHistory, undo } from "../../../src/state/history.ts";
import { forgetTalk, setForgottenMinutes, watchTalk } from "../../../src/state/show/forgetting.ts";
import { changeMark, letGoOfMark, markHere, setMirrored } from "../../../src/state/show/marks.ts";
import { setSaid, TALK_NOTHING, talkStore } from "../../../src/state/show/talk.ts";
import { VIEWER_DEFAULTS, viewerStore } from "../../../src/state/store.ts";

const marks = () => viewerStore.getState().marks;
const MINUTE_MS = 60_000;

let page: EventTarget;
let stop: () => void;
let stopHistory: () => void;
beforeEach(() => {
  vi.useFakeTimers();
  page = new EventTarget();
  vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
  vi.stubGlobal("removeEventListener", page.removeEventListener.bind(page));
  vi.stubGlobal("document", new EventTarget());
  viewerStore.setState(VIEWER_DEFAULTS, true);
  talkStore.setState(TALK_NOTHING, true);
  stopHistory = startHistory();
  stop = watchTalk();
  selectStructure("stomach");
  markHere({ structure: "stomach", pointM: [0.03, 0.95, 0.06], normal: [0, 0, 1] });
});
afterEach(() => {
  stop();
  stopHistory();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function expectNothing(): void {
  expect(marks()).toEqual([]);
  expect(talkStore.getState().said).toBe("");
  for (let step = 0; step < 20; step++) {
    undo();
    expect(marks()).toEqual([]);
    expect(viewerStore.getState().isMirrored).toBe(false);
  }
  for (let step = 0; step < 20; step++) {
    redo();
    expect(marks()).toEqual([]);
    expect(viewerStore.getState().chosenMark).toBeNull();
  }
}

describe("marks and notes", () => {
  it("are forgotten by themselves after ten minutes without use, and counted down in the last", () => {
    setSaid("words");
    vi.advanceTimersByTime(8 * MINUTE_MS);
    expect(talkStore.getState().secondsLeft).toBeNull();
    vi.advanceTimersByTime(1.5 * MINUTE_MS);
    expect(talkStore.getState().secondsLeft).toBe(30);
    expect(marks()).toHaveLength(1);
    vi.advanceTimersByTime(0.5 * MINUTE_MS);
    expect(talkStore.getState().secondsLeft).toBeNull();
    expectNothing();
  });

  it.each(["pointerdown", "keydown", "wheel", "input"])(
    "stay while the page is used: %s",
    (use) => {
      for (let minute = 0; minute < 25; minute++) {
        vi.advanceTimersByTime(MINUTE_MS);
        page.dispatchEvent(new Event(use));
      }
      expect(marks()).toHaveLength(1);
    },
  );

  it("wait as long as was chosen", () => {
    setForgottenMinutes(5);
    vi.advanceTimersByTime(4.9 * MINUTE_MS);
    expect(marks()).toHaveLength(1);
    vi.advanceTimersByTime(0.1 * MINUTE_MS);
    expectNothing();
    expect(talkStore.getState().minutes).toBe(5);
  });

  it("are gone at once after a computer was asleep", () => {
    vi.setSystemTime(Date.now() + 60 * MINUTE_MS);
    document.dispatchEvent(new Event("visibilitychange"));
    expectNothing();
  });

  it("go with the page, even one that the browser keeps", () => {
    page.dispatchEvent(new Event("pagehide"));
    expectNothing();
  });

  it("go with the room", () => {
    setMirrored(true);
    stop();
    expectNothing();
  });

  it("cannot be brought back from before they were undone", () => {
    letGoOfMark();
    changeMark(1, { sizeMm: 37 });
    setAge(12);
    while (marks().length > 0) undo();
    forgetTalk();
    expectNothing();
  });

  it("cannot be brought back after an idle time in which nothing was in sight", () => {
    while (marks().length > 0) undo();
    vi.advanceTimersByTime(10 * MINUTE_MS);
    expect(talkStore.getState().secondsLeft).toBeNull();
    expectNothing();
  });
});
