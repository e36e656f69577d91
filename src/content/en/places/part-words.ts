import type { PlacePhrases, Spoken } from "../../types.ts";

/** A part as a child and a family hear it, after "the", and its bare name for clinicians. */
export function the(child: string, family: string, clinician: string): Spoken<PlacePhrases> {
  return { child: inside(child), family: inside(family), clinician: named(clinician) };
}
const inside = (words: string): PlacePhrases => ({ in: `in the ${words}`, of: `of the ${words}` });
export const named = (words: string): PlacePhrases => ({ in: words, of: words });

/** The skin of a place: `of` is the place alone, since the words for its thirds say "the skin". */
export const skin = (words: string, clinician: string): Spoken<PlacePhrases> => ({
  child: skinOf(words),
  family: skinOf(words),
  clinician: { in: `skin of the ${clinician}`, of: `of the ${clinician}` },
});
const skinOf = (words: string): PlacePhrases => ({
  in: `in the skin of the ${words}`,
  of: `of the ${words}`,
});
