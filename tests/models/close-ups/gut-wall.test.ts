import { describe, expect, it } from "vitest";
import "../../matchers/mesh.ts";
import { buildGutWall } from "../../../models/close-ups/gut-wall.ts";
import { type Mesh, triangleCount, volume } from "../../../models/shapes/mesh.ts";
import { normalize, sub, type Vec3 } from "../../../models/shapes/vec.ts";
import {
  DRAWN_BACK,
  ENDS_M,
  HALF_ACROSS_M,
  HALF_LENGTH_M,
  HEIGHTS,
  LABEL_POINTS,
  labelPointsOf,
  placeAtRest,
  poseOf,
  SCALE,
  SHARES,
} from "../../../src/domain/close-ups/gut-wall.ts";
import { LAYERS_OF, type LayerId } from "../../../src/domain/exhibits.ts";
import {
  deepestOverlap,
  expectLabelsToBeSeen,
  leastStretch,
  posed,
  TO_VIEWER,
} from "../../matchers/close-up.ts";
import { solidOf } from "../../matchers/solid.ts";

const parts = buildGutWall();
const REST = poseOf({}, 10);
const meshes = (acts: Parameters<typeof poseOf>[0]): Map<LayerId, Mesh> => {
  const pose = poseOf(acts, 10);
  return new Map(parts.map((part) => [part.id, posed(part, pose)]));
};
/** As far around as all layers go, of the half width. */
const widest = ({ open = 0 }: Parameters<typeof poseOf>[0]): number =>
  0.96 * (1 - (open > 0 ? DRAWN_BACK.mucosa : 0));
const ACTS = [
  { open: 0.3 },
  { open: 1 },
  { squeeze: 0.2 },
  { squeeze: 0.5 },
  { open: 1, squeeze: 0.6 },
];

describe("the gut wall at rest", () => {
  it("has its layers, each one closed piece without a handle", () => {
    expect(parts.map(({ id }) => id)).toEqual([...LAYERS_OF["gut-wall"]]);
    for (const { mesh } of parts) {
      expect(mesh).toBeClosedSurface();
      expect(mesh).toHaveComponents(1);
      expect(mesh).toHaveGenus(0);
      expect(mesh).toLieWithin([-0.125, -0.125, -0.125], [0.125, 0.125, 0.125]);
    }
  });

  it("keeps to its triangles", () => {
    expect(parts.reduce((sum, { mesh }) => sum + triangleCount(mesh), 0)).toBeLessThan(25_000);
  });

  it("is divided as the wall is, between the folds", () => {
    // Just beside a row of points around, where a covered boundary is nearest to its true roundness.
    const across = (HALF_ACROSS_M * 4) / 12 + 0.0003;
    const [inside, outside] = [-0.045, 0.03].map((height): Vec3 => [
      ...placeAtRest(-0.0885, across, height),
    ]);
    const outward = outside!.map((x, k) => (x - inside![k]!) / 0.075) as Vec3;
    const inward = outward.map((x) => -x) as Vec3;
    const entry = new Map(
      parts.map(({ id, mesh }) => [id, solidOf(mesh).entryAlong(outside!, inward)]),
    );
    const hollow = 0.075 - solidOf(parts[0]!.mesh).entryAlong(inside!, outward);
    const wall = hollow - entry.get("serosa")!;
    expect(wall * 1000).toBeCloseTo(1 * SCALE.walls, 0);
    const share = (from: LayerId, to: number): number => (to - entry.get(from)!) / wall;
    expect(share("muscularis-mucosae", hollow)).toBeCloseTo(SHARES.mucosaWithItsMuscle, 1);
    expect(share("submucosa", entry.get("muscularis-mucosae")!)).toBeCloseTo(SHARES.submucosa, 1);
    expect(share("longitudinal-muscle", entry.get("submucosa")!)).toBeCloseTo(
      SHARES.muscularisPropria,
      1,
    );
    expect(share("serosa", entry.get("longitudinal-muscle")!)).toBeCloseTo(SHARES.serosa, 1);
    const ring = entry.get("oblique-muscle")! - entry.get("circular-muscle")!;
    expect(ring).toBeGreaterThan(
      1.3 * (entry.get("circular-muscle")! - entry.get("longitudinal-muscle")!),
    );
  });

  it("draws each layer back from the one within it", () => {
    const ends = LAYERS_OF["gut-wall"].map((id) => ENDS_M[id]);
    expect(ends).toEqual(ends.toSorted((a, b) => b - a));
    expect(new Set(ends).size).toBe(ends.length);
  });

  it("points its labels at what is seen", () => {
    expectLabelsToBeSeen({ parts, points: LABEL_POINTS, toleranceM: 0.0013 });
  });
});

