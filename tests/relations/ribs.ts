/** Tells ribs apart: counted from the first one down, round the chest's axis. */
import type { Vec3 } from "../../models/shapes/vec.ts";
import type { Body } from "./body.ts";

/** Rays go out from the axis at these steps of height, metres of the base body, and of angle. */
const STEP_M = 0.0015;
const STEP_ANGLE = Math.PI / 36;
/** The chest's axis lies this far before the middle of T5, metres of the base body. */
const AXIS_BEFORE_T5_M = 0.025;

export interface RibCounter {
  /** The number of the rib met straight outwards from a point of the chest, or null between ribs. */
  readonly ribAt: (point: Vec3) => number | null;
}

export function ribCounter(body: Body): RibCounter {
  const ribs = body.shape("ribs");
  const { min, max } = ribs.bounds;
  const axisZ = body.landmark("T5")[2] + AXIS_BEFORE_T5_M * body.scale;
  const step = STEP_M * body.scale;
  const outwards = (angle: number): Vec3 => [Math.sin(angle), 0, Math.cos(angle)];
  /** Heights of the ribs at an angle, the first rib first. */
  const known = new Map<number, { top: number; bottom: number }[]>();
  const ribsAt = (sector: number): { top: number; bottom: number }[] => {
    let found = known.get(sector);
    if (found) return found;
    found = [];
    const direction = outwards(sector * STEP_ANGLE);
    let open = false;
    for (let y = max[1] + step; y > min[1] - step; y -= step) {
      const hit = ribs.firstHit([0, y, axisZ], direction) !== null;
      if (hit && !open) found.push({ top: y, bottom: y });
      if (hit) found.at(-1)!.bottom = y;
      open = hit;
    }
    known.set(sector, found);
    return found;
  };
  return {
    ribAt: (point) => {
      const angle = Math.atan2(point[0], point[2] - axisZ);
      const hit = ribs.firstHit(point, outwards(angle));
      if (!hit) return null;
      const index = ribsAt(Math.round(angle / STEP_ANGLE)).findIndex(
        ({ top, bottom }) => point[1] <= top + step && point[1] >= bottom - step,
      );
      return index < 0 ? null : index + 1;
    },
  };
}
