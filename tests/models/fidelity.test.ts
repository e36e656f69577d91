import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Matrix4, Quaternion, Vector3 } from "three";
import { describe, expect, it } from "vitest";
import { align, moved, scaleOf } from "../../models/fidelity/align.ts";
import { compare } from "../../models/fidelity/compare.ts";
import { COUNTERPARTS, type Counterpart, counterpartsOf } from "../../models/fidelity/names.ts";
import { nearestOn, spread } from "../../models/fidelity/surface.ts";
import { Filling, gridAround, overlap } from "../../models/fidelity/voxels.ts";
import { concatenate, mapVertices, type Mesh } from "../../models/shapes/mesh.ts";
import { curveThrough, sweep } from "../../models/shapes/tube.ts";
import { distance, type Vec3 } from "../../models/shapes/vec.ts";
import { LONG_BONES, SIDES, STRUCTURES } from "../../src/domain/anatomy.ts";
import { readBody } from "../matchers/read-body.ts";

/** A bent, three-lobed tube of 20 cm with a thick end: it fits itself in one way only. */
const tube = sweep(
  curveThrough([
    [0, 0, 0],
    [0.06, 0.05, 0.01],
    [0.08, 0.14, -0.02],
    [0.03, 0.2, 0],
  ]),
  {
    radius: (s, angle) =>
      (0.012 + 0.06 * s) * (1 + 0.2 * Math.cos(3 * angle) + 0.1 * Math.cos(angle)),
    step: 0.004,
    sides: 32,
    start: "round",
    end: "round",
  },
);

const similarity = new Matrix4().compose(
  new Vector3(0.4, -0.2, 0.1),
  new Quaternion().setFromAxisAngle(new Vector3(0.6, 0.64, 0.48).normalize(), 0.3),
  new Vector3(1.2, 1.2, 1.2),
);
const byMatrix = (mesh: Mesh, matrix: Matrix4): Mesh => mapVertices(mesh, (p) => moved(matrix, p));

const matched = (ours: Mesh, theirs: Mesh) => ({
  ours: spread(ours, 150),
  theirs: spread(theirs, 150),
  nearestOurs: nearestOn(ours),
  nearestTheirs: nearestOn(theirs),
  isPart: false,
});

/** How far a motion puts the tube's points from where another puts them, metres, at most. */
const apart = (a: Matrix4, b: Matrix4): number =>
  Math.max(...spread(tube, 200).map((p) => distance(moved(a, p), moved(b, p))));

describe("align", () => {
  it("finds the turn, the shift and the scale that a shape was moved by", () => {
    const motion = align([matched(tube, byMatrix(tube, similarity))], "similarity");
    expect(scaleOf(motion)).toBeCloseTo(1.2, 2);
    expect(apart(motion, similarity)).toBeLessThan(0.001);
  });

  it("takes up other proportions only when it may be affine", () => {
    const stretched = similarity.clone().multiply(new Matrix4().makeScale(1, 1.15, 0.9));
    const rows = [matched(tube, byMatrix(tube, stretched))];
    expect(apart(align(rows, "affine"), stretched)).toBeLessThan(0.001);
    expect(apart(align(rows, "similarity"), stretched)).toBeGreaterThan(0.003);
  });
});

describe("spread", () => {
  it("gives every part of the surface its share of the points", () => {
    const points = spread(tube, 4000);
    expect(points.length).toBeGreaterThan(3990);
    const half = byMatrix(tube, new Matrix4().makeTranslation(1, 0, 0));
    const both = spread(concatenate([tube, half]), 4000);
    expect(both.filter(([x]) => x < 0.5).length / both.length).toBeCloseTo(0.5, 2);
  });
});

/** Without some triangles near the origin: a tube open at one end. */
const opened = (mesh: Mesh): Mesh => {
  const kept: number[] = [];
  for (let t = 0; t < mesh.triangles.length; t += 3) {
    const corners = [...mesh.triangles.subarray(t, t + 3)];
    if (corners.some((v) => mesh.positions[v * 3]! > 0.004)) kept.push(...corners);
  }
  return { positions: mesh.positions, triangles: Uint32Array.from(kept) };
};

describe("Filling", () => {
  it("measures the volume of a box, closed, open or with a second wall inside", () => {
    const closed = new Filling(tube, gridAround([tube])).volume;
    expect(new Filling(opened(tube), gridAround([tube])).volume / closed).toBeCloseTo(1, 1);
    const middle: Vec3 = [0.075, 0.12, -0.015];
    const inner = mapVertices(
      tube,
      (p) => p.map((v, k) => middle[k]! + (v - middle[k]!) * 0.2) as Vec3,
    );
    const double = concatenate([tube, inner]);
    expect(new Filling(double, gridAround([double])).volume / closed).toBeCloseTo(1, 2);
  });

  it("overlaps wholly with itself, in part when moved, not at all far away", () => {
    const beside = (x: number): number => {
      const other = mapVertices(tube, ([a, b, c]) => [a + x, b, c]);
      const grid = gridAround([tube, other]);
      return overlap(new Filling(tube, grid), new Filling(other, grid));
    };
    expect(beside(0)).toBe(1);
    expect(beside(0.01)).toBeGreaterThan(0.5);
    expect(beside(0.01)).toBeLessThan(0.9);
    expect(beside(0.3)).toBe(0);
  });
});