describe("the gut wall's layers", () => {
  it.each([
    [{}, 0.0004],
    [{ squeeze: 0.2 }, 0.0004],
    [{ squeeze: 0.5 }, 0.0004],
    // Drawn back, a page slides over the folds of the next one, out of sight between the two.
    [{ open: 1 }, 0.002],
  ])("do not reach into one another: %j, %d m", (acts, most) => {
    const { depthM, layers } = deepestOverlap([...meshes(acts)]);
    expect(depthM, layers).toBeLessThan(most);
  });

  it.each([{}, { squeeze: 0.15 }, { squeeze: 0.25 }, { squeeze: 0.35 }, { open: 0.6 }])(
    "follow one another inward wherever all of them are: %j",
    (acts) => {
      const pose = poseOf(acts, 10);
      const solids = [...meshes(acts)].map(([id, mesh]) => ({ id, solid: solidOf(mesh) }));
      const at = (along: number, across: number, height: number): Vec3 => {
        const point = [...placeAtRest(along, across, height)];
        pose(point, 0, "serosa");
        return point as Vec3;
      };
      for (let along = -0.085; along < ENDS_M.serosa - 0.003; along += 0.0047)
        for (let share = -widest(acts); share < widest(acts); share += 0.13) {
          const from = at(along, share * HALF_ACROSS_M, 0.018);
          const inward = normalize(sub(at(along, share * HALF_ACROSS_M, -0.005), from));
          const met = solids
            .map(({ id, solid }) => ({ id, far: solid.entryAlong(from, inward) }))
            .toSorted((a, b) => a.far - b.far);
          expect(
            met.map(({ id }) => id),
            `${along} ${share}`,
          ).toEqual(LAYERS_OF["gut-wall"].toReversed());
        }
    },
  );

  it("lie on one another without a gap", () => {
    const whole = parts.reduce((sum, { mesh }) => sum + volume(mesh), 0);
    const [inner, outer] = [HEIGHTS.onMucosa, HEIGHTS.onLongitudinal].map((height) =>
      Math.hypot(...placeAtRest(0, 0, height)),
    );
    const muscleAndMore = Math.PI * (outer! ** 2 - inner! ** 2);
    // More than a plain pipe as far as all of these go, less than one of the full length.
    expect(whole).toBeGreaterThan(muscleAndMore * (ENDS_M.serosa + HALF_LENGTH_M));
    const full = Math.PI * (0.068 ** 2 - 0.036 ** 2) * 2 * HALF_LENGTH_M;
    expect(whole).toBeLessThan(full);
  });
});

