/** What becomes of a GLB on the way, on a disk, and by somebody's hand. */
import fc from "fast-check";
import { joinGlb, splitGlb } from "./glb.ts";
import { damaged } from "./strange.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** Says how it came about where it is printed, in place of half a million bytes. */
export interface Damaged {
  readonly how: string;
  readonly bytes: Bytes;
  readonly [fc.toStringMethod]: () => string;
}
const damage = (how: string, bytes: Bytes): Damaged => ({
  how,
  bytes,
  [fc.toStringMethod]: () => how,
});

const share = fc.integer({ min: 0, max: 1e6 }).map((n) => n / 1e6);
const word = fc.oneof(
  fc.nat(1024),
  fc.constantFrom(0x7fff_ffff, 0x8000_0000, 0xffff_ffff, 0x4e4f_534a, 0x004e_4942),
);
/** What may stand in place of a number. */
const token = fc.oneof(
  fc.nat(400).map(String),
  fc.constantFrom("-1", "0", "0.5", "1e999", "-1e999", "1e308", "null", '"1"', "[]", "{}", "true"),
  fc.constantFrom("65535", "65536", "1000000", "2147483647", "4294967296", "9007199254740993"),
);

/** Numbers by which a file says where things are and how many; and all others. */
const TELLING =
  /(?<="(?:count|byteOffset|byteLength|byteStride|bufferView|mesh|indices|POSITION|componentType|mode|buffer)":)\d+/gu;
const PLACING = /(?<="(?:translation|scale|children)":\[[^\]]*)(?<=[[,])-?[\d.]+/gu;
const ANY = /(?<=[:[,])-?\d[\d.]*/gu;

/** Files that were like this one before one to eight things went wrong with them. */
export function damagedGlbs(whole: Bytes): fc.Arbitrary<Damaged> {
  const { json, binary } = splitGlb(whole);
  const text = JSON.stringify(json);
  const numbers = [TELLING, PLACING, ANY].map((pattern) => [...text.matchAll(pattern)]);
  const at = (part: number): number => Math.floor(part * (whole.length - 1));

  const bits = fc.array(fc.tuple(share, fc.nat(7)), { minLength: 1, maxLength: 8 }).map((flips) => {
    const bytes = whole.slice();
    for (const [place, bit] of flips) bytes[at(place)]! ^= 1 << bit;
    return damage(`bits ${JSON.stringify(flips)}`, bytes);
  });
  const overwritten = fc
    .tuple(share, fc.uint8Array({ minLength: 1, maxLength: 2000 }))
    .map(([place, junk]) => {
      const bytes = whole.slice();
      bytes.set(junk.subarray(0, whole.length - at(place)), at(place));
      return damage(`${junk.length} bytes at ${at(place)}`, bytes);
    });
  const cut = share.map((place) => damage(`cut at ${at(place)}`, whole.slice(0, at(place))));
  const words = fc
    .tuple(fc.nat(4), fc.oneof(word, fc.constant(text.length)), fc.boolean())
    .map(([index, value, isBinary]) => {
      const bytes = whole.slice();
      const offset = isBinary ? whole.length - binary.length - 8 + (index % 2) * 4 : index * 4;
      new DataView(bytes.buffer).setUint32(offset, value, true);
      return damage(`word ${value} at ${offset}`, bytes);
    });
  const swapped = fc.boolean().map((isDoubled) => {
    const chunks = [whole.subarray(whole.length - binary.length - 8)];
    chunks.push(whole.subarray(12, whole.length - binary.length - 8));
    if (isDoubled) chunks.push(...chunks);
    return damage(
      "chunks swapped",
      Uint8Array.from(Buffer.concat([whole.subarray(0, 12), ...chunks])),
    );
  });
  const renumbered = fc
    .array(fc.tuple(fc.constantFrom(0, 0, 0, 1, 1, 2), share, token), {
      minLength: 1,
      maxLength: 3,
    })
    .map((changes) => {
      // From the end on, so that what is still to be changed stays where it is.
      const spots = changes
        .map(([kind, place, value]) => {
          const found = numbers[kind]!;
          return { match: found[Math.floor(place * (found.length - 1))]!, value };
        })
        .toSorted((a, b) => b.match.index - a.match.index);
      const changed = spots.reduce(
        (now, { match, value }) =>
          now.slice(0, match.index) + value + now.slice(match.index + match[0].length),
        text,
      );
      const how = spots.map(({ match, value }) => `${match.index} ${match[0]} → ${value}`).join();
      return damage(how, joinGlb(changed, binary));
    });
  const rewritten = damaged(fc.constant(text)).map((changed) =>
    damage("JSON as text", joinGlb(changed, binary)),
  );
  const shuffled = fc.tuple(share, share, fc.integer({ min: 1, max: 4096 })).map(([a, b, size]) => {
    const moved = binary.slice();
    const offset = (part: number): number => Math.floor(part * (binary.length - size));
    moved.copyWithin(offset(a), offset(b), offset(b) + size);
    return damage(`${size} bytes moved`, joinGlb(text, moved));
  });
  return fc.oneof(
    { weight: 6, arbitrary: bits },
    overwritten,
    cut,
    words,
    { weight: 12, arbitrary: renumbered },
    { weight: 3, arbitrary: rewritten },
    shuffled,
    { weight: 1, arbitrary: swapped },
  );
}
