import type { SubtypeId } from "../../domain/anatomy.ts";
import { s } from "../sentence.ts";
import type { Topic } from "../types.ts";
import { BONE } from "./subtype-bone.ts";
import { IMMUNOCOMPROMISED } from "./subtype-immunocompromised.ts";

const SOFT_TISSUE: Topic = {
  name: {
    child: "En la barriga",
    family: "Tipo de los tejidos blandos: el tubo digestivo",
    clinician: "Leiomiosarcoma de tejidos blandos: tubo digestivo",
  },
  summary: {
    child: s(
      "Este tipo de {bare} puede empezar en el músculo que mueve la comida por tu barriga.",
      "ST-1",
      "WH-12",
    ),
    family: s(
      "Este tipo de leiomiosarcoma empieza en los tejidos blandos; en los niños se describe a menudo en la pared muscular del tubo digestivo.",
      "ST-1",
      "WH-4",
    ),
    clinician: s(
      "LMS de tejidos blandos; la literatura pediátrica destaca el tubo digestivo, y los resúmenes actuales, las extremidades, el retroperitoneo y el tronco.",
      "ST-1",
      "ST-4",
      "WH-4",
    ),
  },
  sections: {
    where: {
      child: [
        s("La comida hace un largo viaje dentro de ti.", "WH-5"),
        s("Va del estómago al intestino delgado y al grueso, y sale al final.", "WH-5"),
        s("Este tipo puede empezar en ese camino.", "ST-1", "WH-5"),
        s(
          "También puede empezar en un brazo, una pierna, la espalda o muy dentro de la barriga.",
          "ST-4",
        ),
      ],
      family: [
        s(
          "Aquí, el tubo digestivo es el estómago, el intestino delgado, el colon, el apéndice, el recto y el ano.",
          "WH-5",
        ),
        s(
          "El tumor también puede empezar en un brazo o una pierna, en el tronco o en lo profundo del abdomen.",
          "ST-4",
        ),
        s(
          "Puede causar molestias en el abdomen, o hacer que un niño baje de peso.",
          "ST-2",
          "ST-3",
        ),
      ],
      clinician: [
        s(
          "Localizaciones digestivas: estómago, intestino delgado, colon, apéndice, recto, ano.",
          "WH-5",
        ),
        s(
          "Otras localizaciones de tejidos blandos y, según los resúmenes actuales, las principales: extremidades, retroperitoneo, abdomen y pelvis, tronco.",
          "ST-4",
        ),
        s("Se manifiesta con molestias abdominales o pérdida de peso.", "ST-2", "ST-3"),
      ],
    },
    tissue: {
      child: [
        s("La pared del intestino tiene capas, como un sándwich.", "ST-13"),
        s("Una capa es músculo liso.", "ST-6"),
        s("Ahí empieza este tipo.", "ST-6"),
      ],
      family: [
        s("La pared del tubo digestivo tiene cuatro capas.", "ST-13"),
        s(
          "El tumor suele empezar en la gruesa capa de músculo, que tiene por dentro fibras en forma de anillo y por fuera fibras a lo largo.",
          "ST-6",
        ),
      ],
      clinician: [
        s(
          "Capa de origen: muscular propia (circular interna, longitudinal externa), con menor frecuencia la muscular de la mucosa.",
          "ST-6",
        ),
        s(
          "En el intestino delgado, el crecimiento puede ser endoluminal, intramural o exofítico.",
          "ST-10",
        ),
      ],
    },
    why: {
      child: [
        s("Este músculo empuja la comida, también cuando duermes.", "WH-12"),
        s("En muy pocas personas, una de sus células se convierte en {cell}.", "WH-11"),
        s("Nadie tiene la culpa.", "CA-10"),
      ],
      family: [
        s(
          "La pared del tubo digestivo está llena de músculo liso que empuja la comida sin que uno lo piense.",
          "WH-12",
          "ST-6",
        ),
        s("El tumor empieza en esas células.", "WH-11"),
        s("Nadie lo causó.", "CA-10"),
      ],
      clinician: [
        s(
          "Se origina en el músculo liso de la pared intestinal o en sus precursores.",
          "WH-11",
          "ST-6",
        ),
        s(
          "Diagnóstico diferencial: el GIST está impulsado por KIT; el LMS expresa SMA y desmina y carece de KIT y DOG1.",
          "ST-11",
        ),
        s(
          "En caso de inmunodeficiencia, considérese un tumor de músculo liso asociado al VEB.",
          "IM-4",
          "ST-5",
        ),
      ],
    },
    rarity: {
      child: [
        s("Pasa muy, muy pocas veces.", "OU-1"),
        s("La mayoría de los dolores de barriga {none}.", "SY-9"),
      ],
      family: [
        s("Es muy raro, sobre todo en el tubo digestivo.", "OU-1", "ST-4"),
        s(
          "Algunos niños de los informes más antiguos tenían otro tumor, que los médicos hoy saben distinguir.",
          "WH-4",
          "ST-5",
        ),
      ],
      clinician: [
        s(
          "El LMS del tubo digestivo es unas cincuenta veces menos frecuente que el GIST.",
          "ST-12",
        ),
        s("Las series antiguas de LMS del tubo digestivo incluyen GIST y tumores por VEB.", "ST-5"),
      ],
    },
  },
};

