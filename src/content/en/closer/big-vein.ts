import type { CloseUpPart } from "../../close-up-part.ts";
import { s } from "../../sentence.ts";
import type { CloserContent } from "../../types.ts";

export const BIG_VEIN = {
  closeUp: {
    name: {
      child: "The big vein, up close",
      family: "The wall of a big vein, up close",
      clinician: "Wall of a large vein (vena cava)",
    },
    about: {
      child: [
        s("A big vein brings blood back to your heart.", "AN-15"),
        s("Its wall has layers, and there is smooth muscle in it.", "VA-9"),
        s("Pick a layer to see what it does for you.", "MO-12"),
      ],
      family: [
        s("A big vein brings blood back to the heart.", "AN-15"),
        s(
          "Its wall has a smooth lining, a thin middle coat and a thick outer coat, with muscle in both coats.",
          "AN-84",
          "VA-9",
        ),
        s(
          "The wall of the big vein of the belly stands here for all; in other veins the coats can differ.",
          "MO-12",
        ),
      ],
      clinician: [
        s(
          "Drawn after the inferior vena cava: thin circular media, thick adventitia with longitudinal muscle bundles.",
          "VA-9",
        ),
        s("Other large veins differ in the proportions of their coats.", "MO-12"),
        s("Adult calibre of the inferior vena cava: oval, about 16 by 26 mm.", "VA-14"),
      ],
    },
    scale: {
      child: [
        s("This is drawn {whole} times bigger than it is.", "MO-7"),
        s(
          "The wall is drawn {walls} times as thick as it is, so that you can see each layer.",
          "MO-2",
          "MO-6",
        ),
      ],
      family: [
        s(
          "The vein is drawn {whole} times bigger than in life, and its wall {walls} times as thick as in life.",
          "MO-2",
          "MO-7",
        ),
        s(
          "How the wall is shared out between the coats is chosen, so that each can be seen.",
          "MO-6",
        ),
      ],
      clinician: [
        s("Drawn {whole} times life size, the wall {walls} times its thickness.", "MO-2", "MO-7"),
        s("The relative thickness of the coats is a display choice, not a measurement.", "MO-6"),
      ],
    },
    why: {
      child: [
        s("The muscle in the wall can make the vein narrow.", "AN-64"),
        s("In a very few people, one of its cells turns into {cell}.", "WH-11", "VA-2"),
        s("Nearly all of them are grown-ups.", "VA-3"),
        s("It is nobody's fault.", "CA-10"),
      ],
      family: [
        s(
          "The muscle in the wall can narrow the vein without anyone thinking of it.",
          "AN-64",
          "WH-12",
        ),
        s("This type begins in such a muscle cell.", "WH-11", "VA-1"),
        s("It is very rare, and almost everyone who has it is an adult.", "VA-2", "VA-3"),
        s("Nobody caused it.", "CA-10"),
      ],
      clinician: [
        s(
          "Papers name the media as origin; the thin media and the muscle bundles of the adventitia are therefore both shown.",
          "VA-9",
        ),
        s("Growth is mostly extraluminal, under a third intraluminal.", "VA-10"),
      ],
    },
  },
  layers: {
    blood: {
      name: { child: "Blood", family: "Blood", clinician: "Blood in the lumen" },
      about: {
        child: [
          s("The blood is on its way to your heart.", "AN-15"),
          s("We drew its cells much too big, so that you can see them.", "MO-7"),
        ],
        family: [
          s("Blood flows through the vein towards the heart.", "AN-15"),
          s("Its cells are drawn much too big and too few.", "MO-7"),
        ],
        clinician: [
          s(
            "Venous blood on its way to the heart; cells drawn out of scale and far too few.",
            "AN-15",
            "MO-7",
          ),
        ],
      },
    },
    intima: {
      name: { child: "Smooth lining", family: "Lining (intima)", clinician: "Tunica intima" },
      about: {
        child: [s("This thin lining is very smooth, so blood can glide along.", "AN-84")],
        family: [
          s(
            "A single sheet of smooth cells lines the vein, so that blood glides along it.",
            "AN-84",
          ),
        ],
        clinician: [s("Endothelium, a single sheet of cells, and the layer beneath it.", "AN-84")],
      },
    },
    media: {
      name: { child: "Thin ring muscle", family: "Middle coat (media)", clinician: "Tunica media" },
      about: {
        child: [
          s("This thin muscle goes around the vein, like a ring.", "VA-9"),
          s("It is smooth muscle.", "VA-9"),
          s("In a very few people, {this} starts here.", "VA-1", "VA-2"),
        ],
        family: [
          s(
            "In the big vein of the belly this coat is thin, and its smooth muscle runs in rings.",
            "VA-9",
          ),
          s("Medical papers name it as the place where the tumour starts.", "VA-9"),
        ],
        clinician: [
          s("Thin and circular in the inferior vena cava.", "VA-9"),
          s("The origin that papers usually name.", "VA-9"),
        ],
      },
    },
    adventitia: {
      name: { child: "Thick outer coat", family: "Outer coat", clinician: "Tunica adventitia" },
      about: {
        child: [s("This thick coat holds the vein in its place.", "AN-85")],
        family: [
          s("The thick outer coat joins the vein to what lies around it.", "AN-85"),
          s("It has small blood vessels of its own.", "AN-85"),
        ],
        clinician: [
          s(
            "Thickest coat of the inferior vena cava: loose connective tissue with vasa vasorum.",
            "VA-9",
            "AN-85",
          ),
        ],
      },
    },
    "muscle-bundles": {
      name: {
        child: "Long muscle strands",
        family: "Lengthwise muscle",
        clinician: "Longitudinal muscle bundles",
      },
      about: {
        child: [
          s("These strands of muscle run along the vein.", "VA-9"),
          s("They are smooth muscle.", "VA-9"),
          s("In a very few people, {this} may start here.", "VA-1", "VA-2"),
        ],
        family: [
          s("Strands of smooth muscle run lengthwise in the outer coat.", "VA-9"),
          s("The tumour could start here too.", "VA-1", "VA-9"),
        ],
        clinician: [
          s("Lengthwise bundles of smooth muscle in the adventitia.", "VA-9"),
          s("A possible origin beside the media.", "VA-1", "VA-9"),
        ],
      },
    },
  },
  acts: {
    blood: {
      name: {
        child: "Let the blood flow",
        family: "Let the blood flow",
        clinician: "Show the blood flow",
      },
      about: {
        child: [
          s("Blood flows along the vein to your heart.", "AN-15"),
          s("It does so all day and all night.", "AN-15"),
        ],
        family: [
          s(
            "Blood flows along the vein towards the heart, here slowly so that it can be seen.",
            "AN-15",
            "MO-11",
          ),
        ],
        clinician: [
          s("Flow towards the heart; its speed is chosen, not measured.", "AN-15", "MO-11"),
        ],
      },
    },
  },
} satisfies CloseUpPart<"big-vein">;

