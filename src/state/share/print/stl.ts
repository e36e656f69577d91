import type { PrintMesh } from "./unite.ts";

const HEADER_BYTES = 80;
const TRIANGLE_BYTES = 50;

/**
 * Binary STL: every triangle with its normal, numbers little-endian, no units of its own (read as millimetres).
 * @param header ASCII, cut at 80 characters; must not begin with "solid", which marks the other kind of STL
 */
export function writeStl(
  { positions, triangles }: PrintMesh,
  header: string,
): Uint8Array<ArrayBuffer> {
  const count = triangles.length / 3;
  const bytes = new Uint8Array(HEADER_BYTES + 4 + count * TRIANGLE_BYTES);
  new TextEncoder().encodeInto(header, bytes.subarray(0, HEADER_BYTES));
  const view = new DataView(bytes.buffer);
  view.setUint32(HEADER_BYTES, count, true);
  for (let t = 0; t < count; t++) {
    let at = HEADER_BYTES + 4 + t * TRIANGLE_BYTES;
    const write = (values: readonly number[]): void => {
      for (const value of values) {
        view.setFloat32(at, value, true);
        at += 4;
      }
    };
    const [a, b, c] = [0, 1, 2].map((corner) => {
      const first = triangles[t * 3 + corner]! * 3;
      return [positions[first]!, positions[first + 1]!, positions[first + 2]!] as const;
    });
    write(normalOf(a!, b!, c!));
    write(a!);
    write(b!);
    write(c!);
  }
  return bytes;
}

type Point = readonly [number, number, number];

function normalOf(a: Point, b: Point, c: Point): Point {
  const [ux, uy, uz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
  const [vx, vy, vz] = [c[0] - a[0], c[1] - a[1], c[2] - a[2]];
  const normal: Point = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
  const length = Math.hypot(...normal) || 1;
  return [normal[0] / length, normal[1] / length, normal[2] / length];
}
