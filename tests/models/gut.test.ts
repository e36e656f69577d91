import { describe, expect, test } from "vitest";
import landmarks from "../../models/figures/landmarks.json" with { type: "json" };
import { APPENDIX, buildAppendix } from "../../models/parts/appendix.ts";
import type { BowelLine } from "../../models/parts/bowel-line.ts";
import {
  buildColon,
  COLON_DEFAULTS,
  COLON_SEGMENTS,
  colonAngles,
  colonSides,
  haustra,
  LARGE_BOWEL,
} from "../../models/parts/colon.ts";
import { buildOesophagus, OESOPHAGUS } from "../../models/parts/oesophagus.ts";
import { buildRectum } from "../../models/parts/rectum.ts";
import { buildSmallBowel, SMALL_BOWEL } from "../../models/parts/small-bowel.ts";
import { buildSpleen } from "../../models/parts/spleen.ts";
import { buildStomach } from "../../models/parts/stomach.ts";
import { toManifold } from "../../models/shapes/kernel.ts";
import {
  bounds,
  type Mesh,
  surfaceCentre,
  triangleCount,
  vertex,
} from "../../models/shapes/mesh.ts";
import { stationAt } from "../../models/shapes/tube.ts";
import { cross, distance, dot, sub, type Vec3 } from "../../models/shapes/vec.ts";
import { structuresOf } from "../../src/domain/anatomy.ts";

const buildAll = () => [
  ...buildOesophagus(),
  ...buildStomach(),
  ...buildSmallBowel(),
  ...buildAppendix(),
  ...buildColon(),
  ...buildRectum(),
];
const parts = new Map(buildAll().map((part) => [part.id as string, part.mesh]));
const mesh = (id: string): Mesh => parts.get(id)!;
const height = (level: keyof typeof landmarks.vertebralBodies): number =>
  landmarks.vertebralBodies[level][1]!;

/**
 * Outer volumes in cm³ of a body of 1.83 m: the measured colon is distended with gas, the small bowel is
 * followed for two of its five metres, the stomach holds little.
 */
const VOLUMES: Record<string, readonly [number, number]> = {
  oesophagus: [40, 110],
  stomach: [300, 900],
  duodenum: [45, 140],
  jejunum: [200, 900],
  ileum: [200, 600],
  caecum: [120, 350],
  appendix: [1.2, 4],
  "ascending-colon": [250, 500],
  "transverse-colon": [500, 1000],
  "descending-colon": [250, 600],
  "sigmoid-colon": [110, 320],
  rectum: [70, 200],
  "anal-canal": [7, 30],
};

/** How many edges run through a triangle that does not share a corner with them. */
function selfCrossings({ positions, triangles }: Mesh): number {
  const whole = { positions, triangles };
  const CELL_M = 0.006;
  const cells = new Map<string, number[]>();
  const cornersOf = (t: number): Vec3[] =>
    [0, 1, 2].map((k) => vertex(whole, triangles[t * 3 + k]!));
  const cellsOf = (t: number): string[] => {
    const corners = cornersOf(t);
    const range = [0, 1, 2].map((k) => {
      const values = corners.map((c) => Math.floor(c[k]! / CELL_M));
      return [Math.min(...values), Math.max(...values)] as const;
    });
    const keys: string[] = [];
    for (let i = range[0]![0]; i <= range[0]![1]; i++)
      for (let j = range[1]![0]; j <= range[1]![1]; j++)
        for (let k = range[2]![0]; k <= range[2]![1]; k++) keys.push(`${i},${j},${k}`);
    return keys;
  };
  for (let t = 0; t < triangles.length / 3; t++)
    for (const key of cellsOf(t)) cells.set(key, [...(cells.get(key) ?? []), t]);
  const pierces = (from: Vec3, to: Vec3, [a, b, c]: Vec3[]): boolean => {
    const way = sub(to, from);
    const [u, v] = [sub(b!, a!), sub(c!, a!)];
    const p = cross(way, v);
    const det = dot(u, p);
    if (Math.abs(det) < 1e-18) return false;
    const start = sub(from, a!);
    const q = cross(start, u);
    const [s, t, w] = [dot(start, p) / det, dot(way, q) / det, dot(v, q) / det];
    return s >= 0 && t >= 0 && s + t <= 1 && w >= 0 && w <= 1;
  };
  let count = 0;
  for (let t = 0; t < triangles.length / 3; t++) {
    const own = triangles.subarray(t * 3, t * 3 + 3);
    const corners = cornersOf(t);
    for (const other of new Set(cellsOf(t).flatMap((key) => cells.get(key)!))) {
      if (triangles.subarray(other * 3, other * 3 + 3).some((v) => own.includes(v))) continue;
      const face = cornersOf(other);
      for (let k = 0; k < 3; k++) if (pierces(corners[k]!, corners[(k + 1) % 3]!, face)) count++;
    }
  }
  return count;
}

