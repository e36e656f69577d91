import { s } from "../sentence.ts";
import type { CoreContent } from "../types.ts";

/** What one sees with a look of the body that shows something of its own. */
export const LENS_NOTES: CoreContent["lensNotes"] = {
  "smooth-muscle": {
    child: [
      s("Todo lo que brilla es músculo liso o lo tiene en su pared.", "MO-5"),
      s(
        "Mueve la comida, hace más finos los tubitos de sangre y levanta los pelos de la piel.",
        "WH-12",
      ),
      s("Los cinco tipos empiezan en un músculo así.", "WH-11"),
    ],
    family: [
      s("Todo lo que brilla está hecho de músculo liso o lo tiene en su pared.", "MO-5"),
      s(
        "Trabaja sin que uno lo piense: en el tubo digestivo, la vejiga, los vasos sanguíneos y la piel.",
        "WH-12",
        "AN-53",
      ),
      s(
        "Los cinco tipos empiezan en esas células, y por eso hay tantos lugares posibles.",
        "WH-3",
        "WH-11",
      ),
    ],
    clinician: [
      s("Iluminado: estructuras de músculo liso o con músculo liso en su pared.", "MO-5"),
      s(
        "Muscular del tubo digestivo, esófago inferior, vejiga, paredes vasculares, músculos erectores del pelo; los vasos pequeños de los órganos no se dibujan.",
        "ST-6",
        "AN-53",
        "AN-61",
        "AN-62",
        "CU-6",
      ),
    ],
  },
  xray: {
    child: [
      s("Los huesos se ven claros y las partes blandas, grises.", "GP-18"),
      s("Las líneas oscuras de los huesos son placas de crecimiento.", "GP-18"),
      s("No es la foto de un niño de verdad.", "MO-4"),
    ],
    family: [
      s(
        "El hueso detiene más los rayos y se ve claro; las placas de crecimiento abiertas son líneas oscuras.",
        "GP-18",
      ),
      s("La imagen se calcula a partir del modelo y no es la radiografía de una persona.", "MO-4"),
    ],
    clinician: [
      s("Las fisis abiertas aparecen como líneas radiotransparentes.", "GP-18"),
      s("Calculado a partir del modelo; no es la radiografía de un paciente.", "MO-4"),
    ],
  },
};
