/** The 42 zones of the long bones, written once for each kind of zone and filled with each bone's words. */
import {
  BONE_ZONES as ZONES,
  LONG_BONES,
  type BoneZone,
  type LongBone,
} from "../../domain/anatomy.ts";
import { s } from "../sentence.ts";
import type { Passage, Spoken, Topic } from "../types.ts";
import { type Bone, BONES, type BoneEnd } from "./bone-words.ts";

export type BoneZoneStem = `${LongBone}-${BoneZone}`;

export const RARITY: Passage = {
  child: [s("El tipo del hueso es muy, muy raro.", "BO-1")],
  family: [s("El tipo del hueso es sumamente raro y se ve sobre todo en adultos.", "BO-1", "BO-9")],
  clinician: [
    s(
      "Extremadamente raro; edades comunicadas de 9 a 87 años, con un pico en la quinta década.",
      "BO-1",
      "BO-9",
    ),
  ],
};

/** Where in bone the type may come from: nobody knows for certain. */
export const HYPOTHESES: Passage = {
  child: [
    s("Los tubitos de sangre tienen músculo liso en sus paredes.", "AN-61"),
    s("Tal vez este tipo viene de ahí, pero nadie está seguro.", "BO-11"),
    s("Nadie tiene la culpa.", "CA-10"),
  ],
  family: [
    s("El hueso tiene poco músculo liso.", "BO-11"),
    s("El tumor podría venir de las paredes de los vasos del hueso; no está demostrado.", "BO-11"),
    s("Nadie lo causó.", "CA-10"),
  ],
  clinician: [
    s(
      "Hipótesis: músculo liso vascular intraóseo, célula madre mesenquimal, miofibroblasto.",
      "BO-11",
    ),
    s("Primero hay que descartar una metástasis.", "BO-13"),
  ],
};

/** Why an epiphysis or a shaft is told apart from the metaphysis beside it. */
const NEXT_DOOR: Passage = {
  child: [
    s("El tipo del hueso no suele empezar aquí.", "BO-2"),
    s("Empieza en el extremo que crece.", "BO-2", "BO-3"),
    s("Es la parte ancha, al lado de esta.", "BO-2", "BO-3"),
  ],
  family: [
    s(
      "El tipo del hueso suele empezar en la metáfisis, la parte que está al lado de esta.",
      "BO-2",
      "BO-3",
    ),
  ],
  clinician: [s("El sitio de origen habitual es la metáfisis adyacente.", "BO-2", "BO-3")],
};

function epiphysis(bone: Bone, end: BoneEnd): Topic {
  return {
    name: {
      child: `La punta redonda del ${bone.child} ${end.at}, {side}`,
      family: `Extremo ${end.family} (epífisis) del ${bone.family}, {side}`,
      clinician: `Epífisis ${end.clinician} ${bone.ofClinician}, {side}`,
    },
    summary: {
      child: s(`Esta es la punta del ${bone.child}, ${end.at}.`, "AN-27", bone.fact),
      family: s(
        `Este es el extremo del ${bone.family}, ${end.at}, más allá de la placa de crecimiento.`,
        "AN-27",
        "BO-3",
        bone.fact,
      ),
      clinician: s(
        `Extremo ${end.clinician} ${bone.ofClinician}, más allá de la fisis.`,
        "AN-27",
        "BO-3",
        bone.fact,
      ),
    },
    sections: {
      where: {
        child: [s(`${end.joins.child}, en el {side}.`, "AN-27", bone.fact)],
        family: [s(`${end.joins.family}, en el {side}.`, "AN-27", bone.fact)],
        clinician: [s(`${end.joins.clinician}, {side}.`, "AN-27", bone.fact)],
      },
      tissue: {
        child: [s("Es hueso con una capa lisa y resbalosa.", "AN-27")],
        family: [s("Es hueso bajo una capa lisa de cartílago de la articulación.", "AN-27")],
        clinician: [s("Hueso esponjoso bajo cartílago articular.", "AN-27", "AN-66")],
      },
      why: NEXT_DOOR,
      rarity: RARITY,
    },
  };
}

