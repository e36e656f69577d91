import type { CloseUpPart } from "../../close-up-part.ts";
import { s } from "../../sentence.ts";
import type { CloserContent } from "../../types.ts";

export const GROWTH_PLATE = {
  closeUp: {
    name: {
      child: "Un hueso que crece, de cerca",
      family: "Una placa de crecimiento, de cerca",
      clinician: "Placa de crecimiento y metáfisis",
    },
    about: {
      child: [
        s("Un hueso largo crece cerca de sus puntas.", "AN-67"),
        s("Allí hay una placa blanda que ayuda a hacer hueso nuevo.", "BO-4", "AN-91"),
        s("Mueve la edad y mira cómo crece.", "GP-14"),
      ],
      family: [
        s(
          "Un hueso largo crece en sus placas de crecimiento, discos finos de cartílago cerca de sus extremos.",
          "AN-67",
          "BO-4",
        ),
        s(
          "En la placa, las células se dividen, se apilan y crecen; después se forma sobre ellas hueso nuevo.",
          "AN-87",
          "AN-88",
          "AN-91",
        ),
        s("Al mover la edad se ve cómo la placa crece, se hace fina y se cierra.", "GP-14", "BO-5"),
      ],
      clinician: [
        s(
          "Epífisis, fisis con sus cuatro zonas, metáfisis y diáfisis en sección longitudinal.",
          "BO-3",
          "GP-15",
          "MO-12",
        ),
        s("La fisis carece de vasos y se nutre desde la epífisis y la metáfisis.", "AN-90"),
      ],
    },
    scale: {
      child: [
        s("Este hueso está dibujado {whole} veces más grande de lo que es.", "MO-7"),
        s(
          "La placa blanda es {walls} veces más gruesa de lo que es, para que la veas bien.",
          "GP-13",
        ),
      ],
      family: [
        s(
          "El hueso se dibuja {whole} veces más grande que en la vida real, y su placa de crecimiento, {walls} veces más gruesa.",
          "MO-7",
          "GP-13",
        ),
      ],
      clinician: [
        s(
          "Hueso dibujado a {whole} veces el tamaño real; la fisis, a {walls} veces su grosor.",
          "MO-7",
          "GP-13",
        ),
        s("La altura relativa de sus zonas es una elección de dibujo.", "MO-6"),
      ],
    },
    why: {
      child: [
        s("En un hueso hay solo un poco de músculo liso.", "BO-11"),
        s("Está en la pared de sus tubitos de sangre.", "AN-61", "BO-11"),
        s("Quizás este tipo empieza ahí, pero nadie está seguro.", "BO-11"),
        s("Empieza cerca de la placa de crecimiento, no en ella.", "BO-12"),
        s("Nadie tiene la culpa.", "CA-10"),
        s("La mayoría de los dolores de piernas y brazos {none}.", "SY-9"),
      ],
      family: [
        s(
          "El hueso tiene poco músculo liso, y por eso los médicos no están seguros de dónde viene este tipo.",
          "BO-11",
        ),
        s(
          "Podría venir de la pared de los vasos del hueso, o de células jóvenes que aún pueden cambiar.",
          "BO-11",
        ),
        s(
          "Empieza en la parte ancha junto a la placa de crecimiento, no en la placa.",
          "BO-2",
          "BO-12",
        ),
        s("Nadie lo causó.", "CA-10"),
      ],
      clinician: [
        s(
          "Origen hipotético: músculo liso de los vasos intraóseos, células madre mesenquimales o miofibroblastos.",
          "BO-11",
        ),
        s(
          "El lugar de origen es la metáfisis; la fisis está cerca, pero no es el origen.",
          "BO-2",
          "BO-12",
        ),
        s("Descártese primero la diseminación desde otro lugar.", "BO-13"),
      ],
    },
  },
  layers: {
    epiphysis: {
      name: { child: "Punta redonda", family: "Extremo (epífisis)", clinician: "Epífisis" },
      about: {
        child: [
          s("Es la punta misma del hueso.", "AN-27"),
          s("Tiene una tapa lisa donde toca el otro hueso.", "AN-27"),
        ],
        family: [
          s(
            "El extremo del hueso, con una capa lisa de cartílago donde se une a otro hueso.",
            "AN-27",
          ),
        ],
        clinician: [
          s(
            "Hueso esponjoso bajo el cartílago articular, más allá de la fisis.",
            "AN-27",
            "AN-66",
            "BO-3",
          ),
        ],
      },
    },
    "resting-zone": {
      name: {
        child: "Células que esperan",
        family: "Zona de reposo",
        clinician: "Zona de reposo (reserva)",
      },
      about: {
        child: [s("Aquí las células son pequeñas y esperan su turno.", "AN-86")],
        family: [
          s(
            "Aquí hay células pequeñas de reserva, que unen la placa al extremo del hueso.",
            "AN-86",
          ),
        ],
        clinician: [
          s("Condrocitos pequeños y dispersos junto a la epífisis; reserva y anclaje.", "AN-86"),
        ],
      },
    },
    "proliferating-zone": {
      name: {
        child: "Células en pilas",
        family: "Zona de división",
        clinician: "Zona de proliferación",
      },
      about: {
        child: [
          s("Aquí de una célula salen dos, una y otra vez.", "AN-87"),
          s("Se ponen en pilas, como monedas.", "AN-87"),
        ],
        family: [
          s("Aquí las células se dividen y se apilan en columnas, como monedas.", "AN-87"),
          s("Esto es crecimiento sano.", "AN-87"),
        ],
        clinician: [
          s("Los condrocitos se dividen y forman columnas a lo largo del eje del hueso.", "AN-87"),
        ],
      },
    },
    "hypertrophic-zone": {
      name: { child: "Células grandes", family: "Zona que crece", clinician: "Zona hipertrófica" },
      about: {
        child: [s("Aquí las células se hacen grandes, y el hueso se alarga.", "AN-88")],
        family: [s("Aquí las células se agrandan, y eso alarga el hueso.", "AN-88")],
        clinician: [
          s("Los condrocitos se agrandan; junto con su división, esto alarga el hueso.", "AN-88"),
        ],
      },
    },
    "calcifying-zone": {
      name: {
        child: "Capa dura",
        family: "Zona que se endurece",
        clinician: "Zona de calcificación provisional",
      },
      about: {
        child: [s("Aquí la placa blanda se pone dura, y sobre ella se hace hueso.", "AN-89")],
        family: [
          s(
            "Aquí el cartílago se endurece, y llegan vasos pequeños y células que forman hueso.",
            "AN-89",
          ),
        ],
        clinician: [
          s("Cartílago calcificado, al que llegan capilares metafisarios y osteoblastos.", "AN-89"),
        ],
      },
    },
    metaphysis: {
      name: { child: "Hueso nuevo", family: "Hueso nuevo (metáfisis)", clinician: "Metáfisis" },
      about: {
        child: [
          s("Aquí se hace hueso nuevo, y así creces.", "AN-91"),
          s("Por dentro parece una esponja.", "AN-66"),
          s("El tipo del hueso empieza en esta parte.", "BO-2"),
        ],
        family: [
          s("Aquí se forma hueso nuevo y esponjoso.", "AN-91", "AN-66"),
          s(
            "Es la parte en la que empieza el tipo del hueso, y está llena de vasos pequeños.",
            "BO-2",
            "AN-66",
          ),
        ],
        clinician: [
          s(
            "Hueso nuevo sobre cartílago calcificado; esponjoso y muy vascularizado.",
            "AN-91",
            "AN-66",
          ),
          s("Lugar de origen del tipo óseo.", "BO-2"),
        ],
      },
    },
    shaft: {
      name: { child: "Parte larga", family: "Parte larga (diáfisis)", clinician: "Diáfisis" },
      about: {
        child: [
          s("Es la parte larga y dura del hueso.", "AN-27"),
          s("Dentro hay médula blanda.", "AN-27"),
        ],
        family: [
          s("La parte larga del medio: hueso duro y denso alrededor de la médula blanda.", "AN-27"),
        ],
        clinician: [s("Hueso compacto alrededor de la cavidad medular.", "AN-27")],
      },
    },
    "bone-vessels": {
      name: {
        child: "Tubitos de sangre",
        family: "Vasos del hueso",
        clinician: "Vasos intraóseos",
      },
      about: {
        child: [
          s("Por el hueso pasan tubitos de sangre que lo alimentan.", "AN-68"),
          s("Tienen músculo liso en su pared, y quizás este tipo empieza ahí.", "AN-61", "BO-11"),
        ],
        family: [
          s("Por el hueso pasan vasos pequeños, y su pared tiene músculo liso.", "AN-68", "AN-61"),
          s("El tumor podría venir de ellos, pero no está demostrado.", "BO-11"),
        ],
        clinician: [
          s("Vasos con músculo liso en su pared.", "AN-68", "AN-61"),
          s("Una de las hipótesis sobre el origen.", "BO-11"),
        ],
      },
    },
  },
  acts: {},
} satisfies CloseUpPart<"growth-plate">;

