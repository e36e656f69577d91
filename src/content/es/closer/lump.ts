import { s } from "../../sentence.ts";
import type { CloserContent } from "../../types.ts";

export const LUMP: CloserContent["lump"] = {
  about: {
    child: [
      s("Un bulto es un lugar donde crecen células de más.", "WH-14"),
      s("Aquí es redondo y quieto, y tú eliges su tamaño.", "MO-8"),
      s("Es solo un modelo: no es un bulto tuyo.", "MO-8"),
      s("La mayoría de los bultos {none}.", "SY-9"),
    ],
    family: [
      s(
        "Un tumor es un bulto de células que crecen sin hacer el trabajo que el cuerpo necesita.",
        "WH-14",
      ),
      s("Se dibuja redondo y quieto, y su tamaño se elige a mano.", "MO-8"),
      s(
        "No es el tumor de nadie: uno real tiene su propia forma y también puede crecer dentro de sus vecinos.",
        "MO-8",
      ),
      s("La mayoría de los bultos de los niños no son cáncer.", "SY-9"),
    ],
    clinician: [
      s("Cuerpo redondeado e idealizado; el usuario elige el tamaño y la dirección.", "MO-8"),
      s(
        "El desplazamiento de los vecinos se calcula con una regla que conserva el volumen, no procede de imágenes.",
        "MO-8",
      ),
      s("No se muestra el crecimiento dentro de estructuras vecinas.", "MO-8"),
    ],
  },
  unnoticed: {
    child: [
      s("Tu barriga y tu piel son blandas y se estiran.", "SY-1"),
      s("Un bulto puede empujarlas a un lado, y por mucho tiempo nadie lo nota.", "SY-1", "SY-2"),
      s("Nadie tiene la culpa de no haberlo visto.", "CA-10"),
    ],
    family: [
      s(
        "Los tejidos blandos se estiran y se mueven, así que un bulto que crece puede apartarlos.",
        "SY-1",
        "SY-2",
      ),
      s("Por eso un tumor puede pasar mucho tiempo sin que se note.", "SY-1"),
      s("Lo que se siente al final depende de dónde está y de su tamaño.", "SY-3"),
      s("Nadie tiene la culpa de no haberlo visto antes.", "CA-10"),
    ],
    clinician: [
      s(
        "El tejido distensible se desplaza, por lo que un tumor puede permanecer silente mucho tiempo y hacerse grande.",
        "SY-1",
        "SY-2",
      ),
      s("Los grandes vasos y nervios suelen quedar apartados, más que invadidos.", "SY-17"),
      s("Los síntomas dependen de la localización, el tamaño y la diseminación.", "SY-3"),
    ],
  },
  growths: {
    inward: {
      name: { child: "Hacia dentro", family: "Hacia dentro", clinician: "Hacia la luz" },
      about: {
        child: [
          s("Crece hacia dentro, como en el hueco del intestino o de una vena.", "ST-10", "VA-10"),
        ],
        family: [
          s("Crece hacia el hueco del intestino o de la vena.", "ST-10", "VA-10"),
          s("En la gran vena del abdomen, así crecen menos de uno de cada tres.", "VA-10"),
        ],
        clinician: [s("Endoluminal; en la VCI, menos de un tercio.", "ST-10", "VA-10")],
      },
    },
    within: {
      name: {
        child: "En su lugar",
        family: "Dentro de la pared",
        clinician: "Dentro de la pared",
      },
      about: {
        child: [s("Se queda en su lugar y hace gruesa la pared.", "ST-10")],
        family: [s("Se queda dentro de la pared, que se hace más gruesa en ese lugar.", "ST-10")],
        clinician: [s("Crecimiento intramural.", "ST-10")],
      },
    },
    outward: {
      name: { child: "Hacia fuera", family: "Hacia fuera", clinician: "Hacia fuera" },
      about: {
        child: [s("Crece hacia fuera y empuja a un lado lo que hay allí.", "ST-10", "SY-2")],
        family: [
          s("Crece hacia fuera y aparta lo que hay allí.", "ST-10", "SY-2"),
          s("Así crecen la mayoría de los tumores de la gran vena del abdomen.", "VA-10"),
        ],
        clinician: [
          s(
            "Exofítico o extraluminal; la dirección más frecuente en la VCI.",
            "ST-10",
            "SY-2",
            "VA-10",
          ),
        ],
      },
    },
  },
};
