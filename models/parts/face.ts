/**
 * The bones of the face in front of the braincase, as one signed distance (metres, negative inside): a
 * measured mask, hollowed behind the cheeks, with orbits and nasal opening pressed into it; zygomatic arches,
 * upper jaw with a row of teeth, pterygoid and mastoid processes, occipital condyles.
 */
import figures from "../figures/skull.json" with { type: "json" };
import {
  coneChain,
  type Distance,
  ellipsoid,
  smoothMax,
  smoothMin,
  smoothStep,
  smoothUnion,
} from "../shapes/blend.ts";
import { medialDistance, type MedialShape } from "../shapes/medial.ts";
import { cross, dot, length, normalize, sub, type Vec3 } from "../shapes/vec.ts";

const BLEND_M = 0.005;
/** Edges of orbit and nasal opening are rounded by this much, metres. */
export const RIM_M = 0.0035;
/** Thickness of the mask at the midplane, where the nose and the jaw lie behind it, and at the cheek; metres. */
const THICKNESS = { middle: 0.046, cheek: 0.0095, fromX: 0.026, toX: 0.046 } as const;

const { mask, nose, orbit, nasalOpening, rods } = figures;

/** The arch of teeth as an upright band; half of it. */
export function teethBand({ arch, topM, bottomM, radiusM }: typeof figures.teeth): MedialShape {
  const nodes = arch.flatMap(([x, z]) => [
    [x!, topM, z!, radiusM],
    [x!, bottomM, z!, radiusM * 0.85],
  ]);
  const links = arch.slice(1).flatMap((_, i) => [
    [2 * i, 2 * i + 1, 2 * i + 2],
    [2 * i + 1, 2 * i + 2, 2 * i + 3],
  ]);
  return { nodes, links };
}

/** Radius of the mask about its upright axis, metres. */
function maskRadius(angle: number, y: number): number {
  const t = Math.min(1, Math.max(-1, (2 * (y - mask.bottom)) / (mask.top - mask.bottom) - 1));
  const c = Math.cos(angle);
  let radius = 0;
  let [cosBefore, cosNow] = [c, 1];
  for (let m = 0, i = 0; m <= mask.angular; m++) {
    let [before, now] = [t, 1];
    for (let k = 0; k <= mask.vertical; k++, i++) {
      radius += mask.coefficients[i]! * cosNow * now;
      [before, now] = [now, 2 * t * now - before];
    }
    [cosBefore, cosNow] = [cosNow, 2 * c * cosNow - cosBefore];
  }
  return radius;
}

/** Half-width of the mask at a height, metres. */
function maskHalfWidth(y: number): number {
  const { outline } = mask;
  let width = outline[0]![1]!;
  outline.slice(1).forEach(([height, x], i) => {
    const [from, before] = outline[i] as [number, number];
    width += (x! - before) * smoothStep(from, height!, y);
  });
  return width;
}

/** Limits of the mask, metres: below the cheeks only the band of teeth goes on; back of the cheek bone. */
const MASK_FROM_Y = 1.6565;
const MASK_TO_Y = 1.7345;
const BACK_Z = { middle: 0.046, cheek: 0.0575 } as const;
/** The hollow under the palate, between the rows of teeth. */
const PALATE = ellipsoid({ centre: [0, 1.6505, 0.066], radii: [0.0225, 0.0135, 0.0265] });

const maskDistance: Distance = (u, y, z) => {
  const forward = z - mask.axisZ;
  const r = Math.hypot(u, forward);
  const front = r - maskRadius(Math.min(1.2, Math.atan2(u, forward)), y);
  const share = smoothStep(THICKNESS.fromX, THICKNESS.toX, u);
  const thickness = THICKNESS.middle + (THICKNESS.cheek - THICKNESS.middle) * share;
  const back = BACK_Z.middle + (BACK_Z.cheek - BACK_Z.middle) * share;
  const edge = Math.max(u - maskHalfWidth(y), MASK_FROM_Y - y, y - MASK_TO_Y, back - z);
  const solid = smoothMax(smoothMax(front, -front - thickness, 0.004), edge, 0.005);
  return smoothMax(solid, -PALATE(u, y, z), 0.004);
};

/** Outline of the orbit between ellipse (2) and rectangle. */
const ORBIT_SQUARENESS = 2.7;
/** Width at the apex as a share of the opening's. */
const ORBIT_APEX_SHARE = 0.3;

/** A cone that opens from the apex outward and forward; sections are rounded rectangles. */
export function orbitDistance(): Distance {
  const { apex, opening, radii } = orbit;
  const axis = sub(opening as Vec3, apex as Vec3);
  const along = normalize(axis);
  const across = normalize(cross([0, 1, 0], along));
  const up = cross(along, across);
  const depth = length(axis);
  const [wide, tall] = radii as [number, number];
  return (x, y, z) => {
    const p = sub([Math.abs(x), y, z], apex as Vec3);
    const t = dot(p, along) / depth;
    const grown = ORBIT_APEX_SHARE + (1 - ORBIT_APEX_SHARE) * Math.sqrt(Math.max(0, t));
    const [a, b] = [Math.abs(dot(p, across)) / wide, Math.abs(dot(p, up)) / tall];
    const section = (a ** ORBIT_SQUARENESS + b ** ORBIT_SQUARENESS) ** (1 / ORBIT_SQUARENESS);
    return smoothMax((section - grown) * wide, -t * depth, 0.008);
  };
}

/** A pear in front view, from the mask's front far into it. */
const nasalDistance: Distance = (u, y, z) => {
  const ball = ([cx, cy, r]: readonly number[]): number => Math.hypot(u - cx!, y - cy!) - r!;
  const pear = smoothMin(ball(nasalOpening.top), ball(nasalOpening.side), 0.006);
  return smoothMax(pear, 0.068 - z, 0.004);
};

const LATERAL_WALL_LINKS = [
  [0, 1, 2],
  [1, 2, 3],
];

const chain = (points: readonly (readonly number[])[]): Distance =>
  coneChain({
    points: points.map(([x, y, z]): Vec3 => [x!, y!, z!]),
    radii: points.map((p) => p[3]!),
    blend: BLEND_M,
  });

/** Both halves; the orbits are left to {@link orbitDistance}, since the braincase gives way to them too. */
export function faceDistance(): Distance {
  const teeth = medialDistance(teethBand(figures.teeth), 0.003);
  const wall = medialDistance({ nodes: rods.lateralWall, links: LATERAL_WALL_LINKS }, BLEND_M);
  const nasalBones = medialDistance(nose, BLEND_M);
  const others = smoothUnion(
    [rods.zygomaticArch, rods.pterygoid, rods.mastoid, rods.condyle].map(chain),
    BLEND_M,
  );
  return (x, y, z) => {
    const u = Math.abs(x);
    let front = smoothMin(maskDistance(u, y, z), wall(u, y, z), BLEND_M);
    front = smoothMin(front, nasalBones(u, y, z), BLEND_M);
    front = smoothMin(front, teeth(u, y, z), BLEND_M);
    front = smoothMax(front, -nasalDistance(u, y, z), RIM_M);
    return smoothMin(front, others(u, y, z), BLEND_M);
  };
}
