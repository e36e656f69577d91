import { readFile } from "node:fs/promises";
import { IcosahedronGeometry, SphereGeometry, TorusGeometry, type BufferGeometry } from "three";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import type { BodyLayer } from "../../../src/scene/body-layer.ts";
import {
  meshOf,
  onPlane,
  sectionBody,
  sectionOf,
  wholeOf,
} from "../../../src/scene/exhibits/section.ts";
import {
  loopsThrough,
  type Plane,
  samePlaces,
  type SectionMesh,
} from "../../../src/scene/exhibits/section-loops.ts";
import { filled, isInside, loopsOf } from "../../../src/scene/exhibits/section-polygons.ts";
import { type BodyModel, parseBody } from "../../../src/scene/load-body.ts";
import { IS_LONG, times } from "../../long.ts";
import { crossingsOf, type Piece, piecesOf } from "../radiograph-reference.ts";

type Vec3 = readonly [number, number, number];

let model: BodyModel;
beforeAll(async () => {
  const file = await readFile(new URL("../../../public/models/body.glb", import.meta.url));
  model = await parseBody(Uint8Array.from(file).buffer);
});
const growTo = (ageYears: number): void => {
  for (const layer of [model.organs, model.skin]) layer.applyGrowth(ageYears);
};
afterEach(() => growTo(10));

/** The same numbers every time, 0 to 1. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** Along no axis and no plane of the body. */
const ASLANT: Vec3 = [0.6532147, 0.2236068, -0.7234567].map(
  (value) => value / Math.hypot(0.6532147, 0.2236068, 0.7234567),
) as unknown as Vec3;

/** Counted by another way of intersecting, in a direction that has nothing to do with the plane. */
/** Whether a point lies in the space that pieces enclose together. */
const isWithin = (pieces: readonly Piece<string>[], origin: Vec3): boolean => {
  const line = { origin, direction: ASLANT };
  return pieces.flatMap((piece) => crossingsOf(piece, line)).length % 2 === 1;
};

function meshFrom(geometry: BufferGeometry): SectionMesh {
  // Their seams close but for the rounding of a sine.
  const positions = (geometry.getAttribute("position").array as Float32Array).map(
    (value) => Math.round(value * 1e6) / 1e6,
  );
  const count = positions.length / 3;
  const triangles = Uint32Array.from(
    geometry.getIndex()?.array ?? Array.from({ length: count }, (_, i) => i),
  );
  return { positions, triangles, twins: samePlaces(positions) };
}

function volumeOf({ positions: p, triangles }: SectionMesh): number {
  let six = 0;
  for (let i = 0; i < triangles.length; i += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => triangles[i + k]! * 3) as [number, number, number];
    six +=
      p[a]! * (p[b + 1]! * p[c + 2]! - p[b + 2]! * p[c + 1]!) +
      p[a + 1]! * (p[b + 2]! * p[c]! - p[b]! * p[c + 2]!) +
      p[a + 2]! * (p[b]! * p[c + 1]! - p[b + 1]! * p[c]!);
  }
  return six / 6;
}

const areaAt = (mesh: SectionMesh, plane: Plane): number =>
  sectionOf(null, mesh, plane)?.areaM2 ?? 0;

/** Sum of the areas of the triangles that fill a section. */
function filledArea(mesh: SectionMesh, plane: Plane): number {
  let sum = 0;
  for (const polygon of sectionOf(null, mesh, plane)?.polygons ?? []) {
    const { points, corners } = filled(polygon);
    for (let i = 0; i < corners.length; i += 3) {
      const [a, b, c] = [0, 1, 2].map((k) => points[corners[i + k]!]!);
      sum += Math.abs((b![0] - a![0]) * (c![1] - a![1]) - (b![1] - a![1]) * (c![0] - a![0])) / 2;
    }
  }
  return sum;
}

