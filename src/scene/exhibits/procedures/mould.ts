/** A soft mould that holds the body the same way each time: it follows the body's sides around the place. */
import { CatmullRomCurve3, Group, SphereGeometry, TubeGeometry, Vector3 } from "three";
import type { BodyModel } from "../../load-body.ts";
import { bodyBox, type Vec3 } from "./body-shape.ts";
import { named, type PropKit, type PropPart } from "./prop-kit.ts";

/** So far above and below the place, metres. */
const REACH_M = 0.14;
const ROLL_RADIUS_M = 0.03;
const ROWS = 9;
const STRAIGHT_ON = 1.08;

/** Two soft rolls along both sides of the part of the body that holds the place, lying on the table. */
export function createMould(model: BodyModel, kit: PropKit, at: Vec3): Group {
  const tableZ = bodyBox(model).min[2];
  const rows = Array.from({ length: ROWS }, (_, i) => at[1] + REACH_M * (1 - (2 * i) / (ROWS - 1)));
  const rolls = [1, -1].flatMap((side): PropPart[] => {
    const edges = rows.flatMap((y) => {
      const reach = edgeOf(model, { at, y, side });
      return reach === null ? [] : [{ y, reach }];
    });
    if (edges.length < 3) return [];
    // Where an arm or the other leg joins, the reach jumps: the slimmer rows say how wide the part itself is.
    const sorted = edges.toSorted((a, b) => a.reach - b.reach);
    const slim = sorted[Math.floor(sorted.length / 4)]!.reach;
    const points = edges.map(({ y, reach: own }) => {
      const reach = Math.min(own, slim * STRAIGHT_ON);
      return new Vector3(
        at[0] + side * (reach + ROLL_RADIUS_M * 0.72),
        y,
        tableZ + ROLL_RADIUS_M * 0.9,
      );
    });
    const curve = new CatmullRomCurve3(points);
    const ends = [points[0]!, points.at(-1)!].map((end) =>
      new SphereGeometry(ROLL_RADIUS_M, 24, 16).translate(end.x, end.y, end.z),
    );
    return [new TubeGeometry(curve, 40, ROLL_RADIUS_M, 20), ...ends].map((geometry) => ({
      geometry,
      colour: "cushion",
    }));
  });
  return named(new Group(), "mould", kit.clay("rolls", rolls));
}

interface EdgeOptions {
  readonly at: Vec3;
  readonly y: number;
  readonly side: number;
}

/** Rows of the skin so far from a height still belong to it, metres. */
const ROW_M = 0.012;

/** How far the part of the body that holds the place reaches to one side, at a height; limbs apart from it do not count. */
function edgeOf({ skin }: BodyModel, { at, y, side }: EdgeOptions): number | null {
  const positions = skin.geometry.getAttribute("position").array;
  const xs: number[] = [];
  for (let i = 0; i < positions.length; i += 3)
    if (Math.abs(positions[i + 1]! - y) < ROW_M) xs.push((positions[i]! - at[0]) * side);
  // Outward from the place until there is a gap.
  let edge = 0;
  let isFound = false;
  for (const x of xs.toSorted((a, b) => a - b)) {
    if (x < 0) continue;
    if (x - edge > GAP_M && isFound) break;
    edge = x;
    isFound = true;
  }
  return isFound ? edge : null;
}

/** A gap as wide as this parts an arm from the trunk, metres. */
const GAP_M = 0.016;
