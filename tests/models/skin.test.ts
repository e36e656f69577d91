import { describe, expect, it } from "vitest";
import { buildGarments } from "../../models/parts/garments.ts";
import { buildSkin, skinDepth } from "../../models/parts/skin.ts";
import {
  bounds,
  concatenate,
  mapVertices,
  type Mesh,
  triangleCount,
  vertex,
  vertexCount,
  volume,
} from "../../models/shapes/mesh.ts";
import { cross, dot, sub, type Vec3 } from "../../models/shapes/vec.ts";
import { SKIN_REGIONS } from "../../src/domain/anatomy.ts";
import { REFERENCE } from "../../src/domain/body-sizes.ts";
import { referenceToBase } from "../../src/domain/growth.ts";
import {
  hairBorder,
  type RegionTree,
  SKIN_REGION_TREE,
  skinRegionAt,
} from "../../src/domain/skin-regions.ts";
import { openEdges } from "../../models/shapes/topology.ts";
import { IS_LONG } from "../long.ts";

const skin = buildSkin();
const garments = buildGarments();
const whole = concatenate(skin.map((part) => part.mesh));

describe("skin", () => {
  it("has one patch a region, in the order of the ids", () => {
    expect(skin.map((part) => part.id)).toEqual(SKIN_REGIONS);
    for (const { mesh } of skin) expect(openEdges(mesh)).toBeGreaterThan(0);
  });

  it("closes when its patches lie together, as one piece without handles", () => {
    expect(whole).toBeClosedSurface();
    expect(whole).toHaveComponents(1);
    expect(whole).toHaveGenus(0);
    expect(whole).toHaveTrianglesAtMost(36_000);
  });

  it("stands on the floor and is as tall as the reference", () => {
    const { min, max } = bounds(whole);
    expect(min[1]).toBeCloseTo(0, 3);
    expect(max[1]).toBeCloseTo(REFERENCE.statureM, 2);
  });

  it("is a slim child of ten at base age", () => {
    const child = mapVertices(whole, referenceToBase);
    const { min, max } = bounds(child);
    expect(max[1] - min[1]).toBeCloseTo(1.385, 2);
    // 50th percentile of weight at ten is about 32 kg, and a body weighs about 1 kg a litre.
    expect(volume(child) * 1000).toBeGreaterThan(29);
    expect(volume(child) * 1000).toBeLessThan(35);
  });

  it("is the same on both sides", () => {
    const points = new Set<string>();
    for (let v = 0; v < vertexCount(whole); v++) points.add(vertex(whole, v).join());
    for (let v = 0; v < vertexCount(whole); v++) {
      const [x, y, z] = vertex(whole, v);
      expect(points.has([x === 0 ? 0 : -x, y, z].join())).toBe(true);
    }
  });

  it("has no triangle turned against its neighbours' surface and none without area", () => {
    const depth = skinDepth();
    let turned = 0;
    for (let t = 0; t < whole.triangles.length; t += 3) {
      const [a, b, c] = [0, 1, 2].map((k) => vertex(whole, whole.triangles[t + k]!)) as [
        Vec3,
        Vec3,
        Vec3,
      ];
      const u = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
      const v = [c[0] - a[0], c[1] - a[1], c[2] - a[2]];
      const n = [
        u[1]! * v[2]! - u[2]! * v[1]!,
        u[2]! * v[0]! - u[0]! * v[2]!,
        u[0]! * v[1]! - u[1]! * v[0]!,
      ];
      const l = Math.hypot(...n);
      const m = [0, 1, 2].map((k) => (a[k]! + b[k]! + c[k]!) / 3);
      const at = (s: number): number =>
        depth([0, 1, 2].map((k) => m[k]! + (n[k]! / l) * s) as [number, number, number]);
      if (!(l > 1e-12) || at(-5e-4) < at(5e-4)) turned++;
    }
    expect(turned).toBe(0);
  });

  it("keeps each patch to its region, borders aside", () => {
    for (const { id, mesh } of skin) {
      let outside = 0;
      for (let t = 0; t < mesh.triangles.length; t += 3) {
        const p = [0, 1, 2].map((k) => vertex(mesh, mesh.triangles[t + k]!));
        const middle = [0, 1, 2].map((k) => (p[0]![k]! + p[1]![k]! + p[2]![k]!) / 3) as [
          number,
          number,
          number,
        ];
        if (skinRegionAt(middle) !== id) outside++;
      }
      expect(outside).toBeLessThanOrEqual(triangleCount(mesh) * 0.005);
    }
  });

  it("parts its regions along the drawn lines, not along triangles", () => {
    const owners = new Map<string, { point: Vec3; ids: Set<string> }>();
    for (const { id, mesh } of skin)
      for (let v = 0; v < vertexCount(mesh); v++) {
        const point = vertex(mesh, v);
        const key = point.join();
        if (!owners.has(key)) owners.set(key, { point, ids: new Set() });
        owners.get(key)!.ids.add(id);
      }
    const borders = bordersOf(SKIN_REGION_TREE);
    const shared = [...owners.values()].filter(
      // Left and right of one region meet in the midplane, where no line is drawn.
      ({ ids, point }) => ids.size > 1 && point[0] !== 0,
    );
    expect(shared.length).toBeGreaterThan(500);
    for (const { point } of shared) {
      const offLine = Math.min(...borders.map((border) => Math.abs(border(...point))));
      expect(offLine).toBeLessThan(OFF_LINE_M);
    }
  });

  it("wears its hair on the scalp alone", () => {
    const middleOf = (id: string): number[] => {
      const { mesh } = skin.find((part) => part.id === id)!;
      return Array.from({ length: vertexCount(mesh) }, (_, v) => hairBorder(...vertex(mesh, v)));
    };
    expect(Math.min(...middleOf("skin-scalp"))).toBeGreaterThan(-0.012);
    expect(Math.max(...middleOf("skin-face"))).toBeLessThan(0.002);
    expect(Math.max(...middleOf("skin-neck"))).toBeLessThan(0.002);
  });

  it("names regions as a person would", () => {
    expect(skinRegionAt([0, 1.83, 0])).toBe("skin-scalp");
    expect(skinRegionAt([0, 1.67, 0.1])).toBe("skin-face");
    expect(skinRegionAt([0, 1.57, 0.03])).toBe("skin-neck");
    expect(skinRegionAt([0, 1.2, 0.14])).toBe("skin-trunk-front");
    expect(skinRegionAt([0, 1.2, -0.11])).toBe("skin-trunk-back");
    expect(skinRegionAt([0.24, 1.47, -0.03])).toBe("skin-arm-left");
    expect(skinRegionAt([-0.46, 0.9, 0.01])).toBe("skin-hand-right");
    expect(skinRegionAt([0.1, 0.7, 0.09])).toBe("skin-thigh-left");
    expect(skinRegionAt([-0.17, 0.35, 0])).toBe("skin-lower-leg-right");
    expect(skinRegionAt([0.23, 0.01, 0.08])).toBe("skin-foot-left");
  });

  it("holds the joints of the reference inside", () => {
    const depth = skinDepth();
    for (const joint of ["hip", "knee", "ankle", "shoulder", "elbow", "wrist"] as const)
      for (const side of [1, -1]) {
        const [x, y, z] = REFERENCE[joint];
        expect(depth([x * side, y, z])).toBeGreaterThan(0.012);
      }
  });

  // `body.test.ts` builds all of it anew too, and compares it with what was built before.
  it.runIf(IS_LONG)("is built the same twice", () => {
    const again = buildSkin();
    for (let i = 0; i < skin.length; i++) {
      expect(again[i]!.mesh.positions).toEqual(skin[i]!.mesh.positions);
      expect(again[i]!.mesh.triangles).toEqual(skin[i]!.mesh.triangles);
    }
  });
});

