import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { partsOf } from "../../../src/domain/anatomy.ts";
import { spotOfPlace } from "../../../src/domain/rooms/child-places.ts";
import {
  EXPLORATIONS,
  QUESTION_LETTERS_MAX,
  QUESTIONS_MAX,
  STICKERS_MAX,
} from "../../../src/domain/rooms/play.ts";
import { enterRoom, setAge, setVoice } from "../../../src/state/actions.ts";
import {
  askAgain,
  askOn,
  askSomethingElse,
  comeToRest,
  sayYes,
  setGroups,
  takeTool,
  tellMore,
  touchPart,
} from "../../../src/state/explore/look-actions.ts";
import {
  changeQuestion,
  chooseSticker,
  colourPart,
  dropQuestion,
  keepQuestion,
  putSticker,
  showInside,
  takeCrayon,
  takeOffSticker,
  takeSticker,
  writeDraft,
} from "../../../src/state/explore/play-actions.ts";
import { hasMade, offered } from "../../../src/state/explore/selectors.ts";
import { SESSION_START, sessionStore } from "../../../src/state/explore/session.ts";
import { goBack } from "../../../src/state/explore/trail.ts";
import { leaveRoom, startVisit } from "../../../src/state/explore/visit.ts";
import { startHistory, undo } from "../../../src/state/history.ts";
import { placeOf, writeHash } from "../../../src/state/url.ts";
import { VIEWER_DEFAULTS, viewerStore } from "../../../src/state/store.ts";

const viewer = () => viewerStore.getState();
const session = () => sessionStore.getState();

beforeEach(() => {
  vi.stubGlobal("addEventListener", () => {});
  vi.stubGlobal("removeEventListener", () => {});
  viewerStore.setState(VIEWER_DEFAULTS);
  sessionStore.setState(SESSION_START);
  enterRoom("explore");
  startVisit();
});

// Ends the visit, which would follow the store into the tests of other files.
afterEach(() => enterRoom("look"));

describe("a visit", () => {
  it("begins at rest, in the child's voice, and gives the voice back when it ends", () => {
    expect(session().tool).toBeNull();
    expect(viewer()).toMatchObject({ voice: "child", structure: null, lens: "glass" });
    setVoice("clinician");
    expect(viewer().voice).toBe("child");
    leaveRoom();
    expect(viewer()).toMatchObject({ room: "look", voice: "family", play: null });
  });

  it("begins with what the address names, and corrects what it may not name", () => {
    leaveRoom();
    enterRoom("explore", "where-food-goes");
    startVisit();
    expect(session().tool).toBe("look");
    expect(viewer()).toMatchObject({ structure: "stomach", roomAt: "where-food-goes" });
    leaveRoom();
    for (const bad of ["nonsense", "operation"]) {
      enterRoom("explore", bad);
      startVisit();
      expect(viewer()).toMatchObject({ roomAt: null, exhibit: null });
      leaveRoom();
    }
  });

  it("leaves nothing of what was made, for undo either", async () => {
    const stop = startHistory();
    takeTool("colour");
    colourPart("heart");
    keepQuestion("Does it hurt?");
    expect(writeHash(placeOf(viewer()))).not.toMatch(/heart|hurt/u);
    leaveRoom();
    expect(viewer().play).toBeNull();
    // The history is gone through once more when whatever noted the change has done so.
    await Promise.resolve();
    for (let i = 0; i < 20; i++) {
      undo();
      expect(viewer().play).toBeNull();
    }
    expect(session()).toEqual(SESSION_START);
    stop();
  });
});

describe("looking", () => {
  const question = () =>
    offered(session(), viewer()).find((id) => !session().asked.includes(id)) ?? null;

  it("asks one thing after the other and shows what is wanted", () => {
    takeTool("look");
    const first = question()!;
    askSomethingElse(first);
    const second = question()!;
    expect(second).not.toBe(first);
    sayYes(second);
    expect(viewer().roomAt).toBe(second);
    expect(viewer().play?.seen).toEqual([second]);
    tellMore();
    expect(session().toldAt).toBe(1);
    askOn();
    expect(viewer()).toMatchObject({ roomAt: null, structure: null, exhibit: null, lens: "glass" });
    expect([first, second]).not.toContain(question());
  });

  it("comes to an end, and begins anew when it is asked to", () => {
    const all = offered(session(), viewer());
    for (const id of all) askSomethingElse(id);
    expect(question()).toBeNull();
    askAgain();
    expect(question()).toBe(all[0]);
  });

  it("offers illness and doctors only when the companion opens them, and no closed chapter", () => {
    const groupsOf = () =>
      new Set(offered(session(), viewer()).map((id) => EXPLORATIONS[id].group));
    expect(groupsOf()).toEqual(new Set(["body"]));
    setGroups(["body", "doctors"]);
    expect(groupsOf()).toEqual(new Set(["body", "doctors"]));
    const facilitator = { ...viewer().facilitator, closedChapters: ["tests" as const] };
    const chapters = offered(session(), { facilitator }).map((id) => EXPLORATIONS[id].chapter);
    expect(chapters).not.toContain("tests");
    expect(chapters).toContain("treatment");
  });

  it("lights a part that is touched, in place of what was told", () => {
    sayYes("hair-muscle");
    touchPart("heart");
    expect(viewer()).toMatchObject({ structure: "heart", roomAt: null, exhibit: null });
    expect(session().tool).toBe("look");
  });
});

