import { delicate, s } from "../../sentence.ts";
import type { ChapterEntries } from "../../types.ts";

/** How doctors help, what it brings with it, and who helps. */
export const TREATMENT: ChapterEntries<"treatment"> = {
  team: {
    name: { child: "Todo un equipo", family: "El equipo", clinician: "Equipo multidisciplinario" },
    about: {
      child: [
        s("Todo un equipo te cuida.", "CR-1", "CR-2"),
        s("Hay doctores y enfermeras.", "TX-20"),
        s("También hay personas que juegan y hablan contigo.", "TX-20", "TX-21"),
        s("Tú y tu familia son parte del equipo.", "TX-20"),
      ],
      family: [
        s(
          "Un equipo de pediatría trata los tumores de los tejidos blandos, con operaciones y con medicinas.",
          "CR-1",
        ),
        s("Médicos de varias especialidades hablan juntos de cada niño o niña.", "CR-2"),
        s("En el equipo hay cirujanos, médicos del cáncer y enfermeras.", "TX-20"),
        s(
          "También hay personas que ayudan con el movimiento, las emociones, el dinero y la escuela.",
          "TX-20",
        ),
        s(
          "Con juegos y palabras sencillas, un especialista en vida infantil prepara a su hijo o hija, y piensa también en los hermanos.",
          "TX-21",
        ),
      ],
      clinician: [
        s(
          "Equipo pediátrico, quirúrgico y médico; cada caso se discute entre varias especialidades.",
          "CR-1",
          "CR-2",
        ),
        s(
          "Oncología, cirugía, radiología, anatomía patológica, oncología radioterápica, enfermería, fisioterapia, psicología, trabajo social, dietética, enlace escolar, especialista en vida infantil.",
          "TX-20",
        ),
      ],
    },
  },
  plan: {
    name: {
      child: "Un plan solo para ti",
      family: "El plan de su hijo o hija",
      clinician: "Plan individual",
    },
    about: {
      child: [
        s("El equipo hace un plan solo para ti.", "CR-4"),
        s("Puede importar qué va primero y qué va después.", "TX-15"),
        s("Pregunta qué hay en tu plan.", "CR-4"),
      ],
      family: [
        s("El plan se hace para cada niño o niña en particular.", "CR-4"),
        s("Cada vez más, el tratamiento se ajusta a las moléculas del tumor.", "CR-3"),
        s(
          "En los tumores raros se puede ofrecer un estudio clínico o un registro; participar es voluntario.",
          "TX-22",
        ),
      ],
      clinician: [
        s(
          "Plan individual; la secuencia de las modalidades puede ser importante.",
          "CR-4",
          "TX-15",
        ),
        s(
          "El tratamiento se ajusta cada vez más a la biología del tumor; ofrecer ensayos clínicos y registros.",
          "CR-3",
          "TX-22",
        ),
      ],
    },
  },
  surgery: {
    name: { child: "Sacar el bulto", family: "La operación (cirugía)", clinician: "Cirugía" },
    about: {
      child: [
        s("Por lo general, los doctores primero sacan el bulto.", "TX-8"),
        s("Hacen una abertura pequeña, y luego la cierran.", "TX-1", "TX-26"),
        s("Te dan la medicina para el sueño de la operación.", "TX-26"),
        s("No es como el sueño de la noche.", "TX-26"),
        s("No sientes nada, y despiertas cuando el efecto se pasa.", "TX-26"),
        s("Un doctor está contigo todo el tiempo.", "TX-27"),
      ],
      family: [
        s("Por lo general, la operación es el primer tratamiento y el principal.", "TX-8"),
        s("Casi siempre, lo mejor es quitar todo el tumor con tejido sano alrededor.", "TX-1"),
        s(
          "Con la anestesia general, su hijo o hija está en un estado profundo, parecido al sueño, y no siente nada.",
          "TX-26",
        ),
        s("Un anestesiólogo está con su hijo o hija hasta que despierta.", "TX-27"),
      ],
      clinician: [
        s(
          "Tratamiento principal: resección completa con un margen de tejido sano, por lo general en primer lugar.",
          "TX-1",
          "TX-8",
        ),
      ],
    },
    feels: {
      child: [
        s("Después puede doler, y queda una cicatriz.", "SE-6"),
        s("Hay medicina para el dolor.", "SE-6"),
        s("Poco a poco practicas cómo moverte otra vez.", "SE-6"),
      ],
      family: [s("Después hay dolor, una cicatriz y un tiempo para recuperar la fuerza.", "SE-6")],
      clinician: [s("Dolor, cicatriz, rehabilitación.", "SE-6")],
    },
    here: {
      "soft-tissue": {
        child: [s("En la barriga, lo mejor es sacar el bulto.", "TX-3")],
        family: [
          s(
            "En el tubo digestivo los otros tratamientos ayudan menos, por eso se prefiere la operación.",
            "TX-3",
          ),
        ],
        clinician: [
          s(
            "Tubo digestivo: respuesta limitada a otras modalidades, por lo que se prefiere la cirugía.",
            "TX-3",
          ),
        ],
      },
      cutaneous: {
        child: [s("En la piel, el bulto sale con un borde de piel sana.", "TX-31")],
        family: [
          s("En la piel, el bulto se quita con un borde de piel normal.", "TX-31"),
          s(
            "A veces cada capa se revisa con el microscopio hasta que queda limpia (cirugía de Mohs).",
            "TX-31",
          ),
        ],
        clinician: [s("Escisión con margen; la cirugía de Mohs como alternativa.", "TX-31")],
      },
      vascular: {
        child: [
          s("El bulto sale con un poquito de la vena.", "TX-32"),
          s("Luego arreglan la vena.", "TX-32"),
        ],
        family: [
          s("El tumor se quita con una parte de la vena.", "TX-32"),
          s(
            "Luego la vena se cose, se tapa con un parche, se cambia por un tubo o se cierra.",
            "TX-32",
          ),
        ],
        clinician: [s("Resección con reparación primaria, parche, injerto o ligadura.", "TX-32")],
      },
      bone: {
        child: [s("Si es un hueso, mira también las páginas que siguen.", "TX-6")],
        family: [
          s(
            "En un hueso, además se reconstruye: vea la cirugía para conservar el brazo o la pierna.",
            "TX-6",
            "TX-28",
          ),
        ],
        clinician: [
          s(
            "Resección amplia con reconstrucción: véase la cirugía de conservación de la extremidad.",
            "TX-6",
            "TX-28",
          ),
        ],
      },
      immunocompromised: {
        child: [s("Si hay más de un bulto, los doctores piensan en cada uno.", "IM-8", "TX-33")],
        family: [s("También estos tumores se quitan en su mayoría.", "TX-33")],
        clinician: [
          s(
            "Por lo general, resección; si hay varios tumores, se valora cada uno.",
            "TX-33",
            "IM-8",
          ),
        ],
      },
    },
  },
  margins: {
    name: {
      child: "Un borde de tejido sano",
      family: "Los márgenes: un borde de tejido sano",
      clinician: "Márgenes",
    },
    about: {
      child: [
        s("Los doctores sacan también un borde sano alrededor del bulto.", "TX-1"),
        s("Es como quitar la parte blanda de una manzana.", "TX-1", "TX-24"),
        s("Con ella quitas también un poquito de manzana buena.", "TX-1", "TX-24"),
        s("Así es menos fácil que algo se quede.", "TX-24"),
        s("Si algo se queda, quizás haya una segunda vez.", "TX-25"),
      ],
      family: [
        s("El margen es el borde del tejido que se quitó.", "TX-23"),
        s("Si en el microscopio no hay tumor en el borde, se llama margen libre.", "TX-23"),
        s("Qué tan ancho debe ser depende del lugar.", "TX-24"),
        s("Si hay tumor en el borde, se puede aconsejar una segunda operación.", "TX-25"),
      ],
      clinician: [
        s(
          "R0: márgenes microscópicamente libres; R1: residuo microscópico; R2: residuo visible.",
          "TX-23",
        ),
        s("La amplitud adecuada se discute y depende de la localización y del tipo.", "TX-24"),
        s("Considerar la reescisión tras un R1 o una operación no planificada.", "TX-25"),
        s(
          "Control local en jóvenes con STB no rabdomiosarcoma de alto grado que recibieron radioterapia (ARST0332, n = 193): 106 de 109 tras R0, 51 de 60 tras R1, 2 de 6 tras R2 o sin resección.",
          "OU-13",
        ),
      ],
    },
  },
  "limb-salvage": {
    name: {
      child: "Conservar el brazo o la pierna",
      family: "Cirugía para conservar el brazo o la pierna",
      clinician: "Cirugía de conservación de la extremidad",
    },
    about: {
      child: [
        s("Los doctores tratan de sacar el bulto.", "TX-6"),
        s("Y tratan de que tu brazo o tu pierna se quede.", "TX-6"),
        s("Un trozo de hueso se puede hacer nuevo.", "TX-28"),
        s("Puede ser de metal o de otro hueso.", "TX-28"),
        s("Algunas piezas de metal pueden crecer contigo.", "TX-29"),
      ],
      family: [
        s(
          "Se quita el tumor con un borde ancho de tejido sano, y el brazo o la pierna se queda.",
          "TX-6",
        ),
        s("Que se pueda depende del tamaño y del lugar.", "TX-5"),
        s(
          "El trozo de hueso que falta se puede cambiar por un implante de metal o por hueso.",
          "TX-28",
        ),
        s(
          "En un niño que crece, el implante puede hacerse de modo que se alargue; es probable que después haya otras operaciones.",
          "TX-29",
        ),
      ],
      clinician: [
        s(
          "Resección amplia con conservación de la extremidad; deciden el tamaño y la localización.",
          "TX-5",
          "TX-6",
        ),
        s(
          "Endoprótesis, injerto u otra reconstrucción; implantes extensibles durante el crecimiento, con revisiones probables.",
          "TX-28",
          "TX-29",
        ),
      ],
    },
    feels: {
      child: [
        s("Practicas con alguien que sabe mucho de cómo moverse.", "SE-6", "TX-20"),
        s("Tener fuerza otra vez toma tiempo.", "SE-6"),
      ],
      family: [
        s("La rehabilitación lleva tiempo.", "SE-6"),
        s(
          "Más adelante puede haber rigidez, un implante flojo o roto, o piernas de distinto largo.",
          "SE-19",
        ),
      ],
      clinician: [
        s(
          "Rehabilitación; a largo plazo, rigidez, fallo del implante, diferencia de longitud entre las extremidades.",
          "SE-6",
          "SE-19",
        ),
      ],
    },
  },
  amputation: {
    name: {
      child: "Si un brazo o una pierna no se puede quedar",
      family: "Amputación",
      clinician: "Amputación",
    },
    about: {
      child: [
        delicate(
          "amputation",
          "Muy de vez en cuando, un brazo o una pierna no se puede quedar.",
          "TX-7",
        ),
        delicate("amputation", "Es cuando el bulto no puede salir de otra forma.", "TX-7"),
        delicate("amputation", "No sientes nada mientras lo hacen.", "TX-26"),
        delicate(
          "amputation",
          "Después puedes tener un brazo o una pierna que hacen para ti.",
          "TX-30",
        ),
        delicate("amputation", "Lo van cambiando cuando creces.", "TX-30"),
        delicate("amputation", "Todo lo que sientas sobre esto está bien.", "AF-13"),
      ],
      family: [
        s("Amputar significa quitar un brazo o una pierna.", "TX-7"),
        s(
          "Se considera cuando, al quitar todo el tumor, no quedaría un brazo o una pierna que funcione.",
          "TX-7",
        ),
        s("Después se adapta una prótesis, que se cambia según crece su hijo o hija.", "TX-30"),
        s(
          "Deciden el tamaño y el lugar del tumor, y el equipo lo habla todo con ustedes.",
          "TX-5",
          "CR-4",
        ),
      ],
      clinician: [
        s("Cuando la resección completa no dejaría una extremidad funcional.", "TX-5", "TX-7"),
        s("Prótesis y fisioterapia, con ajustes durante el crecimiento.", "TX-30"),
      ],
    },
  },
  radiation: {
    name: { child: "Rayos fuertes", family: "Radioterapia (rayos)", clinician: "Radioterapia" },
    about: {
      child: [
        s("Una máquina envía rayos fuertes a un lugar exacto.", "TX-10"),
        s("Los rayos frenan {cells} que quedaron después de la operación.", "TX-10"),
        s("Luego no llevas rayos dentro: ¡puedes abrazar!", "TX-37"),
        s("No todos los niños los necesitan.", "TX-11"),
      ],
      family: [
        s(
          "Rayos dirigidos y medidos con precisión destruyen las células cancerosas que quedan.",
          "TX-10",
        ),
        s(
          "La radioterapia puede aconsejarse antes o después de una operación; no todos los niños la necesitan.",
          "TX-11",
        ),
        s("No vuelve radiactivo al niño o la niña.", "TX-37"),
      ],
      clinician: [
        s("Puede indicarse antes o después de la resección.", "TX-11"),
        s("Se dirige a las células residuales.", "TX-10"),
        s("Haz externo: el paciente no queda radiactivo.", "TX-37"),
      ],
    },
    feels: {
      child: [
        s("No sientes los rayos.", "TX-34"),
        s("Te acuestas unos minutos sin moverte, y estás a solas.", "TX-34"),
        s("Pero te pueden ver y oír.", "TX-34"),
        s("Vienes muchos días.", "TX-35"),
        s("Puede darte cansancio.", "SE-5"),
        s("Tu piel puede ponerse un poco roja u oscura.", "SE-5"),
      ],
      family: [
        s("Una sesión dura minutos y no se siente.", "TX-34"),
        s("Su hijo o hija está a solas en la sala, pero se le ve y se le oye.", "TX-34"),
        s("Lo común es ir de lunes a viernes durante varias semanas.", "TX-35"),
        s(
          "Una imagen para planear, marcas en la piel y a veces un molde o una máscara ayudan a apuntar.",
          "TX-36",
        ),
        s("Puede dar cansancio y poner la piel roja o más oscura.", "SE-5"),
      ],
      clinician: [
        s(
          "De lunes a viernes durante varias semanas; estudio de planificación, marcas cutáneas, inmovilización; algunos niños con anestesia.",
          "TX-34",
          "TX-35",
          "TX-36",
        ),
        s("Fatiga y reacciones cutáneas según la localización.", "SE-5"),
      ],
    },
  },
  chemotherapy: {
    name: {
      child: "Quimio: medicina fuerte",
      family: "Quimioterapia",
      clinician: "Quimioterapia",
    },
    about: {
      child: [
        s("La quimio es una medicina fuerte.", "TX-2", "TX-12"),
        s("Va con la sangre a todas las partes de tu cuerpo.", "TX-12", "TX-39"),
        s("Frena {cells} para que no hagan más células.", "TX-12"),
        s("No todos los niños la necesitan.", "TX-2"),
      ],
      family: [
        s("La radioterapia y la quimioterapia se usan en algunas formas.", "TX-2"),
        s(
          "Hay muchas medicinas: alteran el crecimiento o la multiplicación de las células cancerosas.",
          "TX-12",
        ),
        s(
          "Hay grupos de medicinas que actúan de distinta manera, y a menudo se usan varias juntas para que el tumor se haga más pequeño.",
          "TX-13",
          "TX-14",
        ),
        s("También puede tratar un cáncer que ya se ha propagado.", "TX-16"),
        s("Funciona bien en ciertos cánceres, y no tan bien en otros.", "TX-3", "TX-19"),
      ],
      clinician: [
        s(
          "Se usa en algunas formas; a menudo combinada, con agentes de distinta acción.",
          "TX-2",
          "TX-13",
          "TX-14",
        ),
        s(
          "También reduce los tumores y trata la diseminación establecida; la respuesta varía según el tipo.",
          "TX-12",
          "TX-16",
          "TX-19",
        ),
        s(
          "ARST0332: ifosfamida con doxorubicina en los de mayor riesgo, entre ellos los de alto grado de más de 5 cm.",
          "TX-40",
        ),
        s(
          "Grupos de riesgo en ese ensayo: riesgo bajo, sin diseminación, de bajo grado tras R0 o R1, o de alto grado de hasta 5 cm tras R1; riesgo intermedio, de alto grado de más de 5 cm tras R0 o R1, o no resecado; riesgo alto, con diseminación.",
          "OU-14",
        ),
      ],
    },
    feels: {
      child: [
        s("Suele entrar por un tubito muy fino en una vena.", "TX-39"),
        s("Un puerto es una cajita que queda bajo la piel.", "TX-39"),
        s("Te puede ahorrar pinchacitos.", "TX-39"),
        s("Después de unos días de quimio vienen días de descanso.", "TX-38"),
      ],
      family: [
        s(
          "Se da en ciclos: tratamiento y luego descanso, en el que las células sanas se recuperan.",
          "TX-38",
        ),
        s(
          "La mayor parte entra por una vena, a menudo por una vía central o un puerto, que evita pinchazos.",
          "TX-39",
        ),
      ],
      clinician: [
        s(
          "Por ciclos, en su mayor parte por vía intravenosa a través de un catéter central o un puerto.",
          "TX-38",
          "TX-39",
        ),
      ],
    },
  },
  "chemotherapy-before": {
    name: {
      child: "Primero, la quimio",
      family: "Quimioterapia antes de la operación",
      clinician: "Quimioterapia neoadyuvante",
    },
    about: {
      child: [
        s("La quimio puede ir primero, para que el bulto se haga pequeño.", "TX-17"),
        s("Así es más fácil sacarlo.", "TX-17"),
      ],
      family: [
        s(
          "Antes de la operación puede hacer más pequeño un tumor que está cerca de órganos vitales, y así es más fácil quitarlo.",
          "TX-17",
        ),
        s("No se puede saber antes si lo logrará.", "TX-41"),
      ],
      clinician: [
        s(
          "Neoadyuvante: puede reducir tumores cercanos a estructuras vitales; la respuesta no puede predecirse.",
          "TX-17",
          "TX-41",
        ),
      ],
    },
  },
  "chemotherapy-after": {
    name: {
      child: "La quimio después",
      family: "Quimioterapia después de la operación",
      clinician: "Quimioterapia adyuvante",
    },
    about: {
      child: [
        s("La quimio también puede ir después de la operación.", "TX-18"),
        s("Los doctores aún no saben bien cuánto ayuda.", "TX-18"),
      ],
      family: [
        s("A veces se da después de la operación.", "TX-18"),
        s("En el leiomiosarcoma de los niños no está demostrado que entonces ayude.", "TX-18"),
      ],
      clinician: [s("El beneficio adyuvante en el LMS infantil no está demostrado.", "TX-18")],
    },
  },
  combination: {
    name: {
      child: "Más de una forma",
      family: "Varios tratamientos juntos",
      clinician: "Tratamiento combinado",
    },
    about: {
      child: [
        s("A algunos niños les dan dos o tres de estas ayudas.", "TX-4"),
        s("El equipo elige lo que mejor va, y en qué orden.", "TX-4", "TX-15"),
      ],
      family: [
        s("Los tratamientos pueden combinarse, y su orden puede ser importante.", "TX-4", "TX-15"),
      ],
      clinician: [s("Las modalidades pueden combinarse; la secuencia importa.", "TX-4", "TX-15")],
    },
  },
  "immune-care": {
    name: {
      child: "Ayudar a los guardianes",
      family: "Ayudar a las defensas",
      clinician: "Restablecer el control inmunitario",
    },
    about: {
      child: [
        s("Los doctores tratan de poner fuertes a los guardianes del cuerpo.", "TX-33"),
        s("Hay una medicina que calma a los guardianes.", "IM-13"),
        s("Solo los doctores pueden cambiarla.", "IM-13"),
      ],
      family: [
        s(
          "Después de un trasplante, el equipo puede bajar la medicina contra el rechazo; con VIH, se trata el virus.",
          "TX-33",
        ),
        s("Nunca deje ni cambie estas medicinas sin el equipo.", "IM-13"),
      ],
      clinician: [
        s(
          "Reducción de la inmunosupresión por el equipo de trasplante, o tratamiento antirretroviral, además de la resección; no hay un estándar acordado.",
          "TX-33",
          "IM-13",
        ),
      ],
    },
  },
  "side-effects": {
    name: {
      child: "Qué más puede hacer",
      family: "Efectos secundarios",
      clinician: "Efectos adversos",
    },
    about: {
      child: [
        s("La quimio no sabe qué células están sanas.", "SE-1"),
        s("También llega a células que crecen rápido en la boca, la barriga y la piel.", "SE-2"),
        delicate("hair-loss", "Puede caerse tu pelo, y casi siempre vuelve.", "SE-2", "SE-10"),
        s("Quizás te canses, vomites o te duela la boca.", "SE-2"),
        s("Hay medicina que ayuda si vomitas.", "SE-11"),
        s("Te pueden salir moretones con facilidad.", "SE-2", "SE-7"),
        s("¿Sientes mucho calor o tiemblas?", "SE-9"),
        s("Dilo enseguida a un adulto.", "SE-9"),
      ],
      family: [
        s(
          "La quimioterapia no distingue las células sanas de las cancerosas, por eso puede haber muchos efectos secundarios.",
          "SE-1",
          "SE-2",
        ),
        s(
          "Llega a células que crecen rápido: náuseas, poco apetito, boca adolorida, caída del pelo por un tiempo, cansancio, infecciones, moretones.",
          "SE-2",
        ),
        s(
          "La fiebre o los escalofríos durante la quimioterapia son una urgencia: llame al hospital enseguida, a cualquier hora.",
          "SE-2",
          "SE-9",
        ),
        s(
          "Saber qué puede venir ayuda a todos a prepararse, y una parte se puede prevenir.",
          "SE-3",
        ),
        s(
          "Hay medicina contra las náuseas, y cuidar la boca con suavidad ayuda.",
          "SE-11",
          "SE-12",
        ),
        s("El pelo por lo general vuelve a crecer, a veces con otro color o más rizado.", "SE-10"),
        s("Pregunte por la fertilidad antes de que empiece el tratamiento.", "SE-13"),
      ],
      clinician: [
        s(
          "Afecta también a las células sanas de división rápida: náuseas, anorexia, mucositis, alopecia, fatiga, infección, hematomas.",
          "SE-1",
          "SE-2",
        ),
        s(
          "Los recuentos bajan a los 7–10 días, aproximadamente, y se recuperan en 3–4 semanas.",
          "SE-7",
          "SE-8",
        ),
        s(
          "La fiebre durante la quimioterapia es una urgencia (límite local, a menudo 38 °C).",
          "SE-2",
          "SE-9",
        ),
        s(
          "Anticipar y prevenir: antieméticos, cuidado de la boca; asesoramiento sobre fertilidad antes del tratamiento.",
          "SE-3",
          "SE-11",
          "SE-12",
          "SE-13",
        ),
      ],
    },
  },
  "late-effects": {
    name: { child: "Mucho después", family: "Efectos tardíos", clinician: "Efectos tardíos" },
    about: {
      child: [
        s("Algunas cosas se ven mucho después, cuando ya eres grande.", "AF-6"),
        s("Por eso los doctores ven cómo está tu corazón.", "SE-4", "SE-14"),
        s("También ven tus oídos y tus huesos.", "SE-4"),
      ],
      family: [
        s("Los efectos tardíos aparecen meses o años después del tratamiento.", "AF-6"),
        s(
          "Según la medicina, pueden tocar el corazón, los riñones, el oído, la fertilidad y el crecimiento de los huesos.",
          "SE-4",
        ),
        s(
          "La doxorubicina puede afectar el corazón, y la ifosfamida, los riñones, por eso se revisan ambos.",
          "SE-14",
          "SE-15",
        ),
        s("Los rayos en los años de crecimiento pueden frenar el de un hueso.", "SE-17"),
        s(
          "Un brazo o una pierna puede hincharse después de una operación o de los rayos (linfedema).",
          "SE-18",
        ),
        s("Un segundo cáncer, distinto, es raro.", "SE-16"),
      ],
      clinician: [
        s(
          "Por agente: cardíacos (doxorubicina), renales (ifosfamida), audición, fertilidad, crecimiento óseo.",
          "SE-4",
          "SE-14",
          "SE-15",
        ),
        s(
          "Radioterapia: alteración del crecimiento según la dosis y el crecimiento restante; segunda neoplasia maligna rara, por lo general después de diez años y cerca del campo.",
          "SE-16",
          "SE-17",
        ),
        s("Linfedema de semanas a años después de la cirugía o la radioterapia.", "SE-18"),
      ],
    },
  },
};
