/**
 * Everything in the model that is made of smooth muscle or has it in its wall: all the places where this could
 * start, at once. Gut and bladder (WH-12, AN-53), the lower oesophagus (AN-62), the walls of vessels (AN-15, AN-61),
 * and in the skin the small muscles of the hairs (CU-6), which palms and soles lack (CU-9).
 */
import { SKIN_REGIONS, type StructureId, structuresOf } from "./anatomy.ts";

export const SMOOTH_MUSCLE: ReadonlySet<StructureId> = new Set<StructureId>([
  ...structuresOf("digestive"),
  ...structuresOf("venous"),
  "aorta",
  "urinary-bladder",
  ...SKIN_REGIONS.filter((id) => !/^skin-(?:hand|foot)/u.test(id)),
]);
