import { describe, expect, it } from "vitest";
import "../../matchers/mesh.ts";
import { buildBigVein } from "../../../models/close-ups/big-vein.ts";
import { bounds, type Mesh, triangleCount, vertex, volume } from "../../../models/shapes/mesh.ts";
import {
  add,
  distance,
  dot,
  normalize,
  scale,
  sub,
  type Vec3,
} from "../../../models/shapes/vec.ts";
import {
  BUNDLES_M,
  DRAWN_BACK,
  HALF_ACROSS_M,
  HEIGHTS,
  LABEL_POINTS,
  placeAtRest,
  poseOf,
  SCALE,
  SECTION,
  SHARES,
  TOPS_M,
} from "../../../src/domain/close-ups/big-vein.ts";
import { BLOOD_COLUMNS, DISC_RADIUS_M, DISCS } from "../../../src/domain/close-ups/blood.ts";
import { lumpCentreM, lumpPlace } from "../../../src/domain/close-ups/lump-places.ts";
import { unroll } from "../../../src/domain/close-ups/unroll.ts";
import { LAYERS_OF, type LayerId } from "../../../src/domain/exhibits.ts";
import { LUMP_GROWTHS, LUMP_SIZE_IN_MM } from "../../../src/domain/lump.ts";
import { pushedAside } from "../../../src/domain/pushed-aside.ts";
import {
  deepestOverlap,
  expectLabelsToBeSeen,
  leastStretch,
  posed,
} from "../../matchers/close-up.ts";
import { solidOf } from "../../matchers/solid.ts";

const parts = buildBigVein();
const layer = (id: LayerId) => parts.find((part) => part.id === id)!;
const meshOf = (id: LayerId, acts: Parameters<typeof poseOf>[0] = {}): Mesh =>
  posed(layer(id), poseOf(acts, 10));
const COUNT = BLOOD_COLUMNS.length * DISCS;

describe("the big vein at rest", () => {
  it("has its layers, each closed", () => {
    expect(parts.map(({ id }) => id)).toEqual([...LAYERS_OF["big-vein"]]);
    for (const { mesh } of parts) {
      expect(mesh).toBeClosedSurface();
      expect(mesh).toLieWithin([-0.125, -0.125, -0.125], [0.125, 0.125, 0.125]);
    }
    for (const id of ["intima", "media"] as const) {
      expect(meshOf(id)).toHaveComponents(1);
      expect(meshOf(id)).toHaveGenus(0);
    }
    expect(meshOf("adventitia")).toHaveComponents(1);
    // Each bundle runs through it in a tunnel of its own.
    expect(meshOf("adventitia")).toHaveGenus(BUNDLES_M.length);
    expect(meshOf("muscle-bundles")).toHaveComponents(BUNDLES_M.length);
    expect(BUNDLES_M.length).toBeGreaterThanOrEqual(14);
    expect(BUNDLES_M.length).toBeLessThanOrEqual(20);
    expect(meshOf("blood")).toHaveComponents(COUNT);
    expect(COUNT).toBeLessThanOrEqual(120);
  });

  it("keeps to its triangles", () => {
    expect(parts.reduce((sum, { mesh }) => sum + triangleCount(mesh), 0)).toBeLessThan(25_000);
  });

  it("is as wide, as deep and as thick as the figures say", () => {
    const { min, max } = bounds(meshOf("adventitia"));
    expect((max[0] - min[0]) * 1000).toBeCloseTo(19.5 * SCALE.whole, 0);
    // Its front is cut away: the depth is twice that of the back.
    expect(-min[2] * 2000).toBeCloseTo(12 * SCALE.whole, 0);
    // Between two bundles, where all boundaries have points.
    const across = 0.0002;
    const [inside, outside] = [-0.02, 0.02].map((height): Vec3 => [
      ...placeAtRest(-0.05, across, height),
    ]) as [Vec3, Vec3];
    const inward = normalize(sub(inside, outside));
    const entry = (id: LayerId): number => solidOf(meshOf(id)).entryAlong(outside, inward);
    const end =
      0.04 - solidOf(meshOf("intima")).entryAlong(inside, normalize(sub(outside, inside)));
    const wall = end - entry("adventitia");
    expect(wall * 1000).toBeCloseTo(SCALE.walls, 1);
    expect((end - entry("intima")) / wall).toBeCloseTo(SHARES.intima, 2);
    expect((entry("intima") - entry("media")) / wall).toBeCloseTo(SHARES.media, 2);
    expect((entry("media") - entry("adventitia")) / wall).toBeCloseTo(SHARES.adventitia, 2);
  });

  it("is cut in steps at the top, and open in front", () => {
    const tops = (["intima", "media", "muscle-bundles", "adventitia"] as const).map(
      (id) => bounds(meshOf(id)).max[1],
    );
    expect(tops).toEqual(tops.toSorted((a, b) => b - a));
    expect(tops.at(-1)).toBeCloseTo(TOPS_M.adventitia, 6);
    for (const id of ["intima", "media", "adventitia"] as const)
      expect(solidOf(meshOf(id)).entryAlong([0, -0.05, 0.3], [0, 0, -1]), id).toBeGreaterThan(0.3);
  });

  it("shows the media's rings where the window's cut and the opened intima leave it free", () => {
    const furrows: Record<"left" | "right", number[]> = { left: [], right: [] };
    const mesh = meshOf("media");
    for (let v = 0; v < mesh.positions.length / 3; v++) {
      const [x, y, z] = vertex(mesh, v);
      const place = Float64Array.of(x, z, 0, 0);
      unroll(SECTION, place);
      const [across, height] = [place[0]!, place[1]!];
      const isInside = height < (HEIGHTS.onIntima + HEIGHTS.onMedia) / 2;
      if (Math.abs(across) > 0.129 && Math.abs(across) < 0.144 && Math.abs(y) < 0.08 && isInside)
        furrows[across < 0 ? "left" : "right"].push(height - HEIGHTS.onIntima);
    }
    for (const depths of Object.values(furrows)) {
      expect(Math.min(...depths)).toBeCloseTo(0, 6);
      expect(Math.max(...depths)).toBeGreaterThan(0.0004);
      expect(Math.max(...depths)).toBeLessThan(0.2 * (HEIGHTS.onMedia - HEIGHTS.onIntima));
      expect(depths.filter((depth) => depth > 0.0003).length).toBeGreaterThan(25);
    }
  });

  it("points its labels at what is seen", () => {
    expectLabelsToBeSeen({ parts, points: LABEL_POINTS, toleranceM: 0.0013 });
  });
});

