import type { FactId } from "../domain/facts.ts";
import type { DelicateSubject } from "../domain/telling.ts";
import type { Sentence } from "./types.ts";

type Facts = readonly [FactId, ...FactId[]];

/** A sentence and the facts that it rests on. */
export const s = (text: string, ...facts: Facts): Sentence => ({ text, facts });

/** A sentence that is told to a child only when the grown-up wants it told. */
export const delicate = (subject: DelicateSubject, text: string, ...facts: Facts): Sentence => ({
  text,
  facts,
  delicate: subject,
});
