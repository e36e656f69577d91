/**
 * How much each part of the body weakens an x-ray beam. Nothing here is a claim about a disease; the numbers make a
 * picture, and no sentence cites them.
 */
import {
  boneZoneOf,
  type BoneZone,
  type LongBone,
  type StructureId,
  structuresOf,
} from "./anatomy.ts";
import { drawnClosure, growthPlateAt } from "./growth-plates.ts";

/**
 * Linear attenuation coefficients at 60 keV, per metre: μ/ρ times density. Mass attenuation coefficients: Hubbell
 * and Seltzer, NISTIR 5632 (NIST Standard Reference Database 126), compositions and densities of ICRU Report 44
 * (cortical bone 0.3148 cm²/g at 1.92 g/cm³, skeletal muscle 0.2048 at 1.05, lung tissue 0.205 at the 0.26 of an
 * inflated lung); spongiosa and cartilage from the same elements in the compositions of ICRU Report 46 (0.238 at
 * 1.18 and 0.206 at 1.10).
 */
export const ATTENUATION_PER_M = {
  air: 0.02,
  lung: 5.3,
  softTissue: 21.5,
  cartilage: 22.7,
  spongiosa: 28.1,
  corticalBone: 60.4,
} as const;

const { softTissue } = ATTENUATION_PER_M;

/** What the cortex adds to the spongiosa that a bone is filled with. */
export const CORTEX_CONTRAST_PER_M = ATTENUATION_PER_M.corticalBone - ATTENUATION_PER_M.spongiosa;

/** Share of gas in what fills it; an effective value, the bowel being drawn without its content. */
const GAS_SHARE: Partial<Readonly<Record<StructureId, number>>> = {
  stomach: 0.5,
  caecum: 0.4,
  "ascending-colon": 0.45,
  "transverse-colon": 0.5,
  "descending-colon": 0.45,
  "sigmoid-colon": 0.35,
  rectum: 0.25,
  jejunum: 0.06,
  ileum: 0.06,
};

const bones: ReadonlySet<StructureId> = new Set(structuresOf("skeletal"));

/** Bone, or cartilage that becomes bone. */
export const isBone = (id: StructureId): boolean => bones.has(id);

/**
 * What a structure adds to, or takes from, the soft tissue that surrounds it, per metre of the way through it. Bones
 * are filled with spongiosa throughout, also where a shaft has its marrow: an effective value.
 */
export function contrastPerM(id: StructureId, ageYears: number): number {
  const bone = ATTENUATION_PER_M.spongiosa - softTissue;
  const cartilage = ATTENUATION_PER_M.cartilage - softTissue;
  if (isBone(id)) return cartilage + (bone - cartilage) * ossification(id, ageYears);
  if (id.startsWith("lung-")) return ATTENUATION_PER_M.lung - softTissue;
  return -(GAS_SHARE[id] ?? 0) * (softTissue - ATTENUATION_PER_M.air);
}

/** Compact bone around the spongiosa. Base body (age 10), metres. */
export interface Cortex {
  readonly thicknessM: number;
  /** Of the rounding at which it is seen edge-on. */
  readonly radiusM: number;
}

/** Millimetres: the cortex in the middle of the shaft, and the shaft's radius. Drawn to life, not measured. */
const SHAFTS: Readonly<Record<LongBone, readonly [thickness: number, radius: number]>> = {
  femur: [4.2, 11.5],
  tibia: [4, 10.5],
  fibula: [2.2, 4.6],
  humerus: [2.8, 7],
  radius: [2, 4.6],
  ulna: [2, 4.4],
};

/** How much rounder than the shaft a zone is. */
const ZONE_ROUNDNESS: Readonly<Record<BoneZone, number>> = {
  "proximal-epiphysis": 1.9,
  "proximal-physis": 1.7,
  "proximal-metaphysis": 1.5,
  shaft: 1,
  "distal-metaphysis": 1.7,
  "distal-physis": 1.9,
  "distal-epiphysis": 2,
};

/** The cortex where a long bone ends, as a share of that of its shaft. */
export const CORTEX_AT_ENDS = 0.22;
/** The thin layer of bone that a growth plate lies against. */
export const PLATE_BED_M = 0.0003;

/** Millimetres, by the start of the id. */
const OTHER_BONES: readonly (readonly [start: string, thickness: number, radius: number])[] = [
  ["skull", 1.1, 40],
  ["mandible", 1.8, 8],
  ["vertebral-column", 0.6, 9],
  ["ribs", 0.7, 4],
  ["sternum", 0.7, 7],
  ["pelvis", 0.8, 12],
  ["sacrum", 0.7, 12],
  ["clavicle", 1.3, 5],
  ["scapula", 0.8, 7],
  ["patella", 0.9, 11],
  ["hand-bones", 0.9, 4],
  ["foot-bones", 0.8, 9],
  ["triradiate-cartilage", 0.8, 12],
];

/** The cortex of a bone, at its thickest; null for what has none. */
export function cortexOf(id: StructureId): Cortex | null {
  const part = boneZoneOf(id);
  if (part) {
    const [thickness, radius] = SHAFTS[part.bone];
    const radiusM = (radius * ZONE_ROUNDNESS[part.zone]) / 1000;
    return { thicknessM: thickness / 1000, radiusM };
  }
  const other = OTHER_BONES.find(([start]) => id.startsWith(start));
  return other ? { thicknessM: other[1] / 1000, radiusM: other[2] / 1000 } : null;
}

/** How much of its cortex is bone: all of it, but of a growth plate as much as has closed. */
export function ossification(id: StructureId, ageYears: number): number {
  const plate = growthPlateAt(id);
  return plate ? drawnClosure(plate, ageYears) : 1;
}

/**
 * The way through a cortex at one crossing of its surface, exact for a ball and a rod.
 * @param cosine between the ray and the surface's normal, 0 to 1
 */
export function wayThroughCortex({ thicknessM, radiusM }: Cortex, cosine: number): number {
  const reach = radiusM * cosine;
  return reach - Math.sqrt(Math.max(0, reach * reach - thicknessM * (2 * radiusM - thicknessM)));
}
