import { beforeAll, describe, expect, it } from "vitest";
import "../../matchers/mesh.ts";
import { buildGrowthPlate } from "../../../models/close-ups/growth-plate.ts";
import type { CloseUpPart } from "../../../models/close-ups/part.ts";
import {
  bounds,
  type Mesh,
  triangleCount,
  vertex,
  vertexCount,
  volume,
} from "../../../models/shapes/mesh.ts";
import { cross, dot, sub, type Vec3 } from "../../../models/shapes/vec.ts";
import {
  CLOSED_SHARE,
  CUT_Z,
  LABEL_POINTS,
  PLATE_M,
  PLATE_TOP_Y,
  poseOf,
  SCALE,
  TOP_Y,
  undulation,
  ZONE_SHARES,
  ZONES,
} from "../../../src/domain/close-ups/growth-plate.ts";
import { LAYERS_OF, type LayerId } from "../../../src/domain/exhibits.ts";
import { drawnClosure, growthPlateAt } from "../../../src/domain/growth-plates.ts";
import { type Solid, solidOf } from "../../matchers/solid.ts";

const AGES = [6, 8, 12, 15, 16.5, 18, 20];
let parts: CloseUpPart[];
let solids: Map<LayerId, Solid>;
const posed = (id: LayerId, age: number): Mesh => {
  const { positions, triangles } = parts.find((part) => part.id === id)!.mesh;
  const moved = positions.slice();
  const pose = poseOf({}, age);
  for (let i = 0; i < moved.length; i += 3) pose(moved, i, id);
  return { positions: moved, triangles };
};
/** Height of a point of the plate's upper and lower border in the middle of the cut face, at an age. */
const borders = (age: number): [number, number] => {
  const pose = poseOf({}, age);
  return [0, PLATE_M].map((down) => {
    const p = [0.01, PLATE_TOP_Y - down + undulation(0.01, CUT_Z), CUT_Z];
    pose(p, 0, "metaphysis");
    return p[1]!;
  }) as [number, number];
};

const faceNormals = (mesh: Mesh): Vec3[] =>
  Array.from({ length: triangleCount(mesh) }, (_, t) => {
    const [a, b, c] = [0, 1, 2].map((k) => vertex(mesh, mesh.triangles[t * 3 + k]!)) as [
      Vec3,
      Vec3,
      Vec3,
    ];
    return cross(sub(b, a), sub(c, a));
  });

beforeAll(() => {
  parts = buildGrowthPlate();
  solids = new Map(parts.map(({ id, mesh }) => [id, solidOf(mesh)]));
});

describe("block of the growth plate", () => {
  it("has every layer as a closed surface of one piece, within the budget", () => {
    expect(parts.map(({ id }) => id)).toEqual([...LAYERS_OF["growth-plate"]]);
    for (const { id, mesh } of parts) {
      expect(mesh, id).toBeClosedSurface();
      expect(mesh, id).toHaveComponents(1);
    }
    const total = parts.reduce((sum, { mesh }) => sum + triangleCount(mesh), 0);
    expect(total).toBeLessThanOrEqual(25_000);
  });

  it("has a plate of 2 to 3 mm of life, in four zones of the stated shares", () => {
    expect(PLATE_M / SCALE.walls).toBeGreaterThanOrEqual(0.002);
    expect(PLATE_M / SCALE.walls).toBeLessThanOrEqual(0.003);
    expect(ZONES.reduce((sum, zone) => sum + ZONE_SHARES[zone], 0)).toBeCloseTo(1, 9);
    for (const zone of ZONES) {
      const solid = solids.get(zone)!;
      const z = CUT_Z - 0.02;
      const thick = [-0.04, 0, 0.05].map((x) => {
        const above = solid.entryAlong([x, 0.12, z], [0, -1, 0]);
        return 0.24 - above - solid.entryAlong([x, -0.12, z], [0, 1, 0]);
      });
      for (const t of thick) {
        expect(t / PLATE_M, zone).toBeGreaterThan(ZONE_SHARES[zone] * 0.93);
        expect(t / PLATE_M, zone).toBeLessThan(ZONE_SHARES[zone] * 1.02);
      }
    }
  });

  it.each([6, 10, 20])("lets no layer reach into another at %d", (age) => {
    const now = parts.map(({ id }) => ({ id, mesh: posed(id, age) }));
    const spaces = now.map(({ id, mesh }) => ({ id, solid: solidOf(mesh) }));
    const deep: string[] = [];
    for (const { id, mesh } of now) {
      const step = Math.max(1, Math.floor(vertexCount(mesh) / 500));
      for (let v = 0; v < vertexCount(mesh); v += step)
        for (const other of spaces) {
          if (other.id === id) continue;
          const depth = other.solid.depthInside(vertex(mesh, v));
          if (depth > 0.0004) deep.push(`${id} in ${other.id}: ${(depth * 1000).toFixed(2)} mm`);
        }
    }
    expect(deep).toEqual([]);
  });

  it("points its labels at the layers that they name", () => {
    expect(Object.keys(LABEL_POINTS).toSorted()).toEqual([...LAYERS_OF["growth-plate"]].toSorted());
    for (const [id, point] of Object.entries(LABEL_POINTS) as [LayerId, Vec3][])
      expect(Math.abs(solids.get(id)!.depth(point)), id).toBeLessThan(0.003);
  });
});

