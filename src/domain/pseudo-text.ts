/**
 * English as a language nobody reads, for tests: each word is turned to run from right to left, so that text
 * which was not translated, or a page that cannot be mirrored, shows at once.
 */
const RIGHT_TO_LEFT = "\u202e";
const END = "\u202c";

const PLACEHOLDER_OR_WORD = /\{\{?[^}]*\}\}?|\p{L}[\p{L}'’-]*/gu;

export const pseudoText = (text: string): string =>
  text.replaceAll(PLACEHOLDER_OR_WORD, (piece) =>
    piece.startsWith("{") ? piece : `${RIGHT_TO_LEFT}${piece}${END}`,
  );

/** The same value with every text in it turned; fields that hold ids stay. */
export function pseudoTexts<T>(value: T): T {
  if (typeof value === "string") return pseudoText(value) as T;
  if (Array.isArray(value)) return value.map((item) => pseudoTexts(item as unknown)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      KEPT.has(key) ? (inner as unknown) : pseudoTexts(inner as unknown),
    ]),
  ) as T;
}

const KEPT: ReadonlySet<string> = new Set(["facts", "delicate"]);
