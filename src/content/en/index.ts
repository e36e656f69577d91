import type { LanguageContent } from "../types.ts";
import { BONE_ZONES } from "./bones.ts";
import { CONTEXT } from "./context.ts";
import { DIGESTIVE } from "./digestive.ts";
import { IMMUNE } from "./immune.ts";
import { OVERVIEW } from "./overview.ts";
import { SKELETON } from "./skeleton.ts";
import { SKIN } from "./skin.ts";
import { SUBTYPES } from "./subtypes.ts";
import { VEINS } from "./veins.ts";
import { WHOLE_BONES } from "./whole-bones.ts";

export const english: LanguageContent = {
  sides: {
    left: {
      child: "body's left side",
      family: "body's left side",
      clinician: "body's left side",
    },
    right: {
      child: "body's right side",
      family: "body's right side",
      clinician: "body's right side",
    },
  },
  reviewNote: {
    child: "No doctor has checked these words yet.",
    family: "No doctor or nurse has reviewed this text yet.",
    clinician: "No clinician has reviewed this text yet.",
  },
  adviceNote: {
    child: "This helps you learn. For your own body, ask your doctor or nurse.",
    family: "This is not medical advice. Your care team knows your child: ask them.",
    clinician:
      "For explanation only: this is not medical advice and does not replace the care team.",
  },
  overview: OVERVIEW,
  subtypes: SUBTYPES,
  structures: {
    ...DIGESTIVE,
    ...VEINS,
    ...BONE_ZONES,
    ...WHOLE_BONES,
    ...SKELETON,
    ...SKIN,
    ...IMMUNE,
    ...CONTEXT,
  },
};
