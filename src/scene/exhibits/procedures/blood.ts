/** Ways that blood takes through what is drawn of the vessels: from the straw to the heart, out, and back to it. */
import { SIDES, type Side, type StructureId } from "../../../domain/anatomy.ts";
import type { BodyModel } from "../../load-body.ts";
import { boxOfParts, middleOf, type Vec3 } from "./body-shape.ts";
import { centreLines } from "./centre-line.ts";

/** A stretch of the way, and when its first drop starts and arrives. */
export interface Stretch {
  /** What it runs in; null in the arm, whose small veins are not drawn. */
  readonly id: StructureId | null;
  /** Metres, world, in the direction of the flow. */
  readonly line: readonly Vec3[];
  /** Shares of the step. */
  readonly from: number;
  readonly to: number;
}

/** When the first drop comes through each part of the way. */
const TIMES = {
  arm: [0, 0.1],
  subclavian: [0.1, 0.14],
  brachiocephalic: [0.14, 0.18],
  cava: [0.18, 0.23],
  heart: [0.23, 0.3],
  aorta: [0.3, 0.5],
} as const;

/** Veins by when they bring the first drops back, having passed through vessels too fine to be drawn. */
const BACK: Readonly<Record<string, readonly [number, number]>> = {
  "renal-vein": [0.5, 0.58],
  "internal-jugular-vein": [0.5, 0.62],
  "subclavian-vein": [0.55, 0.6],
  "brachiocephalic-vein": [0.6, 0.66],
  "hepatic-veins": [0.55, 0.62],
  "great-saphenous-vein": [0.55, 0.86],
  "popliteal-vein": [0.55, 0.64],
  "femoral-vein": [0.64, 0.82],
  "external-iliac-vein": [0.82, 0.86],
  "common-iliac-vein": [0.86, 0.9],
  "inferior-vena-cava-lower": [0.9, 0.93],
  "inferior-vena-cava-middle": [0.93, 0.97],
  "inferior-vena-cava-upper": [0.97, 1],
};

/** Those flow to the vein above the heart, which lies nearer to their ends than the heart's own middle does. */
const ABOVE_HEART: ReadonlySet<string> = new Set([
  "internal-jugular-vein",
  "subclavian-vein",
  "brachiocephalic-vein",
]);

/** From the straw in an arm to the heart. */
export function wayIn(model: BodyModel, side: Side): Stretch[] {
  const cavaMiddle = middleOf(boxOfParts(model, ["superior-vena-cava"]));
  const heart = heartOf(model);
  const [subclavian, brachiocephalic, cava] = (
    [`subclavian-vein-${side}`, `brachiocephalic-vein-${side}`, "superior-vena-cava"] as const
  ).map((id) => {
    const towards = id === "superior-vena-cava" ? heart : cavaMiddle;
    return { id, line: centreLines(model, id, towards)[0]! };
  });
  return [
    { id: null, line: armLine(model, side, subclavian!.line[0]!), ...timed(TIMES.arm) },
    { ...subclavian!, ...timed(TIMES.subclavian) },
    { ...brachiocephalic!, ...timed(TIMES.brachiocephalic) },
    { ...cava!, ...timed(TIMES.cava) },
  ];
}

/** The whole way: in, through the heart, out through the aorta, and back. */
export function wholeWay(model: BodyModel, side: Side): Stretch[] {
  const heart = heartOf(model);
  const cava = middleOf(boxOfParts(model, ["superior-vena-cava"]));
  const inward = wayIn(model, side);
  const aorta = centreLines(model, "aorta", heart)[0]!.toReversed();
  const through = [inward.at(-1)!.line.at(-1)!, heart, aorta[0]!];
  const trunk = centreLines(model, "inferior-vena-cava-lower", heart)[0]!;
  const back = Object.entries(BACK).flatMap(([stem, times]) =>
    idsOf(stem, side).flatMap((id) =>
      centreLines(model, id, ABOVE_HEART.has(stem) ? cava : heart).map((line) => ({
        id,
        line: stem === "common-iliac-vein" ? [...line, nearestOf(trunk, line.at(-1)!)] : line,
        ...timed(times),
      })),
    ),
  );
  return [
    ...inward,
    { id: "heart", line: through, ...timed(TIMES.heart) },
    { id: "aorta", line: aorta, ...timed(TIMES.aorta) },
    ...back,
  ];
}

/** Where the two veins of the legs join, the one beyond begins nearer to one of them: the other leads to its side. */
const nearestOf = (line: readonly Vec3[], to: Vec3): Vec3 =>
  line.reduce((best, point) => (apart(point, to) < apart(best, to) ? point : best));

const apart = (a: Vec3, b: Vec3): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

const timed = ([from, to]: readonly [number, number]) => ({ from, to });

/** Both sides, but for what the way in has taken already. */
function idsOf(stem: string, side: Side): StructureId[] {
  if (stem === "hepatic-veins" || stem.startsWith("inferior")) return [stem as StructureId];
  const isTaken = stem === "subclavian-vein" || stem === "brachiocephalic-vein";
  return SIDES.filter((own) => !isTaken || own !== side).map(
    (own) => `${stem}-${own}` as StructureId,
  );
}

const heartOf = (model: BodyModel): Vec3 => middleOf(boxOfParts(model, ["heart"]));

/** How deep the straw's end lies under the skin of the elbow, metres. */
const DEPTH_M = 0.008;

/** Where the straw goes in: the front of the elbow. */
export function elbowOf({ organs, skin }: BodyModel, side: Side): Vec3 {
  const { min, max } = organs.boundsOf(`humerus-distal-metaphysis-${side}`)!;
  const [x, y] = [(min[0] + max[0]) / 2, (min[1] + max[1]) / 2];
  const positions = skin.geometry.getAttribute("position").array;
  const s = skin.ids.indexOf(`skin-arm-${side}`);
  let best: Vec3 = [x, y, -Infinity];
  let least = Infinity;
  for (let i = skin.starts[s]!; i < skin.starts[s + 1]!; i++) {
    const v = skin.triangles[i]! * 3;
    const point: Vec3 = [positions[v]!, positions[v + 1]!, positions[v + 2]!];
    // In front, as near to the middle of the elbow as the surface has a corner.
    const off = Math.hypot(point[0] - x, point[1] - y) + (point[2] < max[2] ? 1 : 0);
    if (off >= least) continue;
    least = off;
    best = point;
  }
  return best;
}

/** From the elbow along the upper arm, on the side of the trunk as its large vein runs, to a vein that is drawn. */
function armLine(model: BodyModel, side: Side, end: Vec3): Vec3[] {
  const [x, y, z] = elbowOf(model, side);
  const shaft = middleOf(boxOfParts(model, [`humerus-shaft-${side}`]));
  const upper = middleOf(boxOfParts(model, [`humerus-proximal-metaphysis-${side}`]));
  const inward = side === "left" ? -1 : 1;
  return [
    [x, y, z - DEPTH_M],
    [shaft[0] + inward * 0.006, shaft[1], shaft[2] + 0.008],
    [upper[0] + inward * 0.01, upper[1], upper[2] + 0.004],
    [mid(upper[0], end[0]), mid(upper[1] + 0.012, end[1] + 0.004), mid(upper[2], end[2])],
    end,
  ];
}

const mid = (a: number, b: number): number => (a + b) / 2;
