/**
 * Lessons in storage whose numbers are the same, or are higher than an address can count: they once were listed and could
 * not be opened, and deleting one deleted another. And lessons that could not be kept were lost with another window's.
 */
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { lessonText } from "../../src/content/tell-rooms.ts";
import {
  addOwnLesson,
  deleteOwnLesson,
  deleteOwnLessons,
  LESSONS_KEY,
  ownLesson,
  rereadOwnLessons,
} from "../../src/state/present/own-lessons.ts";
import { ownPlace, readPresentPlace } from "../../src/state/present/place.ts";
import { tellingOf } from "../../src/state/selectors.ts";
import { VIEWER_DEFAULTS } from "../../src/state/store.ts";
import { fetchContent } from "../../src/state/use-content.ts";

const ready = lessonText(
  await fetchContent("lessons", "en"),
  "five-types",
  tellingOf(VIEWER_DEFAULTS),
);
const titled = (title: string) => ({ ...ready, title });

const kept = new Map<string, string>();
let isFull = false;

beforeEach(() => {
  kept.clear();
  isFull = false;
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem(key: string, value: string) {
      if (isFull) throw new DOMException("full", "QuotaExceededError");
      kept.set(key, value);
    },
    removeItem: (key: string) => kept.delete(key),
  });
  deleteOwnLessons();
});
afterEach(() => vi.unstubAllGlobals());

function keep(lessons: readonly { id: number; lesson: unknown }[]): void {
  kept.set(LESSONS_KEY, JSON.stringify({ version: 1, lessons }));
  rereadOwnLessons();
}

const keptIds = (): number[] =>
  JSON.parse(kept.get(LESSONS_KEY)!).lessons.map(({ id }: { id: number }) => id);

it("of two lessons with one number each can be opened, and deleted without the other", () => {
  keep([
    { id: 1, lesson: titled("first") },
    { id: 1, lesson: titled("second") },
  ]);
  expect(ownLesson(1)?.title).toBe("first");
  expect(ownLesson(2)?.title).toBe("second");
  deleteOwnLesson(1);
  expect(ownLesson(1)).toBeNull();
  expect(ownLesson(2)?.title).toBe("second");
});

it.each([9998, 9999, 10_000, 2 ** 53, 1e300])(
  "beside a lesson with the number %d every lesson has an address, and one of its own",
  (id) => {
    keep([{ id, lesson: titled("far") }]);
    addOwnLesson(titled("a"));
    addOwnLesson(titled("b"));
    const ids = keptIds();
    expect(new Set(ids).size).toBe(3);
    for (const one of ids)
      expect(readPresentPlace(ownPlace(one))).toMatchObject({ from: ownPlace(one) });
    expect(ids.map((one) => ownLesson(one)?.title)).toEqual(["far", "a", "b"]);
  },
);

it("a lesson that could not be kept stays when another window has written", () => {
  isFull = true;
  const id = addOwnLesson(titled("unkept"));
  rereadOwnLessons();
  expect(ownLesson(id)?.title).toBe("unkept");
});
