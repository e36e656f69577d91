/** Finds the places that statements speak of on the built body. Metres, at the body's age. */
import { SIDES } from "../../src/domain/anatomy.ts";
import type { Direction, Parts, Place } from "../../src/domain/relation.ts";
import {
  add,
  dot,
  normalize,
  perpendicular,
  scale,
  sub,
  type Vec3,
} from "../../models/shapes/vec.ts";
import type { Body } from "./body.ts";
import type { Shape } from "./shape.ts";

export const DIRECTIONS: Readonly<Record<Direction, Vec3>> = {
  left: [1, 0, 0],
  right: [-1, 0, 0],
  up: [0, 1, 0],
  down: [0, -1, 0],
  front: [0, 0, 1],
  back: [0, 0, -1],
};

/** An end is the middle of what lies this near to the outermost point, metres of the base body. */
const END_M = 0.0015;
/** Two structures meet where they are no further apart than at their nearest and this, metres. */
const MEETING_M = 0.001;
/** Points spread over a surface beside its corners, where triangles are large. */
const SAMPLES = 400;
/** Surfaces that cross have corners at least this near to each other, metres. */
const CROSSING_M = 0.01;

export function mean(points: readonly Vec3[]): Vec3 {
  if (points.length === 0) throw new Error("No points, no middle.");
  return scale(points.reduce(add), 1 / points.length);
}

function outermost(points: readonly Vec3[], direction: Direction, reach: number): Vec3 {
  const along = points.map((p) => dot(p, DIRECTIONS[direction]));
  const most = along.reduce((a, b) => Math.max(a, b), -Infinity);
  return mean(points.filter((_, i) => along[i]! > most - reach));
}

/** Where two surfaces come nearest: how far apart they are (0 when they cross), and their points there. */
export interface Meeting {
  readonly gap: number;
  /** No further from the other surface than the gap and {@link MEETING_M}. */
  readonly points: readonly Vec3[];
}

const meetings = new WeakMap<Shape, WeakMap<Shape, Meeting>>();

export function meetingOf(body: Body, partsA: Parts, partsB: Parts): Meeting {
  const [a, b] = [body.shape(partsA), body.shape(partsB)];
  let ofA = meetings.get(a);
  if (!ofA) meetings.set(a, (ofA = new WeakMap()));
  let meeting = ofA.get(b);
  if (!meeting) ofA.set(b, (meeting = findMeeting(a, b, MEETING_M * body.scale)));
  return meeting;
}

function findMeeting(a: Shape, b: Shape, reach: number): Meeting {
  const near: { point: Vec3; distance: number }[] = [];
  let least = Infinity;
  const look = (points: readonly Vec3[], other: Shape): void => {
    const { min, max } = other.bounds;
    for (const point of points) {
      const within = least + reach;
      if ([0, 1, 2].some((k) => min[k]! - point[k]! > within || point[k]! - max[k]! > within))
        continue;
      const distance = other.distance(point, within);
      if (distance === Infinity) continue;
      least = Math.min(least, distance);
      near.push({ point, distance });
    }
  };
  // The spread samples come first: they bring the bound down before the many corners are asked.
  look(a.samples(SAMPLES), b);
  look(b.samples(SAMPLES), a);
  look(a.points, b);
  look(b.points, a);
  return {
    gap: least < CROSSING_M && a.meets(b) ? 0 : least,
    points: near.filter(({ distance }) => distance <= least + reach).map(({ point }) => point),
  };
}

const TUBE_SAMPLES = 3000;

/** Where a tube passes a sheet: the middle, the tube's direction there, and its points next to the sheet. */
export interface Passage {
  readonly middle: Vec3;
  readonly direction: Vec3;
  readonly points: readonly Vec3[];
}

/** How far along the tube its direction is taken, metres of the base body. */
const ALONG_M = 0.012;

