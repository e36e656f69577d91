import { pushedAside } from "../domain/pushed-aside.ts";

export interface PushOptions {
  /** x, y, z of each point, metres. */
  readonly points: Float32Array | number[];
  /** Turned along, where they are given. */
  readonly normals?: Float32Array;
  /** Index of the point's x. */
  readonly at: number;
  readonly centre: ArrayLike<number>;
  readonly radiusM: number;
}

/** Farther than this many radii from its centre a lump moves nothing that could be seen. */
const REACH = 9;

/** Moves one point, in place, out of the way of a lump. */
export function pushAside({ points, normals, at, centre, radiusM }: PushOptions): void {
  const x = points[at]! - centre[0]!;
  const y = points[at + 1]! - centre[1]!;
  const z = points[at + 2]! - centre[2]!;
  const square = x * x + y * y + z * z;
  if (square === 0 || square > (REACH * radiusM) ** 2) return;
  const distance = Math.sqrt(square);
  const farther = pushedAside(distance, radiusM);
  points[at] = centre[0]! + x * farther;
  points[at + 1] = centre[1]! + y * farther;
  points[at + 2] = centre[2]! + z * farther;
  if (!normals) return;
  // Around the centre all is stretched by `farther`, along the way outward pressed by its square.
  const along =
    ((normals[at]! * x + normals[at + 1]! * y + normals[at + 2]! * z) / square) *
    (farther ** 3 - 1);
  const nx = normals[at]! + x * along;
  const ny = normals[at + 1]! + y * along;
  const nz = normals[at + 2]! + z * along;
  const length = Math.hypot(nx, ny, nz) || 1;
  normals[at] = nx / length;
  normals[at + 1] = ny / length;
  normals[at + 2] = nz / length;
}
