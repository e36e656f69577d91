import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadLayer } from "../../../src/content/layers.ts";
import { nameWithoutSide } from "../../../src/content/name-without-side.ts";
import { STEMS } from "../../../src/content/stems.ts";
import { clueText } from "../../../src/content/tell-rooms.ts";
import { sideOf, structuresOfSubtype } from "../../../src/domain/anatomy.ts";
import {
  FIND_IT_LEVELS,
  type FindItPart,
  idsOf,
  isOf,
  levelOf,
  partsOfLevel,
  pressedOf,
  shownOf,
  stageOf,
  withoutSide,
} from "../../../src/domain/rooms/find-it.ts";
import { directionTo } from "../../../src/domain/rooms/find-it-direction.ts";
import {
  BOX_WAITS,
  FIND_IT_NOTHING,
  type FindItMemory,
  planRound,
  remember,
  ROUND_SIZE,
} from "../../../src/domain/rooms/find-it-memory.ts";
import {
  askedOf,
  candidatesIn,
  type FindItRun,
  HINTS_MAX,
  isAnswered,
  isOnceMore,
  namePart,
  namesIn,
  nextQuestion,
  placeInRound,
  pressPart,
  shownIn,
  startRun,
  takeHint,
  turnWay,
} from "../../../src/domain/rooms/find-it-run.ts";
import { VOICES } from "../../../src/domain/view.ts";

const PARTS = FIND_IT_LEVELS.flatMap((level) => partsOfLevel(level));
const chanceOf = (numbers: readonly number[]) => {
  let at = 0;
  return () => numbers[at++ % numbers.length]!;
};
const anyChance = fc
  .array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 5, maxLength: 40 })
  .map(chanceOf);
const anyLevel = fc.constantFrom(...FIND_IT_LEVELS);

describe("the parts of the quiz", () => {
  it("are known to the content, and each is in one level", () => {
    expect(PARTS.filter((part) => !STEMS.includes(part))).toEqual([]);
    expect(new Set(PARTS).size).toBe(PARTS.length);
    for (const level of FIND_IT_LEVELS) expect(partsOfLevel(level).length).toBe(12);
    expect(levelOf("patella")).toBeNull();
  });

  it.each(["en", "es"])(
    "have a clue and a name without a side in every voice, %s",
    async (lang) => {
      const [clues, structures] = await Promise.all([
        loadLayer("clues", lang),
        loadLayer("structures", lang),
      ]);
      for (const voice of VOICES) {
        const telling = { voice, illnessWord: "cancer", mentioned: [] } as const;
        const without = PARTS.filter((part) => !clueText(clues, shownOf(part), telling));
        expect(without, voice).toEqual([]);
        for (const part of PARTS)
          expect(nameWithoutSide(structures, part, voice)).toMatch(/^[^{}]{3,}[^{},\s]$/u);
      }
    },
  );

  it("are right on either side, and on every zone of a whole bone", () => {
    expect(isOf("kidney", "kidney-left")).toBe(true);
    expect(isOf("kidney", "kidney-right")).toBe(true);
    expect(isOf("kidney", "liver")).toBe(false);
    expect(isOf("femur", "femur-shaft-right")).toBe(true);
    expect(pressedOf("femur", "femur-shaft-right")).toBe("femur-right");
    expect(isOf("femur-distal-physis", "femur-distal-metaphysis-left")).toBe(false);
    for (const part of PARTS)
      for (const id of idsOf(part)) {
        expect(withoutSide(id)).toBe(part);
        expect(pressedOf(part, id)).toBe(id);
      }
  });

  it("stand out while they are asked for, but for the large ones", () => {
    for (const part of PARTS) {
      const type = stageOf(part);
      if (levelOf(part) === "large") expect(type).toBeNull();
      else if (type !== "bone") expect(structuresOfSubtype(type!)).toContain(shownOf(part));
      else expect(sideOf(shownOf(part))).toBe("left");
    }
  });
});