describe("a cut through shapes that are known", () => {
  it("has the area of a ball's circle", () => {
    const ball = meshFrom(new SphereGeometry(1, 256, 192));
    for (const axis of [0, 1, 2] as const)
      for (const at of [-0.9, -0.5, 0.01, 0.3, 0.77])
        expect(areaAt(ball, { axis, at })).toBeCloseTo(Math.PI * (1 - at * at), 2);
  });

  it("closes where corners, edges and whole faces lie on the plane", () => {
    // A ball with rings of corners on its planes of symmetry, and a cube cut in its very faces.
    const ball = meshFrom(new SphereGeometry(1, 32, 16));
    for (const axis of [0, 1, 2] as const) {
      const [on, beside] = [0, 1e-7].map((at) => areaAt(ball, { axis, at }));
      expect(on).toBeCloseTo(beside!, 5);
      expect(on).toBeGreaterThan(3);
    }
    const cube: SectionMesh = {
      // oxfmt-ignore
      positions: [0,0,0, 1,0,0, 1,1,0, 0,1,0, 0,0,1, 1,0,1, 1,1,1, 0,1,1],
      // oxfmt-ignore
      triangles: Uint32Array.of(0,2,1, 0,3,2, 4,5,6, 4,6,7, 0,1,5, 0,5,4, 2,3,7, 2,7,6, 1,2,6, 1,6,5, 3,0,4, 3,4,7),
      twins: Uint32Array.from({ length: 8 }, (_, i) => i),
    };
    for (const axis of [0, 1, 2] as const) {
      expect(areaAt(cube, { axis, at: 0.5 })).toBeCloseTo(1, 12);
      // What lies on the plane lies above it: the lower face is not cut, the upper one is.
      expect(areaAt(cube, { axis, at: 0 })).toBe(0);
      expect(areaAt(cube, { axis, at: 1 })).toBeCloseTo(1, 12);
    }
  });

  it("keeps the hole of a ring and its two halves apart", () => {
    const ring = meshFrom(new TorusGeometry(1, 0.3, 96, 256));
    const flat = sectionOf(null, ring, { axis: 2, at: 0.001 })!;
    expect(flat.polygons).toHaveLength(1);
    expect(flat.polygons[0]!.holes).toHaveLength(1);
    expect(flat.areaM2).toBeCloseTo(Math.PI * (1.3 ** 2 - 0.7 ** 2), 1);
    expect(isInside(loopsOf(flat.polygons), [0, 0])).toBe(false);
    const across = sectionOf(null, ring, { axis: 0, at: 0.001 })!;
    expect(across.polygons).toHaveLength(2);
    expect(across.areaM2).toBeCloseTo(2 * Math.PI * 0.09, 2);
    for (const { polygons, middle } of [flat, across])
      expect(isInside(loopsOf(polygons.slice(0, 1)), middle)).toBe(true);
  });

  it("keeps an island in a hole", () => {
    const shell = [1, 0.8, 0.3].map((radius, i) => {
      const { positions, triangles } = meshFrom(new IcosahedronGeometry(radius, 6));
      return { positions, triangles: i === 1 ? triangles.toReversed() : triangles };
    });
    const positions = Float32Array.from(shell.flatMap((part) => Array.from(part.positions)));
    let before = 0;
    const triangles = Uint32Array.from(
      shell.flatMap((part) => {
        const moved = Array.from(part.triangles, (v) => v + before);
        before += part.positions.length / 3;
        return moved;
      }),
    );
    const mesh = { positions, triangles, twins: samePlaces(positions) };
    const section = sectionOf(null, mesh, { axis: 1, at: 0.05 })!;
    expect(section.polygons.map(({ holes }) => holes.length)).toEqual([1, 0]);
    const loops = loopsOf(section.polygons);
    const inside = [0.1, 0.5, 0.9].map((u) => isInside(loops, [u, 0.01]));
    expect(inside).toEqual([true, false, true]);
    expect(filledArea(mesh, { axis: 1, at: 0.05 })).toBeCloseTo(section.areaM2, 6);
  });
});

/** Planes well inside, and those on which corners of the body lie: its midplane, and a corner's own height. */
function planesThrough<Id extends string>(
  layer: BodyLayer<Id>,
  id: Id,
  random: Iterator<number>,
): Plane[] {
  const { min, max } = layer.boundsOf(id)!;
  const corner = layer.triangles[layer.starts[layer.ids.indexOf(id)]!]! * 3;
  const positions = layer.geometry.getAttribute("position").array;
  return ([0, 1, 2] as const).flatMap((axis) => [
    { axis, at: min[axis] + (max[axis] - min[axis]) * (random.next().value as number) },
    { axis, at: positions[corner + axis]! },
  ]);
}

interface Expected {
  readonly mesh: SectionMesh;
  /** The same surface, part by part. */
  readonly pieces: readonly Piece<string>[];
  readonly seed: number;
}

/** Points over the box of a structure, in which inside and outside must agree. */
function expectAgreement<Id extends string>(
  layer: BodyLayer<Id>,
  id: Id,
  { mesh, pieces, seed }: Expected,
): { inside: number; asked: number } {
  const random = numbers(seed);
  const { min, max } = layer.boundsOf(id)!;
  let inside = 0;
  let asked = 0;
  for (const plane of planesThrough(layer, id, random)) {
    const section = sectionOf(id, mesh, plane);
    const loops = loopsOf(section?.polygons ?? []);
    const u = (plane.axis + 1) % 3;
    const v = (plane.axis + 2) % 3;
    const within = (k: number): number => min[k]! + (max[k]! - min[k]!) * random.next().value;
    // Just beside the plane where corners lie on it: what lies on it counts as above it.
    const below = { ...plane, at: plane.at - 1e-9 };
    for (let i = 0; i < 12; i++) {
      const point: [number, number] = [within(u), within(v)];
      const answer = isInside(loops, point);
      expect(
        isWithin(pieces, onPlane(below, point)),
        `${id} ${JSON.stringify({ plane, point })}`,
      ).toBe(answer);
      asked++;
      if (answer) inside++;
    }
    if (section && section.areaM2 > 1e-6)
      expect(isWithin(pieces, onPlane(below, section.middle)), `middle of ${id}`).toBe(true);
  }
  return { inside, asked };
}

