import type { Side } from "../../src/domain/anatomy.ts";
import landmarks from "../figures/landmarks.json" with { type: "json" };
import vessels from "../figures/vessels.json" with { type: "json" };
import {
  coneChain,
  type Distance,
  ellipsoid,
  smoothMax,
  smoothStep,
  smoothUnion,
  taperedCapsule,
} from "../shapes/blend.ts";
import type { Part } from "../shapes/part.ts";
import { dot, normalize, sub, type Vec3 } from "../shapes/vec.ts";
import { domeDistance } from "./diaphragm.ts";
import { organSurface } from "./organ-surface.ts";
import { thoraxDistance } from "./thorax.ts";
import { thymusDistance } from "./thymus.ts";

export interface LungOptions {
  /** Sampling of the surface, metres. */
  readonly edge: number;
  readonly triangles: number;
}

export const LUNG_DEFAULTS: LungOptions = { edge: 0.005, triangles: 1100 };

/** Pleura and chest wall between lung and ribs; lung to the middle of the diaphragm, metres. */
const WALL_M = 0.003;
const DIAPHRAGM_M = 0.004;

/**
 * Half-width left free for the great vessels, metres: 31 mm, less at the thoracic inlet and behind the
 * sternum, where the front edges of the lungs come together before the heart.
 */
const mediastinum = (y: number, z: number): number =>
  0.031 - 0.008 * smoothStep(1.46, 1.54, y) - 0.012 * smoothStep(0.04, 0.1, z);

/** Above this height the diaphragm is too far to matter, metres. */
const DOME_TOP_M = 1.42;

/**
 * The lung does not fill the recess between ribs and diaphragm, nor the wedge between ribs and heart, where
 * they are narrower than this, metres.
 */
const RECESS_M = 0.012;
const NARROW_M = 0.006;
/** Fissures grow shallow where the lung is thinner than this between ribs and heart, metres. */
const THIN_M = 0.03;

/**
 * Room for what lies between the lungs: heart from the right atrium to the apex, pulmonary trunk and left
 * hilum, superior vena cava, brachiocephalic veins, aorta (models/figures/vessels.json).
 */
const ROOM_M = 0.002;
const HEART_AXIS = normalize([0.067, -0.052, 0.044]);
/** Conus, left auricle, left pulmonary artery and the pulmonary veins, with room. */
const HEART_VESSELS: readonly Distance[] = (
  [
    [[0.03, 1.405, 0.05], [0.0265, 1.4445, 0.023], 0.021, 0.0145],
    [[0.036, 1.425, -0.002], [0.05, 1.4305, 0.019], 0.0145, 0.0125],
    [[0.0205, 1.447, 0.009], [0.0465, 1.448, -0.011], 0.0105, 0.0095],
    [[0.028, 1.426, -0.012], [0.054, 1.4355, -0.02], 0.0085, 0.0075],
    [[0.028, 1.413, -0.014], [0.053, 1.4075, -0.025], 0.0085, 0.0075],
    [[0, 1.427, -0.012], [-0.024, 1.4345, -0.018], 0.0085, 0.0075],
  ] as const
).map(([from, to, fromRadius, toRadius]) =>
  taperedCapsule({ from: [...from], to: [...to], fromRadius, toRadius }),
);
const [aortaPoints, aortaRadii] = [vessels.courses.aorta.points, vessels.courses.aorta.radii];
const mediastinalOrgans = smoothUnion(
  [
    // The heart's chambers (heart.ts), a little larger.
    ellipsoid({
      centre: [0.0555, 1.3965, 0.0187],
      radii: [0.05, 0.0365, 0.0355],
      u: HEART_AXIS,
      v: [0, 1, 0],
    }),
    taperedCapsule({
      from: [0.055, 1.396, 0.02],
      to: [0.0765, 1.38, 0.0335],
      fromRadius: 0.033,
      toRadius: 0.0275,
    }),
    ellipsoid({
      centre: [0.03, 1.389, 0.042],
      radii: [0.048, 0.03, 0.027],
      u: [0.9, -0.25, 0.25],
      v: [0, 1, 0],
    }),
    ellipsoid({
      centre: [-0.0185, 1.408, 0.013],
      radii: [0.0215, 0.033, 0.028],
      u: [1, 0.15, 0],
      v: [0, 1, 0],
    }),
    ...HEART_VESSELS,
    ellipsoid({ centre: [0.012, 1.419, -0.01], radii: [0.032, 0.023, 0.019] }),
    taperedCapsule({
      from: [0.022, 1.452, 0.012],
      to: [0.034, 1.442, -0.004],
      fromRadius: 0.022,
      toRadius: 0.018,
    }),
    taperedCapsule({
      from: [-0.034, 1.5, 0.012],
      to: [-0.034, 1.43, 0.012],
      fromRadius: 0.013,
      toRadius: 0.013,
    }),
    taperedCapsule({
      from: [-0.033, 1.5, 0.015],
      to: [-0.046, 1.535, 0.022],
      fromRadius: 0.011,
      toRadius: 0.009,
    }),
    taperedCapsule({
      from: [0.025, 1.497, 0.028],
      to: [0.046, 1.535, 0.022],
      fromRadius: 0.01,
      toRadius: 0.009,
    }),
    coneChain({
      points: aortaPoints as Vec3[],
      radii: aortaRadii.map((r) => r + ROOM_M),
      blend: 0.01,
    }),
  ],
  0.015,
);

