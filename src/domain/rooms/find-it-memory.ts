/**
 * When a part is asked for again: boxes as Leitner's. What was found without help moves a box on and waits twice as
 * long; what was not goes back to the first. Waiting is counted in rounds of the level and in days, whichever is
 * over first: a class plays many rounds in an hour, a child one in a week.
 */
import { FIND_IT_LEVELS, type FindItLevel, type FindItPart, partsOfLevel } from "./find-it.ts";
import { type Chance, mixed } from "./find-it-run.ts";

/** How long each box waits, in rounds and in days. */
export const BOX_WAITS = [1, 2, 4, 8, 16] as const;
const LAST_BOX = BOX_WAITS.length - 1;

/** How many parts a round looks for. */
export const ROUND_SIZE = 8;

export interface FindItCard {
  /** 0 to {@link BOX_WAITS} − 1. */
  readonly box: number;
  /** The round of its level, counted from 1, from which on it is asked again. */
  readonly dueRound: number;
  /** The day since 1970 from which on it is asked again. */
  readonly dueDay: number;
}

export interface FindItMemory {
  /** Rounds that were begun. */
  readonly rounds: Readonly<Record<FindItLevel, number>>;
  readonly cards: Readonly<Partial<Record<FindItPart, FindItCard>>>;
}

export const FIND_IT_NOTHING: FindItMemory = {
  rounds: { large: 0, parts: 0, fine: 0 },
  cards: {},
};

export const isNothing = ({ rounds, cards }: FindItMemory): boolean =>
  FIND_IT_LEVELS.every((level) => rounds[level] === 0) && Object.keys(cards).length === 0;

export interface RoundPlan {
  readonly level: FindItLevel;
  /** Days since 1970. */
  readonly day: number;
  readonly chance: Chance;
}

/** A new round: what has waited longest past its time first, and what was never asked before all. */
export function planRound(
  memory: FindItMemory,
  { level, day, chance }: RoundPlan,
): { readonly parts: readonly FindItPart[]; readonly memory: FindItMemory } {
  const round = memory.rounds[level] + 1;
  const dueOf = (part: FindItPart): number => {
    const card = memory.cards[part];
    if (!card) return 0;
    return day >= card.dueDay ? Math.min(card.dueRound, round) : card.dueRound;
  };
  const boxOf = (part: FindItPart): number => memory.cards[part]?.box ?? 0;
  const parts = mixed(partsOfLevel(level), chance)
    .toSorted((a, b) => dueOf(a) - dueOf(b) || boxOf(a) - boxOf(b))
    .slice(0, ROUND_SIZE);
  return {
    parts: mixed(parts, chance),
    memory: { ...memory, rounds: { ...memory.rounds, [level]: round } },
  };
}

export interface Outcome {
  readonly part: FindItPart;
  readonly level: FindItLevel;
  /** At the first try and without a hint. */
  readonly isFoundAlone: boolean;
  /** Days since 1970. */
  readonly day: number;
}

/** What is remembered after a part was looked for. */
export function remember(
  memory: FindItMemory,
  { part, level, isFoundAlone, day }: Outcome,
): FindItMemory {
  const before = memory.cards[part]?.box ?? 0;
  const box = isFoundAlone ? Math.min(LAST_BOX, before + 1) : 0;
  const wait = BOX_WAITS[box]!;
  const card = { box, dueRound: memory.rounds[level] + wait, dueDay: day + wait };
  return { ...memory, cards: { ...memory.cards, [part]: card } };
}
