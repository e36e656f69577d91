import { referenceToBase } from "../src/domain/growth.ts";
import { simplify } from "./gltf/simplify.ts";
import { mapVertices } from "./shapes/mesh.ts";
import type { Part } from "./shapes/part.ts";

/**
 * Everything the body is made of, each entry one builder, slowest first so that two workers finish
 * together. A new structure is a new part file and a line here.
 */
export const BUILDERS: Readonly<Record<string, () => Promise<Part[]>>> = {
  circulation: async () => (await import("./parts/circulation.ts")).buildCirculation(),
  skin: async () => (await import("./parts/skin.ts")).buildSkin(),
  femur: async () => (await import("./parts/femur.ts")).buildFemur(),
  pelvis: async () => (await import("./parts/pelvis.ts")).buildPelvis(),
  brain: async () => (await import("./parts/brain.ts")).buildBrain(),
  "vertebral-column": async () =>
    (await import("./parts/vertebral-column.ts")).buildVertebralColumn(),
  skull: async () => (await import("./parts/skull.ts")).buildSkull(),
  garments: async () => (await import("./parts/garments.ts")).buildGarments(),
  "adrenal-glands": async () => (await import("./parts/adrenal-glands.ts")).buildAdrenalGlands(),
  tibia: async () => (await import("./parts/tibia.ts")).buildTibia(),
  scapulae: async () => (await import("./parts/scapulae.ts")).buildScapulae(),
  liver: async () => (await import("./parts/liver.ts")).buildLiver(),
  lungs: async () => (await import("./parts/lungs.ts")).buildLungs(),
  fibula: async () => (await import("./parts/fibula.ts")).buildFibula(),
  humerus: async () => (await import("./parts/humerus.ts")).buildHumerus(),
  radius: async () => (await import("./parts/radius.ts")).buildRadius(),
  ulna: async () => (await import("./parts/ulna.ts")).buildUlna(),
  stomach: async () => (await import("./parts/stomach.ts")).buildStomach(),
  mandible: async () => (await import("./parts/mandible.ts")).buildMandible(),
  ribs: async () => (await import("./parts/ribs.ts")).buildRibs(),
  sternum: async () => (await import("./parts/sternum.ts")).buildSternum(),
  clavicles: async () => (await import("./parts/clavicles.ts")).buildClavicles(),
  sacrum: async () => (await import("./parts/sacrum.ts")).buildSacrum(),
  kidneys: async () => (await import("./parts/kidneys.ts")).buildKidneys(),
  spleen: async () => (await import("./parts/spleen.ts")).buildSpleen(),
  "lymph-nodes": async () => (await import("./parts/lymph-nodes.ts")).buildLymphNodes(),
  colon: async () => (await import("./parts/colon.ts")).buildColon(),
  "small-bowel": async () => (await import("./parts/small-bowel.ts")).buildSmallBowel(),
  oesophagus: async () => (await import("./parts/oesophagus.ts")).buildOesophagus(),
  rectum: async () => (await import("./parts/rectum.ts")).buildRectum(),
  appendix: async () => (await import("./parts/appendix.ts")).buildAppendix(),
  diaphragm: async () => (await import("./parts/diaphragm.ts")).buildDiaphragm(),
  thymus: async () => (await import("./parts/thymus.ts")).buildThymus(),
  "urinary-bladder": async () => (await import("./parts/urinary-bladder.ts")).buildUrinaryBladder(),
  "hand-bones": async () => (await import("./parts/hand-bones.ts")).buildHandBones(),
  "foot-bones": async () => (await import("./parts/foot-bones.ts")).buildFootBones(),
  patellae: async () => (await import("./parts/patellae.ts")).buildPatellae(),
};

/** Builds one entry: shapes in the reference frame, reduced to their budget, brought to the base age. */
export async function buildParts(name: string): Promise<Part[]> {
  const build = BUILDERS[name];
  if (!build) throw new Error(`There is no builder named "${name}".`);
  return (await build()).map((part) => {
    const { id, mesh, triangles } = part;
    const reduced = triangles === undefined ? mesh : simplify(mesh, triangles);
    return { id, mesh: mapVertices(reduced, referenceToBase) };
  });
}
