import { s } from "../../sentence.ts";
import type { LessonWords } from "../../types.ts";

export const SMOOTH_MUSCLE: LessonWords = {
  name: {
    child: "Muscle that works by itself",
    family: "What is smooth muscle?",
    clinician: "Smooth muscle: where it is and what it does",
  },
  about: s(
    "After it a class can say what smooth muscle does, where it is, and that a rare cancer can start in it.",
    "WH-11",
    "WH-12",
    "OU-1",
  ),
  slides: [
    {
      sentence: {
        child: s("Some muscles wait for you, and some work all by themselves.", "WH-1", "WH-12"),
        family: s(
          "Some muscles move when you want them to; others work without a thought from you.",
          "WH-1",
          "WH-12",
        ),
        clinician: s(
          "The muscles of the limbs obey the will; smooth muscle acts without it.",
          "WH-1",
          "WH-12",
        ),
      },
      notes: [
        s("Let the class bend an arm, then ask who can tell their stomach to stop.", "WH-12"),
        s("The muscles that move arms and legs are not what this lesson is about.", "WH-1"),
        s(
          "Somebody in the room may be ill, or have an ill brother or sister: speak of bodies in general and never ask pupils about their own.",
          "AF-12",
          "AF-13",
        ),
      ],
    },
    {
      sentence: {
        child: s("Your stomach is a bag of muscle that works by itself.", "AN-63", "WH-12"),
        family: s(
          "The stomach is a bag of smooth muscle that stores food and mixes it without being told.",
          "AN-63",
          "WH-12",
        ),
        clinician: s(
          "The stomach stores and mixes food with smooth muscle, without the will.",
          "AN-63",
          "WH-12",
        ),
      },
      notes: [
        s("Count the hands for each answer before the stomach is shown.", "AN-63"),
        s("Arm and leg are useful guesses: they move because we want them to.", "WH-1"),
      ],
      ask: {
        question: {
          child: "Which muscle works all by itself?",
          family: "Which of these muscles works without you thinking about it?",
          clinician: "Which of these is smooth muscle?",
        },
        options: {
          child: ["The one that bends my arm", "The one in my tummy", "The one that kicks a ball"],
          family: [
            "The muscle that bends an arm",
            "The muscle in the stomach's wall",
            "The muscle that straightens a knee",
          ],
          clinician: ["Biceps brachii", "The muscle coat of the stomach", "Quadriceps femoris"],
        },
      },
    },
    {
      sentence: {
        child: s(
          "All that glows here has it: the gut, the blood tubes and the skin.",
          "MO-5",
          "WH-12",
        ),
        family: s(
          "Everything that glows has smooth muscle in it: the gut, the blood vessels and the skin.",
          "MO-5",
          "WH-12",
        ),
        clinician: s(
          "Lit: gut, bladder, vessel walls and hairy skin, all of which hold smooth muscle.",
          "MO-5",
          "WH-12",
          "AN-53",
          "CU-9",
        ),
      },
      notes: [
        s("Turn the body slowly, so that everybody sees what lights up.", "MO-5"),
        s(
          "Whole parts are lit, although it is mostly their walls that hold the muscle.",
          "MO-5",
          "AN-15",
        ),
        s("Vessels run through every organ, so there is more of it than is drawn.", "AN-61"),
      ],
      ask: {
        question: {
          child: "Where else is this kind of muscle?",
          family: "Where in the body is smooth muscle found?",
          clinician: "How is smooth muscle distributed?",
        },
        options: {
          child: [
            "Only in the tummy",
            "Only in arms and legs",
            "In the gut, the blood tubes and the skin",
          ],
          family: [
            "Only in the belly",
            "Only in arms and legs",
            "In the gut, the blood vessels and the skin",
          ],
          clinician: [
            "In the gut alone",
            "In the muscles of the limbs",
            "In gut, bladder, vessel walls and skin",
          ],
        },
      },
    },
    {
      sentence: {
        child: s("Ring muscle gets tight behind the food and moves it on.", "AN-74"),
        family: s(
          "Rings of muscle tighten behind the food and let go in front of it, so it moves along.",
          "AN-74",
        ),
        clinician: s(
          "Peristalsis: the circular muscle contracts behind the content and relaxes ahead of it.",
          "AN-74",
        ),
      },
      notes: [
        s("A ball in a long sock, pushed along by rings of fingers, shows the wave.", "AN-74"),
        s("Walls are drawn thicker than life; the scale stands beside the picture.", "MO-2"),
      ],
    },
    {
      sentence: {
        child: s("In the stomach it runs three ways, to mix your food.", "ST-7", "AN-76"),
        family: s(
          "In the stomach the muscle runs in three directions, so that it can knead the food.",
          "ST-7",
          "AN-76",
        ),
        clinician: s(
          "The stomach adds an inner oblique layer: three directions, to knead and mix.",
          "ST-7",
          "AN-76",
        ),
      },
      notes: [
        s("Let everybody knead their own hands in three directions.", "AN-76"),
        s("The thick muscle of the gut has two layers, one in rings and one lengthwise.", "ST-6"),
      ],
    },
    {
      sentence: {
        child: s("A tiny muscle pulls the hair up, and you get goose bumps.", "AN-82"),
        family: s(
          "A tiny muscle at the hair tightens in the cold: that is what goose bumps are.",
          "AN-82",
        ),
        clinician: s(
          "Sympathetic nerves make the arrector pili tighten; hair and skin around it rise.",
          "AN-82",
        ),
      },
      notes: [
        s("Move the hair up and down in the close-up after the vote.", "AN-82", "MO-11"),
        s("Palms and soles have no such muscles, so they never get goose bumps.", "CU-9", "AN-82"),
      ],
      ask: {
        question: {
          child: "You are cold: what makes your hairs stand up?",
          family: "What raises the hairs of the skin when you are cold?",
          clinician: "What causes goose bumps?",
        },
        options: {
          child: ["Tiny muscles at the hairs", "The wind", "The bones"],
          family: ["A tiny muscle at the hair", "The hair itself", "The cold air"],
          clinician: [
            "The arrector pili tightens",
            "The hair follicle swells",
            "The vessels of the skin widen",
          ],
        },
      },
    },
    {
      sentence: {
        child: s("This muscle can make a blood tube more narrow.", "AN-64"),
        family: s("Smooth muscle in the wall of a vein can make the vein narrower.", "AN-64"),
        clinician: s(
          "Smooth muscle in its wall can narrow a vein; lit here is the media of the inferior vena cava.",
          "AN-64",
          "VA-9",
        ),
      },
      notes: [
        s("Veins bring the blood back to the heart.", "AN-15"),
        s(
          "In the cold the skin's vessels narrow, so that less warmth is lost: cold hands are a good example.",
          "AN-83",
        ),
      ],
    },
    {
      sentence: {
        child: s("Your heart pumps with its own kind of muscle.", "AN-54"),
        family: s(
          "The heart pumps with a kind of muscle of its own, which is not smooth muscle.",
          "AN-54",
        ),
        clinician: s(
          "The heart is cardiac muscle, a kind of its own; the diaphragm is skeletal muscle.",
          "AN-54",
          "AN-57",
        ),
      },
      notes: [
        s("This is the hardest question; most classes are split, and that is fine.", "AN-54"),
        s("The walls of bladder and gut are smooth muscle.", "AN-53", "WH-12"),
      ],
      ask: {
        question: {
          child: "Which of these is not smooth muscle?",
          family: "Which of these is not smooth muscle?",
          clinician: "Which of these has muscle of another kind?",
        },
        options: {
          child: ["The bladder", "The gut", "The heart"],
          family: ["The bladder", "The bowel", "The heart"],
          clinician: ["The bladder", "The ileum", "The heart"],
        },
      },
    },
    {
      sentence: {
        child: s("Very, very rarely, {this} starts in a smooth muscle cell.", "WH-11", "OU-1"),
        family: s(
          "Very rarely a cancer called leiomyosarcoma starts from smooth muscle; it has five types.",
          "WH-10",
          "WH-11",
          "OU-1",
        ),
        clinician: s(
          "Leiomyosarcoma arises from smooth muscle cells or their precursors; five types are told apart.",
          "WH-10",
          "WH-11",
        ),
      },
      notes: [
        s("Say the word calmly, once, and that it is very rare.", "OU-1"),
        s("Nobody can catch it, and it is nobody's fault.", "CA-9", "CA-10"),
        s(
          "If a pupil tells of somebody who is ill, say thank you and offer to talk after class.",
          "AF-12",
          "AF-13",
        ),
      ],
    },
    {
      sentence: {
        child: s("Most tummy aches and lumps are {none}.", "SY-9"),
        family: s(
          "Most lumps and aches of children are not cancer; one that stays should be seen by a doctor.",
          "SY-9",
        ),
        clinician: s(
          "Most lumps, tummy aches and sore limbs of children are not cancer; what stays is examined.",
          "SY-9",
        ),
      },
      notes: [
        s("End with the healthy body: what has smooth muscle done for everyone today?", "WH-12"),
        s("Stay for a while, for those who would rather ask alone.", "AF-13"),
      ],
    },
  ],
};
