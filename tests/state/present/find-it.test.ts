// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { askedOf, isAnswered } from "../../../src/domain/rooms/find-it-run.ts";
import { FIND_IT_NOTHING } from "../../../src/domain/rooms/find-it-memory.ts";
import { shownOf } from "../../../src/domain/rooms/find-it.ts";
import { selectStructure, stepBack } from "../../../src/state/actions.ts";
import { startHistory, undo } from "../../../src/state/history.ts";
import {
  askForHint,
  askNext,
  changeWay,
  chooseName,
  leaveFindIt,
  startFindIt,
  watchPresses,
} from "../../../src/state/present/find-it.ts";
import {
  clearFindIt,
  FIND_IT_KEY,
  readFindIt,
  writeFindIt,
} from "../../../src/state/present/find-it-memory.ts";
import { litPlaces } from "../../../src/state/selectors.ts";
import { VIEWER_DEFAULTS, viewerStore } from "../../../src/state/store.ts";

const { getState } = viewerStore;
const run = () => getState().findIt!;
const asked = () => askedOf(run())!;

let kept: Map<string, string>;
let stop: () => void;
beforeEach(() => {
  kept = new Map();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  viewerStore.setState(VIEWER_DEFAULTS, true);
  stop = watchPresses();
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

describe("while parts are asked for", () => {
  it("a press is an answer, and the body is put back for the next try", () => {
    startFindIt({ level: "large", way: "press" });
    selectStructure("patella-left");
    expect(run().missed).toBe("patella-left");
    expect(getState()).toMatchObject({ structure: null, subtype: null });
    stepBack();
    expect(getState()).toMatchObject({ structure: null, subtype: null });
    selectStructure(shownOf(asked()));
    expect(run().found).toBe(shownOf(asked()));
    expect(getState().structure).toBe(shownOf(asked()));
  });

  it("what stands out stays so, whatever is pressed", () => {
    startFindIt({ level: "fine", way: "name" });
    const wanted = { structure: getState().structure, subtype: getState().subtype };
    expect(wanted.structure).toBe(shownOf(asked()));
    stepBack();
    selectStructure("brain");
    expect(getState()).toMatchObject(wanted);
    expect(run().missed).toBeNull();
  });

  it("the second hint lights three places and leaves the rest faded", () => {
    startFindIt({ level: "parts", way: "press" });
    askForHint();
    expect(litPlaces(getState())).toBeNull();
    askForHint();
    const lit = litPlaces(getState())!;
    expect([...lit]).toContain(shownOf(asked()));
    selectStructure("patella-left");
    expect(litPlaces(getState())).toBe(lit);
    askForHint();
    expect(litPlaces(getState())).toBeNull();
    expect(getState().structure).toBe(shownOf(asked()));
  });

  it("a link that leads elsewhere is no answer, and its place stays when the quiz goes", () => {
    viewerStore.setState({ room: "present", roomAt: "find-it.large" });
    startFindIt({ level: "large", way: "press" });
    const { findIt } = getState();
    viewerStore.setState({ room: "look", roomAt: null, subtype: "vascular", structure: null });
    expect(getState().findIt).toBe(findIt);
    leaveFindIt();
    expect(getState()).toMatchObject({ findIt: null, subtype: "vascular", structure: null });
  });

  it("no press is a step to undo", () => {
    const forget = startHistory();
    selectStructure("liver");
    startFindIt({ level: "large", way: "press" });
    selectStructure("patella-left");
    leaveFindIt();
    expect(getState()).toMatchObject({ findIt: null, structure: null, exhibitLit: null });
    undo();
    expect(getState().findIt).toBeNull();
    forget();
  });
});

describe("on this device", () => {
  it("what was found waits longer than what was not, and both are kept", () => {
    startFindIt({ level: "large", way: "press" });
    const first = asked();
    selectStructure(shownOf(first));
    askNext();
    const second = asked();
    for (let i = 0; i < 3; i++) askForHint();
    expect(isAnswered(run())).toBe(true);
    const { rounds, cards } = readFindIt();
    expect(rounds).toEqual({ large: 1, parts: 0, fine: 0 });
    expect(cards[first]).toMatchObject({ box: 1, dueRound: 3 });
    expect(cards[second]).toMatchObject({ box: 0, dueRound: 2 });
  });

  it("what comes back within a round changes nothing more", () => {
    startFindIt({ level: "large", way: "name" });
    const helped = asked();
    askForHint();
    chooseName(asked());
    askNext();
    while (asked() !== helped) {
      chooseName(asked());
      askNext();
    }
    chooseName(helped);
    expect(readFindIt().cards[helped]).toMatchObject({ box: 0 });
    changeWay("press");
    expect(run().found).toBe(shownOf(helped));
  });

  it("is cleared, and nothing else with it", () => {
    kept.set("where-it-starts/preferences", "{}");
    startFindIt({ level: "large", way: "press" });
    clearFindIt();
    expect([...kept.keys()]).toEqual(["where-it-starts/preferences"]);
    expect(readFindIt()).toEqual(FIND_IT_NOTHING);
    selectStructure(shownOf(asked()));
    expect(Object.keys(readFindIt().cards)).toHaveLength(1);
  });

  it("each value that cannot be read falls back alone", () => {
    const good = { box: 2, dueRound: 5, dueDay: 20_000 };
    const write = (value: unknown) => kept.set(FIND_IT_KEY, JSON.stringify(value));
    write({
      version: 1,
      rounds: { large: 3, parts: "many", fine: -1 },
      cards: { liver: good, heart: { ...good, box: 99 }, tail: good, stomach: null },
    });
    expect(readFindIt()).toEqual({
      rounds: { large: 3, parts: 0, fine: 0 },
      cards: { liver: good },
    });
    write({ version: 2, rounds: {}, cards: {} });
    expect(readFindIt()).toEqual(FIND_IT_NOTHING);
    kept.set(FIND_IT_KEY, "{");
    expect(readFindIt()).toEqual(FIND_IT_NOTHING);
  });

  it("a storage that refuses is no error", () => {
    const refuse = () => {
      throw new Error("no");
    };
    vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse, removeItem: refuse });
    expect(readFindIt()).toEqual(FIND_IT_NOTHING);
    expect(() => writeFindIt(FIND_IT_NOTHING)).not.toThrow();
    expect(() => clearFindIt()).not.toThrow();
    startFindIt({ level: "large", way: "press" });
    expect(run().queue).toHaveLength(8);
  });
});
