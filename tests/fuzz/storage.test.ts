/** A storage that throws, forgets, lies, and says something else each time it is asked. */
import fc from "fast-check";
import * as v from "valibot";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { lessonText } from "../../src/content/tell-rooms.ts";
import { FIND_IT_LEVELS, partsOfLevel } from "../../src/domain/rooms/find-it.ts";
import { BOX_WAITS, ROUND_SIZE } from "../../src/domain/rooms/find-it-memory.ts";
import { LessonSchema, writeLessonFile } from "../../src/domain/rooms/lesson-file.ts";
import { DELICATE_SUBJECTS, ILLNESS_WORDS } from "../../src/domain/telling.ts";
import { CHAPTERS, READING_RATES, VOICES } from "../../src/domain/view.ts";
import { LANGUAGE_IDS } from "../../src/i18n/languages.ts";
import {
  resetFacilitator,
  setFacilitator,
  setLanguage,
  setTheme,
  setVoice,
} from "../../src/state/actions.ts";
import { readPreferences } from "../../src/state/preferences.ts";
import {
  askForHint,
  askNext,
  chooseName,
  leaveFindIt,
  startFindIt,
} from "../../src/state/present/find-it.ts";
import { clearFindIt, readFindIt } from "../../src/state/present/find-it-memory.ts";
import {
  addOwnLesson,
  deleteOwnLesson,
  deleteOwnLessons,
  keepOwnLesson,
  ownLesson,
  rereadOwnLessons,
} from "../../src/state/present/own-lessons.ts";
import { ownIdOf, ownPlace, readPresentPlace } from "../../src/state/present/place.ts";
import { tellingOf } from "../../src/state/selectors.ts";
import { THEMES, VIEWER_DEFAULTS, viewerStore } from "../../src/state/store.ts";
import { fetchContent } from "../../src/state/use-content.ts";
import { placeOf } from "../../src/state/url.ts";
import { times } from "../long.ts";
import { damaged, strangeJson, strangeTexts } from "./strange.ts";
import { wrongIn } from "./valid-state.ts";

const ready = lessonText(
  await fetchContent("lessons", "en"),
  "five-types",
  tellingOf(VIEWER_DEFAULTS),
);
const lesson = { ...ready, slides: ready.slides.slice(0, 1) };

const PARTS = FIND_IT_LEVELS.flatMap(partsOfLevel);
const count = fc.oneof(fc.nat(20), fc.constantFrom(-1, 0.5, 1e6, 1e6 + 1, 1e300, 2 ** 53));
const versions = fc.constantFrom<unknown>(1, 1, 1, 1, 0, 2, "1", null);
const either = <T>(right: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 3, arbitrary: right }, { weight: 1, arbitrary: strangeJson });

const preferences = fc.record(
  {
    version: versions,
    voice: either(fc.constantFrom(...VOICES)),
    theme: either(fc.constantFrom(...THEMES)),
    lang: either(fc.constantFrom(...LANGUAGE_IDS)),
    readingRate: either(fc.constantFrom(...READING_RATES)),
    hasCharacterKeys: either(fc.boolean()),
    facilitator: either(
      fc.record({
        illnessWord: either(fc.constantFrom(...ILLNESS_WORDS)),
        mentioned: either(fc.subarray([...DELICATE_SUBJECTS])),
        closedChapters: either(fc.subarray([...CHAPTERS])),
      }),
    ),
  },
  { requiredKeys: ["version"] },
);
const lessons = fc.record({
  version: versions,
  lessons: either(
    fc.array(fc.record({ id: either(count), lesson: either(fc.constant(lesson)) }), {
      maxLength: 4,
    }),
  ),
});
const boxes = fc.record({
  version: versions,
  rounds: either(fc.record({ large: either(count), parts: either(count), fine: either(count) })),
  cards: either(
    fc.dictionary(
      fc.oneof(fc.constantFrom(...PARTS), strangeTexts),
      either(fc.record({ box: either(count), dueRound: either(count), dueDay: either(count) })),
    ),
  ),
});

const kept = fc.oneof(preferences, lessons, boxes).map((value) => JSON.stringify(value));
const notText = fc.constantFrom<unknown>(undefined, null, 7, {}, [], Symbol("no"), () => "{}", 10n);
const told = fc.oneof(
  { weight: 6, arbitrary: kept },
  { weight: 2, arbitrary: damaged(kept) },
  { weight: 1, arbitrary: strangeTexts },
  { weight: 1, arbitrary: fc.constant(JSON.parse(writeLessonFile(lesson))) },
  { weight: 1, arbitrary: notText },
);

interface Lie {
  /** What it says, one after the other, whatever key it is asked for. */
  readonly says: readonly unknown[];
  readonly refuses: readonly ("getItem" | "setItem" | "removeItem")[];
  readonly isAbsent: boolean;
}
const lies: fc.Arbitrary<Lie> = fc.record({
  says: fc.array(told, { minLength: 1, maxLength: 6 }),
  refuses: fc.oneof(fc.constant([]), fc.subarray(["getItem", "setItem", "removeItem"] as const)),
  isAbsent: fc.integer({ min: 0, max: 19 }).map((n) => n === 0),
});

