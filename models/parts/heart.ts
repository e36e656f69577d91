/**
 * The heart: four chambers and two auricles as soft ellipsoids, set by the measured coronary vessels, whose
 * grooves (coronary and interventricular) are pressed into the surface. Apex to the body's left, forward and
 * down. Adult heart 12 by 9 by 7 cm (Gray's Anatomy, 42nd ed.); ellipsoids are design values, mm below.
 */
import measured from "../figures/vessels.json" with { type: "json" };
import {
  bounded,
  type Distance,
  ellipsoid,
  projectToSurface,
  smoothMin,
  smoothUnion,
  taperedCapsule,
} from "../shapes/blend.ts";
import { curveThrough } from "../shapes/tube.ts";
import { normalize, sub, type Vec3 } from "../shapes/vec.ts";
import { type Vessel, vesselField } from "../shapes/vessel-field.ts";

/** From the middle of the mitral valve to the apex. */
const MITRAL: Vec3 = [0.027, 1.418, 0];
const APEX: Vec3 = [0.094, 1.366, 0.044];
const LEFT_AXIS = normalize(sub(APEX, MITRAL));
const UP: Vec3 = [0, 1, 0];

const leftVentricle = smoothUnion(
  [
    ellipsoid({
      centre: [0.0555, 1.3965, 0.0187],
      radii: [0.048, 0.0345, 0.0335],
      u: LEFT_AXIS,
      v: UP,
    }),
    taperedCapsule({
      from: [0.055, 1.396, 0.02],
      to: [0.0765, 1.38, 0.0335],
      fromRadius: 0.031,
      toRadius: 0.0255,
    }),
  ],
  0.01,
);
const rightVentricle = ellipsoid({
  centre: [0.03, 1.389, 0.042],
  radii: [0.046, 0.028, 0.025],
  u: [0.9, -0.25, 0.25],
  v: UP,
});
const rightAtrium = ellipsoid({
  centre: [-0.0195, 1.4065, 0.013],
  radii: [0.0215, 0.0295, 0.0265],
  u: [1, 0.2, 0],
  v: UP,
});
const leftAtrium = ellipsoid({ centre: [0.012, 1.419, -0.01], radii: [0.03, 0.021, 0.017] });
/** The septum's foot at the crux, below the atria. */
const crux = ellipsoid({ centre: [0.009, 1.4, 0.008], radii: [0.022, 0.018, 0.02] });
/**
 * Fill the transverse sinus behind the great arteries, the fold under them and the room about the aortic root,
 * or the surface would have tunnels and hollows there.
 */
const rootFilling = ellipsoid({ centre: [0.008, 1.425, 0.019], radii: [0.016, 0.012, 0.016] });
const sinusFilling = ellipsoid({ centre: [0.012, 1.437, 0.01], radii: [0.019, 0.01, 0.014] });
const foldFilling = ellipsoid({ centre: [0.0285, 1.4295, 0.0215], radii: [0.01, 0.012, 0.014] });

interface TubeRow {
  readonly points: readonly Vec3[];
  readonly radii: readonly number[];
}

const tube = ({ points, radii }: TubeRow): Vessel => ({ curve: curveThrough(points), radii });

/** Conus, pulmonary trunk and its two arteries; each artery ends in a short stump. */
const PULMONARY: readonly TubeRow[] = [
  {
    points: [
      [0.0275, 1.405, 0.049],
      [0.0245, 1.424, 0.0465],
      [0.0255, 1.4355, 0.0385],
      [0.026, 1.4445, 0.0228],
      [0.021, 1.4475, 0.008],
    ],
    radii: [0.0185, 0.016, 0.013, 0.012, 0.011],
  },
  {
    points: [
      [0.0205, 1.447, 0.009],
      [0.005, 1.4455, 0],
      [-0.0085, 1.4445, -0.0025],
    ],
    radii: [0.0085, 0.008, 0.0072],
  },
  {
    points: [
      [0.0205, 1.447, 0.009],
      [0.032, 1.4495, -0.003],
      [0.0445, 1.448, -0.011],
    ],
    radii: [0.0085, 0.0082, 0.0075],
  },
];
/** The ear-shaped pouches that embrace the great arteries' roots from either side. */
const AURICLES: readonly TubeRow[] = [
  {
    points: [
      [-0.024, 1.418, 0.026],
      [-0.0175, 1.4245, 0.043],
      [-0.0055, 1.4225, 0.053],
    ],
    radii: [0.014, 0.012, 0.0075],
  },
  {
    points: [
      [0.036, 1.425, -0.002],
      [0.0475, 1.431, 0.011],
      [0.049, 1.4275, 0.03],
    ],
    radii: [0.013, 0.011, 0.0075],
  },
];
/** Two pulmonary veins a side, as stumps. */
const PULMONARY_VEINS: readonly TubeRow[] = [
  {
    points: [
      [0.0, 1.427, -0.012],
      [-0.012, 1.4315, -0.0165],
      [-0.022, 1.434, -0.018],
    ],
    radii: [0.0065, 0.006, 0.0055],
  },
  {
    points: [
      [0.0, 1.417, -0.016],
      [-0.012, 1.416, -0.0225],
      [-0.022, 1.4145, -0.026],
    ],
    radii: [0.0065, 0.006, 0.0055],
  },
  {
    points: [
      [0.028, 1.426, -0.012],
      [0.041, 1.431, -0.017],
      [0.052, 1.435, -0.02],
    ],
    radii: [0.0065, 0.006, 0.0055],
  },
  {
    points: [
      [0.028, 1.413, -0.014],
      [0.037, 1.4115, -0.019],
      [0.046, 1.4095, -0.0225],
    ],
    radii: [0.0065, 0.006, 0.0055],
  },
];

