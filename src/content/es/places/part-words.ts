import type { PlacePhrases, Spoken } from "../../types.ts";

/** A noun with its article, in a place and after "de", with which "el" grows together. */
export const el = (words: string): PlacePhrases => ({ in: `en el ${words}`, of: `del ${words}` });
export const la = (words: string): PlacePhrases => ({ in: `en la ${words}`, of: `de la ${words}` });
export const los = (words: string): PlacePhrases => ({
  in: `en los ${words}`,
  of: `de los ${words}`,
});
export const las = (words: string): PlacePhrases => ({
  in: `en las ${words}`,
  of: `de las ${words}`,
});

/** @param clinician the bare name */
export const part = (
  child: PlacePhrases,
  family: PlacePhrases,
  clinician: string,
): Spoken<PlacePhrases> => ({ child, family, clinician: { in: clinician, of: clinician } });

/** The skin of a place: `of` is the place alone, since the words for its thirds say "la piel". */
export const skin = (
  place: PlacePhrases,
  clinician: PlacePhrases = place,
): Spoken<PlacePhrases> => ({
  child: { in: `en la piel ${place.of}`, of: place.of },
  family: { in: `en la piel ${place.of}`, of: place.of },
  clinician: { in: `piel ${clinician.of}`, of: clinician.of },
});
