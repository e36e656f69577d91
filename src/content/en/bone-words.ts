import type { LongBone } from "../../domain/anatomy.ts";
import type { FactId } from "../../domain/facts.ts";
import type { Spoken } from "../types.ts";

/** A growth plate's share of its bone's growth and the years in which it closes; figures of GP-1 to GP-12. */
interface Growth {
  readonly percent: number;
  readonly girls: string;
  readonly boys: string;
  /** The same years after "It closes", in whole years. */
  readonly girlsPlain: string;
  readonly boysPlain: string;
  readonly fact: FactId;
}

export interface BoneEnd {
  readonly joint: string;
  /** Where the very end lies: at its joint, but the fibula stays below the knee. */
  readonly at: string;
  /** What the very end does there. */
  readonly joins: Spoken<string>;
  readonly family: "Upper" | "Lower";
  readonly clinician: "Proximal" | "Distal";
  readonly growth: Growth;
  /** How often the bone type is said to start in this end's metaphysis; null where nothing is said. */
  readonly likelihood: "usual" | "less-usual" | null;
}

export interface Bone {
  readonly child: string;
  readonly family: string;
  readonly clinician: string;
  readonly adjective: string;
  readonly course: Spoken<string>;
  readonly fact: FactId;
  readonly proximal: BoneEnd;
  readonly distal: BoneEnd;
}

const years = (
  fact: FactId,
  percent: number,
  girls: readonly [number, number],
  boys: readonly [number, number],
): Growth => ({
  percent,
  girls: `${girls[0]}–${girls[1]}`,
  boys: `${boys[0]}–${boys[1]}`,
  girlsPlain: `between about ${Math.round(girls[0])} and ${Math.round(girls[1])}`,
  boysPlain: `between about ${Math.round(boys[0])} and ${Math.round(boys[1])}`,
  fact,
});

/** Only the onset of closure is known. */
const from = (fact: FactId, percent: number, girls: number, boys: number): Growth => ({
  percent,
  girls: `from about ${girls}`,
  boys: `from about ${boys}`,
  girlsPlain: `from about ${girls}`,
  boysPlain: `from about ${boys}`,
  fact,
});

const end =
  (family: BoneEnd["family"], clinician: BoneEnd["clinician"]) =>
  (joint: string, growth: Growth, likelihood: BoneEnd["likelihood"] = null): BoneEnd => ({
    joint,
    at: `at the ${joint}`,
    joins: {
      child: `It is a part of the ${joint}`,
      family: `It forms part of the ${joint}`,
      clinician: `Articular end at the ${joint}`,
    },
    family,
    clinician,
    growth,
    likelihood,
  });
const proximal = end("Upper", "Proximal");
const distal = end("Lower", "Distal");

export const capitalised = (words: string): string =>
  words.charAt(0).toUpperCase() + words.slice(1);

export const BONES: Readonly<Record<LongBone, Bone>> = {
  femur: {
    child: "thigh bone",
    family: "thigh bone (femur)",
    clinician: "femur",
    adjective: "femoral",
    course: {
      child: "It goes from the hip to the knee",
      family: "It runs from the hip to the knee",
      clinician: "Thigh",
    },
    fact: "AN-28",
    proximal: proximal("hip", years("GP-1", 30, [12, 16], [14, 19])),
    distal: distal("knee", years("GP-2", 70, [14, 18], [16, 20]), "usual"),
  },
  tibia: {
    child: "shin bone",
    family: "shin bone (tibia)",
    clinician: "tibia",
    adjective: "tibial",
    course: {
      child: "It goes from the knee to the ankle",
      family: "It runs down the front of the lower leg, from the knee to the ankle",
      clinician: "Lower leg, medial",
    },
    fact: "AN-29",
    proximal: proximal("knee", years("GP-3", 57, [13, 17], [15, 19]), "usual"),
    distal: distal("ankle", years("GP-4", 43, [14, 16], [15, 19])),
  },
  fibula: {
    child: "thin leg bone",
    family: "calf bone (fibula)",
    clinician: "fibula",
    adjective: "fibular",
    course: {
      child: "It goes down the outer side of the lower leg",
      family: "It runs down the outer side of the lower leg",
      clinician: "Lower leg, lateral",
    },
    fact: "AN-30",
    proximal: {
      ...proximal("knee", years("GP-5", 60, [12, 17], [15, 20])),
      at: "just below the knee",
      joins: {
        child: "It touches the shin bone",
        family: "It meets the shin bone in a small joint of their own",
        clinician: "Articulates with the tibia",
      },
    },
    distal: distal("ankle", years("GP-6", 40, [12, 16], [14, 19])),
  },
  humerus: {
    child: "upper arm bone",
    family: "upper arm bone (humerus)",
    clinician: "humerus",
    adjective: "humeral",
    course: {
      child: "It goes from the shoulder to the elbow",
      family: "It runs from the shoulder to the elbow",
      clinician: "Upper arm",
    },
    fact: "AN-31",
    proximal: proximal("shoulder", years("GP-7", 80, [12, 19], [15.75, 20]), "less-usual"),
    distal: distal("elbow", years("GP-8", 20, [11, 15], [12, 17])),
  },
  radius: {
    child: "arm bone on the thumb side",
    family: "forearm bone on the thumb's side (radius)",
    clinician: "radius",
    adjective: "radial",
    course: {
      child: "It goes from the elbow to the wrist, in line with the thumb",
      family: "It runs from the elbow to the wrist, in line with the thumb",
      clinician: "Forearm, lateral",
    },
    fact: "AN-32",
    proximal: proximal("elbow", years("GP-9", 20, [11.5, 13], [14, 17])),
    distal: distal("wrist", years("GP-10", 80, [14, 17], [16, 20])),
  },
  ulna: {
    child: "arm bone on the small finger side",
    family: "forearm bone on the little finger's side (ulna)",
    clinician: "ulna",
    adjective: "ulnar",
    course: {
      child: "It goes from the tip of the elbow to the wrist",
      family: "It runs from the point of the elbow to the wrist",
      clinician: "Forearm, medial",
    },
    fact: "AN-33",
    proximal: proximal("elbow", from("GP-11", 15, 12, 13)),
    distal: distal("wrist", years("GP-12", 85, [15, 17], [17, 20])),
  },
};