const CHAMBER_BLEND_M = 0.012;
const VESSEL_BLEND_M = 0.009;
/** Depth and half-width of the grooves; the true ones are filled with fat, which shallows them. */
const GROOVE_DEPTH_M = 0.0042;
const GROOVE_WIDTH_M = 0.005;

/**
 * The first centimetres of the left coronary branches lie hidden between trunk and auricle. Behind, the coronary
 * groove runs on from the circumflex branch to the end of the right coronary artery.
 */
const { rightCoronary, circumflex, anteriorInterventricular, posteriorInterventricular } =
  measured.heartGrooves;
const GROOVES = [
  rightCoronary,
  circumflex.slice(5),
  anteriorInterventricular.slice(0, 7),
  posteriorInterventricular,
  [circumflex.at(-1)!, rightCoronary[0]!],
] as Vec3[][];

const CENTRE: Vec3 = [0.03, 1.405, 0.02];
const REACH_M = 0.1;

export interface HeartFields {
  /** Chambers, auricles and the stumps of the pulmonary veins: what the caval veins melt into. */
  readonly chambers: Distance;
  /** Pulmonary trunk with its arteries, and the root of the aorta: they touch the cava without joining it. */
  readonly arteries: Distance;
}

/** Fillet where the arteries leave the ventricles. */
export const ARTERY_BLEND_M = 0.01;
/** Aorta and pulmonary trunk share a sheath of pericardium, which fills the cleft between them. */
const SHEATH_BLEND_M = 0.01;

/**
 * The heart's outer form in two signed distances. Metres, negative inside, reference frame; only exact
 * within a few millimetres of the surface.
 */
export function heartFields(aorticRoot: Distance): HeartFields {
  const ventricles = smoothUnion([leftVentricle, rightVentricle], CHAMBER_BLEND_M);
  const atria = smoothUnion(
    [rightAtrium, leftAtrium, sinusFilling, foldFilling, rootFilling, crux],
    CHAMBER_BLEND_M,
  );
  const atrial = vesselField([...AURICLES, ...PULMONARY_VEINS].map(tube), VESSEL_BLEND_M);
  const pulmonary = vesselField(PULMONARY.map(tube), VESSEL_BLEND_M);
  const smooth: Distance = (x, y, z) =>
    smoothMin(ventricles(x, y, z), atria(x, y, z), CHAMBER_BLEND_M / 2);
  // The vessels lie in fat; their grooves are pressed into the wall under them.
  const grooves = vesselField(
    GROOVES.map((line) =>
      tube({ points: line.map((p) => projectToSurface(smooth, p)), radii: line.map(() => 0) }),
    ),
    VESSEL_BLEND_M,
  );
  const chambers: Distance = (x, y, z) => {
    let d = smooth(x, y, z);
    if (Math.abs(d) < 3 * GROOVE_WIDTH_M)
      d += GROOVE_DEPTH_M * Math.exp(-((grooves(x, y, z) / GROOVE_WIDTH_M) ** 2));
    return smoothMin(d, atrial(x, y, z), VESSEL_BLEND_M);
  };
  const arteries: Distance = (x, y, z) =>
    smoothMin(pulmonary(x, y, z), aorticRoot(x, y, z), SHEATH_BLEND_M);
  return {
    chambers: bounded(chambers, CENTRE, REACH_M, CHAMBER_BLEND_M),
    arteries: bounded(arteries, CENTRE, REACH_M, CHAMBER_BLEND_M),
  };
}
