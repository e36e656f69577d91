import { s } from "../../sentence.ts";
import type { ChapterEntries } from "../../types.ts";

/** What may be felt, each tied to its place on the body. */
export const FEEL: ChapterEntries<"feel"> = {
  lump: {
    name: { child: "A lump", family: "A lump or swelling", clinician: "Swelling or mass" },
    about: {
      child: [
        s("It may be a lump or a puffy spot.", "SY-4"),
        s("It can be in any part of the body.", "SY-4"),
        s("Most of the time it does not hurt.", "SY-4"),
      ],
      family: [
        s("A swelling or lump can appear anywhere, often without pain.", "SY-4"),
        s(
          "What is noticed depends on where it is, how big it is and whether it has spread.",
          "SY-3",
        ),
      ],
      clinician: [
        s("Painless swelling or mass at any site.", "SY-4"),
        s("Presentation varies with site, size and spread.", "SY-3"),
      ],
    },
    here: {
      bone: {
        child: [s("With a bone, the swelling is near the sore spot.", "SY-10")],
        family: [s("In a bone, swelling and pain are the usual signs.", "SY-10")],
        clinician: [s("Bone: pain and swelling are the usual signs.", "SY-10")],
      },
      "soft-tissue": {
        child: [s("In the tummy you may not be able to see it.", "SY-1")],
        family: [
          s(
            "Deep in the belly a lump can go unnoticed; in a limb it is felt sooner.",
            "SY-1",
            "SY-3",
          ),
        ],
        clinician: [
          s(
            "In one series of 20 patients under 16 years (ages 4 to 15) the tumours lay in trunk, head and neck, legs and arms.",
            "SY-16",
          ),
        ],
      },
    },
  },
  "belly-ache": {
    name: {
      child: "A tummy that aches",
      family: "Belly discomfort",
      clinician: "Abdominal discomfort",
    },
    about: {
      child: [
        s("Your tummy may ache or feel odd.", "ST-2"),
        s("Lots of things make a tummy ache.", "SY-9"),
        s("Most of them are {none}.", "SY-9"),
      ],
      family: [
        s("A tumour in the digestive tract can make the belly uncomfortable.", "ST-2"),
        s("Most tummy aches have other causes; one that stays should be seen by a doctor.", "SY-9"),
      ],
      clinician: [
        s("Abdominal discomfort.", "ST-2"),
        s("Single reports: pain and a mass in an infant, haematemesis at 16 years.", "SY-13"),
      ],
    },
  },
  "weight-loss": {
    name: { child: "Getting thinner", family: "Losing weight", clinician: "Weight loss" },
    about: {
      child: [
        s("Some children get thinner.", "ST-3"),
        s("Tell a grown-up if your clothes get too big.", "ST-3", "SY-9"),
      ],
      family: [s("A tumour in the digestive tract can make a child lose weight.", "ST-3")],
      clinician: [s("Weight loss, with a tumour of the digestive tract.", "ST-3")],
    },
  },
  "skin-bump": {
    name: {
      child: "A bump on the skin",
      family: "A bump in the skin",
      clinician: "Papule or nodule",
    },
    about: {
      child: [
        s("It can be a firm bump.", "CU-5"),
        s("It may be pink, red or brown, or look just like the skin around it.", "CU-5"),
        s("Now and then it is sore.", "CU-5"),
        s("Most bumps are {none}.", "SY-9"),
      ],
      family: [
        s(
          "A firm bump: pink, reddish, brown or the colour of the skin, and sometimes sore.",
          "CU-5",
        ),
        s("Nobody can tell by looking what it is; that takes a small sample.", "DX-49"),
      ],
      clinician: [
        s("Firm papule or nodule, pink, red-brown or skin-coloured, sometimes tender.", "CU-5"),
        s("Not diagnosable by inspection.", "DX-49"),
      ],
    },
  },
  "leg-swelling": {
    name: { child: "Puffy legs", family: "Swollen legs", clinician: "Leg oedema" },
    about: {
      child: [
        s("The big vein brings blood back from your legs.", "AN-15", "VA-6"),
        s("If its low part is blocked, the legs can get puffy.", "VA-6"),
      ],
      family: [
        s("When the lower part of the big belly vein is blocked, the legs can swell.", "VA-6"),
      ],
      clinician: [s("Lower (infrarenal) segment: leg oedema.", "VA-6")],
    },
  },
  "kidney-blockage": {
    name: {
      child: "Blood can't leave the kidneys",
      family: "Blocked kidney veins",
      clinician: "Renal vein obstruction",
    },
    about: {
      child: [
        s("The kidneys send their blood into the big vein.", "AN-25"),
        s("If its middle part is blocked, that is hard for them.", "VA-7"),
        s("You may not feel it, but tests can show it.", "VA-7", "DX-43"),
      ],
      family: [
        s(
          "A tumour in the middle part of the big vein can block the veins of the kidneys.",
          "VA-7",
        ),
        s("Blood tests show how the kidneys are working.", "DX-43"),
      ],
      clinician: [s("Middle segment: the renal veins may be obstructed.", "VA-7")],
    },
  },
  "liver-swelling": {
    name: { child: "A swollen liver", family: "A swollen liver", clinician: "Hepatic congestion" },
    about: {
      child: [
        s("If the top part is blocked, the liver can swell.", "VA-8"),
        s("The tummy may get big and the skin may look yellow.", "VA-8"),
      ],
      family: [
        s("When the upper part of the big vein is blocked, the liver can swell.", "VA-8"),
        s("The skin can turn yellow (jaundice), and fluid can gather in the belly.", "VA-8"),
      ],
      clinician: [s("Upper segment: hepatomegaly, jaundice, ascites.", "VA-8")],
    },
  },
  "sore-bone": {
    name: { child: "A sore bone", family: "A painful bone", clinician: "Bone pain" },
    about: {
      child: [
        s("The bone can be sore, and the spot can swell.", "SY-10"),
        s("A weak bone may break more easily.", "SY-11"),
        s("Most sore legs and arms are {none}.", "SY-9"),
      ],
      family: [
        s("Pain and swelling are the usual signs in a bone.", "SY-10"),
        s("A weakened bone may break after a small knock.", "SY-11"),
      ],
      clinician: [
        s("Pain and swelling (from an adult series).", "SY-10"),
        s("Pathological fracture is reported.", "SY-11"),
      ],
    },
  },
  limp: {
    name: {
      child: "A limp, or a hand that can't do as much",
      family: "A limp, or trouble using a hand or foot",
      clinician: "Limp or loss of function",
    },
    about: {
      child: [s("You may limp, or find it hard to use an arm, a hand, a leg or a foot.", "SY-6")],
      family: [s("A child may limp or have trouble using a leg, foot, arm or hand.", "SY-6")],
      clinician: [s("Limp; impaired use of a limb, hand or foot.", "SY-6")],
    },
  },
  "squeezed-nerve": {
    name: {
      child: "Pain from being squeezed",
      family: "Pain from squeezed nerves or muscles",
      clinician: "Pain from compression",
    },
    about: {
      child: [
        s("A lump can press on a nerve or a muscle next to it.", "SY-5", "SY-2"),
        s("That can hurt.", "SY-5"),
      ],
      family: [s("A tumour can press on nerves or muscles beside it, and that can hurt.", "SY-5")],
      clinician: [s("Pain from compression of nerves or muscles.", "SY-5")],
    },
  },
  "many-places": {
    name: {
      child: "It depends on the place",
      family: "It depends on the place",
      clinician: "Signs depend on the site",
    },
    about: {
      child: [
        s("This type has no one spot.", "IM-8", "MO-3"),
        s("So what you feel depends on where it is.", "SY-12"),
        s("In the gut, the tummy may hurt.", "SY-12"),
        s("In the lungs, it may make you cough.", "SY-12"),
        s("Around the brain, your head or legs may feel odd.", "SY-12"),
      ],
      family: [
        s("What is felt depends on where the tumours are.", "SY-12"),
        s(
          "Near the brain or spine it may trouble the nerves; in the gut it may cause pain, bleeding or a blockage; in the airways cough, fever or chest infections.",
          "SY-12",
        ),
      ],
      clinician: [
        s(
          "By site: neurological signs (brain, spine); pain, bleeding, obstruction (gut); cough, fever, infections (airways).",
          "SY-12",
        ),
      ],
    },
  },
  unnoticed: {
    name: {
      child: "It can hide for a long time",
      family: "Why it can stay unnoticed",
      clinician: "Late presentation",
    },
    about: {
      child: [
        s("Soft parts can stretch and move.", "SY-1"),
        s("So a lump can grow and you may not feel it.", "SY-1"),
        s("It may push things to the side.", "SY-2"),
        s("No one could have known, and it is nobody's fault.", "SY-1", "CA-10"),
      ],
      family: [
        s(
          "Soft tissue stretches and moves, so a tumour may not be noticed for a long time.",
          "SY-1",
        ),
        s("It can grow large and push other tissue aside.", "SY-2"),
        s("Not having seen it sooner is nobody's fault.", "SY-1", "CA-10"),
      ],
      clinician: [
        s(
          "Compliant, mobile tissue lets a tumour grow large and displace its neighbours unnoticed.",
          "SY-1",
          "SY-2",
        ),
      ],
    },
  },
  "see-a-doctor": {
    name: {
      child: "When to tell a grown-up",
      family: "When to see a doctor",
      clinician: "When to refer",
    },
    about: {
      child: [
        s("Tell a grown-up when something hurts or when you find a lump.", "SY-9", "SY-14"),
        s("A doctor can take a look.", "SY-9"),
        s("Most lumps that doctors look at do no harm.", "SY-15"),
      ],
      family: [
        s(
          "Most lumps, tummy aches and sore limbs are not cancer; see a doctor about one that stays.",
          "SY-9",
        ),
        s(
          "A lump that is growing, deep, painful, larger than about 5 cm or back after removal should be seen soon.",
          "SY-14",
        ),
        s("Most children sent for tests of a lump turn out to have something harmless.", "SY-15"),
      ],
      clinician: [
        s(
          "Early specialist review is advised (adult guidance) for a lump that is growing, over about 5 cm, deep or fixed, painful, or recurrent.",
          "SY-14",
        ),
        s("Most soft tissue lesions of children prove benign.", "SY-15"),
      ],
    },
  },
};
