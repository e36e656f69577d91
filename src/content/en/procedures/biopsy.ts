import { s } from "../../sentence.ts";
import type { Procedure } from "../../types.ts";

/** A core needle biopsy guided by CT. */
export const BIOPSY: Procedure = {
  name: {
    child: "The way to a tiny piece",
    family: "A biopsy guided by CT",
    clinician: "CT-guided core needle biopsy",
  },
  about: {
    child: [
      s("A tiny piece tells doctors what a lump is.", "DX-8"),
      s("The big camera helps them find the way to it.", "DX-12", "DX-36"),
    ],
    family: [
      s("Only a piece of the tumour shows for certain what it is.", "DX-8"),
      s("When it lies deep, CT can show the needle its way.", "DX-12", "DX-36"),
    ],
    clinician: [
      s("Core samples from a deep lesion under CT guidance.", "DX-8", "DX-12", "DX-32", "DX-36"),
    ],
  },
  steps: [
    {
      name: {
        child: "First, the medicine",
        family: "Asleep or numb",
        clinician: "Anaesthesia and planning scan",
      },
      about: {
        child: [
          s("First you get medicine: for surgery sleep, or to numb the spot.", "DX-37"),
          s("Then the big camera looks where the lump is.", "DX-58"),
        ],
        family: [
          s(
            "Your child has medicine for a sleep-like state, which is common, or the place is numbed.",
            "DX-37",
          ),
          s("Then CT shows exactly where the place is.", "DX-58"),
        ],
        clinician: [
          s("Sedation or general anaesthesia is common in children; local is possible.", "DX-37"),
          s("A planning scan localises the lesion.", "DX-58"),
        ],
      },
    },
    {
      name: { child: "A path with care", family: "The path is planned", clinician: "Trajectory" },
      about: {
        child: [
          s("Doctors plan a path that stays away from all that must be kept safe.", "DX-58"),
          s("The path here is just drawn to show you how.", "MO-15"),
        ],
        family: [
          s(
            "A straight path is chosen that keeps clear of nerves, vessels and organs; here you see each layer it passes, and how deep.",
            "DX-58",
            "MO-15",
          ),
          s("This path only explains the idea: it is nobody's plan.", "MO-15"),
        ],
        clinician: [
          s(
            "Entry point and trajectory avoid nerves, vessels and viscera; the layers met are listed with depth.",
            "DX-58",
          ),
          s("Agree the tract with the operating surgeon, so that it can be excised.", "DX-38"),
          s("Illustrative; not a plan.", "MO-15"),
        ],
      },
    },
    {
      name: { child: "A very thin straw", family: "Along the path", clinician: "Needle placement" },
      about: {
        child: [
          s("A very thin straw follows the path.", "DX-32", "DX-59"),
          s("The camera checks that it gets there.", "DX-59"),
        ],
        family: [
          s(
            "A hollow needle follows the path through one spot no bigger than a pencil tip.",
            "DX-32",
            "DX-60",
          ),
          s("CT pictures show where it is.", "DX-59"),
        ],
        clinician: [s("Core needle along the trajectory, guided by images.", "DX-32", "DX-59")],
      },
    },
    {
      name: { child: "The tiny piece", family: "The sample", clinician: "Sampling" },
      about: {
        child: [
          s("A few bits come out, as thin as spaghetti.", "DX-60"),
          s("A doctor looks at them through a microscope.", "DX-39"),
        ],
        family: [
          s("A few thin samples come out, and a small dressing covers the spot.", "DX-60"),
          s(
            "A pathologist looks at them under the microscope; that takes days to about two weeks.",
            "DX-39",
            "DX-45",
          ),
        ],
        clinician: [
          s("A few cores of 1 to 3 cm; repeat image; dressing.", "DX-59", "DX-60"),
          s("Review by a pathologist with sarcoma experience.", "DX-39"),
        ],
      },
    },
  ],
  feels: {
    child: [
      s("With the medicine it should not hurt, and you may always say if it does.", "DX-37"),
      s("The spot may be sore for some days, like a bruise.", "DX-61"),
      s("There is medicine for that, too.", "DX-61"),
    ],
    family: [
      s("With the medicine your child should have no pain.", "DX-37"),
      s(
        "The spot can be sore for a few days, like a bruise; ask what may be given for it.",
        "DX-61",
      ),
      s("Waiting for the answer is hard: ask when it will come, and from whom.", "DX-46"),
    ],
    clinician: [
      s("Painless under anaesthesia; sore for a few days, simple analgesia.", "DX-37", "DX-61"),
      s("Say when and from whom the result will come.", "DX-46"),
    ],
  },
};