/** @returns null when the tube nowhere comes within `gap` of the sheet, or ends there. */
export function passageOf(
  tube: Shape,
  sheet: Shape,
  gap: number,
  bodyScale: number,
): Passage | null {
  const samples = tube.samples(TUBE_SAMPLES);
  const distances = samples.map((p) => sheet.distance(p, gap));
  const points = samples.filter((_, i) => distances[i]! <= gap);
  if (points.length === 0) return null;
  const middle = mean(points);
  const reach = ALONG_M * bodyScale;
  const around = samples.filter((p) => Math.hypot(...sub(p, middle)) < 2 * reach);
  const [above, below] = [
    around.filter((p) => p[1] > middle[1] + reach / 2),
    around.filter((p) => p[1] < middle[1] - reach / 2),
  ];
  if (above.length === 0 || below.length === 0) return null;
  return { middle, direction: normalize(sub(mean(above), mean(below))), points };
}

/** Height of the legs below a fork that are looked at, and the grid across them, metres of the base body. */
const FORK = { legs: 0.006, step: 0.0005 } as const;

/** Half-way between the two lower ends, the lowest point met from below. */
function forkOf(tube: Shape, bodyScale: number): Vec3 {
  const { min, max } = tube.bounds;
  const legs = tube.points.filter((p) => p[1] < min[1] + FORK.legs * bodyScale);
  const xs = legs.map((p) => p[0]);
  const x = (Math.min(...xs) + Math.max(...xs)) / 2;
  let fork: Vec3 | null = null;
  for (let z = min[2]; z < max[2]; z += FORK.step * bodyScale) {
    const hit = tube.firstHit([x, min[1] - bodyScale * FORK.legs, z], DIRECTIONS.up);
    const y = hit ? min[1] - bodyScale * FORK.legs + hit.distance : Infinity;
    if (y < (fork?.[1] ?? Infinity)) fork = [x, y, z];
  }
  if (!fork) throw new Error("A tube without a fork.");
  return fork;
}

/** What faces the middle of another structure also does so this far to both sides, metres of the base body. */
const FACING_M = 0.005;

/** A tube's wall is this near to the sheet that it passes, metres of the base body. */
const WALL_TO_SHEET_M = 0.003;

/** @throws when the body lacks what the place speaks of. */
export function placeOf(body: Body, place: Place): Vec3 {
  const reach = END_M * body.scale;
  if ("centreOf" in place) return body.shape(place.centreOf).centre;
  if ("landmark" in place) {
    const [x, y, z] = body.landmark(place.landmark);
    return [place.side ? Math.abs(x) * (place.side === "left" ? 1 : -1) : x, y, z];
  }
  if ("between" in place) {
    return mean(meetingOf(body, ...place.between).points);
  }
  if ("passage" in place) {
    const [tube, sheet] = [body.shape(place.passage[0]), body.shape(place.passage[1])];
    const passage = passageOf(tube, sheet, WALL_TO_SHEET_M * body.scale, body.scale);
    if (!passage) throw new Error(`${place.passage.join(" does not pass ")}.`);
    return passage.middle;
  }
  if ("fork" in place) return forkOf(body.shape(place.fork), body.scale);
  const shape = body.shape(place.of);
  if ("piece" in place) {
    const piece = shape.pieces[place.piece - 1];
    if (!piece) throw new Error(`${place.of} has no piece ${place.piece}.`);
    return outermost(piece.points, place.end, reach);
  }
  if ("facing" in place) {
    const [other, towards] = [body.shape(place.facing), DIRECTIONS[place.towards]];
    const aside = scale(perpendicular(towards), FACING_M * body.scale);
    return outermost(
      shape.points.filter((p) =>
        [add(p, aside), sub(p, aside)].every((beside) => other.firstHit(beside, towards)),
      ),
      place.end,
      reach,
    );
  }
  const side = "half" in place ? place.half : undefined;
  const points = side ? shape.points.filter((p) => p[0] > 0 === (side === SIDES[0])) : shape.points;
  return outermost(points, place.end, reach);
}
