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
    family: `La metáfisis ${end.family}, cerca ${end.ofJoint},`,
    clinician: `La metáfisis ${end.clinician}`,
  });
}

function wholeBone(bone: Bone): Topic {
  const { proximal, distal } = bone;
  const likelier = likelierEnd(bone);
  return {
    name: {
      child: `El ${bone.child}, {side}`,
      family: `${capitalised(bone.family)}, {side}`,
      clinician: `${capitalised(bone.clinician)}, {side}`,
    },
    summary: {
      child: s(
        `El ${bone.child} es largo y se hace ancho cerca de sus puntas.`,
        "AN-27",
        bone.fact,
      ),
      family: s(
        `El ${bone.family} es un hueso largo que se ensancha cerca de cada extremo en una metáfisis.`,
        "AN-27",
        bone.fact,
      ),
      clinician: s(
        `Hueso largo cuya diáfisis se ensancha en metáfisis cerca ${proximal.ofJoint} y ${distal.ofJoint}.`,
        "AN-27",
        bone.fact,
      ),
    },
    sections: {
      where: {
        child: [
          s(`${bone.course.child}, en el {side}.`, bone.fact),
          s("Cerca de cada punta hay una parte ancha.", "BO-2", "AN-27"),
          s("Ahí puede empezar {this}, el tipo del hueso.", "BO-2", "AN-27"),
          ...likelier.child,
        ],
        family: [
          s(`${bone.course.family}, en el {side}.`, bone.fact),
          s(
            "El tipo del hueso puede empezar en una metáfisis, la parte ancha cerca de un extremo.",
            "BO-2",
            "AN-27",
          ),
          ...likelier.family,
        ],
        clinician: [
          s(
            `${bone.course.clinician}, {side}; el origen metafisario es típico.`,
            "BO-2",
            bone.fact,
          ),
          ...likelier.clinician,
        ],
      },
      tissue: {
        child: [
          s("Es hueso duro por fuera y médula blanda por dentro.", "AN-27"),
          s("Cerca de las puntas se parece un poco a una esponja.", "AN-66"),
          s("Ahí hay muchos tubitos de sangre.", "AN-66"),
          s("Crece a lo largo en una placa delgada cerca de cada punta.", "AN-67", "BO-3"),
        ],
        family: [
          s(
            "La parte central es hueso duro y denso alrededor de la médula, que es blanda.",
            "AN-27",
          ),
          s("Los extremos están llenos de hueso esponjoso, con muchos vasos pequeños.", "AN-66"),
          s("Crece a lo largo en la placa de crecimiento cerca de cada extremo.", "AN-67", "BO-3"),
        ],
        clinician: [
          s(
            "Diáfisis compacta alrededor de la cavidad medular; extremos esponjosos y vascularizados.",
            "AN-27",
            "AN-66",
          ),
          s(
            `Crecimiento en longitud: cerca del ${proximal.growth.percent} % en la fisis proximal y del ${distal.growth.percent} % en la distal.`,
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