describe("the big vein's pose", () => {
  const ACTS = [{ open: 0.4 }, { open: 1 }, { blood: 0.37 }, { open: 0.7, blood: 0.8 }];

  it("leaves everything in place at rest, and starts softly", () => {
    for (const part of parts) {
      expect(posed(part, poseOf({}, 10)).positions).toEqual(part.mesh.positions);
      const { positions } = posed(part, poseOf({ open: 1e-4, blood: 1e-4 }, 10));
      const farthest = positions.reduce(
        (most, x, i) => Math.max(most, Math.abs(x - part.mesh.positions[i]!)),
        0,
      );
      expect(farthest).toBeLessThan(5e-5);
    }
  });

  it.each([{}, ...ACTS])("keeps the layers apart: %j", (acts) => {
    const order = ["muscle-bundles", "adventitia", "media", "intima", "blood"] as const;
    const { depthM, layers } = deepestOverlap(order.map((id) => [id, meshOf(id, acts)] as const));
    expect(depthM, layers).toBeLessThan(0.0002);
  });

  it.each(ACTS)("turns nothing inside out: %j", (acts) => {
    const pose = poseOf(acts, 10);
    for (const part of parts) {
      if (part.id !== "blood") expect(leastStretch(part, pose), part.id).toBeGreaterThan(0.25);
      // What is drawn back is by so much narrower and shorter.
      const { across = 0, up = 0 } = DRAWN_BACK[part.id] ?? {};
      const kept = acts.open ? (1 - across) * (1 - up) : 1;
      expect(volume(posed(part, pose)), part.id).toBeGreaterThan(0.8 * kept * volume(part.mesh));
    }
  });

  it("widens its window", () => {
    const gap = (open: number): number => {
      const pose = poseOf({ open }, 10);
      const edge = [...placeAtRest(0, HALF_ACROSS_M.adventitia, HEIGHTS.onMedia)];
      pose(edge, 0, "adventitia");
      return 2 * edge[0]!;
    };
    const gaps = [0, 0.25, 0.5, 0.75, 1].map(gap);
    expect(gaps).toEqual(gaps.toSorted((a, b) => a - b));
    expect(gaps[4]! / gaps[0]!).toBeGreaterThan(2.3);
  });
});

