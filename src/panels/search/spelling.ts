/** How words are made alike before they are compared: what a reader spells otherwise is to be found all the same. */

const MARKS = /\p{M}+/gu;

/** Without capitals and accents: "Metáfisis" is "metafisis". */
export const fold = (term: string): string =>
  term.normalize("NFKD").replaceAll(MARKS, "").toLowerCase();

/** Letters that sound alike in English or Spanish, one of them for all. The order matters. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/gu, "f"],
  [/ch/gu, "k"],
  // Silent in Spanish, and in English what is left out most: "stomac".
  [/h/gu, ""],
  [/[ao]e/gu, "e"],
  [/qu(?=[ei])/gu, "k"],
  [/[cz](?=[eiy])|z/gu, "s"],
  [/ck?/gu, "k"],
  [/y/gu, "i"],
  [/v/gu, "b"],
  [/(.)\1+/gu, "$1"],
];

/** As it sounds, roughly: "phisis" is "fisis", "bena" is "vena". */
export const sound = (term: string): string =>
  SOUNDS.reduce((heard, [letters, one]) => heard.replaceAll(letters, one), fold(term));
