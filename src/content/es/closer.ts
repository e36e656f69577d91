import type { CloserContent } from "../types.ts";
import { BIG_VEIN, SEGMENTS } from "./closer/big-vein.ts";
import { CELL_AND_VIRUS } from "./closer/cell-and-virus.ts";
import { GROWTH_PLATE, PLATES } from "./closer/growth-plate.ts";
import { GUT_WALL } from "./closer/gut-wall.ts";
import { CORE, CUT, PATCH } from "./closer/lenses.ts";
import { LUMP } from "./closer/lump.ts";
import { SKIN } from "./closer/skin.ts";

export const closer: CloserContent = {
  closeUps: {
    "gut-wall": GUT_WALL.closeUp,
    skin: SKIN.closeUp,
    "big-vein": BIG_VEIN.closeUp,
    "growth-plate": GROWTH_PLATE.closeUp,
    "cell-and-virus": CELL_AND_VIRUS.closeUp,
  },
  layers: {
    ...GUT_WALL.layers,
    ...SKIN.layers,
    ...BIG_VEIN.layers,
    ...GROWTH_PLATE.layers,
    ...CELL_AND_VIRUS.layers,
  },
  acts: { ...GUT_WALL.acts, ...SKIN.acts, ...BIG_VEIN.acts, ...CELL_AND_VIRUS.acts },
  segments: SEGMENTS,
  plates: PLATES,
  lump: LUMP,
  cut: CUT,
  core: CORE,
  patch: PATCH,
};
