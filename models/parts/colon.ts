/**
 * Caecum and colon: the measured tube, drawn into pouches (haustra) by semilunar folds between three bands
 * of lengthwise muscle (taeniae), which meet at the appendix and spread out over the rectum.
 */
import figures from "../figures/bowel.json" with { type: "json" };
import { smoothStep } from "../shapes/blend.ts";
import { fromManifold, toManifold } from "../shapes/kernel.ts";
import type { Mesh } from "../shapes/mesh.ts";
import type { Part } from "../shapes/part.ts";
import { stationAt, sweep, valuesAlong } from "../shapes/tube.ts";
import { bowelLine } from "./bowel-line.ts";
import { ilealPlug } from "./small-bowel.ts";

export const COLON_SEGMENTS = [
  "caecum",
  "ascending-colon",
  "transverse-colon",
  "descending-colon",
  "sigmoid-colon",
] as const;

export interface ColonOptions {
  /** Vertices between two taeniae; each taenia has two of its own. */
  readonly between: number;
  /** Length of a haustrum of the ascending colon, metres. */
  readonly haustrumLength: number;
  /** How far a fold reaches in, a taenia lies in and a pouch bulges out, as shares of the radius. */
  readonly fold: number;
  readonly taenia: number;
  readonly pouch: number;
}

export const COLON_DEFAULTS: ColonOptions = {
  between: 5,
  haustrumLength: 0.033,
  fold: 0.2,
  taenia: 0.13,
  pouch: 0.1,
};

const TAENIAE = 3;
const SECTOR = (2 * Math.PI) / TAENIAE;
/** 0.8 to 1 cm wide in adults (medical facts, soft tissue). */
const TAENIA_HALF_WIDTH_M = 0.0045;
/** On the narrowest gut, and where they meet, taeniae take at most this share of the wall. */
const TAENIA_SHARE = 0.42;

/** The line of the whole large bowel, from the appendix's root to the anus; rectum and anal canal share it. */
export const LARGE_BOWEL = bowelLine(figures.large);

/**
 * Where the free taenia lies at the beginning of each colon segment and at the end of the last, radians from
 * the line's normal: in front on caecum, ascending and descending colon, in front and below on the transverse.
 */
const FREE_TAENIA = [1.9, 1.97, 2.3, 3.1, 3.14, 3.14] as const;
/** How pronounced pouches are, at the beginning of each colon segment and at the end of the last. */
const STRENGTH = [0.7, 0.95, 1, 0.95, 0.75, 0] as const;
/** Taeniae and pouches begin at these distances from the appendix's root and are whole at these, metres. */
const TAENIAE_BEGIN_M = [0.003, 0.02] as const;
const POUCHES_BEGIN_M = [0.018, 0.045] as const;
/** Haustra vary in length by this share either way, and folds in depth. */
const LENGTH_VARIETY = 0.12;
const DEPTH_VARIETY = 0.3;
/** How far out the wall lies by whose length haustra are spaced in bends, as a share of the radius. */
const OUTER_SHARE = 0.7;
/** Where rings lie within a haustrum: dense at the fold. */
const RING_PHASES = [0, 0.16, 0.38, 0.62, 0.84] as const;
/** Rings around the appendix's root, where the caecum widens fast, metres. */
const POLE_PLACES_M = [0.002, 0.005, 0.0095] as const;
/** Below 1 a pouch is flatter on top and its folds are narrower. */
const POUCH_POWER = 0.6;

/** A fixed sequence in −1…1 without visible order. */
const variety = (i: number): number => {
  const x = Math.sin(i * 12.9898 + 4.1) * 43758.5453;
  return 2 * (x - Math.floor(x)) - 1;
};

const begins = COLON_SEGMENTS.map((id) => LARGE_BOWEL.stretch(id)[0]);
const end = LARGE_BOWEL.stretch("sigmoid-colon")[1];
const freeTaenia = valuesAlong([...begins, end], FREE_TAENIA);
const strengthAt = valuesAlong([...begins, end], STRENGTH);

/** Half the width of a taenia, radians. */
const halfWidth = (s: number): number =>
  Math.min((TAENIA_SHARE * SECTOR) / 2, TAENIA_HALF_WIDTH_M / LARGE_BOWEL.radius(s));

