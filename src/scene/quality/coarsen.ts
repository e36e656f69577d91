/** Fewer triangles for a device that is slow with many. Fetched only there. */
import { MeshoptSimplifier } from "meshoptimizer/simplifier";
import { AGE_BASE_YEARS } from "../../domain/view.ts";
import type { BodyLayer, TriangleRuns } from "../body-layer.ts";

/** How far a surface may come to lie from where it was, metres: half a pixel, where a screen of 700 shows the whole body. */
const COARSE_M = 0.001;
/** Of what a part holds for each area of its surface: half a tube's radius, half a plate's thickness. */
const COARSE_SHARE = 0.4;
/** Of a part's triangles at least so many are left, so that a face stays a face. */
const SHARE_LEFT = 0.4;
/** After so long a press is let in between, milliseconds: half a frame. */
const SLICE_MS = 8;

/**
 * The triangles of a layer over fewer of its vertices, which all stay: so they grow, and are lit, as ever. What is thin
 * keeps more of them, and where a part ends openly it goes on meeting its neighbour.
 * @throws where the browser cannot run it
 */
export async function coarsen(layer: BodyLayer): Promise<TriangleRuns> {
  await MeshoptSimplifier.ready;
  const positions = layer.positionsAt(AGE_BASE_YEARS);
  const triangles = new Uint32Array(layer.triangles.length);
  const starts = [0];
  let end = 0;
  let sliceBegan = performance.now();
  for (let s = 0; s < layer.ids.length; s++) {
    if (performance.now() - sliceBegan > SLICE_MS) {
      await new Promise((done) => setTimeout(done));
      sliceBegan = performance.now();
    }
    const run = layer.triangles.subarray(layer.starts[s], layer.starts[s + 1]);
    const errorM = Math.min(COARSE_M, COARSE_SHARE * thicknessOf(positions, run));
    const [fewer] = MeshoptSimplifier.simplify(
      run,
      positions,
      3,
      Math.ceil((run.length * SHARE_LEFT) / 3) * 3,
      errorM,
      ["Sparse", "LockBorder", "ErrorAbsolute"],
    );
    triangles.set(fewer, end);
    end += fewer.length;
    starts.push(end);
  }
  return { triangles: triangles.slice(0, end), starts };
}

/** Volume by area, metres. Of an open piece of skin it is the cone's up to the body's root: never thin. */
function thicknessOf(positions: Float32Array, triangles: Uint32Array): number {
  let [volume, area] = [0, 0];
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [triangles[t]! * 3, triangles[t + 1]! * 3, triangles[t + 2]! * 3];
    const [x, y, z] = [positions[a]!, positions[a + 1]!, positions[a + 2]!];
    const [ux, uy, uz] = [positions[b]! - x, positions[b + 1]! - y, positions[b + 2]! - z];
    const [vx, vy, vz] = [positions[c]! - x, positions[c + 1]! - y, positions[c + 2]! - z];
    const [nx, ny, nz] = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
    area += Math.hypot(nx, ny, nz) / 2;
    volume += (nx * x + ny * y + nz * z) / 6;
  }
  return Math.abs(volume) / area;
}
