import { s } from "../../sentence.ts";
import type { LessonWords } from "../../types.ts";

export const HOW_WE_FIND_OUT: LessonWords = {
  name: {
    child: "How doctors find out",
    family: "How we find out",
    clinician: "The way to a diagnosis",
  },
  about: s(
    "After it a class knows how doctors find out what a lump is, and that pictures do not hurt.",
    "DX-2",
    "DX-16",
  ),
  slides: [
    {
      sentence: {
        child: s("First the doctors ask, and then they listen.", "DX-2"),
        family: s(
          "It begins with questions: story, examination and tests are read together.",
          "DX-2",
        ),
        clinician: s("History, examination and laboratory tests are read together.", "DX-2"),
      },
      notes: [
        s("Before anything is treated, it has to be known exactly what it is.", "DX-1"),
        s(
          "Somebody in the room may know these tests from the inside: they may tell, and nobody asks them to.",
          "AF-13",
        ),
        s("Say early that scans do not hurt: what counts is keeping still.", "DX-16"),
      ],
    },
    {
      sentence: {
        child: s("They look at you and feel with care.", "DX-14"),
        family: s(
          "Doctors look, feel gently, and test such things as reflexes and strength.",
          "DX-4",
          "DX-14",
        ),
        clinician: s(
          "Inspection, palpation with lymph nodes, auscultation and a neurological check.",
          "DX-4",
          "DX-14",
          "DX-15",
        ),
      },
      notes: [
        s("Small lymph nodes can be felt in healthy children too.", "DX-15"),
        s("This is for doctors: pupils do not examine each other.", "DX-14"),
      ],
    },
    {
      sentence: {
        child: s("One tool makes a moving picture with sound that you cannot hear.", "DX-21"),
        family: s("Ultrasound makes live pictures with sound that is too high to hear.", "DX-21"),
        clinician: s(
          "Ultrasound: live pictures with sound above hearing, without radiation; here of a vein.",
          "DX-21",
          "DX-48",
        ),
      },
      notes: [
        s("Gel goes on the skin and a small probe glides over it.", "DX-21"),
        s("For a lump in an arm or leg, ultrasound and an x-ray often come first.", "DX-47"),
      ],
    },
    {
      sentence: {
        child: s("Bones look bright: they hold back more of the rays.", "GP-18", "DX-20"),
        family: s(
          "An x-ray is a still picture; bone looks bright because it holds back more of the rays.",
          "DX-20",
          "GP-18",
        ),
        clinician: s(
          "A still projection: bone holds back more of the rays, cartilage less.",
          "DX-20",
          "GP-18",
        ),
      },
      notes: [
        s("This one is computed from the model and is nobody's picture.", "MO-4"),
        s(
          "A tumour in bone would be a darker patch; a small early one can be missed.",
          "BO-6",
          "BO-7",
        ),
        s("The picture is not felt at all.", "DX-20"),
      ],
      ask: {
        question: {
          child: "What looks bright in an x-ray?",
          family: "What looks brightest on an x-ray?",
          clinician: "What holds back most of an x-ray?",
        },
        options: {
          child: ["The bones", "The tummy", "The skin"],
          family: ["The bones", "The bowel", "The skin"],
          clinician: ["Bone", "Muscle", "Fat"],
        },
      },
    },
    {
      sentence: {
        child: s("A big ring takes pictures while you lie still.", "DX-22", "DX-53"),
        family: s(
          "For CT a table slides through a large ring, which takes x-ray pictures from all around.",
          "DX-22",
          "DX-53",
        ),
        clinician: s(
          "CT: tube and detectors turn around the body while the table slides through.",
          "DX-53",
        ),
      },
      notes: [
        s("The ring hums, does not touch, and needs only seconds.", "DX-22", "DX-53"),
        s("For the youngest, call it a big camera.", "DX-7"),
      ],
    },
    {
      sentence: {
        child: s(
          "Thin pictures are put back together, like the pages of a book.",
          "DX-22",
          "DX-54",
        ),
        family: s(
          "A computer puts the slices together into one picture that can be turned.",
          "DX-22",
          "DX-54",
        ),
        clinician: s(
          "Slices are put together into a volume that can be viewed from any side.",
          "DX-22",
          "DX-54",
        ),
      },
      notes: [
        s("A sliced loaf shows it well: slice by slice, and whole again.", "DX-54"),
        s(
          "With older pupils: the chest is looked at too, since the lungs are where sarcomas most often spread to.",
          "DX-24",
        ),
      ],
    },
    {
      sentence: {
        child: s(
          "It is a strong magnet, and it is so loud that your ears get covers.",
          "DX-25",
          "DX-26",
        ),
        family: s(
          "MRI uses a strong magnet and radio waves; it knocks loudly, so ears are protected.",
          "DX-25",
          "DX-26",
        ),
        clinician: s(
          "MRI: magnet and radio waves, no radiation; loud, so ears are protected.",
          "DX-25",
          "DX-26",
        ),
      },
      notes: [
        s("Drum on the desk for some seconds: a scan knocks like that, and longer.", "DX-26"),
        s("Staff can talk with the child all the time, and a parent may often stay.", "DX-55"),
        s("Metal stays outside the room.", "DX-18"),
      ],
      ask: {
        question: {
          child: "What does this tube use to see inside?",
          family: "What does MRI use to see inside the body?",
          clinician: "What does MRI use?",
        },
        options: {
          child: ["Rays", "Light", "A strong magnet"],
          family: ["X-rays", "Bright light", "A magnet and radio waves"],
          clinician: ["X-rays", "High-frequency sound", "A magnet and radio waves"],
        },
      },
    },
    {
      sentence: {
        child: s("Where you grow, it glows, and that is as it should be.", "DX-64"),
        family: s(
          "The growth plates light up, which is normal; any other bright place is looked at again.",
          "DX-64",
          "DX-65",
        ),
        clinician: s(
          "Growth plates take up much tracer, which is normal; other foci are not specific.",
          "DX-64",
          "DX-65",
        ),
      },
      notes: [
        s("The glow is drawn, and one more bright place is there as an example.", "MO-16"),
        s("The camera sends out nothing and does not hurt.", "DX-63"),
        s("The tracer fades by itself.", "DX-66"),
      ],
      ask: {
        question: {
          child: "Where will a child's bones glow in this scan?",
          family: "Where will the bones of a healthy, growing child light up?",
          clinician: "Where is uptake normal in a growing child?",
        },
        options: {
          child: ["Nowhere", "Where they grow", "Only in the toes"],
          family: ["Nowhere", "At the growth plates", "In the middle of the bones"],
          clinician: ["Nowhere", "In the growth plates", "In the shafts"],
        },
      },
    },
    {
      sentence: {
        child: s("Only a tiny piece of it can tell for sure.", "DX-8"),
        family: s("A biopsy: a small piece of the tumour shows which type it is.", "DX-8"),
        clinician: s(
          "The definite type is known from a biopsy; no blood test alone shows it.",
          "DX-8",
          "DX-42",
        ),
      },
      notes: [
        s("The place is made numb, or the child is in a deep, sleep-like state.", "DX-37"),
        s("Keep to soft words with the young: a tiny piece, a small spot.", "DX-60"),
        s("The place can be sore for some days, like a bruise.", "DX-61"),
      ],
      ask: {
        question: {
          child: "What tells the doctors just what a lump is?",
          family: "What shows for certain which type of tumour it is?",
          clinician: "What establishes the exact type?",
        },
        options: {
          child: ["A photo", "A look at the blood", "A tiny piece of it"],
          family: ["A scan", "A blood test", "A small piece of it"],
          clinician: ["Imaging", "Blood tests", "Biopsy"],
        },
      },
    },
    {
      sentence: {
        child: s("A doctor looks at the piece, made big by a microscope.", "DX-39"),
        family: s(
          "A pathologist looks at it under a microscope; stains for smooth muscle help.",
          "DX-39",
          "DX-40",
        ),
        clinician: s(
          "A pathologist used to sarcomas should look; actin and desmin stains help.",
          "DX-39",
          "DX-40",
        ),
      },
      notes: [
        s("Sarcomas are hard to tell apart, so somebody used to them should look.", "DX-39"),
        s("The picture shows the healthy wall of the gut, bigger than life.", "MO-7", "MO-12"),
        s("It takes days, sometimes about two weeks, until the result is there.", "DX-45"),
      ],
    },
    {
      sentence: {
        child: s(
          "Waiting is hard, but for most children it is something harmless.",
          "DX-46",
          "SY-15",
        ),
        family: s(
          "Most children sent for tests of a lump have something harmless; waiting is still hard.",
          "DX-46",
          "SY-15",
        ),
        clinician: s(
          "Most children sent for tests of a lump have something harmless; waiting is hard all the same.",
          "DX-46",
          "SY-15",
        ),
      },
      notes: [
        s("Waiting is hard for brothers, sisters and friends too.", "DX-46", "AF-12"),
        s("Ask what helps to wait, and collect the ideas on the board.", "DX-46"),
      ],
    },
  ],
};
