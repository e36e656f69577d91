import type { CloseUpId } from "../../src/domain/exhibits.ts";
import type { CloseUpPart } from "./part.ts";

/** Who builds each close-up: its layers at rest, in drawn metres. A new close-up is a new file and a line here. */
export const CLOSE_UP_BUILDERS: Readonly<Record<CloseUpId, () => Promise<CloseUpPart[]>>> = {
  "gut-wall": async () => (await import("./gut-wall.ts")).buildGutWall(),
  skin: async () => (await import("./skin.ts")).buildSkinBlock(),
  "big-vein": async () => (await import("./big-vein.ts")).buildBigVein(),
  "growth-plate": async () => (await import("./growth-plate.ts")).buildGrowthPlate(),
  "cell-and-virus": async () => (await import("./cell-and-virus.ts")).buildCellAndVirus(),
};
