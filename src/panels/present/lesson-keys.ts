/** The keys of a lesson, as slide programs have them and as clickers send them. */
export const LESSON_KEYS = {
  next: ["ArrowRight", "PageDown", "Space", "Enter"],
  previous: ["ArrowLeft", "PageUp"],
  first: ["Home"],
  last: ["End"],
  blank: ["B", "."],
  "full-screen": ["F"],
  // A clicker's "start the show". Shift and F5, or Control and R, still load the page anew.
  show: ["F5"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type LessonKeyId = keyof typeof LESSON_KEYS;

const MIRRORED: Readonly<Record<string, string>> = {
  ArrowRight: "ArrowLeft",
  ArrowLeft: "ArrowRight",
};

/** Where lines run from right to left, on is the other way; the same key otherwise. */
export const inReadingOrder = (key: string): string =>
  document.documentElement.dir === "rtl" ? (MIRRORED[key] ?? key) : key;

/** What a key does in a lesson, if anything. @param chord as `chordOf` writes it */
export function lessonKeyOf(chord: string): LessonKeyId | undefined {
  const asked = inReadingOrder(chord);
  return (Object.keys(LESSON_KEYS) as LessonKeyId[]).find((id) =>
    (LESSON_KEYS[id] as readonly string[]).includes(asked),
  );
}
