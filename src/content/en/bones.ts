/** The 42 zones of the long bones, written once for each kind of zone and filled with each bone's words. */
import {
  BONE_ZONES as ZONES,
  LONG_BONES,
  type BoneZone,
  type LongBone,
} from "../../domain/anatomy.ts";
import { s } from "../sentence.ts";
import type { Passage, Spoken, Topic } from "../types.ts";
import { type Bone, BONES, type BoneEnd, capitalised } from "./bone-words.ts";

export type BoneZoneStem = `${LongBone}-${BoneZone}`;

export const RARITY: Passage = {
  child: [s("The bone type is very, very rare.", "BO-1")],
  family: [s("The bone type is extremely rare, and mostly found in adults.", "BO-1", "BO-9")],
  clinician: [
    s("Extremely rare; reported ages 9 to 87 years, peak in the fifth decade.", "BO-1", "BO-9"),
  ],
};

/** Where in bone the type may come from: nobody knows for certain. */
export const HYPOTHESES: Passage = {
  child: [
    s("Blood tubes have smooth muscle in their walls.", "AN-61"),
    s("This type may come from there, but no one is sure.", "BO-11"),
    s("It is nobody's fault.", "CA-10"),
  ],
  family: [
    s("Bone has little smooth muscle.", "BO-11"),
    s("The tumour may come from the walls of vessels in the bone; this is not proven.", "BO-11"),
    s("Nobody caused it.", "CA-10"),
  ],
  clinician: [
    s(
      "Hypotheses: intraosseous vascular smooth muscle, mesenchymal stem cell, myofibroblast.",
      "BO-11",
    ),
    s("Exclude metastasis first.", "BO-13"),
  ],
};

/** Why an epiphysis or a shaft is told apart from the metaphysis beside it. */
const NEXT_DOOR: Passage = {
  child: [
    s("The bone type does not start here as a rule.", "BO-2"),
    s("It starts in the growing end, the wide part next to this one.", "BO-2", "BO-3"),
  ],
  family: [
    s("The bone type usually starts in the metaphysis, the part next to this one.", "BO-2", "BO-3"),
  ],
  clinician: [s("The usual site of origin is the adjacent metaphysis.", "BO-2", "BO-3")],
};

function epiphysis(bone: Bone, end: BoneEnd): Topic {
  return {
    name: {
      child: `The rounded end of the ${bone.child} ${end.at}, {side}`,
      family: `${end.family} end cap (epiphysis) of the ${bone.family}, {side}`,
      clinician: `${end.clinician} ${bone.adjective} epiphysis, {side}`,
    },
    summary: {
      child: s(`This is the very end of the ${bone.child}, ${end.at}.`, "AN-27", bone.fact),
      family: s(
        `This is the end of the ${bone.family} ${end.at}, beyond the growth plate.`,
        "AN-27",
        "BO-3",
        bone.fact,
      ),
      clinician: s(
        `${end.clinician} end of the ${bone.clinician}, beyond the physis.`,
        "AN-27",
        "BO-3",
        bone.fact,
      ),
    },
    sections: {
      where: {
        child: [s(`${end.joins.child}, on the {side}.`, "AN-27", bone.fact)],
        family: [s(`${end.joins.family}, on the {side}.`, "AN-27", bone.fact)],
        clinician: [s(`${end.joins.clinician}, {side}.`, "AN-27", bone.fact)],
      },
      tissue: {
        child: [s("It is bone with a smooth, slippery cap.", "AN-27")],
        family: [s("It is bone under a smooth layer of joint cartilage.", "AN-27")],
        clinician: [s("Cancellous bone under articular cartilage.", "AN-27", "AN-66")],
      },
      why: NEXT_DOOR,
      rarity: RARITY,
    },
  };
}

