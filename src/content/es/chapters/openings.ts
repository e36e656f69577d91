import { s } from "../../sentence.ts";
import type { ChaptersContent } from "../../types.ts";

/** How each chapter of each story begins. */
export const OPENINGS: ChaptersContent["openings"] = {
  overview: {
    feel: {
      child: [
        s("Lo que sientes depende de dónde está y de qué tan grande es.", "SY-3"),
        s("Al principio puede ser que no sientas nada.", "SY-1"),
      ],
      family: [
        s("Lo que se siente depende del lugar, del tamaño y de si se ha propagado.", "SY-3"),
        s(
          "Puede aparecer a cualquier edad, aunque con menos frecuencia en niños pequeños.",
          "SY-8",
        ),
      ],
      clinician: [
        s(
          "Sobre todo una enfermedad de adultos, descrita a cualquier edad y menos frecuente en niños pequeños; la presentación depende de la localización, el tamaño y la diseminación.",
          "SY-3",
          "SY-7",
          "SY-8",
        ),
      ],
    },
    causes: {
      child: [s("Nadie tiene la culpa.", "CA-10"), s("Nadie sabe bien por qué empieza.", "CA-1")],
      family: [s("Nadie tiene la culpa, y no se sabe del todo por qué empieza.", "CA-1", "CA-10")],
      clinician: [
        s(
          "La etiología no se conoce por completo; más abajo se nombran algunas predisposiciones.",
          "CA-1",
          "CA-4",
        ),
      ],
    },
    tests: {
      child: [
        s("Las pruebas ayudan a los doctores a saber bien qué es.", "DX-3"),
        s("Las fotos no duelen: solo tienes que no moverte.", "DX-16"),
      ],
      family: [
        s("Las pruebas muestran el tipo exacto y si se ha propagado.", "DX-3"),
        s("No todos los niños necesitan todas.", "DX-1", "CR-4"),
      ],
      clinician: [s("Finalidad: conocer el tipo exacto y la posible diseminación.", "DX-3")],
    },
    treatment: {
      child: [
        s("Hay varias formas de ayudar.", "TX-4"),
        s("Un equipo elige las que te van bien a ti.", "CR-2", "CR-4"),
      ],
      family: [
        s("Un equipo de varias especialidades planea el tratamiento de cada niño.", "CR-2", "CR-4"),
        s("La operación suele ser lo primero.", "TX-8"),
      ],
      clinician: [
        s(
          "Plan individual y multidisciplinario; la resección es el pilar del tratamiento.",
          "CR-2",
          "CR-4",
          "TX-8",
        ),
      ],
    },
    after: {
      child: [
        s("Después del tratamiento, los doctores te siguen revisando.", "AF-2"),
        s("Y la vida sigue, con la escuela y los amigos.", "AF-11"),
      ],
      family: [
        s("Después del tratamiento vienen los controles, durante mucho tiempo.", "AF-3"),
        s("Aquí se cuenta para qué sirven, qué se sabe y qué no se sabe.", "AF-3", "OU-2"),
      ],
      clinician: [
        s(
          "Seguimiento para detectar recidivas y efectos tardíos; los datos pediátricos de resultados son escasos.",
          "AF-3",
          "AF-7",
          "OU-2",
        ),
      ],
    },
  },
  "soft-tissue": {
    feel: {
      child: [
        s("Con este tipo, la barriga puede sentirse rara.", "ST-2"),
        s("Si está en una pierna, un brazo o la espalda, puede haber un bulto.", "ST-4", "SY-4"),
      ],
      family: [
        s(
          "En el tubo digestivo puede causar molestias en el abdomen o hacer que un niño baje de peso; en otros lugares suele ser un bulto.",
          "ST-2",
          "ST-3",
          "SY-4",
        ),
      ],
      clinician: [
        s(
          "Tubo digestivo: molestias abdominales, pérdida de peso; otras localizaciones: masa.",
          "ST-2",
          "ST-3",
          "SY-4",
        ),
      ],
    },
    causes: {
      child: [s("Nadie sabe bien por qué empieza en la barriga de un niño o una niña.", "CA-1")],
      family: [
        s(
          "No se sabe del todo por qué empieza este tipo, y nadie tiene la culpa.",
          "CA-1",
          "CA-10",
        ),
      ],
      clinician: [
        s(
          "No hay una causa establecida para este tipo; en caso de inmunodeficiencia, considérese el VEB.",
          "CA-1",
          "ST-5",
        ),
      ],
    },
    tests: {
      child: [s("Los doctores miran ese lugar de más de una manera.", "DX-2", "DX-3")],
      family: [
        s(
          "Para el abdomen sirve más el TAC; para un brazo o una pierna, la ecografía, la radiografía y la resonancia.",
          "DX-47",
        ),
        s("Una muestra lo distingue de otros tumores del tubo digestivo.", "DX-8", "ST-11"),
      ],
      clinician: [
        s(
          "TC para abdomen y tórax, RM para los miembros; la histología lo distingue del GIST.",
          "DX-47",
          "ST-11",
        ),
      ],
    },
    treatment: {
      child: [s("En este tipo, sacar el bulto es lo que más ayuda.", "TX-3", "TX-8")],
      family: [
        s(
          "Aquí la operación es lo que más cuenta, porque los tumores del tubo digestivo responden menos a otros tratamientos.",
          "TX-3",
          "TX-8",
        ),
      ],
      clinician: [
        s(
          "Resección preferida; respuesta limitada de los tumores del tubo digestivo a otras modalidades.",
          "TX-3",
        ),
      ],
    },
    after: {
      child: [s("Los doctores revisan el lugar y también tus pulmones.", "AF-2")],
      family: [s("En los controles se miran el lugar mismo y el pecho.", "AF-2")],
      clinician: [s("Seguimiento de la localización primaria y del tórax.", "AF-2")],
    },
  },
  cutaneous: {
    feel: {
      child: [s("Este tipo se puede ver o tocar: es una bolita en la piel.", "CU-5")],
      family: [s("Este tipo se ve como un bulto firme en la piel, que a veces duele.", "CU-5")],
      clinician: [s("Pápula o nódulo firme, dérmico o subcutáneo.", "CU-5")],
    },
    causes: {
      child: [s("Nadie sabe bien por qué empieza en la piel de un niño o una niña.", "CA-1")],
      family: [
        s(
          "No se sabe del todo por qué empieza este tipo, y nadie tiene la culpa.",
          "CA-1",
          "CA-10",
        ),
      ],
      clinician: [s("No hay una causa establecida para este tipo.", "CA-1")],
    },
    tests: {
      child: [s("Un trocito de la bolita dice qué es.", "DX-49")],
      family: [s("El diagnóstico lo da una muestra pequeña; a simple vista no se puede.", "DX-49")],
      clinician: [s("Biopsia con inmunohistoquímica.", "DX-49")],
    },
    treatment: {
      child: [s("Se saca la bolita con un borde de piel sana.", "TX-31")],
      family: [
        s(
          "El bulto se quita con un borde de piel sana; cuánto se quita depende de lo profundo que esté.",
          "TX-31",
          "CU-4",
        ),
      ],
      clinician: [s("Escisión con margen; la profundidad determina el riesgo.", "TX-31", "CU-4")],
    },
    after: {
      child: [
        s("Una bolita poco profunda casi nunca va a otro lugar.", "CU-4"),
        s("Puede crecer otra vez en el mismo sitio; por eso los doctores miran.", "CU-3"),
      ],
      family: [
        s(
          "Uno superficial puede volver a crecer en el mismo lugar y uno más profundo es más serio: los dos se controlan.",
          "CU-3",
          "CU-4",
        ),
      ],
      clinician: [s("Dérmico: recidiva local; subcutáneo: también diseminación.", "CU-3", "CU-4")],
    },
  },
  vascular: {
    feel: {
      child: [s("Depende de qué parte de la vena grande está tapada.", "VA-6", "VA-7", "VA-8")],
      family: [
        s("Lo que se nota depende de qué parte de la vena está tapada.", "VA-6", "VA-7", "VA-8"),
      ],
      clinician: [s("Los signos dependen del segmento de la VCI.", "VA-6", "VA-7", "VA-8")],
    },
    causes: {
      child: [s("Nadie sabe bien por qué empieza en una vena.", "CA-1")],
      family: [
        s(
          "No se sabe del todo por qué empieza este tipo, y nadie tiene la culpa.",
          "CA-1",
          "CA-10",
        ),
      ],
      clinician: [s("No hay una causa establecida para este tipo.", "CA-1")],
    },
    tests: {
      child: [s("Las fotos muestran en qué parte de la vena está el bulto.", "DX-48")],
      family: [
        s("La ecografía puede encontrarlo.", "DX-48"),
        s("El TAC muestra dónde está, y la resonancia, hasta dónde llega.", "DX-48"),
      ],
      clinician: [
        s(
          "La ecografía lo detecta, la TC lo localiza y la RM muestra su extensión (series de adultos).",
          "DX-48",
        ),
      ],
    },
    treatment: {
      child: [s("El bulto sale con un trocito de la vena.", "TX-32")],
      family: [s("Se quita el tumor con una parte de la vena, y la vena se repara.", "TX-32")],
      clinician: [s("Resección con reparación de la cava, parche, injerto o ligadura.", "TX-32")],
    },
    after: {
      child: [s("Los doctores te siguen revisando, y también te toman fotos.", "AF-2")],
      family: [
        s(
          "Los controles siguen durante mucho tiempo; la mayor parte de lo que se sabe viene de adultos.",
          "AF-3",
          "VA-13",
        ),
      ],
      clinician: [s("Seguimiento prolongado; la evidencia procede de adultos.", "AF-3", "VA-13")],
    },
  },
  immunocompromised: {
    feel: {
      child: [s("No tiene un solo lugar, así que no se siente siempre igual.", "SY-12", "MO-3")],
      family: [
        s(
          "Lo que se siente depende de dónde están los tumores, y puede haber varios.",
          "SY-12",
          "IM-8",
        ),
      ],
      clinician: [s("Según la localización; a menudo multifocal.", "SY-12", "IM-8")],
    },
    causes: {
      child: [
        s("Aquí se juntan dos cosas: guardianes débiles y un germen común.", "IM-2"),
        s("Nadie tiene la culpa.", "CA-10"),
      ],
      family: [
        s(
          "Se juntan dos cosas: defensas débiles y un virus común; nadie tiene la culpa.",
          "IM-2",
          "CA-10",
        ),
      ],
      clinician: [s("VEB con control deficiente por los linfocitos T.", "IM-2", "IM-9")],
    },
    tests: {
      child: [s("Puede ser que los doctores miren más de una parte de ti.", "DX-52")],
      family: [
        s(
          "Puede hacer falta tomar imágenes de más de una parte del cuerpo, y en la muestra se busca el virus.",
          "DX-51",
          "DX-52",
        ),
      ],
      clinician: [
        s("Imágenes de varias regiones según indicación; EBER en el tejido.", "DX-51", "DX-52"),
      ],
    },
    treatment: {
      child: [s("Los doctores sacan bultos y ayudan a los guardianes.", "TX-33")],
      family: [
        s(
          "Se quitan los tumores, y los médicos tratan de ayudar a las defensas del cuerpo.",
          "TX-33",
        ),
      ],
      clinician: [s("Resección y reconstitución inmunitaria; sin estándar acordado.", "TX-33")],
    },
    after: {
      child: [s("Los doctores te revisan a menudo, en más de un lugar.", "AF-1", "DX-52")],
      family: [
        s(
          "En los controles se mira más de un lugar, junto con el equipo que cuida el sistema inmunitario.",
          "AF-1",
          "DX-52",
        ),
      ],
      clinician: [s("Seguimiento de varias regiones.", "AF-1", "DX-52")],
    },
  },
  bone: {
    feel: {
      child: [s("Un hueso puede doler, y esa parte se puede hinchar.", "SY-10")],
      family: [
        s(
          "El dolor y la hinchazón cerca del extremo de un hueso son las señales habituales.",
          "SY-10",
          "BO-2",
        ),
      ],
      clinician: [s("Dolor y tumefacción en la metáfisis.", "SY-10", "BO-2")],
    },
    causes: {
      child: [s("Nadie sabe bien por qué empieza en un hueso.", "CA-1")],
      family: [
        s(
          "No se sabe del todo por qué empieza este tipo, y nadie tiene la culpa.",
          "CA-1",
          "CA-10",
        ),
      ],
      clinician: [
        s(
          "Origen no demostrado; la radioterapia previa y RB1 o TP53 germinales alterados aumentan el riesgo.",
          "CA-1",
          "CA-4",
          "CA-11",
          "BO-11",
        ),
      ],
    },
    tests: {
      child: [
        s("Primero te toman una foto con rayos X.", "DX-50"),
        s("Después puede venir también una resonancia.", "DX-50"),
      ],
      family: [
        s(
          "Primero se hace una radiografía, la resonancia muestra hasta dónde llega y una muestra dice qué es.",
          "DX-50",
        ),
      ],
      clinician: [s("Radiografía, RM, biopsia; descartar metástasis.", "DX-50", "BO-13")],
    },
    treatment: {
      child: [
        s("Se saca el bulto, y los doctores tratan de conservar el brazo o la pierna.", "TX-6"),
      ],
      family: [
        s(
          "La operación quita el tumor; por lo general se busca conservar el brazo o la pierna.",
          "TX-6",
          "TX-8",
        ),
      ],
      clinician: [
        s(
          "Resección amplia, con conservación del miembro si el tamaño y la localización lo permiten.",
          "TX-5",
          "TX-6",
        ),
      ],
    },
    after: {
      child: [
        s("Aprendes a moverte bien otra vez.", "SE-6"),
        s("Y los doctores te siguen revisando.", "AF-2"),
      ],
      family: [
        s(
          "El niño aprende a moverse bien otra vez, los controles siguen y, mientras crece, puede hacer falta alargar el implante.",
          "SE-6",
          "AF-2",
          "TX-29",
        ),
      ],
      clinician: [
        s(
          "Rehabilitación, seguimiento de la localización y del tórax, alargamiento del implante.",
          "SE-6",
          "AF-2",
          "TX-29",
        ),
      ],
    },
  },
};
