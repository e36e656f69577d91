/**
 * Bones of the hands: eight carpals, five metacarpals, fourteen phalanges, each a body of its own with the
 * joint's gap between. Palms forward, fingers on the axes of the skin's fingers.
 */
import figures from "../figures/hand.json" with { type: "json" };
import { harmonicMesh } from "../shapes/harmonic.ts";
import { concatenate, type Mesh, mirrorX } from "../shapes/mesh.ts";
import type { Part } from "../shapes/part.ts";
import { smallBoneMesh } from "../shapes/small-bone.ts";
import { add, normalize, scale, sub, type Vec3 } from "../shapes/vec.ts";

export interface HandBonesOptions {
  readonly triangles: number;
}

export const HAND_BONES_DEFAULTS: HandBonesOptions = { triangles: 1300 };

/** Both hands. Metres, reference frame; 27 closed components each. */
export function buildHandBones(options: HandBonesOptions = HAND_BONES_DEFAULTS): Part[] {
  const forward = figures.palmForward as Vec3;
  const rays = figures.rays.flatMap(({ joints, bones }) =>
    bones.map((bone, i): Mesh => {
      const [from, to] = [joints[i] as Vec3, joints[i + 1] as Vec3];
      const axis = normalize(sub(to, from));
      const gap = (Math.hypot(...sub(to, from)) - bone.lengthM) / 2;
      return smallBoneMesh({
        start: add(from, scale(axis, gap)),
        end: sub(to, scale(axis, gap)),
        halfWidths: bone.halfWidthsM,
        halfDepths: bone.halfDepthsM,
        shiftsAcross: bone.shiftsAcrossM,
        shiftsForward: bone.shiftsForwardM,
        forward,
      });
    }),
  );
  const carpals = figures.carpals.map((shape) => harmonicMesh(shape, 2));
  const left = concatenate([...carpals, ...rays]);
  const { triangles } = options;
  return [
    { id: "hand-bones-left", mesh: left, triangles },
    { id: "hand-bones-right", mesh: mirrorX(left), triangles },
  ];
}
