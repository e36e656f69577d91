import { s } from "../sentence.ts";
import type { Passage, Sections, Sentence, Topic } from "../types.ts";

const WHY: Passage = {
  child: [
    s("That muscle works all by itself.", "WH-12"),
    s("It can make the vein more narrow.", "AN-64"),
    s("In a very few people, a cell of that muscle turns into {cell}.", "WH-11", "VA-2"),
    s("It is nobody's fault.", "CA-10"),
  ],
  family: [
    s("Smooth muscle in the wall can narrow the vein without you thinking.", "WH-12", "AN-64"),
    s("The blood vessel type begins in those cells.", "WH-11"),
    s("Nobody caused it.", "CA-10"),
  ],
  clinician: [s("Origin from venous smooth muscle or its precursors.", "WH-11", "VA-9")],
};

const RARITY: Passage = {
  child: [
    s("This is very, very rare.", "VA-2"),
    s("Nearly all the people who get it are grown-ups.", "VA-3"),
  ],
  family: [s("It is very rare, and almost everyone who has it is an adult.", "VA-2", "VA-3")],
  clinician: [s("Very rare; several hundred published cases, nearly all adult.", "VA-2", "VA-3")],
};

const VEIN: Omit<Sections, "where"> = {
  tissue: {
    child: [s("The wall of this vein has smooth muscle in it.", "AN-15")],
    family: [
      s(
        "The wall of this vein holds smooth muscle, most of it in the middle layer.",
        "AN-15",
        "VA-9",
      ),
    ],
    clinician: [s("Smooth muscle of the venous media is the origin usually given.", "VA-9")],
  },
  why: WHY,
  rarity: RARITY,
};

/** The inferior vena cava's wall is built differently from that of other veins. */
const CAVA: Omit<Sections, "where"> = {
  ...VEIN,
  tissue: {
    child: [s("The wall of this big vein has smooth muscle in it.", "VA-9")],
    family: [
      s("The middle layer of its wall is thin smooth muscle in rings.", "VA-9"),
      s("The outer layer is thick and has strands of smooth muscle running lengthwise.", "VA-9"),
    ],
    clinician: [
      s("Thin circular media; thick adventitia with longitudinal smooth muscle bundles.", "VA-9"),
      s("Papers name the media as origin.", "VA-9"),
      s("Growth is mostly extraluminal, under a third intraluminal.", "VA-10"),
      s("Adult calibre: oval, about 16 by 26 mm.", "VA-14"),
    ],
  },
};

/** How sure the register is of a vein as a place of origin. */
const NAMED: Readonly<Record<"child" | "family" | "clinician", Sentence>> = {
  child: s("The vein type of {this} can start here.", "VA-11"),
  family: s("It is among the veins where the blood vessel type can start.", "VA-11"),
  clinician: s("Among the named sites of vascular LMS.", "VA-11"),
};
const LARGE: typeof NAMED = {
  child: s(
    "For {this}, doctors name other big veins, lower down in the belly and the legs.",
    "VA-4",
    "VA-11",
  ),
  family: s(
    "The blood vessel type affects large veins like this one, but the veins named most clearly are those of the belly and legs.",
    "VA-4",
    "VA-11",
  ),
  clinician: s(
    "A large vein, though not among the sites listed by name (IVC, its major tributaries, leg veins).",
    "VA-4",
    "VA-11",
  ),
};

