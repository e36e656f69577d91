/**
 * What the ready lessons show, slide by slide, and where the class is asked first. Their words are in the content
 * part `lessons`, slide for slide.
 */
import type { LessonId, LessonPlan, PlannedSlide } from "./lessons.ts";

/** A slide that shows something at once. */
const shown = (show: string): PlannedSlide => ({ show });

const WHOLE_BODY = "";
const GUT = "subtype=soft-tissue&structure=ileum";
const STOMACH = "subtype=soft-tissue&structure=stomach";
const SKIN = "subtype=cutaneous&structure=skin-thigh-left";
const VEIN = "subtype=vascular&structure=inferior-vena-cava-middle";
const PLATE_AT_KNEE = "subtype=bone&structure=femur-distal-physis-left";
const BONE_END = "subtype=bone&structure=femur-distal-metaphysis-left";
const SHIN_PLATE = "subtype=bone&structure=tibia-proximal-physis-left";

export const LESSON_PLANS: Readonly<Record<LessonId, LessonPlan>> = {
  "smooth-muscle": {
    minutes: 12,
    slides: [
      shown("lens=solid"),
      { before: WHOLE_BODY, show: STOMACH, answer: 1 },
      { before: WHOLE_BODY, show: "lens=smooth-muscle", answer: 2 },
      shown(`${GUT}&exhibit=close-up.circular-muscle`),
      shown(`${STOMACH}&exhibit=close-up.oblique-muscle`),
      { before: SKIN, show: `${SKIN}&exhibit=close-up.arrector-pili`, answer: 0 },
      shown(`${VEIN}&exhibit=close-up.media`),
      { before: WHOLE_BODY, show: "structure=heart", answer: 2 },
      shown("lens=smooth-muscle"),
      shown(WHOLE_BODY),
    ],
  },
  "five-types": {
    minutes: 12,
    slides: [
      shown(WHOLE_BODY),
      { before: WHOLE_BODY, show: "subtype=soft-tissue", answer: 0 },
      shown(`${GUT}&exhibit=close-up.circular-muscle`),
      shown("subtype=cutaneous"),
      { before: SKIN, show: `${SKIN}&exhibit=close-up.arrector-pili`, answer: 1 },
      { before: VEIN, show: `${VEIN}&exhibit=close-up.blood`, answer: 0 },
      shown(`${VEIN}&exhibit=close-up.media`),
      { before: WHOLE_BODY, show: "subtype=immunocompromised", answer: 1 },
      shown("subtype=immunocompromised&structure=liver&exhibit=close-up.virus"),
      { before: WHOLE_BODY, show: "subtype=bone", answer: 2 },
      shown(`${BONE_END}&exhibit=close-up.metaphysis`),
      shown("lens=smooth-muscle"),
    ],
  },
  "bones-that-grow": {
    minutes: 12,
    slides: [
      shown("age=6"),
      { before: "age=6", show: `${SHIN_PLATE}&age=6`, answer: 1 },
      shown(`${PLATE_AT_KNEE}&age=6&exhibit=close-up.proliferating-zone`),
      { before: PLATE_AT_KNEE, show: `${PLATE_AT_KNEE}&lens=xray`, answer: 0 },
      {
        before: "subtype=bone&structure=humerus-shaft-left",
        show: "subtype=bone&structure=humerus-proximal-physis-left",
        answer: 1,
      },
      shown(`${PLATE_AT_KNEE}&age=15&lens=xray`),
      {
        before: `${PLATE_AT_KNEE}&age=15`,
        show: `${PLATE_AT_KNEE}&age=20&lens=xray`,
        answer: 2,
      },
      shown(`${PLATE_AT_KNEE}&age=20&exhibit=close-up`),
      shown(`${BONE_END}&exhibit=close-up.metaphysis`),
      shown(WHOLE_BODY),
    ],
  },
  "how-we-find-out": {
    minutes: 15,
    slides: [
      shown("chapter=tests&entry=first-questions"),
      shown("chapter=tests&entry=examination"),
      shown(`${VEIN}&chapter=tests&entry=ultrasound`),
      { before: WHOLE_BODY, show: "lens=xray", answer: 0 },
      shown("exhibit=procedure.ct.1"),
      shown("exhibit=procedure.ct.3"),
      { before: "exhibit=procedure.mri.0", show: "exhibit=procedure.mri.1", answer: 2 },
      {
        before: "exhibit=procedure.bone-scan.1",
        show: "exhibit=procedure.bone-scan.3",
        answer: 1,
      },
      { before: WHOLE_BODY, show: "exhibit=procedure.biopsy.3", answer: 2 },
      shown(`${GUT}&chapter=tests&entry=microscope&exhibit=close-up.circular-muscle`),
      shown(WHOLE_BODY),
    ],
  },
  "how-we-help": {
    minutes: 15,
    slides: [
      { before: WHOLE_BODY, show: "chapter=treatment&entry=team", answer: 2 },
      shown("chapter=treatment&entry=plan"),
      shown("exhibit=procedure.surgery.0"),
      {
        before: "exhibit=procedure.surgery.0",
        show: "exhibit=procedure.surgery.2",
        answer: 1,
      },
      shown("exhibit=procedure.surgery.3"),
      shown("exhibit=procedure.limb-salvage.2"),
      {
        before: "exhibit=procedure.radiation.1",
        show: "exhibit=procedure.radiation.2",
        answer: 0,
      },
      {
        before: "exhibit=procedure.chemotherapy.0",
        show: "exhibit=procedure.chemotherapy.1",
        answer: 1,
      },
      shown("chapter=treatment&entry=side-effects"),
      shown("chapter=after&entry=check-ups"),
      shown("chapter=after&entry=feelings"),
    ],
  },
};