const CUTANEOUS: Topic = {
  name: {
    child: "En la piel",
    family: "Tipo de la piel (cutáneo)",
    clinician: "Leiomiosarcoma cutáneo",
  },
  summary: {
    child: s("Este tipo de {bare} empieza en los músculos pequeñitos de la piel.", "CU-6", "CU-7"),
    family: s(
      "Este tipo de leiomiosarcoma empieza en la piel: en los músculos diminutos que levantan los pelos o en los vasos sanguíneos pequeños que hay debajo.",
      "CU-6",
      "CU-7",
    ),
    clinician: s(
      "Los tumores dérmicos se originan en el músculo erector del pelo; los subcutáneos, en el músculo liso vascular.",
      "CU-6",
      "CU-7",
    ),
  },
  sections: {
    where: {
      child: [
        s("La piel te cubre de la cabeza a los pies.", "AN-46"),
        s("Aquí mostramos los muslos, la parte baja de las piernas y la barriga.", "CU-10"),
        s("También la espalda y lo alto de la cabeza.", "CU-10"),
        s("Puede ser una bolita firme.", "CU-5"),
        s("Puede ser rosada, roja, marrón o del color de la piel.", "CU-5"),
        s("De vez en cuando duele.", "CU-5"),
      ],
      family: [
        s(
          "El modelo marca como ejemplos el muslo, la parte baja de la pierna, el tronco y el cuero cabelludo.",
          "CU-10",
        ),
        s(
          "Los informes describen un bulto firme, rosado, rojizo, marrón o del color de la piel, que a veces duele.",
          "CU-5",
        ),
      ],
      clinician: [
        s("Marcados en el modelo como ejemplos: muslo, pierna, tronco, cuero cabelludo.", "CU-10"),
        s(
          "Aspecto descrito: pápula o nódulo firme, rosado, rojizo, pardo o del color de la piel, a veces doloroso.",
          "CU-5",
        ),
      ],
    },
    tissue: {
      child: [
        s("Cada pelito tiene su propio músculo pequeñito.", "CU-6", "CU-8"),
        s("Ese músculo es músculo liso.", "CU-6"),
        s("También lo hay en los tubitos de sangre bajo la piel.", "CU-7"),
      ],
      family: [
        s("Un tumor superficial empieza en el músculo propio de un pelo.", "CU-6"),
        s(
          "Uno más profundo empieza en la pared de los vasos sanguíneos pequeños bajo la piel.",
          "CU-7",
        ),
      ],
      clinician: [
        s(
          "Dérmico: músculo erector del pelo, que va en dirección oblicua desde la dermis superficial hasta la protuberancia del folículo piloso.",
          "CU-6",
          "CU-8",
        ),
        s("Subcutáneo: músculo liso de los vasos cutáneos.", "CU-7"),
        s(
          "Término de la OMS para la lesión dérmica: neoplasia atípica intradérmica de músculo liso.",
          "CU-11",
        ),
        s("Grosor de la piel en adolescentes: 1,1–2,2 mm en total; dermis, 1,0–2,0 mm.", "CU-12"),
      ],
    },
    why: {
      child: [
        s("Cuando tienes frío, estos músculos levantan tus pelitos.", "WH-12"),
        s("No tienes que pensarlo.", "WH-12"),
        s("Este tipo empieza cuando una de esas células se convierte en {cell}.", "WH-11"),
        s("Nadie tiene la culpa.", "CA-10"),
      ],
      family: [
        s("Estos músculos ponen la piel de gallina.", "WH-12"),
        s("Trabajan por sí solos.", "WH-12"),
        s("Las palmas de las manos y las plantas de los pies no los tienen.", "CU-9"),
        s(
          "Un tumor superficial rara vez se propaga, pero puede volver a crecer en el mismo lugar.",
          "CU-3",
          "CU-4",
        ),
        s("Uno más profundo es más serio.", "CU-4"),
      ],
      clinician: [
        s("Las palmas y las plantas carecen de músculos erectores del pelo.", "CU-9"),
        s(
          "La profundidad determina el comportamiento: las lesiones dérmicas rara vez metastatizan, pero pueden recidivar localmente; las subcutáneas hacen ambas cosas con mayor frecuencia.",
          "CU-3",
          "CU-4",
        ),
      ],
    },
    rarity: {
      child: [
        s("En los niños pasa muy pocas veces.", "OU-1", "CU-2"),
        s("La mayoría de las bolitas en la piel {none}.", "SY-9"),
      ],
      family: [
        s(
          "Lo han tenido tan pocos niños que nadie puede decir si es más frecuente en niñas o en niños.",
          "CU-2",
        ),
        s("En los adultos, la mayoría de los estudios lo encuentran más en hombres.", "CU-1"),
        s(
          "La mayoría de los bultos no son cáncer, pero uno que no se va debe verlo un médico.",
          "SY-9",
        ),
      ],
      clinician: [
        s(
          "Adultos: predominio masculino en la mayoría de las series, con proporciones dispares.",
          "CU-1",
        ),
        s("Niños: demasiado pocos casos para establecer una razón por sexos.", "CU-2"),
      ],
    },
  },
};

