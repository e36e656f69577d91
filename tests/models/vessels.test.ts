import { describe, expect, it } from "vitest";
import "../matchers/mesh.ts";
import landmarks from "../../models/figures/landmarks.json" with { type: "json" };
import { buildCirculation } from "../../models/parts/circulation.ts";
import { bounds, type Mesh, triangleCount, vertex, vertexCount } from "../../models/shapes/mesh.ts";
import { distance, type Vec3 } from "../../models/shapes/vec.ts";
import { type StructureId, structuresOf } from "../../src/domain/anatomy.ts";
import { REFERENCE } from "../../src/domain/body-sizes.ts";
import { IS_LONG } from "../long.ts";

const build = (): Map<string, Mesh> =>
  new Map(buildCirculation().map(({ id, mesh }) => [id, mesh]));
const parts = build();
const mesh = (id: StructureId): Mesh => parts.get(id)!;
const levelY = (level: keyof typeof landmarks.vertebralBodies): number =>
  landmarks.vertebralBodies[level][1]!;

const pointsOf = (of: Mesh): Vec3[] =>
  Array.from({ length: vertexCount(of) }, (_, v) => vertex(of, v));

/** Middle of the bounding box of the surface near a height: where a vessel passes it. */
function passes(ids: readonly StructureId[], y: number): Vec3 {
  const near = ids.flatMap((id) => pointsOf(mesh(id)).filter((p) => Math.abs(p[1] - y) < 0.013));
  const { min, max } = bounds({
    positions: Float64Array.from(near.flat()),
    triangles: new Uint32Array(),
  });
  return [(min[0] + max[0]) / 2, y, (min[2] + max[2]) / 2];
}

const CAVA = [
  "inferior-vena-cava-lower",
  "inferior-vena-cava-middle",
  "inferior-vena-cava-upper",
] as const;

describe("every vessel", () => {
  it("is there, and nothing else", () => {
    expect([...parts.keys()].toSorted()).toEqual(
      [...structuresOf("venous"), "aorta", "heart"].toSorted(),
    );
  });

  it.each([...structuresOf("venous"), "aorta", "heart"] as const)(
    "%s is closed, without handles, and in one piece but for the three hepatic veins",
    (id) => {
      expect(mesh(id)).toBeClosedSurface();
      expect(mesh(id)).toHaveGenus(0);
      expect(mesh(id)).toHaveComponents(id === "hepatic-veins" ? 3 : 1);
    },
  );

  it("keeps the budgets", () => {
    expect(mesh("aorta")).toHaveTrianglesAtMost(1600);
    expect(mesh("heart")).toHaveTrianglesAtMost(3500);
    const total = [...parts.values()].reduce((sum, part) => sum + triangleCount(part), 0);
    expect(total).toBeLessThanOrEqual(13_000);
  });

  // `body.test.ts` builds all of it anew too, and compares it with what was built before.
  it.runIf(IS_LONG)("comes out the same twice", () => {
    for (const [id, again] of build()) expect(again).toEqual(parts.get(id));
  });

  it("has a vein's, an artery's or a heart's volume", () => {
    // Oval of 16 × 26 mm [V6] over some 10 cm, twice.
    expect(mesh("inferior-vena-cava-lower")).toHaveVolumeBetween(30, 60);
    expect(mesh("inferior-vena-cava-middle")).toHaveVolumeBetween(40, 75);
    expect(mesh("aorta")).toHaveVolumeBetween(150, 280);
    expect(mesh("heart")).toHaveVolumeBetween(450, 750);
    expect(mesh("great-saphenous-vein-left")).toHaveVolumeBetween(15, 35);
  });

  it("is the same size on both sides where the sides mirror each other", () => {
    for (const stem of ["popliteal-vein", "femoral-vein", "subclavian-vein"] as const) {
      const [left, right] = [bounds(mesh(`${stem}-left`)), bounds(mesh(`${stem}-right`))];
      expect(left.max[0]).toBeCloseTo(-right.min[0], 3);
      expect(left.max[1]).toBeCloseTo(right.max[1], 3);
    }
  });
});

