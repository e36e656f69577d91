/** The zones of the long bones in a sentence. A metaphysis is the bone's upper or lower part, as people speak of it. */
import { BONE_ZONES, LONG_BONES, type BoneZone, type LongBone } from "../../../domain/anatomy.ts";
import type { PlacePhrases, Spoken } from "../../types.ts";
import { the } from "./part-words.ts";

interface Bone {
  readonly child: string;
  readonly family: string;
  readonly adjective: string;
  /** The joints at its ends, from the trunk outward. */
  readonly joints: readonly [string, string];
}

/**
 * The names of `bone-words.ts`, the forearm's shorter than as headings. Not taken from there: a file of its own that
 * two others share would be one request more before the body can be clicked.
 */
export const BONES: Readonly<Record<LongBone, Bone>> = {
  femur: {
    child: "thigh bone",
    family: "thigh bone (femur)",
    adjective: "femoral",
    joints: ["hip", "knee"],
  },
  tibia: {
    child: "shin bone",
    family: "shin bone (tibia)",
    adjective: "tibial",
    joints: ["knee", "ankle"],
  },
  fibula: {
    child: "thin leg bone",
    family: "calf bone (fibula)",
    adjective: "fibular",
    joints: ["knee", "ankle"],
  },
  humerus: {
    child: "upper arm bone",
    family: "upper arm bone (humerus)",
    adjective: "humeral",
    joints: ["shoulder", "elbow"],
  },
  radius: {
    child: "arm bone on the thumb side",
    family: "forearm bone by the thumb (radius)",
    adjective: "radial",
    joints: ["elbow", "wrist"],
  },
  ulna: {
    child: "arm bone on the small finger side",
    family: "forearm bone by the little finger (ulna)",
    adjective: "ulnar",
    joints: ["elbow", "wrist"],
  },
};

function zone(bone: Bone, which: BoneZone): Spoken<PlacePhrases> {
  if (which === "shaft")
    return the(
      `long stretch of the ${bone.child}`,
      `shaft of the ${bone.family}`,
      `${bone.adjective} shaft (diaphysis)`,
    );
  const [name, part, joint] = which.startsWith("proximal")
    ? ["proximal", "upper", bone.joints[0]]
    : ["distal", "lower", bone.joints[1]];
  if (which.endsWith("metaphysis"))
    return the(
      `${part} part of the ${bone.child}`,
      `${part} part of the ${bone.family}`,
      `${name} ${bone.adjective} metaphysis`,
    );
  if (which.endsWith("epiphysis"))
    return the(
      `${joint} end of the ${bone.child}`,
      `${joint} end of the ${bone.family}`,
      `${name} ${bone.adjective} epiphysis`,
    );
  return the(
    `growth plate of the ${bone.child} near the ${joint}`,
    `growth plate of the ${bone.family} near the ${joint}`,
    `${name} ${bone.adjective} physis`,
  );
}

type ZoneStem = LongBone | `${LongBone}-${BoneZone}`;

export const LONG_BONE_PARTS = Object.fromEntries(
  LONG_BONES.flatMap((id) => {
    const bone = BONES[id];
    return [
      [id, the(bone.child, bone.family, id)] as const,
      ...BONE_ZONES.map((which) => [`${id}-${which}`, zone(bone, which)] as const),
    ];
  }),
) as Readonly<Record<ZoneStem, Spoken<PlacePhrases>>>;
