import type { CloseUpPart } from "../../close-up-part.ts";
import { s } from "../../sentence.ts";
import type { CloserContent } from "../../types.ts";

export const GROWTH_PLATE = {
  closeUp: {
    name: {
      child: "A growing bone, up close",
      family: "A growth plate, up close",
      clinician: "Growth plate and metaphysis",
    },
    about: {
      child: [
        s("A long bone grows near its ends.", "AN-67"),
        s("There is a soft plate there that helps to make new bone.", "BO-4", "AN-91"),
        s("Move the age to see the bone grow.", "GP-14"),
      ],
      family: [
        s(
          "A long bone grows at its growth plates, thin discs of cartilage near its ends.",
          "AN-67",
          "BO-4",
        ),
        s(
          "Cells in the plate divide, stack up and grow; then new bone is built on them.",
          "AN-87",
          "AN-88",
          "AN-91",
        ),
        s("Moving the age shows how the plate grows, gets thin and closes.", "GP-14", "BO-5"),
      ],
      clinician: [
        s(
          "Epiphysis, physis with its four zones, metaphysis and shaft, cut lengthwise.",
          "BO-3",
          "GP-15",
          "MO-12",
        ),
        s("The physis is avascular, fed from the epiphysis and the metaphysis.", "AN-90"),
      ],
    },
    scale: {
      child: [
        s("This bone is drawn {whole} times bigger than it is.", "MO-7"),
        s(
          "The soft plate is drawn {walls} times as thick as it is, so that you can see it well.",
          "GP-13",
        ),
      ],
      family: [
        s(
          "The bone is drawn {whole} times bigger than in life, and its growth plate {walls} times as thick as in life.",
          "MO-7",
          "GP-13",
        ),
      ],
      clinician: [
        s(
          "Bone drawn {whole} times life size, the physis {walls} times its thickness.",
          "MO-7",
          "GP-13",
        ),
        s("The relative height of its zones is a display choice.", "MO-6"),
      ],
    },
    why: {
      child: [
        s("There is just a bit of smooth muscle in a bone.", "BO-11"),
        s("It is in the walls of its small blood tubes.", "AN-61", "BO-11"),
        s("This type may start from there, but no one is sure.", "BO-11"),
        s("It starts near the growth plate, not in it.", "BO-12"),
        s("It is nobody's fault.", "CA-10"),
        s("Most sore legs and arms are {none}.", "SY-9"),
      ],
      family: [
        s(
          "Bone has little smooth muscle, so doctors are not sure what this type starts from.",
          "BO-11",
        ),
        s(
          "It may be the walls of the small vessels in the bone, or young cells that can still turn into others.",
          "BO-11",
        ),
        s("It starts in the wide end beside the growth plate, not in the plate.", "BO-2", "BO-12"),
        s("Nobody caused it.", "CA-10"),
      ],
      clinician: [
        s(
          "Origin hypothetical: smooth muscle of intraosseous vessels, mesenchymal stem cells or myofibroblasts.",
          "BO-11",
        ),
        s(
          "Site of origin is the metaphysis; the physis is near it but not the origin.",
          "BO-2",
          "BO-12",
        ),
        s("Exclude spread from elsewhere first.", "BO-13"),
      ],
    },
  },
  layers: {
    epiphysis: {
      name: { child: "Round end", family: "End cap (epiphysis)", clinician: "Epiphysis" },
      about: {
        child: [
          s("This is the very end of the bone.", "AN-27"),
          s("It has a smooth cap where it meets the next bone.", "AN-27"),
        ],
        family: [s("The end of the bone, with a smooth layer of joint cartilage.", "AN-27")],
        clinician: [
          s(
            "Cancellous bone under articular cartilage, beyond the physis.",
            "AN-27",
            "AN-66",
            "BO-3",
          ),
        ],
      },
    },
    "resting-zone": {
      name: { child: "Cells at rest", family: "Resting zone", clinician: "Resting (reserve) zone" },
      about: {
        child: [s("The cells here are small and wait for their turn.", "AN-86")],
        family: [
          s("Small cells lie here as a store, and hold the plate to the end of the bone.", "AN-86"),
        ],
        clinician: [
          s("Small, scattered chondrocytes next to the epiphysis; store and anchorage.", "AN-86"),
        ],
      },
    },
    "proliferating-zone": {
      name: { child: "Cells in stacks", family: "Dividing zone", clinician: "Proliferating zone" },
      about: {
        child: [
          s("Here one cell turns into two, again and again.", "AN-87"),
          s("The cells line up in stacks, like coins.", "AN-87"),
        ],
        family: [
          s("Cells divide here and stack up in columns, like coins.", "AN-87"),
          s("This is healthy growth.", "AN-87"),
        ],
        clinician: [s("Chondrocytes divide and form columns along the axis of the bone.", "AN-87")],
      },
    },
    "hypertrophic-zone": {
      name: { child: "Big cells", family: "Growing zone", clinician: "Hypertrophic zone" },
      about: {
        child: [s("Here the cells grow big, and that makes the bone longer.", "AN-88")],
        family: [s("The cells swell here, and this makes the bone longer.", "AN-88")],
        clinician: [
          s("Chondrocytes enlarge; with their division this lengthens the bone.", "AN-88"),
        ],
      },
    },
    "calcifying-zone": {
      name: {
        child: "Hard layer",
        family: "Hardening zone",
        clinician: "Zone of provisional calcification",
      },
      about: {
        child: [s("Here the soft plate gets hard, so that bone can be built on it.", "AN-89")],
        family: [
          s("The cartilage gets hard here.", "AN-89"),
          s("Small vessels grow in, with cells that make bone.", "AN-89"),
        ],
        clinician: [
          s("Calcified cartilage, entered by metaphyseal capillaries and osteoblasts.", "AN-89"),
        ],
      },
    },
    metaphysis: {
      name: { child: "New bone", family: "New bone (metaphysis)", clinician: "Metaphysis" },
      about: {
        child: [
          s("Here new bone is made, so you grow.", "AN-91"),
          s("It looks a bit like a sponge inside.", "AN-66"),
          s("The bone type starts in this part.", "BO-2"),
        ],
        family: [
          s("New, spongy bone is built here.", "AN-91", "AN-66"),
          s(
            "It is the part in which the bone type starts, and it is full of small vessels.",
            "BO-2",
            "AN-66",
          ),
        ],
        clinician: [
          s("New bone on calcified cartilage; cancellous and richly vascular.", "AN-91", "AN-66"),
          s("Site of origin of the bone type.", "BO-2"),
        ],
      },
    },
    shaft: {
      name: { child: "Long middle", family: "Shaft", clinician: "Shaft (diaphysis)" },
      about: {
        child: [
          s("This is the long, hard middle of the bone.", "AN-27"),
          s("There is soft marrow inside.", "AN-27"),
        ],
        family: [s("The long middle part: hard, dense bone around soft marrow.", "AN-27")],
        clinician: [s("Compact bone around the medullary cavity.", "AN-27")],
      },
    },
    "bone-vessels": {
      name: {
        child: "Blood tubes",
        family: "Vessels in the bone",
        clinician: "Intraosseous vessels",
      },
      about: {
        child: [
          s("Small blood tubes run in the bone and feed it.", "AN-68"),
          s(
            "There is smooth muscle in their walls, so this type may start from there.",
            "AN-61",
            "BO-11",
          ),
        ],
        family: [
          s(
            "Small blood vessels run through the bone, and their walls hold smooth muscle.",
            "AN-68",
            "AN-61",
          ),
          s("The tumour may start from them, but this is not proven.", "BO-11"),
        ],
        clinician: [
          s("Vessels with smooth muscle in their wall.", "AN-68", "AN-61"),
          s("One hypothesis for the origin.", "BO-11"),
        ],
      },
    },
  },
  acts: {},
} satisfies CloseUpPart<"growth-plate">;

