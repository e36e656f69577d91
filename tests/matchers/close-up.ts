/** What every close-up is held to, whatever it shows. */
import { expect } from "vitest";
import type { CloseUpPart } from "../../models/close-ups/part.ts";
import { mapVertices, type Mesh, vertex, vertexCount } from "../../models/shapes/mesh.ts";
import type { Vec3 } from "../../models/shapes/vec.ts";
import type { Pose } from "../../src/domain/close-ups/close-up.ts";
import type { LayerId } from "../../src/domain/exhibits.ts";
import { type Solid, solidOf } from "./solid.ts";

export function posed({ id, mesh }: CloseUpPart, pose: Pose): Mesh {
  return mapVertices(mesh, (point) => {
    const moved = [...point];
    pose(moved, 0, id);
    return moved as Vec3;
  });
}

/** Corners and centres of triangles. */
function samples(mesh: Mesh): Vec3[] {
  const points = Array.from({ length: vertexCount(mesh) }, (_, v) => vertex(mesh, v));
  for (let t = 0; t < mesh.triangles.length; t += 3) {
    const corners = [0, 1, 2].map((k) => points[mesh.triangles[t + k]!]!);
    points.push([0, 1, 2].map((k) => corners.reduce((sum, c) => sum + c[k]! / 3, 0)) as Vec3);
  }
  return points;
}

/** How deep layers that follow one another in the list reach into each other, metres, and which do. */
export function deepestOverlap(meshes: readonly (readonly [LayerId, Mesh])[]): {
  depthM: number;
  layers: string;
} {
  let deepest = { depthM: 0, layers: "" };
  const look = ([id, mesh]: readonly [LayerId, Mesh], [other, solid]: [LayerId, Solid]): void => {
    for (const point of samples(mesh)) {
      const depthM = solid.depthInside(point);
      if (depthM > deepest.depthM) deepest = { depthM, layers: `${id} in ${other}` };
    }
  };
  meshes.forEach((layer, i) => {
    const next = meshes[i + 1];
    if (!next) return;
    look(layer, [next[0], solidOf(next[1])]);
    look(next, [layer[0], solidOf(layer[1])]);
  });
  return deepest;
}

/** The least factor by which the pose changes volume at a corner of the mesh; negative where it turns inside out. */
export function leastStretch({ id, mesh }: CloseUpPart, pose: Pose): number {
  const h = 1e-6;
  let least = Infinity;
  for (let v = 0; v < vertexCount(mesh); v++) {
    const point = vertex(mesh, v);
    const moved = (axis: number, by: number): Vec3 => {
      const q = point.map((x, k) => (k === axis ? x + by : x));
      pose(q, 0, id);
      return q as Vec3;
    };
    const [a, b, c] = [0, 1, 2].map((axis) => {
      const [to, from] = [moved(axis, h), moved(axis, -h)];
      return to.map((x, k) => (x - from[k]!) / (2 * h)) as Vec3;
    }) as [Vec3, Vec3, Vec3];
    const determinant =
      a[0] * (b[1] * c[2] - b[2] * c[1]) -
      a[1] * (b[0] * c[2] - b[2] * c[0]) +
      a[2] * (b[0] * c[1] - b[1] * c[0]);
    least = Math.min(least, determinant);
  }
  return least;
}

/** Where the viewer is at first: a little to the right, slightly above. */
export const TO_VIEWER: Vec3 = [
  Math.sin(0.35) * Math.cos(0.25),
  Math.sin(0.25),
  Math.cos(0.35) * Math.cos(0.25),
];

export interface LabelCheck {
  readonly parts: readonly CloseUpPart[];
  readonly points: Readonly<Partial<Record<LayerId, readonly [number, number, number]>>>;
  readonly toleranceM: number;
}

/** Each layer has a label's point on its surface, and nothing stands between it and the viewer. */
export function expectLabelsToBeSeen({ parts, points, toleranceM }: LabelCheck): void {
  const solids = new Map<LayerId, Solid>(parts.map(({ id, mesh }) => [id, solidOf(mesh)]));
  expect(Object.keys(points).toSorted()).toEqual([...solids.keys()].toSorted());
  for (const [id, own] of solids) {
    const point: Vec3 = [...points[id]!];
    expect(Math.abs(own.depth(point)), id).toBeLessThan(toleranceM);
    const clear = point.map((x, k) => x + TO_VIEWER[k]! * toleranceM * 1.5) as Vec3;
    for (const [other, solid] of solids) {
      expect(solid.depthInside(clear), `${id} in ${other}`).toBeLessThan(0);
      expect(solid.entryAlong(clear, TO_VIEWER), `${other} before ${id}`).toBe(Infinity);
    }
  }
}