const HONEST: Lie = { says: [null], refuses: [], isAbsent: false };

function stub({ says, refuses, isAbsent }: Lie): void {
  let asked = 0;
  const does = (name: Lie["refuses"][number], answer: () => unknown) => () => {
    if (refuses.includes(name)) throw new DOMException("no", "QuotaExceededError");
    return answer();
  };
  const storage = {
    getItem: does("getItem", () => says[asked++ % says.length]),
    setItem: does("setItem", () => undefined),
    removeItem: does("removeItem", () => undefined),
  };
  vi.stubGlobal("localStorage", isAbsent ? undefined : storage);
}

const isOneOf = (list: readonly unknown[], value: unknown) =>
  value === undefined || list.includes(value);

beforeEach(() => viewerStore.setState(VIEWER_DEFAULTS, true));
afterEach(() => vi.unstubAllGlobals());

describe("whatever a storage says or does", () => {
  it("preferences are some that there are, and what a person chooses holds", () => {
    fc.assert(
      fc.property(lies, fc.constantFrom(...VOICES), (lie, voice) => {
        stub(lie);
        const read = readPreferences();
        expect(isOneOf(VOICES, read.voice)).toBe(true);
        expect(isOneOf(THEMES, read.theme)).toBe(true);
        expect(isOneOf(LANGUAGE_IDS, read.lang)).toBe(true);
        expect(isOneOf(READING_RATES, read.readingRate)).toBe(true);
        expect(isOneOf([true, false], read.hasCharacterKeys)).toBe(true);
        if (read.facilitator) {
          const { illnessWord, mentioned, closedChapters } = read.facilitator;
          expect(ILLNESS_WORDS).toContain(illnessWord);
          expect(DELICATE_SUBJECTS).toEqual(expect.arrayContaining([...mentioned]));
          expect(CHAPTERS).toEqual(expect.arrayContaining([...closedChapters]));
        }
        viewerStore.setState(read);
        setVoice(voice);
        setTheme("dark");
        setLanguage("es");
        setFacilitator({ illnessWord: "lump" });
        expect(viewerStore.getState()).toMatchObject({ voice, theme: "dark", lang: "es" });
        resetFacilitator();
        expect(wrongIn(placeOf(viewerStore.getState()))).toEqual([]);
      }),
      { numRuns: times(300, 10_000), seed: 741 },
    );
  });

  it("a teacher's lessons are whole, each under a number of its own, and stay for this visit", () => {
    fc.assert(
      fc.property(lies, fc.array(count, { maxLength: 3 }), (lie, deleted) => {
        stub(HONEST);
        deleteOwnLessons();
        stub(lie);
        rereadOwnLessons();
        const first = addOwnLesson(lesson);
        const second = addOwnLesson(ready);
        expect(first).not.toBe(second);
        for (const id of deleted) if (id !== first && id !== second) deleteOwnLesson(id);
        keepOwnLesson(second, lesson);
        for (const id of [first, second]) {
          expect(ownLesson(id)).toBe(lesson);
          expect(readPresentPlace(ownPlace(id))).toMatchObject({ kind: "lesson" });
          expect(ownIdOf(ownPlace(id))).toBe(id);
        }
        const before = Array.from({ length: 25 }, (_, id) => ownLesson(id)).filter(
          (own) => own !== null,
        );
        expect(before.every((own) => v.is(LessonSchema, own))).toBe(true);
      }),
      { numRuns: times(300, 10_000), seed: 742 },
    );
  });

  it("a round of the quiz is played to its end", () => {
    fc.assert(
      fc.property(lies, fc.constantFrom(...FIND_IT_LEVELS), (lie, level) => {
        stub(lie);
        const memory = readFindIt();
        for (const card of Object.values(memory.cards)) {
          expect(BOX_WAITS[card.box]).toBeGreaterThan(0);
          expect(Number.isInteger(card.dueRound) && Number.isInteger(card.dueDay)).toBe(true);
        }
        let turn = 0;
        const chance = () => (turn = (turn * 9301 + 49_297) % 233_280) / 233_280;
        startFindIt({ level, way: "name", chance });
        for (let i = 0; i < 3 * ROUND_SIZE && viewerStore.getState().findIt?.queue.length; i++) {
          const { queue, choices } = viewerStore.getState().findIt!;
          expect(choices).toContain(queue[0]);
          if (i % 3) askForHint();
          chooseName(queue[0]!);
          askNext(chance);
        }
        expect(viewerStore.getState().findIt?.queue).toEqual([]);
        expect(wrongIn(placeOf(viewerStore.getState()))).toEqual([]);
        leaveFindIt();
        clearFindIt();
      }),
      { numRuns: times(40, 10_000), seed: 743 },
    );
  });
});