describe("the digestive tract", () => {
  test("has every structure of the list, once", () => {
    expect([...parts.keys()].toSorted()).toEqual([...structuresOf("digestive")].toSorted());
  });

  test.each(structuresOf("digestive"))("%s is one closed body that does not cross itself", (id) => {
    expect(mesh(id)).toBeClosedSurface();
    expect(mesh(id)).toHaveComponents(1);
    expect(mesh(id)).toHaveGenus(0);
    expect(toManifold(mesh(id)).status()).toBe("NoError");
    expect(mesh(id)).toHaveVolumeBetween(...VOLUMES[id]!);
    expect(selfCrossings(mesh(id))).toBe(0);
  });

  test("keeps its triangle budget", () => {
    const total = [...parts.values()].reduce((sum, m) => sum + triangleCount(m), 0);
    expect(total).toBeLessThanOrEqual(27_000);
  });

  test("is the same twice", () => {
    for (const { id, mesh: again } of buildAll()) {
      expect(
        Buffer.from(again.positions.buffer).equals(Buffer.from(mesh(id).positions.buffer)),
      ).toBe(true);
      expect(again.triangles).toEqual(mesh(id).triangles);
    }
  });

  test("lies inside the trunk, 4 mm and more behind the belly's skin", () => {
    // The reference's skin is at z = 0.146–0.155 m in front of the bowel.
    for (const m of parts.values())
      expect(m).toLieWithin([-0.125, 0.865, -0.1], [0.145, 1.58, 0.142]);
  });

  const solids = new Map([...parts].map(([id, m]) => [id, toManifold(m)]));
  const pairs = [...parts.keys()].flatMap((a, i) =>
    [...parts.keys()].slice(i + 1).map((b) => [a, b] as const),
  );
  test.each(pairs)("%s and %s do not share space", (a, b) => {
    const [one, other] = [solids.get(a)!, solids.get(b)!];
    const shared = one.intersect(other).volume() / Math.min(one.volume(), other.volume());
    expect(shared).toBeLessThan(0.02);
  });
});

describe("one continuous tract", () => {
  const points = (m: Mesh): Vec3[] =>
    Array.from({ length: m.positions.length / 3 }, (_, v) => vertex(m, v));
  const key = (p: Vec3): string => p.map((x) => Math.round(x * 1e6)).join();
  const shared = (a: string, b: string): number => {
    const other = new Set(points(mesh(b)).map(key));
    return new Set(
      points(mesh(a))
        .map(key)
        .filter((k) => other.has(k)),
    ).size;
  };

  test.each([
    ["duodenum", "jejunum", 12],
    ["jejunum", "ileum", 12],
    ["caecum", "ascending-colon", 21],
    ["ascending-colon", "transverse-colon", 21],
    ["transverse-colon", "descending-colon", 21],
    ["descending-colon", "sigmoid-colon", 21],
    ["sigmoid-colon", "rectum", 21],
    ["rectum", "anal-canal", 21],
  ] as const)("%s and %s share their ring", (a, b, sides) => {
    expect(shared(a, b)).toBeGreaterThanOrEqual(sides);
  });

  test.each([
    ["cardia", OESOPHAGUS, OESOPHAGUS.curve.length],
    ["pylorus", SMALL_BOWEL, 0],
  ] as const)("the stomach ends at the %s in its neighbour's circle", (_, line, s) => {
    const { point, tangent } = stationAt(line.curve, s);
    const radius = line.radius(s);
    const onPlane = points(mesh("stomach"))
      .map((p) => sub(p, point))
      .filter(
        (p) =>
          Math.abs(dot(p, tangent)) < 1e-4 &&
          Math.hypot(...p) > 0.99 * radius &&
          Math.hypot(...p) < 0.02,
      );
    expect(onPlane.length).toBeGreaterThan(10);
    for (const p of onPlane) expect(Math.abs(Math.hypot(...p) - radius)).toBeLessThan(0.001);
  });

  test("the ileum opens into the caecum's medial wall, below the ascending colon", () => {
    const mouth = stationAt(SMALL_BOWEL.curve, SMALL_BOWEL.curve.length).point;
    const wall = points(mesh("caecum")).map((p) => distance(p, mouth));
    expect(Math.min(...wall)).toBeLessThan(0.01);
    expect(mouth[0]).toBeGreaterThan(surfaceCentre(mesh("caecum"))[0] + 0.02);
    expect(mouth[1]).toBeLessThan(bounds(mesh("ascending-colon")).min[1] + 0.02);
  });
});