function sidesOf({ organs, skin }: BodyModel, { axis, at }: Plane): number {
  let above = 0;
  for (const { geometry, triangles } of [organs, skin]) {
    const positions = geometry.getAttribute("position").array;
    for (const corner of triangles) if (positions[corner * 3 + axis]! > at) above++;
  }
  return above;
}

/** The shortest of a few runs, milliseconds: what else the machine does only makes them longer. */
function leastOf(work: () => unknown): number {
  let least = Infinity;
  for (let i = 0; i < 5; i++) {
    const started = performance.now();
    work();
    least = Math.min(least, performance.now() - started);
  }
  return least;
}

describe("a cut through the body", () => {
  it.each(IS_LONG ? [6, 10, 14.5, 20] : [6, 14.5])(
    "agrees with exact crossings at the age of %d",
    (ageYears) => {
      growTo(ageYears);
      let inside = 0;
      let asked = 0;
      // Every third structure at each age, other ones at another.
      piecesOf(model.organs).forEach((piece, i) => {
        if ((i + Math.round(ageYears)) % 3 !== 0) return;
        const mesh = meshOf(model.organs, piece.id);
        const expected = { mesh, pieces: [piece], seed: i + ageYears };
        const found = expectAgreement(model.organs, piece.id, expected);
        inside += found.inside;
        asked += found.asked;
      });
      const skin = { mesh: wholeOf(model.skin), pieces: piecesOf(model.skin), seed: ageYears };
      for (const id of model.skin.ids) inside += expectAgreement(model.skin, id, skin).inside;
      console.log(`age ${ageYears}: ${asked} points, ${inside} of them inside`);
      expect(inside).toBeGreaterThan(500);
    },
  );

  it("adds up to the volume of each structure", () => {
    growTo(13);
    const slices = times(150, 400);
    const off: number[] = [];
    for (const id of model.organs.ids) {
      const mesh = meshOf(model.organs, id);
      const { min, max } = model.organs.boundsOf(id)!;
      const step = (max[1] - min[1]) / slices;
      let sum = 0;
      for (let i = 0; i < slices; i++)
        sum += areaAt(mesh, { axis: 1, at: min[1] + (i + 0.5) * step }) * step;
      const volume = volumeOf(mesh);
      off.push(Math.abs(sum - volume) / volume);
      expect(sum / volume, id).toBeCloseTo(1, 2);
    }
    console.log(`volume by slices: at most ${(Math.max(...off) * 100).toFixed(3)} % off`);
  });

  it("fills exactly what it encloses", () => {
    for (const at of IS_LONG ? [0.05, 0.3, 0.62, 0.8, 0.95, 1.25] : [0.3, 0.95])
      for (const id of model.organs.ids) {
        const mesh = meshOf(model.organs, id);
        const plane: Plane = { axis: 1, at };
        expect(filledArea(mesh, plane), `${id} at ${at}`).toBeCloseTo(areaAt(mesh, plane), 8);
      }
    const skin = wholeOf(model.skin);
    for (const plane of [
      { axis: 2, at: 0 },
      { axis: 0, at: 0 },
      { axis: 1, at: 0.9 },
    ] as const)
      expect(filledArea(skin, plane)).toBeCloseTo(areaAt(skin, plane), 6);
  });

  it("leaves no line open, also through the growth of the body", () => {
    for (const ageYears of [6, 17]) {
      growTo(ageYears);
      const whole = wholeOf(model.organs);
      for (const plane of [
        { axis: 2, at: 0 },
        { axis: 0, at: 0 },
      ] as const)
        for (const loop of loopsThrough(whole, plane)) {
          expect(loop.length).toBeGreaterThanOrEqual(6);
          expect(loop.every(Number.isFinite)).toBe(true);
        }
    }
  });

  it("names what lies in the body, within the body", () => {
    const { body, parts } = sectionBody(model, { axis: 1, at: 0.95 });
    expect(parts.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["liver", "stomach", "spleen", "aorta", "vertebral-column"]),
    );
    expect(parts.map(({ id }) => id)).not.toContain("brain");
    const trunk = loopsOf(body!.polygons);
    for (const { id, middle } of parts) expect(isInside(trunk, middle), id).toBe(true);
    expect(sectionBody(model, { axis: 1, at: 3 })).toEqual({ body: null, parts: [] });
  });

  it("is quick enough to follow a finger", () => {
    const planes = ([0, 1, 2] as const).flatMap((axis) =>
      [0.02, 0.05, 0.09].map((at): Plane => ({ axis, at: axis === 1 ? at * 10 : at })),
    );
    const cut = (): void => planes.forEach((plane) => sectionBody(model, plane));
    // Whichever sides a corner lies on has to be asked for each in any case.
    const ask = (): void => planes.forEach((plane) => sidesOf(model, plane));
    const ratio = leastOf(cut) / leastOf(ask);
    console.log(
      `a cut takes as long as asking every corner ${ratio.toFixed(1)} times for its side`,
    );
    expect(ratio).toBeLessThan(10);
  });
});