describe("compare", () => {
  const pairOf = (theirs: Mesh, extra: Partial<Counterpart> = {}) => ({
    counterpart: {
      ...counterpartsOf({ liver: ["liver"] })[0]!,
      bar: { meanMm: 1, p95Mm: 2 },
      ...extra,
    },
    ours: tube,
    theirs,
  });

  it("finds nothing apart when the reference is ours, wherever it stands", () => {
    const { rows, scales } = compare([pairOf(byMatrix(tube, similarity))]);
    const [row] = rows;
    expect(row!.toTheirs!.meanMm).toBeLessThan(0.5);
    expect(row!.toOurs.p95Mm).toBeLessThan(1);
    expect(row!.volumeRatio).toBeCloseTo(1, 1);
    expect(row!.isWithin).toBe(true);
    expect([...scales.values()][0]).toBeCloseTo(1.2, 2);
  });

  it("says how far a shape is off that is thinner than the reference", () => {
    const thick = sweep(
      curveThrough([
        [0, 0, 0],
        [0, 0.2, 0],
      ]),
      { radius: () => 0.03, step: 0.005, sides: 48, start: "flat", end: "flat" },
    );
    const thin = mapVertices(thick, ([x, y, z]) => [x * 0.8, y, z * 0.8]);
    const { rows } = compare([{ ...pairOf(thick), ours: thin }]);
    expect(rows[0]!.toTheirs!.meanMm).toBeGreaterThan(2);
    expect(rows[0]!.toTheirs!.meanMm).toBeLessThan(6);
    expect(rows[0]!.isWithin).toBe(false);
  });

  it("counts only the reference's way to ours where it is a part", () => {
    const { rows } = compare([pairOf(opened(tube), { isPart: true })]);
    expect(rows[0]!.toTheirs).toBeNull();
    expect(rows[0]!.toOurs.meanMm).toBeLessThan(0.5);
  });
});

describe("the table of names", () => {
  it("names structures that exist", () => {
    const whole = LONG_BONES.flatMap((bone) => SIDES.map((side) => `${bone}-${side}`));
    const known = new Set<string>([...STRUCTURES, ...whole, "skin"]);
    expect(COUNTERPARTS.flatMap(({ ours }) => ours).filter((id) => !known.has(id))).toEqual([]);
  });

  it.each([
    ["VH_M_liver_capsule", "liver"],
    ["VH_F_liver_capsule", "liver"],
    ["VH_M_transverse_colon", "colon, ascending to sigmoid"],
    ["VH_M_kidney_capsule_L", "left kidney"],
    ["VHF_inferior_vena_cava_b", "inferior vena cava"],
    ["left_humerus", "left humerus"],
    ["third_lumbar_vertebra", "vertebral column"],
  ])("knows %s as %s", (node, name) => {
    expect(COUNTERPARTS.filter(({ theirs }) => theirs.test(node)).map((row) => row.name)).toEqual([
      name,
    ]);
  });

  it("takes names of any file, signs and all", () => {
    const [row] = counterpartsOf({ spleen: ["Milz (1)"] });
    expect(row!.theirs.test("Milz (1)")).toBe(true);
    expect(row!.theirs.test("Milz 1")).toBe(false);
  });
});

describe("npm run fidelity", () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ["--import", "tsx", "models/fidelity/fidelity.ts", ...args], {
      encoding: "utf8",
    });

  it("says what is missing when it cannot compare", () => {
    expect(run().stderr).toContain("Name the folder");
    expect(run("no-such-folder").stderr).toContain('There is no folder "no-such-folder".');
    const empty = mkdtempSync(join(tmpdir(), "where-it-starts-"));
    expect(run(empty).stderr).toContain("holds no .glb or .gltf file");
    writeFileSync(join(empty, "broken.glb"), "no model");
    const broken = run(empty);
    expect(broken.stderr).toContain('"broken.glb" was left out');
    expect(broken.status).toBe(1);
  });

  it("compares the body with a file of other names by a table", async () => {
    const folder = mkdtempSync(join(tmpdir(), "where-it-starts-"));
    writeFileSync(join(folder, "body.glb"), (await readBody()).glb);
    writeFileSync(join(folder, "names.json"), '{"liver": ["liver"], "spleen": ["spleen"]}');
    const { stdout, status } = run(folder, "--names", join(folder, "names.json"));
    expect(status).toBe(0);
    expect(stdout).toMatch(/\| liver \| \d/);
    expect(stdout).toMatch(/\| spleen \| \d/);
    writeFileSync(join(folder, "names.json"), '{"liver": "liver"}');
    const wrong = run(folder, "--names", join(folder, "names.json"));
    expect(wrong.stderr).toContain("must be an object of structure id → list of node names");
  });
});
