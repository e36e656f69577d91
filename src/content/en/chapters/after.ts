import { s } from "../../sentence.ts";
import type { ChapterEntries } from "../../types.ts";

/** What comes later: check-ups, living on, what is known and what is not. */
export const AFTER: ChapterEntries<"after"> = {
  "check-ups": {
    name: { child: "Check-ups", family: "Check-ups", clinician: "Surveillance" },
    about: {
      child: [
        s("You come back so that doctors can check you.", "AF-2"),
        s("First often, then less and less.", "AF-1"),
        s("They talk with you, feel the spot and take pictures.", "AF-2"),
      ],
      family: [
        s(
          "Check-ups are more frequent at first and become rarer over the years; the plan is the child's own.",
          "AF-1",
        ),
        s("They are talking, an examination, and pictures of the place and the chest.", "AF-2"),
        s(
          "Do not wait for the next visit if you notice a new lump, new pain or a lasting change.",
          "AF-5",
        ),
        s("A care plan sums up treatment and check-ups in one document; ask for it.", "AF-8"),
        s("Long-term follow-up clinics look for late effects.", "AF-7"),
      ],
      clinician: [
        s(
          "Interval widens over time; history, examination, imaging of site and chest.",
          "AF-1",
          "AF-2",
        ),
        s("Families report new lumps, pain or change between visits.", "AF-5"),
        s("Long-term follow-up with a survivorship care plan; yearly examination.", "AF-7", "AF-8"),
        s("No schedule is proven best for childhood leiomyosarcoma.", "AF-15"),
      ],
    },
  },
  "coming-back": {
    name: { child: "Can it come back?", family: "Can it come back?", clinician: "Recurrence" },
    about: {
      child: [
        s("When all of it is out, it is less likely to come back.", "WH-7"),
        s("But it can, in the same spot or in a new one.", "TX-9"),
        s("That is why doctors keep checking.", "WH-7", "AF-3"),
      ],
      family: [
        s(
          "After complete removal it is less likely to come back, here or elsewhere, but it can.",
          "TX-9",
          "WH-7",
        ),
        s(
          "Most returns come in the first years, some later; so check-ups go on for a long time.",
          "AF-3",
        ),
      ],
      clinician: [
        s(
          "Less likely after complete removal, not excluded; surveillance continues.",
          "TX-9",
          "WH-7",
        ),
        s("Most recurrences come early, late ones occur.", "AF-3"),
        s(
          "Soft tissue sarcoma of a limb (n = 174): more than 80% of relapses within 2 years of follow-up.",
          "AF-4",
        ),
        s("Adults, n = 353, 97% completely resected: recurrence in 39%.", "OU-15"),
        s(
          "In the same series (n = 353) recurrence was 51% in abdomen or retroperitoneum, 33% in limbs, 26% in the trunk.",
          "OU-20",
        ),
      ],
    },
  },
  "living-on": {
    name: { child: "School and play", family: "School and daily life", clinician: "Daily life" },
    about: {
      child: [
        s("You can go to school when you feel well enough.", "AF-11"),
        s("Friends can visit, and you can play.", "AF-11"),
        s("Care that makes you feel good can start on day one.", "AF-9"),
      ],
      family: [
        s(
          "School, when a child is well enough, helps to belong; school and care team can plan it together.",
          "AF-11",
        ),
        s(
          "Palliative care means comfort and quality of life; it can begin at diagnosis and is not only for the end of life.",
          "AF-9",
          "AF-10",
        ),
      ],
      clinician: [
        s("School re-entry planned with the school.", "AF-11"),
        s(
          "Palliative care alongside treatment, from diagnosis where wanted; not a substitute for it.",
          "AF-9",
          "AF-10",
        ),
      ],
    },
  },
  feelings: {
    name: { child: "All feelings are okay", family: "Feelings", clinician: "Psychosocial needs" },
    about: {
      child: [
        s("You may be sad, mad or scared.", "AF-13"),
        s("There are no wrong feelings.", "AF-13"),
        s("You can play, draw or talk to let them out.", "AF-13"),
        s("Brothers and sisters have feelings too.", "AF-12"),
      ],
      family: [
        s("Fear, anger, sadness and guilt are common, and no feeling is wrong.", "AF-13"),
        s("Brothers and sisters may feel worried or forgotten; they need honest words.", "AF-12"),
        s(
          "Worry before a scan is normal and tends to fade; ask for help when it does not.",
          "AF-14",
        ),
      ],
      clinician: [
        s(
          "Ask about fear, guilt, siblings and worry before scans; offer support when it persists.",
          "AF-12",
          "AF-13",
          "AF-14",
        ),
      ],
    },
  },
  known: {
    name: { child: "What doctors know", family: "What is known", clinician: "Outcome figures" },
    about: {
      child: [
        s("{this} is very, very rare.", "OU-1"),
        s("So doctors learn from all lumps of this kind.", "OU-3"),
        s("When it is found early and all of it comes out, that helps a lot.", "WH-9"),
      ],
      family: [
        s(
          "It is extremely rare, so doctors rely on what is known of soft tissue sarcomas as a group.",
          "OU-1",
          "OU-3",
        ),
        s("Finding it early and taking all of it out helps a great deal.", "WH-9"),
        s(
          "A number from a study holds for the people in that study, and not for one child.",
          "OU-4",
        ),
      ],
      clinician: [
        s(
          "Each figure holds only for its patients, stage and years; none stands for one child.",
          "OU-4",
        ),
        s(
          "Childhood LMS (n = 16; Ferrari 2001): overall survival at 5 years 72.9%, event-free 56.3%.",
          "OU-5",
        ),
        s("LMS under 21 years (n = 21): overall survival 79% at 5 years, 49% at 10 years.", "OU-6"),
        s(
          "In that series (n = 21) three of the deaths came more than ten years after diagnosis.",
          "AF-16",
        ),
        s(
          "Soft tissue LMS under 16 years (n = 20, 85% low grade; 15 followed, median 49 months): 2 local recurrences, no spread.",
          "OU-17",
        ),
        s(
          "Localised paediatric non-rhabdomyosarcoma STS (n = 569, EpSSG): overall survival at 5 years 83.8%, event-free 73.7%.",
          "OU-7",
        ),
        s("Visceral sarcoma in children (n = 27): overall survival at 10 years 43%.", "OU-8"),
        s("Same study (n = 61): 67.5% at 10 years for the 34 of the body wall survived.", "OU-18"),
        s(
          "Metastatic paediatric disease: survival at 2 years 34.6% (number of patients not at hand; Pappo 1999).",
          "OU-9",
        ),
      ],
    },
    here: {
      cutaneous: {
        child: [s("A shallow lump in the skin rarely goes to a new place.", "CU-4")],
        family: [s("A shallow tumour rarely spreads; a deeper one is more serious.", "CU-4")],
        clinician: [
          s(
            "Skin, adults (number of patients not at hand): dermal 24% recur and 4% spread, subcutaneous 37% and 43%.",
            "OU-16",
          ),
        ],
      },
      vascular: {
        child: [s("Nearly all who get it are grown-ups.", "VA-13")],
        family: [s("Nearly all that is known comes from adults.", "VA-3", "VA-13")],
        clinician: [
          s(
            "Inferior vena cava, adults, resected (n = 377): overall survival at 5 years 55%, disease-free 6%.",
            "OU-10",
          ),
        ],
      },
      immunocompromised: {
        child: [s("Doctors still try to find out what helps most.", "TX-33")],
        family: [
          s(
            "There is no agreed standard treatment; the immune system's own strength matters.",
            "TX-33",
            "IM-9",
          ),
        ],
        clinician: [s("In people with AIDS, 4 of 51 died of the tumour.", "OU-12")],
      },
      bone: {
        child: [s("Most people with it are grown-ups.", "BO-9", "SY-7")],
        family: [s("Most of what is known comes from adults.", "BO-9")],
        clinician: [
          s("Bone (n = 107): overall survival at 5 years 59%.", "OU-11"),
          s(
            "Same review (n = 107): disease-free 41%, about half with spread at diagnosis or within a year.",
            "OU-19",
          ),
        ],
      },
    },
  },
  "not-known-yet": {
    name: {
      child: "What no one knows yet",
      family: "What is not known yet",
      clinician: "Open questions",
    },
    about: {
      child: [
        s("No one can say for sure how it will go.", "OU-2", "OU-4"),
        s("Your own doctors know the most about you, so ask them.", "OU-4", "CR-4"),
      ],
      family: [
        s("Numbers for children over many years are few and come from small studies.", "OU-2"),
        s(
          "No best schedule of check-ups or of chemotherapy is proven for childhood leiomyosarcoma.",
          "AF-15",
        ),
        s("Your care team can say what it means for your child.", "CR-4", "OU-4"),
      ],
      clinician: [
        s("Long-term paediatric data are few and from small series.", "OU-2"),
        s(
          "Schedules and chemotherapy are extrapolated from other sarcomas and adults.",
          "AF-15",
          "OU-3",
        ),
      ],
    },
  },
};
