import { s } from "../../sentence.ts";
import type { Procedure } from "../../types.ts";

/** On a femur near the knee. */
export const LIMB_SALVAGE: Procedure = {
  name: {
    child: "A new piece for a bone",
    family: "Keeping the leg, step by step",
    clinician: "Limb-salvage at the distal femur",
  },
  about: {
    child: [
      s("In this surgery the lump comes out and the leg stays.", "TX-6"),
      s("You see it here on the bone of the thigh.", "MO-15"),
    ],
    family: [
      s("The tumour is taken out with healthy tissue around it, and the leg stays.", "TX-6"),
      s("Whether that is possible depends on size and place.", "TX-5"),
    ],
    clinician: [s("Wide resection that keeps the limb; size and site decide.", "TX-5", "TX-6")],
  },
  steps: [
    {
      name: { child: "The spot in the bone", family: "The place", clinician: "Site" },
      about: {
        child: [
          s("In this picture the lump is in the end of the bone, near the knee.", "BO-8", "MO-15"),
        ],
        family: [
          s(
            "In this example the tumour is in the end of the thigh bone near the knee, close to a growth plate.",
            "BO-8",
            "BO-12",
            "MO-15",
          ),
        ],
        clinician: [
          s("Example: distal femoral metaphysis, near the growth plate.", "BO-8", "BO-12", "MO-15"),
        ],
      },
    },
    {
      name: {
        child: "That piece comes out",
        family: "Taken out with a margin",
        clinician: "Resection",
      },
      about: {
        child: [
          s("That piece of bone comes out, with a healthy rim.", "TX-6"),
          s("You are in surgery sleep and do not feel it.", "TX-26"),
        ],
        family: [
          s("That piece of bone is taken out with a wide margin of healthy tissue.", "TX-6"),
          s("Often the growth plate there has to go with it.", "TX-45"),
        ],
        clinician: [
          s("Bone segment with a wide margin, often with the growth plate.", "TX-6", "TX-45"),
          s("The distal femoral plate gives 70% of the femur's growth.", "GP-2"),
        ],
      },
    },
    {
      name: { child: "A new piece goes in", family: "The implant", clinician: "Endoprosthesis" },
      about: {
        child: [
          s("A new piece made of metal takes its place.", "TX-28"),
          s("It can bend, like a knee.", "TX-46"),
        ],
        family: [
          s(
            "A metal implant takes its place: a stem inside the bone, and a joint that bends like a knee.",
            "TX-28",
            "TX-46",
          ),
          s("It is drawn in a simple form here; real ones look different.", "MO-14"),
        ],
        clinician: [
          s(
            "Endoprosthesis with stem and hinged joint, drawn simplified.",
            "TX-28",
            "TX-46",
            "MO-14",
          ),
          s("Alternatives: graft or other reconstruction.", "TX-28"),
        ],
      },
    },
    {
      name: {
        child: "Covered, then practice",
        family: "Closing, and learning to move",
        clinician: "Soft tissue cover, rehabilitation",
      },
      about: {
        child: [
          s("Muscles and skin go back over it, so you see no metal.", "TX-47"),
          s("Then you learn to move the leg again, bit by bit.", "TX-48", "SE-6"),
        ],
        family: [
          s("Muscle and skin are closed over the implant.", "TX-47"),
          s(
            "Then your child learns to move again, with a lot of practice and help (rehabilitation).",
            "TX-48",
          ),
        ],
        clinician: [
          s("Muscle cover, at times with a gastrocnemius flap, and skin.", "TX-47"),
          s(
            "Exercises can begin in the first week where the attachment of the patellar ligament is kept.",
            "TX-48",
          ),
        ],
      },
    },
    {
      name: { child: "It can grow with you", family: "Growing along", clinician: "Lengthening" },
      about: {
        child: [
          s("Your other leg keeps on growing.", "TX-45"),
          s(
            "Some metal pieces can be made longer bit by bit, so that both legs stay much the same.",
            "TX-49",
          ),
        ],
        family: [
          s(
            "The other leg goes on growing, so some implants can be made longer in small steps.",
            "TX-45",
            "TX-49",
          ),
          s("Newer ones use a magnet from outside, older ones need a small operation.", "TX-49"),
        ],
        clinician: [
          s(
            "Expandable implants follow the other limb: by a magnetic field from outside, in older designs by a minor operation.",
            "TX-45",
            "TX-49",
          ),
          s("In one series of 90 lengthenings, 5 to 20 mm each.", "TX-49"),
          s("Further operations are likely.", "TX-29"),
        ],
      },
    },
  ],
  feels: {
    child: [
      s("At first the leg is sore and weak, and there is help for that.", "SE-6", "TX-48"),
      s("A helper who knows about moving practises with you.", "TX-20", "TX-48"),
      s(
        "The leg will not be quite as strong as before: ask which sports are good for it.",
        "TX-50",
      ),
    ],
    family: [
      s("There is soreness, a scar, and a long time of practice.", "SE-6", "TX-48"),
      s(
        "The leg will not be as strong as before, and sports with hard knocks or jumps are advised against: ask which ones are fine.",
        "TX-50",
      ),
      s("More operations in later years are likely.", "TX-29"),
    ],
    clinician: [
      s(
        "Pain, scar, long rehabilitation; reduced strength, no high-impact sport.",
        "SE-6",
        "TX-48",
        "TX-50",
      ),
      s("Later: stiffness, loosening or breakage, unequal length.", "SE-19"),
    ],
  },
};
