import type { CoreContent } from "../types.ts";
import { LENS_NOTES } from "./lens-notes.ts";
import { OVERVIEW } from "./overview.ts";
import { SUBTYPES } from "./subtypes.ts";
import { WORDING } from "./wording.ts";

export const core: CoreContent = {
  wording: WORDING,
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
  lensNotes: LENS_NOTES,
  overview: OVERVIEW,
  subtypes: SUBTYPES,
};
