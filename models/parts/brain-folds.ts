/**
 * The pattern of sulci and gyri on a hemisphere, grown as nature's stripes are: near neighbours pull
 * together, further ones push apart (Turing 1952), from noise of its own on each side. It winds and forks
 * without closing into islands, and no side mirrors the other. The central sulcus is laid down first.
 *
 * Tried and rejected: zeros of a sum of random waves (islands); waves fanning out from the lateral fissure
 * (a hub that shows, and both sides alike).
 */
import type { Side } from "../../src/domain/anatomy.ts";
import { sphereMesh } from "../shapes/harmonic.ts";
import { type Mesh, vertex, vertexCount } from "../shapes/mesh.ts";
import { dot, lerp, normalize, sub, type Vec3 } from "../shapes/vec.ts";

/** Middle of the left hemisphere, metres: the pattern is a function of the direction from it. */
export const HEMISPHERE_CENTRE: Vec3 = [0.024, 1.738, 0];

/** Corners 2° apart. */
const SUBDIVISIONS = 5;
/** Rounds of averaging in reach of the pull and of the push, rounds of growth, and how sharply it sets. */
const GROWTH = { pull: 4, push: 14, rounds: 26, sharpness: 1.6 } as const;

/** From the upper edge, a little behind the middle, forwards and down to the lateral fissure; left side. */
const CENTRAL_SULCUS: readonly Vec3[] = [
  [0.01, 1.825, -0.018],
  [0.034, 1.815, -0.008],
  [0.056, 1.787, 0.003],
  [0.068, 1.757, 0.012],
];
/** Cosines of the half-widths of the sulcus and of the gyri before and behind it. */
const SULCUS_COS = Math.cos(0.045);
const GYRI_COS = Math.cos(0.19);
const NOISE_SEED: Readonly<Record<Side, number>> = { left: 11, right: 29 };

/** Mulberry32: the same noise everywhere. */
function noise(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function neighboursOf({ triangles }: Mesh, count: number): number[][] {
  const sets = Array.from({ length: count }, () => new Set<number>());
  for (let t = 0; t < triangles.length; t++)
    sets[triangles[t]!]!.add(triangles[t % 3 === 2 ? t - 2 : t + 1]!);
  return sets.map((set) => [...set]);
}

/** Directions along the central sulcus, seen from the hemisphere's middle. */
const centralSulcus: readonly Vec3[] = CENTRAL_SULCUS.slice(1).flatMap((to, i) =>
  [0, 0.2, 0.4, 0.6, 0.8, 1].map((t) =>
    normalize(sub(lerp(CENTRAL_SULCUS[i]!, to, t), HEMISPHERE_CENTRE)),
  ),
);

function grow(directions: readonly Vec3[], neighbours: readonly number[][], seed: number) {
  const random = noise(seed);
  const average = (values: Float64Array): Float64Array =>
    values.map((own, i) => {
      const near = neighbours[i]!;
      let sum = own;
      for (const n of near) sum += values[n]!;
      return sum / (near.length + 1);
    });
  const blur = (values: Float64Array, rounds: number): Float64Array => {
    let out = values;
    for (let round = 0; round < rounds; round++) out = average(out);
    return out;
  };
  const laid = directions.map((d) => {
    const nearest = centralSulcus.reduce((most, s) => Math.max(most, dot(s, d)), -1);
    if (nearest > SULCUS_COS) return -1;
    return nearest > GYRI_COS ? 1 : 0;
  });
  let pattern = Float64Array.from(directions, () => random() * 2 - 1);
  for (let round = 0; round < GROWTH.rounds; round++) {
    const near = blur(pattern, GROWTH.pull);
    const far = blur(near, GROWTH.push - GROWTH.pull);
    const change = near.map((value, i) => value - far[i]!);
    const size = Math.sqrt(change.reduce((sum, v) => sum + v * v, 0) / change.length);
    pattern = change.map((v, i) => laid[i] || Math.tanh((GROWTH.sharpness * v) / size));
  }
  return blur(pattern, 2);
}

/** Table of directions: from straight up, and round. */
const TILTS = 90;
const TURNS = 180;

/**
 * The folds of one hemisphere: −1 at the bottom of a sulcus to 1 on the crown of a gyrus.
 * @returns a function of a point with x taken positive on either side.
 */
export function brainFolds(side: Side): (point: Vec3) => number {
  const ball = sphereMesh(SUBDIVISIONS, (d) => d);
  const directions = Array.from({ length: vertexCount(ball) }, (_, v) => vertex(ball, v));
  const pattern = grow(directions, neighboursOf(ball, directions.length), NOISE_SEED[side]);
  const table = tabulate(directions, pattern);
  return (point) => {
    const [x, y, z] = sub(point, HEMISPHERE_CENTRE);
    const tilt = (Math.atan2(Math.hypot(x, z), y) / Math.PI) * TILTS;
    const turn = ((Math.atan2(x, z) / (2 * Math.PI) + 1) % 1) * TURNS;
    const [i, j] = [Math.min(TILTS - 1, Math.floor(tilt)), Math.min(TURNS - 1, Math.floor(turn))];
    const [u, v] = [tilt - i, turn - j];
    const at = (k: number, l: number): number => table[(i + k) * TURNS + ((j + l) % TURNS)]!;
    return (at(0, 0) * (1 - v) + at(0, 1) * v) * (1 - u) + (at(1, 0) * (1 - v) + at(1, 1) * v) * u;
  };
}

/** The value at the nearest corner for every direction of the table, found by sorting corners by height. */
function tabulate(directions: readonly Vec3[], values: Float64Array): Float64Array {
  const BANDS = 64;
  const band = (y: number): number => Math.min(BANDS - 1, Math.floor(((y + 1) / 2) * BANDS));
  const bands = Array.from({ length: BANDS }, (): number[] => []);
  directions.forEach((d, i) => bands[band(d[1])]!.push(i));
  return Float64Array.from({ length: (TILTS + 1) * TURNS }, (_, index) => {
    const tilt = (Math.floor(index / TURNS) / TILTS) * Math.PI;
    const turn = ((index % TURNS) / TURNS) * 2 * Math.PI;
    const d: Vec3 = [
      Math.sin(tilt) * Math.sin(turn),
      Math.cos(tilt),
      Math.sin(tilt) * Math.cos(turn),
    ];
    const own = band(d[1]);
    let [sum, weights] = [0, 0];
    for (let b = Math.max(0, own - 2); b <= Math.min(BANDS - 1, own + 2); b++)
      for (const i of bands[b]!) {
        const near = dot(directions[i]!, d);
        if (near < 0.998) continue;
        const weight = Math.exp((near - 1) * 1500);
        sum += weight * values[i]!;
        weights += weight;
      }
    return weights > 0 ? sum / weights : 0;
  });
}
