/** What nobody would write, for everything that reads what others have written. */
import fc from "fast-check";

/** Names that every object answers to without having been given them. */
const INHERITED = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "valueOf",
  "hasOwnProperty",
  "__defineGetter__",
] as const;

const loneSurrogates = fc.integer({ min: 0xd800, max: 0xdfff }).map((c) => String.fromCharCode(c));

const percentJunk = fc
  .array(fc.constantFrom("%", "%2", "%zz", "%00", "%C0%80", "%E0%A4%A", "%F8", "%u0041", "+", "&&"))
  .map((parts) => parts.join(""));

const huge = fc
  .tuple(fc.constantFrom("a", "9", "%", "&", ".", "\u{1f480}", "[", "x="), fc.nat(20_000))
  .map(([unit, count]) => unit.repeat(count));

const numbers = fc.oneof(
  fc.double().map(String),
  fc.constantFrom(
    "-0",
    "1e999",
    "0x10",
    "9".repeat(400),
    "٣",
    "NaN",
    "Infinity",
    "1_0",
    " 8",
    "８",
  ),
);

export const strangeTexts: fc.Arbitrary<string> = fc.oneof(
  { weight: 20, arbitrary: fc.string({ unit: "binary" }) },
  { weight: 10, arbitrary: fc.string({ unit: "grapheme-composite" }) },
  { weight: 10, arbitrary: fc.string({ unit: loneSurrogates, maxLength: 8 }) },
  { weight: 10, arbitrary: fc.constantFrom(...INHERITED) },
  { weight: 10, arbitrary: percentJunk },
  { weight: 10, arbitrary: numbers },
  {
    weight: 10,
    arbitrary: fc.constantFrom("", " ", "\0", "\u202E", "\uFEFF", "null", "<b>", "../"),
  },
  { weight: 1, arbitrary: huge },
);

/** Whatever JSON can hold, down to depths and lengths that nobody writes. */
export const strangeJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  strangeTexts,
  fc.double().filter(Number.isFinite),
  fc.constantFrom(0, -0, -1, 0.5, 1e308, 2 ** 53, 5e-324, true, false, null),
  fc.dictionary(strangeTexts, fc.jsonValue({ maxDepth: 1 })),
  fc.nat(400).map((depth) => {
    let value: unknown = 1;
    for (let i = 0; i < depth; i++) value = i % 2 ? [value] : { value };
    return value;
  }),
  fc.tuple(fc.nat(300), fc.jsonValue({ maxDepth: 0 })).map(([n, v]) => Array<unknown>(n).fill(v)),
);

interface Edit {
  readonly kind: "cut" | "double" | "insert" | "replace" | "end";
  /** Shares of the text's length. */
  readonly from: number;
  readonly length: number;
  readonly text: string;
}

const share = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000);
const edits: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom("cut", "double", "insert", "replace", "end"),
  from: share,
  length: fc.oneof(share, fc.constant(0.01)),
  text: strangeTexts,
});

function edited(text: string, { kind, from, length, text: added }: Edit): string {
  const start = Math.floor(from * text.length);
  const end = Math.min(text.length, start + Math.ceil(length * text.length));
  const [head, part, tail] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  if (kind === "cut") return head + tail;
  if (kind === "double") return head + part + part + tail;
  if (kind === "insert") return head + added + part + tail;
  return kind === "replace" ? head + added + tail : head;
}

/** A text that was right, after one to four accidents. */
export const damaged = (texts: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(texts, fc.array(edits, { minLength: 1, maxLength: 4 }))
    .map(([text, accidents]) => accidents.reduce(edited, text));
