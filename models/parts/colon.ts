/**
 * Caecum and colon: pouches (haustra) between semilunar folds, held in by three lengthwise bands of muscle
 * (taeniae), strongest in the ascending and transverse colon and fading towards the rectum.
 */
import figures from "../figures/bowel.json" with { type: "json" };
import type { Part } from "../shapes/part.ts";
import { sweep, valuesAlong } from "../shapes/tube.ts";
import { bowelLine } from "./bowel-line.ts";

export const COLON_SEGMENTS = [
  "caecum",
  "ascending-colon",
  "transverse-colon",
  "descending-colon",
  "sigmoid-colon",
] as const;

export interface ColonOptions {
  /** Vertices around; a multiple of three, so that each taenia has its own row. */
  readonly sides: number;
  /** Length of a haustrum, metres. */
  readonly haustrumLength: number;
  /** How far a fold reaches in, as a share of the radius. */
  readonly foldDepth: number;
  /** How far a taenia lies below the top of the pouches beside it, as a share of the radius. */
  readonly taeniaDepth: number;
  /** Half the width of a taenia, radians: 4 to 5 mm of a gut of 22 mm radius (medical figure: 0.8–1 cm). */
  readonly taeniaHalfWidth: number;
  /** Where the first taenia lies, radians from the line's normal. */
  readonly taeniaAngle: number;
}

export const COLON_DEFAULTS: ColonOptions = {
  sides: 21,
  haustrumLength: 0.029,
  foldDepth: 0.3,
  taeniaDepth: 0.19,
  taeniaHalfWidth: 0.3,
  taeniaAngle: Math.PI / 3,
};

/** The line of the whole large bowel; rectum and anal canal share it, so that they meet the colon ring by ring. */
export const LARGE_BOWEL = bowelLine(figures.large);

/** How pronounced pouches are, at the beginning of each colon segment and at the end of the last. */
const STRENGTH = [0.35, 0.9, 1, 0.85, 0.6, 0] as const;
/** Haustra vary in length by this share either way, and folds in depth. */
const LENGTH_VARIETY = 0.22;
const DEPTH_VARIETY = 0.35;
/** Where rings lie within a haustrum: dense at the fold. */
const RING_PHASES = [0, 0.11, 0.3, 0.5, 0.7, 0.89] as const;

/** A fixed sequence in −1…1 without visible order. */
const variety = (i: number): number => {
  const x = Math.sin(i * 12.9898 + 4.1) * 43758.5453;
  return 2 * (x - Math.floor(x)) - 1;
};

/** Radius of the large bowel with pouches, and where its rings belong. */
export function haustra(options: ColonOptions): {
  radius: (s: number, angle: number) => number;
  places: readonly number[];
} {
  const { stretch, radius } = LARGE_BOWEL;
  const end = stretch("sigmoid-colon")[1];
  const strength = valuesAlong([...COLON_SEGMENTS.map((id) => stretch(id)[0]), end], STRENGTH);
  const folds = [-0.4 * options.haustrumLength];
  while (folds.at(-1)! < end) {
    const i = folds.length;
    // Pouches shorten with the gut's width towards the sigmoid.
    const width = radius(folds.at(-1)!) / radius(stretch("transverse-colon")[0]);
    folds.push(
      folds.at(-1)! + options.haustrumLength * Math.sqrt(width) * (1 + LENGTH_VARIETY * variety(i)),
    );
  }
  const places = folds.flatMap((fold, i) =>
    RING_PHASES.map((phase) => fold + phase * ((folds[i + 1] ?? end) - fold)),
  );
  const sector = (2 * Math.PI) / 3;
  return {
    places,
    radius: (s, angle) => {
      const power = strength(s);
      if (power < 1e-3) return radius(s);
      const turned = (((angle - options.taeniaAngle) / sector) % 3) + 3;
      const fromTaenia = Math.abs(turned - Math.round(turned)) * sector;
      const band = Math.exp(-((fromTaenia / options.taeniaHalfWidth) ** 2));
      const between = Math.floor(turned) % 3;
      const i = folds.findLastIndex((fold) => fold <= s);
      const next = folds[i + 1] ?? end;
      const phase = Math.min(1, Math.max(0, (s - folds[i]!) / (next - folds[i]!)));
      // A fold belongs to one sector between two taeniae; its neighbours in the other sectors differ.
      const depthOf = (fold: number): number => 1 + DEPTH_VARIETY * variety(3 * fold + between);
      const depth = options.foldDepth * (phase < 0.5 ? depthOf(i) : depthOf(i + 1));
      const pouch = Math.sin(Math.PI * phase) ** 0.55;
      const inward = (1 - band) * depth * (1 - pouch) + band * options.taeniaDepth;
      return radius(s) * (1 + power * (0.07 - inward));
    },
  };
}

/** The five parts from caecum to sigmoid colon; each ends in the ring its neighbour starts with. */
export function buildColon(options: ColonOptions = COLON_DEFAULTS): Part[] {
  const { radius, places } = haustra(options);
  return COLON_SEGMENTS.map((id): Part => {
    const [from, to] = LARGE_BOWEL.stretch(id);
    const mesh = sweep(LARGE_BOWEL.curve, {
      radius,
      from,
      to,
      places,
      step: options.haustrumLength / RING_PHASES.length,
      sides: options.sides,
      start: id === "caecum" ? "round" : "flat",
      capReach: 0.85,
    });
    return { id, mesh };
  });
}