/** What each part of the vena cava would press on or hold back. */
export const SEGMENTS: CloserContent["segments"] = {
  lower: {
    name: { child: "Low part", family: "Lower part", clinician: "Infrarenal segment" },
    about: {
      child: [
        s("Here the vein brings blood up from the legs.", "AN-20"),
        s("If a lump blocks it, the legs can swell.", "VA-6"),
      ],
      family: [
        s(
          "This part, below the veins of the kidneys, brings blood up from the legs.",
          "VA-6",
          "AN-20",
        ),
        s("If it is pressed on or blocked, blood is held back and the legs can swell.", "VA-6"),
      ],
      clinician: [
        s("From the iliac confluence to the renal veins.", "VA-6", "AN-20"),
        s("About 40% of IVC tumours; leg oedema.", "VA-6"),
      ],
    },
  },
  middle: {
    name: { child: "Middle part", family: "Middle part", clinician: "Renal to hepatic segment" },
    about: {
      child: [
        s("Here blood from the kidneys flows in.", "AN-25"),
        s("If a lump blocks it, this blood can get stuck.", "VA-7"),
      ],
      family: [
        s("This part runs from the veins of the kidneys up to those of the liver.", "VA-7"),
        s(
          "If it is pressed on or blocked, blood from the kidneys can be held back.",
          "VA-7",
          "AN-25",
        ),
      ],
      clinician: [
        s("From the renal to the hepatic veins.", "VA-7"),
        s("About 45% of IVC tumours; the renal veins may be obstructed.", "VA-7", "AN-25"),
      ],
    },
  },
  upper: {
    name: { child: "Top part", family: "Upper part", clinician: "Hepatic veins to heart" },
    about: {
      child: [
        s("Here blood from the liver flows in, close to the heart.", "AN-26"),
        s("If a lump blocks it, the liver and the belly can swell.", "VA-8"),
        s("The skin can look a bit yellow too.", "VA-8"),
        s("Doctors can look for the cause with a scan.", "DX-48"),
      ],
      family: [
        s("This part runs from the veins of the liver to the heart.", "VA-8", "AN-26"),
        s(
          "If it is pressed on or blocked, the liver can swell and fluid can gather in the belly.",
          "VA-8",
        ),
        s("Skin and eyes can turn yellow, which is called jaundice.", "VA-8"),
      ],
      clinician: [
        s("From the hepatic veins to the right atrium.", "VA-8", "AN-26"),
        s("About 15% of IVC tumours; hepatomegaly, jaundice, ascites.", "VA-8"),
      ],
    },
  },
};
