import { coneChain, type Distance, smoothMin, smoothUnion } from "../shapes/blend.ts";
import type { Part } from "../shapes/part.ts";
import type { Vec3 } from "../shapes/vec.ts";
import { organSurface } from "./organ-surface.ts";

export interface ThymusOptions {
  /** Sampling of the surface, metres. */
  readonly edge: number;
  readonly triangles: number;
}

export const THYMUS_DEFAULTS: ThymusOptions = { edge: 0.0028, triangles: 440 };

/**
 * One lobe: centreline and radius of its thickest strand, then a second strand that makes it broad.
 * The course is the Human Reference Atlas male's (behind the sternum from y = 1.415 to 1.49, z = 0.03 to
 * 0.06), where the gland is an involuted adult's of 11 cm³. A child of ten has the largest thymus of his
 * life, about 30 g (Steinmann 1985), and so some 70 cm³ before the body is brought down to base size: the lobes
 * here are twice as broad and a third longer than measured, in the same place between sternum and heart.
 */
interface Lobe {
  readonly strands: readonly {
    readonly points: readonly Vec3[];
    readonly radii: readonly number[];
  }[];
}

const LEFT: Lobe = {
  strands: [
    {
      points: [
        [0.008, 1.504, 0.0345],
        [0.007, 1.484, 0.0445],
        [0.0065, 1.454, 0.0575],
        [0.009, 1.424, 0.0705],
        [0.013, 1.406, 0.077],
      ],
      radii: [0.0045, 0.0068, 0.0082, 0.0078, 0.005],
    },
    {
      points: [
        [0.014, 1.472, 0.0485],
        [0.02, 1.446, 0.0585],
        [0.022, 1.42, 0.07],
      ],
      radii: [0.0055, 0.0082, 0.007],
    },
  ],
};

/** The right lobe is a little larger and reaches lower: the two are never alike. */
const RIGHT: Lobe = {
  strands: [
    {
      points: [
        [-0.009, 1.508, 0.0325],
        [-0.007, 1.486, 0.0435],
        [-0.007, 1.452, 0.0575],
        [-0.01, 1.418, 0.072],
        [-0.013, 1.394, 0.079],
      ],
      radii: [0.005, 0.0072, 0.0085, 0.008, 0.0055],
    },
    {
      points: [
        [-0.014, 1.474, 0.0475],
        [-0.022, 1.444, 0.0575],
        [-0.024, 1.412, 0.071],
      ],
      radii: [0.0055, 0.0085, 0.0075],
    },
  ],
};

/** Lobules: two crossed waves of this length and height, metres. */
const LOBULES = { length: 0.013, height: 0.0008 } as const;

const lobe = ({ strands }: Lobe): Distance =>
  smoothUnion(
    strands.map(({ points, radii }) => coneChain({ points, radii, blend: 0.014 })),
    0.014,
  );

const left = lobe(LEFT);
const right = lobe(RIGHT);

/** The thymus as a signed distance, metres, negative inside. */
export const thymusDistance: Distance = (x, y, z) => {
  const k = (2 * Math.PI) / LOBULES.length;
  const lobules = LOBULES.height * Math.cos(k * (y + 0.4 * x)) * Math.cos(k * (x - 0.3 * y) + 0.7);
  // The lobes lie against each other and are joined by loose tissue only: a cleft stays between them.
  return smoothMin(left(x, y, z), right(x, y, z), 0.005) + lobules;
};

/** Two long lobes with horns towards the neck, behind the sternum and in front of the great vessels. */
export function buildThymus(options: ThymusOptions = THYMUS_DEFAULTS): Part[] {
  const mesh = organSurface(thymusDistance, {
    min: [-0.045, 1.38, 0.01],
    max: [0.045, 1.525, 0.1],
    ...options,
  });
  return [{ id: "thymus", mesh }];
}
