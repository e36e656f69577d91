import { s } from "../../sentence.ts";
import type { LessonWords } from "../../types.ts";

export const HOW_WE_HELP: LessonWords = {
  name: { child: "How doctors help", family: "How we help", clinician: "Treatment in outline" },
  about: s(
    "After it a class can say in plain words what an operation, radiation and medicine do, and who helps.",
    "TX-1",
    "TX-10",
    "TX-12",
    "TX-20",
  ),
  slides: [
    {
      sentence: {
        child: s("A whole team helps, and some of them play and talk with you.", "TX-20", "TX-21"),
        family: s(
          "A whole team helps: surgeons and other doctors, nurses, play specialists and many more.",
          "TX-20",
          "TX-21",
          "CR-2",
        ),
        clinician: s("A team of several specialties discusses each case.", "CR-2", "TX-20"),
      },
      notes: [
        s("Let the class name the jobs, and count them on the board.", "TX-20"),
        s("Play and plain words are part of the help, for brothers and sisters too.", "TX-21"),
        s("Somebody may know such a team well: do not ask them in front of others.", "AF-13"),
      ],
      ask: {
        question: {
          child: "Who helps a child with {this}?",
          family: "Who looks after one child?",
          clinician: "Who decides on the treatment?",
        },
        options: {
          child: ["One doctor", "Two doctors", "A whole team"],
          family: ["One surgeon", "A doctor and a nurse", "A whole team"],
          clinician: ["The surgeon alone", "The oncologist alone", "A team of several specialties"],
        },
      },
    },
    {
      sentence: {
        child: s("Each child gets a plan of their own.", "CR-4"),
        family: s(
          "Each child has a plan of their own, and treatments may be combined.",
          "CR-4",
          "TX-4",
        ),
        clinician: s(
          "An individual plan: treatments may be combined, and their order can matter.",
          "CR-4",
          "TX-4",
          "TX-15",
        ),
      },
      notes: [
        s("Do not compare people whom the class knows: each plan is different.", "CR-4"),
        s("Some things are not known yet, such as the best medicine for children.", "AF-15"),
      ],
    },
    {
      sentence: {
        child: s("Mostly an operation comes first, and in it you feel nothing.", "TX-8", "TX-26"),
        family: s(
          "Mostly an operation comes first, in a sleep-like state in which nothing is felt.",
          "TX-8",
          "TX-26",
        ),
        clinician: s(
          "An operation is mostly the first and chief treatment, under general anaesthesia.",
          "TX-8",
          "TX-26",
        ),
      },
      notes: [
        s("Surgery sleep is not night sleep: it ends when the medicine is stopped.", "TX-26"),
        s("An anaesthetist stays the whole time, until the child is awake.", "TX-27"),
        s("The lump in the picture is an example and nobody's own.", "MO-15"),
        s(
          "In the words for a child the lump is drawn only where a grown-up has chosen so.",
          "MO-15",
        ),
      ],
    },
    {
      sentence: {
        child: s(
          "The lump comes out with a rim all around, like a fruit in its peel.",
          "TX-1",
          "TX-43",
        ),
        family: s(
          "The aim is to take out the whole tumour, with healthy tissue around it, in one piece.",
          "TX-1",
          "TX-43",
        ),
        clinician: s(
          "En bloc, with healthy tissue on every side; how wide is enough is debated.",
          "TX-1",
          "TX-24",
          "TX-43",
        ),
      },
      notes: [
        s("An orange in its peel shows what is meant.", "TX-43"),
        s("Scans have shown beforehand what lies beside it.", "TX-42"),
      ],
      ask: {
        question: {
          child: "What do the doctors try to take out?",
          family: "What does the surgeon aim to take out?",
          clinician: "What is the aim of the resection?",
        },
        options: {
          child: ["Just the lump", "The lump and a healthy rim", "All of the tummy"],
          family: [
            "The tumour alone",
            "The tumour with healthy tissue around it",
            "Always the whole organ",
          ],
          clinician: [
            "Removing most of the tumour",
            "The whole tumour with a margin",
            "Always the whole organ",
          ],
        },
      },
    },
    {
      sentence: {
        child: s("Then a doctor looks at the edge, to see if it is clear.", "TX-23", "TX-44"),
        family: s(
          "A pathologist looks at the edge under a microscope to see whether it is clear.",
          "TX-23",
          "TX-44",
        ),
        clinician: s("The edge is inked, the distance measured: R0, R1 or R2.", "TX-23", "TX-44"),
      },
      notes: [
        s("If there is tumour at the edge, a second operation may be advised.", "TX-25"),
        s(
          "After full removal it is less likely to come back, but it can: promise nothing.",
          "TX-9",
        ),
      ],
    },
    {
      sentence: {
        child: s(
          "A metal part can take the place of some bone, so the leg stays.",
          "TX-6",
          "TX-28",
        ),
        family: s(
          "The tumour is taken out and the limb stays; a metal part can replace the bone.",
          "TX-6",
          "TX-28",
        ),
        clinician: s(
          "Limb salvage: wide margins, then an endoprosthesis or other reconstruction.",
          "TX-6",
          "TX-28",
        ),
      },
      notes: [
        s(
          "For a growing child the metal part can be made longer in small steps.",
          "TX-29",
          "TX-49",
        ),
        s("Afterwards much exercise is needed to get going.", "TX-48"),
        s(
          "If somebody asks about losing a leg: it is considered when taking out the whole tumour would leave no working limb.",
          "TX-7",
        ),
      ],
    },
    {
      sentence: {
        child: s("They meet in one spot, and there they are strong.", "TX-51"),
        family: s(
          "Where the beams cross they add up, while the tissue on the way gets less.",
          "TX-51",
        ),
        clinician: s(
          "The doses add up where beams cross; the tissue that each one passes gets less.",
          "TX-51",
        ),
      },
      notes: [
        s("Several torches on one spot of the wall show the idea.", "TX-51"),
        s(
          "It is not felt, takes some minutes, and is given in many small parts.",
          "TX-34",
          "TX-52",
        ),
        s("It makes nobody radioactive: friends can sit beside as always.", "TX-37"),
      ],
      ask: {
        question: {
          child: "Why do the rays come from many sides?",
          family: "Why is radiation aimed from several sides?",
          clinician: "Why are several beam directions used?",
        },
        options: {
          child: ["So they meet in one spot", "So it is fast", "So it looks nice"],
          family: ["The beams add up where they cross", "It saves time", "It makes less noise"],
          clinician: [
            "Doses add up at the crossing",
            "Sessions become shorter",
            "No planning is needed",
          ],
        },
      },
    },
    {
      sentence: {
        child: s("Your blood takes the medicine all through your body.", "TX-54"),
        family: s(
          "Chemotherapy travels with the blood and so reaches cancer cells all through the body.",
          "TX-54",
        ),
        clinician: s(
          "Carried by the blood, chemotherapy also reaches cells too few to be seen on scans.",
          "TX-54",
        ),
      },
      notes: [
        s(
          "There are many medicines; they disturb cancer cells as these grow or multiply.",
          "TX-12",
        ),
        s("It is given in rounds with rest between, so that healthy cells recover.", "TX-38"),
        s("For this illness it is not proven to help after an operation.", "TX-18"),
      ],
      ask: {
        question: {
          child: "How does the medicine get to all parts?",
          family: "How does the medicine get through the whole body?",
          clinician: "How does chemotherapy reach distant sites?",
        },
        options: {
          child: ["Through the skin", "With the blood", "With the breath"],
          family: ["Through the skin", "With the blood", "Along the nerves"],
          clinician: ["By diffusion", "With the blood", "Along nerves"],
        },
      },
    },
    {
      sentence: {
        child: s("It can make you tired, but most healthy cells get well again.", "SE-2", "SE-20"),
        family: s(
          "Healthy cells that grow fast are reached too, which can be tiring; most recover.",
          "SE-2",
          "SE-20",
        ),
        clinician: s(
          "Healthy cells that grow fast are affected too, and most recover; fever is an emergency.",
          "SE-2",
          "SE-20",
        ),
      },
      notes: [
        s(
          "Before a classmate comes back to school, plan with family and care team what the class is told.",
          "AF-11",
        ),
        s("Hair that was lost usually grows back after chemotherapy.", "SE-10"),
        s(
          "A cold matters to a child with few white cells: washing hands is a way to help.",
          "SE-7",
        ),
      ],
    },
    {
      sentence: {
        child: s("After that, doctors keep looking, for a long time.", "AF-3"),
        family: s(
          "Check-ups go on for a long time, often at first and then less often.",
          "AF-1",
          "AF-3",
        ),
        clinician: s(
          "Check-ups of place and chest, frequent at first, rarer later, for a long time.",
          "AF-1",
          "AF-2",
          "AF-3",
        ),
      },
      notes: [
        s("It can come back, and that is why doctors keep looking.", "WH-7"),
        s(
          "If somebody asks how it ends: a figure holds only for those it was measured in, and none stands for a child.",
          "OU-4",
        ),
      ],
    },
    {
      sentence: {
        child: s("There are no wrong feelings, and school and friends help.", "AF-11", "AF-13"),
        family: s(
          "No feeling is wrong, also for brothers and sisters; going to school helps to belong.",
          "AF-11",
          "AF-12",
          "AF-13",
        ),
        clinician: s(
          "Room for feelings, brothers and sisters included; school and care team plan together.",
          "AF-11",
          "AF-12",
          "AF-13",
        ),
      },
      notes: [
        s("Let everybody write down what they would like a friend to say.", "AF-13"),
        s("Stay for those who would rather talk alone.", "AF-12", "AF-13"),
      ],
    },
  ],
};
