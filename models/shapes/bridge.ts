/** Economical tubes between given rings: the plain stretches of a vessel, where nothing joins it. */
import { type Curve, type Station, stationAt } from "./tube.ts";
import { add, dot, length, scale, sub, type Vec3 } from "./vec.ts";

export interface BridgeOptions {
  readonly curve: Curve;
  /** Stretch of the curve, metres along it. */
  readonly from: number;
  readonly to: number;
  /** Radius at a distance along the curve, metres. */
  readonly radiusAt: (s: number) => number;
  /** Corners of the tube's own rings. */
  readonly sides: number;
  /** Rings to meet, counter-clockwise as seen along the curve; a round end where there is none. */
  readonly first?: readonly Vec3[] | undefined;
  readonly last?: readonly Vec3[] | undefined;
}

/** Straight pieces may leave a bend by this much; rings are as far apart as that allows, within limits. */
const SAGITTA_M = 0.0004;
const STEP_MIN_M = 0.005;
const STEP_MAX_M = 0.026;
/** Latitudes of a round end, as sines of the angle above its base. */
const DOME = [0.5, 0.85] as const;

/** The tube's wall without caps, as triangles by their corners, outward. */
export function bridge({ curve, from, to, radiusAt, sides, first, last }: BridgeOptions): Vec3[][] {
  const circle = (s: number, shrink = 1, lift = 0): Vec3[] =>
    circleAt(stationAt(curve, s), { radius: radiusAt(s) * shrink, lift, sides });
  const rings: { readonly s: number; readonly corners: readonly Vec3[] }[] = [];
  const dome = (s: number, direction: 1 | -1): void => {
    for (const sine of direction < 0 ? DOME.toReversed() : DOME)
      rings.push({
        s,
        corners: circle(s, Math.sqrt(1 - sine * sine), direction * sine * radiusAt(s)),
      });
  };
  if (!first) dome(from, -1);
  rings.push({ s: from, corners: first ?? circle(from) });
  for (const s of stations(curve, from, to)) rings.push({ s, corners: circle(s) });
  rings.push({ s: to, corners: last ?? circle(to) });
  if (!last) dome(to, 1);

  const out = rings
    .slice(1)
    .flatMap(({ s, corners }, i) => zip(rings[i]!.corners, corners, stationAt(curve, s)));
  const tip = (s: number, direction: 1 | -1): Vec3 => {
    const { point, tangent } = stationAt(curve, s);
    return add(point, scale(tangent, direction * radiusAt(s)));
  };
  if (!first) out.push(...fan(rings[0]!.corners, tip(from, -1), -1));
  if (!last) out.push(...fan(rings.at(-1)!.corners, tip(to, 1), 1));
  return out;
}

/** A ring of the tube's own, for two stretches to share. */
export function circleAt(
  { point, tangent, normal, binormal }: Station,
  { radius, sides, lift = 0 }: { radius: number; sides: number; lift?: number },
): Vec3[] {
  return Array.from({ length: sides }, (_, k) => {
    const angle = (2 * Math.PI * k) / sides;
    const out = add(scale(normal, Math.cos(angle)), scale(binormal, Math.sin(angle)));
    return add(add(point, scale(tangent, lift)), scale(out, radius));
  });
}

/** Places for rings between the ends: close in bends, wide on the straight. */
function stations(curve: Curve, from: number, to: number): number[] {
  const out: number[] = [];
  const stepAt = (s: number): number => {
    const bend = length(stationAt(curve, s).curvature);
    return Math.min(STEP_MAX_M, Math.max(STEP_MIN_M, Math.sqrt((8 * SAGITTA_M) / (bend + 1e-9))));
  };
  for (let s = from + STEP_MIN_M; s < to - STEP_MIN_M / 2; s += stepAt(s)) out.push(s);
  return out;
}

/** The band between two rings whose corners may differ in number, joined in the order of their angles. */
function zip(low: readonly Vec3[], high: readonly Vec3[], station: Station): Vec3[][] {
  const start = angleOf(low[0]!, middleOf(low), station);
  const centre = middleOf(high);
  const apart = (p: Vec3): number => Math.abs(turn(start, angleOf(p, centre, station)));
  const nearest = high.reduce((best, p, i) => (apart(p) < apart(high[best]!) ? i : best), 0);
  const a = unwrapped(low, start, station);
  const b = unwrapped([...high.slice(nearest), ...high.slice(0, nearest)], start, station);
  const out: Vec3[][] = [];
  let [i, j] = [0, 0];
  while (i + 1 < a.length || j + 1 < b.length) {
    const [p, q] = [a[i]!, b[j]!];
    // Whichever side lags behind goes on, so that the rungs stay as square as they can.
    const [nextA, nextB] = [a[i + 1], b[j + 1]];
    if (nextA && (!nextB || nextA.angle + p.angle <= nextB.angle + q.angle)) {
      out.push([p.point, nextA.point, q.point]);
      i++;
    } else {
      out.push([p.point, nextB!.point, q.point]);
      j++;
    }
  }
  return out;
}

interface Corner {
  readonly angle: number;
  readonly point: Vec3;
}

const angleOf = (p: Vec3, centre: Vec3, { normal, binormal }: Station): number => {
  const d = sub(p, centre);
  return Math.atan2(dot(d, binormal), dot(d, normal));
};

const middleOf = (ring: readonly Vec3[]): Vec3 =>
  scale(
    ring.reduce<Vec3>((sum, p) => add(sum, p), [0, 0, 0]),
    1 / ring.length,
  );

/** The way from one angle to another, between −π and π. */
const turn = (from: number, to: number): number =>
  Math.atan2(Math.sin(to - from), Math.cos(to - from));

/** The ring's corners with angles that only grow, counted from `start`; the first comes again at the end. */
function unwrapped(ring: readonly Vec3[], start: number, station: Station): Corner[] {
  const centre = middleOf(ring);
  let angle = turn(start, angleOf(ring[0]!, centre, station));
  const corners = ring.map((point, i): Corner => {
    if (i > 0)
      angle += turn(angleOf(ring[i - 1]!, centre, station), angleOf(point, centre, station));
    return { angle, point };
  });
  return [...corners, { angle: corners[0]!.angle + 2 * Math.PI, point: ring[0]! }];
}

function fan(ring: readonly Vec3[], tip: Vec3, direction: 1 | -1): Vec3[][] {
  return ring.map((p, i) => {
    const q = ring[(i + 1) % ring.length]!;
    return direction === 1 ? [p, q, tip] : [q, p, tip];
  });
}
