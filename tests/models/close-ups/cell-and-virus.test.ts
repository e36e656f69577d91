import { describe, expect, it } from "vitest";
import { buildCellAndVirus } from "../../../models/close-ups/cell-and-virus.ts";
import { gridAround, quantize } from "../../../models/gltf/quantize.ts";
import { bounds, type Mesh, vertex, volume } from "../../../models/shapes/mesh.ts";
import { add, cross, distance, dot, scale, sub, type Vec3 } from "../../../models/shapes/vec.ts";
import {
  CELL_UM,
  DEFENDER_RADIUS_M,
  DEFENDERS,
  LABEL_POINTS,
  poseOf,
  SCALE,
  VIRUS_PLACES,
  WEAKEST,
} from "../../../src/domain/close-ups/cell-and-virus.ts";
import {
  GROWTH_OUTWARD,
  GROWTH_REACH_M,
  growthAt,
  SPINDLE_COUNT,
} from "../../../src/domain/close-ups/new-growth.ts";
import {
  MUSCLE_CELLS,
  OPEN_ROWS,
  VESSEL_UM,
  vesselPoint,
  WINDOW,
} from "../../../src/domain/close-ups/small-vessel.ts";
import { LAYERS_OF, type LayerId } from "../../../src/domain/exhibits.ts";
import { IS_LONG, times } from "../../long.ts";
import { solidOf } from "../../matchers/solid.ts";

const parts = buildCellAndVirus();
const meshOf = (id: LayerId): Mesh => parts.find((part) => part.id === id)!.mesh;
const LAYERS = LAYERS_OF["cell-and-virus"];

const posed = (id: LayerId, guard: number, mesh = meshOf(id)): Mesh => {
  const pose = poseOf({ guard }, 10);
  const positions = Float64Array.from(mesh.positions);
  for (let at = 0; at < positions.length; at += 3) pose(positions, at, id);
  return { positions, triangles: mesh.triangles };
};

const points = (mesh: Mesh): Vec3[] =>
  Array.from({ length: mesh.positions.length / 3 }, (_, v) => vertex(mesh, v));

/** Corners and middles of triangles: crossing surfaces may miss one another's corners. */
const samples = (mesh: Mesh): Vec3[] => {
  const out = points(mesh);
  for (let t = 0; t < mesh.triangles.length; t += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => vertex(mesh, mesh.triangles[t + k]!)) as [
      Vec3,
      Vec3,
      Vec3,
    ];
    out.push(scale(add(a, add(b, c)), 1 / 3));
  }
  return out;
};

/** The separate bodies of a layer. */
function bodies(mesh: Mesh): Mesh[] {
  const parent = Array.from({ length: mesh.positions.length / 3 }, (_, i) => i);
  const root = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!;
    return i;
  };
  for (let t = 0; t < mesh.triangles.length; t += 3)
    for (const k of [1, 2]) parent[root(mesh.triangles[t + k]!)] = root(mesh.triangles[t]!);
  const triangles = new Map<number, number[]>();
  for (let t = 0; t < mesh.triangles.length; t += 3) {
    const key = root(mesh.triangles[t]!);
    const list = triangles.get(key) ?? [];
    list.push(...mesh.triangles.subarray(t, t + 3));
    triangles.set(key, list);
  }
  return [...triangles.values()].map((list) => {
    const used = [...new Set(list)];
    const index = new Map(used.map((v, i) => [v, i]));
    return {
      positions: Float64Array.from(used.flatMap((v) => vertex(mesh, v))),
      triangles: Uint32Array.from(list, (v) => index.get(v)!),
    };
  });
}

const centre = (mesh: Mesh): Vec3 => {
  const all = points(mesh);
  return scale(all.reduce(add), 1 / all.length);
};
const inM = (um: number): number => (um * SCALE.whole) / 1e6;