function physis(bone: Bone, end: BoneEnd): Topic {
  return {
    name: {
      child: `The growth plate of the ${bone.child} near the ${end.joint}, {side}`,
      family: `${end.family} growth plate of the ${bone.family}, {side}`,
      clinician: `${end.clinician} ${bone.adjective} physis (growth plate), {side}`,
    },
    summary: {
      child: s(
        `This is the thin plate that makes the ${bone.child} longer.`,
        "AN-67",
        end.growth.fact,
      ),
      family: s(
        `This thin disc of cartilage makes the ${bone.family} grow longer.`,
        "AN-67",
        "BO-4",
        end.growth.fact,
      ),
      clinician: s(
        `Physis of the ${end.clinician.toLowerCase()} ${bone.clinician}, about ${end.growth.percent}% of its growth in length.`,
        end.growth.fact,
      ),
    },
    sections: {
      where: {
        child: [
          s(`It is near the ${end.joint}, on the {side}.`, bone.fact),
          s("It lies between the rounded end and the growing end.", "BO-3"),
        ],
        family: [
          s(
            `It lies near the ${end.joint} on the {side}, between the epiphysis and the metaphysis.`,
            "BO-3",
            bone.fact,
          ),
        ],
        clinician: [s("Between epiphysis and metaphysis, {side}.", "BO-3", bone.fact)],
      },
      tissue: {
        child: [
          s("It is not hard bone yet.", "BO-4"),
          s("It is springy stuff called cartilage.", "BO-4"),
          s("When you are done growing, it turns to bone.", "BO-5"),
        ],
        family: [
          s("It is cartilage at first and turns to bone when growth stops.", "BO-4", "BO-5"),
          s(
            `It makes about ${end.growth.percent}% of the bone's growth in length.`,
            end.growth.fact,
          ),
          s(
            `It closes ${end.growth.girlsPlain} years of age in girls, and ${end.growth.boysPlain} in boys.`,
            end.growth.fact,
            "GP-14",
          ),
        ],
        clinician: [
          s(
            "Zones from epiphysis to metaphysis: resting, proliferating, hypertrophic, provisional calcification.",
            "GP-15",
          ),
          s(
            `Closes at ${end.growth.girls} years in girls, ${end.growth.boys} in boys.`,
            end.growth.fact,
            "BO-5",
          ),
          s("Drawn thicker than life.", "GP-13"),
        ],
      },
      why: {
        child: [
          s("The bone type starts near a growth plate, but not in it.", "BO-12"),
          s("It is nobody's fault.", "CA-10"),
        ],
        family: [s("The bone type starts near the growth plate, not in it.", "BO-12")],
        clinician: [s("Not the site of origin; that is the adjacent metaphysis.", "BO-2", "BO-12")],
      },
      rarity: RARITY,
    },
  };
}

/**
 * What the register says of one metaphysis: common for this type, less usual, or nothing.
 * @param subject what begins the sentence about it.
 */
export function likelihood(
  end: BoneEnd,
  subject: Pick<Spoken<string>, "family" | "clinician">,
): Passage {
  if (end.likelihood === "usual")
    return {
      child: [s("Near the knee is where it starts most often.", "BO-8")],
      family: [s(`${subject.family} is one of the two places where it starts most often.`, "BO-8")],
      clinician: [s(`${subject.clinician} is one of the two most frequent sites.`, "BO-8")],
    };
  if (end.likelihood === "less-usual")
    return {
      child: [s("It starts here less often than near the knee.", "BO-8", "BO-10")],
      family: [
        s(
          `${subject.family} is a less usual place than the bones around the knee.`,
          "BO-8",
          "BO-10",
        ),
      ],
      clinician: [
        s(
          `${subject.clinician} is a less frequent site than those about the knee.`,
          "BO-8",
          "BO-10",
        ),
      ],
    };
  return {
    child: [s("But most often it starts near the knee.", "BO-8")],
    family: [s("The most usual places are the thigh and shin bones at the knee.", "BO-8")],
    clinician: [s("Most cases lie in distal femur or proximal tibia.", "BO-8")],
  };
}

