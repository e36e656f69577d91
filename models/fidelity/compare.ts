import { mapVertices, type Mesh } from "../shapes/mesh.ts";
import { align, type Matched, moved, scaleOf } from "./align.ts";
import type { Bar, Counterpart } from "./names.ts";
import { distancesTo, nearestOn, type Spread, spread } from "./surface.ts";
import { Filling, gridAround, overlap } from "./voxels.ts";

export interface Row {
  readonly name: string;
  readonly group: string;
  /** Null where the reference is only a part of ours. */
  readonly toTheirs: Spread | null;
  readonly toOurs: Spread;
  /** Our volume by the reference's, after the motion; null as above. */
  readonly volumeRatio: number | null;
  /** Dice's coefficient of the two volumes; null as above. */
  readonly dice: number | null;
  readonly bar: Bar | null;
  /** Null for a row without a bar. */
  readonly isWithin: boolean | null;
}

export interface Pair {
  readonly counterpart: Counterpart;
  /** Metres. */
  readonly ours: Mesh;
  readonly theirs: Mesh;
}

/** Points on each surface for the distances, and for the alignment. */
const MEASURED_POINTS = 6000;
const ALIGNED_POINTS = 400;

/** Aligns group by group, then measures each pair. The scales are those that each group was moved by. */
export function compare(pairs: readonly Pair[]): { rows: Row[]; scales: Map<string, number> } {
  const scales = new Map<string, number>();
  const rows: Row[] = [];
  for (const group of new Set(pairs.map(({ counterpart }) => counterpart.group))) {
    const members = pairs.filter(({ counterpart }) => counterpart.group === group);
    const motion = align(members.map(matchedOf), group.motion);
    scales.set(group.name, scaleOf(motion));
    for (const { counterpart, ours, theirs } of members)
      rows.push(measure({ counterpart, theirs, ours: mapVertices(ours, (p) => moved(motion, p)) }));
  }
  return { rows, scales };
}

function matchedOf({ counterpart, ours, theirs }: Pair): Matched {
  const filled = (mesh: Mesh): Filling =>
    new Filling(mesh, gridAround([mesh], counterpart.openingM));
  return {
    ours: outerPoints(ours, ALIGNED_POINTS, filled(ours)),
    theirs: outerPoints(theirs, ALIGNED_POINTS, filled(theirs)),
    nearestOurs: nearestOn(ours),
    nearestTheirs: nearestOn(theirs),
    isPart: counterpart.isPart ?? false,
  };
}

const outerPoints = (mesh: Mesh, count: number, filling: Filling) =>
  spread(mesh, count).filter((point) => filling.isOuter(point));

function measure({ counterpart, ours, theirs }: Pair): Row {
  const grid = gridAround([ours, theirs], counterpart.openingM);
  const [a, b] = [new Filling(ours, grid), new Filling(theirs, grid)];
  const toTheirs = counterpart.isPart
    ? null
    : distancesTo(nearestOn(theirs), outerPoints(ours, MEASURED_POINTS, a));
  const toOurs = distancesTo(nearestOn(ours), outerPoints(theirs, MEASURED_POINTS, b));
  const bar = counterpart.bar ?? null;
  return {
    name: counterpart.name,
    group: counterpart.group.name,
    toTheirs,
    toOurs,
    volumeRatio: counterpart.isPart ? null : a.volume / b.volume,
    dice: counterpart.isPart ? null : overlap(a, b),
    bar,
    isWithin:
      bar &&
      [toTheirs, toOurs].every(
        (side) => !side || (side.meanMm <= bar.meanMm && side.p95Mm <= bar.p95Mm),
      ),
  };
}
