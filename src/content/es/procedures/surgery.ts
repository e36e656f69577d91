import { s } from "../../sentence.ts";
import type { Procedure } from "../../types.ts";

/** Removing a tumour with a margin of healthy tissue. */
export const SURGERY: Procedure = {
  name: {
    child: "Cómo sale el bulto",
    family: "La operación con un margen",
    clinician: "Resección amplia, paso a paso",
  },
  about: {
    child: [
      s("Los doctores tratan de sacar todo el bulto, y con él un borde sano.", "TX-1"),
      s("Estás en el sueño de la operación y no sientes nada.", "TX-26"),
    ],
    family: [
      s("La meta es quitar todo el tumor, con tejido sano alrededor.", "TX-1"),
      s("Su hijo o hija no siente nada, y siempre hay alguien a su lado.", "TX-26", "TX-27"),
    ],
    clinician: [
      s("Resección completa con margen sano, por lo general en primer lugar.", "TX-1", "TX-8"),
    ],
  },
  steps: [
    {
      name: { child: "Dónde está el bulto", family: "El lugar", clinician: "Extensión local" },
      about: {
        child: [
          s("Las fotos ya mostraron a los doctores dónde está el bulto.", "TX-42"),
          s("Este es solo un dibujo, para que veas cómo es.", "MO-15"),
        ],
        family: [
          s("Las imágenes ya mostraron dónde está el tumor y qué tiene al lado.", "TX-42"),
          s("El bulto que se dibuja aquí es solo un ejemplo.", "MO-15"),
        ],
        clinician: [
          s(
            "La extensión y las estructuras vecinas se conocen por la imagen; el bulto mostrado es un ejemplo.",
            "TX-42",
            "MO-15",
          ),
          s("Incluir el trayecto de la biopsia.", "DX-38"),
        ],
      },
    },
    {
      name: { child: "Un borde alrededor", family: "El margen", clinician: "Margen planificado" },
      about: {
        child: [
          s("Los doctores planean un borde sano todo alrededor del bulto.", "TX-1"),
          s("El bulto queda dentro, como una fruta en su cáscara.", "TX-1", "TX-43"),
        ],
        family: [
          s("Se planea un margen de tejido sano todo alrededor del tumor.", "TX-1"),
          s("Qué tan ancho debe ser depende del lugar y del tipo.", "TX-24"),
        ],
        clinician: [
          s(
            "Tejido sano por todos los lados; cuánto se discute, y varía con la localización y el tipo.",
            "TX-1",
            "TX-24",
          ),
        ],
      },
    },
    {
      name: {
        child: "Todo en una pieza",
        family: "En una sola pieza",
        clinician: "Resección en bloque",
      },
      about: {
        child: [
          s("El bulto y el borde salen juntos, en una pieza.", "TX-43"),
          s("Así el bulto queda envuelto todo el camino.", "TX-43"),
        ],
        family: [
          s(
            "El tumor y el margen salen juntos en una sola pieza, de modo que el tumor mismo no se abre.",
            "TX-43",
          ),
        ],
        clinician: [s("En bloque, sin entrar en el tumor.", "TX-43")],
      },
    },
    {
      name: {
        child: "Mirar el borde",
        family: "El borde",
        clinician: "Evaluación de los márgenes",
      },
      about: {
        child: [
          s(
            "Un doctor mira el borde con un microscopio: si no hay {cells}, está limpio.",
            "TX-23",
            "TX-44",
          ),
          s("Si hay, el equipo hace un plan nuevo contigo.", "TX-25", "CR-4"),
        ],
        family: [
          s(
            "Un patólogo mira el borde con el microscopio; si allí no hay tumor, se llama margen libre.",
            "TX-23",
            "TX-44",
          ),
          s(
            "Un margen libre es buena noticia: es menos probable que vuelva, aunque nadie puede prometerlo.",
            "TX-9",
          ),
        ],
        clinician: [
          s("Superficie entintada; se mide la distancia del tumor al borde.", "TX-44"),
          s("R0 libre, R1 residuo microscópico, R2 residuo visible.", "TX-23"),
          s("Tumor en el borde: puede aconsejarse una segunda operación.", "TX-25"),
        ],
      },
    },
  ],
  feels: {
    child: [
      s("No sientes nada mientras lo hacen, y un doctor se queda contigo.", "TX-26", "TX-27"),
      s("Cuando despiertas puede doler, y hay medicina para eso.", "SE-6", "TX-26"),
      s("Una cicatriz muestra por dónde salió el bulto.", "SE-6"),
    ],
    family: [
      s("Con la anestesia, su hijo o hija no siente nada.", "TX-26"),
      s("Después hay dolor, que se puede aliviar, y una cicatriz.", "SE-6"),
      s("Recuperar la fuerza lleva tiempo y ayuda.", "SE-6"),
    ],
    clinician: [s("Anestesia general; después, dolor, cicatriz, rehabilitación.", "TX-26", "SE-6")],
  },
};
