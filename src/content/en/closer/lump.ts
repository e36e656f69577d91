import { s } from "../../sentence.ts";
import type { CloserContent } from "../../types.ts";

export const LUMP: CloserContent["lump"] = {
  about: {
    child: [
      s("A lump is a spot where too many cells grow.", "WH-14"),
      s("Here it is round and still, and you pick how big it is.", "MO-8"),
      s("It is just a model, not a lump in you.", "MO-8"),
      s("Most lumps are {none}.", "SY-9"),
    ],
    family: [
      s(
        "A tumour is a lump of cells that grow without doing the work that the body needs.",
        "WH-14",
      ),
      s("It is drawn round and still, and its size is set by hand.", "MO-8"),
      s(
        "It is nobody's own tumour: a real one has a shape of its own and can also grow into its neighbours.",
        "MO-8",
      ),
      s("Most lumps in children are not cancer.", "SY-9"),
    ],
    clinician: [
      s("Idealised rounded body; size and direction are set by the user.", "MO-8"),
      s(
        "Displacement of the neighbours is computed by a volume-preserving rule, not taken from imaging.",
        "MO-8",
      ),
      s("Growth into neighbouring structures is not shown.", "MO-8"),
    ],
  },
  unnoticed: {
    child: [
      s("The parts of your belly and skin are soft and can stretch.", "SY-1"),
      s(
        "So a lump can push them to the side, and no one can tell for a long time.",
        "SY-1",
        "SY-2",
      ),
      s("It is nobody's fault that no one saw it.", "CA-10"),
    ],
    family: [
      s("Soft tissue stretches and moves, so a growing lump can push it aside.", "SY-1", "SY-2"),
      s("That is why a tumour can stay unnoticed for a long time.", "SY-1"),
      s("What is felt in the end depends on where it is and how big.", "SY-3"),
      s("Nobody is to blame for not having seen it sooner.", "CA-10"),
    ],
    clinician: [
      s(
        "Compliant tissue is displaced, so a tumour may stay silent for long and become large.",
        "SY-1",
        "SY-2",
      ),
      s("Large vessels and nerves are mostly pushed aside rather than grown into.", "SY-17"),
      s("Symptoms depend on site, size and spread.", "SY-3"),
    ],
  },
  growths: {
    inward: {
      name: { child: "To the inside", family: "Inward", clinician: "Into the lumen" },
      about: {
        child: [
          s("It grows to the inside.", "ST-10"),
          s("In the gut or in a vein, that is the hollow part.", "ST-10", "VA-10"),
        ],
        family: [
          s("It grows into the hollow of the gut or the vein.", "ST-10", "VA-10"),
          s("In the big vein of the belly fewer than one in three do this.", "VA-10"),
        ],
        clinician: [s("Endoluminal; in the IVC under a third.", "ST-10", "VA-10")],
      },
    },
    within: {
      name: { child: "In its place", family: "Within the wall", clinician: "Within the wall" },
      about: {
        child: [s("It stays in its place and makes the wall thick there.", "ST-10")],
        family: [s("It stays within the wall, which gets thicker in that place.", "ST-10")],
        clinician: [s("Growth is intramural.", "ST-10")],
      },
    },
    outward: {
      name: { child: "To the outside", family: "Outward", clinician: "Outward" },
      about: {
        child: [
          s("It grows to the outside and pushes what is there to the side.", "ST-10", "SY-2"),
        ],
        family: [
          s("It grows outward and pushes aside what lies there.", "ST-10", "SY-2"),
          s("Most tumours of the big vein of the belly do this.", "VA-10"),
        ],
        clinician: [
          s(
            "Exophytic or extraluminal; the most frequent direction in the IVC.",
            "ST-10",
            "SY-2",
            "VA-10",
          ),
        ],
      },
    },
  },
};
