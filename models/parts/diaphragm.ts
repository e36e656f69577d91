import figures from "../figures/diaphragm.json" with { type: "json" };
import landmarks from "../figures/landmarks.json" with { type: "json" };
import vessels from "../figures/vessels.json" with { type: "json" };
import { type Distance, smoothMax, smoothMin, smoothStep, toInside } from "../shapes/blend.ts";
import { radiusAt } from "../shapes/harmonic.ts";
import { simplify } from "../gltf/simplify.ts";
import { fromManifold, levelSet, toManifold } from "../shapes/kernel.ts";
import { largest } from "../shapes/largest.ts";
import type { Mesh } from "../shapes/mesh.ts";
import type { Part } from "../shapes/part.ts";
import { smooth } from "../shapes/smooth.ts";
import { valuesAlong } from "../shapes/tube.ts";
import type { Vec3 } from "../shapes/vec.ts";
import { type Vessel, vesselField } from "../shapes/vessel-field.ts";
import { OESOPHAGUS } from "./oesophagus.ts";
import { inferiorVenaCava } from "./vena-cava.ts";
import { toVessel } from "./vessel-course.ts";

export interface DiaphragmOptions {
  /** Metres; real muscle is 3 to 5 mm thick. */
  readonly thickness: number;
  /** Sampling of the surface, metres; no more than the thickness. */
  readonly edge: number;
  readonly triangles: number;
}

export const DIAPHRAGM_DEFAULTS: DiaphragmOptions = {
  thickness: 0.004,
  edge: 0.003,
  triangles: 1400,
};

const { dome } = figures;

/** Steps of the table of radii that stands in for the harmonics: from straight up, and round. */
const TILTS = 120;
const TURNS = 240;
const domeRadii = Float64Array.from({ length: (TILTS + 1) * (TURNS + 1) }, (_, i) => {
  const tilt = (Math.floor(i / (TURNS + 1)) / TILTS) * Math.PI;
  const turn = ((i % (TURNS + 1)) / TURNS) * 2 * Math.PI;
  const across = Math.sin(tilt);
  return radiusAt(dome, [across * Math.sin(turn), Math.cos(tilt), across * Math.cos(turn)]);
});

/** The dome's middle sheet as a distance along the ray from its centre, metres, negative below it. */
export const domeDistance: Distance = (x, y, z) => {
  const [dx, dy, dz] = [x - dome.centre[0]!, y - dome.centre[1]!, z - dome.centre[2]!];
  const across = Math.hypot(dx, dz);
  const tilt = (Math.atan2(across, dy) / Math.PI) * TILTS;
  const turn = ((Math.atan2(dx, dz) / (2 * Math.PI) + 1) % 1) * TURNS;
  const [i, j] = [Math.min(TILTS - 1, Math.floor(tilt)), Math.min(TURNS - 1, Math.floor(turn))];
  const [u, v] = [tilt - i, turn - j];
  const at = i * (TURNS + 1) + j;
  const upper = domeRadii[at]! * (1 - v) + domeRadii[at + 1]! * v;
  const lower = domeRadii[at + TURNS + 1]! * (1 - v) + domeRadii[at + TURNS + 2]! * v;
  return Math.hypot(across, dy) - upper * (1 - u) - lower * u;
};

/**
 * The lower edge: height, metres, at an angle from the front, degrees, the body's left positive. From the
 * xiphoid along the cartilages of ribs 7 to 10 and ribs 11 and 12 to the arcuate ligaments at L1 (Gray 1918,
 * pp. 404 to 406).
 */
const EDGE: readonly (readonly [number, number])[] = [
  [0, 1.322],
  [35, 1.262],
  [70, 1.212],
  [100, 1.198],
  [125, 1.204],
  [145, 1.219],
  [180, 1.222],
];
const edgeByAngle = valuesAlong(
  EDGE.map(([angle]) => angle),
  EDGE.map(([, height]) => height),
);

/** The crura run down beside the aorta before the vertebral bodies, the right one further; metres. */
const CRURA = [
  { x: -0.011, halfWidth: 0.012, bottom: 1.178 },
  { x: 0.033, halfWidth: 0.011, bottom: 1.192 },
] as const;
/** Crura lie no further forward than this, metres. */
const CRURA_FRONT_M = 0.012;

/** The aortic hiatus: between the crura the edge arches over the aorta at T12 (median arcuate ligament). */
const HIATUS_TOP_M = landmarks.vertebralBodies.T12[1]! + 0.004;

/** Front of the vertebral bodies from T9 to L3: radius about their middles, and room, metres. */
const BODY = { radius: 0.02, room: 0.002 } as const;
const LEVELS = ["L3", "L2", "L1", "T12", "T11", "T10", "T9", "T8"] as const;
const bodyZ = valuesAlong(
  LEVELS.map((level) => landmarks.vertebralBodies[level][1]!),
  LEVELS.map((level) => landmarks.vertebralBodies[level][2]!),
);

/** The descending aorta by height, and how far the sheet's middle keeps from its wall, metres. */
const AORTA = { room: 0.0034, belowY: 1.4, behindZ: 0.03 } as const;
const descending = vessels.courses.aorta.points
  .map(([x, y, z], i) => ({ x: x!, y: y!, z: z!, radius: vessels.courses.aorta.radii[i]! }))
  .filter(({ y, z }) => y < AORTA.belowY && z < AORTA.behindZ)
  .toReversed();
const alongAorta = (value: (row: (typeof descending)[number]) => number) =>
  valuesAlong(
    descending.map(({ y }) => y),
    descending.map(value),
  );
