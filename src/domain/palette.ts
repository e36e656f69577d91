/**
 * Colours as sRGB hex strings, for the scene and the page alike. The five subtype colours stay apart for
 * every kind of colour vision (tests/domain/palette.test.ts simulates them) and each comes with a shape,
 * so that colour is never the only sign. No saturated red anywhere: nothing may look like a wound.
 */
import {
  type GarmentId,
  type StructureId,
  type SubtypeId,
  type System,
  systemOf,
} from "./anatomy.ts";

import { growthPlateAt } from "./growth-plates.ts";

export type Shape = "circle" | "diamond" | "triangle" | "cross" | "square";

export interface SubtypeColours {
  /** Lit structures in the scene, and large areas. */
  readonly fill: string;
  /** Text and marks on the light paper: contrast at least 4.5 to 1. */
  readonly onLight: string;
  /** Text and marks on the dark page: contrast at least 4.5 to 1. */
  readonly onDark: string;
}

export const SUBTYPE_COLOURS: Readonly<Record<SubtypeId, SubtypeColours>> = {
  "soft-tissue": { fill: "#b5523b", onLight: "#8a2c14", onDark: "#e27f58" },
  cutaneous: { fill: "#dba63f", onLight: "#856700", onDark: "#f7dc93" },
  vascular: { fill: "#4a86c4", onLight: "#226cbc", onDark: "#a3cbff" },
  immunocompromised: { fill: "#6f3f80", onLight: "#4a1a58", onDark: "#ad7cc2" },
  bone: { fill: "#55bfae", onLight: "#0c6253", onDark: "#4fb397" },
};

export const SUBTYPE_SHAPES: Readonly<Record<SubtypeId, Shape>> = {
  "soft-tissue": "circle",
  cutaneous: "diamond",
  vascular: "triangle",
  immunocompromised: "cross",
  bone: "square",
};

/** The page behind everything; the same values as `--paper` in src/app/tokens.css. */
export const PAPER = { light: "#f8f3ea", dark: "#1b2733" } as const;

/** Unlit structures: matte clay in muted, warm tones. */
const SYSTEM_CLAY: Readonly<Record<System, string>> = {
  digestive: "#d3a08c",
  venous: "#93a7bf",
  skeletal: "#e6dbc6",
  integumentary: "#ddbfa6",
  immune: "#b79fbb",
  context: "#c9b3a3",
};

/** Organs that would be hard to tell apart in their system's colour. */
const ORGAN_CLAY: Partial<Readonly<Record<StructureId, string>>> = {
  heart: "#bd8178",
  aorta: "#c58f83",
  liver: "#a97b6a",
  "kidney-left": "#b28072",
  "kidney-right": "#b28072",
  "lung-left": "#d8b9b2",
  "lung-right": "#d8b9b2",
  "adrenal-gland-left": "#cfae78",
  "adrenal-gland-right": "#cfae78",
  "urinary-bladder": "#d8c59a",
  brain: "#d9bcb4",
  diaphragm: "#bf9488",
  "skin-scalp": "#a98a74",
  spleen: "#a4809f",
};

/** Cartilage of the growth plates: paler and cooler than bone. */
const CARTILAGE = "#93c3d8";
/** What is left of a closed growth plate: a faint line in the bone. */
export const CLOSED_PLATE = "#d5c8ae";

/** A region of the skin that a chapter lights, such as where something is felt. */
export const LIT_SKIN = "#c98a5e";

/** Everything that is made of smooth muscle, when all of it is meant at once: the warm tone of muscle, not of blood. */
export const SMOOTH_MUSCLE_LIT = "#c07f6a";

/** Clothes of the mannequin. */
export const GARMENT_COLOURS: Readonly<Record<GarmentId, string>> = {
  "garment-top": "#93abb0",
  "garment-shorts": "#62788a",
};

/** The colour of a structure while nothing about it is lit. */
export function clayOf(id: StructureId): string {
  if (growthPlateAt(id)) return CARTILAGE;
  return ORGAN_CLAY[id] ?? SYSTEM_CLAY[systemOf(id)];
}
