/**
 * One clean closed surface of a reference bone that comes as nested, doubled and touching sheets: what a
 * flood from outside cannot reach is inside; its softened border is the bone's outer surface.
 */
import { type Distance } from "../shapes/blend.ts";
import { fromManifold, levelSet } from "../shapes/kernel.ts";
import { largest } from "../shapes/largest.ts";
import { bounds, type Mesh, vertex } from "../shapes/mesh.ts";
import { distance, type Vec3 } from "../shapes/vec.ts";

export interface OuterSurfaceOptions {
  /** Edge of a voxel, metres; gaps up to this width are closed. */
  readonly voxel: number;
  /** Rounds of softening: openings up to about twice its root, in voxels, close as well. */
  readonly softness?: number;
}

/** Signed distance near the surface, negative inside; only its zero is exact, to a tenth of a voxel. */
export interface OuterField {
  readonly field: Distance;
  readonly min: Vec3;
  readonly max: Vec3;
}

const MARGIN_M = 0.012;
const FREE = 0;
const SHEET = 1;
const OUTSIDE = 2;
const KERNEL = [0.25, 0.5, 0.25] as const;

export function outerField(mesh: Mesh, { voxel, softness = 2 }: OuterSurfaceOptions): OuterField {
  const box = bounds(mesh);
  const min = box.min.map((v) => v - MARGIN_M) as Vec3;
  const n = [0, 1, 2].map((k) => Math.ceil((box.max[k]! + MARGIN_M - min[k]!) / voxel)) as Vec3;
  const strides = [n[1] * n[2], n[2], 1] as const;
  const grid = new Uint8Array(n[0] * n[1] * n[2]);
  rasterise(
    mesh,
    (p) => {
      const [i, j, k] = p.map((v, axis) => Math.floor((v - min[axis]!) / voxel)) as Vec3;
      grid[i * strides[0] + j * strides[1] + k] = SHEET;
    },
    voxel,
  );
  const stack = [0];
  grid[0] = OUTSIDE;
  while (stack.length > 0) {
    const at = stack.pop()!;
    const cell = [Math.floor(at / strides[0]), Math.floor(at / strides[1]) % n[1], at % n[2]];
    for (let k = 0; k < 3; k++)
      for (const step of [-1, 1]) {
        const to = cell[k]! + step;
        const next = at + step * strides[k]!;
        if (to < 0 || to >= n[k]! || grid[next] !== FREE) continue;
        grid[next] = OUTSIDE;
        stack.push(next);
      }
  }
  // The surface runs through the middle of the sheet's outermost voxels; sheets further in count as inside.
  const around = [-1, 0, 1].flatMap((i) =>
    [-1, 0, 1].flatMap((j) => [-1, 0, 1].map((k) => i * strides[0] + j * strides[1] + k)),
  );
  let filled = Float32Array.from(grid, (v, at) => {
    if (v !== SHEET) return v === OUTSIDE ? 0 : 1;
    return around.some((step) => grid[at + step] === OUTSIDE) ? 0.5 : 1;
  });
  for (let round = 0; round < softness; round++)
    for (const stride of strides) {
      const next = new Float32Array(filled.length);
      for (let at = stride; at < filled.length - stride; at++)
        next[at] =
          KERNEL[0] * filled[at - stride]! +
          KERNEL[1] * filled[at]! +
          KERNEL[2] * filled[at + stride]!;
      filled = next;
    }
  // The softened step is about this steep.
  const metres = voxel * Math.sqrt(2 * softness);
  const field: Distance = (x, y, z) => {
    const place = [x, y, z].map((v, k) => (v - min[k]!) / voxel - 0.5);
    const cell = place.map(Math.floor);
    if (cell.some((v, k) => v < 0 || v >= n[k]! - 1)) return metres;
    let sum = 0;
    for (let corner = 0; corner < 8; corner++) {
      let [weight, at] = [1, 0];
      for (let k = 0; k < 3; k++) {
        const bit = (corner >> k) & 1;
        const t = place[k]! - cell[k]!;
        weight *= bit === 1 ? t : 1 - t;
        at += (cell[k]! + bit) * strides[k]!;
      }
      sum += weight * filled[at]!;
    }
    return (0.5 - sum) * metres;
  };
  return { field, min, max: min.map((v, k) => v + n[k]! * voxel) as Vec3 };
}

/** The field's zero as a closed mesh with cells of `edge` metres. */
export const surfaceOfField = ({ field, min, max }: OuterField, edge: number): Mesh =>
  fromManifold(largest(levelSet((p) => -field(p[0], p[1], p[2]), { min, max, edge })));

/** Visits points of every triangle, at most half a voxel apart. */
function rasterise(mesh: Mesh, visit: (point: Vec3) => void, voxel: number): void {
  for (let t = 0; t < mesh.triangles.length; t += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => vertex(mesh, mesh.triangles[t + k]!)) as [
      Vec3,
      Vec3,
      Vec3,
    ];
    const longest = Math.max(distance(a, b), distance(b, c), distance(c, a));
    const steps = Math.ceil((2 * longest) / voxel) + 1;
    for (let i = 0; i <= steps; i++)
      for (let j = 0; j <= steps - i; j++) {
        const [u, v] = [i / steps, j / steps];
        visit([0, 1, 2].map((k) => a[k]! * (1 - u - v) + b[k]! * u + c[k]! * v) as Vec3);
      }
  }
}
