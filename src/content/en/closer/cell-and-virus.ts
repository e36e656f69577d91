import type { CloseUpPart } from "../../close-up-part.ts";
import { s } from "../../sentence.ts";

export const CELL_AND_VIRUS = {
  closeUp: {
    name: {
      child: "Cells and a quiet germ, up close",
      family: "Cells and a quiet virus, up close",
      clinician: "Smooth muscle cells and latent EBV",
    },
    about: {
      child: [
        s("This is a very small blood tube, with muscle cells around it.", "AN-61", "AN-92"),
        s("Your body's guards keep watch there.", "AN-51"),
        s("There is no one spot for this: such tubes are all over the body.", "MO-3", "AN-61"),
      ],
      family: [
        s(
          "This is a very small blood vessel with smooth muscle cells around it.",
          "AN-61",
          "AN-92",
        ),
        s("The body's defence cells keep watch beside it.", "AN-51"),
        s(
          "Such vessels run through every organ, so this type has no single place.",
          "AN-61",
          "MO-3",
        ),
      ],
      clinician: [
        s(
          "Small vessel: endothelium, smooth muscle cells with nuclei, latent EBV, T cells nearby.",
          "AN-61",
          "AN-92",
          "AN-94",
        ),
        s(
          "Such vessels are in every organ; the type is often multifocal.",
          "AN-61",
          "MO-3",
          "IM-8",
        ),
      ],
    },
    scale: {
      child: [
        s("The cells are drawn {whole} times bigger than they are.", "MO-7"),
        s("The germ is drawn {walls} times bigger.", "MO-7"),
      ],
      family: [
        s("The cells are drawn {whole} times bigger than in life.", "MO-7"),
        s("The virus is drawn {walls} times bigger, or it could not be seen.", "MO-7"),
      ],
      clinician: [
        s("Cells drawn {whole} times life size, the virus {walls} times.", "MO-7"),
        s("A particle of EBV measures about 120 to 180 nm.", "AN-96"),
      ],
    },
    why: {
      child: [
        s("Most people carry this germ, and as a rule it does no harm.", "AN-94", "IM-2"),
        s("Strong guards keep it quiet.", "AN-94"),
        s("When the guards are weak, it can make muscle cells grow too much.", "IM-2", "IM-9"),
        s(
          "Some medicine makes guards weak, but you still need it, and your doctors watch over you.",
          "CA-7",
          "IM-13",
        ),
        s("If you have this germ, that does not mean that {this} will come.", "IM-3"),
        s("A germ can pass from one person to the next, but {this} cannot.", "IM-12", "CA-9"),
        s("It is nobody's fault.", "CA-10"),
      ],
      family: [
        s(
          "Most people carry the virus called EBV all their lives, and it seldom harms them.",
          "AN-94",
          "IM-2",
        ),
        s(
          "When defences are already weak, it can stay in smooth muscle cells and make them grow.",
          "IM-2",
          "IM-9",
        ),
        s("That can happen in more than one place, each time as a new start.", "IM-8"),
        s(
          "Medicines against rejection weaken the defences but are still needed: never stop or change them without the transplant team.",
          "CA-7",
          "IM-13",
        ),
        s("Having had mono does not mean that a child will get this tumour.", "IM-3"),
        s("A virus can pass between people; this cancer cannot.", "IM-12", "CA-9"),
        s("No child is to blame for it, and no parent.", "CA-10"),
      ],
      clinician: [
        s(
          "Impaired T-cell control lets EBV persist in smooth muscle cells and drive their proliferation.",
          "IM-2",
          "IM-9",
        ),
        s("Several tumours are usually independent starts, not metastases.", "IM-8"),
        s("Past infectious mononucleosis alone does not carry the risk.", "IM-3"),
      ],
    },
  },
  layers: {
    "vessel-lining": {
      name: { child: "Smooth lining", family: "Vessel lining", clinician: "Endothelium" },
      about: {
        child: [s("This smooth lining lets the blood glide by.", "AN-84")],
        family: [s("A single sheet of smooth cells lines the vessel.", "AN-84")],
        clinician: [s("Single sheet of endothelial cells.", "AN-84")],
      },
    },
    "muscle-cells": {
      name: {
        child: "Muscle cells",
        family: "Smooth muscle cells",
        clinician: "Smooth muscle cells",
      },
      about: {
        child: [
          s("These cells are long and thin at both ends.", "AN-92"),
          s("They go around the tube and can make it narrow.", "AN-83", "WH-12"),
          s("They are smooth muscle.", "IM-2"),
          s("In a very few people, this type starts here.", "IM-2", "OU-1"),
        ],
        family: [
          s("Smooth muscle cells are long, with pointed ends, and lie around the vessel.", "AN-92"),
          s("They can make it narrow.", "AN-83", "WH-12"),
          s("This type starts in such cells.", "IM-2"),
        ],
        clinician: [
          s("Spindle cells with one central nucleus, about 5 µm thick.", "AN-92"),
          s("They narrow the vessel.", "AN-83", "WH-12"),
          s("Cells of origin; small lesions lie around vessels.", "IM-2", "IM-11"),
        ],
      },
    },
    nuclei: {
      name: { child: "Cell centres", family: "Cell nuclei", clinician: "Nuclei" },
      about: {
        child: [s("In the middle of each cell is the plan for its work.", "AN-93")],
        family: [
          s("The nucleus in the middle of a cell holds its genes, the plan for its work.", "AN-93"),
        ],
        clinician: [
          s(
            "One central nucleus to each cell; in latency it also holds the EBV episome.",
            "AN-92",
            "AN-93",
            "AN-95",
          ),
        ],
      },
    },
    virus: {
      name: { child: "Quiet germ", family: "Quiet virus (EBV)", clinician: "Latent EBV" },
      about: {
        child: [
          s("This germ is called EBV.", "IM-2"),
          s("Most people have it, and it just stays quiet.", "AN-94"),
        ],
        family: [
          s("The virus EBV stays quiet inside a cell; most people carry it.", "AN-94", "AN-95"),
          s("It is drawn as dots so that it can be seen.", "MO-7"),
        ],
        clinician: [
          s("Drawn as particles for recognition only.", "MO-7"),
          s(
            "In latency no particles are made; the genome persists in the nucleus as an episome.",
            "AN-95",
          ),
        ],
      },
    },
    defenders: {
      name: { child: "The guards", family: "Defence cells (T cells)", clinician: "T cells" },
      about: {
        child: [
          s("These cells keep watch over you.", "AN-51"),
          s("They help the germ stay quiet.", "AN-94"),
        ],
        family: [
          s("Cells of the immune system, above all T cells, keep the virus quiet.", "AN-94"),
        ],
        clinician: [s("T cells, chiefly, keep EBV in check.", "AN-94")],
      },
    },
    growth: {
      name: {
        child: "Too many cells",
        family: "Too many cells",
        clinician: "Perivascular proliferation",
      },
      about: {
        child: [
          s("Here there are more muscle cells than there should be.", "IM-2"),
          s("They can form a small lump beside the tube.", "IM-11"),
        ],
        family: [
          s("When the watch is weak, too many muscle cells can grow.", "IM-2", "IM-9"),
          s("Small tumours of this type lie around such vessels.", "IM-11"),
        ],
        clinician: [
          s(
            "EBV-driven proliferation of smooth muscle cells around a small vessel.",
            "IM-2",
            "IM-9",
            "IM-11",
          ),
        ],
      },
    },
  },
  acts: {
    guard: {
      name: {
        child: "Show fewer guards",
        family: "Let the watch grow weak",
        clinician: "Weaken the T-cell control",
      },
      about: {
        child: [
          s("There are fewer guards now, so the germ can do more.", "IM-9"),
          s("Then too many muscle cells grow.", "IM-2"),
          s("You can move it back when you like.", "MO-11"),
        ],
        family: [
          s("There are fewer defence cells, so the virus is held back less.", "IM-9"),
          s("Then too many muscle cells can grow.", "IM-2"),
          s("The picture can be moved back at any time.", "MO-11"),
        ],
        clinician: [
          s(
            "Fewer T cells: EBV persists in smooth muscle cells, and these proliferate.",
            "IM-2",
            "IM-9",
          ),
          s("A simplified picture, not a time course.", "MO-11"),
        ],
      },
    },
  },
} satisfies CloseUpPart<"cell-and-virus">;