const VASCULAR: Topic = {
  name: {
    child: "En una vena grande",
    family: "Tipo de los vasos sanguíneos (vascular)",
    clinician: "Leiomiosarcoma vascular",
  },
  summary: {
    child: s("Este tipo de {bare} empieza en la pared de una vena grande.", "VA-1", "VA-4"),
    family: s(
      "Este tipo de leiomiosarcoma empieza en la pared de una vena grande, por ejemplo la gran vena del abdomen.",
      "VA-1",
      "VA-4",
      "VA-11",
    ),
    clinician: s(
      "Se origina en la pared de venas grandes: vena cava inferior (VCI), sus tributarias principales, venas grandes del miembro inferior.",
      "VA-1",
      "VA-4",
      "VA-11",
    ),
  },
  sections: {
    where: {
      child: [
        s("Las venas son tubos que llevan la sangre de vuelta al corazón.", "AN-15"),
        s("La más grande de la barriga se llama vena cava.", "VA-5"),
        s("Sube por delante de los huesos de la espalda.", "VA-5"),
        s("Va un poco hacia el lado derecho del cuerpo.", "VA-5"),
        s("Este tipo puede empezar ahí, o en una vena grande de la pierna.", "VA-4", "VA-11"),
      ],
      family: [
        s(
          "La gran vena del abdomen, la vena cava inferior, empieza abajo y en la parte de atrás del abdomen.",
          "VA-5",
        ),
        s(
          "Sube junto a la línea media, por el lado derecho del cuerpo, y cruza el diafragma hasta el corazón.",
          "VA-5",
        ),
        s(
          "El tumor puede empezar en esta vena, en sus ramas grandes o en las venas grandes de la pierna.",
          "VA-4",
          "VA-11",
        ),
        s("Lo que se nota depende de qué parte está tapada.", "VA-6", "VA-7", "VA-8"),
      ],
      clinician: [
        s(
          "Trayecto de la VCI: desde L5, en el lado derecho del cuerpo respecto de la línea media, retroperitoneal, junto a la aorta, por un surco del hígado y a través del diafragma en T8.",
          "VA-5",
        ),
        s(
          "Localizaciones: VCI, sus tributarias principales, venas grandes del miembro inferior.",
          "VA-4",
          "VA-11",
        ),
        s(
          "Proporción por segmento de la VCI: inferior (infrarrenal), cerca del 40 %; medio (de las venas renales a las hepáticas), cerca del 45 %; superior (de las venas hepáticas al corazón), cerca del 15 %.",
          "VA-6",
          "VA-7",
          "VA-8",
        ),
      ],
    },
    tissue: {
      child: [
        s("La pared de una vena tiene capas.", "VA-9"),
        s("Hay músculo liso en ella.", "VA-9", "AN-15"),
        s("Ahí empieza este tipo.", "VA-1"),
      ],
      family: [
        s(
          "La gran vena del abdomen tiene músculo liso en su capa media, que es delgada, y haces de este músculo en su capa externa, que es gruesa.",
          "VA-9",
        ),
        s("La mayoría de estos tumores crecen hacia fuera de la vena.", "VA-10"),
        s("Son menos los que crecen hacia dentro.", "VA-10"),
      ],
      clinician: [
        s(
          "Las publicaciones señalan el músculo liso de la túnica media; en la VCI, la media es delgada y circular, y la adventicia es la capa más gruesa, con haces musculares longitudinales.",
          "VA-9",
        ),
        s(
          "El crecimiento es sobre todo extraluminal; en menos de un tercio es intraluminal.",
          "VA-10",
        ),
      ],
    },
    why: {
      child: [
        s("El músculo puede hacer la vena más angosta.", "WH-12", "AN-64"),
        s("Lo hace solo.", "WH-12"),
        s("Este tipo empieza cuando ahí una célula se convierte en {cell}.", "WH-11"),
        s("Nadie tiene la culpa.", "CA-10"),
      ],
      family: [
        s("El músculo liso de la pared puede estrechar el vaso sin que uno lo piense.", "WH-12"),
        s("El tumor empieza en esas células.", "WH-11"),
        s("Nadie lo causó.", "CA-10"),
      ],
      clinician: [s("Origen en el músculo liso venoso o en sus precursores.", "WH-11", "VA-9")],
    },
    rarity: {
      child: [
        s("Pasa muy, muy pocas veces.", "VA-2"),
        s("Casi siempre les pasa a personas adultas.", "VA-3", "VA-13"),
      ],
      family: [
        s(
          "Es muy raro: en las publicaciones médicas se describen varios cientos de personas, casi todas adultas.",
          "VA-2",
          "VA-3",
        ),
        s("Un informe habla de una niña de 15 años.", "VA-13"),
      ],
      clinician: [
        s(
          "Varios cientos de casos publicados: unos 418 de la VCI en una revisión y 377 operados en un análisis agrupado posterior.",
          "VA-3",
        ),
        s(
          "En ese análisis (adultos, n = 377; Wachtel y otros), el 76 % eran mujeres y la mediana de edad fue de 55 años.",
          "VA-12",
        ),
        s("Un único informe se refiere a una niña de 15 años.", "VA-2", "VA-13"),
      ],
    },
  },
};

/** The five types, in the order in which they are listed. */
export const SUBTYPES: Readonly<Record<SubtypeId, Topic>> = {
  "soft-tissue": SOFT_TISSUE,
  cutaneous: CUTANEOUS,
  vascular: VASCULAR,
  immunocompromised: IMMUNOCOMPROMISED,
  bone: BONE,
};
