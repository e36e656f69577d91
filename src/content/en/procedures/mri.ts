import { s } from "../../sentence.ts";
import type { Procedure } from "../../types.ts";

/** A magnet around the child that takes slices in any direction. */
export const MRI: Procedure = {
  name: {
    child: "Inside the tunnel",
    family: "How an MRI scan works",
    clinician: "MRI, step by step",
  },
  about: {
    child: [
      s("MRI takes its photos with a big magnet.", "DX-6", "DX-25"),
      s("It is good at the soft parts of you.", "DX-57"),
    ],
    family: [
      s("A strong magnet and radio waves make the pictures; no x-rays are used.", "DX-6", "DX-25"),
    ],
    clinician: [
      s(
        "Slices in any plane from a magnetic field and radio waves; no ionising radiation.",
        "DX-6",
        "DX-25",
        "DX-56",
      ),
    ],
  },
  steps: [
    {
      name: {
        child: "In front of the tunnel",
        family: "On the table",
        clinician: "Positioning and safety",
      },
      about: {
        child: [
          s("You lie on a table in front of a tunnel.", "DX-55"),
          s("All metal stays outside the door.", "DX-18"),
        ],
        family: [
          s(
            "Your child lies on a table in front of a tunnel, seen here from above.",
            "DX-55",
            "MO-13",
          ),
          s("All metal stays outside the room.", "DX-18"),
        ],
        clinician: [
          s("On the table, before the bore; no metal in the room.", "DX-18", "DX-55"),
          s("Drawn upright, to be read as seen from above; scanner simplified.", "MO-13", "MO-14"),
        ],
      },
    },
    {
      name: { child: "In the tunnel", family: "Inside the tunnel", clinician: "Acquisition" },
      about: {
        child: [
          s("The tunnel is all around you, and it knocks and buzzes.", "DX-26", "DX-55"),
          s("Helpers watch over you all the time, and they can talk with you.", "DX-55"),
        ],
        family: [
          s(
            "The magnet is all around; radio waves, not x-rays, make the pictures.",
            "DX-25",
            "DX-55",
          ),
          s(
            "It knocks loudly, so ears are covered; staff keep watch and can talk with your child.",
            "DX-26",
            "DX-55",
          ),
        ],
        clinician: [
          s("The bore surrounds the child; magnet and radio waves, no x-rays.", "DX-25", "DX-55"),
          s("Loud, hence hearing protection; stillness matters.", "DX-16", "DX-26"),
        ],
      },
    },
    {
      name: { child: "Pages each way", family: "Slices in any direction", clinician: "Any plane" },
      about: {
        child: [
          s(
            "These photos are thin pages, too, and they can go any way: from the front or from the side.",
            "DX-56",
            "AN-97",
          ),
          s("You do not even have to turn.", "DX-56"),
        ],
        family: [
          s(
            "Slices can be taken in any direction while your child lies still: here one from the front and one from the side.",
            "DX-56",
            "AN-97",
          ),
        ],
        clinician: [
          s("Any plane without repositioning; coronal and sagittal shown.", "DX-56", "AN-97"),
        ],
      },
    },
    {
      name: {
        child: "The spot shows up",
        family: "The place stands out",
        clinician: "Soft tissue contrast",
      },
      about: {
        child: [
          s("Muscle, fat and bone each look different in these photos.", "DX-57"),
          s("So doctors can see a lump and where it ends.", "DX-47", "DX-50"),
        ],
        family: [
          s("MRI tells muscle, fat and marrow well apart, so the place stands out.", "DX-57"),
          s("In a limb or a bone it shows how far a tumour reaches.", "DX-47", "DX-50"),
        ],
        clinician: [
          s("Contrast between soft tissues, marrow included, is better than with CT.", "DX-57"),
          s("Shows the extent in limb and bone.", "DX-47", "DX-50"),
        ],
      },
    },
  ],
  feels: {
    child: [
      s("It is loud, so your ears get covers.", "DX-26"),
      s("It takes long, so lie down the comfy way.", "DX-26"),
      s("It does not hurt, and a grown-up may often stay in the room.", "DX-16", "DX-55"),
    ],
    family: [
      s("It does not hurt, but it is loud, and it takes 20 to 90 minutes.", "DX-16", "DX-26"),
      s("You may often stay in the room: ask.", "DX-55"),
      s("Small children may have medicine to rest or to sleep.", "DX-17"),
    ],
    clinician: [
      s("Painless, loud, 20 to 90 minutes; a parent may often stay.", "DX-16", "DX-26", "DX-55"),
      s("Small children: sedation where needed, with fasting.", "DX-17"),
    ],
  },
};
