/**
 * The two caval veins. The inferior begins in front of L5 where the common iliac veins unite, runs right of
 * the midline and of the aorta, is oval, takes up renal and hepatic veins, passes the diaphragm at T8 and
 * ends in the right atrium (sources.ts: A4, V6; segment limits V4).
 */
import design from "../figures/vein-courses.json" with { type: "json" };
import measured from "../figures/vessels.json" with { type: "json" };
import { valuesAlong } from "../shapes/tube.ts";
import { lerp, type Vec3 } from "../shapes/vec.ts";
import { plainStretch, stretch, type Stretch } from "./vessel-course.ts";

const { renalLimit, hepaticLimit, heartLimit } = design.inferiorVenaCava;

/**
 * Width over depth by height: 26 by 16 mm below the renal veins [V6], rounder where the iliac veins unite,
 * between liver and kidney, and in the heart's wall (design).
 */
const FLATNESS = valuesAlong([1.1, 1.126, 1.2, 1.25, 1.35, 1.385], [1.15, 1.6, 1.6, 1.35, 1.4, 1]);

interface Row {
  readonly point: Vec3;
  readonly radius: number;
}

const INFERIOR: readonly Row[] = measured.courses.inferiorVenaCava.points.map((p, i) => ({
  point: p as Vec3,
  radius: measured.courses.inferiorVenaCava.radii[i]!,
}));

/** The row at a height between two measured ones. */
function rowAt(y: number): Row {
  const i = INFERIOR.findIndex(({ point }) => point[1] > y) - 1;
  const [a, b] = [INFERIOR[i]!, INFERIOR[i + 1]!];
  const t = (y - a.point[1]) / (b.point[1] - a.point[1]);
  return { point: lerp(a.point, b.point, t), radius: a.radius + (b.radius - a.radius) * t };
}

/** Points nearer than this to a limit would kink the curve. */
const CLEARANCE_M = 0.006;

function segment(id: Stretch["id"], from: number, to: number): Stretch {
  const rows = INFERIOR.filter(
    ({ point: [, y] }) => y > from + CLEARANCE_M && y < to - CLEARANCE_M,
  );
  if (to < Infinity) rows.push(rowAt(to));
  return {
    ...(id && { id }),
    points: rows.map(({ point }) => point),
    radii: rows.map(({ radius }) => radius),
    flatness: rows.map(({ point }) => FLATNESS(point[1])),
  };
}

/** Into the right atrium's middle, where the field of the heart swallows it. */
const ATRIAL_END: Vec3 = [-0.018, 1.402, -0.004];

/** From the union of the common iliac veins upward; continues the right common iliac vein. */
export function inferiorVenaCava(): Stretch[] {
  const mouth = segment(undefined, heartLimit, Infinity);
  return [
    segment("inferior-vena-cava-lower", 0, renalLimit),
    segment("inferior-vena-cava-middle", renalLimit, hepaticLimit),
    segment("inferior-vena-cava-upper", hepaticLimit, heartLimit),
    {
      id: "heart",
      points: [...mouth.points, ATRIAL_END],
      radii: [...mouth.radii, 0.012],
      flatness: [...mouth.flatness!, 1],
    },
  ];
}

/** From the union of the brachiocephalic veins down into the right atrium; continues the right one. */
export function superiorVenaCava(): Stretch[] {
  const { radiusMm, cutAtHeart } = design.superiorVenaCava;
  const [top, , bottom] = measured.courses.superiorVenaCava.points as [Vec3, Vec3, Vec3];
  const row = ([x, y, z]: Vec3): number[] => [x, y, z, radiusMm];
  const t = (top[1] - cutAtHeart) / (top[1] - bottom[1]);
  return [
    stretch("superior-vena-cava", [row(top), row(lerp(top, bottom, t))]),
    stretch("heart", [row([-0.031, 1.425, 0.012]), row([-0.026, 1.412, 0.011])]),
  ];
}

/** Right, middle and left hepatic vein, each from inside the liver to the cava just below the diaphragm. */
export function hepaticVeins(): Stretch[][] {
  const { right, rightRoot, middle, middleRoot, left, leftRoot } = design.hepaticVeins;
  return [
    [right, rightRoot],
    [middle, middleRoot],
    [left, leftRoot],
  ].map(([vein, root]) => [plainStretch("hepatic-veins", vein!), stretch(undefined, root!)]);
}