describe("making", () => {
  it("colours a part, a whole long bone, and rubs out", () => {
    takeTool("colour");
    expect(viewer().lens).toBe("solid");
    takeCrayon("blue");
    colourPart("garment-top");
    showInside(true);
    expect(viewer().lens).toBe("glass");
    colourPart("femur-shaft-left");
    for (const zone of partsOf("femur-left")) expect(viewer().play?.paint[zone]).toBe("blue");
    takeCrayon("eraser");
    colourPart("femur-left");
    expect(viewer().play?.paint).toEqual({ "garment-top": "blue" });
  });

  it("puts stickers on, moves them and takes them off, no more than there are", () => {
    takeTool("stickers");
    takeSticker("hurts");
    putSticker(spotOfPlace("tummy"));
    const { id } = viewer().play!.stickers[0]!;
    chooseSticker(id);
    putSticker(spotOfPlace("foot-left"));
    expect(viewer().play!.stickers).toEqual([
      { id, kind: "hurts", spot: spotOfPlace("foot-left") },
    ]);
    for (let i = 0; i < STICKERS_MAX + 3; i++) putSticker(spotOfPlace("back"));
    expect(viewer().play!.stickers).toHaveLength(STICKERS_MAX);
    expect(new Set(viewer().play!.stickers.map((one) => one.id)).size).toBe(STICKERS_MAX);
    takeOffSticker(id);
    expect(viewer().play!.stickers).toHaveLength(STICKERS_MAX - 1);
  });

  it("keeps questions, and what was being written where there is no room for it", () => {
    writeDraft("  ");
    keepQuestion("  ");
    expect(viewer().play?.questions ?? []).toEqual([]);
    for (let i = 0; i < QUESTIONS_MAX; i++) keepQuestion(`Why ${i}?`);
    writeDraft("One more?");
    keepQuestion("One more?");
    expect(viewer().play!.questions).toHaveLength(QUESTIONS_MAX);
    expect(session().draft).toBe("One more?");
    changeQuestion(0, "x".repeat(QUESTION_LETTERS_MAX + 5));
    expect(viewer().play!.questions[0]).toHaveLength(QUESTION_LETTERS_MAX);
    dropQuestion(0);
    expect(viewer().play!.questions[0]).toBe("Why 1?");
  });

  it("is told from having only looked", () => {
    expect(hasMade(null, false)).toBe(false);
    sayYes("hair-muscle");
    expect(hasMade(viewer().play, false)).toBe(false);
    expect(hasMade(null, true)).toBe(true);
    keepQuestion("Why?");
    expect(hasMade(viewer().play, false)).toBe(true);
  });
});

describe("going back", () => {
  it("takes one step back at a time, whatever it was, to the beginning", () => {
    const start = { tool: session().tool, play: viewer().play, lens: viewer().lens };
    takeTool("look");
    sayYes("hair-muscle");
    tellMore();
    takeTool("colour");
    colourPart("heart");
    comeToRest();
    // What is coloured outside stays to be seen at rest.
    expect(viewer().lens).toBe("solid");
    goBack();
    expect(session().tool).toBe("colour");
    goBack();
    expect(viewer().play?.paint).toEqual({});
    goBack();
    expect(viewer()).toMatchObject({ roomAt: "hair-muscle", structure: "skin-arm-left" });
    expect(session()).toMatchObject({ tool: "look", toldAt: 1 });
    goBack();
    expect(session().toldAt).toBe(0);
    goBack();
    goBack();
    expect({ tool: session().tool, play: viewer().play, lens: viewer().lens }).toEqual(start);
    goBack();
    expect(session().tool).toBeNull();
  });

  it("never takes back what the companion chose", () => {
    takeTool("look");
    setAge(14);
    goBack();
    expect(viewer().ageYears).toBe(14);
  });
});
