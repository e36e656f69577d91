import { s } from "../../sentence.ts";
import type { CloseUpPart } from "../../close-up-part.ts";

export const GUT_WALL = {
  closeUp: {
    name: {
      child: "The wall of the gut, up close",
      family: "The wall of the gut, up close",
      clinician: "Gut wall and its layers",
    },
    about: {
      child: [
        s("The wall of your gut has layers, like a sandwich.", "ST-13"),
        s("One takes in your food, and some push the food on.", "AN-70", "WH-12"),
        s("Pick a layer to see what it does for you.", "MO-12"),
      ],
      family: [
        s(
          "The wall of the gut has a lining that takes up food and muscle that moves it on.",
          "ST-13",
          "AN-70",
          "WH-12",
        ),
        s(
          "Between them lies a soft layer with blood vessels and nerves, and around it all a thin, slippery cover.",
          "AN-72",
          "AN-75",
        ),
        s(
          "One piece stands here for the whole gut; only the stomach has one more layer of muscle.",
          "MO-12",
          "ST-7",
        ),
      ],
      clinician: [
        s(
          "Mucosa, submucosa, muscularis propria and serosa of a typical segment.",
          "ST-13",
          "MO-12",
        ),
        s(
          "Normal wall of terminal ileum and colon in children: about 1.0 to 1.3 mm, at most 1.9 mm.",
          "ST-14",
        ),
        s("The oblique layer is drawn for the stomach only.", "ST-7", "MO-12"),
      ],
    },
    scale: {
      child: [
        s("This is drawn {whole} times bigger than it is.", "MO-7"),
        s(
          "The wall is drawn {walls} times as thick as it is, so that you can see each layer.",
          "MO-2",
          "MO-6",
        ),
      ],
      family: [
        s(
          "The piece is drawn {whole} times bigger than in life, and its wall {walls} times as thick as in life.",
          "MO-2",
          "MO-7",
        ),
        s(
          "How the wall is shared out between the layers is chosen, so that each can be seen.",
          "MO-6",
        ),
      ],
      clinician: [
        s("Drawn {whole} times life size, the wall {walls} times its thickness.", "MO-2", "MO-7"),
        s("The relative thickness of the layers is a display choice, not a measurement.", "MO-6"),
      ],
    },
    why: {
      child: [
        s("This muscle works all by itself, even while you sleep.", "WH-12"),
        s("In a very few people, one of its cells turns into {cell}.", "WH-11", "OU-1"),
        s("It is nobody's fault.", "CA-10"),
        s("Most tummy aches are {none}.", "SY-9"),
      ],
      family: [
        s("The muscle of the gut works day and night without anyone thinking of it.", "WH-12"),
        s(
          "This type begins in one of its cells, most often in the thick muscle layers.",
          "WH-11",
          "ST-6",
        ),
        s("Nobody yet fully knows why, and nobody caused it.", "CA-1", "CA-10"),
        s("Most tummy aches of children are not cancer.", "SY-9"),
      ],
      clinician: [
        s("Layer of origin: muscularis propria, less often muscularis mucosae.", "ST-6"),
        s(
          "Presumed cell of origin: smooth muscle cell or its precursor; aetiology incompletely understood.",
          "WH-11",
          "CA-1",
        ),
        s(
          "Differential in the same wall: GIST is KIT-driven; LMS is SMA and desmin positive, KIT and DOG1 negative.",
          "ST-11",
        ),
      ],
    },
  },
  layers: {
    mucosa: {
      name: { child: "The lining", family: "Lining (mucosa)", clinician: "Mucosa" },
      about: {
        child: [
          s("This lining is soft and wet.", "AN-70"),
          s("It takes in the good things from your food.", "AN-70"),
        ],
        family: [
          s("The soft, moist lining of the gut takes up what the body needs from food.", "AN-70"),
        ],
        clinician: [
          s("Epithelium, lamina propria and, at its base, the muscularis mucosae.", "AN-70"),
        ],
      },
    },
    "muscularis-mucosae": {
      name: {
        child: "Thin lining muscle",
        family: "Thin lining muscle",
        clinician: "Muscularis mucosae",
      },
      about: {
        child: [
          s("This muscle is very thin.", "AN-71"),
          s("It moves the lining.", "AN-71"),
          s("In a very few people, {this} starts here.", "ST-6", "OU-1"),
        ],
        family: [
          s("A very thin sheet of smooth muscle moves the lining above it.", "AN-71"),
          s("The tumour can start here, but less often than in the thick muscle.", "ST-6"),
        ],
        clinician: [
          s("Two thin sheets of smooth muscle at the base of the mucosa.", "AN-71"),
          s("A less frequent layer of origin.", "ST-6"),
        ],
      },
    },
    submucosa: {
      name: { child: "The soft layer", family: "Soft layer (submucosa)", clinician: "Submucosa" },
      about: {
        child: [
          s("This soft layer has small blood tubes and nerves in it.", "AN-72"),
          s("They help the wall do its work.", "AN-72"),
        ],
        family: [
          s("This soft layer carries the blood vessels and nerves that serve the wall.", "AN-72"),
        ],
        clinician: [s("Connective tissue with blood vessels, lymphatics and nerves.", "AN-72")],
      },
    },
    "oblique-muscle": {
      name: {
        child: "Slanting muscle",
        family: "Slanting muscle",
        clinician: "Oblique layer of the muscularis propria",
      },
      about: {
        child: [
          s("Just the stomach has this layer.", "ST-7"),
          s("It helps to mix your food.", "AN-76"),
          s("It is smooth muscle.", "ST-6", "ST-7"),
          s("In a very few people, {this} starts here.", "ST-6", "ST-7", "OU-1"),
        ],
        family: [
          s(
            "Only the stomach has this third layer of muscle, which helps to knead and mix food.",
            "ST-7",
            "AN-76",
          ),
          s("It belongs to the thick muscle in which the tumour usually starts.", "ST-6", "ST-7"),
        ],
        clinician: [
          s("Innermost layer, present in the stomach only; takes part in mixing.", "ST-7", "AN-76"),
          s("Part of the muscularis propria, the usual layer of origin.", "ST-6", "ST-7"),
        ],
      },
    },
    "circular-muscle": {
      name: {
        child: "Ring muscle",
        family: "Ring muscle (circular)",
        clinician: "Circular layer of the muscularis propria",
      },
      about: {
        child: [
          s("This muscle lies around the tube, like rings.", "ST-6"),
          s("When it squeezes, the tube gets narrow and the food moves on.", "AN-73", "AN-74"),
          s("It is smooth muscle.", "ST-6"),
          s("In a very few people, {this} starts here.", "ST-6", "OU-1"),
        ],
        family: [
          s(
            "This muscle runs around the gut in rings; when it tightens, the gut gets narrower.",
            "ST-6",
            "AN-73",
          ),
          s("It is one of the thick layers in which the tumour usually starts.", "ST-6"),
        ],
        clinician: [
          s("Inner layer of the muscularis propria; narrows the lumen.", "ST-6", "AN-73"),
          s("With the longitudinal layer, the usual layer of origin.", "ST-6"),
          s("Thickened to the internal anal sphincter, about 1.2 mm in children.", "ST-8"),
        ],
      },
    },
    "longitudinal-muscle": {
      name: {
        child: "Long muscle",
        family: "Lengthwise muscle",
        clinician: "Longitudinal layer of the muscularis propria",
      },
      about: {
        child: [
          s("This muscle runs along the tube.", "ST-6"),
          s("When it squeezes, the tube gets short.", "AN-73"),
          s("It is smooth muscle.", "ST-6"),
          s("In a very few people, {this} starts here.", "ST-6", "OU-1"),
        ],
        family: [
          s(
            "This muscle runs along the gut; when it tightens, the gut gets shorter.",
            "ST-6",
            "AN-73",
          ),
          s("It is one of the thick layers in which the tumour usually starts.", "ST-6"),
          s("In the colon it lies in three bands.", "ST-9"),
        ],
        clinician: [
          s("Outer layer of the muscularis propria; shortens the segment.", "ST-6", "AN-73"),
          s("With the circular layer, the usual layer of origin.", "ST-6"),
          s("In the colon gathered into three taeniae.", "ST-9"),
        ],
      },
    },
    serosa: {
      name: { child: "Slippery cover", family: "Thin cover (serosa)", clinician: "Serosa" },
      about: {
        child: [
          s("This thin, slippery skin goes all around the gut.", "AN-75"),
          s("It lets the gut slide in your belly.", "AN-75"),
        ],
        family: [s("A thin, slippery skin lets the gut slide over the parts beside it.", "AN-75")],
        clinician: [
          s(
            "Thin covering with peritoneum; lets the gut move freely over its neighbours.",
            "AN-75",
          ),
        ],
      },
    },
  },
  acts: {
    open: {
      name: {
        child: "Open it like a book",
        family: "Open the wall like a book",
        clinician: "Open the wall",
      },
      about: {
        child: [
          s("The wall opens so that you can see what is in it.", "MO-11"),
          s("It is just a model, so nothing gets hurt.", "MO-11"),
        ],
        family: [
          s(
            "The wall opens, so that its layers can be seen from within; this is only a model.",
            "MO-11",
          ),
        ],
        clinician: [s("Opens the wall of the model to show its layers from within.", "MO-11")],
      },
    },
    squeeze: {
      name: {
        child: "Watch it squeeze",
        family: "Watch it squeeze",
        clinician: "Show peristalsis",
      },
      about: {
        child: [
          s("A slow squeeze runs along the tube and moves food on.", "AN-74"),
          s("You do not have to think about it.", "AN-74"),
        ],
        family: [
          s(
            "A slow wave runs along the gut: it tightens behind the food and lets go in front of it.",
            "AN-74",
          ),
          s("This happens without anyone thinking of it.", "AN-74"),
        ],
        clinician: [
          s(
            "Peristaltic wave: contraction of the circular muscle behind the contents, relaxation ahead of them.",
            "AN-74",
          ),
          s("Speed and depth are chosen, not measured.", "MO-11"),
        ],
      },
    },
  },
} satisfies CloseUpPart<"gut-wall">;
