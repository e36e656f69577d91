import type { FactId } from "../domain/facts.ts";
import { delicate, s } from "./sentence.ts";
import type { GlossaryWord } from "./types.ts";

type Meaning = Readonly<Record<"child" | "family" | "clinician", string>>;

/** The same facts stand behind all three meanings. */
export const meaning = (
  { child, family, clinician }: Meaning,
  ...facts: readonly [FactId, ...FactId[]]
): GlossaryWord["meaning"] => ({
  child: s(child, ...facts),
  family: s(family, ...facts),
  clinician: s(clinician, ...facts),
});

/** As {@link meaning}, of what a child hears of only when the grown-up wants it. */
export const delicateMeaning = (
  { child, ...others }: Meaning,
  ...facts: readonly [FactId, ...FactId[]]
): GlossaryWord["meaning"] => ({
  ...meaning({ child, ...others }, ...facts),
  child: delicate("amputation", child, ...facts),
});