describe("the small vessel, its cells, the virus and the defenders", () => {
  it("has every layer, closed, in its place and within its budget", () => {
    expect(parts.map(({ id }) => id)).toEqual([...LAYERS]);
    let triangles = 0;
    for (const { mesh } of parts) {
      expect(mesh).toBeClosedSurface();
      expect(mesh).toLieWithin([-0.125, -0.12, -0.12], [0.125, 0.12, 0.12]);
      triangles += mesh.triangles.length / 3;
    }
    expect(triangles).toBeLessThanOrEqual(25_000);
  });

  it("is the same each time", () => {
    buildCellAndVirus().forEach(({ mesh }, i) => {
      expect(mesh.positions).toEqual(parts[i]!.mesh.positions);
      expect(mesh.triangles).toEqual(parts[i]!.mesh.triangles);
    });
  });

  it("has as many bodies as are told", () => {
    const pieces = bodies(meshOf("muscle-cells"));
    // A front cell in the window leaves two tips of itself.
    const inWindow = MUSCLE_CELLS.filter((c) => c.row >= WINDOW.fromRow && c.middle === 0).length;
    expect(pieces).toHaveLength(MUSCLE_CELLS.length + inWindow);
    expect(MUSCLE_CELLS.length).toBeGreaterThanOrEqual(30);
    expect(MUSCLE_CELLS.length).toBeLessThanOrEqual(50);
    expect(bodies(meshOf("nuclei"))).toHaveLength(MUSCLE_CELLS.length - inWindow);
    expect(bodies(meshOf("virus"))).toHaveLength(VIRUS_PLACES.length);
    expect(bodies(meshOf("defenders"))).toHaveLength(DEFENDERS.length);
    expect(bodies(meshOf("growth"))).toHaveLength(SPINDLE_COUNT);
    for (const id of LAYERS)
      for (const body of bodies(meshOf(id))) expect(body, id).toBeClosedSurface();
  });

  it("has the measures of life, times its scale", () => {
    const axis = Array.from({ length: 1200 }, (_, i) =>
      vesselPoint({ along: (i - 600) * 2.2e-4, angle: 0, radius: 0 }),
    );
    const radii = (id: LayerId): number[] =>
      points(meshOf(id)).map((p) => Math.min(...axis.map((a) => distance(p, [...a]))));
    const [lining, cells] = [radii("vessel-lining"), radii("muscle-cells")];
    expect(2 * Math.min(...lining)).toBeCloseTo(inM(VESSEL_UM.lumenAcross), 4);
    expect(Math.max(...lining) - Math.min(...lining)).toBeCloseTo(inM(VESSEL_UM.lining), 4);
    expect(Math.max(...cells) - Math.max(...lining)).toBeCloseTo(
      inM(VESSEL_UM.gap + VESSEL_UM.cellThick),
      3,
    );
    for (const body of bodies(meshOf("defenders"))) {
      const across = points(body).map((p) => 2 * distance(p, centre(body)));
      expect(Math.max(...across)).toBeGreaterThan(inM(CELL_UM.defender) * 0.95);
      expect(Math.max(...across)).toBeLessThan(inM(CELL_UM.defender) * 1.05);
    }
    for (const body of bodies(meshOf("virus"))) {
      const acrossUm = Math.max(...points(body).map((p) => 2 * distance(p, centre(body)))) * 1e6;
      expect(acrossUm / SCALE.walls).toBeGreaterThan(0.122);
      expect(acrossUm / SCALE.walls).toBeLessThan(0.2);
    }
  });

  it("keeps its layers apart", () => {
    const solids = new Map(LAYERS.map((id) => [id, solidOf(meshOf(id))]));
    for (const id of LAYERS)
      for (const other of LAYERS) {
        if (id === other || (id === "nuclei" && other === "muscle-cells")) continue;
        const deepest = Math.max(
          ...samples(meshOf(id)).map((p) => solids.get(other)!.depthInside(p)),
        );
        expect(deepest, `${id} in ${other}`).toBeLessThan(0);
      }
  });

  it("has each nucleus wholly within its cell, or open to view", () => {
    const cells = solidOf(meshOf("muscle-cells"));
    const open = bodies(meshOf("nuclei")).filter((nucleus) => {
      const depths = samples(nucleus).map(cells.depth);
      const isHidden = Math.min(...depths) > 0;
      expect(isHidden || Math.max(...depths) < 0).toBe(true);
      return !isHidden;
    });
    expect(open).toHaveLength(OPEN_ROWS.length);
  });

  it("has no body that runs into another of its layer", () => {
    for (const id of LAYERS) {
      const all = bodies(meshOf(id));
      const solids = all.map(solidOf);
      const boxes = all.map(bounds);
      all.forEach((body, i) => {
        for (const p of samples(body))
          boxes.forEach(({ min, max }, j) => {
            if (i === j || p.some((v, k) => v < min[k]! || v > max[k]!)) return;
            expect(solids[j]!.depthInside(p), `${id} ${i} in ${j}`).toBeLessThan(0);
          });
      });
    }
  });

  it("has the points of its labels on the layers", () => {
    for (const id of LAYERS) {
      const point = LABEL_POINTS[id]!;
      const far = Math.abs(solidOf(meshOf(id)).depth([...point]));
      expect(far, id).toBeLessThan(id === "growth" ? 1e-4 : 1.2e-3);
    }
  });

  it.each([0, 1])("has nothing before those points where they are seen first, at %d", (guard) => {
    // To the viewer, who stands a little to the right and slightly above.
    const to: Vec3 = [
      Math.sin(0.35) * Math.cos(0.25),
      Math.sin(0.25),
      Math.cos(0.35) * Math.cos(0.25),
    ];
    const solids = LAYERS.map((id) => solidOf(posed(id, guard)));
    for (const id of LAYERS) {
      if (id === "growth" && guard === 0) continue;
      const point: Vec3 = [...LABEL_POINTS[id]!];
      poseOf({ guard }, 10)(point, 0, id);
      const clear = add(point, scale(to, 0.002));
      for (const solid of solids) expect(solid.entryAlong(clear, to), id).toBe(Infinity);
    }
  });
});

