import type { StructuresContent } from "../types.ts";
import { BONE_ZONES } from "./bones.ts";
import { CONTEXT } from "./context.ts";
import { DIGESTIVE } from "./digestive.ts";
import { IMMUNE } from "./immune.ts";
import { SKELETON } from "./skeleton.ts";
import { SKIN } from "./skin.ts";
import { VEINS } from "./veins.ts";
import { WHOLE_BONES } from "./whole-bones.ts";

export const structures: StructuresContent = {
  ...DIGESTIVE,
  ...VEINS,
  ...BONE_ZONES,
  ...WHOLE_BONES,
  ...SKELETON,
  ...SKIN,
  ...IMMUNE,
  ...CONTEXT,
};