describe("the venous tree", () => {
  /** Who opens into whom, in the direction of the blood. */
  const JOINTS: readonly (readonly [StructureId, StructureId])[] = [
    ...(["left", "right"] as const).flatMap((side): [StructureId, StructureId][] => [
      [`popliteal-vein-${side}`, `femoral-vein-${side}`],
      [`great-saphenous-vein-${side}`, `femoral-vein-${side}`],
      [`femoral-vein-${side}`, `external-iliac-vein-${side}`],
      [`external-iliac-vein-${side}`, `common-iliac-vein-${side}`],
      [`common-iliac-vein-${side}`, "inferior-vena-cava-lower"],
      [`renal-vein-${side}`, "inferior-vena-cava-middle"],
      [`internal-jugular-vein-${side}`, `brachiocephalic-vein-${side}`],
      [`subclavian-vein-${side}`, `brachiocephalic-vein-${side}`],
      [`brachiocephalic-vein-${side}`, "superior-vena-cava"],
    ]),
    ["inferior-vena-cava-lower", "inferior-vena-cava-middle"],
    ["inferior-vena-cava-middle", "inferior-vena-cava-upper"],
    ["hepatic-veins", "inferior-vena-cava-upper"],
    ["inferior-vena-cava-upper", "heart"],
    ["superior-vena-cava", "heart"],
    ["heart", "aorta"],
  ];

  it.each(JOINTS)("%s opens into %s through one and the same section", (from, to) => {
    // The two caps sum the ring's corners in opposite order: the last bits may differ.
    const key = (p: Vec3): string => p.map((c) => c.toFixed(9)).join();
    const keys = new Set(pointsOf(mesh(to)).map(key));
    const shared = pointsOf(mesh(from)).filter((p) => keys.has(key(p)));
    // Ring and rim of a section of at least eight corners, all of it within a vein's width.
    expect(shared.length).toBeGreaterThanOrEqual(16);
    if (from !== "hepatic-veins")
      for (const p of shared) expect(distance(p, shared[0]!)).toBeLessThan(0.032);
  });
});

