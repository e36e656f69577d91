/**
 * From the open, doubled and nested sheets that a reference organ is made of to one solid: the sheets are
 * rasterised, what a flood from outside cannot reach is inside, and a distance transform gives depth.
 */
import { bounds, type Mesh, triangleCount, vertex } from "../shapes/mesh.ts";
import type { DistanceSample } from "../shapes/series.ts";
import { distance, type Vec3 } from "../shapes/vec.ts";

export interface Solid {
  readonly min: Vec3;
  readonly max: Vec3;
  readonly samples: DistanceSample[];
}

export interface SolidOptions {
  /** Edge of a voxel, metres; gaps up to this width are closed. */
  readonly voxel: number;
  /** Free space around the mesh, metres. */
  readonly margin: number;
  /** Weight falls to 1/e at this distance from the surface, metres. */
  readonly band: number;
}

export const SOLID_DEFAULTS: SolidOptions = { voxel: 0.002, margin: 0.012, band: 0.008 };

/** @returns samples of the signed distance (metres, negative inside) on every other voxel. */
export function solidSamples(mesh: Mesh, options: SolidOptions = SOLID_DEFAULTS): Solid {
  const { voxel: h, margin, band } = options;
  const box = bounds(mesh);
  const min = box.min.map((v) => v - margin) as Vec3;
  const n = [0, 1, 2].map((k) => Math.ceil((box.max[k]! + margin - min[k]!) / h)) as Vec3;
  const index = (i: number, j: number, k: number): number => (i * n[1] + j) * n[2] + k;
  const SHEET = 1;
  const OUTSIDE = 2;
  const grid = new Uint8Array(n[0] * n[1] * n[2]);
  for (let t = 0; t < triangleCount(mesh); t++) {
    const [a, b, c] = [0, 1, 2].map((k) => vertex(mesh, mesh.triangles[t * 3 + k]!)) as [
      Vec3,
      Vec3,
      Vec3,
    ];
    const steps = Math.ceil((Math.max(distance(a, b), distance(b, c), distance(c, a)) / h) * 2) + 1;
    for (let i = 0; i <= steps; i++)
      for (let j = 0; j <= steps - i; j++) {
        const [u, v] = [i / steps, j / steps];
        const cell = [0, 1, 2].map((k) =>
          Math.floor((a[k]! * (1 - u - v) + b[k]! * u + c[k]! * v - min[k]!) / h),
        ) as Vec3;
        grid[index(...cell)] = SHEET;
      }
  }
  const stack = [0];
  grid[0] = OUTSIDE;
  const strides = [n[1] * n[2], n[2], 1];
  while (stack.length > 0) {
    const at = stack.pop()!;
    const cell = [Math.floor(at / strides[0]!), Math.floor(at / n[2]) % n[1], at % n[2]];
    for (let k = 0; k < 3; k++)
      for (const step of [-1, 1]) {
        const to = cell[k]! + step;
        if (to < 0 || to >= n[k]!) continue;
        const next = at + step * strides[k]!;
        if (grid[next] !== 0) continue;
        grid[next] = OUTSIDE;
        stack.push(next);
      }
  }
  const toInside = squaredDistances(grid, n, (v) => v !== OUTSIDE);
  const toOutside = squaredDistances(grid, n, (v) => v === OUTSIDE);
  const samples: DistanceSample[] = [];
  for (let i = 0; i < n[0]; i++)
    for (let j = 0; j < n[1]; j++)
      for (let k = (i + j) % 2; k < n[2]; k += 2) {
        const at = index(i, j, k);
        // The true surface runs through the middle of the sheet's voxels: half a voxel inside their edge.
        const d =
          (Math.sqrt(toInside[at]!) - Math.sqrt(toOutside[at]!)) * h + (toInside[at]! > 0 ? 0 : h);
        samples.push({
          point: [min[0] + (i + 0.5) * h, min[1] + (j + 0.5) * h, min[2] + (k + 0.5) * h],
          distance: d,
          weight: Math.exp(-((d / band) ** 2)) + 0.003,
        });
      }
  return { min, max: [0, 1, 2].map((k) => min[k]! + n[k]! * h) as Vec3, samples };
}

/** Exact squared distance (in voxels) to the nearest voxel of a kind: Felzenszwalb and Huttenlocher. */
function squaredDistances(grid: Uint8Array, n: Vec3, wanted: (v: number) => boolean): Float64Array {
  const far = 1e9;
  const out = Float64Array.from(grid, (v) => (wanted(v) ? 0 : far));
  const strides = [n[1] * n[2], n[2], 1];
  for (let axis = 0; axis < 3; axis++) {
    const size = n[axis]!;
    const stride = strides[axis]!;
    const line = new Float64Array(size);
    const sites = new Int32Array(size);
    const edges = new Float64Array(size + 1);
    for (let start = 0; start < out.length; start++) {
      if (Math.floor(start / stride) % size !== 0) continue;
      for (let i = 0; i < size; i++) line[i] = out[start + i * stride]!;
      let last = 0;
      sites[0] = 0;
      edges[0] = -Infinity;
      edges[1] = Infinity;
      for (let q = 1; q < size; q++) {
        const meet = (site: number): number =>
          (line[q]! + q * q - (line[site]! + site * site)) / (2 * q - 2 * site);
        let s = meet(sites[last]!);
        while (s <= edges[last]!) s = meet(sites[--last]!);
        sites[++last] = q;
        edges[last] = s;
        edges[last + 1] = Infinity;
      }
      for (let q = 0, site = 0; q < size; q++) {
        while (edges[site + 1]! < q) site++;
        out[start + q * stride] = (q - sites[site]!) ** 2 + line[sites[site]!]!;
      }
    }
  }
  return out;
}
