/** Keys by the names that `aria-keyshortcuts` gives them. */

/** Where a browser fills in a form it tells of a press without a key. */
export type KeyPress = Partial<
  Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">
>;

/**
 * What was pressed, written as `aria-keyshortcuts` writes it: `Control+Shift+Z`, `Space`, `?`. The command key of a
 * Mac stands for Control. Shift is left out where it only makes the character: keyboards differ in where they have it.
 */
export function chordOf({ key = "", ctrlKey, metaKey, altKey, shiftKey }: KeyPress): string {
  const name = key === " " ? "Space" : key.length === 1 ? key.toUpperCase() : key;
  const isMade = isCharacterKey(name) && !/\p{L}/u.test(name);
  return [
    ...(ctrlKey || metaKey ? ["Control"] : []),
    ...(altKey ? ["Alt"] : []),
    ...(shiftKey && !isMade ? ["Shift"] : []),
    name,
  ].join("+");
}

/** A key that types something: whoever speaks to the computer may press it without meaning to (WCAG 2.1.4). */
export const isCharacterKey = (chord: string): boolean => chord.length === 1;