describe("a lump in the big vein", () => {
  it.each(LUMP_GROWTHS)("dents the faces beside it as a soft wall would: %s", (growth) => {
    const place = lumpPlace("big-vein", growth)!;
    const radiusM = LUMP_SIZE_IN_MM["big-vein"].start / 2 / place.mmPerDrawnM;
    const centre: Vec3 = [...lumpCentreM(place, radiusM)];
    const pushed = (point: Vec3): Vec3 => {
      const off = sub(point, centre);
      return add(centre, scale(off, pushedAside(distance(point, centre), radiusM)));
    };
    for (const [id, height] of [
      ["intima", HEIGHTS.hollow],
      ["adventitia", HEIGHTS.outside],
    ] as const) {
      const mesh = meshOf(id);
      const isOnFace = isNear(height);
      const gaps: number[] = [];
      for (let t = 0; t < mesh.triangles.length; t += 3) {
        const corners = [0, 1, 2].map((k) => vertex(mesh, mesh.triangles[t + k]!));
        const middle = mean(corners);
        const away = distance(middle, centre);
        // What lay in its very middle is spread all over it, and hidden in it.
        if (away < 0.014 || away > 0.07 || !corners.every(isOnFace)) continue;
        gaps.push(distance(pushed(middle), mean(corners.map(pushed))));
      }
      expect(gaps.length, id).toBeGreaterThan(100);
      expect(Math.max(...gaps), id).toBeLessThan(0.0015);
    }
  });
});

const mean = (points: readonly Vec3[]): Vec3 =>
  [0, 1, 2].map((k) => points.reduce((sum, p) => sum + p[k]! / points.length, 0)) as Vec3;

/** Whether a point of the wall lies on the face at a height. */
const isNear =
  (height: number) =>
  ([x, , z]: Vec3): boolean => {
    const place = Float64Array.of(x, z, 0, 0);
    unroll(SECTION, place);
    return Math.abs(place[1]! - height) < 1e-5;
  };

/** The middle of each disc, its axis, and how far its points lie from the middle. */
function discs(mesh: Mesh): { middle: Vec3; axis: Vec3; radius: number }[] {
  const size = mesh.positions.length / 3 / COUNT;
  return Array.from({ length: COUNT }, (_, disc) => {
    const points = Array.from({ length: size }, (__, v) => vertex(mesh, disc * size + v));
    const middle = [0, 1, 2].map((k) => points.reduce((sum, p) => sum + p[k]! / size, 0)) as Vec3;
    // The last two points are the middles of its two sides.
    const axis = normalize(sub(points.at(-1)!, points.at(-2)!));
    return { middle, axis, radius: Math.max(...points.map((p) => distance(p, middle))) };
  });
}

describe("the blood", () => {
  const rest = discs(meshOf("blood"));

  it("after one passing looks as before", () => {
    // The last moment: at 1 a disc is where another one rested.
    const after = discs(meshOf("blood", { blood: 1 }));
    for (const { middle, axis, radius } of after) {
      const same = rest.find((disc) => distance(disc.middle, middle) < 1e-6);
      expect(same).toBeDefined();
      expect(dot(axis, same!.axis)).toBeCloseTo(1, 6);
      expect(radius).toBeCloseTo(same!.radius, 6);
    }
  });

  it("moves upward, each disc as a whole, dwindling only near the ends", () => {
    const mesh = meshOf("blood");
    let before = rest;
    for (let step = 1; step <= 40; step++) {
      const pose = poseOf({ blood: step / 40 }, 10);
      const now = discs(posed({ id: "blood", mesh }, pose));
      now.forEach(({ middle, radius }, i) => {
        const was = before[i]!;
        const rise = middle[1] - was.middle[1];
        const isWrapped = rise < 0;
        // It leaves above and comes in below where both are next to nothing.
        if (isWrapped) expect(Math.min(radius, was.radius)).toBeLessThan(0.12 * DISC_RADIUS_M);
        else expect(rise).toBeGreaterThan(0.0008);
        expect(Math.hypot(middle[0] - was.middle[0], middle[2] - was.middle[2])).toBeLessThan(1e-9);
        if (Math.abs(middle[1]) < 0.06) expect(radius).toBeCloseTo(0.982 * DISC_RADIUS_M, 4);
      });
      before = now;
    }
  });

  it("is nowhere crowded: discs keep clear of each other", () => {
    for (const blood of [0, 0.13, 0.5, 0.77]) {
      const all = discs(meshOf("blood", { blood }));
      const closest = all.reduce(
        (least, a, i) =>
          all
            .slice(i + 1)
            .reduce(
              (l, b) => Math.min(l, distance(a.middle, b.middle) - a.radius - b.radius),
              least,
            ),
        Infinity,
      );
      expect(closest).toBeGreaterThan(0);
    }
  });
});
