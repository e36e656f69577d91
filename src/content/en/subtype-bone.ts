import { s } from "../sentence.ts";
import type { Topic } from "../types.ts";

export const BONE: Topic = {
  name: {
    child: "In a bone",
    family: "Bone type",
    clinician: "Primary leiomyosarcoma of bone",
  },
  summary: {
    child: s(
      "This type of {bare} starts near the end of a long bone, most often by the knee.",
      "BO-2",
      "BO-8",
    ),
    family: s(
      "This type of leiomyosarcoma starts near the end of a long bone, in a part called the metaphysis, most often around the knee.",
      "BO-2",
      "BO-8",
    ),
    clinician: s("Arises in the metaphysis of long bones, mostly around the knee.", "BO-2", "BO-8"),
  },
  sections: {
    where: {
      child: [
        s("Your arms and legs have long bones in them.", "AN-27"),
        s("This type starts in the wide part near the end of one.", "BO-2", "AN-27"),
        s("The knee is the most common place.", "BO-8"),
        s(
          "It can also start in a bone of the head or face, or near the shoulder.",
          "BO-8",
          "BO-10",
        ),
      ],
      family: [
        s("A long bone widens towards its end.", "AN-27"),
        s("That wide part, the metaphysis, is where this type starts.", "BO-2"),
        s(
          "The lower end of the thigh bone and the upper end of the shin bone come first, then the bones of the skull and face.",
          "BO-8",
        ),
        s("The upper end of the upper arm bone is a less usual place.", "BO-10"),
        s("On an x-ray it shows as a darker patch.", "BO-7"),
        s("A small early one can be missed, so MRI helps.", "BO-6"),
      ],
      clinician: [
        s(
          "Most often distal femoral or proximal tibial metaphysis, then craniofacial bones; proximal humerus as a further site.",
          "BO-8",
          "BO-10",
        ),
        s(
          "Radiograph: radiolucent (lytic) lesion with an ill-defined margin and thinned cortex; small early lesions can be missed, MRI adds.",
          "BO-6",
          "BO-7",
          "BO-14",
        ),
      ],
    },
    tissue: {
      child: [
        s("Bone is hard, but there are tiny blood tubes in it.", "BO-11", "AN-61"),
        s("Those tubes have smooth muscle in their walls.", "AN-61"),
        s("Doctors think this type may start there, but no one is sure.", "BO-11"),
      ],
      family: [
        s("Bone holds little smooth muscle of its own.", "BO-11"),
        s(
          "Doctors think the tumour may come from the walls of blood vessels in the bone, or from young cells that can turn into muscle-like cells.",
          "BO-11",
        ),
        s("This is not proven.", "BO-11"),
      ],
      clinician: [
        s(
          "Origin unproven: intraosseous vessels, mesenchymal stem cells and myofibroblasts are discussed.",
          "BO-11",
        ),
        s("Metastasis from a soft tissue or visceral primary is ruled out first.", "BO-13"),
      ],
    },
    why: {
      child: [
        s("Near each end of a bone is a growth plate.", "BO-3"),
        s("It is soft at first and makes you taller.", "BO-4", "GP-14"),
        s("When you are done growing, it turns to bone.", "BO-5"),
        s("The lump starts near it, not in it.", "BO-12"),
        s("It is nobody's fault.", "CA-10"),
      ],
      family: [
        s(
          "The end of a long bone has three zones: the end itself (epiphysis), the growth plate and the metaphysis.",
          "BO-3",
        ),
        s(
          "A growth plate is cartilage at first and turns to bone when growth stops.",
          "BO-4",
          "BO-5",
        ),
        s("The tumour starts near the growth plate, not in it.", "BO-12"),
        s("Nobody is at fault.", "CA-10"),
      ],
      clinician: [
        s(
          "The physis lies between epiphysis and metaphysis; the metaphysis next to it is the site of origin, not the physis.",
          "BO-3",
          "BO-12",
        ),
        s("The physis is cartilaginous and ossifies as growth ends.", "BO-4", "BO-5"),
      ],
    },
    rarity: {
      child: [
        s("It is very, very rare.", "BO-1"),
        s("Most sore legs and arms are {none}.", "SY-9"),
      ],
      family: [
        s("It is extremely rare, and most people who have it are adults.", "BO-1", "BO-9"),
        s("Doctors first check that it has not come from somewhere else in the body.", "BO-13"),
      ],
      clinician: [
        s("Extremely rare; reported ages 9 to 87 years, peak in the fifth decade.", "BO-1", "BO-9"),
      ],
    },
  },
};
