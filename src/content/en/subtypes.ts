import type { SubtypeId } from "../../domain/anatomy.ts";
import { s } from "../sentence.ts";
import type { Topic } from "../types.ts";
import { BONE } from "./subtype-bone.ts";
import { IMMUNOCOMPROMISED } from "./subtype-immunocompromised.ts";

const SOFT_TISSUE: Topic = {
  name: {
    child: "In the tummy",
    family: "Soft tissue type: the digestive tract",
    clinician: "Soft tissue leiomyosarcoma: digestive tract",
  },
  summary: {
    child: s(
      "This type of {bare} can start in the muscle that moves food through your tummy.",
      "ST-1",
      "WH-12",
    ),
    family: s(
      "This type of leiomyosarcoma starts in soft tissue; in children it is often described in the muscle wall of the digestive tract.",
      "ST-1",
      "WH-4",
    ),
    clinician: s(
      "LMS of soft tissue; the paediatric literature stresses the digestive tract, current summaries limbs, retroperitoneum and trunk.",
      "ST-1",
      "ST-4",
      "WH-4",
    ),
  },
  sections: {
    where: {
      child: [
        s("Food goes on a long trip through you.", "WH-5"),
        s(
          "It goes from the stomach through the small gut and the big gut, and out at the end.",
          "WH-5",
        ),
        s("This type can start along that trip.", "ST-1", "WH-5"),
        s("It can also start in an arm, a leg, the back or deep in the belly.", "ST-4"),
      ],
      family: [
        s(
          "The digestive tract here means the stomach, small intestine, colon, appendix, rectum and anus.",
          "WH-5",
        ),
        s(
          "The tumour can also start in an arm or leg, in the trunk, or deep in the belly.",
          "ST-4",
        ),
        s("It may make the belly uncomfortable, or a child may lose weight.", "ST-2", "ST-3"),
      ],
      clinician: [
        s("Digestive sites: stomach, small bowel, colon, appendix, rectum, anus.", "WH-5"),
        s(
          "Other soft tissue sites, and by current summaries the main ones: limbs, retroperitoneum, abdomen and pelvis, trunk.",
          "ST-4",
        ),
        s("Presents with abdominal discomfort or weight loss.", "ST-2", "ST-3"),
      ],
    },
    tissue: {
      child: [
        s("The wall of the gut has layers, like a sandwich.", "ST-13"),
        s("One layer is smooth muscle.", "ST-6"),
        s("That is where this type starts.", "ST-6"),
      ],
      family: [
        s("The wall of the gut has four layers.", "ST-13"),
        s(
          "The tumour usually starts in the thick muscle layer, which has an inner coat running in rings and an outer coat running lengthwise.",
          "ST-6",
        ),
      ],
      clinician: [
        s(
          "Layer of origin: muscularis propria (inner circular, outer longitudinal), less often muscularis mucosae.",
          "ST-6",
        ),
        s("Growth in the small bowel may be endoluminal, intramural or exophytic.", "ST-10"),
      ],
    },
    why: {
      child: [
        s("This muscle squeezes food along, even while you sleep.", "WH-12"),
        s("In a very few people, one of its cells turns into {cell}.", "WH-11"),
        s("It is nobody's fault.", "CA-10"),
      ],
      family: [
        s(
          "The wall of the gut is full of smooth muscle that squeezes food along without you thinking.",
          "WH-12",
          "ST-6",
        ),
        s("The tumour begins in those cells.", "WH-11"),
        s("Nobody caused it.", "CA-10"),
      ],
      clinician: [
        s("Arises from smooth muscle of the bowel wall or its precursors.", "WH-11", "ST-6"),
        s(
          "Differential: GIST is KIT-driven; LMS expresses SMA and desmin and lacks KIT and DOG1.",
          "ST-11",
        ),
        s("In immunodeficiency consider an EBV-associated smooth muscle tumour.", "IM-4", "ST-5"),
      ],
    },
    rarity: {
      child: [s("It is very, very rare.", "OU-1"), s("Most tummy aches are {none}.", "SY-9")],
      family: [
        s("It is very rare, above all in the gut.", "OU-1", "ST-4"),
        s(
          "Some children in older reports had a different tumour, which doctors can now tell apart.",
          "WH-4",
          "ST-5",
        ),
      ],
      clinician: [
        s("Gut LMS is about one-fiftieth as common as GIST.", "ST-12"),
        s("Older series of gut LMS include GIST and EBV tumours.", "ST-5"),
      ],
    },
  },
};

