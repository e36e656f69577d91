/**
 * The body's proportions against published tables, measured on the shipped geometry at each age as one
 * measures a person and a bone. The tables give medians for girls and boys; our one body stands for both, so
 * it is held against the mean of the two.
 */
import { describe, expect, it } from "vitest";
import {
  concatenate,
  mapVertices,
  type Mesh,
  vertex,
  vertexCount,
} from "../../models/shapes/mesh.ts";
import { distance, dot, type Vec3 } from "../../models/shapes/vec.ts";
import {
  type LongBone,
  SIDES,
  type Side,
  SKIN_REGIONS,
  zonesOf,
} from "../../src/domain/anatomy.ts";
import { grow } from "../../src/domain/growth.ts";
import { readBody } from "../matchers/read-body.ts";

/** How far a measure may be from its table. */
const WITHIN = 0.03;

type Measure = "stature" | "head" | "sitting" | Exclude<LongBone, "fibula" | "ulna">;
/** Girls, boys; one figure where the source has no other (femur and tibia at 6 and 10: boys [H3]). */
type Pair = readonly [girls: number, boys: number] | readonly [both: number];

/**
 * Centimetres; keys of the sources as in src/domain/sources.ts, (d) design value, (g) general knowledge.
 * stature CDC [H1]; head, chin to vertex (d); sitting height: its share of stature, 0.556 at six [H2], later
 * 0.53, 0.53 girls and 0.52 boys (g); femur, tibia textbook table 30.3 [H3], girls at 15 and 20 (d);
 * humerus, radius Pritchett 1988 [H4].
 */
const TABLE: Readonly<Record<number, Readonly<Record<Measure, Pair>>>> = {
  6: {
    stature: [115, 115.7],
    head: [19.2],
    sitting: [115 * 0.556, 115.7 * 0.556],
    femur: [28.1],
    tibia: [22.1],
    humerus: [20.7],
    radius: [15.5],
  },
  10: {
    stature: [138.2, 138.8],
    head: [20.5],
    sitting: [138.2 * 0.53, 138.8 * 0.53],
    femur: [36.3],
    tibia: [28.5],
    humerus: [25.6],
    radius: [18.9],
  },
  15: {
    stature: [161.9, 170.1],
    head: [22.3, 23.5],
    sitting: [161.9 * 0.53, 170.1 * 0.52],
    femur: [43.5, 45.7],
    tibia: [34.6, 36.4],
    humerus: [30.8, 33.2],
    radius: [22.7, 25],
  },
  20: {
    stature: [163.3, 176.8],
    head: [21.8, 23.6],
    sitting: [163.3 * 0.53, 176.8 * 0.52],
    femur: [43.6, 47.2],
    tibia: [34.5, 37.3],
    humerus: [31, 35.4],
    radius: [22.9, 26.5],
  },
};
const AGES = Object.keys(TABLE).map(Number);

const { meshes } = await readBody();
const skin = concatenate(SKIN_REGIONS.map((id) => meshes.get(id)!));
const face = meshes.get("skin-face")!;
const bone = (name: LongBone, side: Side): Mesh =>
  concatenate(zonesOf(`${name}-${side}`).map((id) => meshes.get(id)!));

const pointsOf = (mesh: Mesh): Vec3[] =>
  Array.from({ length: vertexCount(mesh) }, (_, v) => vertex(mesh, v));
const at = (mesh: Mesh, ageYears: number): Vec3[] =>
  pointsOf(mapVertices(mesh, (p) => grow(p, ageYears)));
const lowest = (points: readonly Vec3[]): number =>
  points.reduce((least, [, y]) => Math.min(least, y), Infinity);
const highest = (points: readonly Vec3[]): number => -lowest(points.map(([x, y, z]) => [x, -y, z]));

/** The point that lies farthest in a direction. */
const farthest = (points: readonly Vec3[], direction: Vec3): Vec3 =>
  points.reduce((best, p) => (dot(p, direction) > dot(best, direction) ? p : best));

/** Half the width of the strip about the midline in which the chin is looked for, metres. */
const MIDLINE_M = 0.012;
const inMidline = (points: readonly Vec3[]): Vec3[] =>
  points.filter(([x]) => Math.abs(x) < MIDLINE_M);

