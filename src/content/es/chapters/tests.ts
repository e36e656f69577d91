import { s } from "../../sentence.ts";
import type { ChapterEntries } from "../../types.ts";

/** How it is found out: what each test is, what it feels like, what it shows. */
export const TESTS: ChapterEntries<"tests"> = {
  "first-questions": {
    name: { child: "Muchas preguntas", family: "Primero, las preguntas", clinician: "Anamnesis" },
    about: {
      child: [
        s("Primero, los doctores te preguntan cosas.", "DX-2"),
        s("¿Dónde te duele?", "DX-2"),
        s("¿Desde cuándo?", "DX-2"),
        s("Tú puedes preguntar cuándo lo sabrás.", "DX-46"),
        s("Luego juntan todas las pistas, como en un rompecabezas.", "DX-1", "DX-2"),
      ],
      family: [
        s("Los médicos preguntan cómo empezó y qué se ha notado.", "DX-2"),
        s("Después se interpretan juntos el relato, el examen físico y las pruebas.", "DX-2"),
        s("Un diagnóstico completo y exacto va antes de cualquier tratamiento.", "DX-1"),
        s(
          "Esperar los resultados es difícil; pregunte cuándo llegarán y quién se los dará.",
          "DX-46",
        ),
      ],
      clinician: [
        s(
          "La anamnesis, la exploración y los resultados de laboratorio se interpretan en conjunto; un diagnóstico completo precede al tratamiento.",
          "DX-1",
          "DX-2",
        ),
        s("El objetivo es precisar el tipo y la extensión.", "DX-3"),
      ],
    },
  },
  examination: {
    name: {
      child: "El doctor te revisa",
      family: "El examen físico",
      clinician: "Exploración física",
    },
    about: {
      child: [
        s("El doctor te mira y toca el lugar con manos suaves.", "DX-14"),
        s("También escucha tu pecho y tu barriga.", "DX-14"),
        s("Te toca el cuello y debajo de los brazos.", "DX-15"),
        s("Quizás empujes, jales, camines o sonrías.", "DX-4"),
        s("Quizás sigas una luz con los ojos.", "DX-4"),
        s("Así se ve cómo trabajan tus nervios y tus músculos.", "DX-4"),
      ],
      family: [
        s(
          "El médico mira el bulto, lo palpa con suavidad y escucha el pecho y el abdomen.",
          "DX-14",
        ),
        s(
          "También palpa los ganglios del cuello, las axilas y las ingles; los pequeños son normales.",
          "DX-15",
        ),
        s(
          "Para los nervios se miran los reflejos, la fuerza, el movimiento de los ojos y la boca, el equilibrio y el estado de alerta.",
          "DX-4",
        ),
      ],
      clinician: [
        s(
          "Inspección y palpación de la masa y de la piel, auscultación de tórax y abdomen, territorios ganglionares.",
          "DX-14",
          "DX-15",
        ),
        s(
          "Neurológica: reflejos, fuerza, motilidad ocular y bucal, coordinación, estado de alerta.",
          "DX-4",
        ),
      ],
    },
    feels: {
      child: [
        s("Quizás sientas las manos frías.", "DX-14"),
        s("Si te duele un lugar, dilo.", "DX-14"),
      ],
      family: [s("Avise al médico antes de que toque un lugar que duele.", "DX-14")],
      clinician: [s("Preguntar por las zonas dolorosas antes de palpar.", "DX-14")],
    },
  },
  "blood-count": {
    name: {
      child: "Contar las células de la sangre",
      family: "Hemograma completo",
      clinician: "Hemograma",
    },
    about: {
      child: [
        s("Un poquito de tu sangre va a un tubo pequeño.", "DX-44"),
        s("Una máquina cuenta sus células.", "DX-10"),
        s("También ve si son grandes y si son jóvenes.", "DX-10"),
      ],
      family: [
        s(
          "Una pequeña muestra de sangre muestra cuántas células hay, de qué tamaño son y cuánto han madurado.",
          "DX-10",
        ),
        s("Ningún análisis de sangre muestra por sí solo si hay un leiomiosarcoma.", "DX-42"),
      ],
      clinician: [
        s("Número, tamaño y madurez de las células sanguíneas en un volumen dado.", "DX-10"),
        s("Ningún análisis de sangre por sí solo confirma ni descarta un leiomiosarcoma.", "DX-42"),
      ],
    },
    feels: {
      child: [
        s("Es un pinchacito rápido, casi siempre en el brazo.", "DX-44"),
        s("Antes, una crema puede hacer que la piel no lo sienta.", "DX-44"),
      ],
      family: [
        s("La sangre se toma de una vena del brazo o de la mano, o de una vía central.", "DX-44"),
        s("Pida la crema que adormece la piel: hay que ponerla un rato antes.", "DX-44"),
      ],
      clinician: [s("Muestra venosa o de vía central; anestésico tópico con antelación.", "DX-44")],
    },
  },
  "blood-chemistry": {
    name: {
      child: "Lo que hay en la sangre",
      family: "Química de la sangre",
      clinician: "Bioquímica sanguínea",
    },
    about: {
      child: [
        s("Con la misma sangre se ve cómo trabajan tu hígado y tus riñones.", "DX-11", "DX-43"),
      ],
      family: [
        s("La misma muestra permite ver cómo trabajan los riñones y el hígado.", "DX-11", "DX-43"),
      ],
      clinician: [s("Función renal y hepática.", "DX-11", "DX-43")],
    },
    here: {
      vascular: {
        child: [
          s("El hígado y los riñones echan su sangre en la gran vena.", "AN-25", "AN-26"),
          s("Por eso ayuda saberlo.", "DX-43"),
        ],
        family: [
          s(
            "Importa si el tumor está en la gran vena del abdomen, porque a ella llega la sangre de los dos.",
            "DX-43",
            "AN-25",
            "AN-26",
          ),
        ],
        clinician: [
          s(
            "Relevante en los segmentos medio y superior (drenaje venoso renal y hepático).",
            "DX-43",
            "VA-7",
            "VA-8",
          ),
        ],
      },
    },
  },
  "x-ray": {
    name: { child: "Rayos X: una foto", family: "Radiografía", clinician: "Radiografía simple" },
    about: {
      child: [
        s("Los rayos X hacen una foto de ti por dentro.", "DX-5", "DX-20"),
        s("Lo que mejor se ve son los huesos.", "DX-5", "DX-20"),
      ],
      family: [
        s(
          "La radiografía es una imagen fija que se hace con una pequeña cantidad de radiación.",
          "DX-5",
          "DX-20",
        ),
      ],
      clinician: [s("Radiografía simple, dosis baja.", "DX-5", "DX-20")],
    },
    feels: {
      child: [
        s("No sientes nada.", "DX-20"),
        s("Solo te quedas sin moverte un momento, como para una foto.", "DX-16", "DX-20"),
      ],
      family: [s("No se siente, y con todo dura solo unos minutos.", "DX-20")],
      clinician: [s("Indolora; unos minutos en total.", "DX-20")],
    },
    here: {
      bone: {
        child: [
          s("En un hueso, la mancha se ve más oscura que lo demás.", "BO-7"),
          s("Si es pequeña, es fácil no verla.", "BO-6"),
          s("Por eso puede seguir una resonancia.", "BO-6", "DX-50"),
        ],
        family: [
          s(
            "En un hueso, el tumor se ve como una mancha más oscura de borde borroso.",
            "BO-7",
            "BO-14",
          ),
          s(
            "Uno pequeño que recién empieza puede no verse, por eso sigue la resonancia magnética.",
            "BO-6",
            "DX-50",
          ),
        ],
        clinician: [
          s(
            "Hueso: primer estudio; área lítica de borde borroso, con la cortical adelgazada.",
            "BO-7",
            "BO-14",
            "DX-50",
          ),
          s("Las lesiones incipientes pueden pasar inadvertidas: añadir RM.", "BO-6"),
        ],
      },
      "soft-tissue": {
        child: [
          s("A veces el bulto está en un brazo o una pierna.", "DX-47"),
          s("Entonces suele ser una de las primeras pruebas.", "DX-47"),
        ],
        family: [
          s(
            "Si el bulto está en un brazo o una pierna, a menudo se empieza con una ecografía y una radiografía.",
            "DX-47",
          ),
        ],
        clinician: [s("Masa en una extremidad: radiografía y ecografía en primer lugar.", "DX-47")],
      },
    },
  },
  ultrasound: {
    name: { child: "Ultrasonido", family: "Ecografía (ultrasonido)", clinician: "Ecografía" },
    about: {
      child: [
        s("El ultrasonido hace imágenes que se mueven.", "DX-13", "DX-21"),
        s("Las hace con un sonido tan agudo que nadie lo oye.", "DX-21"),
      ],
      family: [
        s(
          "La ecografía hace imágenes en vivo con un sonido tan agudo que no se oye, y sin radiación.",
          "DX-13",
          "DX-21",
        ),
      ],
      clinician: [s("Imagen en tiempo real sin radiación ionizante.", "DX-13", "DX-21")],
    },
    feels: {
      child: [
        s("Te ponen gel en la piel, y puede sentirse frío y mojado.", "DX-21"),
        s("Un aparatito liso se mueve por encima.", "DX-21"),
      ],
      family: [
        s("Se pone gel en la piel y se mueve por encima un aparato pequeño (sonda).", "DX-21"),
      ],
      clinician: [s("Gel y transductor sobre la piel.", "DX-21")],
    },
    here: {
      "soft-tissue": {
        child: [s("Muestra cómo es de grande un bulto y qué tiene al lado.", "DX-47")],
        family: [
          s(
            "Si el bulto está en un brazo o una pierna, a menudo es la primera imagen que se hace.",
            "DX-47",
          ),
        ],
        clinician: [
          s(
            "De primera línea ante una masa en una extremidad; después, la RM muestra la extensión.",
            "DX-47",
          ),
        ],
      },
      vascular: {
        child: [s("Puede encontrar un bulto en la gran vena.", "DX-48")],
        family: [s("Puede encontrar un tumor en la gran vena del abdomen.", "DX-48")],
        clinician: [s("Puede detectar un tumor de la VCI.", "DX-48")],
      },
    },
  },
  ct: {
    name: {
      child: "TAC: una cámara grande",
      family: "TAC (tomografía computarizada)",
      clinician: "Tomografía computarizada (TC)",
    },
    about: {
      child: [
        s("El TAC es una cámara grande con forma de anillo.", "DX-7", "DX-22"),
        s("Hace muchas fotos, como las rebanadas de un pan.", "DX-22"),
      ],
      family: [
        s(
          "El TAC es un gran anillo que, con rayos X, hace imágenes del cuerpo en rebanadas.",
          "DX-7",
          "DX-22",
        ),
      ],
      clinician: [s("Imagen seccional mediante rayos X.", "DX-7", "DX-22")],
    },
    feels: {
      child: [
        s("Te acuestas en una camilla que pasa por el anillo.", "DX-22"),
        s("No duele.", "DX-16"),
        s("Las fotos tardan solo unos segundos.", "DX-22"),
        s("Un líquido claro puede ayudar a la cámara a ver más.", "DX-23"),
        s("Entra por un tubito muy fino en una vena.", "DX-23"),
        s("Quizás sientas calor o un sabor raro, pero pasa pronto.", "DX-23"),
      ],
      family: [
        s("Las imágenes tardan segundos; la visita dura a menudo de 10 a 20 minutos.", "DX-22"),
        s(
          "A veces se pone en una vena un líquido de contraste, que puede dar calor y un sabor raro por un momento.",
          "DX-23",
        ),
      ],
      clinician: [
        s(
          "Adquisición en segundos, visita de 10 a 20 minutos; el contraste intravenoso puede causar sensación de calor y un sabor extraño.",
          "DX-22",
          "DX-23",
        ),
      ],
    },
    here: {
      "soft-tissue": {
        child: [s("En la barriga, muestra dónde está el bulto.", "DX-47")],
        family: [
          s("El TAC sirve más para el abdomen y el pecho que para brazos y piernas.", "DX-47"),
        ],
        clinician: [s("De elección en abdomen y tórax; RM para las extremidades.", "DX-47")],
      },
      vascular: {
        child: [s("Muestra en qué parte de la vena está el bulto.", "DX-48")],
        family: [s("Muestra en qué parte de la vena está el tumor.", "DX-48")],
        clinician: [s("Muestra la posición dentro de la VCI.", "DX-48")],
      },
      immunocompromised: {
        child: [
          s("Quizás mire más de una parte del cuerpo.", "DX-52"),
          s("Es que no hay un solo lugar.", "DX-52"),
        ],
        family: [
          s(
            "Como puede haber varios tumores, quizás haya que mirar más de una parte del cuerpo.",
            "DX-52",
          ),
        ],
        clinician: [
          s("Puede requerirse estudiar varias regiones; el aspecto no es específico.", "DX-52"),
        ],
      },
    },
  },
  "chest-ct": {
    name: { child: "Mirar los pulmones", family: "TAC del pecho", clinician: "TC de tórax" },
    about: {
      child: [
        s("Con la cámara grande, los doctores miran también los pulmones.", "DX-13", "DX-24"),
        s("Si un bulto así va a un lugar nuevo, los pulmones suelen ser el primero.", "DX-24"),
        s("Por eso los revisan.", "DX-24"),
      ],
      family: [
        s(
          "Los pulmones son el lugar al que más se propagan los sarcomas, por eso los médicos miran allí.",
          "DX-13",
          "DX-24",
        ),
        s("Una imagen limpia es buena noticia, aunque no asegura el futuro.", "DX-24"),
      ],
      clinician: [
        s(
          "Estadificación: el pulmón es la localización más frecuente de diseminación de los sarcomas; un estudio normal no descarta una diseminación posterior.",
          "DX-3",
          "DX-24",
        ),
      ],
    },
  },
  mri: {
    name: {
      child: "Resonancia: el túnel ruidoso",
      family: "Resonancia magnética",
      clinician: "Resonancia magnética (RM)",
    },
    about: {
      child: [
        s("La resonancia es un túnel corto con un imán fuerte.", "DX-6", "DX-25"),
        s("Hace imágenes muy claras de tus partes blandas.", "DX-6", "DX-25"),
      ],
      family: [
        s(
          "La resonancia hace imágenes con un imán fuerte y ondas de radio, sin radiación.",
          "DX-6",
          "DX-25",
        ),
      ],
      clinician: [s("Campo magnético y ondas de radio, sin radiación ionizante.", "DX-6", "DX-25")],
    },
    feels: {
      child: [
        s("No duele, pero hace mucho ruido: ¡toc, toc, bzzz!", "DX-16", "DX-26"),
        s("Te ponen orejeras.", "DX-26"),
        s("Te acuestas y no te mueves nada.", "DX-26"),
        s("Dura como uno o dos programas de la tele.", "DX-26"),
        s("Puedes preguntar si entra contigo un peluche.", "DX-18"),
        s("A algunos niños pequeños les dan una medicina para descansar o dormir.", "DX-17"),
      ],
      family: [
        s("Hace ruido, y es importante no moverse: suele durar entre 20 y 90 minutos.", "DX-26"),
        s("El metal se queda afuera; un peluche sin metal a menudo puede entrar.", "DX-18"),
        s(
          "A un niño pequeño se le puede dar una medicina para descansar o dormir; entonces no debe comer ni beber desde unas horas antes.",
          "DX-17",
        ),
        s("A veces se pone en una vena un líquido de contraste.", "DX-27"),
      ],
      clinician: [
        s(
          "20–90 minutos, con protección auditiva; sedación con ayuno en niños pequeños; contraste si es necesario.",
          "DX-17",
          "DX-26",
          "DX-27",
        ),
      ],
    },
    here: {
      "soft-tissue": {
        child: [
          s("A veces el bulto está en un brazo o una pierna.", "DX-47"),
          s("Entonces es lo que mejor muestra hasta dónde llega.", "DX-47"),
        ],
        family: [
          s(
            "En un brazo o una pierna, es lo que mejor muestra hasta dónde llega el tumor.",
            "DX-47",
          ),
        ],
        clinician: [s("Muestra la extensión de un tumor de la extremidad.", "DX-47")],
      },
      vascular: {
        child: [s("Muestra hasta dónde sube o baja el bulto por la vena.", "DX-48")],
        family: [s("Muestra hasta dónde llega el tumor a lo largo de la vena.", "DX-48")],
        clinician: [s("Muestra la extensión a lo largo de la VCI.", "DX-48")],
      },
      bone: {
        child: [
          s("Puede ver una mancha pequeña en un hueso.", "BO-6", "DX-50"),
          s("Quizás los rayos X no la vieron.", "BO-6"),
        ],
        family: [
          s(
            "Muestra hasta dónde llega el tumor dentro y fuera del hueso, también cuando la radiografía no lo vio.",
            "BO-6",
            "DX-50",
          ),
        ],
        clinician: [
          s(
            "Extensión intraósea y extraósea; detecta lesiones ocultas en la radiografía.",
            "BO-6",
            "DX-50",
          ),
        ],
      },
      immunocompromised: {
        child: [s("Puede mirar el cerebro y las capas que lo envuelven.", "IM-5", "DX-52")],
        family: [s("Puede mirar el cerebro, la médula espinal y sus cubiertas.", "IM-5", "DX-52")],
        clinician: [s("Las regiones se eligen según el contexto y los signos.", "DX-52", "IM-5")],
      },
    },
  },
  pet: {
    name: {
      child: "PET: buscar células muy activas",
      family: "PET",
      clinician: "Tomografía por emisión de positrones (PET)",
    },
    about: {
      child: [
        s("Las células muy activas comen mucha azúcar.", "DX-28"),
        s("Te dan un poco de azúcar que la cámara puede ver.", "DX-13", "DX-28"),
        s("Los lugares muy activos brillan.", "DX-28"),
        s("Las partes sanas también pueden brillar.", "DX-28"),
      ],
      family: [
        s(
          "La PET muestra qué tan activas están las células, con ayuda de un azúcar un poco radiactivo.",
          "DX-13",
          "DX-28",
        ),
        s(
          "El azúcar se junta en los tumores, y también en algunos tejidos sanos y en las infecciones.",
          "DX-28",
        ),
      ],
      clinician: [
        s(
          "Actividad metabólica según la captación del trazador; también lo captan tejidos sanos e infecciones.",
          "DX-13",
          "DX-28",
        ),
      ],
    },
    feels: {
      child: [
        s("Hay un pinchacito para el azúcar.", "DX-29"),
        s("Unas horas antes ya no comes.", "DX-29"),
        s("Luego descansas más o menos una hora.", "DX-29"),
        s("La cámara no duele.", "DX-16"),
      ],
      family: [
        s(
          "Unas horas antes el niño o la niña no come y bebe solo agua; después de la inyección descansa cerca de una hora.",
          "DX-29",
        ),
      ],
      clinician: [
        s(
          "Ayuno de unas horas; reposo de cerca de una hora tras la inyección; varía según el centro.",
          "DX-29",
        ),
      ],
    },
  },
  "bone-scan": {
    name: {
      child: "Una foto de todos los huesos",
      family: "Gammagrafía de los huesos",
      clinician: "Gammagrafía ósea",
    },
    about: {
      child: [
        s("Esta foto muestra todos tus huesos de una vez.", "DX-9", "DX-30"),
        s("Donde el hueso cambia, brilla.", "DX-30"),
        s("Donde el hueso crece también brilla, y eso está bien.", "DX-30"),
      ],
      family: [
        s(
          "La gammagrafía busca tumores en los huesos, y la causa de un dolor o una inflamación del hueso.",
          "DX-9",
        ),
        s(
          "Una sustancia marcadora se junta donde el hueso cambia: donde crece, sana, está inflamado o tiene un tumor.",
          "DX-30",
        ),
      ],
      clinician: [
        s(
          "Busca enfermedad ósea, tumores y la causa de un dolor o una inflamación del hueso.",
          "DX-9",
        ),
        s(
          "Captación en cualquier lugar de recambio óseo, incluidas las placas de crecimiento.",
          "DX-30",
        ),
      ],
    },
    feels: {
      child: [
        s("Hay un pinchacito.", "DX-31"),
        s("Luego esperas dos o tres horas.", "DX-31"),
        s("Después te acuestas y no te mueves; no duele.", "DX-31"),
      ],
      family: [
        s("Después de la inyección se espera de dos a tres horas.", "DX-31"),
        s("Luego el niño o la niña se acuesta sin moverse hasta una hora; no duele.", "DX-31"),
      ],
      clinician: [
        s(
          "De dos a tres horas entre la inyección y las imágenes, que duran hasta una hora.",
          "DX-31",
        ),
      ],
    },
  },
  biopsy: {
    name: { child: "Un pedacito para mirar", family: "Biopsia", clinician: "Biopsia" },
    about: {
      child: [
        s("Los doctores toman un pedacito del bulto.", "DX-8"),
        s("Solo así se sabe bien qué es.", "DX-8"),
        s("Eso se llama biopsia.", "DX-8"),
      ],
      family: [
        s("Se toma un trozo del tumor y se examina: solo así se sabe con certeza el tipo.", "DX-8"),
        s("Si es posible, primero se hacen las imágenes.", "DX-19"),
        s(
          "El equipo planea la biopsia con el cirujano que hará la operación, para poder quitar su trayecto junto con el tumor.",
          "DX-38",
        ),
      ],
      clinician: [
        s("El tejido da el tipo definitivo.", "DX-8"),
        s(
          "Primero las imágenes; planificar el trayecto con el cirujano que operará, para que pueda resecarse.",
          "DX-19",
          "DX-38",
        ),
      ],
    },
    feels: {
      child: [
        s("Te dan una medicina para que no lo sientas.", "DX-37"),
        s("A muchos niños les dan la medicina para el sueño de la operación.", "DX-37"),
        s("El lugar puede doler un poquito después.", "SE-6"),
      ],
      family: [
        s(
          "Se adormece el lugar, o se da una medicina para un estado más profundo, parecido al sueño, que es lo común en los niños.",
          "DX-37",
        ),
      ],
      clinician: [s("Anestesia local o general; esta última es habitual en los niños.", "DX-37")],
    },
    here: {
      cutaneous: {
        child: [s("Con solo mirar la piel, nadie puede saberlo.", "DX-49")],
        family: [
          s("En la piel, a simple vista no se sabe: el diagnóstico lo da la muestra.", "DX-49"),
        ],
        clinician: [s("Piel: el diagnóstico lo da la biopsia con tinciones.", "DX-49")],
      },
      immunocompromised: {
        child: [s("Los doctores buscan también el germen en el pedacito.", "DX-51")],
        family: [
          s(
            "En la muestra se busca el virus; un análisis de sangre para el virus no la reemplaza.",
            "DX-51",
          ),
        ],
        clinician: [
          s("Hibridación in situ para EBER en el tejido; la serología no la sustituye.", "DX-51"),
        ],
      },
      bone: {
        child: [s("Los doctores miran también si no vino de otro lugar.", "BO-13")],
        family: [
          s(
            "Antes de hablar de un tumor del hueso, los médicos descartan que venga de otra parte.",
            "BO-13",
          ),
        ],
        clinician: [s("Descartar la metástasis de otro tumor primario.", "BO-13")],
      },
    },
  },
  "core-needle-biopsy": {
    name: {
      child: "Un pedacito fino como un fideo",
      family: "Biopsia con aguja gruesa",
      clinician: "Biopsia con aguja gruesa",
    },
    about: {
      child: [
        s("Casi siempre, el pedacito es fino como un fideo.", "DX-32"),
        s("Sale por un tubito fino.", "DX-32"),
        s("Una cámara puede mostrar al doctor el camino.", "DX-12", "DX-36"),
      ],
      family: [
        s("Una aguja hueca toma cilindros finos de tejido; es la forma habitual.", "DX-32"),
        s(
          "Si el bulto está profundo, la aguja se guía con una ecografía o un TAC.",
          "DX-12",
          "DX-36",
        ),
      ],
      clinician: [
        s(
          "Técnica habitual ante la sospecha de un sarcoma de tejidos blandos; guiada por ecografía o TC si la lesión es profunda.",
          "DX-12",
          "DX-32",
          "DX-36",
        ),
        s("Preferible a la punción aspiración con aguja fina.", "DX-35"),
      ],
    },
  },
  "open-biopsy": {
    name: {
      child: "Por una abertura pequeña",
      family: "Biopsia abierta",
      clinician: "Biopsia incisional y escisional",
    },
    about: {
      child: [
        s("De vez en cuando, el pedacito sale por una abertura pequeña.", "DX-33"),
        s("Un bulto muy pequeño y cerca de la piel puede salir entero.", "DX-34"),
      ],
      family: [
        s(
          "Si la muestra de la aguja no es clara o el bulto está profundo, se toma un trozo por una abertura pequeña.",
          "DX-33",
        ),
        s("Solo un tumor pequeño y cerca de la superficie se saca entero.", "DX-34"),
      ],
      clinician: [
        s(
          "Incisional si la aguja gruesa no es concluyente o la lesión es profunda; escisional solo en lesiones pequeñas y superficiales.",
          "DX-33",
          "DX-34",
        ),
      ],
    },
  },
  microscope: {
    name: {
      child: "En el microscopio",
      family: "En el laboratorio",
      clinician: "Anatomía patológica",
    },
    about: {
      child: [
        s("Un doctor mira el pedacito con un microscopio.", "DX-39"),
        s("Así se ven grandes las cosas pequeñas.", "DX-39"),
        s("Unos colores ayudan a ver qué células son de músculo liso.", "DX-40"),
        s("Tarda unos días, y esperar es difícil.", "DX-45", "DX-46"),
      ],
      family: [
        s(
          "Debe mirar el tejido un patólogo con experiencia en sarcomas, pues es difícil distinguirlos.",
          "DX-39",
        ),
        s("Unas tinciones especiales marcan el músculo liso.", "DX-40"),
        s(
          "El grado dice qué tan distintas se ven las células y con qué rapidez se dividen.",
          "DX-41",
        ),
        s(
          "Los resultados tardan de unos días a cerca de dos semanas; los de los genes, más.",
          "DX-45",
        ),
      ],
      clinician: [
        s(
          "Revisión por un patólogo con experiencia en sarcomas; grado según la atipia y el índice mitótico.",
          "DX-39",
          "DX-41",
        ),
        s(
          "La actina de músculo liso y la desmina apoyan el diagnóstico; no todos los tumores expresan ambas.",
          "DX-40",
        ),
        s(
          "Tiempo de respuesta: de unos días a cerca de dos semanas; más para los estudios moleculares.",
          "DX-45",
        ),
      ],
    },
    here: {
      "soft-tissue": {
        child: [s("Con los colores se ve que no es otro bulto de la barriga.", "ST-11", "DX-40")],
        family: [
          s(
            "Las tinciones también lo distinguen del GIST, otro tumor del tubo digestivo.",
            "ST-11",
            "DX-40",
          ),
        ],
        clinician: [s("GIST: KIT y DOG1 positivos; el LMS carece de ambos.", "ST-11")],
      },
    },
  },
};
