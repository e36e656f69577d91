/** A round of the quiz, step by step. Pure: whoever calls brings the chance with them. */
import type { SelectableId } from "../anatomy.ts";
import {
  type FindItLevel,
  type FindItPart,
  idsOf,
  isOf,
  partsOfLevel,
  pressedOf,
  shownOf,
  stageOf,
} from "./find-it.ts";

/** The name is given and the place is pressed, or the place is lit and the name is chosen. */
export const FIND_IT_WAYS = ["press", "name"] as const;
export type FindItWay = (typeof FIND_IT_WAYS)[number];

/** The last hint is the answer. By pressing: a clue, three places, the place. By name: two names fewer, the name. */
export const HINTS_MAX: Readonly<Record<FindItWay, number>> = { press: 3, name: 2 };

/** Names to choose from. */
const CHOICES = 4;
const CANDIDATES = 3;
/** What needed help comes back after this many others. */
const OTHERS_BETWEEN = 3;

/** A random number from 0 up to 1, as Math.random gives. */
export type Chance = () => number;

export interface FindItRun {
  readonly level: FindItLevel;
  readonly way: FindItWay;
  /** What is asked for now, and what is still to come, in order; empty once the round is over. */
  readonly queue: readonly FindItPart[];
  /** The part that is asked for and others that it could be taken for, mixed. */
  readonly choices: readonly FindItPart[];
  /** How many hints were given for what is asked now. */
  readonly hints: number;
  /** What was pressed or named last that was something else. */
  readonly missed: SelectableId | null;
  /** Names that were chosen and were not it. */
  readonly ruledOut: readonly FindItPart[];
  /** What was found, as it was pressed; null before. */
  readonly found: SelectableId | null;
  /** Whether it took a hint or another try. */
  readonly isHelped: boolean;
  /** What was looked for in this round, once each. */
  readonly asked: readonly FindItPart[];
  /** Of it, what comes back later. */
  readonly again: readonly FindItPart[];
}

export interface RoundOptions {
  readonly level: FindItLevel;
  readonly way: FindItWay;
  readonly parts: readonly FindItPart[];
  readonly chance: Chance;
}

export const startRun = ({ level, way, parts, chance }: RoundOptions): FindItRun =>
  ask({ level, way, asked: [], again: [] }, parts, chance);

function ask(
  run: Pick<FindItRun, "level" | "way" | "asked" | "again">,
  queue: readonly FindItPart[],
  chance: Chance,
): FindItRun {
  const part = queue[0];
  const choices = part ? mixed([part, ...likes(run.level, part, chance)], chance) : [];
  return {
    ...run,
    queue,
    choices,
    hints: 0,
    missed: null,
    ruledOut: [],
    found: null,
    isHelped: false,
  };
}

/** Others that it could be taken for: of its own kind first. */
function likes(level: FindItLevel, part: FindItPart, chance: Chance): FindItPart[] {
  const others = mixed(
    partsOfLevel(level).filter((other) => other !== part),
    chance,
  );
  const isLike = (other: FindItPart) => stageOf(other) === stageOf(part);
  return [...others.filter(isLike), ...others.filter((other) => !isLike(other))].slice(
    0,
    CHOICES - 1,
  );
}

/** In an order left to chance. */
export function mixed<T>(items: readonly T[], chance: Chance): T[] {
  return items
    .map((item) => ({ item, at: chance() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

export const askedOf = ({ queue }: FindItRun): FindItPart | null => queue[0] ?? null;

/** The answer stands there: it was found, or the last hint has told it. */
export const isAnswered = ({ found, hints, way }: FindItRun): boolean =>
  found !== null || hints >= HINTS_MAX[way];

/** How many of the round's parts have been looked for, counted from 1 with the one that is asked for now. */
export const placeInRound = ({ asked, queue }: FindItRun): { at: number; of: number } => {
  const part = queue[0];
  const at = part && asked.includes(part) ? asked.length : asked.length + 1;
  return { at, of: new Set([...asked, ...queue]).size };
};

/** Whether it was looked for in this round before. */
export const isOnceMore = (run: FindItRun): boolean =>
  run.queue[0] !== undefined && run.asked.includes(run.queue[0]);

/** What is chosen on the body: the place that is asked about, or the answer once it stands. */
export function shownIn(run: FindItRun): SelectableId | null {
  const part = askedOf(run);
  if (!part) return null;
  return run.found ?? (run.way === "name" || isAnswered(run) ? shownOf(part) : null);
}

/** Three places of which one is it, both sides of each; none before that hint or once the answer stands. */
export function candidatesIn(run: FindItRun): readonly SelectableId[] {
  const part = askedOf(run);
  if (!part || run.way !== "press" || run.hints !== 2 || isAnswered(run)) return [];
  const others = run.choices.filter((choice) => choice !== part).slice(0, CANDIDATES - 1);
  return [part, ...others].flatMap(idsOf);
}

/** The names that are left to choose from. */
export function namesIn(run: FindItRun): readonly FindItPart[] {
  const part = askedOf(run);
  if (run.hints === 0) return run.choices;
  const wrong = run.choices.filter((choice) => choice !== part);
  const other = wrong.find((choice) => !run.ruledOut.includes(choice)) ?? wrong[0];
  return run.choices.filter((choice) => choice === part || choice === other);
}

/** A press on the body; one on an answered question changes nothing. */
export function pressPart(run: FindItRun, pressed: SelectableId): FindItRun {
  const part = askedOf(run);
  if (!part || run.way !== "press" || isAnswered(run)) return run;
  return isOf(part, pressed)
    ? { ...run, found: pressedOf(part, pressed), missed: null }
    : { ...run, missed: pressed, isHelped: true };
}

export function namePart(run: FindItRun, name: FindItPart): FindItRun {
  const part = askedOf(run);
  if (!part || run.way !== "name" || isAnswered(run)) return run;
  return name === part
    ? { ...run, found: shownOf(part), missed: null }
    : {
        ...run,
        missed: shownOf(name),
        ruledOut: [...run.ruledOut, name],
        isHelped: true,
      };
}

export const takeHint = (run: FindItRun): FindItRun =>
  isAnswered(run) ? run : { ...run, hints: run.hints + 1, missed: null, isHelped: true };

/** The same question the other way. What one way has shown already helps with the other. */
export function turnWay(run: FindItRun, way: FindItWay): FindItRun {
  if (way === run.way || isAnswered(run)) return { ...run, way };
  return { ...run, way, hints: 0, missed: null, ruledOut: [], isHelped: true };
}

/** What is asked next: what needed help is asked once more in the round, after three others. */
export function nextQuestion(run: FindItRun, chance: Chance): FindItRun {
  const [part, ...rest] = run.queue;
  if (!part) return run;
  const isFirst = !run.asked.includes(part);
  const comesBack = isFirst && run.isHelped;
  const asked = isFirst ? [...run.asked, part] : run.asked;
  const again = comesBack ? [...run.again, part] : run.again;
  // Straight after itself it would be no question.
  const queue = comesBack && rest.length > 0 ? rest.toSpliced(OTHERS_BETWEEN, 0, part) : rest;
  return ask({ level: run.level, way: run.way, asked, again }, queue, chance);
}
