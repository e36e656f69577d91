/** The table and the machines that take pictures, in true sizes; the body's long axis runs upward. */
import {
  Group,
  LatheGeometry,
  type Mesh,
  Shape,
  ShapeGeometry,
  TorusGeometry,
  Vector2,
} from "three";
import { RoundedBoxGeometry } from "three/addons/geometries/RoundedBoxGeometry.js";
import type { Box } from "../../framing.ts";
import { named, type PropKit, type PropPart } from "./prop-kit.ts";

/** A scanner's table: as wide and thick as usual, and longer than whoever lies on it. Metres. */
const TABLE = { widthM: 0.48, thickM: 0.045, padM: 0.03, overM: 0.09 } as const;
/** Between a back and the pad: the model's back is nowhere flattened by lying. */
const GAP_M = 0.004;

/** Inner radii of a CT ring and an MRI tube that are common: 75 and 65 centimetres wide. */
export const RING_BORE_M = 0.375;
export const TUBE_BORE_M = 0.325;
export const TUBE_LENGTH_M = 1.5;
/** How thick they are around that: thinner than real ones, so that one still sees the body. */
export const RING_THICK_M = 0.2;
export const TUBE_THICK_M = 0.19;
export const RING_DEPTH_M = 0.28;
/** Nothing touches the machine. */
export const CLEARANCE_M = 0.04;

const HALF = Math.PI / 2;

/** A board with a pad, behind the body: seen from the front, the body lies on it. */
export function createTable(kit: PropKit, { min, max }: Box): Mesh {
  const length = max[1] - min[1] + 2 * TABLE.overM;
  const slab = (widthM: number, thickM: number, lengthM: number, frontZ: number) =>
    new RoundedBoxGeometry(widthM, lengthM, thickM, 4, thickM * 0.48).translate(
      0,
      (min[1] + max[1]) / 2,
      frontZ - thickM / 2,
    );
  const padFront = min[2] - GAP_M;
  return kit.clay("table", [
    {
      geometry: slab(TABLE.widthM - 0.03, TABLE.padM, length - 0.03, padFront),
      colour: "sheet",
    },
    {
      geometry: slab(TABLE.widthM, TABLE.thickM, length, padFront - TABLE.padM + 0.012),
      colour: "board",
    },
  ]);
}

interface Hoop {
  readonly innerM: number;
  readonly thickM: number;
  readonly depthM: number;
}

/** The ring of a CT scanner around the origin. What stands before the body is glass. */
export const createRing = (kit: PropKit, innerM: number): Group =>
  createHoop(kit, "ring", { innerM, thickM: RING_THICK_M, depthM: RING_DEPTH_M });

/** The tube of an MRI scanner around the origin, as {@link createRing}. */
export const createTube = (kit: PropKit, innerM: number): Group =>
  createHoop(kit, "tube", { innerM, thickM: TUBE_THICK_M, depthM: TUBE_LENGTH_M });

function createHoop(kit: PropKit, name: string, hoop: Hoop): Group {
  const profile = profileOf(hoop);
  const half = (phi: number): PropPart => ({
    geometry: new LatheGeometry(profile, 40, phi, Math.PI),
    colour: "device",
  });
  // Where a half ends, so that it does not look hollow.
  const ends = [1, -1].map((side): PropPart => {
    const end = new ShapeGeometry(new Shape(profile));
    return { geometry: side > 0 ? end : end.rotateY(Math.PI), colour: "deviceTrim" };
  });
  const trim = [1, -1].map((side): PropPart => {
    const torus = new TorusGeometry(hoop.innerM + 0.012, 0.009, 10, 72);
    return {
      geometry: torus.rotateX(HALF).translate(0, side * (hoop.depthM / 2 - 0.004), 0),
      colour: "deviceTrim",
    };
  });
  return named(
    new Group(),
    name,
    kit.clay(`${name} behind`, [half(HALF), ...ends, ...trim]),
    kit.glass(`${name} before`, [half(-HALF)], { presence: 0.52, drawn: "around" }),
  );
}

/** The outline of a hoop cut across: a rectangle with soft corners, from its inner lower corner on. */
function profileOf({ innerM, thickM, depthM }: Hoop): Vector2[] {
  const round = Math.min(0.07, thickM * 0.4, depthM * 0.4);
  const [near, far, half] = [innerM, innerM + thickM, depthM / 2];
  const corners = [
    { x: far - round, y: -half + round, from: -HALF },
    { x: far - round, y: half - round, from: 0 },
    { x: near + round, y: half - round, from: HALF },
    { x: near + round, y: -half + round, from: Math.PI },
  ];
  const points = corners.flatMap(({ x, y, from }) =>
    [0, 1, 2, 3, 4, 5].map((i) => {
      const angle = from + (i / 5) * HALF;
      return new Vector2(x + round * Math.cos(angle), y + round * Math.sin(angle));
    }),
  );
  return [...points, points[0]!.clone()];
}
