import { s } from "../sentence.ts";
import type { Topic } from "../types.ts";

/** Not one place: several, and which ones depends on why the immune system is weak. */
export const IMMUNOCOMPROMISED: Topic = {
  name: {
    child: "When the body's guards are weak",
    family: "With a weak immune system",
    clinician: "EBV-associated smooth muscle tumour (immunocompromised host)",
  },
  summary: {
    child: s(
      "This type of {bare} has no one spot: it can start in more than one place when the body's guards are weak.",
      "IM-8",
      "MO-3",
    ),
    family: s(
      "This type of tumour has no single place: it can start in several parts of the body when the immune system is weak.",
      "IM-8",
      "IM-5",
      "IM-6",
    ),
    clinician: s(
      "Often multifocal smooth muscle tumour driven by Epstein-Barr virus (EBV) in the immunocompromised host.",
      "IM-4",
      "IM-8",
    ),
  },
  sections: {
    where: {
      child: [
        s("There is no one spot for this type.", "MO-3", "IM-8"),
        s("That is why many places glow softly here.", "MO-3"),
        s("It can start in the liver, the lungs or the gut.", "IM-5", "IM-6"),
        s("It can also start in the wraps around the brain.", "IM-5"),
        s("When there is more than one lump, each one most often started by itself.", "IM-8"),
      ],
      family: [
        s("The places depend on why the immune system is weak.", "IM-5", "IM-6", "IM-7"),
        s("With HIV, the coverings of the brain and spinal cord are the most usual place.", "IM-5"),
        s("The gut, liver, lungs and adrenal glands are other places.", "IM-5"),
        s("After a transplant, it is the liver, then the lungs and the gut.", "IM-6"),
        s("Children born with a weak immune system most often have several tumours.", "IM-7"),
        s("Several tumours usually mean several separate starts, not spread.", "IM-8"),
      ],
      clinician: [
        s("HIV: meninges of brain and spine 41%; also gut, liver, lung, adrenal.", "IM-5"),
        s(
          "After transplantation the liver is a site in 56%, the lung in 31%, the gut in 15%.",
          "IM-6",
        ),
        s("Primary immunodeficiency: several tumours in 71%.", "IM-7"),
        s(
          "Several tumours in 54% after transplant and 29% with HIV, mostly independent rather than metastatic.",
          "IM-8",
        ),
      ],
    },
    tissue: {
      child: [
        s("Small blood tubes run all through you.", "AN-61"),
        s("They have smooth muscle in their walls.", "AN-61"),
        s("Small lumps of this type sit around such tubes.", "IM-11"),
      ],
      family: [
        s(
          "Small blood vessels run through every organ, and their walls hold smooth muscle.",
          "AN-61",
        ),
        s("Small tumours of this type are found around such vessels.", "IM-11"),
      ],
      clinician: [
        s("Small lesions lie around vessels.", "IM-11"),
        s(
          "Every tumour cell tested contained EBV; in one child two tumours differed in their EBV clone.",
          "IM-10",
        ),
      ],
    },
    why: {
      child: [
        s("Your body has guards that keep germs in check.", "AN-51"),
        s("Some children are born with weak guards.", "IM-7"),
        s("A germ called HIV can make them weak too.", "IM-1", "CA-6"),
        s("So can the medicine that keeps a new organ safe.", "CA-7"),
        s(
          "If you take that medicine, you still need it, and your doctors watch over you.",
          "IM-13",
        ),
        s("Then a germ called EBV can make smooth muscle cells grow too much.", "IM-2"),
        s("Lots of people have EBV, and it mostly does no harm.", "IM-2"),
        s("If you have it, that does not mean that {this} will come.", "IM-3"),
        s("Germs can pass from one person to the next, but {this} cannot.", "IM-12", "CA-9"),
        s("It is nobody's fault.", "CA-10"),
      ],
      family: [
        s(
          "HIV/AIDS weakens the immune system; so do medicines against rejection after a transplant.",
          "IM-1",
          "CA-6",
          "CA-7",
        ),
        s("These medicines are still needed.", "IM-13"),
        s("Never stop or change them without the transplant team.", "IM-13"),
        s(
          "When defences are already weak, the Epstein-Barr virus (EBV) can stay in smooth muscle cells and make them grow.",
          "IM-2",
          "IM-9",
          "CA-5",
        ),
        s("EBV, the cause of mono, is common and usually harmless.", "IM-2"),
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
        s(
          "Settings: HIV/AIDS, transplant immunosuppression, primary immunodeficiency.",
          "IM-1",
          "IM-7",
          "CA-6",
          "CA-7",
        ),
        s("Past infectious mononucleosis alone does not carry the risk.", "IM-3"),
        s("Now called EBV-associated smooth muscle tumour by preference.", "IM-4"),
      ],
    },
    rarity: {
      child: [s("It is very, very rare.", "OU-1")],
      family: [s("It is very rare.", "OU-1")],
      clinician: [
        s("Very rare; figures for children are few and come from small series.", "OU-1", "OU-2"),
      ],
    },
  },
};
