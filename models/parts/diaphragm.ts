import figures from "../figures/diaphragm.json" with { type: "json" };
import landmarks from "../figures/landmarks.json" with { type: "json" };
import vessels from "../figures/vessels.json" with { type: "json" };
import { type Distance, smoothMax, smoothStep } from "../shapes/blend.ts";
import { radialDepth, radiusAt } from "../shapes/harmonic.ts";
import { fromManifold, levelSet, toManifold } from "../shapes/kernel.ts";
import type { Mesh } from "../shapes/mesh.ts";
import type { Part } from "../shapes/part.ts";
import { valuesAlong } from "../shapes/tube.ts";
import { add, cross, normalize, scale, sub, type Vec3 } from "../shapes/vec.ts";
import { type Vessel, vesselField } from "../shapes/vessel-field.ts";
import { OESOPHAGUS } from "./oesophagus.ts";
import { inferiorVenaCava } from "./vena-cava.ts";
import { toVessel } from "./vessel-course.ts";

export interface DiaphragmOptions {
  /** Metres; real muscle is 3 to 5 mm thick. */
  readonly thickness: number;
  /** Rings and sectors of the sheet before it is simplified. */
  readonly rings: number;
  readonly sectors: number;
  readonly triangles: number;
}

export const DIAPHRAGM_DEFAULTS: DiaphragmOptions = {
  thickness: 0.004,
  rings: 32,
  sectors: 96,
  triangles: 1120,
};

const { dome } = figures;
const centre = dome.centre as Vec3;

/** The dome's middle sheet as a distance along the ray from its centre, metres, negative below it. */
export const domeDistance: Distance = (x, y, z) => -radialDepth(dome, [x, y, z]);

/**
 * Height of the attachment, metres, at an angle from the front (degrees): xiphoid, cartilages of ribs 7 to
 * 10, ribs 11 and 12, crura before L1 and L2 (Gray's Anatomy, 42nd ed., diaphragm).
 */
const ATTACHMENT: readonly (readonly [number, number])[] = [
  [0, 1.322],
  [35, 1.262],
  [70, 1.212],
  [110, 1.198],
  [150, 1.2],
  [180, 1.21],
];

/**
 * The aortic hiatus: between the crura the edge arches over the aorta at T12 (median arcuate ligament).
 * Degrees from the front, towards the body's left; metres.
 */
const HIATUS = {
  angle: 169,
  halfWidth: 9,
  edge: 7,
  height: landmarks.vertebralBodies.T12[1]!,
} as const;

function attachmentHeight(angle: number): number {
  const degrees = (angle * 180) / Math.PI;
  const round = Math.abs(degrees);
  const i = Math.max(
    1,
    ATTACHMENT.findIndex(([a]) => a >= round),
  );
  const [[a0, y0], [a1, y1]] = [ATTACHMENT[i - 1]!, ATTACHMENT[i]!];
  const height = y0 + (y1 - y0) * smoothStep(a0, a1, round);
  const off = Math.abs(degrees - HIATUS.angle);
  const away = Math.min(off, 360 - off);
  const arch = 1 - smoothStep(HIATUS.halfWidth - HIATUS.edge, HIATUS.halfWidth + HIATUS.edge, away);
  return height + Math.max(0, HIATUS.height - height) * arch;
}

/** Front of the vertebral bodies from T9 to L3: half-width and depth before their middles, metres. */
const BODY = { halfWidth: 0.019, depth: 0.02 } as const;
const LEVELS = ["L3", "L2", "L1", "T12", "T11", "T10", "T9"] as const;
const bodyZ = valuesAlong(
  LEVELS.map((level) => landmarks.vertebralBodies[level][1]!),
  LEVELS.map((level) => landmarks.vertebralBodies[level][2]!),
);

/** The descending aorta by height, and how far the sheet's middle keeps from its wall, metres. */
const AORTA = { room: 0.0036, skirt: [0.005, 0.012], belowY: 1.36 } as const;
const descending = vessels.courses.aorta.points
  .map(([x, y, z], i) => ({ x: x!, y: y!, z: z!, radius: vessels.courses.aorta.radii[i]! }))
  .filter(({ y, z }) => y < AORTA.belowY && z < 0.03)
  .toReversed();
const aortaAt = {
  x: valuesAlong(
    descending.map(({ y }) => y),
    descending.map(({ x }) => x),
  ),
  z: valuesAlong(
    descending.map(({ y }) => y),
    descending.map(({ z }) => z),
  ),
  radius: valuesAlong(
    descending.map(({ y }) => y),
    descending.map(({ radius }) => radius),
  ),
};

/** The measured sheet runs along the spine: it is drawn forward, before the vertebrae and the aorta. */
function beforeSpine([x, y, z]: Vec3): Vec3 {
  if (y > AORTA.belowY || z > 0) return [x, y, z];
  const across = 1 - (x / BODY.halfWidth) ** 2;
  const front = bodyZ(y) + (across > 0 ? BODY.depth * Math.sqrt(across) : 0);
  const clear = across > 0 ? smoothMax(z, front, 0.004) : z;
  const reach = aortaAt.radius(y) + AORTA.room;
  const before = aortaAt.z(y) + reach;
  // Below T11 the left adrenal gland leaves little room beside the aorta.
  const [narrow, wide] = AORTA.skirt;
  const skirt = narrow + (wide - narrow) * smoothStep(1.28, 1.31, y);
  const side = 1 - smoothStep(reach - 0.002, reach + skirt, Math.abs(x - aortaAt.x(y)));
  // Above, the aorta has left the sheet.
  const low = smoothStep(AORTA.belowY, AORTA.belowY - 0.012, y);
  return [x, y, clear + Math.max(0, before - clear) * side * low];
}

