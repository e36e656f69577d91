/** `npm run test:long`: the full counts; otherwise the short forms, which keep `npm test` quick. */
export const IS_LONG = process.env["TEST_LONG"] === "1";

/** How often, of how many, for how long: the short form's number, or the full one. */
export const times = (short: number, full: number): number => (IS_LONG ? full : short);

/** All variants of a test in the full form; the first ones in the short one. */
export const variants = <T>(all: readonly T[], short = 1): readonly T[] =>
  IS_LONG ? all : all.slice(0, short);
