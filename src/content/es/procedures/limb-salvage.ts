import { s } from "../../sentence.ts";
import type { Procedure } from "../../types.ts";

/** On a femur near the knee. */
export const LIMB_SALVAGE: Procedure = {
  name: {
    child: "Un trozo nuevo para un hueso",
    family: "Conservar la pierna, paso a paso",
    clinician: "Conservación de la extremidad en el fémur distal",
  },
  about: {
    child: [
      s("En esta operación sale el bulto y la pierna se queda.", "TX-6"),
      s("Aquí lo ves en el hueso del muslo.", "MO-15"),
    ],
    family: [
      s("El tumor se quita con tejido sano alrededor, y la pierna se queda.", "TX-6"),
      s("Si es posible o no depende del tamaño y del lugar.", "TX-5"),
    ],
    clinician: [
      s(
        "Resección amplia que conserva la extremidad; deciden tamaño y localización.",
        "TX-5",
        "TX-6",
      ),
    ],
  },
  steps: [
    {
      name: { child: "El lugar en el hueso", family: "El lugar", clinician: "Localización" },
      about: {
        child: [
          s(
            "En este dibujo, el bulto está en la punta del hueso, junto a la rodilla.",
            "BO-8",
            "MO-15",
          ),
        ],
        family: [
          s(
            "En este ejemplo, el tumor está en el extremo del fémur, junto a la rodilla y cerca de una placa de crecimiento.",
            "BO-8",
            "BO-12",
            "MO-15",
          ),
        ],
        clinician: [
          s(
            "Ejemplo: metáfisis distal del fémur, cerca de la placa de crecimiento.",
            "BO-8",
            "BO-12",
            "MO-15",
          ),
        ],
      },
    },
    {
      name: { child: "Ese trozo sale", family: "Se quita con un margen", clinician: "Resección" },
      about: {
        child: [
          s("Ese trozo de hueso sale, con un borde sano.", "TX-6"),
          s("Estás en el sueño de la operación y no lo sientes.", "TX-26"),
        ],
        family: [
          s("Ese trozo de hueso se quita con un margen ancho de tejido sano.", "TX-6"),
          s("Muchas veces hay que quitar con él la placa de crecimiento.", "TX-45"),
        ],
        clinician: [
          s(
            "Segmento óseo con margen amplio, a menudo con la placa de crecimiento.",
            "TX-6",
            "TX-45",
          ),
          s("La placa distal aporta el 70 % del crecimiento del fémur.", "GP-2"),
        ],
      },
    },
    {
      name: { child: "Entra un trozo nuevo", family: "El implante", clinician: "Endoprótesis" },
      about: {
        child: [
          s("Un trozo nuevo de metal toma su lugar.", "TX-28"),
          s("Se dobla, como una rodilla.", "TX-46"),
        ],
        family: [
          s(
            "Un implante de metal toma su lugar: una varilla dentro del hueso y una parte que se dobla como la rodilla.",
            "TX-28",
            "TX-46",
          ),
          s("Aquí se dibuja de forma sencilla; los de verdad son distintos.", "MO-14"),
        ],
        clinician: [
          s(
            "Endoprótesis con vástago y articulación en bisagra, dibujo simplificado.",
            "TX-28",
            "TX-46",
            "MO-14",
          ),
          s("Alternativas: injerto u otra reconstrucción.", "TX-28"),
        ],
      },
    },
    {
      name: {
        child: "Se cubre, y practicas",
        family: "Cerrar, y aprender a moverse",
        clinician: "Cobertura y rehabilitación",
      },
      about: {
        child: [
          s("Los músculos y la piel lo cubren, y el metal no se ve.", "TX-47"),
          s("Luego aprendes a mover la pierna otra vez, poco a poco.", "TX-48", "SE-6"),
        ],
        family: [
          s("El músculo y la piel se cierran sobre el implante.", "TX-47"),
          s(
            "Después su hijo o hija aprende a moverse otra vez, con mucha práctica y ayuda (rehabilitación).",
            "TX-48",
          ),
        ],
        clinician: [
          s("Cobertura muscular, a veces con un colgajo de gastrocnemio, y piel.", "TX-47"),
          s(
            "Los ejercicios pueden empezar en la primera semana si se ha conservado la inserción del ligamento rotuliano.",
            "TX-48",
          ),
        ],
      },
    },
    {
      name: { child: "Puede crecer contigo", family: "Crecer a la par", clinician: "Alargamiento" },
      about: {
        child: [
          s("Tu otra pierna sigue creciendo.", "TX-45"),
          s(
            "Algunas piezas de metal se pueden alargar poco a poco, y así las dos piernas quedan casi iguales.",
            "TX-49",
          ),
        ],
        family: [
          s(
            "La otra pierna sigue creciendo; por eso algunos implantes se pueden alargar poco a poco.",
            "TX-45",
            "TX-49",
          ),
          s(
            "Los más nuevos, con un imán desde fuera; los de antes, con una operación pequeña.",
            "TX-49",
          ),
        ],
        clinician: [
          s(
            "Los implantes extensibles siguen a la otra extremidad: con un campo magnético externo o, en los diseños antiguos, con una intervención menor.",
            "TX-45",
            "TX-49",
          ),
          s("En una serie de 90 alargamientos, de 5 a 20 mm cada uno.", "TX-49"),
          s("Son probables otras operaciones.", "TX-29"),
        ],
      },
    },
  ],
  feels: {
    child: [
      s("Al principio la pierna duele y está débil, y hay ayuda para eso.", "SE-6", "TX-48"),
      s("Practicas con alguien que sabe mucho de moverse.", "TX-20", "TX-48"),
      s("La pierna no será tan fuerte como antes: pregunta qué deportes le van bien.", "TX-50"),
    ],
    family: [
      s("Hay dolor, una cicatriz y un largo tiempo de práctica.", "SE-6", "TX-48"),
      s(
        "La pierna no será tan fuerte como antes, y no se aconsejan deportes con golpes o saltos fuertes: pregunte cuáles sí puede hacer.",
        "TX-50",
      ),
      s("Con los años, es probable que haya otras operaciones.", "TX-29"),
    ],
    clinician: [
      s(
        "Dolor, cicatriz, rehabilitación prolongada; menor fuerza, sin deportes de alto impacto.",
        "SE-6",
        "TX-48",
        "TX-50",
      ),
      s("Más adelante: rigidez, aflojamiento o rotura, dismetría.", "SE-19"),
    ],
  },
};
