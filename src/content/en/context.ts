/** Organs around the places of origin; some of them are places for the immune type. */
import type { FactId } from "../../domain/facts.ts";
import { s } from "../sentence.ts";
import type { Passage, Sections, Spoken, Topic } from "../types.ts";

const told = (text: Spoken<string>, ...facts: readonly [FactId, ...FactId[]]): Passage => ({
  child: [s(text.child, ...facts)],
  family: [s(text.family, ...facts)],
  clinician: [s(text.clinician, ...facts)],
});

const LANDMARK: Pick<Sections, "why" | "rarity"> = {
  why: told(
    {
      child: "We show this part to help you find your way.",
      family: "This part is shown to help you find your way around the body.",
      clinician: "Shown for orientation.",
    },
    "MO-1",
  ),
  rarity: told(
    {
      child: "It is not on our list of places where {this} starts.",
      family: "None of the five types is listed here as starting in it.",
      clinician: "Not named in this register as a site of origin of any of the five types.",
    },
    "MO-1",
  ),
};

/** Places of the immune type; which comes first depends on the cause of the weakness. */
function immunePlace(where: Passage, share: Passage): Sections {
  return {
    where: {
      child: [...where.child, ...share.child],
      family: [...where.family, ...share.family],
      clinician: [...where.clinician, ...share.clinician],
    },
    tissue: {
      child: [
        s("Small blood tubes run through it.", "AN-61"),
        s("They have smooth muscle in their walls.", "AN-61"),
      ],
      family: [
        s("Small blood vessels run through it, and their walls hold smooth muscle.", "AN-61"),
      ],
      clinician: [s("Vascular smooth muscle; small lesions lie around vessels.", "AN-61", "IM-11")],
    },
    why: {
      child: [
        s(
          "When the body's guards are weak, a germ called EBV can make such muscle cells grow too much.",
          "IM-2",
        ),
        s("Lots of people have EBV, and it mostly does no harm.", "IM-2"),
        s("This is not the only place, and it is nobody's fault.", "IM-8", "CA-10"),
      ],
      family: [
        s(
          "When the immune system is weak, the Epstein-Barr virus can make smooth muscle cells grow.",
          "IM-2",
          "IM-9",
        ),
        s("The virus is common and usually harmless.", "IM-2"),
        s(
          "Tumours in several places are usually separate starts, and nobody is to blame.",
          "IM-8",
          "CA-10",
        ),
      ],
      clinician: [
        s(
          "EBV-driven proliferation of smooth muscle cells under impaired T-cell control.",
          "IM-2",
          "IM-9",
        ),
        s("Multiple tumours are mostly independent.", "IM-8"),
      ],
    },
    rarity: {
      child: [s("This is very, very rare.", "OU-1")],
      family: [s("This is very rare.", "OU-1")],
      clinician: [s("Very rare.", "OU-1")],
    },
  };
}

