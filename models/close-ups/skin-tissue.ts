/** The three layers of the block of skin, with room left in them for hairs, glands, muscles and vessels. */
import {
  BLOCK,
  CUT_Z,
  DERMIS_M,
  EPIDERMIS_M,
  MOUTHS,
  RIDGE_M,
  SURFACE_Y,
} from "../../src/domain/close-ups/skin.ts";
import { type Distance, smoothMax, smoothStep } from "../shapes/blend.ts";
import { cells } from "./cells.ts";

/** Rounding of the block's upright edges, and of all cut edges. */
const CORNER_M = 0.005;
const EDGE_M = 0.0014;
/** Sharper, where the dermis lies on the fat: no dark gap between them. */
const LOWER_EDGE_M = 0.0006;
/** Between layers, so that they never cross. */
const SEAM_M = 0.0004;
/** Between a layer and a body in it. */
const ROOM_M = 0.0008;

/** Fields of the skin's surface, and how deep the furrows between them are. */
const FIELD_M = 0.024;
const FURROW_M = 0.0009;
/** Dip at the mouth of a hair. */
const DIP = { deepM: 0.0016, wideM: 0.005 } as const;
/** From one rete ridge to the next. */
const RIDGE_EVERY_M = 0.0145;
/** Lobules of fat: their size, how far they bulge at the cut faces, and how wide their rounding is. */
const LOBULE_M = 0.031;
const BULGE_M = 0.005;
const BULGE_WIDE_M = 0.0095;
/** How round the grooves between them are. */
const GROOVE_M = 0.0009;
/** How far the border between dermis and fat waves up and down. */
const FAT_WAVE_M = 0.0028;
/** The epidermis is left away in this corner, to show what the dermis is like beneath it. */
const BARE = { x: BLOCK.minX, z: BLOCK.maxZ, wideM: 0.047, deepM: 0.038, roundM: 0.02 } as const;

const fields = cells({ size: [FIELD_M, FIELD_M, FIELD_M], jitter: 0.85, isFlat: true });
const lobules = cells({ size: [LOBULE_M, LOBULE_M, LOBULE_M], jitter: 0.5, soft: 0.07 });
/** 0 at a cell's border, rising round to 1 over `wide` metres. */
const rounded = (inward: number, wide: number): number => {
  const t = Math.min(1, (Math.hypot(inward, GROOVE_M) - GROOVE_M) / wide);
  return Math.sin((Math.PI / 2) * t);
};

/** Height of the skin's surface, with its furrows and the dips where hairs come out. */
export function surfaceAt(x: number, z: number): number {
  const t = Math.min(1, fields(x + 0.2 * z, z, 0) / 0.0055);
  let y = SURFACE_Y - FURROW_M * (1 - t * t * (3 - 2 * t));
  for (const [mx, , mz] of MOUTHS) {
    const square = (x - mx) ** 2 + (z - mz) ** 2;
    y -= DIP.deepM * Math.exp(-square / DIP.wideM ** 2);
  }
  return y;
}

/** Height of the border between epidermis and dermis: papillae of the dermis reach up between the ridges. */
export function borderAt(x: number, z: number): number {
  const k = (2 * Math.PI) / RIDGE_EVERY_M;
  const u = x + 0.0021 * Math.sin(z * 190) + 0.0011 * Math.sin(x * 130 + 1);
  const v = z + 0.0021 * Math.sin(x * 170 + 2);
  const wave =
    Math.cos(k * u) + Math.cos(k * (0.5 * u + 0.866 * v)) + Math.cos(k * (0.5 * u - 0.866 * v));
  // From −1.5 to 3; papillae are narrower than the ridges between them.
  return SURFACE_Y - EPIDERMIS_M + RIDGE_M * (wave / 1.7 - 0.5);
}

/** Height of the border between dermis and fat. */
export function fatAt(x: number, z: number): number {
  return SURFACE_Y - EPIDERMIS_M - DERMIS_M + FAT_WAVE_M * Math.sin(x * 105 + 0.6 + z * 24) * 0.7;
}

/** The block seen from above. */
const outline: Distance = (x, _y, z) => {
  const cx = (BLOCK.minX + BLOCK.maxX) / 2;
  const cz = (BLOCK.minZ + BLOCK.maxZ) / 2;
  const dx = Math.abs(x - cx) - (BLOCK.maxX - BLOCK.minX) / 2 + CORNER_M;
  const dz = Math.abs(z - cz) - (BLOCK.maxZ - BLOCK.minZ) / 2 + CORNER_M;
  return Math.hypot(Math.max(0, dx), Math.max(0, dz)) + Math.min(0, Math.max(dx, dz)) - CORNER_M;
};

/** Distance from the bare corner, negative in it. */
const bare: Distance = (x, _y, z) => {
  const dx = x - BARE.x - BARE.wideM + BARE.roundM + 0.003 * Math.sin(z * 140);
  const dz = BARE.z - z - BARE.deepM + BARE.roundM + 0.003 * Math.sin(x * 120);
  return Math.hypot(Math.max(0, dx), Math.max(0, dz)) + Math.min(0, Math.max(dx, dz)) - BARE.roundM;
};

export interface Tissue {
  readonly epidermis: Distance;
  readonly dermis: Distance;
  readonly fat: Distance;
}

/** @param bodies distance from everything that lies in the layers */
export function tissue(bodies: Distance): Tissue {
  const withRoom =
    (shape: Distance): Distance =>
    (x, y, z) => {
      const d = shape(x, y, z);
      return d > 0.006 ? d : smoothMax(d, ROOM_M - bodies(x, y, z), 0.0005);
    };
  const epidermis: Distance = (x, y, z) => {
    const d = smoothMax(outline(x, y, z), -bare(x, y, z), EDGE_M);
    return smoothMax(
      smoothMax(d, y - surfaceAt(x, z), EDGE_M),
      borderAt(x, z) + SEAM_M - y,
      0.0005,
    );
  };
  const dermis: Distance = (x, y, z) =>
    smoothMax(
      smoothMax(outline(x, y, z), y - borderAt(x, z), 0.0006),
      fatAt(x, z) + SEAM_M - y,
      LOWER_EDGE_M,
    );
  const fat: Distance = (x, y, z) => {
    let side = outline(x, y, z);
    if (Math.abs(side) < 2 * BULGE_M) {
      // Cells are centred on the cut faces, which then show them at their widest.
      const middle = LOBULE_M / 2;
      const inward = lobules(x - BLOCK.maxX + middle, y - BLOCK.minY + middle, z - CUT_Z + middle);
      // Plain at the back, where nobody looks.
      const seen = smoothStep(BLOCK.minZ + 0.004, BLOCK.minZ + 0.02, z);
      side -= BULGE_M * seen * (rounded(inward, BULGE_WIDE_M) - 0.35);
    }
    side = smoothMax(side, BLOCK.minY - y, 0.008);
    return smoothMax(side, y - fatAt(x, z), 0.0025);
  };
  return { epidermis: withRoom(epidermis), dermis: withRoom(dermis), fat: withRoom(fat) };
}