describe("the gut wall's pose", () => {
  it("leaves everything in place at rest, before a squeeze and after it", () => {
    for (const acts of [{}, { open: 0, squeeze: 0 }, { squeeze: 1 }])
      for (const part of parts)
        expect(posed(part, poseOf(acts, 10)).positions).toEqual(part.mesh.positions);
    // What little a motion starts with is little.
    for (const part of parts) {
      const { positions } = posed(part, poseOf({ open: 1e-4, squeeze: 1e-4 }, 10));
      const farthest = positions.reduce(
        (most, x, i) => Math.max(most, Math.abs(x - part.mesh.positions[i]!)),
        0,
      );
      expect(farthest).toBeLessThan(1e-6);
    }
  });

  it.each(ACTS)("turns nothing inside out: %j", (acts) => {
    const pose = poseOf(acts, 10);
    for (const part of parts) {
      expect(leastStretch(part, pose), part.id).toBeGreaterThan(0.2);
      // Tissue keeps its volume; what the chords of coarse boundaries cut off changes with the bend.
      // A page that is drawn back is by so much narrower.
      const back = "open" in acts && acts.open === 1 ? DRAWN_BACK[part.id as "mucosa"] : 0;
      const ratio = volume(posed(part, pose)) / volume(part.mesh) / (1 - back);
      expect(ratio, part.id).toBeGreaterThan(0.78);
      expect(ratio, part.id).toBeLessThan(1.15);
    }
  });

  it("opens like a book: taller, and the mucosa is what the viewer meets first", () => {
    const span = (mesh: Mesh): number => {
      const ys = mesh.positions.filter((_, i) => i % 3 === 1);
      return Math.max(...ys) - Math.min(...ys);
    };
    const [closed, open] = [meshes({}), meshes({ open: 1 })];
    expect(span(open.get("serosa")!)).toBeGreaterThan(2 * span(closed.get("serosa")!));
    const first = (set: Map<LayerId, Mesh>, y: number): LayerId | undefined =>
      [...set]
        .map(([id, mesh]) => ({ id, z: solidOf(mesh).entryAlong([-0.06, y, 0.4], [0, 0, -1]) }))
        .toSorted((a, b) => a.z - b.z)[0]?.id;
    for (const y of [-0.05, -0.02, 0.03, 0.05]) expect(first(open, y)).toBe("mucosa");
    expect(first(closed, -0.02)).toBe("serosa");
  });

  it("lays its layers out in steps as it opens, and each label points at its own step", () => {
    const [open, pose] = [meshes({ open: 1 }), poseOf({ open: 1 }, 10)];
    const solids = [...open].map(([id, mesh]) => ({ id, solid: solidOf(mesh) }));
    for (const [id, rest] of Object.entries(labelPointsOf({ open: 1 }))) {
      const point = [...rest];
      pose(point, 0, id as LayerId);
      const from = point.map((x, k) => x + 0.5 * TO_VIEWER[k]!) as Vec3;
      const inward = TO_VIEWER.map((x) => -x) as Vec3;
      const met = solids
        .map(({ id: layer, solid }) => ({ layer, far: solid.entryAlong(from, inward) }))
        .toSorted((a, b) => a.far - b.far);
      expect(met[0]!.layer, id).toBe(id);
      expect(Math.abs(0.5 - met[0]!.far), id).toBeLessThan(0.003);
    }
  });

  it("squeezes one ring after another: narrower there, and the ring muscle thicker", () => {
    const girthAndRing = (squeeze: number, along: number): { girth: number; ring: number } => {
      const pose = poseOf({ squeeze }, 10);
      const at = (across: number, height: number, layer: LayerId): Vec3 => {
        const point = [...placeAtRest(along, across, height)];
        pose(point, 0, layer);
        return point as Vec3;
      };
      const apart = (a: Vec3, b: Vec3): number => Math.hypot(...a.map((x, k) => x - b[k]!));
      const half = HALF_ACROSS_M / 2;
      return {
        girth: apart(at(-half, 0, "circular-muscle"), at(half, 0, "circular-muscle")),
        ring: apart(
          at(0, HEIGHTS.onOblique, "circular-muscle"),
          at(0, HEIGHTS.onCircular, "circular-muscle"),
        ),
      };
    };
    const rest = girthAndRing(0, 0);
    const squeezed = girthAndRing(0.5, 0);
    expect(squeezed.girth / rest.girth).toBeLessThan(0.7);
    expect(squeezed.ring / rest.ring).toBeGreaterThan(1.3);
    // The wave is elsewhere before and after.
    for (const squeeze of [0.2, 0.8]) {
      expect(girthAndRing(squeeze, 0).girth / rest.girth).toBeGreaterThan(0.9);
      expect(girthAndRing(squeeze, 0.055 * Math.sign(squeeze - 0.5)).girth).toBeLessThan(
        0.75 * rest.girth,
      );
    }
  });

  it("is the same at every age", () => {
    const point = [...placeAtRest(0, 0.03, 0)];
    const older = [...point];
    poseOf({ open: 0.5 }, 6)(point, 0, "mucosa");
    poseOf({ open: 0.5 }, 20)(older, 0, "mucosa");
    expect(point).toEqual(older);
    expect(posed(parts[0]!, REST).positions).toEqual(parts[0]!.mesh.positions);
  });
});
