/**
 * Skull without the jaw: a hollow braincase with room for the brain, open at the foramen magnum, and the
 * face. Drawn for children: rims are rounded, foramina closed, teeth are one smooth band.
 */
import figures from "../figures/skull.json" with { type: "json" };
import {
  type Distance,
  ellipsoid,
  smoothMax,
  smoothMin,
  smoothSubtract,
  toInside,
} from "../shapes/blend.ts";
import { radiusAt } from "../shapes/harmonic.ts";
import { fromManifold, levelSet } from "../shapes/kernel.ts";
import type { Part } from "../shapes/part.ts";
import { largest } from "../shapes/largest.ts";
import { smooth } from "../shapes/smooth.ts";
import { add, scale, type Vec3 } from "../shapes/vec.ts";
import { faceDistance, orbitDistance, RIM_M } from "./face.ts";
import { headDistance } from "./skin-head.ts";

export interface SkullOptions {
  /** Metres, of the sampling grid. */
  readonly edge: number;
  readonly triangles: number;
}

export const SKULL_DEFAULTS: SkullOptions = { edge: 0.0025, triangles: 4600 };

/** Thickness of the braincase, metres (adult mean 6 to 7 mm, Lynnerup 2001). */
export const WALL_M = 0.006;
/**
 * Scalp, and what lies between face and skin, metres: 4 to 7 mm in children of ten (De Greef 2006). The
 * head's skin is designed, its bones are measured: where they come nearer than this they give way.
 */
export const SOFT_TISSUE_M = 0.0045;
const BLEND_M = 0.005;
/** The wall between orbit and braincase is thinner than the rest by this much, metres. */
const ORBIT_WALL_THINNER_M = 0.0035;
/** How gently the braincase bends round them, metres: the brain follows. */
const ORBIT_BLEND_M = 0.012;
/** Where the orbits are, with their roundings; elsewhere they need not be asked. Metres. */
const nearOrbits: (...point: Vec3) => boolean = (x, y, z) =>
  z > 0.035 && Math.abs(x) < 0.068 && y > 1.67 && y < 1.748;
const SMOOTHING_ROUNDS = 8;
/** Foramen magnum, 36 × 30 mm, as measured on the occipital bone: a carved upright ellipsoid. */
const FORAMEN_MAGNUM = ellipsoid({ centre: [0, 1.675, -0.01], radii: [0.015, 0.03, 0.018] });

/** Directions in which the radius is tabulated: 1.5° apart, error below 0.01 mm. */
const TURNS = 240;
const TILTS = 120;
/** Steps towards the skin along a ray; the second already comes within 0.1 mm. */
const SKIN_STEPS = 3;
/** Over this many metres the measured vault passes into the one that follows the skin. */
const SKIN_BLEND_M = 0.006;

/**
 * Distance along the ray to the outside of the braincase, negative inside, metres; it makes room for the orbits. The series is summed
 * once for a table of directions: a level set asks a million times.
 */
export function braincase(): Distance {
  const [cx, cy, cz] = figures.vault.centre as Vec3;
  const skin = headDistance();
  const orbit = orbitDistance();
  const table = new Float64Array((TURNS + 1) * (TILTS + 1));
  for (let j = 0; j <= TILTS; j++)
    for (let i = 0; i <= TURNS; i++) {
      const [tilt, turn] = [(Math.PI * j) / TILTS, (2 * Math.PI * i) / TURNS - Math.PI];
      const direction: Vec3 = [
        Math.sin(tilt) * Math.sin(turn),
        Math.cos(tilt),
        Math.sin(tilt) * Math.cos(turn),
      ];
      const measured = radiusAt(figures.vault, direction);
      let beneath = measured;
      for (let step = 0; step < SKIN_STEPS; step++)
        beneath -= skin(...add([cx, cy, cz], scale(direction, beneath))) + SOFT_TISSUE_M;
      table[j * (TURNS + 1) + i] = smoothMin(measured, beneath, SKIN_BLEND_M);
    }
  return (x, y, z) => {
    const [dx, dy, dz] = [x - cx, y - cy, z - cz];
    const r = Math.sqrt(dx * dx + dy * dy + dz * dz);
    if (r === 0) return -table[0]!;
    const u = ((Math.atan2(dx, dz) + Math.PI) / (2 * Math.PI)) * TURNS;
    const v = (Math.acos(dy / r) / Math.PI) * TILTS;
    const [i, j] = [Math.min(TURNS - 1, Math.floor(u)), Math.min(TILTS - 1, Math.floor(v))];
    const k = j * (TURNS + 1) + i;
    const upper = table[k]! + (table[k + 1]! - table[k]!) * (u - i);
    const lower = table[k + TURNS + 1]! + (table[k + TURNS + 2]! - table[k + TURNS + 1]!) * (u - i);
    const vault = r - upper - (lower - upper) * (v - j);
    if (!nearOrbits(x, y, z)) return vault;
    return smoothMax(vault, -orbit(x, y, z) - ORBIT_WALL_THINNER_M, ORBIT_BLEND_M);
  };
}

/** Metres, reference frame. One closed surface: inside and outside meet at the foramen magnum. */
export function buildSkull({ edge, triangles }: SkullOptions = SKULL_DEFAULTS): Part[] {
  const vault = braincase();
  const face = faceDistance();
  const orbit = orbitDistance();
  const skin = headDistance();
  const shape: Distance = (x, y, z) => {
    const outside = vault(x, y, z);
    // In the middle of the cavity nothing else is near.
    if (outside < -0.03) return -outside - WALL_M;
    let front = face(x, y, z);
    if (front < BLEND_M) front = smoothMax(front, skin(x, y, z) + SOFT_TISSUE_M, 0.003);
    let bone = smoothMin(outside, front, BLEND_M);
    if (nearOrbits(x, y, z)) bone = smoothMax(bone, -orbit(x, y, z), RIM_M);
    return smoothMax(bone, -(outside + WALL_M), 0.001);
  };
  const open = smoothSubtract(shape, FORAMEN_MAGNUM, 0.003);
  const solid = levelSet(toInside(open), {
    min: [-0.085, 1.635, -0.095],
    max: [0.085, 1.832, 0.125],
    edge,
  });
  return [
    {
      id: "skull",
      mesh: smooth(fromManifold(largest(solid)), { rounds: SMOOTHING_ROUNDS }),
      triangles,
    },
  ];
}
