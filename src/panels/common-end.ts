/**
 * The words, from a space or comma on, that all names end with: " of the femur, body's left side". Empty
 * where they share none, or where nothing of a name would be left.
 */
export function commonEnd(names: readonly string[]): string {
  const [first = "", ...others] = names;
  for (let at = 1; at < first.length; at++) {
    const end = first.slice(at);
    if (
      /^[ ,]/u.test(end) &&
      others.every((name) => name.length > end.length && name.endsWith(end))
    )
      return end;
  }
  return "";
}
