/**
 * What the quiz remembers, on this device only: which part waits in which box, and nothing about anybody. One
 * versioned key; a value that cannot be read falls back alone, and a storage that refuses is no error.
 */
import * as v from "valibot";
import { FIND_IT_LEVELS, type FindItPart, partsOfLevel } from "../../domain/rooms/find-it.ts";
import {
  BOX_WAITS,
  FIND_IT_NOTHING,
  type FindItCard,
  type FindItMemory,
} from "../../domain/rooms/find-it-memory.ts";

export const FIND_IT_KEY = "where-it-starts/find-it";
const FIND_IT_VERSION = 1;

const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const Rounds = v.fallback(Count, 0);
const CardSchema = v.object({
  box: v.pipe(Count, v.maxValue(BOX_WAITS.length - 1)),
  dueRound: Count,
  dueDay: Count,
});
const MemorySchema = v.object({
  version: v.literal(FIND_IT_VERSION),
  rounds: v.fallback(
    v.object({ large: Rounds, parts: Rounds, fine: Rounds }),
    FIND_IT_NOTHING.rounds,
  ),
  cards: v.fallback(v.record(v.string(), v.unknown()), {}),
});

const PARTS: readonly FindItPart[] = FIND_IT_LEVELS.flatMap(partsOfLevel);

export function readFindIt(): FindItMemory {
  try {
    const kept = v.safeParse(MemorySchema, JSON.parse(localStorage.getItem(FIND_IT_KEY) ?? "null"));
    if (!kept.success) return FIND_IT_NOTHING;
    const { rounds, cards } = kept.output;
    const read = PARTS.flatMap((part): [FindItPart, FindItCard][] => {
      const card = v.safeParse(CardSchema, cards[part]);
      return card.success ? [[part, card.output]] : [];
    });
    return { rounds, cards: Object.fromEntries(read) };
  } catch {
    return FIND_IT_NOTHING;
  }
}

export function writeFindIt(memory: FindItMemory): void {
  try {
    localStorage.setItem(FIND_IT_KEY, JSON.stringify({ version: FIND_IT_VERSION, ...memory }));
  } catch {
    // The round goes on all the same.
  }
}

export function clearFindIt(): void {
  try {
    localStorage.removeItem(FIND_IT_KEY);
  } catch {
    // Where nothing can be kept there is nothing to clear.
  }
}