function physis(bone: Bone, end: BoneEnd): Topic {
  const { growth } = end;
  return {
    name: {
      child: `La placa de crecimiento del ${bone.child} cerca ${end.ofJoint}, {side}`,
      family: `Placa de crecimiento ${end.family} del ${bone.family}, {side}`,
      clinician: `Fisis (placa de crecimiento) ${end.clinician} ${bone.ofClinician}, {side}`,
    },
    summary: {
      child: s(`Esta placa delgada hace más largo el ${bone.child}.`, "AN-67", growth.fact),
      family: s(
        `Este disco delgado de cartílago hace que el ${bone.family} crezca a lo largo.`,
        "AN-67",
        "BO-4",
        growth.fact,
      ),
      clinician: s(
        `Fisis ${end.clinician} ${bone.ofClinician}; aporta cerca del ${growth.percent} % de su crecimiento en longitud.`,
        growth.fact,
      ),
    },
    sections: {
      where: {
        child: [
          s(`Está cerca ${end.ofJoint}, en el {side}.`, bone.fact),
          s("Queda entre la punta redonda y el extremo que crece.", "BO-3"),
        ],
        family: [
          s(
            `Está cerca ${end.ofJoint}, en el {side}, entre la epífisis y la metáfisis.`,
            "BO-3",
            bone.fact,
          ),
        ],
        clinician: [s("Entre la epífisis y la metáfisis, {side}.", "BO-3", bone.fact)],
      },
      tissue: {
        child: [
          s("Todavía no es hueso duro.", "BO-4"),
          s("Es algo flexible que se llama cartílago.", "BO-4"),
          s("Cuando termines de crecer, se hará hueso.", "BO-5"),
        ],
        family: [
          s(
            "Al principio es cartílago y se convierte en hueso cuando termina el crecimiento.",
            "BO-4",
            "BO-5",
          ),
          s(
            `Aporta cerca del ${growth.percent} % de lo que el hueso crece a lo largo.`,
            growth.fact,
          ),
          s(
            `Se cierra, más o menos, ${growth.girlsPlain} en las niñas y ${growth.boysPlain} en los niños.`,
            growth.fact,
            "GP-14",
          ),
        ],
        clinician: [
          s(
            "Zonas, de la epífisis a la metáfisis: de reposo, proliferativa, hipertrófica y de calcificación provisional.",
            "GP-15",
          ),
          s(`Cierre: ${growth.girls} en niñas, ${growth.boys} en niños.`, growth.fact, "BO-5"),
          s("Dibujada más gruesa que en la realidad.", "GP-13"),
        ],
      },
      why: {
        child: [
          s("El tipo del hueso empieza cerca de una placa así, pero no en ella.", "BO-12"),
          s("Nadie tiene la culpa.", "CA-10"),
        ],
        family: [
          s("El tipo del hueso empieza cerca de la placa de crecimiento, no en ella.", "BO-12"),
        ],
        clinician: [s("No es el sitio de origen, que es la metáfisis adyacente.", "BO-2", "BO-12")],
      },
      rarity: RARITY,
    },
  };
}

/**
 * What the register says of one metaphysis: common for this type, less usual, or nothing.
 * @param subject what begins the sentence about it; feminine in the clinician's voice.
 */
export function likelihood(
  end: BoneEnd,
  subject: Pick<Spoken<string>, "family" | "clinician">,
): Passage {
  if (end.likelihood === "usual")
    return {
      child: [s("Donde más empieza es cerca de la rodilla.", "BO-8")],
      family: [
        s(`${subject.family} es uno de los dos lugares donde empieza más a menudo.`, "BO-8"),
      ],
      clinician: [
        s(`${subject.clinician} es una de las dos localizaciones más frecuentes.`, "BO-8"),
      ],
    };
  if (end.likelihood === "less-usual")
    return {
      child: [s("Aquí empieza menos veces que cerca de la rodilla.", "BO-8", "BO-10")],
      family: [
        s(
          `${subject.family} es un lugar menos habitual que los huesos alrededor de la rodilla.`,
          "BO-8",
          "BO-10",
        ),
      ],
      clinician: [
        s(
          `${subject.clinician} es una localización menos frecuente que las situadas alrededor de la rodilla.`,
          "BO-8",
          "BO-10",
        ),
      ],
    };
  return {
    child: [s("Pero donde más empieza es cerca de la rodilla.", "BO-8")],
    family: [
      s(
        "Los lugares más habituales son los huesos del muslo y de la espinilla, junto a la rodilla.",
        "BO-8",
      ),
    ],
    clinician: [
      s("La mayoría de los casos se localiza en el fémur distal o en la tibia proximal.", "BO-8"),
    ],
  };
}

