/** The six long bones as wholes: what they are, and at which of their zones the bone type can start. */
import { LONG_BONES, type LongBone } from "../../domain/anatomy.ts";
import { s } from "../sentence.ts";
import type { Passage, Topic } from "../types.ts";
import { type Bone, BONES, type BoneEnd, capitalised } from "./bone-words.ts";
import { HYPOTHESES, likelihood, RARITY } from "./bones.ts";

/** What the register says of the likelier end; without a word on either, of the sites at the knee. */
function likelierEnd({ proximal, distal }: Bone): Passage {
  const end: BoneEnd = proximal.likelihood ? proximal : distal;
  return likelihood(end, {
    family: `The ${end.family.toLowerCase()} one, near the ${end.joint},`,
    clinician: `The ${end.clinician.toLowerCase()} metaphysis`,
  });
}

function wholeBone(bone: Bone): Topic {
  const { proximal, distal } = bone;
  const likelier = likelierEnd(bone);
  return {
    name: {
      child: `The ${bone.child}, {side}`,
      family: `${capitalised(bone.family)}, {side}`,
      clinician: `${capitalised(bone.clinician)}, {side}`,
    },
    summary: {
      child: s(
        `The ${bone.child} is a long bone that gets wide near its ends.`,
        "AN-27",
        bone.fact,
      ),
      family: s(
        `The ${bone.family} is a long bone that widens near each end into a metaphysis.`,
        "AN-27",
        bone.fact,
      ),
      clinician: s(
        `Long bone whose shaft flares into metaphyses near the ${proximal.joint} and the ${distal.joint}.`,
        "AN-27",
        bone.fact,
      ),
    },
    sections: {
      where: {
        child: [
          s(`${bone.course.child}, on the {side}.`, bone.fact),
          s("The bone type of {this} can start in the wide part near an end.", "BO-2", "AN-27"),
          ...likelier.child,
        ],
        family: [
          s(`${bone.course.family}, on the {side}.`, bone.fact),
          s("The bone type can start in a metaphysis, the wide part near an end.", "BO-2", "AN-27"),
          ...likelier.family,
        ],
        clinician: [
          s(`${bone.course.clinician}, {side}; metaphyseal origin is typical.`, "BO-2", bone.fact),
          ...likelier.clinician,
        ],
      },
      tissue: {
        child: [
          s("It is hard bone on the outside, with soft marrow inside.", "AN-27"),
          s("Near its ends it looks a bit like a sponge, with tiny blood tubes.", "AN-66"),
          s("It grows longer at a thin plate near each end.", "AN-67", "BO-3"),
        ],
        family: [
          s("The shaft is hard, dense bone around soft marrow.", "AN-27"),
          s("The ends are filled with spongy bone, full of small blood vessels.", "AN-66"),
          s("It grows longer at the growth plate near each end.", "AN-67", "BO-3"),
        ],
        clinician: [
          s(
            "Compact shaft about the medullary cavity; cancellous, vascular ends.",
            "AN-27",
            "AN-66",
          ),
          s(
            `Growth in length: about ${proximal.growth.percent}% at the proximal physis, ${distal.growth.percent}% at the distal.`,
            "AN-67",
            proximal.growth.fact,
            distal.growth.fact,
          ),
        ],
      },
      why: HYPOTHESES,
      rarity: RARITY,
    },
  };
}

export const WHOLE_BONES = Object.fromEntries(
  LONG_BONES.map((bone) => [bone, wholeBone(BONES[bone])] as const),
) as Readonly<Record<LongBone, Topic>>;
