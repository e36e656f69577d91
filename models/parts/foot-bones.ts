/**
 * Bones of the feet: seven tarsals, five metatarsals, fourteen phalanges, each a body of its own. The arch
 * is as measured.
 */
import figures from "../figures/foot.json" with { type: "json" };
import { harmonicMesh } from "../shapes/harmonic.ts";
import { concatenate, mirrorX } from "../shapes/mesh.ts";
import type { Part } from "../shapes/part.ts";
import { smoothStep } from "../shapes/blend.ts";
import { smallBoneMesh } from "../shapes/small-bone.ts";
import type { Vec3 } from "../shapes/vec.ts";

export interface FootBonesOptions {
  readonly triangles: number;
}

export const FOOT_BONES_DEFAULTS: FootBonesOptions = { triangles: 1100 };

/** Subdivisions of a tarsal's sphere: the two big ones are finer. */
const FINE = 3;
const COARSE = 2;

/**
 * The measured adult's toes point inward, the mannequin's follow its foot, 12° outward, and lie flatter:
 * how far the tips move, metres, more and more from the heads of the metatarsals on.
 */
const TOES = { fromZ: 0.02, toZ: 0.085, lateral: 0.0135, down: 0.006 } as const;

function turnedOut([x, y, z]: Vec3): Vec3 {
  const share = smoothStep(TOES.fromZ, TOES.toZ, z);
  return [x + TOES.lateral * share, y - TOES.down * share, z];
}

/** Both feet. Metres, reference frame; 26 closed components each. */
export function buildFootBones(options: FootBonesOptions = FOOT_BONES_DEFAULTS): Part[] {
  const rays = figures.rays.flatMap(({ bones }) =>
    bones.map((bone) =>
      smallBoneMesh({
        start: turnedOut(bone.start as Vec3),
        end: turnedOut(bone.end as Vec3),
        halfWidths: bone.halfWidthsM,
        halfDepths: bone.halfDepthsM,
        forward: [0, 1, 0],
      }),
    ),
  );
  const tarsals = figures.tarsals.map((shape) =>
    harmonicMesh(shape, shape.coefficients.length > 30 ? FINE : COARSE),
  );
  const left = concatenate([...tarsals, ...rays]);
  const { triangles } = options;
  return [
    { id: "foot-bones-left", mesh: left, triangles },
    { id: "foot-bones-right", mesh: mirrorX(left), triangles },
  ];
}