const aortaAt = {
  x: alongAorta(({ x }) => x),
  z: alongAorta(({ z }) => z),
  radius: alongAorta(({ radius }) => radius),
};

/** How softly the sheet turns from the dome round spine and aorta, metres. */
const TURN_M = 0.005;

/** What the belly leaves free at its back: vertebral bodies and aorta, and all that lies behind them. */
const behindBelly: Distance = (x, y, z) => {
  const spine = Math.hypot(x, Math.max(0, z - bodyZ(y))) - BODY.radius - BODY.room;
  const aorta =
    Math.hypot(x - aortaAt.x(y), Math.max(0, z - aortaAt.z(y))) - aortaAt.radius(y) - AORTA.room;
  return smoothMin(spine, aorta, TURN_M / 2);
};

/** Further than this along the ray, or from the sheet, its distance need not be true, metres. */
const RAY_NEAR_M = 0.012;
/** Beside the spine the sheet runs along the rays. */
const RAY_NEAR_AT_BACK_M = 0.05;
const BACK_M = 0.06;
const NEAR_M = 0.012;
const STEP_M = 0.0005;

/** Below this height the dome was not measured: its walls go straight down, metres. */
const WALLS_FROM_M = 1.225;

/** The belly under the domes, before spine and aorta; metres, negative inside. */
const belly: Distance = (x, y, z) => {
  const d = domeDistance(x, Math.max(y, WALLS_FROM_M), z);
  return z > 0.03 ? d : smoothMax(d, -behindBelly(x, y, z), TURN_M);
};

/** Distance from the sheet's middle: the belly's, made true by its slope. */
const fromSheet: Distance = (x, y, z) => {
  const d = belly(x, y, z);
  const atBack = z < 0 && Math.abs(x) < BACK_M;
  if (Math.abs(d) > (atBack ? RAY_NEAR_AT_BACK_M : RAY_NEAR_M)) return Math.abs(d);
  const slope = Math.hypot(
    belly(x + STEP_M, y, z) - d,
    belly(x, y + STEP_M, z) - d,
    belly(x, y, z + STEP_M) - d,
  );
  return (Math.abs(d) * STEP_M) / Math.max(slope, STEP_M);
};

function edgeHeight(x: number, y: number, z: number): number {
  const angle = Math.abs((Math.atan2(x, z - dome.centre[2]!) * 180) / Math.PI);
  let height = edgeByAngle(angle);
  if (z > CRURA_FRONT_M) return height;
  for (const crus of CRURA)
    height -= Math.max(0, height - crus.bottom) * Math.exp(-(((x - crus.x) / crus.halfWidth) ** 4));
  const arch = smoothStep(1.15, 0.75, Math.abs(x - aortaAt.x(y)) / aortaAt.radius(y));
  return height + Math.max(0, HIATUS_TOP_M - height) * arch;
}

/** Room round what passes through, metres. */
const OPENING_M = 0.0008;

/** What passes through the sheet: vena cava (T8 to T9), oesophagus (T10). */
const PASSING: readonly Vessel[] = [
  toVessel(inferiorVenaCava()),
  { curve: OESOPHAGUS.curve, radii: OESOPHAGUS.curve.knots.map(OESOPHAGUS.radius) },
];
/** Below this height the vena cava lies before the sheet, metres. */
const OPENINGS_FROM_M = 1.29;

const SMOOTHING_ROUNDS = 8;
/** Grid and simplifier may sew or tear thin places: another edge, or another target, then does not. Shares. */
const GRIDS = [1, 0.95, 0.9, 0.85] as const;
const TARGETS = [1, 0.985, 0.97, 0.955, 0.94] as const;
const MIN: Vec3 = [-0.155, 1.165, -0.12];
const MAX: Vec3 = [0.155, 1.4, 0.125];

/**
 * A thin sheet with two domes, the right one higher, hanging from ribs and spine between chest and belly;
 * openings for vena cava and oesophagus, and the crura with the aorta behind them.
 */
export function buildDiaphragm(options: DiaphragmOptions = DIAPHRAGM_DEFAULTS): Part[] {
  const { thickness, edge, triangles } = options;
  const passing = vesselField(PASSING, 0);
  const sheet: Distance = (x, y, z) => {
    const d = fromSheet(x, y, z);
    if (d > NEAR_M) return d;
    let beyond = Math.max(0, edgeHeight(x, y, z) - y);
    if (y > OPENINGS_FROM_M)
      beyond = Math.max(beyond, OPENING_M + thickness / 2 - passing(x, y, z));
    // Round at its edges.
    return Math.hypot(d, beyond) - thickness / 2;
  };
  for (const finer of GRIDS) {
    const grid = { min: MIN, max: MAX, edge: edge * finer };
    const field = levelSet(toInside(sheet), grid).simplify(grid.edge * 0.05);
    const mesh = smooth(fromManifold(largest(field)), { rounds: SMOOTHING_ROUNDS });
    for (const fewer of TARGETS) {
      const reduced = simplify(mesh, Math.round(triangles * fewer));
      if (isSheetWithOpenings(reduced)) return [{ id: "diaphragm", mesh: reduced }];
    }
  }
  throw new Error("The diaphragm has other openings than those for vena cava and oesophagus.");
}

/** One closed piece with as many handles as there are openings. */
function isSheetWithOpenings(mesh: Mesh): boolean {
  const solid = toManifold(mesh);
  return solid.genus() === PASSING.length && solid.decompose().length === 1;
}
