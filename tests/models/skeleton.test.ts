import { describe, expect, it } from "vitest";
import landmarks from "../../models/figures/landmarks.json" with { type: "json" };
import { buildClavicles } from "../../models/parts/clavicles.ts";
import { buildFootBones } from "../../models/parts/foot-bones.ts";
import { buildHandBones } from "../../models/parts/hand-bones.ts";
import { buildMandible } from "../../models/parts/mandible.ts";
import { buildPatellae } from "../../models/parts/patellae.ts";
import { buildPelvis } from "../../models/parts/pelvis.ts";
import { buildRibs } from "../../models/parts/ribs.ts";
import { buildSacrum } from "../../models/parts/sacrum.ts";
import { buildScapulae } from "../../models/parts/scapulae.ts";
import { braincase, buildSkull, WALL_M } from "../../models/parts/skull.ts";
import { buildSternum } from "../../models/parts/sternum.ts";
import { buildVertebralColumn } from "../../models/parts/vertebral-column.ts";
import { toManifold } from "../../models/shapes/kernel.ts";
import {
  bounds,
  type Mesh,
  surfaceCentre,
  triangleCount,
  vertex,
  vertexCount,
} from "../../models/shapes/mesh.ts";
import type { Part } from "../../models/shapes/part.ts";
import { distance, type Vec3 } from "../../models/shapes/vec.ts";
import { REFERENCE } from "../../src/domain/body-sizes.ts";
import { IS_LONG } from "../long.ts";
import "../matchers/mesh.ts";

const BUILDERS = {
  buildSkull,
  buildMandible,
  buildVertebralColumn,
  buildRibs,
  buildSternum,
  buildPelvis,
  buildSacrum,
  buildClavicles,
  buildScapulae,
  buildPatellae,
  buildHandBones,
  buildFootBones,
};
const parts = new Map<string, Part>(
  Object.values(BUILDERS).flatMap((build) => build().map((part) => [part.id, part] as const)),
);
const mesh = (id: string): Mesh => parts.get(id)!.mesh;

/** Least distance from a point to the mesh's vertices, metres. */
function nearest(of: Mesh, point: readonly number[]): number {
  let least = Infinity;
  for (let i = 0; i < vertexCount(of); i++)
    least = Math.min(least, distance(vertex(of, i), point as Vec3));
  return least;
}

/** Bones with their volume in cm³: adult dry-bone atlases, generous since small spaces are filled. */
const VOLUMES: Readonly<Record<string, readonly [number, number]>> = {
  skull: [400, 800],
  mandible: [45, 100],
  "vertebral-column": [600, 1200],
  ribs: [400, 900],
  sternum: [40, 100],
  pelvis: [500, 950],
  sacrum: [120, 300],
  "clavicle-left": [20, 60],
  "scapula-left": [60, 150],
  "patella-left": [8, 30],
  "hand-bones-left": [30, 80],
  "foot-bones-left": [130, 260],
};

