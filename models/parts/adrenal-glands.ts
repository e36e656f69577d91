import type { Side } from "../../src/domain/anatomy.ts";
import { coneChain, type Distance, smoothMax, smoothUnion } from "../shapes/blend.ts";
import { bounds, vertex, vertexCount } from "../shapes/mesh.ts";
import type { Part } from "../shapes/part.ts";
import { add, type Vec3 } from "../shapes/vec.ts";
import { buildKidneys, kidneyDistance } from "./kidneys.ts";
import { liverDistance } from "./liver.ts";
import { organSurface } from "./organ-surface.ts";

export interface AdrenalGlandOptions {
  /** Sampling of the surface, metres. */
  readonly edge: number;
  readonly triangles: number;
}

export const ADRENAL_GLAND_DEFAULTS: AdrenalGlandOptions = { edge: 0.0018, triangles: 220 };

/** Fat between gland and kidney or liver, metres. */
const GAP_M = 0.001;

/**
 * Strands of each gland, metres from the kidney's upper pole, with radii: the right one a three-sided
 * pyramid on the pole, the left one a crescent from the pole down the inner border. Adult glands are
 * 4 to 6 cm high, 2 to 3 cm wide and under 1 cm thick (Gray's Anatomy, 42nd ed., suprarenal gland).
 */
const STRANDS: Readonly<Record<Side, readonly { points: Vec3[]; radii: number[] }[]>> = {
  right: [
    { points: [[0.006, 0.022, 0.002], [0.002, 0.008, 0.002], [-0.014, -0.006, 0.004]], radii: [0.003, 0.0048, 0.0035] },
    { points: [[0.006, 0.022, 0.002], [0.008, 0.006, 0.003], [0.014, -0.012, 0.006]], radii: [0.003, 0.0048, 0.0035] },
    { points: [[0.004, 0.014, 0.003], [0.0, -0.002, 0.012]], radii: [0.0035, 0.004] },
  ],
  left: [
    { points: [[0.018, 0.002, -0.002], [0.004, 0.01, 0.002], [-0.012, 0.006, 0.006], [-0.022, -0.012, 0.012], [-0.024, -0.03, 0.019]], radii: [0.003, 0.0045, 0.0055, 0.005, 0.003] },
    { points: [[0.004, 0.008, 0.004], [-0.01, -0.004, 0.012], [-0.018, -0.02, 0.02]], radii: [0.003, 0.0045, 0.0035] },
  ],
};

/** Flat caps on the kidneys' upper poles, clear of kidney and liver. */
export function buildAdrenalGlands(options: AdrenalGlandOptions = ADRENAL_GLAND_DEFAULTS): Part[] {
  return buildKidneys().map(({ id, mesh: kidney }) => {
    const side = id === "kidney-left" ? "left" : "right";
    const top = bounds(kidney).max[1];
    let pole: Vec3 = [0, 0, 0];
    for (let v = 0; v < vertexCount(kidney); v++)
      if (vertex(kidney, v)[1] === top) pole = vertex(kidney, v);
    const body = smoothUnion(
      STRANDS[side].map(({ points, radii }) =>
        coneChain({ points: points.map((p) => add(pole, p)), radii, blend: 0.006 }),
      ),
      0.008,
    );
    const shape: Distance = (x, y, z) => {
      const clear = Math.min(kidneyDistance[side](x, y, z), liverDistance(x, y, z)) - GAP_M;
      return smoothMax(body(x, y, z), -clear, 0.002);
    };
    const reach = 0.045;
    const mesh = organSurface(shape, {
      min: add(pole, [-reach, -reach, -reach]),
      max: add(pole, [reach, reach, reach]),
      ...options,
    });
    return { id: `adrenal-gland-${side}`, mesh };
  });
}
