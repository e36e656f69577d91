import { coneChain, type Distance, smoothMin, smoothUnion } from "../shapes/blend.ts";
import type { Part } from "../shapes/part.ts";
import type { Vec3 } from "../shapes/vec.ts";
import { organSurface } from "./organ-surface.ts";

export interface ThymusOptions {
  /** Sampling of the surface, metres. */
  readonly edge: number;
  readonly triangles: number;
}

export const THYMUS_DEFAULTS: ThymusOptions = { edge: 0.0028, triangles: 500 };

/**
 * One lobe: centreline and radius of its thickest strand, then a second strand that makes it broad.
 * The course is the Human Reference Atlas male's (behind the sternum from y = 1.415 to 1.49, z = 0.03 to
 * 0.06), where the gland is an involuted adult's of 11 cm³. A child of ten has the largest thymus of his
 * life, about 30 g (Steinmann 1985), and so nearly 80 cm³ before the body is brought down to base size:
 * the lobes here are twice as broad and a third longer than measured, in the same place.
 */
interface Lobe {
  readonly strands: readonly { readonly points: readonly Vec3[]; readonly radii: readonly number[] }[];
}

const LEFT: Lobe = {
  strands: [
    {
      points: [[0.0085, 1.5, 0.031], [0.0075, 1.48, 0.04], [0.0095, 1.452, 0.05], [0.0125, 1.424, 0.059], [0.0165, 1.408, 0.064]],
      radii: [0.0045, 0.0075, 0.0095, 0.0095, 0.006],
    },
    {
      points: [[0.0125, 1.465, 0.045], [0.0195, 1.44, 0.053], [0.0225, 1.42, 0.058]],
      radii: [0.006, 0.0085, 0.0075],
    },
  ],
};

/** The right lobe is a little larger and reaches lower: the two are never alike. */
const RIGHT: Lobe = {
  strands: [
    {
      points: [[-0.0105, 1.505, 0.029], [-0.0085, 1.482, 0.039], [-0.0095, 1.45, 0.05], [-0.0125, 1.418, 0.061], [-0.0145, 1.398, 0.067]],
      radii: [0.005, 0.008, 0.01, 0.0095, 0.006],
    },
    {
      points: [[-0.0155, 1.468, 0.044], [-0.0225, 1.44, 0.053], [-0.0235, 1.414, 0.06]],
      radii: [0.006, 0.0085, 0.008],
    },
  ],
};

/** Lobules: two crossed waves of this length and height, metres. */
const LOBULES = { length: 0.013, height: 0.0009 } as const;

const lobe = ({ strands }: Lobe): Distance =>
  smoothUnion(strands.map(({ points, radii }) => coneChain({ points, radii, blend: 0.012 })), 0.012);

const left = lobe(LEFT);
const right = lobe(RIGHT);

/** The thymus as a signed distance, metres, negative inside. */
export const thymusDistance: Distance = (x, y, z) => {
  const k = (2 * Math.PI) / LOBULES.length;
  const lobules = LOBULES.height * Math.cos(k * (y + 0.4 * x)) * Math.cos(k * (x - 0.3 * y) + 0.7);
  // The lobes lie against each other and are joined by loose tissue only: a cleft stays between them.
  return smoothMin(left(x, y, z), right(x, y, z), 0.002) + lobules;
};

/** Two long lobes with horns towards the neck, behind the sternum and in front of the great vessels. */
export function buildThymus(options: ThymusOptions = THYMUS_DEFAULTS): Part[] {
  const mesh = organSurface(thymusDistance, {
    min: [-0.045, 1.38, 0.01],
    max: [0.045, 1.52, 0.085],
    ...options,
  });
  return [{ id: "thymus", mesh }];
}