const CUTANEOUS: Topic = {
  name: {
    child: "In the skin",
    family: "Skin (cutaneous) type",
    clinician: "Cutaneous leiomyosarcoma",
  },
  summary: {
    child: s("This type of {bare} starts in the tiny muscles of the skin.", "CU-6", "CU-7"),
    family: s(
      "This type of leiomyosarcoma starts in the skin, in the tiny muscles that raise hairs or in small blood vessels underneath.",
      "CU-6",
      "CU-7",
    ),
    clinician: s(
      "Dermal tumours arise from the arrector pili, subcutaneous ones from vascular smooth muscle.",
      "CU-6",
      "CU-7",
    ),
  },
  sections: {
    where: {
      child: [
        s("Skin covers you from head to toe.", "AN-46"),
        s(
          "We show some spots: the thighs, the lower legs, the belly, the back and the top of the head.",
          "CU-10",
        ),
        s(
          "It can be a firm bump that is pink, red, brown or the same as the skin around it.",
          "CU-5",
        ),
        s("Now and then it is sore.", "CU-5"),
      ],
      family: [
        s("The model marks the thigh, lower leg, trunk and scalp as examples.", "CU-10"),
        s(
          "Reports describe a firm bump that is pink, reddish, brown or the colour of the skin, and sometimes sore.",
          "CU-5",
        ),
      ],
      clinician: [
        s("Marked on the model as examples: thigh, lower leg, trunk, scalp.", "CU-10"),
        s(
          "Reported look: firm papule or nodule, pink, red-brown or skin-coloured, sometimes tender.",
          "CU-5",
        ),
      ],
    },
    tissue: {
      child: [
        s("Each little hair has its own tiny muscle.", "CU-6", "CU-8"),
        s("That muscle is smooth muscle.", "CU-6"),
        s("There is some in the small blood tubes under the skin too.", "CU-7"),
      ],
      family: [
        s("A shallow tumour starts in a hair's own muscle.", "CU-6"),
        s("A deeper one starts in the walls of small blood vessels below the skin.", "CU-7"),
      ],
      clinician: [
        s(
          "Dermal: arrector pili, which runs obliquely from the upper dermis to the bulge of the follicle.",
          "CU-6",
          "CU-8",
        ),
        s("Subcutaneous: smooth muscle of cutaneous vessels.", "CU-7"),
        s("WHO term for the dermal lesion: atypical intradermal smooth muscle neoplasm.", "CU-11"),
        s("Skin thickness in adolescents: 1.1 to 2.2 mm overall, dermis 1.0 to 2.0 mm.", "CU-12"),
      ],
    },
    why: {
      child: [
        s("When you are cold, these muscles pull your hairs up.", "WH-12"),
        s("You do not have to think about it.", "WH-12"),
        s("This type starts when one of those cells turns into {cell}.", "WH-11"),
        s("It is nobody's fault.", "CA-10"),
      ],
      family: [
        s("These muscles give you goose bumps.", "WH-12"),
        s("They work on their own.", "WH-12"),
        s("Palms and soles have none of them.", "CU-9"),
        s(
          "A shallow tumour seldom spreads, but it can grow again in the same place.",
          "CU-3",
          "CU-4",
        ),
        s("A deeper one is more serious.", "CU-4"),
      ],
      clinician: [
        s("Arrector pili are absent from palms and soles.", "CU-9"),
        s(
          "Depth drives behaviour: dermal lesions rarely metastasise but can recur locally, subcutaneous ones do both more often.",
          "CU-3",
          "CU-4",
        ),
      ],
    },
    rarity: {
      child: [
        s("It is very rare in children.", "OU-1", "CU-2"),
        s("Most bumps on the skin are {none}.", "SY-9"),
      ],
      family: [
        s("So few children have had it that nobody can say if girls or boys get it more.", "CU-2"),
        s("Among adults, most studies find it more often in men.", "CU-1"),
        s("Most lumps are not cancer, but one that stays should be shown to a doctor.", "SY-9"),
      ],
      clinician: [
        s("Adults: male predominance in most series, with differing ratios.", "CU-1"),
        s("Children: too few cases for a sex ratio.", "CU-2"),
      ],
    },
  },
};

