import type { CoreContent } from "../types.ts";
import { OVERVIEW } from "./overview.ts";
import { SUBTYPES } from "./subtypes.ts";
import { WORDING } from "./wording.ts";

export const core: CoreContent = {
  wording: WORDING,
  reviewNote: {
    child:
      "Ningún doctor ha revisado todavía estas palabras. Tampoco ha mirado el español un doctor que lo hable desde pequeño.",
    family:
      "Nadie del personal médico o de enfermería ha revisado aún este texto. Tampoco un profesional de la salud de lengua materna española ha revisado el español.",
    clinician:
      "Ningún clínico ha revisado aún este texto. Tampoco un clínico de lengua materna española ha revisado el español.",
  },
  adviceNote: {
    child: "Esto te ayuda a aprender. Sobre tu propio cuerpo, pregunta a tu doctor o enfermera.",
    family:
      "Esto no es un consejo médico. Consulte al equipo de salud, que conoce a su hijo o hija.",
    clinician:
      "Solo con fines explicativos: no es un consejo médico ni sustituye al equipo tratante.",
  },
  overview: OVERVIEW,
  subtypes: SUBTYPES,
};