export const VEINS = {
  "inferior-vena-cava-lower": {
    name: {
      child: "The big belly vein, lower part",
      family: "Big vein of the belly, lower part (inferior vena cava)",
      clinician: "Inferior vena cava, infrarenal segment",
    },
    summary: {
      child: s("This is the low part of the biggest vein in your belly.", "VA-5", "VA-6"),
      family: s("This is the part of the big belly vein below the veins of the kidneys.", "VA-6"),
      clinician: s("IVC below the renal veins.", "VA-6"),
    },
    sections: {
      where: {
        child: [
          s("It starts low in your back, where the veins of both legs meet.", "VA-5", "AN-20"),
          s("If a lump blocks it, the legs can swell.", "VA-6"),
        ],
        family: [
          s(
            "It begins where the veins of both legs meet, low in the back of the belly, and ends below the kidney veins.",
            "VA-5",
            "VA-6",
            "AN-20",
          ),
          s("If this part is blocked, the legs can swell.", "VA-6"),
        ],
        clinician: [
          s(
            "From the iliac confluence at L5 to the renal veins, retroperitoneal, to the body's right of the aorta.",
            "VA-5",
            "VA-6",
            "AN-20",
          ),
          s("About 40% of IVC tumours; leg oedema.", "VA-6"),
        ],
      },
      ...CAVA,
    },
  },
  "inferior-vena-cava-middle": {
    name: {
      child: "The big belly vein, middle part",
      family: "Big vein of the belly, middle part (inferior vena cava)",
      clinician: "Inferior vena cava, renal to hepatic segment",
    },
    summary: {
      child: s("This is the middle part of the biggest vein in your belly.", "VA-5", "VA-7"),
      family: s(
        "This is the part of the big belly vein between the kidney veins and the liver veins.",
        "VA-7",
      ),
      clinician: s("IVC from the renal to the hepatic veins.", "VA-7"),
    },
    sections: {
      where: {
        child: [
          s("It runs from the kidneys up to the liver.", "VA-7"),
          s("If a lump blocks it, blood from the kidneys can get stuck.", "VA-7"),
        ],
        family: [
          s(
            "It runs from the veins of the kidneys up to the veins of the liver, against the back of the liver.",
            "VA-5",
            "VA-7",
          ),
          s("If this part is blocked, the veins of the kidneys may be blocked too.", "VA-7"),
        ],
        clinician: [
          s("From the renal to the hepatic veins, grooving the liver.", "VA-5", "VA-7"),
          s("About 45% of IVC tumours; renal vein obstruction possible.", "VA-7"),
        ],
      },
      ...CAVA,
    },
  },
  "inferior-vena-cava-upper": {
    name: {
      child: "The big belly vein, upper part",
      family: "Big vein of the belly, upper part (inferior vena cava)",
      clinician: "Inferior vena cava, hepatic to atrial segment",
    },
    summary: {
      child: s("This is the top part of the big belly vein, just below the heart.", "VA-8"),
      family: s(
        "This is the short part of the big belly vein between the liver veins and the heart.",
        "VA-8",
      ),
      clinician: s("IVC from the hepatic veins to the heart.", "VA-8"),
    },
    sections: {
      where: {
        child: [
          s(
            "It goes up from the liver, through the breathing muscle, to the heart.",
            "VA-5",
            "VA-8",
          ),
          s("If a lump blocks it, the liver and the belly can swell.", "VA-8"),
        ],
        family: [
          s("It leads from the liver veins through the diaphragm to the heart.", "VA-5", "VA-8"),
          s(
            "If this part is blocked, the liver swells, skin and eyes can turn yellow, and fluid can gather in the belly.",
            "VA-8",
          ),
        ],
        clinician: [
          s("From the hepatic veins through the diaphragm (T8) to the heart.", "VA-5", "VA-8"),
          s("About 15% of IVC tumours; hepatomegaly, jaundice, ascites.", "VA-8"),
        ],
      },
      ...CAVA,
    },
  },
  "superior-vena-cava": {
    name: {
      child: "The big chest vein",
      family: "Big vein of the chest (superior vena cava)",
      clinician: "Superior vena cava",
    },
    summary: {
      child: s("This big vein brings blood from your head and arms back to your heart.", "AN-16"),
      family: s("This large vein brings blood from the head and arms back to the heart.", "AN-16"),
      clinician: s("Drains head, neck and arms into the heart's right atrium.", "AN-16"),
    },
    sections: {
      where: {
        child: [
          s("It is high in your chest, a bit to your body's right side.", "AN-16"),
          LARGE.child,
        ],
        family: [
          s("It lies in the upper chest, just to the body's right of the middle.", "AN-16"),
          LARGE.family,
        ],
        clinician: [
          s(
            "Upper mediastinum, to the body's right of the midline, formed by the brachiocephalic veins.",
            "AN-16",
          ),
          LARGE.clinician,
        ],
      },
      ...VEIN,
    },
  },
  "hepatic-veins": {
    name: {
      child: "The veins of the liver",
      family: "Veins of the liver (hepatic veins)",
      clinician: "Hepatic veins",
    },
    summary: {
      child: s("These veins take blood out of your liver.", "AN-26"),
      family: s("These veins carry blood from the liver into the big belly vein.", "AN-26"),
      clinician: s("Drain the liver into the IVC.", "AN-26"),
    },
    sections: {
      where: {
        child: [
          s("They are in the top of the liver, under your ribs.", "AN-26", "AN-52"),
          NAMED.child,
        ],
        family: [
          s("They join the big belly vein just below the diaphragm.", "AN-26"),
          NAMED.family,
        ],
        clinician: [s("Enter the IVC just below the diaphragm.", "AN-26"), NAMED.clinician],
      },
      ...VEIN,
    },
  },
  "brachiocephalic-vein": {
    name: {
      child: "The vein at the top of the chest, {side}",
      family: "Upper chest vein (brachiocephalic vein), {side}",
      clinician: "Brachiocephalic vein, {side}",
    },
    summary: {
      child: s("This vein brings blood down from your head and arm.", "AN-17", "AN-65"),
      family: s("This vein gathers blood from the head and the arm on its side.", "AN-17", "AN-65"),
      clinician: s("Formed by the internal jugular and subclavian veins.", "AN-17", "AN-65"),
    },
    sections: {
      where: {
        child: [
          s("It lies behind the top of your breast bone, on the {side}.", "AN-17"),
          LARGE.child,
        ],
        family: [
          s("It lies behind the top of the breastbone, on the {side}.", "AN-17"),
          LARGE.family,
        ],
        clinician: [s("Behind the upper sternum, {side}.", "AN-17"), LARGE.clinician],
      },
      ...VEIN,
    },
    bySide: {
      left: {
        where: {
          child: [s("It is the longer one of the two.", "AN-17")],
          family: [
            s("It is the longer one of the pair, since it has to cross the middle.", "AN-17"),
          ],
          clinician: [s("The longer one of the pair; it crosses the midline.", "AN-17")],
        },
      },
    },
  },
  "internal-jugular-vein": {
    name: {
      child: "The neck vein, {side}",
      family: "Deep neck vein (internal jugular vein), {side}",
      clinician: "Internal jugular vein, {side}",
    },
    summary: {
      child: s("This vein brings blood down from your brain and face.", "AN-18"),
      family: s("This vein drains blood from the brain and the face.", "AN-18"),
      clinician: s("Drains brain and face.", "AN-18"),
    },
    sections: {
      where: {
        child: [s("It is deep in your neck, on the {side}.", "AN-18"), LARGE.child],
        family: [
          s("It runs down the neck on the {side}, next to the big neck artery.", "AN-18"),
          LARGE.family,
        ],
        clinician: [s("In the neck beside the carotid artery, {side}.", "AN-18"), LARGE.clinician],
      },
      ...VEIN,
    },
  },
  "subclavian-vein": {
    name: {
      child: "The vein under the collar bone, {side}",
      family: "Vein under the collarbone (subclavian vein), {side}",
      clinician: "Subclavian vein, {side}",
    },
    summary: {
      child: s("This vein brings blood back from your arm.", "AN-19"),
      family: s("This vein brings blood back from the arm.", "AN-19"),
      clinician: s("Drains the arm.", "AN-19"),
    },
    sections: {
      where: {
        child: [s("It lies under your collar bone, on the {side}.", "AN-19"), LARGE.child],
        family: [s("It lies under the collarbone, on the {side}.", "AN-19"), LARGE.family],
        clinician: [s("Beneath the clavicle, {side}.", "AN-19"), LARGE.clinician],
      },
      ...VEIN,
    },
  },
  "common-iliac-vein": {
    name: {
      child: "The upper hip vein, {side}",
      family: "Upper pelvic vein (common iliac vein), {side}",
      clinician: "Common iliac vein, {side}",
    },
    summary: {
      child: s("This vein brings blood from your leg to the big belly vein.", "AN-20"),
      family: s("This vein joins its partner to form the big vein of the belly.", "AN-20"),
      clinician: s("Joins its fellow to form the IVC.", "AN-20"),
    },
    sections: {
      where: {
        child: [
          s("It is deep inside, at the back of your hip, on the {side}.", "AN-20"),
          NAMED.child,
        ],
        family: [
          s("It lies deep at the back of the pelvis, on the {side}.", "AN-20"),
          NAMED.family,
        ],
        clinician: [
          s("Posterior pelvis, {side}, up to the confluence at L5.", "AN-20", "VA-5"),
          NAMED.clinician,
        ],
      },
      ...VEIN,
    },
  },
  "external-iliac-vein": {
    name: {
      child: "The lower hip vein, {side}",
      family: "Lower pelvic vein (external iliac vein), {side}",
      clinician: "External iliac vein, {side}",
    },
    summary: {
      child: s("This vein carries on from the vein of your thigh.", "AN-21"),
      family: s("This vein continues the thigh's main vein up into the pelvis.", "AN-21"),
      clinician: s("Continues the femoral vein above the groin.", "AN-21"),
    },
    sections: {
      where: {
        child: [
          s("It runs from the top of your leg up past your hip, on the {side}.", "AN-21"),
          NAMED.child,
        ],
        family: [
          s("It runs from the groin along the rim of the pelvis, on the {side}.", "AN-21"),
          NAMED.family,
        ],
        clinician: [s("From the groin along the pelvic brim, {side}.", "AN-21"), NAMED.clinician],
      },
      ...VEIN,
    },
  },
  "femoral-vein": {
    name: {
      child: "The thigh vein, {side}",
      family: "Main vein of the thigh (femoral vein), {side}",
      clinician: "Femoral vein, {side}",
    },
    summary: {
      child: s("This is the main vein deep in your thigh.", "AN-22"),
      family: s("This is the main deep vein of the thigh.", "AN-22"),
      clinician: s("Main deep vein of the thigh.", "AN-22"),
    },
    sections: {
      where: {
        child: [
          s("It runs deep in your thigh up to your hip, on the {side}.", "AN-22"),
          NAMED.child,
        ],
        family: [
          s("It runs deep in the thigh up to the groin, on the {side}.", "AN-22"),
          NAMED.family,
        ],
        clinician: [s("Beside the femoral artery to the groin, {side}.", "AN-22"), NAMED.clinician],
      },
      ...VEIN,
    },
  },
  "popliteal-vein": {
    name: {
      child: "The vein behind the knee, {side}",
      family: "Vein behind the knee (popliteal vein), {side}",
      clinician: "Popliteal vein, {side}",
    },
    summary: {
      child: s("This vein runs behind your knee.", "AN-23"),
      family: s("This vein runs behind the knee and goes on into the thigh.", "AN-23"),
      clinician: s("Behind the knee, continued as the femoral vein.", "AN-23"),
    },
    sections: {
      where: {
        child: [
          s("It lies in the soft hollow at the back of your knee, on the {side}.", "AN-23"),
          NAMED.child,
        ],
        family: [
          s("It lies in the hollow at the back of the knee, on the {side}.", "AN-23"),
          NAMED.family,
        ],
        clinician: [s("Popliteal fossa, {side}.", "AN-23"), NAMED.clinician],
      },
      ...VEIN,
    },
  },
  "great-saphenous-vein": {
    name: {
      child: "The long leg vein, {side}",
      family: "Long vein under the skin of the leg (great saphenous vein), {side}",
      clinician: "Great saphenous vein, {side}",
    },
    summary: {
      child: s("This long vein runs up your leg, just under the skin.", "AN-24"),
      family: s("This long vein runs up the inner side of the leg, just under the skin.", "AN-24"),
      clinician: s("Long superficial vein of the leg.", "AN-24"),
    },
    sections: {
      where: {
        child: [
          s("It goes from the ankle to the top of the leg, on the {side}.", "AN-24"),
          NAMED.child,
        ],
        family: [
          s("It runs from the inner ankle to the groin, on the {side}.", "AN-24"),
          NAMED.family,
        ],
        clinician: [
          s("From the medial ankle along the medial leg and thigh to the groin, {side}.", "AN-24"),
          NAMED.clinician,
        ],
      },
      ...VEIN,
    },
  },
  "renal-vein": {
    name: {
      child: "The kidney vein, {side}",
      family: "Kidney vein (renal vein), {side}",
      clinician: "Renal vein, {side}",
    },
    summary: {
      child: s("This vein takes clean blood from your kidney.", "AN-25", "AN-58"),
      family: s("This vein carries blood from the kidney to the big belly vein.", "AN-25"),
      clinician: s("Drains the kidney into the IVC.", "AN-25"),
    },
    sections: {
      where: {
        child: [
          s("It is deep in the back of your belly, on the {side}.", "AN-25", "AN-58"),
          NAMED.child,
        ],
        family: [
          s("It lies deep at the back of the belly, on the {side}.", "AN-25", "AN-58"),
          NAMED.family,
        ],
        clinician: [s("From the renal hilum to the IVC, {side}.", "AN-25"), NAMED.clinician],
      },
      ...VEIN,
    },
    bySide: {
      left: {
        where: {
          child: [s("It is the longer one of the two.", "AN-25")],
          family: [
            s("It is the longer one of the pair and crosses in front of the main artery.", "AN-25"),
          ],
          clinician: [s("The longer one of the pair; it crosses in front of the aorta.", "AN-25")],
        },
      },
    },
  },
} satisfies Readonly<Record<string, Topic>>;