/** What one sees of a growth plate at the age shown. */
export const PLATES: CloserContent["plates"] = {
  open: {
    child: [
      s("A esta edad la placa está abierta.", "GP-14"),
      s("Aún es blanda, y el hueso crece.", "BO-4", "AN-67"),
    ],
    family: [
      s(
        "A esta edad la placa de crecimiento está abierta: es cartílago, y el hueso sigue creciendo.",
        "GP-14",
        "BO-4",
        "AN-67",
      ),
      s("En una radiografía es una línea oscura.", "GP-18"),
    ],
    clinician: [
      s("Fisis abierta: cartilaginosa, línea radiotransparente.", "GP-14", "BO-4", "GP-18"),
    ],
  },
  closing: {
    child: [
      s("A esta edad la placa se hace fina y empieza a volverse hueso.", "BO-5"),
      s("Cada niño tiene su propio momento.", "GP-17"),
    ],
    family: [
      s("A esta edad la placa de crecimiento se hace fina y empieza a volverse hueso.", "BO-5"),
      s(
        "Cada uno tiene su propio momento; las niñas, por lo general, antes que los niños.",
        "GP-17",
      ),
    ],
    clinician: [
      s("Fisis en cierre: adelgazada, osificada en parte.", "BO-5"),
      s("El momento varía de un niño a otro; por regla general es anterior en las niñas.", "GP-17"),
    ],
  },
  closed: {
    child: [
      s("Ahora la placa es hueso, y el hueso ya no crece más.", "BO-5"),
      s("Solo queda una línea fina.", "GP-14"),
    ],
    family: [
      s("La placa de crecimiento se ha vuelto hueso, y el crecimiento ha terminado.", "BO-5"),
      s("Queda una línea tenue.", "GP-14"),
    ],
    clinician: [s("Fisis cerrada, osificada; persiste una línea tenue.", "BO-5", "GP-14")],
  },
};