/** A point of the middle sheet: `tilt` from straight up, `angle` from the front, radians. */
function domePoint(tilt: number, angle: number): Vec3 {
  const direction: Vec3 = [
    Math.sin(tilt) * Math.sin(angle),
    Math.cos(tilt),
    Math.sin(tilt) * Math.cos(angle),
  ];
  return beforeSpine(add(centre, scale(direction, radiusAt(dome, direction))));
}

/** How far the sheet comes down at an angle, as a tilt. */
function rimTilt(angle: number): number {
  const height = attachmentHeight(angle);
  let [low, high] = [0.3, 2];
  for (let step = 0; step < 24; step++) {
    const middle = (low + high) / 2;
    if (domePoint(middle, angle)[1] > height) low = middle;
    else high = middle;
  }
  return low;
}

/** How much closer sectors lie at the back than on average. */
const BACK_SHARE = 0.6;

function normalAt(tilt: number, angle: number): Vec3 {
  if (tilt === 0) return [0, 1, 0];
  const h = 0.026;
  const down = sub(domePoint(tilt + h, angle), domePoint(tilt - h, angle));
  const along = sub(domePoint(tilt, angle + h), domePoint(tilt, angle - h));
  return normalize(cross(down, along));
}

/** Room round what passes through, and the sampling of the openings, metres. */
const OPENING = { room: 0.0015, edge: 0.0025 } as const;

/** What passes through the sheet, and the heights between which it does: vena cava, oesophagus. */
const PASSING: readonly { vessel: Vessel; min: Vec3; max: Vec3 }[] = [
  { vessel: toVessel(inferiorVenaCava()), min: [-0.06, 1.337, -0.05], max: [0.02, 1.37, 0.03] },
  {
    vessel: { curve: OESOPHAGUS.curve, radii: OESOPHAGUS.curve.knots.map(OESOPHAGUS.radius) },
    min: [-0.03, 1.332, -0.06],
    max: [0.04, 1.368, 0.01],
  },
];

/** The sheet with its openings for the vena cava (T8 to T9) and the oesophagus (T10). */
function opened(sheet: Mesh): Mesh {
  const openings = PASSING.map(({ vessel, min, max }) => {
    const field = vesselField([vessel], 0);
    return levelSet((p) => OPENING.room - field(...p), { min, max, edge: OPENING.edge });
  });
  return fromManifold(
    openings.reduce((rest, opening) => rest.subtract(opening), toManifold(sheet)),
  );
}

/**
 * A thin sheet with two domes, the right one higher, hanging from ribs and spine between chest and belly.
 * Rings run from the top to the attachment on the upper side, round the free edge, and back below.
 */
export function buildDiaphragm(options: DiaphragmOptions = DIAPHRAGM_DEFAULTS): Part[] {
  const { thickness, rings, sectors } = options;
  // Closer together at the back, where the sheet turns round spine and aorta.
  const angles = Array.from({ length: sectors }, (_, s) => {
    const even = (s / sectors) * 2 * Math.PI - Math.PI;
    return even + BACK_SHARE * Math.sin(even);
  });
  const tilts = angles.map(rimTilt);
  const positions: Vec3[] = [];
  const ring = (t: number, side: number, drop: number): void => {
    angles.forEach((angle, s) => {
      const tilt = tilts[s]! * t;
      const p = add(domePoint(tilt, angle), scale(normalAt(tilt, angle), (side * thickness) / 2));
      positions.push([p[0], p[1] - drop, p[2]]);
    });
  };
  positions.push(add(domePoint(0, 0), [0, thickness / 2, 0]));
  for (let r = 1; r <= rings; r++) ring(r / rings, 1, 0);
  ring(1, 0, thickness * 0.4);
  for (let r = rings; r >= 1; r--) ring(r / rings, -1, 0);
  positions.push(add(domePoint(0, 0), [0, -thickness / 2, 0]));
  const last = positions.length - 1;
  const at = (r: number, s: number): number => 1 + r * sectors + (s % sectors);
  const triangles: number[] = [];
  for (let s = 0; s < sectors; s++) {
    triangles.push(0, at(0, s), at(0, s + 1));
    for (let r = 0; r < 2 * rings; r++) {
      triangles.push(
        at(r, s),
        at(r + 1, s),
        at(r + 1, s + 1),
        at(r, s),
        at(r + 1, s + 1),
        at(r, s + 1),
      );
    }
    triangles.push(at(2 * rings, s), last, at(2 * rings, s + 1));
  }
  const mesh: Mesh = {
    positions: Float64Array.from(positions.flat()),
    triangles: Uint32Array.from(triangles),
  };
  return [{ id: "diaphragm", mesh: opened(mesh), triangles: options.triangles }];
}
