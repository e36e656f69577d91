/**
 * What shows which way a layer's muscle fibres run: shallow furrows between bundles. They only ever cut into the
 * layer, so that it stays under the one that lies on it.
 */
import { evenly, type LengthPlan, type RowPlan, withEdges } from "./slab.ts";

/** The stretch along the tube where a layer is seen; its far end is rounded. */
interface Range {
  readonly fromM: number;
  readonly toM: number;
  readonly roundingM: number;
}

interface Bundles {
  readonly halfAcrossM: number;
  readonly roundingM: number;
  /** How many lie side by side all the way around. */
  readonly bundles: number;
  /** Depth of the furrows between them. */
  readonly furrowM: number;
}

const RING_FURROW_M = 0.0012;
/** Points across a bundle. */
const ACROSS_BUNDLE = 3;
/** Width of a ring-wise bundle. */
const RING_M = 0.0046;

/** Depth below the crest of a bundle, as a share: `t` counts bundles, crests at whole numbers. */
const furrow = (t: number): number => {
  const away = 2 * Math.abs(t - Math.round(t));
  return 1 - Math.sqrt(Math.max(0, 1 - (away * 0.97) ** 2));
};

/** Rows along a stretch without the rounded edge at its start, which lies under the next layer. */
const rowsIn = ({ fromM, toM, roundingM }: Range, steps: number): number[] =>
  withEdges(evenly(fromM, toM, steps), roundingM).toSpliced(1, 1);

export function circularFibres(range: Range, across: readonly number[]): RowPlan[] {
  const { fromM, toM } = range;
  const rings = Math.round((toM - fromM) / RING_M) - 0.5;
  const width = (toM - fromM) / rings;
  const half = across.at(-1)!;
  const free = (along: number): number =>
    Math.min(1, (along - fromM) / width, Math.max(0, toM - along) / width);
  return rowsIn(range, Math.round(rings * 4)).map((along) => ({
    along,
    across,
    furrowM: (x, s) => {
      const depth = 0.75 + 0.25 * Math.sin((3 * Math.PI * s) / half + (x - fromM) * 190);
      return RING_FURROW_M * depth * furrow((x - fromM) / width);
    },
    move: (x, s) => [x + 0.0009 * free(x) * Math.sin((4 * Math.PI * s) / half + 90 * x), s],
  }));
}

/** Depth of the furrows where only a narrow strip of a layer is seen. */
const NARROW_FURROW_M = 0.0006;

/** Ring-wise fibres for a narrow strip: a row on each crest and in each furrow, with a crest at the far end. */
export function narrowFibres({ fromM, toM }: Omit<Range, "roundingM">): LengthPlan[] {
  const halves = Math.floor((toM - fromM) / (RING_M / 2));
  return Array.from({ length: halves - 1 }, (_, i) => {
    const fromEnd = halves - 1 - i;
    const depth = fromEnd % 2 === 0 ? 0 : 0.8 + 0.2 * Math.sin(fromEnd * 1.9);
    return {
      along: toM - (fromEnd * RING_M) / 2,
      furrowM: () => NARROW_FURROW_M * depth,
    };
  });
}

export function lengthwiseFibres(
  range: Range,
  { halfAcrossM, roundingM, bundles, furrowM }: Bundles,
): RowPlan[] {
  const width = (2 * halfAcrossM) / bundles;
  const across = withEdges(evenly(-halfAcrossM, halfAcrossM, bundles * ACROSS_BUNDLE), roundingM);
  return rowsIn(range, 3).map((along) => ({
    along,
    across,
    furrowM: (x, s) => {
      const rise = Math.min(1, (x - range.fromM) / 0.002);
      const depth = 0.75 + 0.25 * Math.sin(9 * (s / width) + 120 * x);
      return furrowM * rise * depth * furrow((s + halfAcrossM) / width - 0.5);
    },
  }));
}

/** Fibres at 45 degrees. Rows are matched along the fibres. */
export function slantingFibres(
  range: Range,
  { halfAcrossM, roundingM, bundles, furrowM }: Bundles,
): RowPlan[] {
  const width = (2 * halfAcrossM) / bundles;
  const slant = (x: number): number => x - range.fromM;
  return rowsIn(range, 4).map((along) => {
    const first = Math.ceil(((-halfAcrossM - slant(along)) / width) * ACROSS_BUNDLE);
    const places = Array.from(
      { length: bundles * ACROSS_BUNDLE },
      (_, k) => ((first + k) / ACROSS_BUNDLE) * width + slant(along),
    );
    const across = withEdges(
      [-halfAcrossM, ...places.filter((s) => Math.abs(s) < halfAcrossM), halfAcrossM],
      roundingM,
    );
    return {
      along,
      across,
      keyOf: (x, s) => s - slant(x),
      furrowM: (x, s) => {
        const rise = Math.min(1, (x - range.fromM) / 0.002);
        return furrowM * rise * furrow((s - slant(x)) / width);
      },
    };
  });
}