function metaphysis(bone: Bone, end: BoneEnd): Topic {
  const extra = likelihood(end, { family: "This", clinician: "This" });
  return {
    name: {
      child: `The growing end of the ${bone.child} near the ${end.joint}, {side}`,
      family: `${end.family} metaphysis of the ${bone.family}, {side}`,
      clinician: `${end.clinician} ${bone.adjective} metaphysis, {side}`,
    },
    summary: {
      child: s(
        `This is the wide part of the ${bone.child} near the ${end.joint}.`,
        "AN-27",
        bone.fact,
      ),
      family: s(
        `This is the wide part of the ${bone.family} near the ${end.joint}, next to the growth plate.`,
        "AN-27",
        "BO-3",
        bone.fact,
      ),
      clinician: s(
        `Flared part of the ${bone.clinician} between shaft and ${end.clinician.toLowerCase()} physis.`,
        "AN-27",
        "BO-3",
        bone.fact,
      ),
    },
    sections: {
      where: {
        child: [
          s(`It is near the ${end.joint}, on the {side}.`, bone.fact),
          s("The bone type of {this} can start here.", "BO-2"),
          ...extra.child,
        ],
        family: [
          s(`It lies near the ${end.joint}, on the {side}.`, bone.fact),
          s("It is the kind of place where the bone type can start.", "BO-2"),
          ...extra.family,
        ],
        clinician: [
          s(`Near the ${end.joint}, {side}; metaphyseal origin is typical.`, "BO-2", bone.fact),
          ...extra.clinician,
        ],
      },
      tissue: {
        child: [s("Inside it looks a bit like a sponge, with tiny blood tubes in it.", "AN-66")],
        family: [s("Inside is spongy bone, full of small blood vessels.", "AN-66")],
        clinician: [
          s("Cancellous bone with a rich blood supply.", "AN-66"),
          s(
            "Radiographically a lytic patch with a blurred edge and thinned cortex.",
            "BO-7",
            "BO-14",
          ),
        ],
      },
      why: HYPOTHESES,
      rarity: RARITY,
    },
  };
}

function shaft(bone: Bone): Topic {
  return {
    name: {
      child: `The long middle of the ${bone.child}, {side}`,
      family: `Shaft of the ${bone.family}, {side}`,
      clinician: `${capitalised(bone.adjective)} shaft (diaphysis), {side}`,
    },
    summary: {
      child: s(`This is the long, strong middle of the ${bone.child}.`, "AN-27", bone.fact),
      family: s(`This is the long middle part of the ${bone.family}.`, "AN-27", bone.fact),
      clinician: s(`Diaphysis of the ${bone.clinician}.`, "AN-27", bone.fact),
    },
    sections: {
      where: {
        child: [s(`${bone.course.child}, on the {side}.`, bone.fact)],
        family: [s(`${bone.course.family}, on the {side}.`, bone.fact)],
        clinician: [s(`${bone.course.clinician}, {side}.`, bone.fact)],
      },
      tissue: {
        child: [s("It is hard bone on the outside, with soft marrow inside.", "AN-27")],
        family: [s("It is hard, dense bone around soft marrow.", "AN-27")],
        clinician: [s("Compact bone around the medullary cavity.", "AN-27")],
      },
      why: NEXT_DOOR,
      rarity: RARITY,
    },
  };
}

function zoneTopic(bone: Bone, zone: BoneZone): Topic {
  switch (zone) {
    case "proximal-epiphysis":
      return epiphysis(bone, bone.proximal);
    case "proximal-physis":
      return physis(bone, bone.proximal);
    case "proximal-metaphysis":
      return metaphysis(bone, bone.proximal);
    case "shaft":
      return shaft(bone);
    case "distal-metaphysis":
      return metaphysis(bone, bone.distal);
    case "distal-physis":
      return physis(bone, bone.distal);
    case "distal-epiphysis":
      return epiphysis(bone, bone.distal);
  }
}

export const BONE_ZONES = Object.fromEntries(
  LONG_BONES.flatMap((bone) =>
    ZONES.map((zone) => [`${bone}-${zone}`, zoneTopic(BONES[bone], zone)] as const),
  ),
) as Readonly<Record<BoneZoneStem, Topic>>;