describe("the growth plate by age", () => {
  it("rests at ten", () => {
    const pose = poseOf({}, 10);
    for (const { id, mesh } of parts) {
      const moved = mesh.positions.slice();
      for (let i = 0; i < moved.length; i += 3) pose(moved, i, id);
      for (let i = 0; i < moved.length; i++) expect(moved[i]).toBeCloseTo(mesh.positions[i]!, 9);
    }
  });

  it.each(AGES)("stays whole, in the picture and the right way out at %d", (age) => {
    for (const { id, mesh } of parts) {
      const now = posed(id, age);
      expect(now, id).toBeClosedSurface();
      expect(now, id).toLieWithin([-0.125, -0.125, -0.125], [0.125, 0.125, 0.125]);
      expect(volume(now) / volume(mesh), id).toBeGreaterThan(0.03);
    }
  });

  it.each([6, 10, 15, 20])("turns no triangle over at %d, however thin the plate is", (age) => {
    for (const { id, mesh } of parts) {
      const [was, is] = [faceNormals(mesh), faceNormals(posed(id, age))];
      expect(was.filter((n, t) => dot(n, is[t]!) <= 0).length, id).toBe(0);
    }
  });

  it("keeps its thickness while it is open and thins as the body's own does", () => {
    const plate = growthPlateAt("femur-distal-physis-left")!;
    for (const age of AGES) {
      const [top, bottom] = borders(age);
      const share = 1 - (1 - CLOSED_SHARE) * drawnClosure(plate, age);
      expect((top - bottom) / PLATE_M, String(age)).toBeCloseTo(share, 6);
    }
    expect(borders(12)[0] - borders(12)[1]).toBeCloseTo(PLATE_M, 6);
    expect(borders(20)[0] - borders(20)[1]).toBeLessThan(0.06 * PLATE_M);
  });

  it("adds bone on the shaft's side: the upper end stays, the plate moves away from it", () => {
    const tops = [6, 10, 13, 15, 20].map((age) => {
      expect(bounds(posed("shaft", age)).max[1]).toBeCloseTo(TOP_Y, 3);
      return borders(age)[0];
    });
    for (let i = 1; i < tops.length; i++) expect(tops[i]).toBeLessThan(tops[i - 1]!);
    const widths = [6, 10, 15, 20].map((age) => {
      const { min, max } = bounds(posed("epiphysis", age));
      return max[0] - min[0];
    });
    expect(widths[0]).toBeLessThan(0.95 * widths[1]!);
    expect(widths[2]).toBeGreaterThan(1.05 * widths[1]!);
  });
});