describe("skeleton", () => {
  it("has every bone of the trunk, head, hands and feet, within 35,000 triangles", () => {
    expect([...parts.keys()].toSorted()).toEqual([
      "clavicle-left",
      "clavicle-right",
      "foot-bones-left",
      "foot-bones-right",
      "hand-bones-left",
      "hand-bones-right",
      "mandible",
      "patella-left",
      "patella-right",
      "pelvis",
      "ribs",
      "sacrum",
      "scapula-left",
      "scapula-right",
      "skull",
      "sternum",
      "triradiate-cartilage-left",
      "triradiate-cartilage-right",
      "vertebral-column",
    ]);
    const total = [...parts.values()].reduce(
      (sum, part) => sum + (part.triangles ?? triangleCount(part.mesh)),
      0,
    );
    expect(total).toBeLessThanOrEqual(35_000);
  });

  it.each([...parts.keys()])("%s is closed and accepted by the kernel", (id) => {
    expect(mesh(id)).toBeClosedSurface();
    expect(toManifold(mesh(id)).status()).toBe("NoError");
  });

  it.each(Object.entries(VOLUMES))("%s has a plausible volume", (id, [min, max]) => {
    expect(mesh(id)).toHaveVolumeBetween(min, max);
  });

  it.each([
    ["mandible", 1],
    ["skull", 1],
    ["sternum", 1],
    ["sacrum", 1],
    ["scapula-left", 1],
    ["clavicle-left", 1],
    ["patella-left", 1],
    ["hand-bones-left", 27],
    ["foot-bones-left", 26],
    // Cartilages 6 to 10 of a side hang together.
    ["vertebral-column", 47],
    ["ribs", 16],
  ] as const)("%s is in %i pieces", (id, pieces) => {
    expect(mesh(id)).toHaveComponents(pieces);
  });

  it("mirrors the right side of the left", () => {
    for (const stem of ["clavicle", "scapula", "patella", "hand-bones", "foot-bones"]) {
      const [left, right] = [bounds(mesh(`${stem}-left`)), bounds(mesh(`${stem}-right`))];
      expect(left.min[0]).toBeGreaterThan(0);
      expect(right.max[0]).toBeCloseTo(-left.min[0], 9);
      expect(right.min[1]).toBe(left.min[1]);
    }
  });

  it("stands within the measured man", () => {
    for (const part of parts.values())
      expect(part.mesh).toLieWithin([-0.53, 0.004, -0.15], [0.53, 1.826, 0.13]);
  });

  it("leaves the brain a hollow, reached only through the foramen magnum", () => {
    const skull = mesh("skull");
    const outside = braincase();
    let inner = 0;
    for (let i = 0; i < vertexCount(skull); i++) {
      const [x, y, z] = vertex(skull, i);
      // Nothing stands deep in the cavity, the floor at the foramen apart.
      if (y > 1.7) expect(outside(x, y, z)).toBeGreaterThan(-WALL_M - 0.004);
      if (y > 1.75 && outside(x, y, z) < -WALL_M + 0.001) inner++;
    }
    expect(inner).toBeGreaterThan(1000);
    const { min, max } = bounds(skull);
    expect(max[0] - min[0]).toBeGreaterThan(0.145);
    expect(max[0] - min[0]).toBeLessThan(0.16);
    expect(max[1]).toBeGreaterThan(1.815);
  });

  it("curves the spine as people's spines curve", () => {
    const z = (level: keyof typeof landmarks.vertebralBodies): number =>
      landmarks.vertebralBodies[level][2]!;
    expect(z("C3")).toBeGreaterThan(z("C7"));
    expect(z("T8")).toBeLessThan(z("C7") - 0.02);
    expect(z("L4")).toBeGreaterThan(z("T8") + 0.02);
    for (const centre of Object.values(landmarks.vertebralBodies).slice(2, -1))
      expect(nearest(mesh("vertebral-column"), centre)).toBeLessThan(0.03);
  });

  it("rests the column on the sacrum and the skull on the atlas", () => {
    expect(bounds(mesh("vertebral-column")).min[1]).toBeLessThan(bounds(mesh("sacrum")).max[1]);
    expect(nearest(mesh("skull"), landmarks.vertebralBodies.C1)).toBeLessThan(0.03);
  });

  it("closes the chest: seven cartilages reach the sternum, no rib goes below the hip bones' crests", () => {
    for (const y of [1.49, 1.457, 1.428, 1.405, 1.38, 1.361])
      expect(nearest(mesh("ribs"), [0.016, y, nearestDepth(mesh("sternum"), y)])).toBeLessThan(
        0.02,
      );
    expect(bounds(mesh("ribs")).min[1]).toBeGreaterThan(bounds(mesh("pelvis")).max[1]);
  });

  it("keeps the jaw under the skull, its chin in front", () => {
    const jaw = bounds(mesh("mandible"));
    expect(jaw.min[1]).toBeGreaterThan(1.6);
    expect(jaw.max[1]).toBeLessThan(1.7);
    expect(surfaceCentre(mesh("mandible"))[2]).toBeGreaterThan(surfaceCentre(mesh("skull"))[2]);
  });

  it("puts hands at the ends of the arms and feet on the floor", () => {
    expect(nearest(mesh("hand-bones-left"), REFERENCE.wrist)).toBeLessThan(0.015);
    expect(nearest(mesh("foot-bones-left"), REFERENCE.ankle)).toBeLessThan(0.02);
    expect(bounds(mesh("foot-bones-left")).min[1]).toBeLessThan(0.02);
    expect(nearest(mesh("patella-left"), REFERENCE.knee)).toBeLessThan(0.08);
  });

  // `body.test.ts` builds all of it anew too, and compares it with what was built before.
  it.runIf(IS_LONG)("is the same every time", () => {
    for (const build of [buildMandible, buildRibs, buildHandBones, buildSternum]) {
      const [first, second] = [build(), build()];
      first.forEach((part, i) => {
        expect(part.mesh.positions).toEqual(second[i]!.mesh.positions);
        expect(part.mesh.triangles).toEqual(second[i]!.mesh.triangles);
      });
    }
  });
});

/** Mean depth of a mesh's vertices at a height, metres. */
function nearestDepth(of: Mesh, y: number): number {
  let [sum, count] = [0, 0];
  for (let i = 0; i < vertexCount(of); i++) {
    const p = vertex(of, i);
    if (Math.abs(p[1] - y) < 0.006) [sum, count] = [sum + p[2], count + 1];
  }
  return sum / count;
}
