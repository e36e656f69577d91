/** A lesson in the page's own store: fetched by its address, followed, edited, kept. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { LESSON_PLANS } from "../../../src/domain/rooms/lesson-plans.ts";
import { setLanguage, setRoomAt } from "../../../src/state/actions.ts";
import { redo, startHistory, undo } from "../../../src/state/history.ts";
import { moveSlide, rewordSlide } from "../../../src/state/present/edit.ts";
import { connectLessonAddress } from "../../../src/state/present/follow.ts";
import {
  changeLesson,
  closeLesson,
  editCopy,
  goToSlide,
  isOffSlide,
  nextStep,
  openLesson,
  showSlideAgain,
} from "../../../src/state/present/lesson-actions.ts";
import {
  deleteOwnLessons,
  LESSONS_KEY,
  ownLesson,
  rereadOwnLessons,
} from "../../../src/state/present/own-lessons.ts";
import { showing, slideAddress } from "../../../src/state/present/slide-place.ts";
import { VIEWER_DEFAULTS, viewerStore } from "../../../src/state/store.ts";

const { getState, setState } = viewerStore;
const opened = () => vi.waitFor(() => expect(getState().lesson).not.toBeNull());

function stubStorage(refuses = false): Map<string, string> {
  const kept = new Map<string, string>();
  const refuse = () => {
    throw new Error("Storage is full.");
  };
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: refuses ? refuse : (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
  return kept;
}

let stops: (() => void)[] = [];
let storage: Map<string, string>;

beforeEach(() => {
  storage = stubStorage();
  setState({ ...VIEWER_DEFAULTS, room: "present" }, true);
  stops = [connectLessonAddress(), startHistory()];
});
afterEach(() => {
  for (const stop of stops) stop();
  deleteOwnLessons();
  vi.unstubAllGlobals();
});

describe("a ready lesson", () => {
  it("is fetched by its address, and begins at its slide", async () => {
    setRoomAt("five-types.3");
    await opened();
    expect(getState().lesson).toMatchObject({ from: "five-types", at: 2 });
    expect(slideAddress(getState())).toBe(LESSON_PLANS["five-types"].slides[2]!.show);
  });

  it("writes each slide into the address, and goes to the one that stands there", async () => {
    openLesson("five-types");
    await opened();
    nextStep();
    expect(getState().roomAt).toBe("five-types.2");
    setRoomAt("five-types.5");
    expect(getState().lesson?.at).toBe(4);
    setRoomAt(null);
    expect(getState().lesson).toBeNull();
  });

  it("goes on in other words when the language changes, at the same slide", async () => {
    setRoomAt("five-types.4");
    await opened();
    setLanguage("es");
    await vi.waitFor(() => expect(getState().lesson?.lesson.lang).toBe("es"));
    expect(getState().lesson?.at).toBe(3);
  });

  it("goes on in the language that was chosen while the room was left", async () => {
    setRoomAt("five-types.4");
    await opened();
    stops.shift()!();
    setState({ room: "look", roomAt: null });
    setLanguage("es");
    setState({ room: "present" });
    stops.push(connectLessonAddress());
    expect(getState().roomAt).toBe("five-types.4");
    await vi.waitFor(() => expect(getState().lesson?.lesson.lang).toBe("es"));
    expect(getState().lesson?.at).toBe(3);
  });

  it("does not stay in the words that another window had when it told its change", async () => {
    setRoomAt("five-types.4");
    await opened();
    const { lesson: before } = getState();
    setLanguage("es");
    await vi.waitFor(() => expect(getState().lesson?.lesson.lang).toBe("es"));
    setState({ lesson: { ...before!, at: 5 } });
    await vi.waitFor(() => expect(getState().lesson?.lesson.lang).toBe("es"));
    expect(getState().lesson?.at).toBe(5);
  });

  it("that is none leads home", async () => {
    setRoomAt("seven-types.2");
    await vi.waitFor(() => expect(getState().roomAt).toBeNull());
    setRoomAt("own.99.1");
    await vi.waitFor(() => expect(getState().roomAt).toBeNull());
  });

  it("is left and taken up again", async () => {
    setRoomAt("five-types.2");
    await opened();
    closeLesson();
    expect(getState().roomAt).toBeNull();
    undo();
    expect(getState()).toMatchObject({ roomAt: "five-types.2" });
    redo();
    expect(getState().roomAt).toBeNull();
  });

  it("finds back to its slide after the teacher has looked elsewhere", async () => {
    setRoomAt("five-types.1");
    await opened();
    expect(isOffSlide(getState())).toBe(false);
    setState({ structure: "heart", lens: "solid" });
    expect(isOffSlide(getState())).toBe(true);
    showSlideAgain();
    expect(isOffSlide(getState())).toBe(false);
  });

  it("never changes voice, language or room by a slide", () => {
    const change = showing("structure=heart&voice=child&lang=es&room=show", getState());
    for (const key of ["voice", "lang", "room", "roomAt"]) expect(change).not.toHaveProperty(key);
  });

  it("shows a procedure as a still", () => {
    expect(showing("exhibit=procedure.ct.1", getState()).acts).toHaveProperty("progress");
  });
});

describe("a lesson of the teacher's own", () => {
  const edit = async () => {
    setRoomAt("five-types.3");
    await opened();
    editCopy("Mine");
  };

  it("is a copy, kept on the device with every change", async () => {
    await edit();
    expect(getState()).toMatchObject({ roomAt: "own.1.3.edit", lesson: { from: "own.1", at: 2 } });
    changeLesson((lesson) => rewordSlide(lesson, 2, { sentence: "My words." }));
    changeLesson((lesson) => moveSlide(lesson, 2, 1), 3);
    expect(getState().roomAt).toBe("own.1.4.edit");
    expect(ownLesson(1)?.slides[3]?.sentence).toBe("My words.");
    expect(storage.get(LESSONS_KEY)).toContain("My words.");
    rereadOwnLessons();
    expect(ownLesson(1)?.title).toBe("Mine");
  });

  it("is kept as it was when a change is undone, and not mixed with another lesson", async () => {
    await edit();
    const before = ownLesson(1);
    changeLesson((lesson) => rewordSlide(lesson, 0, { notes: "Mine." }));
    undo();
    expect(ownLesson(1)).toEqual(before);
    undo();
    expect(getState().roomAt).toBe("five-types.3");
    nextStep();
    expect(ownLesson(1)).toEqual(before);
  });

  it("is found again by its address", async () => {
    await edit();
    goToSlide(1);
    setRoomAt(null);
    setRoomAt("own.1.2");
    await opened();
    expect(getState().lesson).toMatchObject({ from: "own.1", lesson: { title: "Mine" } });
  });

  it("lasts as long as the page where the device keeps nothing", async () => {
    stubStorage(true);
    await edit();
    changeLesson((lesson) => ({ ...lesson, title: "Still here" }));
    expect(ownLesson(1)?.title).toBe("Still here");
  });

  it("is left out alone where it cannot be read", async () => {
    await edit();
    const kept = JSON.parse(storage.get(LESSONS_KEY)!) as { lessons: unknown[] };
    kept.lessons.unshift({ id: 7, lesson: "torn" });
    storage.set(LESSONS_KEY, JSON.stringify(kept));
    rereadOwnLessons();
    expect(ownLesson(7)).toBeNull();
    expect(ownLesson(1)?.title).toBe("Mine");
    storage.set(LESSONS_KEY, "torn");
    rereadOwnLessons();
    expect(ownLesson(1)).toBeNull();
  });
});