/** How far the return to the surface may carry a border's vertex off its line, metres. */
const OFF_LINE_M = 0.001;

const bordersOf = (tree: RegionTree): ((x: number, y: number, z: number) => number)[] =>
  typeof tree === "string" ? [] : [tree.border, ...bordersOf(tree.above), ...bordersOf(tree.below)];

describe("garments", () => {
  it("are two closed solids without handles", () => {
    expect(garments.map((part) => part.id)).toEqual(["garment-top", "garment-shorts"]);
    for (const { mesh } of garments) {
      expect(mesh).toBeClosedSurface();
      expect(mesh).toHaveComponents(1);
      expect(mesh).toHaveGenus(0);
    }
    expect(garments.reduce((sum, part) => sum + triangleCount(part.mesh), 0)).toBeLessThanOrEqual(
      6500,
    );
  });

  it("cover trunk and thighs, and leave face, hands and lower legs bare", () => {
    const [top, shorts] = garments;
    expect(top!.mesh).toLieWithin([-0.36, 0.9, -0.25], [0.36, 1.62, 0.2]);
    expect(shorts!.mesh).toLieWithin([-0.3, 0.6, -0.25], [0.3, 1.06, 0.2]);
    expect(bounds(top!.mesh).min[1]).toBeLessThan(bounds(shorts!.mesh).max[1]);
  });

  it("let no skin through", () => {
    const cloth = concatenate(garments.map((part) => part.mesh));
    const front = skin.find((part) => part.id === "skin-trunk-front")!.mesh;
    const thigh = skin.find((part) => part.id === "skin-thigh-left")!.mesh;
    const covered = ({ y, x }: { x: number; y: number }): boolean =>
      y < 0.99 ? y > 0.72 : y < 1.44 && Math.abs(x) < 0.17;
    const bare: Vec3[] = [];
    for (const mesh of [front, thigh])
      for (let v = 0; v < vertexCount(mesh); v += 5) {
        const p = vertex(mesh, v);
        // From 5 cm outside, straight back in: cloth must come before the skin does.
        if (covered({ x: p[0], y: p[1] }) && p[2] > 0.06 && !crosses(cloth, p, [0, 0, 0.05]))
          bare.push(p);
      }
    expect(bare).toEqual([]);
  });
});

/** Whether the segment from `p` to `p + way` meets the mesh (Möller–Trumbore). */
function crosses(mesh: Mesh, p: Vec3, way: Vec3): boolean {
  for (let t = 0; t < mesh.triangles.length; t += 3) {
    const a = vertex(mesh, mesh.triangles[t]!);
    const e1 = sub(vertex(mesh, mesh.triangles[t + 1]!), a);
    const e2 = sub(vertex(mesh, mesh.triangles[t + 2]!), a);
    const h = cross(way, e2);
    const det = dot(e1, h);
    if (Math.abs(det) < 1e-14) continue;
    const s = sub(p, a);
    const u = dot(s, h) / det;
    const q = cross(s, e1);
    const v = dot(way, q) / det;
    const along = dot(e2, q) / det;
    if (u >= 0 && v >= 0 && u + v <= 1 && along >= 0 && along <= 1) return true;
  }
  return false;
}
