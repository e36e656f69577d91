/** Flat bars along a curve: ribs, cartilages, collar bone. Elliptic sections that may twist. */
import type { Mesh } from "./mesh.ts";
import { curveThrough, stationAt, sweep, valuesAlong } from "./tube.ts";
import { dot, type Vec3 } from "./vec.ts";

export interface FlatStation {
  readonly point: readonly number[];
  /** Half-height (along `up`) and half-thickness, metres. */
  readonly half: readonly number[];
  /** Direction of the height, roughly unit. */
  readonly up: readonly number[];
}

export interface FlatTubeOptions {
  readonly sides: number;
  /** Distance between rings, metres. */
  readonly step: number;
}

export const FLAT_TUBE_DEFAULTS: FlatTubeOptions = { sides: 10, step: 0.008 };

/** Closed, genus 0, round ends; metres. At least two stations. */
export function flatTube(
  stations: readonly FlatStation[],
  { sides, step } = FLAT_TUBE_DEFAULTS,
): Mesh {
  const curve = curveThrough(stations.map((s) => s.point as unknown as Vec3));
  const along = (values: readonly number[]): ((s: number) => number) =>
    valuesAlong(curve.knots, values);
  const height = along(stations.map((s) => s.half[0]!));
  const thickness = along(stations.map((s) => s.half[1]!));
  // Turn of the height against the curve's own frame, unwound: half a turn is the same ellipse.
  const turns: number[] = [];
  stations.forEach(({ up }, i) => {
    const { normal, binormal } = stationAt(curve, curve.knots[i]!);
    let turn = Math.atan2(dot(up as unknown as Vec3, binormal), dot(up as unknown as Vec3, normal));
    const before = turns[i - 1] ?? turn;
    turn -= Math.PI * Math.round((turn - before) / Math.PI);
    turns.push(turn);
  });
  const turn = along(turns);
  return sweep(curve, {
    sides,
    step,
    start: "round",
    end: "round",
    capReach: 0.7,
    radius: (s, angle) => {
      const [a, b] = [height(s), thickness(s)];
      const t = angle - turn(s);
      return (a * b) / Math.hypot(b * Math.cos(t), a * Math.sin(t));
    },
  });
}