describe("a watch that weakens", () => {
  const STEPS = IS_LONG ? [0, 0.15, 0.3, 0.4, 0.5, 0.6, 0.75, 0.9, 1] : [0, 0.3, 0.6, 1];

  it("changes nothing while it is strong, at any age", () => {
    for (const { id, mesh } of parts) {
      expect(posed(id, 0).positions).toEqual(mesh.positions);
      const positions = mesh.positions.slice();
      poseOf({}, 17)(positions, 0, id);
      expect(positions).toEqual(mesh.positions);
    }
  });

  it("shows nothing of the growth at first, from wherever it is looked at in front", () => {
    const before = [solidOf(meshOf("muscle-cells")), solidOf(meshOf("vessel-lining"))];
    const step = times(30, 10);
    for (let yaw = -70; yaw <= 80; yaw += step)
      for (let pitch = -20; pitch <= 70; pitch += step) {
        const [a, e] = [(yaw * Math.PI) / 180, (pitch * Math.PI) / 180];
        const to: Vec3 = [Math.sin(a) * Math.cos(e), Math.sin(e), Math.cos(a) * Math.cos(e)];
        const seen = points(meshOf("growth")).filter((p) =>
          before.every((solid) => solid.entryAlong(p, to) === Infinity),
        );
        expect(seen, `yaw ${yaw}, pitch ${pitch}`).toHaveLength(0);
      }
  });

  it("keeps every body closed, whole and finite", () => {
    const rest = new Map(LAYERS.map((id) => [id, bodies(meshOf(id)).map(volume)]));
    for (const guard of STEPS)
      for (const id of LAYERS) {
        const mesh = posed(id, guard);
        expect(mesh.positions.every(Number.isFinite)).toBe(true);
        expect(mesh).toLieWithin([-0.128, -0.125, -0.12], [0.128, 0.125, 0.12]);
        bodies(mesh).forEach((body, i) => {
          expect(body).toBeClosedSurface();
          // What is pushed aside keeps its room, as far as its triangles can follow.
          const share = volume(body) / rest.get(id)![i]!;
          if (id !== "defenders" && id !== "growth") {
            expect(share, `${id} ${i} at ${guard}`).toBeGreaterThan(0.8);
            expect(share, `${id} ${i} at ${guard}`).toBeLessThan(1.25);
          }
        });
      }
  });

  it("moves without a jump", () => {
    for (const id of LAYERS) {
      let before = posed(id, 0).positions;
      for (let step = 1; step <= 200; step++) {
        const now = posed(id, step / 200).positions;
        let farthest = 0;
        now.forEach((v, i) => (farthest = Math.max(farthest, Math.abs(v - before[i]!))));
        expect(farthest, `${id} at ${step / 200}`).toBeLessThan(0.0012);
        before = now;
      }
    }
  });

  it("lets the defenders drift away and become smaller, touching nothing", () => {
    const vessel = solidOf(meshOf("muscle-cells"));
    let [size, far] = [Infinity, 0];
    for (const guard of STEPS) {
      const all = bodies(posed("defenders", guard));
      const growth = solidOf(posed("growth", guard));
      for (const p of samples(posed("defenders", guard))) {
        expect(growth.depthInside(p)).toBeLessThan(0);
        expect(vessel.depthInside(p)).toBeLessThan(0);
      }
      const sizes = all.map((body) => Math.cbrt(volume(body)));
      const ways = all.map((body) => -vessel.depth(centre(body)));
      expect(Math.max(...sizes)).toBeLessThanOrEqual(size + 1e-9);
      expect(Math.min(...ways)).toBeGreaterThanOrEqual(far - 1e-9);
      [size, far] = [Math.min(...sizes), Math.min(...ways)];
    }
    const least = bodies(posed("defenders", 1)).map((body) =>
      Math.max(...points(body).map((p) => distance(p, centre(body)))),
    );
    for (const radius of least) expect(radius / DEFENDER_RADIUS_M).toBeCloseTo(WEAKEST, 1);
    expect(far).toBeGreaterThan(1.5 * DEFENDER_RADIUS_M);
  });

  it("lets the growth come after that, ever larger, on the vessel's outer side", () => {
    expect(volume(posed("growth", 0.3))).toBe(volume(meshOf("growth")));
    let before = 0;
    for (const guard of STEPS.slice(2)) {
      const now = volume(posed("growth", guard));
      expect(now).toBeGreaterThan(before);
      before = now;
    }
    const grown = posed("growth", 1);
    const full = growthAt(1);
    const cells = solidOf(posed("muscle-cells", 1));
    const out = points(grown).map((p) => dot(sub(p, [...full.centre]), [...GROWTH_OUTWARD]));
    expect(Math.max(...out)).toBeGreaterThan(0.02);
    for (const p of points(grown))
      expect(distance(p, [...full.centre])).toBeLessThanOrEqual(GROWTH_REACH_M * 1.001);
    const beside = points(grown).filter((p) => cells.depth(p) > -0.004);
    expect(beside.length).toBeGreaterThan(10);
  });

  it("has the cells pushed aside, not run through", () => {
    for (const guard of STEPS) {
      const growth = solidOf(posed("growth", guard));
      const reach = growthAt(guard).size * GROWTH_REACH_M;
      for (const id of ["vessel-lining", "muscle-cells", "nuclei", "virus"] as const)
        for (const p of points(posed(id, guard)))
          expect(growth.depthInside(p), `${id} at ${guard}`).toBeLessThan(
            Math.max(2e-4, reach * 0.03),
          );
    }
  });

  it("grows smoothly out of what a file has left of the seed", () => {
    const grid = gridAround(parts.map(({ mesh }) => mesh));
    const { positions, triangles } = quantize(meshOf("growth"), grid);
    const read: Mesh = {
      positions: Float64Array.from(positions, (v, i) => grid.origin[i % 3]! + v * grid.step),
      triangles,
    };
    expect(read).toBeClosedSurface();
    for (const body of bodies(posed("growth", 1, read))) {
      const middle = centre(body);
      for (let t = 0; t < body.triangles.length; t += 3) {
        const [a, b, c] = [0, 1, 2].map((k) => vertex(body, body.triangles[t + k]!)) as [
          Vec3,
          Vec3,
          Vec3,
        ];
        expect(dot(cross(sub(b, a), sub(c, a)), sub(a, middle))).toBeGreaterThan(0);
      }
    }
  });
});
