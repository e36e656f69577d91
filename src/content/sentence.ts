import type { FactId } from "../domain/facts.ts";
import type { Sentence } from "./types.ts";

/** A sentence and the facts that it rests on. */
export const s = (text: string, ...facts: readonly [FactId, ...FactId[]]): Sentence => ({
  text,
  facts,
});
