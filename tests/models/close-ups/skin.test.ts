import { beforeAll, describe, expect, it } from "vitest";
import "../../matchers/mesh.ts";
import type { CloseUpPart } from "../../../models/close-ups/part.ts";
import { buildSkinBlock } from "../../../models/close-ups/skin.ts";
import { type Mesh, triangleCount, vertex, vertexCount } from "../../../models/shapes/mesh.ts";
import { cross, distance, dot, sub, type Vec3 } from "../../../models/shapes/vec.ts";
import {
  BLOCK,
  DERMIS_M,
  DERMIS_MM,
  EPIDERMIS_M,
  EPIDERMIS_MM,
  FAT_MM,
  LABEL_POINTS,
  LEAN_RADIANS,
  MOUTHS,
  muscleEnds,
  poseOf,
  RIDGE_M,
  SCALE,
  SURFACE_Y,
} from "../../../src/domain/close-ups/skin.ts";
import { LAYERS_OF, type LayerId } from "../../../src/domain/exhibits.ts";
import { type Solid, solidOf } from "../../matchers/solid.ts";

const ACTS = [0.1, 0.5, 1];
let parts: CloseUpPart[];
let solids: Map<LayerId, Solid>;
const meshOf = (id: LayerId): Mesh => parts.find((part) => part.id === id)!.mesh;

const posed = (id: LayerId, hair: number): Mesh => {
  const { positions, triangles } = meshOf(id);
  const moved = positions.slice();
  const pose = poseOf({ hair }, 10);
  for (let i = 0; i < moved.length; i += 3) pose(moved, i, id);
  return { positions: moved, triangles };
};
const moved = (point: readonly number[], hair: number): Vec3 => {
  const p = [...point];
  poseOf({ hair }, 10)(p, 0, "dermis");
  return p as Vec3;
};
const faceNormals = ({ positions, triangles }: Mesh): Vec3[] => {
  const corner = (v: number): Vec3 => [
    positions[v * 3]!,
    positions[v * 3 + 1]!,
    positions[v * 3 + 2]!,
  ];
  return Array.from({ length: triangles.length / 3 }, (_, t) => {
    const [a, b, c] = [0, 1, 2].map((k) => corner(triangles[t * 3 + k]!)) as [Vec3, Vec3, Vec3];
    return cross(sub(b, a), sub(c, a));
  });
};

beforeAll(() => {
  parts = buildSkinBlock();
  solids = new Map(parts.map(({ id, mesh }) => [id, solidOf(mesh)]));
});

describe("block of skin", () => {
  it("has every layer as a closed surface, within the budget", () => {
    expect(parts.map(({ id }) => id)).toEqual([...LAYERS_OF.skin]);
    for (const { id, mesh } of parts) {
      expect(mesh, id).toBeClosedSurface();
      expect(mesh, id).toLieWithin([-0.125, -0.125, -0.125], [0.125, 0.125, 0.125]);
    }
    const total = parts.reduce((sum, { mesh }) => sum + triangleCount(mesh), 0);
    expect(total).toBeLessThanOrEqual(25_000);
    for (const id of ["hair", "hair-follicle", "sebaceous-gland", "arrector-pili"] as const)
      expect(meshOf(id), id).toHaveComponents(MOUTHS.length);
  });

  it("has layers as thick as in life, forty times", () => {
    expect(EPIDERMIS_M).toBeCloseTo((EPIDERMIS_MM * SCALE.whole) / 1000, 9);
    // Skin of a child: 1.0 to 1.5 mm at six, 1.1 to 2.2 mm as an adolescent.
    expect(EPIDERMIS_MM + DERMIS_MM).toBeGreaterThan(1.1);
    expect(EPIDERMIS_MM + DERMIS_MM).toBeLessThan(1.5);
    // Straight down through a place without bodies.
    const [epidermis, dermis, fat] = (["epidermis", "dermis", "subcutaneous-fat"] as const).map(
      (id) =>
        Array.from({ length: 48 }, (_, i) => {
          const [x, z] = [-0.09 + 0.0047 * (i % 8), -0.07 + 0.0051 * Math.floor(i / 8)];
          const top = solids.get(id)!.entryAlong([x, 0.1, z], [0, -1, 0]);
          const bottom = solids.get(id)!.entryAlong([x, -0.12, z], [0, 1, 0]);
          return 0.22 - top - bottom;
        }),
    );
    const mean = (values: readonly number[]): number =>
      values.reduce((sum, v) => sum + v, 0) / values.length;
    expect(mean(epidermis!) / SCALE.whole / (EPIDERMIS_MM / 1000)).toBeGreaterThan(0.9);
    expect(mean(epidermis!) / SCALE.whole / (EPIDERMIS_MM / 1000)).toBeLessThan(1.1);
    expect(mean(dermis!) / SCALE.whole / (DERMIS_MM / 1000)).toBeGreaterThan(0.93);
    expect(mean(dermis!) / SCALE.whole / (DERMIS_MM / 1000)).toBeLessThan(1.07);
    expect(mean(fat!) / SCALE.whole / (FAT_MM / 1000)).toBeGreaterThan(0.9);
    expect(mean(fat!) / SCALE.whole / (FAT_MM / 1000)).toBeLessThan(1.1);
    // Ridges and papillae interlock: the epidermis is not equally thick everywhere.
    expect(Math.max(...epidermis!) - Math.min(...epidermis!)).toBeGreaterThan(RIDGE_M);
  });

  it.each([0, 1])("lets no layer reach into another, with the hair at %d", (hair) => {
    const now = parts.map(({ id }) => ({ id, mesh: posed(id, hair) }));
    const spaces = now.map(({ id, mesh }) => ({ id, solid: solidOf(mesh) }));
    const deep: string[] = [];
    for (const { id, mesh } of now) {
      const step = Math.max(1, Math.floor(vertexCount(mesh) / 400));
      for (let v = 0; v < vertexCount(mesh); v += step)
        for (const other of spaces) {
          if (other.id === id) continue;
          const depth = other.solid.depthInside(vertex(mesh, v));
          // A hundredth of a millimetre of life.
          if (depth > 0.0004) deep.push(`${id} in ${other.id}: ${(depth * 1000).toFixed(2)} mm`);
        }
    }
    expect(deep).toEqual([]);
  });

  it("points its labels at the layers that they name", () => {
    expect(Object.keys(LABEL_POINTS).toSorted()).toEqual([...LAYERS_OF.skin].toSorted());
    for (const [id, point] of Object.entries(LABEL_POINTS) as [LayerId, Vec3][]) {
      expect(Math.abs(solids.get(id)!.depth(point)), id).toBeLessThan(0.0015);
      for (const [other, solid] of solids) {
        if (other === id) continue;
        // Nothing else lies in front.
        const ahead = solid.entryAlong([point[0], point[1], point[2] + 0.05], [0, 0, -1]);
        expect(ahead, `${other} before ${id}`).toBeGreaterThan(0.05 - 0.0015);
      }
    }
  });
});