/** What one sees of a growth plate at the age shown. */
export const PLATES: CloserContent["plates"] = {
  open: {
    child: [
      s("At this age the plate is open.", "GP-14"),
      s("It is still soft, and the bone is growing.", "BO-4", "AN-67"),
    ],
    family: [
      s(
        "At this age the growth plate is open: cartilage, with the bone still growing.",
        "GP-14",
        "BO-4",
        "AN-67",
      ),
      s("On an x-ray it is a dark line.", "GP-18"),
    ],
    clinician: [s("Open physis: cartilaginous, a radiolucent line.", "GP-14", "BO-4", "GP-18")],
  },
  closing: {
    child: [
      s("At this age the plate gets thin and starts to turn to bone.", "BO-5"),
      s("Each child has a time of their own for that.", "GP-17"),
    ],
    family: [
      s("At this age the growth plate gets thin and starts to turn to bone.", "BO-5"),
      s("Each child has their own time for this, girls mostly before boys.", "GP-17"),
    ],
    clinician: [
      s("Closing physis: thinning, partly ossified.", "BO-5"),
      s("The time differs from child to child, as a rule earlier in girls.", "GP-17"),
    ],
  },
  closed: {
    child: [
      s("Now the plate has turned to bone, and the bone is done growing.", "BO-5"),
      s("Just a thin line stays.", "GP-14"),
    ],
    family: [
      s("The growth plate has turned to bone, and growth has stopped.", "BO-5"),
      s("A faint line stays.", "GP-14"),
    ],
    clinician: [s("Closed physis, ossified, with a faint line remaining.", "BO-5", "GP-14")],
  },
};