export const CONTEXT = {
  liver: {
    name: { child: "The liver", family: "Liver", clinician: "Liver" },
    summary: {
      child: s("The liver is a big organ that helps your body use food.", "AN-52"),
      family: s("The liver is a large organ that works on what the gut takes in.", "AN-52"),
      clinician: s("Largest solid abdominal organ.", "AN-52"),
    },
    sections: immunePlace(
      told(
        {
          child: "It is under your ribs, more on your body's right side.",
          family: "It lies in the upper belly under the ribs, mostly on the body's right side.",
          clinician: "Upper abdomen below the diaphragm, mostly on the body's right side.",
        },
        "AN-52",
      ),
      told(
        {
          child:
            "When the body's guards are weak, one type of {this} can start here, most of all in a child who was given a new organ.",
          family:
            "After a transplant, it is the most usual place for the immune type of this cancer.",
          clinician:
            "EBV-associated smooth muscle tumour: a site in 56% after transplant; also with HIV.",
        },
        "IM-5",
        "IM-6",
      ),
    ),
  },
  "urinary-bladder": {
    name: {
      child: "The bladder",
      family: "Bladder (urinary bladder)",
      clinician: "Urinary bladder",
    },
    summary: {
      child: s("The bladder is a bag that holds your pee.", "AN-53"),
      family: s("The bladder stores urine.", "AN-53"),
      clinician: s("Muscular reservoir for urine.", "AN-53"),
    },
    sections: {
      where: told(
        {
          child: "It is low in the front of your belly.",
          family: "It lies low in the front of the pelvis.",
          clinician: "Anterior pelvis.",
        },
        "AN-53",
      ),
      tissue: told(
        {
          child: "Its wall is smooth muscle too.",
          family: "Its wall is smooth muscle too.",
          clinician: "Wall of smooth muscle (detrusor).",
        },
        "AN-53",
      ),
      ...LANDMARK,
    },
  },
  heart: {
    name: { child: "The heart", family: "Heart", clinician: "Heart" },
    summary: {
      child: s("Your heart pumps blood all day and all night.", "AN-54"),
      family: s("The heart pumps blood around the body.", "AN-54"),
      clinician: s("Muscular pump of the circulation.", "AN-54"),
    },
    sections: {
      where: told(
        {
          child:
            "It is in your chest, between your lungs, and its tip points to your body's left side.",
          family: "It lies in the chest between the lungs, its tip towards the body's left side.",
          clinician: "Mediastinum, apex towards the body's left side.",
        },
        "AN-54",
      ),
      tissue: told(
        {
          child: "Heart muscle is a kind of its own, not smooth muscle.",
          family:
            "Heart muscle is a kind of its own: it is not the smooth muscle of the gut and vessels.",
          clinician: "Cardiac muscle, distinct from smooth and skeletal muscle.",
        },
        "AN-54",
      ),
      ...LANDMARK,
    },
  },
  aorta: {
    name: { child: "The big artery", family: "Main artery (aorta)", clinician: "Aorta" },
    summary: {
      child: s("This big tube takes blood from your heart to your body.", "AN-55"),
      family: s(
        "The aorta is the largest artery and carries blood from the heart to the body.",
        "AN-55",
      ),
      clinician: s(
        "Largest artery; leaves the heart, arches back and descends in front of the spine.",
        "AN-55",
      ),
    },
    sections: {
      where: told(
        {
          child:
            "It goes up from your heart, bends like a cane, and runs down in front of your back bones.",
          family:
            "It leaves the heart, arches back and runs down in front of the spine, beside the big vein.",
          clinician:
            "Arch in the upper chest, then descends in front of the spine, to the body's left of the IVC.",
        },
        "AN-55",
        "VA-5",
      ),
      tissue: told(
        {
          child: "Its wall has smooth muscle in it too.",
          family: "Its wall holds smooth muscle too.",
          clinician: "Elastic artery with smooth muscle in its wall.",
        },
        "AN-61",
      ),
      why: told(
        {
          child: "We show it so that you can find the big vein next to it.",
          family: "It is shown so that you can find the big vein beside it.",
          clinician: "Shown for orientation beside the IVC.",
        },
        "MO-1",
        "VA-5",
      ),
      rarity: told(
        {
          child: "The vein type of {this} is known in big veins.",
          family: "The places named for the blood vessel type are large veins.",
          clinician: "The sites named for the vascular type are large veins.",
        },
        "VA-4",
        "VA-11",
      ),
    },
  },
  brain: {
    name: {
      child: "The brain and its wraps",
      family: "Brain and its coverings",
      clinician: "Brain and meninges",
    },
    summary: {
      child: s("Your brain lets you think, feel and move.", "AN-56"),
      family: s("The brain lies in the skull, wrapped in thin coverings.", "AN-56"),
      clinician: s("Brain within the meninges.", "AN-56"),
    },
    sections: immunePlace(
      told(
        {
          child: "It is inside your head, safe in the skull.",
          family: "It lies inside the skull; its coverings go on around the spinal cord.",
          clinician: "Intracranial; meninges continue around the spinal cord.",
        },
        "AN-56",
      ),
      {
        child: [
          s("The brain has thin wraps around it.", "AN-56"),
          s("One type of {this} can start in those wraps.", "IM-5"),
        ],
        family: [
          s("The immune type of this cancer can start in these coverings.", "IM-5"),
          s("With HIV they are the most usual place.", "IM-5"),
        ],
        clinician: [
          s(
            "EBV-associated smooth muscle tumour with HIV: meninges of brain and spine in 41%.",
            "IM-5",
          ),
        ],
      },
    ),
  },
  diaphragm: {
    name: {
      child: "The breathing muscle",
      family: "Breathing muscle (diaphragm)",
      clinician: "Diaphragm",
    },
    summary: {
      child: s("This muscle pulls air into your lungs.", "AN-57"),
      family: s("The diaphragm is the main muscle for breathing in.", "AN-57"),
      clinician: s("Principal muscle of inspiration.", "AN-57"),
    },
    sections: {
      where: told(
        {
          child: "It is a thin dome between your chest and your belly.",
          family: "It is a thin dome between the chest and the belly.",
          clinician: "Dome between thorax and abdomen; the IVC passes it at T8.",
        },
        "AN-57",
        "VA-5",
      ),
      tissue: told(
        {
          child: "It is not smooth muscle: you can hold your breath if you want to.",
          family: "It is not smooth muscle, so you can also move it on purpose.",
          clinician: "Skeletal, not smooth, muscle.",
        },
        "AN-57",
      ),
      ...LANDMARK,
    },
  },
  kidney: {
    name: { child: "The kidney, {side}", family: "Kidney, {side}", clinician: "Kidney, {side}" },
    summary: {
      child: s("Your kidney cleans your blood and makes pee.", "AN-58"),
      family: s("The kidney cleans the blood and makes urine.", "AN-58"),
      clinician: s("Retroperitoneal organ of excretion.", "AN-58"),
    },
    sections: {
      where: told(
        {
          child: "It is at the back of your belly, on the {side}.",
          family: "It lies at the back of the belly beside the spine, on the {side}.",
          clinician: "Beside the spine, {side}.",
        },
        "AN-58",
      ),
      tissue: told(
        {
          child: "It is made of lots of tiny filters.",
          family: "It is made of many tiny filters.",
          clinician: "Renal parenchyma; renal vein to the IVC.",
        },
        "AN-58",
      ),
      ...LANDMARK,
    },
    bySide: {
      right: {
        where: told(
          {
            child: "It sits a bit lower than the other one.",
            family: "It sits slightly lower than the other one.",
            clinician: "Slightly lower than its fellow.",
          },
          "AN-58",
        ),
      },
    },
  },
  lung: {
    name: { child: "The lung, {side}", family: "Lung, {side}", clinician: "Lung, {side}" },
    summary: {
      child: s("Your lung fills with air when you breathe in.", "AN-59"),
      family: s("The lung takes in air.", "AN-59"),
      clinician: s("Organ of respiration.", "AN-59"),
    },
    sections: immunePlace(
      told(
        {
          child: "It is in your chest, on the {side}.",
          family: "It fills the chest on the {side}, next to the heart.",
          clinician: "Thorax, {side}.",
        },
        "AN-59",
      ),
      told(
        {
          child: "When the body's guards are weak, one type of {this} can start in a lung.",
          family:
            "After a transplant, the lungs are the second most usual place for the immune type of this cancer.",
          clinician:
            "EBV-associated smooth muscle tumour: a site in 31% after transplant; also with HIV.",
        },
        "IM-5",
        "IM-6",
      ),
    ),
    bySide: {
      left: {
        where: told(
          {
            child: "This lung has two parts.",
            family: "This lung has two lobes.",
            clinician: "This lung has two lobes.",
          },
          "AN-59",
        ),
      },
      right: {
        where: told(
          {
            child: "This lung has three parts.",
            family: "This lung has three lobes.",
            clinician: "This lung has three lobes.",
          },
          "AN-59",
        ),
      },
    },
  },
  "adrenal-gland": {
    name: {
      child: "The gland on top of the kidney, {side}",
      family: "Adrenal gland, {side}",
      clinician: "Adrenal gland, {side}",
    },
    summary: {
      child: s("This small gland sends signals through your blood.", "AN-60"),
      family: s("The adrenal gland makes hormones, which carry signals in the blood.", "AN-60"),
      clinician: s("Endocrine gland above the kidney.", "AN-60"),
    },
    sections: immunePlace(
      told(
        {
          child: "It sits on top of the kidney, on the {side}.",
          family: "It sits on top of the kidney, on the {side}.",
          clinician: "Superior to the kidney, {side}.",
        },
        "AN-60",
      ),
      told(
        {
          child:
            "When a germ called HIV has made the body's guards weak, one type of {this} can start here.",
          family:
            "With HIV, it is one of the places where the immune type of this cancer can start.",
          clinician: "EBV-associated smooth muscle tumour: a site reported with HIV.",
        },
        "IM-5",
      ),
    ),
  },
} satisfies Readonly<Record<string, Topic>>;
