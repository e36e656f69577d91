import { s } from "../../sentence.ts";
import type { Procedure } from "../../types.ts";

/** A core needle biopsy guided by CT. */
export const BIOPSY: Procedure = {
  name: {
    child: "El camino a un pedacito",
    family: "Una biopsia guiada por TAC",
    clinician: "Biopsia con aguja gruesa guiada por TC",
  },
  about: {
    child: [
      s("Un pedacito dice a los doctores qué es un bulto.", "DX-8"),
      s("La cámara grande les ayuda a hallar el camino.", "DX-12", "DX-36"),
    ],
    family: [
      s("Solo un trozo del tumor muestra con certeza qué es.", "DX-8"),
      s("Si está profundo, el TAC puede mostrar el camino a la aguja.", "DX-12", "DX-36"),
    ],
    clinician: [
      s("Cilindros de una lesión profunda bajo guía de TC.", "DX-8", "DX-12", "DX-32", "DX-36"),
    ],
  },
  steps: [
    {
      name: {
        child: "Primero, la medicina",
        family: "Con anestesia",
        clinician: "Anestesia y TC de planificación",
      },
      about: {
        child: [
          s(
            "Primero te dan medicina: para el sueño de la operación, o para que no sientas el lugar.",
            "DX-37",
          ),
          s("Luego la cámara grande mira dónde está el bulto.", "DX-58"),
        ],
        family: [
          s(
            "Se da una medicina para un estado parecido al sueño, que es lo común, o se adormece el lugar.",
            "DX-37",
          ),
          s("Luego el TAC muestra con exactitud dónde está el lugar.", "DX-58"),
        ],
        clinician: [
          s("Sedación o anestesia general, habituales en los niños; la local es posible.", "DX-37"),
          s("Una TC de planificación localiza la lesión.", "DX-58"),
        ],
      },
    },
    {
      name: {
        child: "Un camino con cuidado",
        family: "Se planea el camino",
        clinician: "Trayecto",
      },
      about: {
        child: [
          s("Los doctores buscan un camino lejos de todo lo que hay que cuidar.", "DX-58"),
          s("Este camino es solo un dibujo para ti.", "MO-15"),
        ],
        family: [
          s(
            "Se elige un camino recto, lejos de nervios, vasos y órganos; aquí se ve cada capa que cruza y su profundidad.",
            "DX-58",
            "MO-15",
          ),
          s("Este camino solo explica la idea: no es el plan de nadie.", "MO-15"),
        ],
        clinician: [
          s(
            "El punto de entrada y el trayecto evitan nervios, vasos y vísceras; las capas atravesadas se enumeran con su profundidad.",
            "DX-58",
          ),
          s("Acordar el trayecto con el cirujano que operará, para que pueda resecarse.", "DX-38"),
          s("Ilustrativo; no es un plan.", "MO-15"),
        ],
      },
    },
    {
      name: {
        child: "Un tubito muy fino",
        family: "Por el camino",
        clinician: "Colocación de la aguja",
      },
      about: {
        child: [
          s("Un tubito muy fino sigue el camino.", "DX-32", "DX-59"),
          s("La cámara mira que llegue bien.", "DX-59"),
        ],
        family: [
          s(
            "Una aguja hueca sigue el camino por un punto no más grande que la punta de un lápiz.",
            "DX-32",
            "DX-60",
          ),
          s("El TAC muestra dónde está.", "DX-59"),
        ],
        clinician: [s("Aguja gruesa por el trayecto, guiada por imagen.", "DX-32", "DX-59")],
      },
    },
    {
      name: { child: "El pedacito", family: "La muestra", clinician: "Toma de muestras" },
      about: {
        child: [
          s("Salen unos pedacitos, finos como un espagueti.", "DX-60"),
          s("Un doctor los mira con un microscopio.", "DX-39"),
        ],
        family: [
          s("Salen unas pocas muestras finas, y una venda pequeña cubre el punto.", "DX-60"),
          s(
            "Un patólogo las mira con el microscopio; eso tarda de unos días a cerca de dos semanas.",
            "DX-39",
            "DX-45",
          ),
        ],
        clinician: [
          s("Unos pocos cilindros de 1 a 3 cm; imagen de control; apósito.", "DX-59", "DX-60"),
          s("Estudio por un patólogo con experiencia en sarcomas.", "DX-39"),
        ],
      },
    },
  ],
  feels: {
    child: [
      s("Con la medicina no te debe doler, y si te duele, lo puedes decir.", "DX-37"),
      s("El lugar puede doler unos días, como un moretón.", "DX-61"),
      s("Para eso también hay medicina.", "DX-61"),
    ],
    family: [
      s("Con la medicina, su hijo o hija no debe sentir dolor.", "DX-37"),
      s("El lugar puede doler unos días, como un moretón; pregunte qué se le puede dar.", "DX-61"),
      s("Esperar la respuesta es difícil: pregunte cuándo llegará y quién se la dará.", "DX-46"),
    ],
    clinician: [
      s("Indolora con anestesia; dolor local unos días, analgesia simple.", "DX-37", "DX-61"),
      s("Informar de cuándo llegará el resultado y quién lo dará.", "DX-46"),
    ],
  },
};
