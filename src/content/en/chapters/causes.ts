import { s } from "../../sentence.ts";
import type { ChapterEntries } from "../../types.ts";

/** Why it starts: what is known, and above all whose fault it is not. */
export const CAUSES: ChapterEntries<"causes"> = {
  "nobodys-fault": {
    name: {
      child: "It is nobody's fault",
      family: "It is nobody's fault",
      clinician: "No one is to blame",
    },
    about: {
      child: [
        s("It is nobody's fault.", "CA-10"),
        s("Not yours, and not your family's.", "CA-10"),
        s("Nothing you did, said, ate or thought made it start.", "CA-10"),
        s("It is not because you were naughty.", "CA-10"),
      ],
      family: [
        s("Nobody caused it: not the child, not the parents, not a brother or sister.", "CA-10"),
        s("Children may secretly take illness for a punishment.", "CA-10"),
        s("Tell them more than once that it is not.", "CA-10"),
      ],
      clinician: [
        s(
          "Children may read illness as punishment; say more than once that it is nobody's fault.",
          "CA-10",
        ),
      ],
    },
  },
  "not-catching": {
    name: {
      child: "You can't catch it",
      family: "It is not contagious",
      clinician: "Not contagious",
    },
    about: {
      child: [
        s("You cannot catch {this} from anyone.", "CA-9"),
        s("No one can catch it from you.", "CA-9"),
        s("Hugs are fine.", "CA-9"),
      ],
      family: [
        s("Cancer does not pass from one person to another.", "CA-9"),
        s("Hugging, playing and sharing a room are safe.", "CA-9"),
      ],
      clinician: [s("Cancer is not transmissible between people.", "CA-9")],
    },
    here: {
      immunocompromised: {
        child: [
          s("A germ can go from one person to the next.", "IM-12"),
          s("But {this} cannot.", "IM-12"),
        ],
        family: [s("The virus can pass between people; the cancer cannot.", "IM-12")],
        clinician: [s("EBV is transmissible, the tumour is not.", "IM-12")],
      },
    },
  },
  "not-known": {
    name: {
      child: "No one knows just why",
      family: "What is not known",
      clinician: "Aetiology",
    },
    about: {
      child: [
        s("No one knows all the reasons yet.", "CA-1"),
        s("Doctors are still trying to find out.", "CA-1"),
      ],
      family: [
        s("The cause is not fully understood.", "CA-1"),
        s(
          "A few things raise the risk, but having one of them does not mean that cancer will follow.",
          "CA-15",
        ),
        s("It can also come to a child with no known risk at all.", "CA-15"),
      ],
      clinician: [
        s("Incompletely understood.", "CA-1"),
        s("Risk factors are neither necessary nor sufficient.", "CA-15"),
      ],
    },
  },
  genes: {
    name: {
      child: "Tiny plans in the cells",
      family: "Genes",
      clinician: "Heritable predisposition",
    },
    about: {
      child: [
        s("Each cell has a plan inside, called genes.", "CA-2"),
        s("In some families one line of the plan is different from birth.", "CA-4"),
        s("Then {this} can come a bit more easily.", "CA-4"),
        s("And even then it may never come.", "CA-15"),
        s("No one can choose their genes.", "CA-10"),
      ],
      family: [
        s("Genes may play a part in every soft tissue sarcoma.", "CA-2"),
        s(
          "Two inherited conditions raise the risk: changes in the RB1 gene, and Li-Fraumeni syndrome (TP53).",
          "CA-4",
        ),
        s(
          "Other cancers are linked with it only through such conditions or radiation treatment; most childhood cancers are not meant.",
          "CA-3",
        ),
        s(
          "Children with the heritable form of retinoblastoma have a higher risk later in life; there is a blood test for it.",
          "CA-8",
          "CA-14",
        ),
        s(
          "Families who may have such a condition can talk with a genetic counsellor first.",
          "CA-12",
        ),
      ],
      clinician: [
        s("A genetic component is possible in every soft tissue sarcoma.", "CA-2"),
        s("Named predispositions: germline RB1 and TP53 (Li-Fraumeni).", "CA-4"),
        s(
          "Links with other cancers apply to these and to prior radiotherapy, not to childhood cancers at large.",
          "CA-3",
        ),
        s("Retinoblastoma: the risk concerns the heritable form.", "CA-8"),
        s("Inheritance of an altered TP53 or RB1: one chance in two.", "CA-13"),
        s(
          "Offer counselling before a TP53 test, and RB1 testing with counselling after retinoblastoma.",
          "CA-12",
          "CA-14",
        ),
      ],
    },
  },
  "earlier-radiation": {
    name: {
      child: "After strong rays",
      family: "Earlier radiation treatment",
      clinician: "Prior radiotherapy",
    },
    about: {
      child: [
        s("A few people once had strong rays to treat them.", "CA-11"),
        s("Then {this} can come a bit more easily.", "CA-11"),
        s("A normal x-ray photo is not meant.", "CA-11", "DX-20"),
      ],
      family: [
        s("Radiation treatment for an earlier cancer raises the risk.", "CA-11"),
        s("The small amounts used for x-ray pictures are not what is meant.", "CA-11", "DX-20"),
      ],
      clinician: [s("Prior radiotherapy raises the risk.", "CA-11")],
    },
  },
  ebv: {
    name: {
      child: "A very common germ",
      family: "The Epstein-Barr virus (EBV)",
      clinician: "Epstein-Barr virus (EBV)",
    },
    about: {
      child: [
        s("Lots and lots of people have a germ called EBV.", "IM-2"),
        s("It mostly does no harm.", "IM-2"),
        s(
          "Only when the body's guards are very weak can it stay in muscle cells and make them grow.",
          "IM-2",
          "IM-9",
          "CA-5",
        ),
        s("Having had mono does not mean that {this} will come.", "IM-3"),
      ],
      family: [
        s("There is a link with the Epstein-Barr virus, the one that causes mono.", "CA-5"),
        s("Most people carry it and it usually does no harm.", "IM-2"),
        s("Having had mono does not mean that a child will get this tumour.", "IM-3"),
      ],
      clinician: [
        s("EBV is linked with the tumour of the immunocompromised host.", "CA-5", "IM-4"),
        s("Infectious mononucleosis in the past does not confer the risk by itself.", "IM-3"),
      ],
    },
  },
  "weak-immunity": {
    name: {
      child: "When the guards are weak",
      family: "A weak immune system",
      clinician: "HIV and primary immunodeficiency",
    },
    about: {
      child: [
        s("Your body has guards that keep watch for germs.", "AN-51"),
        s("Some children are born with weak guards.", "IM-7"),
        s("A germ called HIV can make them weak too.", "IM-1", "CA-6"),
        s("Then this type can start more easily.", "CA-6"),
      ],
      family: [
        s("HIV/AIDS weakens the immune system and raises the risk.", "IM-1", "CA-6"),
        s("So does an immune weakness that a child is born with.", "IM-7"),
        s("Nobody is to blame for it.", "CA-10"),
      ],
      clinician: [
        s("AIDS raises the risk, as does primary immunodeficiency.", "CA-6", "IM-1", "IM-7"),
      ],
    },
  },
  transplant: {
    name: {
      child: "After getting a new organ",
      family: "After a transplant",
      clinician: "After transplantation",
    },
    about: {
      child: [
        s("Some children got a new organ, like a new liver.", "CA-7"),
        s("They need a medicine that keeps the guards calm.", "IM-13", "CA-7"),
        s("With calm guards, this type can start more easily.", "CA-7"),
        s("The medicine still matters a lot.", "IM-13"),
        s("Only the doctors may change it.", "IM-13"),
      ],
      family: [
        s("The medicine against rejection after a transplant raises the risk.", "CA-7"),
        s("It is still needed: never stop or change it without the transplant team.", "IM-13"),
      ],
      clinician: [
        s("Immunosuppression after transplantation raises the risk.", "CA-7"),
        s("Changes belong to the transplant team.", "IM-13"),
      ],
    },
  },
};
