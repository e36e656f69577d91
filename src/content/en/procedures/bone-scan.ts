import { s } from "../../sentence.ts";
import type { Procedure } from "../../types.ts";

/** A tracer that gathers where bone is busy. */
export const BONE_SCAN: Procedure = {
  name: {
    child: "Where bones are busy",
    family: "How a bone scan works",
    clinician: "Bone scintigraphy, step by step",
  },
  about: {
    child: [
      s("A bone scan shows where your bones are busy.", "DX-9", "DX-30"),
      s("Growing is busy work, too.", "DX-30"),
    ],
    family: [s("A bone scan shows where bones are changing, all over the body.", "DX-9", "DX-30")],
    clinician: [s("Maps bone turnover in the whole skeleton.", "DX-9", "DX-30")],
  },
  steps: [
    {
      name: { child: "A tiny straw", family: "Into a vein", clinician: "Injection" },
      about: {
        child: [
          s("A bit of a helper liquid goes in through a tiny straw in a vein.", "DX-62", "DX-67"),
          s("Cream can numb the skin first.", "DX-67"),
        ],
        family: [
          s(
            "A small amount of tracer, a slightly radioactive medicine, goes into a vein through a thin, soft tube.",
            "DX-62",
            "DX-67",
          ),
          s("Ask for numbing cream some time before.", "DX-67"),
        ],
        clinician: [s("Tracer by cannula; topical anaesthetic in advance.", "DX-62", "DX-67")],
      },
    },
    {
      name: { child: "With the blood", family: "The wait", clinician: "Uptake" },
      about: {
        child: [
          s("It rides along with your blood, and your bones take it in.", "DX-62"),
          s("That takes some hours, so you can drink and play.", "DX-31", "DX-66"),
        ],
        family: [
          s(
            "The blood carries it to the bones, which take it up; its way is drawn in a simple form here.",
            "DX-62",
            "MO-17",
          ),
          s("For two or three hours your child may eat, drink and play.", "DX-31", "DX-66"),
        ],
        clinician: [
          s(
            "Distribution with the blood, uptake by bone; drawn much simplified.",
            "DX-62",
            "MO-17",
          ),
          s("Two to three hours; encourage fluids.", "DX-31", "DX-66"),
        ],
      },
    },
    {
      name: { child: "The camera looks", family: "The camera", clinician: "Gamma camera" },
      about: {
        child: [
          s("Now you lie still, and a camera looks down at you.", "DX-31", "DX-63"),
          s("It only looks: it sends nothing into you.", "DX-63"),
        ],
        family: [
          s("A camera a little way above the body sees where the tracer has gathered.", "DX-63"),
          s("It only looks; it sends out no rays.", "DX-63"),
        ],
        clinician: [
          s("Records the tracer's gamma rays and emits none.", "DX-63"),
          s("Up to an hour of lying still.", "DX-31"),
        ],
      },
    },
    {
      name: { child: "Busy spots glow", family: "What lights up", clinician: "Reading" },
      about: {
        child: [
          s("Where you grow, it glows, and that is just as it should be.", "DX-64"),
          s("If one more spot glows, doctors look again to find out why.", "DX-65"),
        ],
        family: [
          s("In a growing child the growth plates light up: that is normal.", "DX-64"),
          s(
            "One more bright place, as in this example, can have many causes, so it is looked at more closely.",
            "DX-30",
            "DX-65",
            "MO-16",
          ),
        ],
        clinician: [
          s("Open growth plates: physiological uptake.", "DX-64"),
          s(
            "Further foci: sensitive, not specific; correlate with history and other imaging.",
            "DX-65",
          ),
          s("The focus shown is an example.", "MO-16"),
        ],
      },
    },
  ],
  feels: {
    child: [
      s("There is one poke, and the rest does not hurt.", "DX-31", "DX-63"),
      s("Waiting is the longest part.", "DX-31"),
      s("Drink and pee a lot: then the helper liquid goes out again.", "DX-66"),
    ],
    family: [
      s(
        "After the poke nothing hurts; the wait and lying still are the hard part.",
        "DX-31",
        "DX-63",
      ),
      s("The tracer fades by itself and leaves with the urine; drinking plenty helps.", "DX-66"),
    ],
    clinician: [
      s("Painless after venous access; up to an hour of immobility.", "DX-31", "DX-63"),
      s("Tracer decays and leaves with the urine; hydration helps.", "DX-66"),
    ],
  },
};