describe("a round", () => {
  const begin = (way: FindItRun["way"] = "press", parts = partsOfLevel("large").slice(0, 8)) =>
    startRun({ level: "large", way, parts, chance: chanceOf([0.1, 0.7, 0.4]) });
  const find = (run: FindItRun): FindItRun =>
    run.way === "press" ? pressPart(run, shownOf(askedOf(run)!)) : namePart(run, askedOf(run)!);

  it("says what was pressed instead, and goes on asking", () => {
    const run = pressPart(begin(), "liver");
    expect(askedOf(run)).toBe("brain");
    expect(run).toMatchObject({ missed: "liver", found: null, isHelped: true });
    expect(shownIn(run)).toBeNull();
    expect(shownIn(find(run))).toBe("brain");
    expect(pressPart(find(run), "heart")).toEqual(find(run));
  });

  it("helps step by step, and shows the part at last", () => {
    let run = takeHint(begin());
    expect(candidatesIn(run)).toEqual([]);
    run = takeHint(run);
    const candidates = new Set(candidatesIn(run).map(withoutSide));
    expect(candidates.size).toBe(3);
    expect(candidates.has("brain")).toBe(true);
    expect(isAnswered(run)).toBe(false);
    run = takeHint(run);
    expect(isAnswered(run)).toBe(true);
    expect(shownIn(run)).toBe("brain");
    expect(candidatesIn(run)).toEqual([]);
    expect(takeHint(run)).toBe(run);
  });

  it("by name: lights the part, offers four names, a hint leaves two", () => {
    let run = begin("name");
    expect(shownIn(run)).toBe("brain");
    expect(namesIn(run)).toHaveLength(4);
    const wrong = namesIn(run).find((name) => name !== "brain")!;
    run = namePart(run, wrong);
    expect(run.ruledOut).toEqual([wrong]);
    run = takeHint(run);
    expect(namesIn(run)).toHaveLength(2);
    expect(namesIn(run)).not.toContain(wrong);
    expect(isAnswered(namePart(run, "brain"))).toBe(true);
    expect(takeHint(run).hints).toBe(HINTS_MAX.name);
  });

  it("asks once more, after three others, for what needed help", () => {
    let run = nextQuestion(find(pressPart(begin(), "liver")), Math.random);
    const asked: (FindItPart | null)[] = [];
    for (let i = 0; i < 4; i++) {
      asked.push(askedOf(run));
      expect(isOnceMore(run)).toBe(i === 3);
      run = nextQuestion(find(run), Math.random);
    }
    expect(asked).toEqual(["heart", "liver", "stomach", "brain"]);
    expect(run.again).toEqual(["brain"]);
    expect(placeInRound(run)).toEqual({ at: 5, of: 8 });
  });

  it("can be turned to the other way at any time, which counts as help", () => {
    const run = turnWay(takeHint(begin()), "name");
    expect(run).toMatchObject({ way: "name", hints: 0, isHelped: true });
    expect(turnWay(find(run), "press").found).toBe("brain");
  });

  it("always ends, with every part looked for, whatever anybody does", () => {
    fc.assert(
      fc.property(
        anyLevel,
        anyChance,
        fc.array(fc.constantFrom("find", "miss", "hint", "turn"), { maxLength: 60 }),
        (level, chance, deeds) => {
          const parts = partsOfLevel(level).slice(0, ROUND_SIZE);
          let run = startRun({ level, way: "press", parts, chance });
          for (const deed of deeds) {
            if (!askedOf(run)) break;
            if (isAnswered(run)) run = nextQuestion(run, chance);
            else if (deed === "find") run = find(run);
            else if (deed === "hint") run = takeHint(run);
            else if (deed === "turn") run = turnWay(run, run.way === "press" ? "name" : "press");
            else run = run.way === "press" ? pressPart(run, "patella-left") : run;
          }
          let questions = 0;
          while (askedOf(run)) {
            run = nextQuestion(isAnswered(run) ? run : find(run), chance);
            expect(++questions).toBeLessThanOrEqual(2 * ROUND_SIZE);
          }
          expect(new Set(run.asked)).toEqual(new Set(parts));
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe("what is remembered", () => {
  const play = (
    memory: FindItMemory,
    {
      level,
      day,
      chance,
      isFound,
    }: {
      level: (typeof FIND_IT_LEVELS)[number];
      day: number;
      chance: () => number;
      isFound: (part: FindItPart) => boolean;
    },
  ) => {
    const plan = planRound(memory, { level, day, chance });
    const after = plan.parts.reduce(
      (kept, part) => remember(kept, { part, level, isFoundAlone: isFound(part), day }),
      plan.memory,
    );
    return { parts: plan.parts, memory: after };
  };

  it("asks for eight different parts of the level, new ones first", () => {
    const first = play(FIND_IT_NOTHING, {
      level: "fine",
      day: 1,
      chance: Math.random,
      isFound: () => true,
    });
    expect(new Set(first.parts).size).toBe(ROUND_SIZE);
    const rest = partsOfLevel("fine").filter((part) => !first.parts.includes(part));
    const second = planRound(first.memory, { level: "fine", day: 1, chance: Math.random });
    for (const part of rest) expect(second.parts).toContain(part);
  });

  it("brings a missed part back sooner than a found one, whatever was before", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 12 }), fc.nat(30_000), (before, day) => {
        const known = before.reduce(
          (memory, isFoundAlone) =>
            remember(memory, { part: "liver", level: "large", isFoundAlone, day }),
          FIND_IT_NOTHING,
        );
        const outcome = { part: "liver", level: "large", day } as const;
        const found = remember(known, { ...outcome, isFoundAlone: true }).cards.liver!;
        const missed = remember(known, { ...outcome, isFoundAlone: false }).cards.liver!;
        expect(missed.dueRound).toBeLessThan(found.dueRound);
        expect(missed.dueDay).toBeLessThan(found.dueDay);
        expect(found.box).toBeLessThan(BOX_WAITS.length);
      }),
    );
  });

  it("asks for every part again and again, whatever is found", () => {
    fc.assert(
      fc.property(
        anyLevel,
        anyChance,
        fc.array(fc.boolean(), { minLength: 7, maxLength: 90 }),
        (level, chance, outcomes) => {
          let memory = FIND_IT_NOTHING;
          let at = 0;
          const lastRound = new Map<FindItPart, number>();
          for (let round = 1; round <= 40; round++) {
            const played = play(memory, {
              level,
              day: 0,
              chance,
              isFound: () => outcomes[at++ % outcomes.length]!,
            });
            ({ memory } = played);
            for (const part of played.parts) lastRound.set(part, round);
            if (round < 2) continue;
            for (const part of partsOfLevel(level))
              expect(round - lastRound.get(part)!).toBeLessThanOrEqual(BOX_WAITS.at(-1)! + 2);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("also after days without a round", () => {
    const day = 20_000;
    const never = day + 1000;
    const [liver, ...others] = ["liver", ...partsOfLevel("large").filter((p) => p !== "liver")];
    const waiting = others.map((part, i) => [
      part,
      { box: 2, dueRound: i < ROUND_SIZE ? 1 : 9, dueDay: never },
    ]);
    const cards = Object.fromEntries([
      [liver, { box: 1, dueRound: 5, dueDay: day + 2 }],
      ...waiting,
    ]) as FindItMemory["cards"];
    const memory = { ...FIND_IT_NOTHING, cards };
    const plan = (on: number) =>
      planRound(memory, { level: "large", day: on, chance: () => 0.5 }).parts;
    expect(plan(day + 1)).not.toContain("liver");
    expect(plan(day + 2)).toContain("liver");
  });
});

describe("the way to a part", () => {
  const at = (x: number, y: number, z: number) => ({ x, y, z });
  it.each([
    ["higher", at(0, 0.3, 0)],
    ["lower", at(0.1, -0.3, 0)],
    ["left", at(0.3, 0.1, 0)],
    ["right", at(-0.3, 0.1, 0)],
    ["front", at(0, 0, 0.1)],
    ["back", at(0, 0.01, -0.1)],
    ["near", at(0.01, 0, 0.01)],
  ])("is %s", (direction, place) => {
    expect(directionTo(at(0, 0, 0), [place])).toBe(direction);
  });

  it("leads to the nearer of two sides", () => {
    expect(directionTo(at(0.3, 0, 0), [at(-0.4, 0, 0), at(0.4, 0, 0)])).toBe("left");
  });
});
