/** The oesophagus from the level of C6 to the cardia: flattened from front to back as it is when empty. */
import figures from "../figures/stomach.json" with { type: "json" };
import { smoothStep } from "../shapes/blend.ts";
import type { Part } from "../shapes/part.ts";
import { sweep } from "../shapes/tube.ts";
import { bowelLine } from "./bowel-line.ts";

export interface OesophagusOptions {
  readonly sides: number;
  /** Distance between rings, metres. */
  readonly step: number;
  /** Depth from front to back as a share of the width, away from the cardia. */
  readonly flatness: number;
}

export const OESOPHAGUS_DEFAULTS: OesophagusOptions = { sides: 16, step: 0.01, flatness: 0.72 };

/** Over this length above the cardia the section becomes round, metres. */
const ROUNDING_M = 0.06;

/** Through the diaphragm it keeps left of the vena cava: by how much more than measured, and about which height, metres. */
const BESIDE_CAVA = { left: 0.006, y: 1.357, halfHeight: 0.05 } as const;

const points = figures.oesophagus.map(([x, y, z, radius]) => {
  const away = Math.abs(y! - BESIDE_CAVA.y) / BESIDE_CAVA.halfHeight;
  return [x! + BESIDE_CAVA.left * (1 - smoothStep(0, 1, away)), y!, z!, radius!];
});

export const OESOPHAGUS = bowelLine([{ id: "oesophagus", points }], [0, 0, 1]);

export function buildOesophagus(options: OesophagusOptions = OESOPHAGUS_DEFAULTS): Part[] {
  const { curve, radius } = OESOPHAGUS;
  const mesh = sweep(curve, {
    // Angle 0 looks forward, so the cosine axis is the depth.
    radius: (s, angle) => {
      const t = Math.min(1, (curve.length - s) / ROUNDING_M);
      const squash = 1 + (options.flatness - 1) * t * t * (3 - 2 * t);
      return (
        radius(s) /
        Math.hypot(Math.cos(angle) / Math.sqrt(squash), Math.sin(angle) * Math.sqrt(squash))
      );
    },
    step: options.step,
    sides: options.sides,
    start: "round",
    capReach: 0.5,
  });
  return [{ id: "oesophagus", mesh }];
}