describe("the hair that stands up", () => {
  it("rests where it was built", () => {
    const p = [0.01, SURFACE_Y, 0.05];
    poseOf({}, 10)(p, 0, "epidermis");
    poseOf({ hair: 0 }, 15)(p, 0, "epidermis");
    expect(p).toEqual([0.01, SURFACE_Y, 0.05]);
    expect(distance(moved(p, 0.001), p as Vec3)).toBeLessThan(1e-4);
  });

  it.each(ACTS)("turns nothing inside out: %d", (hair) => {
    for (const { id, mesh } of parts) {
      const after = posed(id, hair);
      expect(after, id).toBeClosedSurface();
      const [was, is] = [faceNormals(mesh), faceNormals(after)];
      const turned = was.filter((n, t) => dot(n, is[t]!) <= 0).length;
      expect(turned, id).toBe(0);
    }
  });

  it("is one to one wherever there is tissue", () => {
    const h = 1e-5;
    for (let x = BLOCK.minX; x <= BLOCK.maxX; x += 0.008)
      for (let y = BLOCK.minY; y <= SURFACE_Y; y += 0.006)
        for (let z = BLOCK.minZ; z <= BLOCK.maxZ + 0.008; z += 0.008) {
          const [a, b, c] = [0, 1, 2].map((k) => {
            const step = [0, 1, 2].map((i) => (i === k ? h : 0));
            const ahead = moved([x + step[0]!, y + step[1]!, z + step[2]!], 1);
            return sub(ahead, moved([x - step[0]!, y - step[1]!, z - step[2]!], 1));
          }) as [Vec3, Vec3, Vec3];
          expect(dot(a, cross(b, c)) / (2 * h) ** 3).toBeGreaterThan(0.25);
        }
  });

  it("stands nearly upright, out of a bump, because its muscle got shorter and thicker", () => {
    const [mouth] = MOUTHS as [Vec3];
    const along: Vec3 = [Math.sin(LEAN_RADIANS), Math.cos(LEAN_RADIANS), 0];
    const above = (m: number): Vec3 => [mouth[0] + m * along[0], mouth[1] + m * along[1], mouth[2]];
    const [low, high] = [moved(above(0.005), 1), moved(above(0.035), 1)];
    const lean = Math.atan2(high[0] - low[0], high[1] - low[1]);
    expect(lean).toBeLessThan(LEAN_RADIANS / 2);
    expect(lean).toBeGreaterThan(0);
    // The hair stays as long as it was.
    expect(distance(low, high)).toBeCloseTo(0.03, 4);
    expect(moved(mouth, 1)[1] - mouth[1]).toBeGreaterThan(0.004);

    const ends = muscleEnds(mouth);
    const [from, to] = [moved(ends.low, 1), moved(ends.high, 1)];
    const share = distance(from, to) / distance(ends.low as Vec3, ends.high as Vec3);
    expect(share).toBeGreaterThan(0.6);
    expect(share).toBeLessThan(0.85);
    const middle = ends.low.map((v, k) => (v + ends.high[k]!) / 2) as Vec3;
    const [front, behind] = [0.004, -0.004].map((z) =>
      moved([middle[0], middle[1], middle[2] + z], 1),
    ) as [Vec3, Vec3];
    expect(distance(front, behind)).toBeGreaterThan(0.008 * 1.15);
    // The skin is dimpled over the muscle's upper end.
    const over: Vec3 = [ends.high[0] + 0.012, SURFACE_Y, mouth[2]];
    expect(moved(over, 1)[1] - over[1]).toBeLessThan(-0.0008);
    // The muscle draws the follicle towards its own upper end.
    expect(from[0]).toBeGreaterThan(ends.low[0] + 0.004);
    expect(DERMIS_M).toBeGreaterThan(SURFACE_Y - ends.low[1]);
  });
});