describe("where they lie", () => {
  it("the inferior vena cava is right of the midline and of the aorta from L4 to T10", () => {
    for (const level of ["L4", "L3", "L2", "L1", "T12", "T11", "T10"] as const) {
      const cava = passes(CAVA, levelY(level));
      expect(cava[0]).toBeLessThan(-0.01);
      expect(passes(["aorta"], levelY(level))[0] - cava[0]).toBeGreaterThan(0.02);
    }
  });

  it("the cava begins in front of L5, takes up the renal veins at L1 to L2, and reaches the heart at T8", () => {
    expect(bounds(mesh("inferior-vena-cava-lower")).min[1]).toBeGreaterThan(levelY("L5") - 0.02);
    expect(bounds(mesh("inferior-vena-cava-lower")).min[1]).toBeLessThan(levelY("L5") + 0.01);
    const renal = bounds(mesh("inferior-vena-cava-lower")).max[1];
    expect(renal).toBeLessThan(levelY("L1"));
    expect(renal).toBeGreaterThan(levelY("L3"));
    expect(Math.abs(bounds(mesh("inferior-vena-cava-upper")).max[1] - levelY("T8"))).toBeLessThan(
      0.015,
    );
  });

  it("the left renal vein passes in front of the aorta, the left iliac vein behind the right iliac artery", () => {
    const nearAorta = pointsOf(mesh("renal-vein-left")).filter(
      (p) => Math.abs(p[0] - 0.01) < 0.006,
    );
    const y = nearAorta[0]![1];
    const aortaFront = Math.max(
      ...pointsOf(mesh("aorta"))
        .filter((p) => Math.abs(p[1] - y) < 0.02)
        .map((p) => p[2]),
    );
    expect(Math.min(...nearAorta.map((p) => p[2]))).toBeGreaterThan(aortaFront - 0.002);
    const artery = pointsOf(mesh("aorta")).filter((p) => p[0] < -0.006 && p[1] < levelY("L4"));
    const under = pointsOf(mesh("inferior-vena-cava-lower")).filter(
      (p) => Math.abs(p[0] + 0.01) < 0.006 && Math.abs(p[1] - 1.098) < 0.01,
    );
    const middleZ = (points: Vec3[]): number =>
      points.reduce((sum, p) => sum + p[2], 0) / points.length;
    expect(middleZ(artery)).toBeGreaterThan(middleZ(under));
  });

  it("the aorta divides in front of L4 and arches above the pulmonary trunk, below the jugular notch", () => {
    const { min, max } = bounds(mesh("aorta"));
    expect(min[1]).toBeGreaterThan(levelY("L5") - 0.005);
    expect(min[1]).toBeLessThan(levelY("L4"));
    expect(max[1]).toBeLessThan(levelY("T2"));
  });

  it("the heart's apex points to the body's left, forward and down; its base lies at T5 to T8", () => {
    const points = pointsOf(mesh("heart"));
    const apex = points.reduce((a, p) => (p[0] > a[0] ? p : a));
    const { min, max } = bounds(mesh("heart"));
    expect(apex[0]).toBeGreaterThan(0.07);
    expect(apex[1]).toBeLessThan((min[1] + max[1]) / 2);
    expect(apex[2]).toBeGreaterThan((min[2] + max[2]) / 2);
    expect(max[1]).toBeLessThan(levelY("T4"));
    expect(min[1]).toBeGreaterThan(levelY("T10"));
    // Right atrium to apex, 12 cm; front to back, 9 to 11 cm.
    expect(max[0] - min[0]).toBeGreaterThan(0.11);
    expect(max[0] - min[0]).toBeLessThan(0.15);
  });

  it("the leg's veins follow the leg: in front of the hip's joint, behind the knee, medial at the ankle", () => {
    const groin = passes(["femoral-vein-left"], REFERENCE.hip[1]);
    expect(groin[2]).toBeGreaterThan(REFERENCE.hip[2] + 0.02);
    const behindKnee = passes(["popliteal-vein-left"], REFERENCE.knee[1]);
    expect(behindKnee[2]).toBeLessThan(REFERENCE.knee[2] - 0.025);
    expect(Math.abs(behindKnee[0] - REFERENCE.knee[0])).toBeLessThan(0.015);
    const ankle = passes(["great-saphenous-vein-left"], REFERENCE.ankle[1]);
    expect(ankle[0]).toBeLessThan(REFERENCE.ankle[0]);
    expect(ankle[2]).toBeGreaterThan(REFERENCE.ankle[2]);
    expect(bounds(mesh("great-saphenous-vein-left")).max[1]).toBeLessThan(REFERENCE.hip[1]);
  });

  it("the great saphenous vein begins on the foot's dorsum, before and below the medial malleolus", () => {
    const { min, max } = bounds(mesh("great-saphenous-vein-left"));
    const lowest = pointsOf(mesh("great-saphenous-vein-left")).reduce((a, p) =>
      p[1] < a[1] ? p : a,
    );
    expect(min[1]).toBeLessThan(0.06);
    expect(lowest[2]).toBeGreaterThan(REFERENCE.ankle[2] + 0.08);
    expect(lowest[0]).toBeLessThan(REFERENCE.ankle[0]);
    // From there to the saphenous opening: nearly the whole leg, 0.8 m in an adult of 1.83 m.
    expect(max[1] - min[1]).toBeGreaterThan(0.8);
  });

  it("the inferior vena cava is an oval of 16 by 26 mm at L3 [V6]", () => {
    const near = pointsOf(mesh("inferior-vena-cava-lower")).filter(
      (p) => Math.abs(p[1] - levelY("L3")) < 0.02,
    );
    const span = (k: 0 | 2): number =>
      Math.max(...near.map((p) => p[k])) - Math.min(...near.map((p) => p[k]));
    expect(span(0)).toBeGreaterThan(0.022);
    expect(span(0)).toBeLessThan(0.03);
    expect(span(2)).toBeGreaterThan(0.014);
    expect(span(2)).toBeLessThan(0.021);
  });

  it("the superior vena cava is 5 to 7 cm long, from behind the first cartilage to the atrium", () => {
    const { min, max } = bounds(mesh("superior-vena-cava"));
    expect(max[1] - min[1]).toBeGreaterThan(0.05);
    expect(max[1] - min[1]).toBeLessThan(0.075);
    expect(max[0]).toBeLessThan(0);
  });

  it("the left brachiocephalic vein crosses in front of the branches of the aortic arch", () => {
    const vein = pointsOf(mesh("brachiocephalic-vein-left"));
    const branches = pointsOf(mesh("aorta")).filter((p) => p[1] > 1.497);
    let crossed = 0;
    for (const [x, y, z] of branches) {
      const before = vein.filter((p) => Math.hypot(p[0] - x, p[1] - y) < 0.006);
      if (before.length === 0) continue;
      crossed++;
      expect(Math.max(...before.map((p) => p[2]))).toBeGreaterThan(z);
    }
    expect(crossed).toBeGreaterThan(5);
  });

  it("the right brachiocephalic vein is shorter and steeper than the left", () => {
    const slope = (side: "left" | "right"): number => {
      const { min, max } = bounds(mesh(`brachiocephalic-vein-${side}`));
      return (max[1] - min[1]) / (max[0] - min[0]);
    };
    expect(slope("right")).toBeGreaterThan(1);
    expect(slope("left")).toBeLessThan(1);
  });
});