/** Where the skin crosses the midplane: the outline of the body cut in half. */
function midlineOf(points: readonly Vec3[], { triangles }: Mesh): Vec3[] {
  return Array.from(triangles).flatMap((from, i) => {
    const a = points[from]!;
    const b = points[triangles[i % 3 === 2 ? i - 2 : i + 1]!]!;
    if (a[0] < 0 === b[0] < 0) return [];
    const t = a[0] / (a[0] - b[0]);
    return [[0, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t] satisfies Vec3];
  });
}

/**
 * A bone between the two boards of a measuring bench: its greatest length. From any point the farthest one
 * is an end; from there the farthest is the other.
 */
function greatestLength(points: readonly Vec3[]): number {
  const from = (start: Vec3): Vec3 =>
    points.reduce((best, p) => (distance(p, start) > distance(best, start) ? p : best));
  const end = from(from(points[0]!));
  return distance(end, from(end));
}

/** Centimetres. */
function measure(ageYears: number): Record<Measure, number> {
  const body = at(skin, ageYears);
  const vertexY = highest(body);
  // The gnathion: of the chin the point that lies farthest forward and down.
  const chin = farthest(inMidline(at(face, ageYears)), [0, -1, 1]);
  const floor = lowest(body);
  // The perineum, on which one sits: between the legs nothing lies in the midplane.
  const seat = lowest(midlineOf(body, skin));
  const boneCm = (name: LongBone): number =>
    (SIDES.reduce((sum, side) => sum + greatestLength(at(bone(name, side), ageYears)), 0) / 2) *
    100;
  return {
    stature: (vertexY - floor) * 100,
    head: (vertexY - chin[1]) * 100,
    sitting: (vertexY - seat) * 100,
    femur: boneCm("femur"),
    tibia: boneCm("tibia"),
    humerus: boneCm("humerus"),
    radius: boneCm("radius"),
  };
}

const mean = (pair: Pair): number => pair.reduce((sum, value) => sum + value, 0) / pair.length;
const measured = new Map(AGES.map((age) => [age, measure(age)]));
const MEASURES = Object.keys(TABLE[6]!) as Measure[];

describe("the body against published tables", () => {
  it("prints what it measures", () => {
    const rows = MEASURES.map((name) => {
      const cells = AGES.map((age) => {
        const [own, pair] = [measured.get(age)![name], TABLE[age]![name]];
        const off = (own / mean(pair) - 1) * 100;
        const between = pair.map((value) => value.toFixed(1)).join("–");
        return `${own.toFixed(1)} of ${between} (${off < 0 ? "" : "+"}${off.toFixed(1)} %)`;
      });
      return name.padEnd(9) + cells.map((cell) => cell.padEnd(30)).join("");
    });
    const head = "cm".padEnd(9) + AGES.map((age) => `${age} years`.padEnd(30)).join("");
    console.log([`measured, of girls–boys (off their mean)`, head, ...rows].join("\n"));
    expect(rows).toHaveLength(7);
  });

  it.each(AGES.flatMap((age) => MEASURES.map((name) => [age, name] as const)))(
    "at %i: %s within 3 % of the mean of girls and boys",
    (age, name) => {
      const expected = mean(TABLE[age]![name]);
      expect(Math.abs(measured.get(age)![name] / expected - 1)).toBeLessThanOrEqual(WITHIN);
    },
  );

  it("has a child's proportions at six: a large head, short legs, a trunk as long as they are", () => {
    const share = (age: number, name: Measure): number =>
      measured.get(age)![name] / measured.get(age)!.stature;
    for (const [younger, older] of [
      [6, 10],
      [10, 15],
      [15, 20],
    ] as const) {
      expect(share(younger, "head")).toBeGreaterThan(share(older, "head"));
      if (older < 20) expect(share(younger, "sitting")).toBeGreaterThan(share(older, "sitting"));
    }
    expect(share(6, "head")).toBeGreaterThan(1 / 6.2);
    expect(share(20, "head")).toBeLessThan(1 / 7.3);
  });
});
