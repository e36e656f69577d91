import type { CoreContent } from "../types.ts";
import { LENS_NOTES } from "./lens-notes.ts";
import { OVERVIEW } from "./overview.ts";
import { SUBTYPES } from "./subtypes.ts";
import { WORDING } from "./wording.ts";

export const core: CoreContent = {
  wording: WORDING,
  reviewNote: {
    child: "Ningún doctor ha revisado aún estas palabras, ni su español.",
    family:
      "Ningún médico ni enfermera ha revisado aún este texto, ni un clínico hispanohablante su español.",
    clinician:
      "Ningún clínico ha revisado aún este texto, ni un clínico hispanohablante su español.",
  },
  adviceNote: {
    child: "Esto te ayuda a aprender. Sobre tu propio cuerpo, pregunta a tu doctor o enfermera.",
    family:
      "Esto no es un consejo médico. Consulte al equipo de salud, que conoce a su hijo o hija.",
    clinician:
      "Solo con fines explicativos: no es un consejo médico ni sustituye al equipo tratante.",
  },
  lensNotes: LENS_NOTES,
  overview: OVERVIEW,
  subtypes: SUBTYPES,
};
