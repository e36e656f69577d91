import { s } from "../../sentence.ts";
import type { LessonWords } from "../../types.ts";

export const FIVE_TYPES: LessonWords = {
  name: {
    child: "Five places to start",
    family: "Five types in twelve minutes",
    clinician: "Five types in twelve minutes",
  },
  about: s(
    "After it a class can point to where each of the five types starts, and knows what they have in common.",
    "WH-10",
    "WH-11",
  ),
  slides: [
    {
      sentence: {
        child: s(
          "{this} starts in smooth muscle, and there are five types of it.",
          "WH-10",
          "WH-11",
        ),
        family: s(
          "Leiomyosarcoma is a very rare cancer of smooth muscle, and five types of it are known.",
          "WH-1",
          "WH-10",
          "OU-1",
        ),
        clinician: s(
          "Leiomyosarcoma, a very rare cancer of smooth muscle: five types are told apart.",
          "WH-1",
          "WH-10",
          "OU-1",
        ),
      },
      notes: [
        s("Five types, a little over two minutes for each.", "WH-10"),
        s(
          "Somebody in the room may be ill, or have an ill brother or sister: speak kindly and never ask who.",
          "AF-12",
        ),
        s("Whoever finds it too much may step outside without giving a reason.", "AF-13"),
      ],
    },
    {
      sentence: {
        child: s("The first type can start along the way that food goes.", "ST-1", "WH-5"),
        family: s(
          "The soft tissue type can start in the gut's wall, in a limb, in the trunk or deep in the belly.",
          "ST-1",
          "ST-4",
        ),
        clinician: s(
          "Soft tissue type: limbs, retroperitoneum, abdomen, trunk; in children often described in the gut.",
          "ST-1",
          "ST-4",
        ),
      },
      notes: [
        s("Let the class trace the way of a bite of bread before the reveal.", "WH-5"),
        s(
          "In children it has often been described in the gut; some older cases are now known to have been other tumours.",
          "WH-4",
        ),
        s("It can also start in arms, legs or trunk, which are not lit here.", "ST-4"),
      ],
      ask: {
        question: {
          child: "Where is the muscle that moves your food?",
          family: "Which muscle moves food through the body?",
          clinician: "Which layer moves the content of the gut along?",
        },
        options: {
          child: ["In the wall of the gut", "In the skin", "In the legs"],
          family: [
            "Smooth muscle in the wall of the gut",
            "The muscles of the back",
            "The muscles between the ribs",
          ],
          clinician: ["The muscularis propria", "The submucosa", "The serosa"],
        },
      },
    },
    {
      sentence: {
        child: s("Most often it starts in the thick muscle of the wall.", "ST-6"),
        family: s("In the gut it mostly starts in the thick muscle layers of the wall.", "ST-6"),
        clinician: s(
          "Layer of origin: muscularis propria, less often the thin muscularis mucosae.",
          "ST-6",
        ),
      },
      notes: [
        s("Count the layers of the wall together, from inside out.", "ST-13"),
        s("The wall is drawn far thicker than it is, so that its layers can be seen.", "MO-2"),
      ],
    },
    {
      sentence: {
        child: s("The second type starts in the skin.", "CU-6", "CU-7"),
        family: s(
          "The skin type starts in the small muscles of the hairs or in blood vessels under the skin.",
          "CU-6",
          "CU-7",
        ),
        clinician: s(
          "Cutaneous type: dermal from the arrector pili, subcutaneous from vascular smooth muscle.",
          "CU-6",
          "CU-7",
        ),
      },
      notes: [
        s("The places that are lit are examples.", "CU-10"),
        s(
          "Most bumps are not cancer, so nobody needs to search their skin now; one that stays is shown to a doctor.",
          "SY-9",
        ),
      ],
    },
    {
      sentence: {
        child: s("It is the tiny muscle that lifts a hair when you are cold.", "AN-82", "CU-6"),
        family: s(
          "The tiny muscle behind goose bumps is smooth muscle, and a shallow tumour starts there.",
          "AN-82",
          "CU-6",
        ),
        clinician: s(
          "The arrector pili, from upper dermis to the follicle's bulge, gives rise to dermal tumours.",
          "CU-6",
          "CU-8",
        ),
      },
      notes: [
        s("Show it first, then let the hair rise.", "AN-82", "MO-11"),
        s(
          "Shallow ones rarely spread but can grow again in the same place; deeper ones are more serious.",
          "CU-3",
          "CU-4",
        ),
      ],
      ask: {
        question: {
          child: "What in the skin is smooth muscle?",
          family: "Which part of the skin is smooth muscle?",
          clinician: "Which structure of the skin is smooth muscle?",
        },
        options: {
          child: ["The hair", "A tiny muscle at the hair", "The top of the skin"],
          family: ["The hair", "The small muscle that raises a hair", "The outermost layer"],
          clinician: ["The sebaceous gland", "The arrector pili", "The epidermis"],
        },
      },
    },
    {
      sentence: {
        child: s(
          "Veins bring blood back to the heart, and the third type starts in a big one.",
          "AN-15",
          "VA-1",
          "VA-4",
        ),
        family: s(
          "Veins carry blood back to the heart; the vascular type starts in the wall of a large one.",
          "AN-15",
          "VA-1",
          "VA-4",
        ),
        clinician: s(
          "Vascular type: in the wall of large veins such as the inferior vena cava.",
          "AN-15",
          "VA-1",
          "VA-4",
        ),
      },
      notes: [
        s("Nearly everybody with this type is grown up.", "VA-13"),
        s(
          "The vein lies on the body's right side of the middle; the body faces the class, so point on the wall, not on yourself.",
          "VA-5",
        ),
      ],
      ask: {
        question: {
          child: "Which way does blood flow in this big vein?",
          family: "Which way does the blood in this vein flow?",
          clinician: "Where does the inferior vena cava carry blood?",
        },
        options: {
          child: ["Up to the heart", "Down to the feet", "Out to the hands"],
          family: ["Up to the heart", "Down to the legs", "Out to the arms"],
          clinician: ["To the heart", "To the legs", "To the liver"],
        },
      },
    },
    {
      sentence: {
        child: s("There is muscle in its thin middle and in its thick outside.", "VA-9"),
        family: s(
          "The big belly vein has a thin layer of muscle, and strands of muscle in its thick outer layer.",
          "VA-9",
        ),
        clinician: s(
          "Thin circular media, longitudinal bundles in a thick adventitia; papers name the media.",
          "VA-9",
        ),
      },
      notes: [
        s("It is very rare: several hundred cases are in the medical literature.", "VA-2", "VA-3"),
        s(
          "What is felt depends on the part of the vein: legs, kidneys or liver.",
          "VA-6",
          "VA-7",
          "VA-8",
        ),
      ],
    },
    {
      sentence: {
        child: s(
          "The fourth type has no one spot: it can start when the body's guards are weak.",
          "IM-8",
          "IM-2",
          "MO-3",
        ),
        family: s(
          "The fourth type has no single place; it can start when the immune system is weak.",
          "IM-8",
          "IM-2",
          "MO-3",
        ),
        clinician: s(
          "EBV-associated smooth muscle tumour: often several, usually separate starts and not spread.",
          "IM-4",
          "IM-8",
        ),
      },
      notes: [
        s("Do not let the class guess who may have weak defences, or why.", "IM-1", "CA-7"),
        s("Several tumours are usually several starts.", "IM-8"),
        s("It is nobody's fault, and no punishment.", "CA-10"),
      ],
      ask: {
        question: {
          child: "Does the next type have one place, or more?",
          family: "The next type comes with a weak immune system: has it one place, or several?",
          clinician: "How is the tumour of the immunocompromised host distributed?",
        },
        options: {
          child: ["One place", "More than one"],
          family: ["One place", "Several places"],
          clinician: ["In one typical organ", "Often at several sites"],
        },
      },
    },
    {
      sentence: {
        child: s("Most people have this germ, and as a rule it does no harm.", "AN-94", "IM-2"),
        family: s(
          "Most people carry this virus without harm; where defences are weak it can make cells grow.",
          "AN-94",
          "IM-2",
        ),
        clinician: s(
          "Where T cells control it poorly, EBV persists in smooth muscle cells and makes them grow.",
          "IM-2",
          "IM-9",
        ),
      },
      notes: [
        s("Having had mono does not mean that this tumour will come.", "IM-3"),
        s("A virus can pass from person to person; the cancer cannot.", "IM-12", "CA-9"),
        s("Whoever takes medicine after a transplant still needs it.", "IM-13"),
      ],
    },
    {
      sentence: {
        child: s("The fifth type starts in a bone, most often by the knee.", "BO-2", "BO-8"),
        family: s(
          "The bone type starts in the wide part near a long bone's end, mostly around the knee.",
          "BO-2",
          "BO-8",
          "AN-27",
        ),
        clinician: s(
          "Bone type: metaphysis of long bones, mostly distal femur or proximal tibia.",
          "BO-2",
          "BO-8",
        ),
      },
      notes: [
        s("It is extremely rare, and most sore legs are not cancer.", "BO-1", "SY-9"),
        s("Bones of skull and face come next.", "BO-8"),
      ],
      ask: {
        question: {
          child: "Where in a long bone does the fifth type start?",
          family: "Where in a long bone does the fifth type start?",
          clinician: "In which zone of a long bone does the fifth type arise?",
        },
        options: {
          child: ["In the middle", "At the very tip", "In the wide part near the end"],
          family: ["In the middle of the shaft", "In the joint", "In the wide part near the end"],
          clinician: ["Diaphysis", "Epiphysis", "Metaphysis"],
        },
      },
    },
    {
      sentence: {
        child: s("It starts next to the plate where bones grow, not in it.", "BO-12"),
        family: s("The growth plate is close by, but the tumour does not start in it.", "BO-12"),
        clinician: s(
          "The physis is near, not the origin; the walls of the bone's vessels are one hypothesis.",
          "BO-11",
          "BO-12",
        ),
      },
      notes: [
        s(
          "Bone holds little smooth muscle; that this type comes from the walls of its vessels is an idea and not proven.",
          "BO-11",
        ),
        s("Growing is healthy: the plate is only its neighbour.", "BO-12"),
      ],
    },
    {
      sentence: {
        child: s(
          "Five types, one kind of muscle, and it is nobody's fault.",
          "WH-10",
          "WH-11",
          "CA-10",
        ),
        family: s(
          "Five types share one kind of muscle; it is nobody's fault, and nobody can catch it.",
          "WH-10",
          "WH-11",
          "CA-9",
          "CA-10",
        ),
        clinician: s(
          "One tissue, five types; not contagious, and the cause is not fully understood.",
          "WH-10",
          "WH-11",
          "CA-1",
          "CA-9",
        ),
      },
      notes: [
        s("Ask for the five once more, by pointing alone.", "WH-10"),
        s("Repeat that nobody can catch it and nobody is to blame.", "CA-9", "CA-10"),
        s("Say where questions can be asked alone afterwards.", "AF-13"),
      ],
    },
  ],
};
