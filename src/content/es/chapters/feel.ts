import { s } from "../../sentence.ts";
import type { ChapterEntries } from "../../types.ts";

/** What may be felt, each tied to its place on the body. */
export const FEEL: ChapterEntries<"feel"> = {
  lump: {
    name: {
      child: "Un bulto",
      family: "Un bulto o una hinchazón",
      clinician: "Tumefacción o masa",
    },
    about: {
      child: [
        s("Puede ser un bulto o una parte hinchada.", "SY-4"),
        s("Puede estar en cualquier parte del cuerpo.", "SY-4"),
        s("La mayoría de las veces no duele.", "SY-4"),
      ],
      family: [
        s(
          "Puede aparecer un bulto o una hinchazón en cualquier parte, a menudo sin dolor.",
          "SY-4",
        ),
        s("Lo que se nota depende de dónde está, de su tamaño y de si se ha propagado.", "SY-3"),
      ],
      clinician: [
        s("Tumefacción o masa indolora en cualquier localización.", "SY-4"),
        s("La presentación varía según la localización, el tamaño y la diseminación.", "SY-3"),
      ],
    },
    here: {
      bone: {
        child: [s("En un hueso, la hinchazón está cerca de donde duele.", "SY-10")],
        family: [s("En un hueso, el dolor y la hinchazón son las señales habituales.", "SY-10")],
        clinician: [s("Hueso: el dolor y la tumefacción son los signos habituales.", "SY-10")],
      },
      "soft-tissue": {
        child: [s("En la barriga puede ser que no lo veas.", "SY-1")],
        family: [
          s(
            "Muy dentro del abdomen, un bulto puede pasar inadvertido; en un brazo o una pierna se nota antes.",
            "SY-1",
            "SY-3",
          ),
        ],
        clinician: [
          s(
            "En una serie de 20 pacientes menores de 16 años (edades de 4 a 15 años), los tumores se localizaban en el tronco, la cabeza y el cuello, los miembros inferiores y los superiores.",
            "SY-16",
          ),
        ],
      },
    },
  },
  "belly-ache": {
    name: {
      child: "Una barriga que duele",
      family: "Molestias en el abdomen",
      clinician: "Molestias abdominales",
    },
    about: {
      child: [
        s("Tu barriga puede doler o sentirse rara.", "ST-2"),
        s("Muchas cosas hacen doler la barriga.", "SY-9"),
        s("La mayoría {none}.", "SY-9"),
      ],
      family: [
        s("Un tumor en el tubo digestivo puede causar molestias en el abdomen.", "ST-2"),
        s(
          "La mayoría de los dolores de barriga tienen otras causas; si uno no se va, debe verlo un médico.",
          "SY-9",
        ),
      ],
      clinician: [
        s("Molestias abdominales.", "ST-2"),
        s("Casos aislados: dolor y masa en un lactante, hematemesis a los 16 años.", "SY-13"),
      ],
    },
  },
  "weight-loss": {
    name: { child: "Bajar de peso", family: "Pérdida de peso", clinician: "Pérdida de peso" },
    about: {
      child: [
        s("Algunos niños bajan de peso.", "ST-3"),
        s("Avisa a un adulto si la ropa te queda grande.", "ST-3", "SY-9"),
      ],
      family: [s("Un tumor en el tubo digestivo puede hacer que un niño baje de peso.", "ST-3")],
      clinician: [s("Pérdida de peso, con un tumor del tubo digestivo.", "ST-3")],
    },
  },
  "skin-bump": {
    name: {
      child: "Una bolita en la piel",
      family: "Un bulto en la piel",
      clinician: "Pápula o nódulo",
    },
    about: {
      child: [
        s("Puede ser una bolita firme.", "CU-5"),
        s("Puede ser rosada, roja, marrón o del color de la piel.", "CU-5"),
        s("De vez en cuando duele.", "CU-5"),
        s("La mayoría de las bolitas {none}.", "SY-9"),
      ],
      family: [
        s(
          "Un bulto firme: rosado, rojizo, marrón o del color de la piel, que a veces duele.",
          "CU-5",
        ),
        s("Nadie puede saber qué es con solo mirarlo; hace falta una muestra pequeña.", "DX-49"),
      ],
      clinician: [
        s(
          "Pápula o nódulo firme, rosado, rojizo, pardo o del color de la piel, a veces doloroso.",
          "CU-5",
        ),
        s("No se puede diagnosticar por inspección.", "DX-49"),
      ],
    },
  },
  "leg-swelling": {
    name: {
      child: "Piernas hinchadas",
      family: "Piernas hinchadas",
      clinician: "Edema de los miembros inferiores",
    },
    about: {
      child: [
        s("La vena grande trae de vuelta la sangre de tus piernas.", "AN-15", "VA-6"),
        s("Si su parte de abajo se tapa, las piernas pueden hincharse.", "VA-6"),
      ],
      family: [
        s(
          "Si se tapa la parte baja de la gran vena del abdomen, las piernas pueden hincharse.",
          "VA-6",
        ),
      ],
      clinician: [s("Segmento inferior (infrarrenal): edema de los miembros inferiores.", "VA-6")],
    },
  },
  "kidney-blockage": {
    name: {
      child: "La sangre no puede salir de los riñones",
      family: "Venas de los riñones tapadas",
      clinician: "Obstrucción de las venas renales",
    },
    about: {
      child: [
        s("Los riñones mandan su sangre a la vena grande.", "AN-25"),
        s("Si la parte del medio se tapa, eso les cuesta mucho.", "VA-7"),
        s("Quizás no lo sientas, pero las pruebas lo pueden mostrar.", "VA-7", "DX-43"),
      ],
      family: [
        s(
          "Un tumor en la parte media de la gran vena puede tapar las venas de los riñones.",
          "VA-7",
        ),
        s("Los análisis de sangre muestran cómo trabajan los riñones.", "DX-43"),
      ],
      clinician: [s("Segmento medio: las venas renales pueden estar obstruidas.", "VA-7")],
    },
  },
  "liver-swelling": {
    name: {
      child: "Un hígado hinchado",
      family: "Un hígado hinchado",
      clinician: "Congestión hepática",
    },
    about: {
      child: [
        s("Si la parte de arriba se tapa, el hígado puede hincharse.", "VA-8"),
        s("La barriga puede crecer y la piel puede verse amarilla.", "VA-8"),
      ],
      family: [
        s("Si se tapa la parte alta de la gran vena, el hígado puede hincharse.", "VA-8"),
        s(
          "La piel puede ponerse amarilla (ictericia) y puede juntarse líquido en el abdomen.",
          "VA-8",
        ),
      ],
      clinician: [s("Segmento superior: hepatomegalia, ictericia, ascitis.", "VA-8")],
    },
  },
  "sore-bone": {
    name: { child: "Un hueso que duele", family: "Dolor en un hueso", clinician: "Dolor óseo" },
    about: {
      child: [
        s("El hueso puede doler y esa parte se puede hinchar.", "SY-10"),
        s("Un hueso débil se puede romper con más facilidad.", "SY-11"),
        s("La mayoría de los dolores de piernas y brazos {none}.", "SY-9"),
      ],
      family: [
        s("El dolor y la hinchazón son las señales habituales en un hueso.", "SY-10"),
        s("Un hueso debilitado puede romperse con un golpe leve.", "SY-11"),
      ],
      clinician: [
        s("Dolor y tumefacción (según una serie de adultos).", "SY-10"),
        s("Se han descrito fracturas patológicas.", "SY-11"),
      ],
    },
  },
  limp: {
    name: {
      child: "Cojear, o una mano que puede menos",
      family: "Cojera, o dificultad para usar una mano o un pie",
      clinician: "Cojera o pérdida de función",
    },
    about: {
      child: [
        s("Puede ser que cojees.", "SY-6"),
        s("O que te cueste usar un brazo, una mano, una pierna o un pie.", "SY-6"),
      ],
      family: [
        s(
          "Un niño puede cojear o tener dificultad para usar una pierna, un pie, un brazo o una mano.",
          "SY-6",
        ),
      ],
      clinician: [s("Cojera; dificultad para usar un miembro, una mano o un pie.", "SY-6")],
    },
  },
  "squeezed-nerve": {
    name: {
      child: "Dolor porque algo aprieta",
      family: "Dolor por nervios o músculos apretados",
      clinician: "Dolor por compresión",
    },
    about: {
      child: [
        s("Un bulto puede apretar un nervio o un músculo que tiene al lado.", "SY-5", "SY-2"),
        s("Eso puede doler.", "SY-5"),
      ],
      family: [
        s(
          "Un tumor puede apretar los nervios o músculos que tiene al lado, y eso puede doler.",
          "SY-5",
        ),
      ],
      clinician: [s("Dolor por compresión de nervios o músculos.", "SY-5")],
    },
  },
  "many-places": {
    name: {
      child: "Depende del lugar",
      family: "Depende del lugar",
      clinician: "Los signos dependen de la localización",
    },
    about: {
      child: [
        s("Este tipo no tiene un solo lugar.", "IM-8", "MO-3"),
        s("Lo que sientes depende de dónde está.", "SY-12"),
        s("En el intestino, te puede doler la barriga.", "SY-12"),
        s("En los pulmones, te puede dar tos.", "SY-12"),
        s("Alrededor del cerebro, puedes sentir raras la cabeza o las piernas.", "SY-12"),
      ],
      family: [
        s("Lo que se siente depende de dónde están los tumores.", "SY-12"),
        s("Cerca del cerebro o de la columna, pueden afectar a los nervios.", "SY-12"),
        s("En el tubo digestivo, pueden causar dolor, sangrado o un bloqueo.", "SY-12"),
        s("En las vías respiratorias, tos, fiebre o infecciones del pecho.", "SY-12"),
      ],
      clinician: [
        s(
          "Según la localización: signos neurológicos (encéfalo, columna vertebral); dolor, hemorragia, obstrucción (tubo digestivo); tos, fiebre, infecciones (vías respiratorias).",
          "SY-12",
        ),
      ],
    },
  },
  unnoticed: {
    name: {
      child: "Puede esconderse mucho tiempo",
      family: "Por qué puede pasar inadvertido",
      clinician: "Presentación tardía",
    },
    about: {
      child: [
        s("Las partes blandas se estiran y se mueven.", "SY-1"),
        s("Así un bulto puede crecer sin que lo sientas.", "SY-1"),
        s("Puede empujar a un lado lo que tiene cerca.", "SY-2"),
        s("Nadie podía saberlo, y nadie tiene la culpa.", "SY-1", "CA-10"),
      ],
      family: [
        s(
          "Los tejidos blandos se estiran y se mueven, así que un tumor puede no notarse durante mucho tiempo.",
          "SY-1",
        ),
        s("Puede hacerse grande y empujar a un lado los tejidos de alrededor.", "SY-2"),
        s("Nadie tiene la culpa de no haberlo visto antes.", "SY-1", "CA-10"),
      ],
      clinician: [
        s(
          "Los tejidos distensibles y móviles permiten que un tumor crezca mucho y desplace las estructuras vecinas sin ser advertido.",
          "SY-1",
          "SY-2",
        ),
      ],
    },
  },
  "see-a-doctor": {
    name: {
      child: "Cuándo avisar a un adulto",
      family: "Cuándo consultar a un médico",
      clinician: "Cuándo derivar",
    },
    about: {
      child: [
        s("Avisa a un adulto si algo te duele o si encuentras un bulto.", "SY-9", "SY-14"),
        s("Un doctor puede mirarlo.", "SY-9"),
        s("La mayoría de los bultos que miran los doctores no hacen daño.", "SY-15"),
      ],
      family: [
        s(
          "La mayoría de los bultos y de los dolores de barriga, brazos o piernas no son cáncer; si uno no se va, consulte a un médico.",
          "SY-9",
        ),
        s(
          "Debe verse pronto un bulto que crece, es profundo, duele, mide más de unos 5 cm o vuelve después de quitarlo.",
          "SY-14",
        ),
        s(
          "La mayoría de los niños a quienes se hacen pruebas por un bulto tienen algo inofensivo.",
          "SY-15",
        ),
      ],
      clinician: [
        s(
          "Se aconseja la valoración temprana por un especialista (recomendación para adultos) ante un bulto que crece, mide más de unos 5 cm, es profundo o está fijo, duele o recidiva.",
          "SY-14",
        ),
        s("La mayoría de las lesiones de tejidos blandos en niños resultan benignas.", "SY-15"),
      ],
    },
  },
};
