/**
 * Vessels as one signed distance: round or oval tubes along curves, smoothly joined where they meet. Metres,
 * negative inside. Only exact near the surface, which is all that a contour asks for.
 */
import { type Distance, smoothMin } from "./blend.ts";
import { type Curve, stationAt, valuesAlong } from "./tube.ts";
import { dot, normalize, scale, sub, type Vec3 } from "./vec.ts";

export interface Vessel {
  readonly curve: Curve;
  /** Radius at each of the curve's knots: of the circle of equal area when the section is oval. */
  readonly radii: readonly number[];
  /** At each knot, how many times wider than deep the section is; 1 everywhere when left out. */
  readonly flatness?: readonly number[];
  /** Direction of an oval's width. */
  readonly broadside?: Vec3;
  /** Parts of the curve that are wanted, as distances along it; the whole when left out. Ends are round. */
  readonly parts?: readonly (readonly [from: number, to: number])[];
}

interface Link {
  readonly vessel: number;
  readonly from: Vec3;
  readonly axis: Vec3;
  readonly inverseSquare: number;
  readonly radii: readonly [number, number];
  readonly stretch: readonly [number, number];
  readonly broadside: Vec3 | undefined;
}

const LINK_M = 0.004;
/** Side of the cubes in which links are looked up, and how far from a vessel's wall it is still felt. */
const CUBE_M = 0.016;
const REACH_M = 0.014;

const cubeKey = (i: number, j: number, k: number): number => (i * 1024 + j) * 1024 + k;
const cubeOf = (v: number): number => Math.floor(v / CUBE_M) + 512;

/**
 * The vessels' union, with fillets of `blend` metres. Further than 14 mm from every vessel it only answers
 * "14 mm or more".
 */
export function vesselField(vessels: readonly Vessel[], blend: number): Distance {
  const cubes = new Map<number, Link[]>();
  vessels.forEach((vessel, index) => {
    for (const link of linksOf(vessel, index)) file(cubes, link);
  });
  return (x, y, z) => {
    const links = cubes.get(cubeKey(cubeOf(x), cubeOf(y), cubeOf(z)));
    if (!links) return REACH_M;
    let union = REACH_M;
    let nearest = REACH_M;
    let vessel = links[0]!.vessel;
    for (const link of links) {
      if (link.vessel !== vessel) {
        union = smoothMin(union, nearest, blend);
        nearest = REACH_M;
        ({ vessel } = link);
      }
      const d = distanceTo(link, x, y, z);
      if (d < nearest) nearest = d;
    }
    return smoothMin(union, nearest, blend);
  };
}

function linksOf(
  { curve, radii, flatness, broadside, parts = [[0, curve.length]] }: Vessel,
  vessel: number,
): Link[] {
  const radiusAt = valuesAlong(curve.knots, radii);
  const flatnessAt = flatness ? valuesAlong(curve.knots, flatness) : () => 1;
  const stations = parts.flatMap(([from, to]) => {
    const count = Math.ceil((to - from) / LINK_M);
    const at = (i: number): number => from + ((to - from) * i) / count;
    return Array.from({ length: count }, (_, i): [number, number] => [at(i), at(i + 1)]);
  });
  return stations.map(([s, t]): Link => {
    const from = stationAt(curve, s).point;
    const axis = sub(stationAt(curve, t).point, from);
    const square = dot(axis, axis);
    const across = broadside && sub(broadside, scale(axis, dot(broadside, axis) / square));
    return {
      vessel,
      from,
      axis,
      inverseSquare: 1 / square,
      radii: [radiusAt(s), radiusAt(t)],
      stretch: [Math.sqrt(flatnessAt(s)), Math.sqrt(flatnessAt(t))],
      broadside: across && normalize(across),
    };
  });
}

function file(cubes: Map<number, Link[]>, link: Link): void {
  const { from, axis, radii, stretch } = link;
  const reach = Math.max(...radii) * Math.max(...stretch) + REACH_M;
  const range = (k: 0 | 1 | 2): [number, number] => [
    cubeOf(Math.min(from[k], from[k] + axis[k]) - reach),
    cubeOf(Math.max(from[k], from[k] + axis[k]) + reach),
  ];
  const [[i0, i1], [j0, j1], [k0, k1]] = [range(0), range(1), range(2)];
  for (let i = i0; i <= i1; i++)
    for (let j = j0; j <= j1; j++)
      for (let k = k0; k <= k1; k++) {
        const key = cubeKey(i, j, k);
        const list = cubes.get(key);
        if (list) list.push(link);
        else cubes.set(key, [link]);
      }
}

function distanceTo(link: Link, x: number, y: number, z: number): number {
  const { from, axis, radii, stretch, broadside } = link;
  let [px, py, pz] = [x - from[0], y - from[1], z - from[2]];
  const t = Math.min(
    1,
    Math.max(0, (px * axis[0] + py * axis[1] + pz * axis[2]) * link.inverseSquare),
  );
  px -= axis[0] * t;
  py -= axis[1] * t;
  pz -= axis[2] * t;
  const square = px * px + py * py + pz * pz;
  const radius = radii[0] + (radii[1] - radii[0]) * t;
  if (!broadside) return Math.sqrt(square) - radius;
  const widen = stretch[0] + (stretch[1] - stretch[0]) * t;
  const [a, b] = [radius * widen, radius / widen];
  const across = px * broadside[0] + py * broadside[1] + pz * broadside[2];
  const deep = Math.sqrt(Math.max(0, square - across * across));
  const k0 = Math.hypot(across / a, deep / b);
  const k1 = Math.hypot(across / (a * a), deep / (b * b));
  return k1 === 0 ? -b : (k0 * (k0 - 1)) / k1;
}
