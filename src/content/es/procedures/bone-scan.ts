import { s } from "../../sentence.ts";
import type { Procedure } from "../../types.ts";

/** A tracer that gathers where bone is busy. */
export const BONE_SCAN: Procedure = {
  name: {
    child: "Huesos que trabajan",
    family: "Cómo se hace una gammagrafía",
    clinician: "Gammagrafía ósea, paso a paso",
  },
  about: {
    child: [
      s("Esta foto muestra dónde trabajan mucho tus huesos.", "DX-9", "DX-30"),
      s("Crecer también es un trabajo.", "DX-30"),
    ],
    family: [
      s("Esta prueba muestra en qué partes del cuerpo cambian los huesos.", "DX-9", "DX-30"),
    ],
    clinician: [s("Mapa del recambio óseo en todo el esqueleto.", "DX-9", "DX-30")],
  },
  steps: [
    {
      name: { child: "Un tubito muy fino", family: "En una vena", clinician: "Inyección" },
      about: {
        child: [
          s(
            "Un poco de un líquido que ayuda entra por un tubito muy fino en una vena.",
            "DX-62",
            "DX-67",
          ),
          s("Antes, una crema hace que la piel no lo sienta.", "DX-67"),
        ],
        family: [
          s(
            "Un poco de sustancia marcadora, una medicina algo radiactiva, entra en una vena por un tubo fino y blando.",
            "DX-62",
            "DX-67",
          ),
          s("Pida con tiempo la crema que adormece la piel.", "DX-67"),
        ],
        clinician: [s("Trazador por cánula; anestésico tópico con antelación.", "DX-62", "DX-67")],
      },
    },
    {
      name: { child: "Con la sangre", family: "La espera", clinician: "Captación" },
      about: {
        child: [
          s("Viaja con tu sangre, y tus huesos lo toman.", "DX-62"),
          s("Tarda unas horas: puedes beber y jugar.", "DX-31", "DX-66"),
        ],
        family: [
          s(
            "La sangre la lleva a los huesos, que la toman; su camino se dibuja aquí de forma sencilla.",
            "DX-62",
            "MO-17",
          ),
          s("Durante dos o tres horas se puede comer, beber y jugar.", "DX-31", "DX-66"),
        ],
        clinician: [
          s(
            "Distribución por la sangre y captación ósea; dibujo muy simplificado.",
            "DX-62",
            "MO-17",
          ),
          s("De dos a tres horas; fomentar la ingesta de líquidos.", "DX-31", "DX-66"),
        ],
      },
    },
    {
      name: { child: "La cámara mira", family: "La cámara", clinician: "Gammacámara" },
      about: {
        child: [
          s("Ahora no te mueves, y una cámara te mira desde arriba.", "DX-31", "DX-63"),
          s("Solo mira: no envía nada hacia ti.", "DX-63"),
        ],
        family: [
          s(
            "Una cámara, un poco por encima del cuerpo, ve dónde se ha juntado la sustancia.",
            "DX-63",
          ),
          s("Solo mira; no emite rayos.", "DX-63"),
        ],
        clinician: [
          s("Registra los rayos gamma del trazador y no emite ninguno.", "DX-63"),
          s("Hasta una hora de inmovilidad.", "DX-31"),
        ],
      },
    },
    {
      name: { child: "Lugares que brillan", family: "Lo que brilla", clinician: "Interpretación" },
      about: {
        child: [
          s("Donde creces, brilla, y así debe ser.", "DX-64"),
          s("Si brilla un lugar más, los doctores miran otra vez para saber por qué.", "DX-65"),
        ],
        family: [
          s("En un niño que crece brillan las placas de crecimiento, y eso es normal.", "DX-64"),
          s(
            "Un lugar más que brilla, como en este ejemplo, puede tener muchas causas, y por eso se mira mejor.",
            "DX-30",
            "DX-65",
            "MO-16",
          ),
        ],
        clinician: [
          s("Placas de crecimiento abiertas: captación fisiológica.", "DX-64"),
          s(
            "Otros focos: hallazgo sensible, no específico; correlacionar con la clínica y otras imágenes.",
            "DX-65",
          ),
          s("El foco mostrado es un ejemplo.", "MO-16"),
        ],
      },
    },
  ],
  feels: {
    child: [
      s("Hay un pinchacito, y lo demás no duele.", "DX-31", "DX-63"),
      s("Lo más largo es esperar.", "DX-31"),
      s("Bebe mucho y haz pipí: así el líquido sale otra vez.", "DX-66"),
    ],
    family: [
      s("Después del pinchazo nada duele; lo difícil es esperar y no moverse.", "DX-31", "DX-63"),
      s("La sustancia se apaga sola y sale con la orina; beber mucho ayuda.", "DX-66"),
    ],
    clinician: [
      s("Indolora tras el acceso venoso; hasta una hora de inmovilidad.", "DX-31", "DX-63"),
      s("El trazador decae y se elimina por la orina; la hidratación ayuda.", "DX-66"),
    ],
  },
};
