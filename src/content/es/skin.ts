import { s } from "../sentence.ts";
import type { Passage, Sections, Spoken, Topic } from "../types.ts";

const TISSUE: Passage = {
  child: [
    s("Cada pelito tiene su propio músculo pequeñito.", "CU-6", "CU-8"),
    s("Es músculo liso.", "CU-6"),
    s("Más abajo hay tubitos de sangre que también tienen músculo liso.", "CU-7"),
  ],
  family: [
    s("Un tumor poco profundo empieza en el pequeño músculo de un pelo.", "CU-6"),
    s(
      "Uno más profundo empieza en la pared de un pequeño vaso sanguíneo debajo de la piel.",
      "CU-7",
    ),
  ],
  clinician: [
    s(
      "Origen dérmico: músculo erector del pelo, entre la dermis superficial y la protuberancia del folículo.",
      "CU-6",
      "CU-8",
    ),
    s("Origen subcutáneo: músculo liso de los vasos.", "CU-7"),
  ],
};

const SKIN_TYPE: Omit<Sections, "where"> = {
  tissue: TISSUE,
  why: {
    child: [
      s("Estos músculos levantan tus pelitos cuando tienes frío.", "WH-12"),
      s(
        "En muy pocas personas, una célula de un músculo así se convierte en {cell}.",
        "WH-11",
        "OU-1",
      ),
      s("Nadie tiene la culpa.", "CA-10"),
    ],
    family: [
      s("Estos músculos levantan los pelos sin que uno lo piense.", "WH-12"),
      s("El tipo de la piel empieza en células como esas.", "WH-11"),
      s("Nadie lo causó.", "CA-10"),
    ],
    clinician: [
      s("Origen en el músculo liso cutáneo o en sus precursores.", "WH-11"),
      s(
        "La profundidad importa: las lesiones dérmicas rara vez metastatizan; las subcutáneas, con más frecuencia.",
        "CU-4",
      ),
    ],
  },
  rarity: {
    child: [
      s("Esto es muy raro en los niños.", "CU-2", "OU-1"),
      s("La mayoría de los bultos en la piel {none}.", "SY-9"),
    ],
    family: [
      s("Es muy raro en los niños.", "CU-2", "OU-1"),
      s(
        "La mayoría de los bultos no son cáncer; si uno no se va, conviene que lo vea un médico.",
        "SY-9",
      ),
    ],
    clinician: [
      s("Muy raro en niños; hay muy pocos casos para obtener cifras fiables.", "CU-2", "OU-1"),
    ],
  },
};

/** Hands and feet: the hairless side has no hair muscles. */
function withHairless(child: string, family: string, clinician: string): typeof SKIN_TYPE {
  return {
    ...SKIN_TYPE,
    tissue: {
      child: [s(child, "CU-9"), ...TISSUE.child],
      family: [s(family, "CU-9"), ...TISSUE.family],
      clinician: [s(clinician, "CU-9"), ...TISSUE.clinician],
    },
  };
}

interface Region {
  readonly name: Spoken<string>;
  /** Completes "Esta es la piel …". */
  readonly place: Spoken<string>;
  /** The model marks it as an example for the skin type. */
  readonly isMarked?: boolean;
  readonly sections?: typeof SKIN_TYPE;
}

function region({ name, place, isMarked, sections = SKIN_TYPE }: Region): Topic {
  return {
    name,
    summary: {
      child: s(`Esta es la piel ${place.child}.`, "AN-46", "AN-47"),
      family: s(`Esta es la piel ${place.family}.`, "AN-46", "AN-47"),
      clinician: s(`Piel ${place.clinician}.`, "AN-46", "AN-47"),
    },
    sections: {
      where: isMarked
        ? {
            child: [
              s("Es uno de los lugares donde mostramos {this}, el tipo de la piel.", "CU-10"),
            ],
            family: [s("El modelo la marca como ejemplo del tipo de la piel.", "CU-10")],
            clinician: [s("Marcada en el modelo como ejemplo del tipo cutáneo.", "CU-10")],
          }
        : {
            child: [
              s(
                "Mostramos {this}, el tipo de la piel, en otros lugares, como el muslo y la espalda.",
                "CU-10",
              ),
            ],
            family: [
              s(
                "El tipo de la piel empieza en músculos pequeños, en la piel o debajo de ella.",
                "CU-6",
                "CU-7",
              ),
              s("Este modelo muestra sus ejemplos en otras partes de la piel.", "CU-10"),
            ],
            clinician: [s("No está marcada en este modelo como localización de ejemplo.", "CU-10")],
          },
      ...sections,
    },
  };
}

const both = (name: string, clinician: string): Spoken<string> => ({
  child: name,
  family: name,
  clinician,
});

export const SKIN = {
  "skin-scalp": region({
    name: {
      child: "Piel de la cabeza",
      family: "Piel de la cabeza (cuero cabelludo)",
      clinician: "Piel del cuero cabelludo",
    },
    place: both("de la cabeza, debajo del pelo", "del cuero cabelludo"),
    isMarked: true,
  }),
  "skin-face": region({
    name: both("Piel de la cara", "Piel de la cara"),
    place: both("de la cara", "de la cara"),
  }),
  "skin-neck": region({
    name: both("Piel del cuello", "Piel del cuello"),
    place: both("que rodea el cuello", "del cuello"),
  }),
  "skin-trunk-front": region({
    name: {
      child: "Piel del pecho y la barriga",
      family: "Piel del pecho y el vientre",
      clinician: "Piel de la cara anterior del tronco",
    },
    place: {
      child: "de delante, sobre el pecho y la barriga",
      family: "de delante, sobre el pecho y el vientre",
      clinician: "de la cara anterior del tronco",
    },
    isMarked: true,
  }),
  "skin-trunk-back": region({
    name: both("Piel de la espalda", "Piel de la cara posterior del tronco"),
    place: both("de la espalda", "de la cara posterior del tronco"),
    isMarked: true,
  }),
  "skin-arm": region({
    name: both("Piel del brazo, {side}", "Piel del brazo y del antebrazo, {side}"),
    place: both("del brazo, en el {side}", "del brazo y del antebrazo, {side}"),
  }),
  "skin-hand": region({
    name: both("Piel de la mano, {side}", "Piel de la mano, {side}"),
    place: both("de la mano, en el {side}", "de la mano, {side}"),
    sections: withHairless(
      "La palma no tiene pelos, así que no tiene músculos de pelo.",
      "La palma no tiene músculos de pelo; el dorso de la mano sí.",
      "Las palmas carecen de músculos erectores del pelo.",
    ),
  }),
  "skin-thigh": region({
    name: both("Piel del muslo, {side}", "Piel del muslo, {side}"),
    place: both("del muslo, en el {side}", "del muslo, {side}"),
    isMarked: true,
  }),
  "skin-lower-leg": region({
    name: both("Piel de la parte baja de la pierna, {side}", "Piel de la pierna, {side}"),
    place: both("de la parte baja de la pierna, en el {side}", "de la pierna, {side}"),
    isMarked: true,
  }),
  "skin-foot": region({
    name: both("Piel del pie, {side}", "Piel del pie, {side}"),
    place: both("del pie, en el {side}", "del pie, {side}"),
    sections: withHairless(
      "La planta del pie no tiene pelos, así que no tiene músculos de pelo.",
      "La planta del pie no tiene músculos de pelo; la parte de arriba sí.",
      "Las plantas carecen de músculos erectores del pelo.",
    ),
  }),
} satisfies Readonly<Record<string, Topic>>;