describe("loops", () => {
  /** The smallest free distance between walls of stretches further apart than a bend, metres. */
  const tightest = ({ curve, radius }: BowelLine): number => {
    const STEP_M = 0.004;
    const stations = Array.from({ length: Math.floor(curve.length / STEP_M) }, (_, i) => ({
      at: stationAt(curve, i * STEP_M).point,
      r: radius(i * STEP_M),
    }));
    let free = Infinity;
    stations.forEach((a, i) =>
      stations.slice(i + 1).forEach((b, j) => {
        if ((j + 1) * STEP_M > 4.5 * Math.max(a.r, b.r))
          free = Math.min(free, distance(a.at, b.at) - a.r - b.r);
      }),
    );
    return free;
  };

  test("of the small bowel do not touch", () => expect(tightest(SMALL_BOWEL)).toBeGreaterThan(0));
  test("of the large bowel do not touch", () => expect(tightest(LARGE_BOWEL)).toBeGreaterThan(0));
});

describe("where things lie", () => {
  const centre = (id: string): Vec3 => surfaceCentre(mesh(id));

  test("stomach: left, fundus below the left dome of the diaphragm, pylorus right of the midline", () => {
    expect(centre("stomach")[0]).toBeGreaterThan(0.03);
    expect(bounds(mesh("stomach")).max[1]).toBeLessThan(height("T8"));
    expect(bounds(mesh("stomach")).max[1]).toBeGreaterThan(height("T10"));
    expect(stationAt(SMALL_BOWEL.curve, 0).point[0]).toBeLessThan(0);
    expect(stationAt(OESOPHAGUS.curve, OESOPHAGUS.curve.length).point[0]).toBeGreaterThan(0.02);
  });

  test("stomach: the fundus domes over the cardiac notch and lies on the spleen's front", () => {
    const corners = Array.from({ length: mesh("stomach").positions.length / 3 }, (_, v) =>
      vertex(mesh("stomach"), v),
    );
    const mouth = stationAt(OESOPHAGUS.curve, OESOPHAGUS.curve.length).point;
    const top = corners.reduce((a, b) => (b[1] > a[1] ? b : a));
    expect(top[1] - mouth[1]).toBeGreaterThan(0.03);
    expect(top[0] - mouth[0]).toBeGreaterThan(0.03);
    // The notch: the fundus's wall beside the oesophagus, 15 mm above the cardia, keeps off it.
    const beside = corners.filter(([, y]) => Math.abs(y - mouth[1] - 0.015) < 0.004);
    expect(beside.length).toBeGreaterThan(10);
    for (const [x] of beside)
      expect(x).toBeGreaterThan(mouth[0] + OESOPHAGUS.radius(OESOPHAGUS.curve.length));
    const spleen = buildSpleen()[0]!.mesh;
    const gaps = Array.from({ length: spleen.positions.length / 3 }, (_, v) => {
      const p = vertex(spleen, v);
      return Math.min(...corners.map((q) => distance(p, q)));
    });
    // The grown-up's 10 mm are 8 mm at ten years.
    expect(Math.min(...gaps)).toBeLessThan(0.01);
    expect(
      toManifold(spleen)
        .intersect(toManifold(mesh("stomach")))
        .volume(),
    ).toBeLessThan(1e-6);
    expect(centre("stomach")[2]).toBeGreaterThan(surfaceCentre(spleen)[2] + 0.03);
  });

  test("oesophagus: from C6, crossing T10 left of the midline", () => {
    expect(stationAt(OESOPHAGUS.curve, 0).point[1]).toBeCloseTo(height("C6"), 2);
    const crossing = OESOPHAGUS.curve.points.find((p) => p[1] <= height("T10"))!;
    expect(crossing[0]).toBeGreaterThan(0.005);
    expect(crossing[0]).toBeLessThan(0.03);
  });

  test("colon: right side up, across below the stomach, left side down", () => {
    expect(centre("ascending-colon")[0]).toBeLessThan(-0.07);
    expect(centre("descending-colon")[0]).toBeGreaterThan(0.09);
    expect(centre("transverse-colon")[1]).toBeLessThan(centre("stomach")[1]);
    // The left flexure lies higher than the right one.
    expect(bounds(mesh("transverse-colon")).max[1]).toBeGreaterThan(
      bounds(mesh("ascending-colon")).max[1],
    );
    expect(centre("rectum")[2]).toBeLessThan(centre("sigmoid-colon")[2]);
    expect(centre("anal-canal")[1]).toBeLessThan(centre("rectum")[1]);
  });

  test("small bowel: jejunum upper left, ileum lower right, framed by the colon", () => {
    expect(centre("jejunum")[0]).toBeGreaterThan(centre("ileum")[0]);
    expect(centre("jejunum")[1]).toBeGreaterThan(centre("ileum")[1]);
    expect(bounds(mesh("jejunum")).max[0]).toBeLessThan(bounds(mesh("descending-colon")).max[0]);
  });

  test("appendix: 6 to 8.1 cm long, from the caecum's posteromedial wall (fact D5)", () => {
    expect(APPENDIX.curve.length).toBeGreaterThan(0.06);
    expect(APPENDIX.curve.length).toBeLessThan(0.081);
    const root = stationAt(APPENDIX.curve, 0).point;
    expect(root).toEqual(stationAt(LARGE_BOWEL.curve, 0).point);
    expect(root[0]).toBeGreaterThan(centre("caecum")[0]);
    expect(root[2]).toBeLessThan(centre("caecum")[2] - 0.02);
  });
});