/** How many vertices a ring of the large bowel has. */
export const colonSides = ({ between }: ColonOptions): number => TAENIAE * (between + 2);

/** Angles of a ring's vertices: both edges of each taenia, and evenly between. */
export function colonAngles({ between }: ColonOptions): (s: number) => number[] {
  return (s) => {
    const half = halfWidth(s);
    return Array.from({ length: TAENIAE * (between + 2) }, (_, k) => {
      const within = k % (between + 2);
      const middle = freeTaenia(s) + Math.floor(k / (between + 2)) * SECTOR;
      if (within === 0) return middle - half;
      return middle + half + ((within - 1) * (SECTOR - 2 * half)) / (between + 1);
    });
  };
}

/** Radius of the large bowel with pouches, and where its rings belong. */
export function haustra(options: ColonOptions): {
  radius: (s: number, angle: number) => number;
  places: readonly number[];
} {
  const { curve, radius, wall } = LARGE_BOWEL;
  const widest = radius(begins[1]!);
  const folds = [POLE_PLACES_M.at(-1)! + 0.005];
  while (folds.at(-1)! < end) {
    // Pouches shorten with the gut's width towards the sigmoid.
    const share = Math.sqrt(radius(folds.at(-1)!) / widest);
    const length = options.haustrumLength * share * (1 + LENGTH_VARIETY * variety(folds.length));
    // In a bend the outer wall, which is seen, is longer than the line.
    const bend = Math.hypot(...stationAt(curve, folds.at(-1)!).curvature) * radius(folds.at(-1)!);
    folds.push(folds.at(-1)! + length / (1 + OUTER_SHARE * bend));
  }
  const places = [
    ...POLE_PLACES_M,
    ...folds.flatMap((fold, i) =>
      RING_PHASES.map((phase) => fold + phase * ((folds[i + 1] ?? end) - fold)),
    ),
  ];
  return {
    places,
    radius: (s, angle) => {
      const power = strengthAt(s);
      if (power < 1e-3) return wall(s, angle);
      const turned = (((angle - freeTaenia(s)) / SECTOR) % TAENIAE) + TAENIAE;
      const fromTaenia = Math.abs(turned - Math.round(turned)) * SECTOR;
      const half = halfWidth(s);
      // 0 on the band, 1 where a pouch is free of it.
      const free = smoothStep(half, half + 0.45 * (SECTOR / 2 - half), fromTaenia);
      const sector = Math.floor(turned) % TAENIAE;
      const i = Math.max(
        0,
        folds.findLastIndex((fold) => fold <= s),
      );
      const next = folds[i + 1] ?? end;
      const phase = Math.min(1, Math.max(0, (s - folds[i]!) / (next - folds[i]!)));
      // A fold belongs to one sector between two taeniae; its neighbours in the other sectors differ.
      const depthOf = (fold: number): number =>
        1 + DEPTH_VARIETY * variety(TAENIAE * fold + sector);
      const depth = options.fold * (phase < 0.5 ? depthOf(i) : depthOf(i + 1));
      const swell = Math.sin(Math.PI * phase) ** POUCH_POWER;
      const pouch =
        smoothStep(...POUCHES_BEGIN_M, s) * (options.pouch * swell - depth * (1 - swell));
      const change = free * pouch - (1 - free) * smoothStep(...TAENIAE_BEGIN_M, s) * options.taenia;
      return wall(s, angle) + power * change * radius(s);
    },
  };
}

/** The five parts from caecum to sigmoid colon; each ends in the ring its neighbour starts with. */
export function buildColon(options: ColonOptions = COLON_DEFAULTS): Part[] {
  const { radius, places } = haustra(options);
  return COLON_SEGMENTS.map((id): Part => {
    const [from, to] = LARGE_BOWEL.stretch(id);
    const tube = sweep(LARGE_BOWEL.curve, {
      radius,
      from,
      to,
      places,
      step: options.haustrumLength / RING_PHASES.length,
      sides: colonSides(options),
      angles: colonAngles(options),
    });
    return { id, mesh: id === "caecum" ? hollowedByIleum(tube) : tube };
  });
}

/** Makes room for the lips of the ileocaecal valve. */
const hollowedByIleum = (caecum: Mesh): Mesh =>
  fromManifold(toManifold(caecum).subtract(toManifold(ilealPlug())));
