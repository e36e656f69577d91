import { s } from "../../sentence.ts";
import type { LessonWords } from "../../types.ts";

export const HOW_WE_FIND_OUT: LessonWords = {
  name: {
    child: "Cómo se averigua",
    family: "Cómo se averigua lo que es",
    clinician: "El camino al diagnóstico",
  },
  about: s(
    "Al terminar, la clase sabe cómo averiguan los médicos qué es un bulto y que las imágenes no duelen.",
    "DX-2",
    "DX-16",
  ),
  slides: [
    {
      sentence: {
        child: s("Primero los doctores preguntan, y luego escuchan.", "DX-2"),
        family: s(
          "Empieza con preguntas: la historia, el examen y las pruebas se miran juntos.",
          "DX-2",
        ),
        clinician: s("Historia, exploración y pruebas de laboratorio se valoran juntas.", "DX-2"),
      },
      notes: [
        s("Antes de tratar algo, hay que saber exactamente qué es.", "DX-1"),
        s(
          "Quizás alguien conozca estas pruebas por sí mismo: puede contarlo, y nadie se lo pide.",
          "AF-13",
        ),
        s("Diga pronto que las imágenes no duelen: lo que cuenta es no moverse.", "DX-16"),
      ],
    },
    {
      sentence: {
        child: s("Te miran y te tocan con cuidado.", "DX-14"),
        family: s(
          "El médico mira, palpa con cuidado y prueba cosas como los reflejos y la fuerza.",
          "DX-4",
          "DX-14",
        ),
        clinician: s(
          "Inspección, palpación con ganglios, auscultación y exploración neurológica.",
          "DX-4",
          "DX-14",
          "DX-15",
        ),
      },
      notes: [
        s("También en niños sanos se palpan ganglios pequeños.", "DX-15"),
        s("Esto es cosa de médicos: los alumnos no se exploran entre sí.", "DX-14"),
      ],
    },
    {
      sentence: {
        child: s("Un aparato te mira por dentro con un sonido que no oyes.", "DX-21"),
        family: s("La ecografía hace imágenes en vivo con un sonido que no se oye.", "DX-21"),
        clinician: s(
          "Ecografía: imagen en vivo con sonido inaudible y sin radiación; aquí, de una vena.",
          "DX-21",
          "DX-48",
        ),
      },
      notes: [
        s("Se pone gel en la piel y se desliza una pequeña sonda.", "DX-21"),
        s(
          "Ante un bulto en un brazo o una pierna, suelen venir primero la ecografía y la radiografía.",
          "DX-47",
        ),
      ],
    },
    {
      sentence: {
        child: s("Los huesos se ven claros: frenan más los rayos.", "GP-18", "DX-20"),
        family: s(
          "Una radiografía es una imagen fija; el hueso se ve claro porque frena más los rayos.",
          "DX-20",
          "GP-18",
        ),
        clinician: s(
          "Proyección fija: el hueso retiene más los rayos, el cartílago menos.",
          "DX-20",
          "GP-18",
        ),
      },
      notes: [
        s("Esta se calcula a partir del modelo y no es de nadie.", "MO-4"),
        s(
          "Un tumor del hueso sería una mancha más oscura; uno pequeño puede no verse.",
          "BO-6",
          "BO-7",
        ),
        s("La imagen no se siente en absoluto.", "DX-20"),
      ],
      ask: {
        question: {
          child: "¿Qué se ve claro en una foto de rayos X?",
          family: "¿Qué se ve más claro en una radiografía?",
          clinician: "¿Qué retiene más los rayos X?",
        },
        options: {
          child: ["Los huesos", "La barriga", "La piel"],
          family: ["Los huesos", "El intestino", "La piel"],
          clinician: ["El hueso", "El músculo", "La grasa"],
        },
      },
    },
    {
      sentence: {
        child: s("Un gran anillo hace fotos mientras no te mueves.", "DX-22", "DX-53"),
        family: s(
          "En el TAC, la camilla pasa por un gran anillo que toma imágenes desde todos los lados.",
          "DX-22",
          "DX-53",
        ),
        clinician: s(
          "TC: tubo y detectores giran alrededor del cuerpo mientras la mesa avanza.",
          "DX-53",
        ),
      },
      notes: [
        s("El anillo zumba, no toca y tarda solo unos segundos.", "DX-22", "DX-53"),
        s("Para los más pequeños, dígale cámara grande.", "DX-7"),
      ],
    },
    {
      sentence: {
        child: s("Las fotos finas se juntan, como las hojas de un libro.", "DX-22", "DX-54"),
        family: s(
          "Una computadora junta las rebanadas en una sola imagen que se puede girar.",
          "DX-22",
          "DX-54",
        ),
        clinician: s(
          "Los cortes se reúnen en un volumen que se puede ver desde cualquier lado.",
          "DX-22",
          "DX-54",
        ),
      },
      notes: [
        s("Un pan en rebanadas lo muestra bien: una a una, y entero otra vez.", "DX-54"),
        s(
          "Con los mayores: también se mira el tórax, porque los sarcomas se propagan sobre todo a los pulmones.",
          "DX-24",
        ),
      ],
    },
    {
      sentence: {
        child: s("Es un imán fuerte, y suena tanto que te tapan los oídos.", "DX-25", "DX-26"),
        family: s(
          "La resonancia usa un imán fuerte y ondas de radio; suena mucho y se protegen los oídos.",
          "DX-25",
          "DX-26",
        ),
        clinician: s(
          "RM: imán y ondas de radio, sin radiación; es ruidosa y se protegen los oídos.",
          "DX-25",
          "DX-26",
        ),
      },
      notes: [
        s("Golpeen la mesa unos segundos: así suena, y dura más.", "DX-26"),
        s(
          "El personal puede hablar todo el tiempo con el niño, y a menudo puede quedarse el padre o la madre.",
          "DX-55",
        ),
        s("El metal se queda fuera de la sala.", "DX-18"),
      ],
      ask: {
        question: {
          child: "¿Qué usa este tubo para ver por dentro?",
          family: "¿Qué usa la resonancia para ver el interior?",
          clinician: "¿Qué utiliza la RM?",
        },
        options: {
          child: ["Rayos", "Luz", "Un imán fuerte"],
          family: ["Rayos X", "Una luz fuerte", "Un imán y ondas de radio"],
          clinician: ["Rayos X", "Sonido de alta frecuencia", "Un imán y ondas de radio"],
        },
      },
    },
    {
      sentence: {
        child: s("Brilla donde creces, y así tiene que ser.", "DX-64"),
        family: s(
          "Brillan las placas de crecimiento, y es normal; otro punto que brille se mira de nuevo.",
          "DX-64",
          "DX-65",
        ),
        clinician: s(
          "Las placas de crecimiento captan mucho, y es normal; otros focos no son específicos.",
          "DX-64",
          "DX-65",
        ),
      },
      notes: [
        s("El brillo está dibujado, y hay un punto más como ejemplo.", "MO-16"),
        s("La cámara no emite nada y no duele.", "DX-63"),
        s("El trazador desaparece por sí solo.", "DX-66"),
      ],
      ask: {
        question: {
          child: "¿Dónde brillarán los huesos de un niño?",
          family: "¿Dónde brillarán los huesos de un niño sano que crece?",
          clinician: "¿Dónde es normal la captación en un niño que crece?",
        },
        options: {
          child: ["En ningún lado", "Donde crecen", "Solo en los pies"],
          family: ["En ningún lado", "En las placas de crecimiento", "En el centro de los huesos"],
          clinician: ["En ningún lugar", "En las placas de crecimiento", "En las diáfisis"],
        },
      },
    },
    {
      sentence: {
        child: s("Solo un trocito muy pequeño lo dice de verdad.", "DX-8"),
        family: s("Una biopsia: un trocito del tumor muestra de qué tipo es.", "DX-8"),
        clinician: s(
          "El tipo definitivo se conoce por la biopsia; ningún análisis de sangre basta.",
          "DX-8",
          "DX-42",
        ),
      },
      notes: [
        s(
          "Se adormece el lugar, o el niño está en un estado parecido a un sueño profundo.",
          "DX-37",
        ),
        s("Con los pequeños, palabras suaves: un trocito, un puntito.", "DX-60"),
        s("El lugar puede doler unos días, como un moretón.", "DX-61"),
      ],
      ask: {
        question: {
          child: "¿Qué les dice a los doctores lo que es un bulto?",
          family: "¿Qué muestra con seguridad de qué tipo de tumor se trata?",
          clinician: "¿Qué establece el tipo exacto?",
        },
        options: {
          child: ["Una foto", "Mirar la sangre", "Un trocito muy pequeño"],
          family: ["Una imagen", "Un análisis de sangre", "Un trocito de él"],
          clinician: ["La imagen", "Los análisis de sangre", "La biopsia"],
        },
      },
    },
    {
      sentence: {
        child: s("Un doctor mira el trocito en grande, con un microscopio.", "DX-39"),
        family: s(
          "Un patólogo lo mira al microscopio; unas tinciones del músculo liso le ayudan.",
          "DX-39",
          "DX-40",
        ),
        clinician: s(
          "Debe verlo un patólogo con experiencia en sarcomas; ayudan actina y desmina.",
          "DX-39",
          "DX-40",
        ),
      },
      notes: [
        s(
          "Los sarcomas se distinguen con dificultad; por eso debe mirar alguien que los conozca.",
          "DX-39",
        ),
        s(
          "La imagen muestra la pared sana del intestino, más grande de lo que es.",
          "MO-7",
          "MO-12",
        ),
        s("El resultado tarda días, a veces unas dos semanas.", "DX-45"),
      ],
    },
    {
      sentence: {
        child: s("Esperar cuesta, pero en la mayoría es algo que no hace daño.", "DX-46", "SY-15"),
        family: s(
          "En la mayoría de los niños con pruebas por un bulto es algo inofensivo; esperar cuesta igual.",
          "DX-46",
          "SY-15",
        ),
        clinician: s(
          "En la mayoría de los niños estudiados por un bulto es algo inofensivo; aun así, esperar cuesta.",
          "DX-46",
          "SY-15",
        ),
      },
      notes: [
        s("Esperar también cuesta a hermanos y amigos.", "DX-46", "AF-12"),
        s("Pregunte qué ayuda a esperar y reúna las ideas en la pizarra.", "DX-46"),
      ],
    },
  ],
};