describe("the colon's wall", () => {
  const { radius } = haustra(COLON_DEFAULTS);
  const { wall, stretch } = LARGE_BOWEL;
  /** Root mean square of the pouches' share of the measured radius. */
  const unevenness = (id: (typeof COLON_SEGMENTS)[number]): number => {
    const [from, to] = stretch(id);
    const shares = Array.from({ length: 2000 }, (_, i) => {
      const [s, angle] = [from + ((to - from) * i) / 2000, i * 2.4];
      return radius(s, angle) / wall(s, angle) - 1;
    });
    return Math.sqrt(shares.reduce((sum, v) => sum + v * v, 0) / shares.length);
  };

  test.each(COLON_SEGMENTS)("%s has haustra", (id) =>
    expect(unevenness(id)).toBeGreaterThan(id === "sigmoid-colon" ? 0.03 : 0.04),
  );

  test("pouches take as much from the measured tube as they add, within 8 %", () => {
    for (const id of ["ascending-colon", "transverse-colon", "descending-colon"] as const) {
      const [from, to] = stretch(id);
      let sum = 0;
      for (let i = 0; i < 3000; i++) {
        const [s, angle] = [from + ((to - from) * i) / 3000, i * 2.4];
        sum += radius(s, angle) / wall(s, angle) - 1;
      }
      expect(Math.abs(sum / 3000)).toBeLessThan(0.04);
    }
  });

  test("each ring has the two edges of three taeniae, 8 to 10 mm apart where the gut is wide", () => {
    const s = (stretch("ascending-colon")[0] + stretch("ascending-colon")[1]) / 2;
    const angles = colonAngles(COLON_DEFAULTS)(s);
    expect(angles).toHaveLength(colonSides(COLON_DEFAULTS));
    const bands = angles.filter((_, k) => k % (COLON_DEFAULTS.between + 2) === 0);
    expect(bands).toHaveLength(3);
    const width = (angles[1]! - angles[0]!) * LARGE_BOWEL.radius(s);
    expect(width).toBeGreaterThan(0.008);
    expect(width).toBeLessThan(0.01);
  });

  test("the rectum has neither", () => {
    const [from, to] = stretch("rectum");
    for (let i = 0; i < 200; i++) {
      const [s, angle] = [from + ((to - from) * i) / 200, i * 2.4];
      expect(radius(s, angle)).toBe(wall(s, angle));
    }
  });
});
