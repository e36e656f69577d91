/** The zones of the long bones in a sentence. A metaphysis is the upper or lower part of the bone, as people speak. */
import { BONE_ZONES, LONG_BONES, type BoneZone, type LongBone } from "../../../domain/anatomy.ts";
import type { PlacePhrases, Spoken } from "../../types.ts";
import { el, la, part } from "./part-words.ts";

interface End {
  /** "de la rodilla" */
  readonly ofJoint: string;
  readonly at: string;
}

interface Bone {
  readonly child: string;
  readonly family: string;
  readonly clinician: string;
  readonly ofClinician: string;
  readonly proximal: End;
  readonly distal: End;
}

const HIP: End = { ofJoint: "de la cadera", at: "en la cadera" };
const KNEE: End = { ofJoint: "de la rodilla", at: "en la rodilla" };
const ANKLE: End = { ofJoint: "del tobillo", at: "en el tobillo" };
const SHOULDER: End = { ofJoint: "del hombro", at: "en el hombro" };
const ELBOW: End = { ofJoint: "del codo", at: "en el codo" };
const WRIST: End = { ofJoint: "de la muñeca", at: "en la muñeca" };

/**
 * The names of `bone-words.ts`, the arm's shorter than as headings. Not taken from there: a file of its own that two
 * others share would be one request more before the body can be clicked.
 */
export const BONES: Readonly<Record<LongBone, Bone>> = {
  femur: {
    child: "hueso del muslo",
    family: "hueso del muslo (fémur)",
    clinician: "fémur",
    ofClinician: "del fémur",
    proximal: HIP,
    distal: KNEE,
  },
  tibia: {
    child: "hueso de la espinilla",
    family: "hueso de la espinilla (tibia)",
    clinician: "tibia",
    ofClinician: "de la tibia",
    proximal: KNEE,
    distal: ANKLE,
  },
  fibula: {
    child: "hueso delgado de la pierna",
    family: "hueso delgado de la pierna (peroné)",
    clinician: "peroné",
    ofClinician: "del peroné",
    proximal: { ...KNEE, at: "justo debajo de la rodilla" },
    distal: ANKLE,
  },
  humerus: {
    child: "hueso de arriba del brazo",
    family: "hueso del brazo (húmero)",
    clinician: "húmero",
    ofClinician: "del húmero",
    proximal: SHOULDER,
    distal: ELBOW,
  },
  radius: {
    child: "hueso del brazo del lado del pulgar",
    family: "hueso del antebrazo junto al pulgar (radio)",
    clinician: "radio",
    ofClinician: "del radio",
    proximal: ELBOW,
    distal: WRIST,
  },
  ulna: {
    child: "hueso del brazo del lado del meñique",
    family: "hueso del antebrazo junto al meñique (cúbito)",
    clinician: "cúbito",
    ofClinician: "del cúbito",
    proximal: ELBOW,
    distal: WRIST,
  },
};

const PARTS = {
  proximal: { child: "parte de arriba", family: "parte superior" },
  distal: { child: "parte de abajo", family: "parte inferior" },
} as const;

function zone(bone: Bone, which: BoneZone): Spoken<PlacePhrases> {
  if (which === "shaft")
    return part(
      el(`tramo largo del ${bone.child}`),
      el(`tramo central (diáfisis) del ${bone.family}`),
      `diáfisis ${bone.ofClinician}`,
    );
  const name = which.startsWith("proximal") ? "proximal" : "distal";
  const end = bone[name];
  if (which.endsWith("metaphysis"))
    return part(
      la(`${PARTS[name].child} del ${bone.child}`),
      la(`${PARTS[name].family} del ${bone.family}`),
      `metáfisis ${name} ${bone.ofClinician}`,
    );
  if (which.endsWith("epiphysis"))
    return part(
      la(`punta del ${bone.child}, ${end.at}`),
      el(`extremo del ${bone.family}, ${end.at}`),
      `epífisis ${name} ${bone.ofClinician}`,
    );
  return part(
    la(`placa de crecimiento del ${bone.child}, cerca ${end.ofJoint}`),
    la(`placa de crecimiento del ${bone.family}, cerca ${end.ofJoint}`),
    `fisis ${name} ${bone.ofClinician}`,
  );
}

type ZoneStem = LongBone | `${LongBone}-${BoneZone}`;

export const LONG_BONE_PARTS = Object.fromEntries(
  LONG_BONES.flatMap((id) => {
    const bone = BONES[id];
    return [
      [id, part(el(bone.child), el(bone.family), bone.clinician)] as const,
      ...BONE_ZONES.map((which) => [`${id}-${which}`, zone(bone, which)] as const),
    ];
  }),
) as Readonly<Record<ZoneStem, Spoken<PlacePhrases>>>;
