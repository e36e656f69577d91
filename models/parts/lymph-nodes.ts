import { concatenate, type Mesh, mirrorX } from "../shapes/mesh.ts";
import type { Part } from "../shapes/part.ts";
import { add, cross, normalize, perpendicular, scale, type Vec3 } from "../shapes/vec.ts";

/** A node: where it lies (metres, body's left), how long (mm), and which way its long axis points. */
interface Node {
  readonly at: Vec3;
  readonly lengthMm: number;
  readonly axis: Vec3;
}

/**
 * Lengths: nodes of a healthy child measure 5 to 10 mm, in the groin up to 15 mm (Park 1995; Ludwig 2012).
 * Here 7 to 12 mm at base size, a little larger than most so that they can be seen and touched; the
 * numbers are for the adult frame, which is brought down to 0.7 of its width.
 */
const NECK: readonly Node[] = [
  // Along the internal jugular vein from the angle of the jaw to the collarbone.
  { at: [0.043, 1.624, 0.02], lengthMm: 15, axis: [0.2, -0.8, 0.5] },
  { at: [0.049, 1.632, 0], lengthMm: 12, axis: [0.1, -1, 0.1] },
  { at: [0.034, 1.614, 0.033], lengthMm: 11, axis: [0.4, -0.4, 0.8] },
  { at: [0.043, 1.602, 0.015], lengthMm: 14, axis: [-0.1, -1, 0.2] },
  { at: [0.05, 1.585, 0.004], lengthMm: 11, axis: [0.1, -1, -0.2] },
  { at: [0.043, 1.572, 0.02], lengthMm: 12, axis: [-0.2, -1, 0.1] },
  { at: [0.052, 1.556, -0.002], lengthMm: 10, axis: [0.5, -0.8, -0.2] },
  { at: [0.056, 1.537, 0.006], lengthMm: 13, axis: [0.8, -0.4, 0.1] },
];

const AXILLA: readonly Node[] = [
  // Apex under the collarbone, central group in the fat of the armpit, side groups along arm and ribs.
  { at: [0.128, 1.469, 0.004], lengthMm: 11, axis: [0.8, -0.3, 0.1] },
  { at: [0.141, 1.456, 0.014], lengthMm: 12, axis: [0.7, -0.6, 0] },
  { at: [0.155, 1.443, -0.002], lengthMm: 15, axis: [0.5, -0.8, 0.2] },
  { at: [0.163, 1.428, -0.016], lengthMm: 13, axis: [0.3, -0.9, -0.2] },
  { at: [0.152, 1.417, 0.012], lengthMm: 14, axis: [-0.1, -0.9, 0.3] },
  { at: [0.176, 1.439, -0.006], lengthMm: 11, axis: [0.8, -0.5, 0] },
  { at: [0.158, 1.397, 0.004], lengthMm: 12, axis: [0, -1, 0.1] },
  { at: [0.161, 1.399, -0.026], lengthMm: 12, axis: [0.1, -0.9, -0.3] },
];

const GROIN: readonly Node[] = [
  // Horizontal group under the inguinal ligament, vertical group along the upper femoral vein.
  { at: [0.112, 0.997, 0.07], lengthMm: 12, axis: [-0.7, -0.6, 0.1] },
  { at: [0.094, 0.981, 0.074], lengthMm: 15, axis: [-0.8, -0.5, 0] },
  { at: [0.074, 0.968, 0.074], lengthMm: 14, axis: [-0.8, -0.4, 0] },
  { at: [0.056, 0.956, 0.072], lengthMm: 12, axis: [-0.9, -0.3, 0] },
  { at: [0.081, 0.946, 0.07], lengthMm: 16, axis: [0.1, -1, 0.1] },
  { at: [0.067, 0.931, 0.068], lengthMm: 13, axis: [0.2, -1, 0] },
  { at: [0.086, 0.92, 0.068], lengthMm: 14, axis: [0, -1, 0] },
  { at: [0.077, 0.896, 0.066], lengthMm: 13, axis: [0.1, -1, 0] },
];

export interface LymphNodeOptions {
  /** Corners around a node, and rings between its ends. */
  readonly sectors: number;
  readonly rings: number;
}

export const LYMPH_NODE_DEFAULTS: LymphNodeOptions = { sectors: 7, rings: 3 };

/** Shape of a bean against its length: width, thickness, how far it bends, depth of the hilum. */
const BEAN = { width: 0.62, thickness: 0.5, bend: 0.12, hilum: 0.16 } as const;

/** A bean: an ellipsoid bent along its length, with the hilum pressed into the hollow side. */
function bean({ at, lengthMm, axis }: Node, { sectors, rings }: LymphNodeOptions): Mesh {
  const length = lengthMm / 1000;
  const long = normalize(axis);
  const side = perpendicular(long);
  const deep = cross(long, side);
  const positions: Vec3[] = [];
  const point = (t: number, angle: number): void => {
    const girth = Math.sin(t);
    const along = -Math.cos(t);
    const towardsHilum = Math.max(0, Math.cos(angle)) * girth ** 4;
    const u =
      Math.cos(angle) * girth * BEAN.width * (1 - BEAN.hilum * 2 * towardsHilum) +
      BEAN.bend * 2 * along * along;
    const v = Math.sin(angle) * girth * BEAN.thickness;
    const offset = add(add(scale(long, along), scale(side, u)), scale(deep, v));
    positions.push(add(at, scale(offset, length / 2)));
  };
  point(0, 0);
  for (let r = 1; r <= rings; r++)
    for (let s = 0; s < sectors; s++)
      point((r / (rings + 1)) * Math.PI, (s / sectors) * 2 * Math.PI);
  point(Math.PI, 0);
  const corner = (r: number, s: number): number => 1 + r * sectors + (s % sectors);
  const last = positions.length - 1;
  const triangles: number[] = [];
  for (let s = 0; s < sectors; s++) {
    triangles.push(0, corner(0, s + 1), corner(0, s));
    for (let r = 0; r < rings - 1; r++) {
      const [a, b, c, d] = [corner(r, s), corner(r, s + 1), corner(r + 1, s + 1), corner(r + 1, s)];
      triangles.push(a, b, c, a, c, d);
    }
    triangles.push(last, corner(rings - 1, s), corner(rings - 1, s + 1));
  }
  return { positions: Float64Array.from(positions.flat()), triangles: Uint32Array.from(triangles) };
}

/**
 * Three groups, both sides of each in one structure of separate beans. Right and left differ in nature; here
 * the right is the mirror image.
 */
export function buildLymphNodes(options: LymphNodeOptions = LYMPH_NODE_DEFAULTS): Part[] {
  const group = (nodes: readonly Node[]): Mesh => {
    const left = concatenate(nodes.map((node) => bean(node, options)));
    return concatenate([left, mirrorX(left)]);
  };
  return [
    { id: "lymph-nodes-neck", mesh: group(NECK) },
    { id: "lymph-nodes-axilla", mesh: group(AXILLA) },
    { id: "lymph-nodes-groin", mesh: group(GROIN) },
  ];
}
