import { s } from "../../sentence.ts";
import type { CloseUpPart } from "../../close-up-part.ts";

export const SKIN = {
  closeUp: {
    name: {
      child: "The skin, up close",
      family: "The skin, up close",
      clinician: "Skin with a hair and its muscle",
    },
    about: {
      child: [
        s("Your skin keeps germs out and keeps you warm.", "AN-77", "AN-79"),
        s("Each little hair in it has its own tiny muscle.", "CU-6", "CU-8"),
        s("Here you see a small piece of skin with some hairs.", "MO-12"),
      ],
      family: [
        s("The skin has an outer layer, a strong layer below it, and fat under both.", "AN-46"),
        s("It keeps germs out, water in and the body warm.", "AN-77", "AN-79"),
        s(
          "The piece shown has hairs in it, with their glands, their tiny muscles and small blood vessels.",
          "CU-8",
          "MO-12",
        ),
      ],
      clinician: [
        s(
          "Epidermis, dermis and subcutis with pilosebaceous units and small vessels.",
          "AN-46",
          "AN-80",
          "MO-12",
        ),
        s("Skin thickness in adolescents: 1.1 to 2.2 mm overall, dermis 1.0 to 2.0 mm.", "CU-12"),
      ],
    },
    scale: {
      child: [s("This is drawn {whole} times bigger than it is.", "MO-7")],
      family: [
        s(
          "This piece of skin is drawn {whole} times bigger than in life, every part of it alike.",
          "MO-7",
        ),
      ],
      clinician: [s("Drawn {whole} times life size, evenly in all directions.", "MO-7")],
    },
    why: {
      child: [
        s("The hair muscle pulls up your hair when you are cold.", "AN-82"),
        s("In a very few people, one of its cells turns into {cell}.", "CU-6", "OU-1"),
        s("It can also start in the muscle of a small blood tube.", "CU-7"),
        s("It is nobody's fault.", "CA-10"),
        s("Most bumps on the skin are {none}.", "SY-9"),
      ],
      family: [
        s("A shallow tumour starts in the tiny muscle of a hair.", "CU-6"),
        s("A deeper one starts in the muscle of a small blood vessel.", "CU-7"),
        s(
          "The shallow kind seldom spreads but can grow again in the same place; the deeper kind is more serious.",
          "CU-3",
          "CU-4",
        ),
        s("Nobody caused it, and most bumps on the skin are not cancer.", "CA-10", "SY-9"),
      ],
      clinician: [
        s("Dermal: arrector pili.", "CU-6"),
        s("Subcutaneous: smooth muscle of vessels.", "CU-7"),
        s(
          "Depth drives behaviour: dermal lesions rarely metastasise but can recur locally, subcutaneous ones do both more often.",
          "CU-3",
          "CU-4",
        ),
      ],
    },
  },
  layers: {
    epidermis: {
      name: { child: "Outer skin", family: "Outer skin (epidermis)", clinician: "Epidermis" },
      about: {
        child: [
          s("This is the part that you can touch.", "AN-77"),
          s("It keeps germs out and water in.", "AN-77"),
        ],
        family: [
          s(
            "This thin outer layer keeps germs out and water in, and has no blood vessels.",
            "AN-77",
          ),
        ],
        clinician: [s("Avascular barrier against germs and loss of water.", "AN-77")],
      },
    },
    dermis: {
      name: { child: "Strong skin", family: "Strong layer (dermis)", clinician: "Dermis" },
      about: {
        child: [
          s("This layer is strong and can stretch.", "AN-78"),
          s("The roots of your hairs are in it.", "AN-78"),
        ],
        family: [
          s(
            "This layer makes the skin strong and stretchy; it holds vessels, nerves and the roots of hairs.",
            "AN-78",
          ),
        ],
        clinician: [
          s(
            "Connective tissue with vessels, nerves and hair roots; gives tensile strength and elasticity.",
            "AN-78",
          ),
        ],
      },
    },
    "subcutaneous-fat": {
      name: { child: "Soft fat", family: "Fat under the skin", clinician: "Subcutaneous fat" },
      about: {
        child: [
          s("It is soft, like a pillow under your skin.", "AN-79"),
          s("It helps to keep you warm.", "AN-79"),
        ],
        family: [
          s("The fat under the skin keeps warmth in and cushions what lies below.", "AN-79"),
        ],
        clinician: [s("Insulates and cushions.", "AN-79")],
      },
    },
    hair: {
      name: { child: "A hair", family: "Hair", clinician: "Hair shaft" },
      about: {
        child: [s("A hair grows up out of a small pocket in the skin.", "AN-80")],
        family: [
          s(
            "A hair is made of the same stuff as a nail, and grows in a small sleeve of skin.",
            "AN-80",
          ),
        ],
        clinician: [s("Keratin shaft, growing in the follicle.", "AN-80")],
      },
    },
    "hair-follicle": {
      name: { child: "Hair pocket", family: "Hair pocket (follicle)", clinician: "Hair follicle" },
      about: {
        child: [
          s("This small pocket goes down deep into the skin.", "AN-80"),
          s("The hair grows in it.", "AN-80"),
        ],
        family: [
          s(
            "The follicle is a sleeve of outer skin that reaches down into the strong layer or the fat.",
            "AN-80",
          ),
        ],
        clinician: [
          s("Sleeve of epidermis that reaches into dermis or subcutis.", "AN-80"),
          s("The arrector pili inserts at its bulge.", "CU-8"),
        ],
      },
    },
    "sebaceous-gland": {
      name: { child: "Oil gland", family: "Oil gland", clinician: "Sebaceous gland" },
      about: {
        child: [s("It makes a bit of oil for the hair and the skin.", "AN-81")],
        family: [
          s("This gland makes oil that protects the hair and keeps water off the skin.", "AN-81"),
        ],
        clinician: [
          s(
            "Opens into the follicle, in the angle between it and the arrector pili.",
            "AN-81",
            "CU-8",
          ),
        ],
      },
    },
    "arrector-pili": {
      name: { child: "Hair muscle", family: "Hair muscle", clinician: "Arrector pili muscle" },
      about: {
        child: [
          s("This tiny muscle pulls the hair up when you are cold.", "AN-82"),
          s("It is smooth muscle.", "CU-6"),
          s("In a very few people, {this} starts here.", "CU-6", "OU-1"),
        ],
        family: [
          s("This tiny slanting muscle raises the hair, which gives goose bumps.", "CU-8", "AN-82"),
          s("The shallow kind of skin tumour starts here.", "CU-6"),
        ],
        clinician: [
          s(
            "Runs obliquely from the upper dermis to the bulge of the follicle; contracts on sympathetic stimulation.",
            "CU-8",
            "AN-82",
          ),
          s("Origin of dermal leiomyosarcoma.", "CU-6"),
        ],
      },
    },
    "small-vessels": {
      name: {
        child: "Small blood tubes",
        family: "Small blood vessels",
        clinician: "Small vessels",
      },
      about: {
        child: [s("These small tubes bring blood to your skin.", "AN-78", "AN-61")],
        family: [
          s("Small vessels bring blood to the skin and the fat below it.", "AN-78", "AN-61"),
        ],
        clinician: [
          s("Dermal and subcutaneous vessels, with smooth muscle in their wall.", "AN-78", "AN-61"),
        ],
      },
    },
    "vessel-muscle": {
      name: {
        child: "Blood tube muscle",
        family: "Vessel muscle",
        clinician: "Smooth muscle of the vessel wall",
      },
      about: {
        child: [
          s("When you are cold, this muscle makes the tube narrow to keep you warm.", "AN-83"),
          s("It is smooth muscle.", "CU-7"),
          s("In a very few people, {this} starts here.", "CU-7", "OU-1"),
        ],
        family: [
          s("In the cold this muscle narrows the vessel, so that less warmth is lost.", "AN-83"),
          s("The deeper kind of skin tumour starts here.", "CU-7"),
        ],
        clinician: [
          s("Narrows the vessel in the cold, widens it in the heat.", "AN-83"),
          s("Origin of subcutaneous leiomyosarcoma.", "CU-7"),
        ],
      },
    },
  },
  acts: {
    hair: {
      name: {
        child: "Let the hair stand up",
        family: "Let the hair stand up",
        clinician: "Raise the hair",
      },
      about: {
        child: [
          s("The tiny muscle pulls, and up goes the hair.", "AN-82"),
          s("That is how you get goose bumps.", "AN-82"),
        ],
        family: [
          s(
            "The hair muscle tightens, the hair stands up and the skin rises a little: goose bumps.",
            "AN-82",
          ),
        ],
        clinician: [
          s(
            "Contraction of the arrector pili: the shaft erects and the skin around it is raised.",
            "AN-82",
            "MO-11",
          ),
        ],
      },
    },
  },
} satisfies CloseUpPart<"skin">;
