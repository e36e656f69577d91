/** Which path is shown, and from where it is seen in its length. Pure. */
import { isSkinRegion, partsOf, type SelectableId } from "../../domain/anatomy.ts";
import type { CoreSide } from "../../domain/exhibits.ts";
import type { CoreStart } from "../../state/exhibits/core-result.ts";
import type { ExhibitFocus } from "../exhibit-stage.ts";
import { atLeast, union } from "../framing.ts";
import type { BodyModel } from "../load-body.ts";
import { coreAlong, type CorePath, corePath, coreThroughSkin, INWARD } from "./core.ts";
import type { Vec3 } from "./crossings.ts";

export interface Asked {
  readonly structure: SelectableId | null;
  readonly side: CoreSide;
  /** A line that a person chose in place of the side's own. */
  readonly start: CoreStart | null;
}

/**
 * The path to what is chosen; of nothing, through the middle of the trunk. A path to a region of the skin goes on
 * through what lies under it.
 */
export function pathOf(model: BodyModel, { structure, side, start }: Asked): CorePath | null {
  if (start) return coreAlong(model, start, structure);
  const direction = INWARD[side];
  if (!structure) {
    const { min, max } = model.skin.boundsOf("skin-trunk-front")!;
    const y = (min[1] + max[1]) / 2;
    const origin: Vec3 = [-2 * direction[0], y, -2 * direction[2]];
    return trunkPath(model, { origin, direction });
  }
  const region = partsOf(structure).find(isSkinRegion);
  return region ? coreThroughSkin(model, { region, side }) : corePath(model, { structure, side });
}

/** From a side the arm hangs before the trunk. */
function trunkPath(model: BodyModel, line: CoreStart): CorePath | null {
  const first = coreAlong(model, line, null);
  if (!first || line.direction[0] === 0) return first;
  const { end } = first;
  if (Math.sign(end[0]) !== -Math.sign(line.direction[0])) return first;
  const beyond = end.map((value, k) => value + line.direction[k]! * 1e-4) as unknown as Vec3;
  return coreAlong(model, { origin: beyond, direction: line.direction }, null) ?? first;
}

/** The camera looks this far round from the way in: nearly square to it. */
const ROUND = 1.12;
const POLAR = Math.PI / 2 - 0.12;
/** Beside the path, what is seen of the body; before it, what is seen of the rod outside. */
const AROUND_M = 0.3;
const BEFORE_M = 0.04;

export function coreFocus({ start, end }: CorePath, azimuth: number): ExhibitFocus {
  const length = Math.hypot(...start.map((value, k) => end[k]! - value));
  const before = start.map((value, k) => value - ((end[k]! - value) / length) * BEFORE_M);
  const box = union([before, end].map((point) => ({ min: point, max: point }) as never))!;
  const way = Math.atan2(start[0] - end[0], start[2] - end[2]);
  // Of the two sides from which the path is seen in its length the one nearer the front.
  const [one, other] = [way - ROUND, way + ROUND];
  const seen = Math.cos(one) >= Math.cos(other) ? one : other;
  return { box: atLeast(box, AROUND_M), turn: seen - azimuth, polar: POLAR };
}
