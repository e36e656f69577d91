/**
 * Bones of the feet: seven tarsals, five metatarsals, fourteen phalanges, each a body of its own. The arch
 * is as measured.
 */
import figures from "../figures/foot.json" with { type: "json" };
import { harmonicMesh } from "../shapes/harmonic.ts";
import { concatenate, mirrorX } from "../shapes/mesh.ts";
import type { Part } from "../shapes/part.ts";
import { smallBoneMesh } from "../shapes/small-bone.ts";
import type { Vec3 } from "../shapes/vec.ts";

export interface FootBonesOptions {
  readonly triangles: number;
}

export const FOOT_BONES_DEFAULTS: FootBonesOptions = { triangles: 1300 };

/** Subdivisions of a tarsal's sphere: the two big ones are finer. */
const FINE = 3;
const COARSE = 2;

/** Both feet. Metres, reference frame; 26 closed components each. */
export function buildFootBones(options: FootBonesOptions = FOOT_BONES_DEFAULTS): Part[] {
  const rays = figures.rays.flatMap(({ bones }) =>
    bones.map((bone) =>
      smallBoneMesh({
        start: bone.start as Vec3,
        end: bone.end as Vec3,
        halfWidths: bone.halfWidthsM,
        halfDepths: bone.halfDepthsM,
        shiftsAcross: bone.shiftsAcrossM,
        shiftsForward: bone.shiftsForwardM,
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
