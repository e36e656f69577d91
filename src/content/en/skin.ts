import { s } from "../sentence.ts";
import type { Passage, Sections, Spoken, Topic } from "../types.ts";

const TISSUE: Passage = {
  child: [
    s("Each little hair has its own tiny muscle, and it is smooth muscle.", "CU-6", "CU-8"),
    s("There is more smooth muscle in the small blood tubes below.", "CU-7"),
  ],
  family: [
    s("A shallow tumour starts in the tiny muscle of a hair.", "CU-6"),
    s("A deeper one starts in the wall of a small blood vessel under the skin.", "CU-7"),
  ],
  clinician: [
    s("Dermal origin: arrector pili, between upper dermis and follicle bulge.", "CU-6", "CU-8"),
    s("Subcutaneous origin: smooth muscle of vessels.", "CU-7"),
  ],
};

const SKIN_TYPE: Omit<Sections, "where"> = {
  tissue: TISSUE,
  why: {
    child: [
      s("These muscles pull your hairs up when you are cold.", "WH-12"),
      s("In a very few people, a cell of such a muscle turns into {cell}.", "WH-11", "OU-1"),
      s("It is nobody's fault.", "CA-10"),
    ],
    family: [
      s("These muscles raise the hairs without you thinking.", "WH-12"),
      s("The skin type begins in such cells.", "WH-11"),
      s("Nobody caused it.", "CA-10"),
    ],
    clinician: [
      s("Origin from cutaneous smooth muscle or its precursors.", "WH-11"),
      s("Depth matters: dermal lesions rarely metastasise, subcutaneous ones more often.", "CU-4"),
    ],
  },
  rarity: {
    child: [
      s("This is very rare in children.", "CU-2", "OU-1"),
      s("Most bumps on the skin are {none}.", "SY-9"),
    ],
    family: [
      s("It is very rare in children.", "CU-2", "OU-1"),
      s("Most lumps are not cancer; one that stays should be shown to a doctor.", "SY-9"),
    ],
    clinician: [s("Very rare in children; too few cases for reliable figures.", "CU-2", "OU-1")],
  },
};

/** Hands and feet: the hairless side has no hair muscles. */
function withHairless(child: string, family: string, clinician: string): typeof SKIN_TYPE {
  return {
    ...SKIN_TYPE,
    tissue: {
      child: [s(child, "CU-9"), ...TISSUE.child],
      family: [s(family, "CU-9"), ...TISSUE.family],
      clinician: [s(clinician, "CU-9"), ...TISSUE.clinician],
    },
  };
}

interface Region {
  readonly name: Spoken<string>;
  /** Completes "This is the skin …". */
  readonly place: Spoken<string>;
  /** The model marks it as an example for the skin type. */
  readonly isMarked?: boolean;
  readonly sections?: typeof SKIN_TYPE;
}

function region({ name, place, isMarked, sections = SKIN_TYPE }: Region): Topic {
  return {
    name,
    summary: {
      child: s(`This is the skin ${place.child}.`, "AN-46", "AN-47"),
      family: s(`This is the skin ${place.family}.`, "AN-46", "AN-47"),
      clinician: s(`Skin ${place.clinician}.`, "AN-46", "AN-47"),
    },
    sections: {
      where: isMarked
        ? {
            child: [s("It is one of the spots we show for the skin type of {this}.", "CU-10")],
            family: [s("The model marks it as an example for the skin type.", "CU-10")],
            clinician: [s("Marked on the model as an example for the cutaneous type.", "CU-10")],
          }
        : {
            child: [
              s(
                "We show the skin type of {this} on other spots, like the thigh and the back.",
                "CU-10",
              ),
            ],
            family: [
              s("The skin type starts in small muscles in or under the skin.", "CU-6", "CU-7"),
              s("This model shows its examples on other parts of the skin.", "CU-10"),
            ],
            clinician: [s("Not marked as an example site on this model.", "CU-10")],
          },
      ...sections,
    },
  };
}

const both = (name: string, clinician: string): Spoken<string> => ({
  child: name,
  family: name,
  clinician,
});

export const SKIN = {
  "skin-scalp": region({
    name: both("Skin of the scalp", "Skin of scalp"),
    place: both("under the hair on the head", "of the scalp"),
    isMarked: true,
  }),
  "skin-face": region({
    name: both("Skin of the face", "Skin of face"),
    place: both("of the face", "of the face"),
  }),
  "skin-neck": region({
    name: both("Skin of the neck", "Skin of neck"),
    place: both("around the neck", "of the neck"),
  }),
  "skin-trunk-front": region({
    name: both("Skin of the chest and belly", "Skin of trunk, anterior"),
    place: both("on the front, over the chest and the belly", "of the anterior trunk"),
    isMarked: true,
  }),
  "skin-trunk-back": region({
    name: both("Skin of the back", "Skin of trunk, posterior"),
    place: both("of the back", "of the posterior trunk"),
    isMarked: true,
  }),
  "skin-arm": region({
    name: both("Skin of the arm, {side}", "Skin of arm, {side}"),
    place: both("of the arm on the {side}", "of the arm, {side}"),
  }),
  "skin-hand": region({
    name: both("Skin of the hand, {side}", "Skin of hand, {side}"),
    place: both("of the hand on the {side}", "of the hand, {side}"),
    sections: withHairless(
      "The palm has no hairs, so it has no hair muscles.",
      "The palm has no hair muscles; the back of the hand has.",
      "Palms lack arrector pili.",
    ),
  }),
  "skin-thigh": region({
    name: both("Skin of the thigh, {side}", "Skin of thigh, {side}"),
    place: both("of the thigh on the {side}", "of the thigh, {side}"),
    isMarked: true,
  }),
  "skin-lower-leg": region({
    name: both("Skin of the lower leg, {side}", "Skin of lower leg, {side}"),
    place: both("of the lower leg on the {side}", "of the lower leg, {side}"),
    isMarked: true,
  }),
  "skin-foot": region({
    name: both("Skin of the foot, {side}", "Skin of foot, {side}"),
    place: both("of the foot on the {side}", "of the foot, {side}"),
    sections: withHairless(
      "The sole has no hairs, so it has no hair muscles.",
      "The sole has no hair muscles; the top of the foot has.",
      "Soles lack arrector pili.",
    ),
  }),
} satisfies Readonly<Record<string, Topic>>;