const VASCULAR: Topic = {
  name: {
    child: "In a big vein",
    family: "Blood vessel (vascular) type",
    clinician: "Vascular leiomyosarcoma",
  },
  summary: {
    child: s("This type of {bare} starts in the wall of a big vein.", "VA-1", "VA-4"),
    family: s(
      "This type of leiomyosarcoma starts in the wall of a large vein, for example the big vein of the belly.",
      "VA-1",
      "VA-4",
      "VA-11",
    ),
    clinician: s(
      "Arises in the wall of large veins: inferior vena cava (IVC), its major tributaries, large leg veins.",
      "VA-1",
      "VA-4",
      "VA-11",
    ),
  },
  sections: {
    where: {
      child: [
        s("Veins are tubes that bring blood back to your heart.", "AN-15"),
        s("The biggest one in the belly is called the vena cava.", "VA-5"),
        s("It runs up in front of your back bones, a bit to your body's right side.", "VA-5"),
        s("This type can start there, or in a big leg vein.", "VA-4", "VA-11"),
      ],
      family: [
        s(
          "The big vein of the belly, the inferior vena cava, begins low in the back of the belly.",
          "VA-5",
        ),
        s(
          "It runs up to the body's right of the middle and through the diaphragm to the heart.",
          "VA-5",
        ),
        s(
          "The tumour can start in this vein, in its large branches or in the large veins of the leg.",
          "VA-4",
          "VA-11",
        ),
        s("What a person notices depends on which part is blocked.", "VA-6", "VA-7", "VA-8"),
      ],
      clinician: [
        s(
          "IVC course: from L5, to the body's right of the midline, retroperitoneal, beside the aorta, grooving the liver, through the diaphragm at T8.",
          "VA-5",
        ),
        s("Sites: IVC, its major tributaries, large veins of the leg.", "VA-4", "VA-11"),
        s(
          "Share by IVC segment: lower (infrarenal) about 40%, middle (renal to hepatic veins) about 45%, upper (hepatic veins to heart) about 15%.",
          "VA-6",
          "VA-7",
          "VA-8",
        ),
      ],
    },
    tissue: {
      child: [
        s("The wall of a vein has layers.", "VA-9"),
        s("There is smooth muscle in it.", "VA-9", "AN-15"),
        s("That is where this type starts.", "VA-1"),
      ],
      family: [
        s(
          "The big belly vein has smooth muscle in its thin middle layer, and strands of it in its thick outer layer.",
          "VA-9",
        ),
        s("Most of these tumours grow outward from the vein.", "VA-10"),
        s("Fewer grow into it.", "VA-10"),
      ],
      clinician: [
        s(
          "Papers name the smooth muscle of the media; in the IVC the media is thin and circular, and the adventitia is thickest, with longitudinal muscle bundles.",
          "VA-9",
        ),
        s("Growth is mostly extraluminal; under a third is intraluminal.", "VA-10"),
      ],
    },
    why: {
      child: [
        s("The muscle can make the vein more narrow.", "WH-12", "AN-64"),
        s("It does so all by itself.", "WH-12"),
        s("This type starts when a cell there turns into {cell}.", "WH-11"),
        s("It is nobody's fault.", "CA-10"),
      ],
      family: [
        s("Smooth muscle in the wall can narrow the vessel without you thinking.", "WH-12"),
        s("The tumour begins in those cells.", "WH-11"),
        s("Nobody caused it.", "CA-10"),
      ],
      clinician: [s("Origin in the venous smooth muscle or its precursors.", "WH-11", "VA-9")],
    },
    rarity: {
      child: [
        s("It is very, very rare.", "VA-2"),
        s("Nearly all the people who get it are grown-ups.", "VA-3", "VA-13"),
      ],
      family: [
        s(
          "It is very rare: several hundred people are described in medical writing, almost all of them adults.",
          "VA-2",
          "VA-3",
        ),
        s("One report tells of a girl of 15.", "VA-13"),
      ],
      clinician: [
        s(
          "Several hundred published cases: about 418 of the IVC in one review, 377 operated on in a later pooled analysis.",
          "VA-3",
        ),
        s(
          "In that analysis (adults, n = 377; Wachtel and others) 76% were women and the median age was 55 years.",
          "VA-12",
        ),
        s("A single report concerns a girl of 15.", "VA-2", "VA-13"),
      ],
    },
  },
};

/** The five types, in the order in which they are listed. */
export const SUBTYPES: Readonly<Record<SubtypeId, Topic>> = {
  "soft-tissue": SOFT_TISSUE,
  cutaneous: CUTANEOUS,
  vascular: VASCULAR,
  immunocompromised: IMMUNOCOMPROMISED,
  bone: BONE,
};