/**
 * The cardiac notch: below the fourth cartilage the left lung draws back from the sternum by 3 to 4 cm, and
 * comes forward again at the sixth as the lingula (Gray 1918, p. 1310).
 */
const notch = ellipsoid({ centre: [0, 1.374, 0.085], radii: [0.056, 0.04, 0.065] });

/** The hilum: where bronchus and vessels enter, a hollow in the middle of the inner side. */
const HILUM = { centre: [0.041, 1.436, -0.018], radii: [0.014, 0.026, 0.017] } as const;
const hilum: Readonly<Record<Side, Distance>> = {
  left: ellipsoid({ centre: [...HILUM.centre], radii: [...HILUM.radii] }),
  right: ellipsoid({
    centre: [-HILUM.centre[0], HILUM.centre[1], HILUM.centre[2]],
    radii: [...HILUM.radii],
  }),
};

/** Bodies of the vertebrae with the oesophagus and aorta before them. */
const SPINE = ["T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10", "T11", "T12"] as const;
const spine = coneChain({
  points: SPINE.map((level) => landmarks.vertebralBodies[level] as Vec3),
  radii: SPINE.map((_, i) => 0.02 + 0.0004 * i),
  blend: 0.01,
});

/** Apex: about 2.5 cm above the inner third of the clavicle, in the ring of the first rib. */
const APEX = { x: 0.047, y: 1.549, z: -0.012, curvature: 9 } as const;

/**
 * Lower edge in quiet breathing: sixth rib in front, eighth at the side, tenth at the back (Gray's Anatomy,
 * 42nd ed., lungs), as a plane through these heights.
 */
const LOWER_EDGE = { y: 1.308, slope: 0.08 } as const;

/** Fissures as planes: a point on each and its normal. */
interface Plane {
  readonly point: Vec3;
  readonly normal: Vec3;
}
/** From the spine at T4 down to the sixth costal cartilage. */
const OBLIQUE: Plane = { point: [0, 1.415, 0.01], normal: normalize([0, 0.75, 0.66]) };
/** Right only: along the fourth costal cartilage to the oblique fissure. */
const HORIZONTAL: Plane = { point: [0, 1.428, 0.05], normal: [0, 1, 0] };
const FISSURE = { depth: 0.006, halfWidth: 0.0055 } as const;

const offset = ({ point, normal }: Plane, p: Vec3): number => dot(sub(p, point), normal);
const groove = (d: number): number => FISSURE.depth * Math.exp(-((d / FISSURE.halfWidth) ** 2));

function lungDistance(side: Side): Distance {
  const sign = side === "left" ? 1 : -1;
  return (x, y, z) => {
    const across = x * sign;
    let d = smoothMax(thoraxDistance(x, y, z) + WALL_M, mediastinum(y, z) - across, 0.05);
    if (d > 0.03) return d;
    const wall = thoraxDistance(x, y, z);
    const inner = mediastinalOrgans(x, y, z);
    const apex = APEX.y - APEX.curvature * ((across - APEX.x) ** 2 + (z - APEX.z) ** 2);
    d = smoothMax(d, (y - apex) * 0.7, 0.04);
    d = smoothMax(d, -inner, 0.014);
    d = smoothMax(d, NARROW_M - (inner - wall), 0.008);
    if (side === "left") d = smoothMax(d, -notch(x, y, z), 0.012);
    if (across < 0.07) d = smoothMax(d, -hilum[side](x, y, z), 0.008);
    d = smoothMax(d, -spine(x, y, z), 0.03);
    const dome = y < DOME_TOP_M ? domeDistance(x, y, z) : 1;
    d = smoothMax(d, DIAPHRAGM_M - dome, 0.02);
    d = smoothMax(d, RECESS_M - (dome - wall), 0.025);
    d = smoothMax(d, LOWER_EDGE.y + LOWER_EDGE.slope * z - y, 0.03);
    if (Math.abs(x) < 0.05 && z > 0) d = smoothMax(d, 0.0015 - thymusDistance(x, y, z), 0.006);
    const p: Vec3 = [x, y, z];
    const oblique = offset(OBLIQUE, p);
    let fissures = groove(oblique);
    // The horizontal fissure ends where it meets the oblique one.
    if (side === "right" && oblique > 0) fissures += groove(offset(HORIZONTAL, p));
    d += fissures * smoothStep(NARROW_M, THIN_M, inner - wall);
    return d;
  };
}

/**
 * Cones with the apex above the clavicle, hollow base on the diaphragm and hollow inner side around the
 * heart; three lobes on the right, two and the cardiac notch on the left. Designed inside the measured ribs.
 */
export function buildLungs(options: LungOptions = LUNG_DEFAULTS): Part[] {
  return (["left", "right"] as const).map((side) => {
    const mesh = organSurface(lungDistance(side), {
      min: side === "left" ? [0, 1.19, -0.16] : [-0.175, 1.19, -0.16],
      max: side === "left" ? [0.175, 1.57, 0.13] : [0, 1.57, 0.13],
      ...options,
    });
    return { id: `lung-${side}`, mesh };
  });
}
