import { s } from "../../sentence.ts";
import type { Procedure } from "../../types.ts";

/** Removing a tumour with a margin of healthy tissue. */
export const SURGERY: Procedure = {
  name: {
    child: "How the lump comes out",
    family: "Surgery with a margin",
    clinician: "Wide resection, step by step",
  },
  about: {
    child: [
      s("Doctors try to take the whole lump out, and a healthy rim with it.", "TX-1"),
      s("You are in surgery sleep and feel nothing.", "TX-26"),
    ],
    family: [
      s("The aim is to take out all of the tumour, with healthy tissue around it.", "TX-1"),
      s("Your child feels nothing of it, and someone is there all the time.", "TX-26", "TX-27"),
    ],
    clinician: [s("Complete resection with a healthy margin, mostly first.", "TX-1", "TX-8")],
  },
  steps: [
    {
      name: { child: "Where the lump is", family: "The place", clinician: "Local extent" },
      about: {
        child: [
          s("The scans have shown the doctors where the lump is.", "TX-42"),
          s("This one is just drawn, to show you how.", "MO-15"),
        ],
        family: [
          s("Scans have shown where the tumour lies and what is beside it.", "TX-42"),
          s("The lump drawn here is only an example.", "MO-15"),
        ],
        clinician: [
          s(
            "Extent and neighbours are known from imaging; the lump shown is an example.",
            "TX-42",
            "MO-15",
          ),
          s("Include the biopsy tract.", "DX-38"),
        ],
      },
    },
    {
      name: { child: "A rim around it", family: "The margin", clinician: "Planned margin" },
      about: {
        child: [
          s("Doctors plan a healthy rim all around the lump.", "TX-1"),
          s("The lump sits in it like a fruit in its peel.", "TX-1", "TX-43"),
        ],
        family: [
          s("A margin of healthy tissue is planned all around the tumour.", "TX-1"),
          s("How wide it should be depends on the place and the kind.", "TX-24"),
        ],
        clinician: [
          s(
            "Healthy tissue on all sides; how much is debated, and varies with site and kind.",
            "TX-1",
            "TX-24",
          ),
        ],
      },
    },
    {
      name: { child: "Out in one piece", family: "In one piece", clinician: "En bloc resection" },
      about: {
        child: [
          s("Lump and rim come out together, in one piece.", "TX-43"),
          s("So the lump stays wrapped up all the way.", "TX-43"),
        ],
        family: [
          s(
            "Tumour and margin come out together in one piece, so that the tumour itself is not opened.",
            "TX-43",
          ),
        ],
        clinician: [s("En bloc, without entering the tumour.", "TX-43")],
      },
    },
    {
      name: { child: "A look at the edge", family: "The edge", clinician: "Margin assessment" },
      about: {
        child: [
          s(
            "A doctor looks at the edge through a microscope: with no {cells} there, it is called clear.",
            "TX-23",
            "TX-44",
          ),
          s("If there are some, the team makes a new plan with you.", "TX-25", "CR-4"),
        ],
        family: [
          s(
            "A pathologist looks at the edge under the microscope; with no tumour there, it is called clear.",
            "TX-23",
            "TX-44",
          ),
          s(
            "A clear edge is good news: it makes a return less likely, though no one can give a promise.",
            "TX-9",
          ),
        ],
        clinician: [
          s("Inked surface; distance from tumour to edge measured.", "TX-44"),
          s("R0 clear, R1 microscopic residue, R2 visible residue.", "TX-23"),
          s("Tumour at the edge: a second operation may be advised.", "TX-25"),
        ],
      },
    },
  ],
  feels: {
    child: [
      s("You feel nothing while it is done, and one doctor stays with you.", "TX-26", "TX-27"),
      s(
        "When you are awake again you may be sore, and there is medicine for that.",
        "SE-6",
        "TX-26",
      ),
      s("A scar will show where the lump came out.", "SE-6"),
    ],
    family: [
      s("Under the anaesthetic your child feels nothing.", "TX-26"),
      s("Afterwards there is soreness, which can be eased, and a scar.", "SE-6"),
      s("Getting strong again takes time and help.", "SE-6"),
    ],
    clinician: [s("General anaesthesia; afterwards pain, scar, rehabilitation.", "TX-26", "SE-6")],
  },
};
