import type { LongBone } from "../../domain/anatomy.ts";
import type { FactId } from "../../domain/facts.ts";
import type { Spoken } from "../types.ts";

/** A growth plate's share of its bone's growth and the years in which it closes; figures of GP-1 to GP-12. */
interface Growth {
  readonly percent: number;
  readonly girls: string;
  readonly boys: string;
  /** The same years in whole numbers, as in "Se cierra, más o menos, … en las niñas y … en los niños". */
  readonly girlsPlain: string;
  readonly boysPlain: string;
  readonly fact: FactId;
}

export interface BoneEnd {
  /** The joint after "cerca": "de la rodilla", "del tobillo". */
  readonly ofJoint: string;
  /** Where the very end lies: at its joint, but the fibula stays below the knee. */
  readonly at: string;
  /** What the very end does there. */
  readonly joins: Spoken<string>;
  readonly family: "superior" | "inferior";
  readonly clinician: "proximal" | "distal";
  readonly growth: Growth;
  /** How often the bone type is said to start in this end's metaphysis; null where nothing is said. */
  readonly likelihood: "usual" | "less-usual" | null;
}

export interface Bone {
  /** Masculine, as is the family's: both begin with "hueso". */
  readonly child: string;
  readonly family: string;
  readonly clinician: string;
  /** The clinician's name after a noun: "de la tibia", "del fémur". */
  readonly ofClinician: string;
  readonly course: Spoken<string>;
  readonly fact: FactId;
  readonly proximal: BoneEnd;
  readonly distal: BoneEnd;
}

const decimal = (value: number): string => String(value).replace(".", ",");

const years = (
  fact: FactId,
  percent: number,
  girls: readonly [number, number],
  boys: readonly [number, number],
): Growth => ({
  percent,
  girls: `${decimal(girls[0])}–${decimal(girls[1])} años`,
  boys: `${decimal(boys[0])}–${decimal(boys[1])} años`,
  girlsPlain: `entre los ${Math.round(girls[0])} y los ${Math.round(girls[1])} años`,
  boysPlain: `entre los ${Math.round(boys[0])} y los ${Math.round(boys[1])}`,
  fact,
});

/** Only the onset of closure is known. */
const from = (fact: FactId, percent: number, girls: number, boys: number): Growth => ({
  percent,
  girls: `desde los ${girls} años aproximadamente`,
  boys: `desde los ${boys} años aproximadamente`,
  girlsPlain: `desde los ${girls} años`,
  boysPlain: `desde los ${boys}`,
  fact,
});

/** "de" before a noun with its article. */
const of = (noun: string): string => (noun.startsWith("el ") ? `d${noun}` : `de ${noun}`);

const end =
  (family: BoneEnd["family"], clinician: BoneEnd["clinician"]) =>
  (joint: string, growth: Growth, likelihood: BoneEnd["likelihood"] = null): BoneEnd => ({
    ofJoint: of(joint),
    at: `en ${joint}`,
    joins: {
      child: `Es parte ${of(joint)}`,
      family: `Forma parte ${of(joint)}`,
      clinician: `Extremo articular en ${joint}`,
    },
    family,
    clinician,
    growth,
    likelihood,
  });
const proximal = end("superior", "proximal");
const distal = end("inferior", "distal");

export const capitalised = (words: string): string =>
  words.charAt(0).toUpperCase() + words.slice(1);

export const BONES: Readonly<Record<LongBone, Bone>> = {
  femur: {
    child: "hueso del muslo",
    family: "hueso del muslo (fémur)",
    clinician: "fémur",
    ofClinician: "del fémur",
    course: {
      child: "Va de la cadera a la rodilla",
      family: "Va de la cadera a la rodilla",
      clinician: "Muslo",
    },
    fact: "AN-28",
    proximal: proximal("la cadera", years("GP-1", 30, [12, 16], [14, 19])),
    distal: distal("la rodilla", years("GP-2", 70, [14, 18], [16, 20]), "usual"),
  },
  tibia: {
    child: "hueso de la espinilla",
    family: "hueso de la espinilla (tibia)",
    clinician: "tibia",
    ofClinician: "de la tibia",
    course: {
      child: "Va de la rodilla al tobillo",
      family: "Baja por delante de la pierna, de la rodilla al tobillo",
      clinician: "Parte medial de la pierna",
    },
    fact: "AN-29",
    proximal: proximal("la rodilla", years("GP-3", 57, [13, 17], [15, 19]), "usual"),
    distal: distal("el tobillo", years("GP-4", 43, [14, 16], [15, 19])),
  },
  fibula: {
    child: "hueso delgado de la pierna",
    family: "hueso delgado de la pierna (peroné)",
    clinician: "peroné",
    ofClinician: "del peroné",
    course: {
      child: "Baja por el borde de afuera de la pierna, debajo de la rodilla",
      family: "Baja por la parte de afuera de la pierna, debajo de la rodilla",
      clinician: "Parte lateral de la pierna",
    },
    fact: "AN-30",
    proximal: {
      ...proximal("la rodilla", years("GP-5", 60, [12, 17], [15, 20])),
      at: "justo debajo de la rodilla",
      joins: {
        child: "Toca el hueso de la espinilla",
        family: "Se une al hueso de la espinilla en una pequeña articulación propia de los dos",
        clinician: "Se articula con la tibia",
      },
    },
    distal: distal("el tobillo", years("GP-6", 40, [12, 16], [14, 19])),
  },
  humerus: {
    child: "hueso de arriba del brazo",
    family: "hueso de la parte de arriba del brazo (húmero)",
    clinician: "húmero",
    ofClinician: "del húmero",
    course: {
      child: "Va del hombro al codo",
      family: "Va del hombro al codo",
      clinician: "Brazo",
    },
    fact: "AN-31",
    proximal: proximal("el hombro", years("GP-7", 80, [12, 19], [15.75, 20]), "less-usual"),
    distal: distal("el codo", years("GP-8", 20, [11, 15], [12, 17])),
  },
  radius: {
    child: "hueso del brazo del lado del pulgar",
    family: "hueso del antebrazo del lado del pulgar (radio)",
    clinician: "radio",
    ofClinician: "del radio",
    course: {
      child: "Va del codo a la muñeca, en línea con el pulgar",
      family: "Va del codo a la muñeca, en línea con el pulgar",
      clinician: "Parte lateral del antebrazo",
    },
    fact: "AN-32",
    proximal: proximal("el codo", years("GP-9", 20, [11.5, 13], [14, 17])),
    distal: distal("la muñeca", years("GP-10", 80, [14, 17], [16, 20])),
  },
  ulna: {
    child: "hueso del brazo del lado del meñique",
    family: "hueso del antebrazo del lado del meñique (cúbito)",
    clinician: "cúbito",
    ofClinician: "del cúbito",
    course: {
      child: "Va de la punta del codo a la muñeca",
      family: "Va de la punta del codo a la muñeca",
      clinician: "Parte medial del antebrazo",
    },
    fact: "AN-33",
    proximal: proximal("el codo", from("GP-11", 15, 12, 13)),
    distal: distal("la muñeca", years("GP-12", 85, [15, 17], [17, 20])),
  },
};