function metaphysis(bone: Bone, end: BoneEnd): Topic {
  const extra = likelihood(end, { family: "Este", clinician: "Esta" });
  return {
    name: {
      child: `El extremo que crece del ${bone.child} cerca ${end.ofJoint}, {side}`,
      family: `Metáfisis ${end.family} del ${bone.family}, {side}`,
      clinician: `Metáfisis ${end.clinician} ${bone.ofClinician}, {side}`,
    },
    summary: {
      child: s(
        `Esta es la parte ancha del ${bone.child} cerca ${end.ofJoint}.`,
        "AN-27",
        bone.fact,
      ),
      family: s(
        `Esta es la parte ancha del ${bone.family} cerca ${end.ofJoint}, junto a la placa de crecimiento.`,
        "AN-27",
        "BO-3",
        bone.fact,
      ),
      clinician: s(
        `Parte ensanchada ${bone.ofClinician} entre la diáfisis y la fisis ${end.clinician}.`,
        "AN-27",
        "BO-3",
        bone.fact,
      ),
    },
    sections: {
      where: {
        child: [
          s(`Está cerca ${end.ofJoint}, en el {side}.`, bone.fact),
          s("Aquí puede empezar {this}, el tipo del hueso.", "BO-2"),
          ...extra.child,
        ],
        family: [
          s(`Está cerca ${end.ofJoint}, en el {side}.`, bone.fact),
          s("En un lugar como este puede empezar el tipo del hueso.", "BO-2"),
          ...extra.family,
        ],
        clinician: [
          s(`Cerca ${end.ofJoint}, {side}; el origen metafisario es típico.`, "BO-2", bone.fact),
          ...extra.clinician,
        ],
      },
      tissue: {
        child: [
          s("Por dentro se parece un poco a una esponja.", "AN-66"),
          s("Ahí hay muchos tubitos de sangre.", "AN-66"),
        ],
        family: [s("Por dentro es hueso esponjoso, lleno de pequeños vasos sanguíneos.", "AN-66")],
        clinician: [
          s("Hueso esponjoso muy vascularizado.", "AN-66"),
          s(
            "En la radiografía, área lítica de borde borroso, con la cortical adelgazada.",
            "BO-7",
            "BO-14",
          ),
        ],
      },
      why: HYPOTHESES,
      rarity: RARITY,
    },
  };
}

function shaft(bone: Bone): Topic {
  return {
    name: {
      child: `La parte larga del ${bone.child}, {side}`,
      family: `Parte central (diáfisis) del ${bone.family}, {side}`,
      clinician: `Diáfisis ${bone.ofClinician}, {side}`,
    },
    summary: {
      child: s(
        `Esta es la parte larga y fuerte del ${bone.child}, en el medio.`,
        "AN-27",
        bone.fact,
      ),
      family: s(`Esta es la parte central y larga del ${bone.family}.`, "AN-27", bone.fact),
      clinician: s(`Diáfisis ${bone.ofClinician}.`, "AN-27", bone.fact),
    },
    sections: {
      where: {
        child: [s(`${bone.course.child}, en el {side}.`, bone.fact)],
        family: [s(`${bone.course.family}, en el {side}.`, bone.fact)],
        clinician: [s(`${bone.course.clinician}, {side}.`, bone.fact)],
      },
      tissue: {
        child: [s("Es hueso duro por fuera y médula blanda por dentro.", "AN-27")],
        family: [s("Es hueso duro y denso alrededor de la médula, que es blanda.", "AN-27")],
        clinician: [s("Hueso compacto alrededor de la cavidad medular.", "AN-27")],
      },
      why: NEXT_DOOR,
      rarity: RARITY,
    },
  };
}

function zoneTopic(bone: Bone, zone: BoneZone): Topic {
  switch (zone) {
    case "proximal-epiphysis":
      return epiphysis(bone, bone.proximal);
    case "proximal-physis":
      return physis(bone, bone.proximal);
    case "proximal-metaphysis":
      return metaphysis(bone, bone.proximal);
    case "shaft":
      return shaft(bone);
    case "distal-metaphysis":
      return metaphysis(bone, bone.distal);
    case "distal-physis":
      return physis(bone, bone.distal);
    case "distal-epiphysis":
      return epiphysis(bone, bone.distal);
  }
}

export const BONE_ZONES = Object.fromEntries(
  LONG_BONES.flatMap((bone) =>
    ZONES.map((zone) => [`${bone}-${zone}`, zoneTopic(BONES[bone], zone)] as const),
  ),
) as Readonly<Record<BoneZoneStem, Topic>>;
