import { s } from "../../sentence.ts";
import type { LessonWords } from "../../types.ts";

export const SMOOTH_MUSCLE: LessonWords = {
  name: {
    child: "Un músculo que trabaja solo",
    family: "¿Qué es el músculo liso?",
    clinician: "El músculo liso: dónde está y qué hace",
  },
  about: s(
    "Al terminar, la clase sabe qué hace el músculo liso, dónde está y que en él puede empezar un cáncer muy raro.",
    "WH-11",
    "WH-12",
    "OU-1",
  ),
  slides: [
    {
      sentence: {
        child: s("Unos músculos te esperan, y otros trabajan solos.", "WH-1", "WH-12"),
        family: s(
          "Unos músculos se mueven cuando usted quiere; otros trabajan sin que piense en ellos.",
          "WH-1",
          "WH-12",
        ),
        clinician: s(
          "Los músculos de las extremidades obedecen a la voluntad; el músculo liso actúa sin ella.",
          "WH-1",
          "WH-12",
        ),
      },
      notes: [
        s("Pida que doblen un brazo y pregunte después quién puede parar su estómago.", "WH-12"),
        s("Los músculos que mueven brazos y piernas no son el tema de esta lección.", "WH-1"),
        s(
          "Quizás haya en el aula alguien enfermo, o con un hermano enfermo: hable de los cuerpos en general y nunca pregunte a nadie por el suyo.",
          "AF-12",
          "AF-13",
        ),
      ],
    },
    {
      sentence: {
        child: s("Tu estómago es una bolsa de músculo que trabaja sola.", "AN-63", "WH-12"),
        family: s(
          "El estómago es una bolsa de músculo liso que guarda la comida y la mezcla por su cuenta.",
          "AN-63",
          "WH-12",
        ),
        clinician: s(
          "El estómago almacena y mezcla el alimento con músculo liso, sin la voluntad.",
          "AN-63",
          "WH-12",
        ),
      },
      notes: [
        s("Cuente las manos de cada respuesta antes de mostrar el estómago.", "AN-63"),
        s("El brazo y la pierna son respuestas útiles: se mueven porque queremos.", "WH-1"),
      ],
      ask: {
        question: {
          child: "¿Qué músculo trabaja solo?",
          family: "¿Cuál de estos músculos trabaja sin que usted lo piense?",
          clinician: "¿Cuál de estos es músculo liso?",
        },
        options: {
          child: ["El que dobla el brazo", "El que está en la barriga", "El que patea el balón"],
          family: [
            "El músculo que dobla el brazo",
            "El músculo de la pared del estómago",
            "El músculo que estira la rodilla",
          ],
          clinician: ["Bíceps braquial", "La capa muscular del estómago", "Cuádriceps femoral"],
        },
      },
    },
    {
      sentence: {
        child: s(
          "Todo lo que brilla lo tiene: el intestino, los tubitos de sangre y la piel.",
          "MO-5",
          "WH-12",
        ),
        family: s(
          "Todo lo que brilla tiene músculo liso: el intestino, los vasos sanguíneos y la piel.",
          "MO-5",
          "WH-12",
        ),
        clinician: s(
          "Iluminado: tubo digestivo, vejiga, paredes vasculares y piel con pelo, todos con músculo liso.",
          "MO-5",
          "WH-12",
          "AN-53",
          "CU-9",
        ),
      },
      notes: [
        s("Gire el cuerpo despacio, para que todos vean lo que brilla.", "MO-5"),
        s(
          "Brillan partes enteras, aunque el músculo está sobre todo en sus paredes.",
          "MO-5",
          "AN-15",
        ),
        s("Por todos los órganos pasan vasos, así que hay más de lo que se dibuja.", "AN-61"),
      ],
      ask: {
        question: {
          child: "¿Dónde más hay músculo así?",
          family: "¿En qué partes del cuerpo hay músculo liso?",
          clinician: "¿Cómo se distribuye el músculo liso?",
        },
        options: {
          child: [
            "Solo en la barriga",
            "Solo en brazos y piernas",
            "En el intestino, los tubitos de sangre y la piel",
          ],
          family: [
            "Solo en el abdomen",
            "Solo en brazos y piernas",
            "En el intestino, los vasos sanguíneos y la piel",
          ],
          clinician: [
            "Solo en el tubo digestivo",
            "En los músculos de las extremidades",
            "En tubo digestivo, vejiga, vasos y piel",
          ],
        },
      },
    },
    {
      sentence: {
        child: s("El anillo de músculo aprieta detrás de la comida y la empuja.", "AN-74"),
        family: s(
          "Los anillos de músculo aprietan detrás de la comida y ceden delante, y así avanza.",
          "AN-74",
        ),
        clinician: s(
          "Peristalsis: el músculo circular se contrae por detrás del contenido y se relaja por delante.",
          "AN-74",
        ),
      },
      notes: [
        s(
          "Una pelota dentro de un calcetín largo, empujada con anillos de dedos, muestra la ola.",
          "AN-74",
        ),
        s(
          "Las paredes se dibujan más gruesas de lo que son; la escala está junto a la imagen.",
          "MO-2",
        ),
      ],
    },
    {
      sentence: {
        child: s("En el estómago va de tres formas, para mezclar la comida.", "ST-7", "AN-76"),
        family: s(
          "En el estómago el músculo va en tres direcciones, y así puede amasar la comida.",
          "ST-7",
          "AN-76",
        ),
        clinician: s(
          "El estómago añade una capa oblicua interna: tres direcciones, para amasar y mezclar.",
          "ST-7",
          "AN-76",
        ),
      },
      notes: [
        s("Que cada uno amase con sus manos en tres direcciones.", "AN-76"),
        s(
          "El músculo grueso del intestino tiene dos capas, una en anillos y otra a lo largo.",
          "ST-6",
        ),
      ],
    },
    {
      sentence: {
        child: s("Un músculo pequeñito sube el pelo, y tienes piel de gallina.", "AN-82"),
        family: s(
          "Un músculo pequeñito aprieta junto al pelo cuando hace frío: eso es la piel de gallina.",
          "AN-82",
        ),
        clinician: s(
          "Los nervios simpáticos contraen el erector del pelo; se elevan el pelo y la piel de alrededor.",
          "AN-82",
        ),
      },
      notes: [
        s("Después de votar, suba y baje el pelo en la vista de cerca.", "AN-82", "MO-11"),
        s(
          "Las palmas y las plantas no tienen estos músculos; por eso allí no hay piel de gallina.",
          "CU-9",
          "AN-82",
        ),
      ],
      ask: {
        question: {
          child: "Tienes frío: ¿qué levanta tus pelitos?",
          family: "¿Qué levanta los pelos de la piel cuando hace frío?",
          clinician: "¿Qué causa la piel de gallina?",
        },
        options: {
          child: ["Unos músculos pequeñitos", "El viento", "Los huesos"],
          family: ["Un músculo pequeñito junto al pelo", "El propio pelo", "El aire frío"],
          clinician: [
            "Se contrae el músculo erector del pelo",
            "Se hincha el folículo",
            "Se dilatan los vasos de la piel",
          ],
        },
      },
    },
    {
      sentence: {
        child: s("Este músculo puede hacer más estrecho un tubo de sangre.", "AN-64"),
        family: s("El músculo liso de la pared de una vena puede estrecharla.", "AN-64"),
        clinician: s(
          "El músculo liso de la pared puede estrechar la vena; aquí, la media de la vena cava inferior.",
          "AN-64",
          "VA-9",
        ),
      },
      notes: [
        s("Las venas llevan la sangre de vuelta al corazón.", "AN-15"),
        s(
          "Con el frío, los vasos de la piel se estrechan y se pierde menos calor: las manos frías son un buen ejemplo.",
          "AN-83",
        ),
      ],
    },
    {
      sentence: {
        child: s("Tu corazón late con un músculo que es solo suyo.", "AN-54"),
        family: s(
          "El corazón bombea con un tipo de músculo propio, que no es músculo liso.",
          "AN-54",
        ),
        clinician: s(
          "El corazón es músculo cardíaco, un tipo propio; el diafragma es músculo esquelético.",
          "AN-54",
          "AN-57",
        ),
      },
      notes: [
        s(
          "Es la pregunta más difícil; casi todas las clases se dividen, y está bien así.",
          "AN-54",
        ),
        s("Las paredes de la vejiga y del intestino son músculo liso.", "AN-53", "WH-12"),
      ],
      ask: {
        question: {
          child: "¿Cuál de estos no es músculo liso?",
          family: "¿Cuál de estos no es músculo liso?",
          clinician: "¿Cuál tiene músculo de otro tipo?",
        },
        options: {
          child: ["La vejiga", "El intestino", "El corazón"],
          family: ["La vejiga", "El intestino", "El corazón"],
          clinician: ["La vejiga", "El íleon", "El corazón"],
        },
      },
    },
    {
      sentence: {
        child: s(
          "Muy, muy pocas veces, {this} empieza en una célula del músculo liso.",
          "WH-11",
          "OU-1",
        ),
        family: s(
          "Muy pocas veces, del músculo liso nace un cáncer: el leiomiosarcoma, que tiene cinco tipos.",
          "WH-10",
          "WH-11",
          "OU-1",
        ),
        clinician: s(
          "El leiomiosarcoma procede de células de músculo liso o sus precursoras; hay cinco tipos.",
          "WH-10",
          "WH-11",
        ),
      },
      notes: [
        s("Diga la palabra con calma, una vez, y que ocurre muy pocas veces.", "OU-1"),
        s("No se contagia, y nadie tiene la culpa.", "CA-9", "CA-10"),
        s(
          "Si un alumno habla de alguien enfermo, agradézcaselo y ofrézcale conversar después de la clase.",
          "AF-12",
          "AF-13",
        ),
      ],
    },
    {
      sentence: {
        child: s("La mayoría de los dolores de barriga y los bultos {none}.", "SY-9"),
        family: s(
          "La mayoría de los bultos y dolores de los niños no son cáncer; si uno sigue, que lo vea un médico.",
          "SY-9",
        ),
        clinician: s(
          "La mayoría de los bultos y dolores infantiles no son cáncer; lo que persiste se examina.",
          "SY-9",
        ),
      },
      notes: [
        s("Termine con el cuerpo sano: ¿qué hizo hoy el músculo liso por cada uno?", "WH-12"),
        s("Quédese un rato, para quien prefiera preguntar a solas.", "AF-13"),
      ],
    },
  ],
};
