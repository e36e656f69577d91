/** How finely the body can be drawn, and where a device starts. Pure. */
import { type StructureId, systemOf } from "../../domain/anatomy.ts";
import type { QualityLevel } from "../../domain/view.ts";
import { GLASS, type Look } from "../appearance.ts";

export interface LevelLook {
  /** Pixels drawn for each CSS pixel, where the screen has so many. */
  readonly pixelRatioMax: number;
  /** Surfaces are drawn with fewer triangles. */
  readonly isCoarse: boolean;
  /** Of what is faded only the bones are drawn; the glass skin around all stays. */
  readonly isThinned: boolean;
}

/**
 * Finest first. Sharpness and triangles go before parts do: a softer picture tells the same. Smoothing (antialiasing) stays, as it
 * cannot be changed in a running context.
 */
export const LEVEL_LOOKS = {
  finest: { pixelRatioMax: 2, isCoarse: false, isThinned: false },
  fine: { pixelRatioMax: 1.5, isCoarse: false, isThinned: false },
  plain: { pixelRatioMax: 1, isCoarse: false, isThinned: false },
  light: { pixelRatioMax: 1, isCoarse: true, isThinned: false },
  lightest: { pixelRatioMax: 0.75, isCoarse: true, isThinned: true },
} as const satisfies Record<QualityLevel, LevelLook>;

const LEVELS = Object.keys(LEVEL_LOOKS) as QualityLevel[];

/** Pixels drawn for each CSS pixel: never more than the screen has, also of a page that is shown smaller than life. */
export const pixelRatioOf = (level: QualityLevel, screenRatio: number): number =>
  Math.min(screenRatio, LEVEL_LOOKS[level].pixelRatioMax);

/**
 * Those that differ on a screen, finest first: each draws less than the one before.
 * @param screenRatio device pixels for each CSS pixel
 */
export function levelsFor(screenRatio: number): readonly QualityLevel[] {
  const lookOf = (level: QualityLevel): string =>
    JSON.stringify({ ...LEVEL_LOOKS[level], pixelRatioMax: pixelRatioOf(level, screenRatio) });
  return LEVELS.filter((level, i) => i === 0 || lookOf(level) !== lookOf(LEVELS[i - 1]!));
}

/** What a browser tells every page; it is looked at, not kept. */
export interface Device {
  /** Device pixels for each CSS pixel. */
  readonly screenRatio: number;
  /** Processor cores, where the browser says. */
  readonly cores: number | undefined;
  /** Gigabytes, rounded by the browser, where it says. */
  readonly memoryGb: number | undefined;
  /** Drawn by the processor, without a graphics unit. */
  readonly isSoftware: boolean;
}

/** Modest where the device may be: it rises sooner than a person would notice, and a slow start is noticed. */
export function startLevel({ screenRatio, cores = 8, memoryGb = 8, isSoftware }: Device): number {
  const wished =
    isSoftware || cores <= 2 || memoryGb <= 2
      ? "plain"
      : cores <= 4 || memoryGb <= 4
        ? "fine"
        : "finest";
  // On a screen on which the wished level is no other, it is the one before.
  return levelsFor(screenRatio).findLastIndex(
    (level) => LEVELS.indexOf(level) <= LEVELS.indexOf(wished),
  );
}

/** How a part is drawn where fewer see-through ones are. */
export const thinned = (id: StructureId, look: Look): Look =>
  look.presence < GLASS && systemOf(id) !== "skeletal" ? { ...look, presence: 0 } : look;
