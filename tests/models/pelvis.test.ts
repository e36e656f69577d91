import { describe, expect, it } from "vitest";
import landmarks from "../../models/figures/landmarks.json" with { type: "json" };
import { buildFemur } from "../../models/parts/femur.ts";
import { buildPelvis } from "../../models/parts/pelvis.ts";
import { buildSacrum } from "../../models/parts/sacrum.ts";
import { type Manifold, toManifold } from "../../models/shapes/kernel.ts";
import {
  bounds,
  type Mesh,
  mirrorX,
  surfaceCentre,
  triangleCount,
  vertex,
  vertexCount,
} from "../../models/shapes/mesh.ts";
import { distance, type Vec3 } from "../../models/shapes/vec.ts";
import { REFERENCE } from "../../src/domain/body-sizes.ts";
import { IS_LONG } from "../long.ts";
import "../matchers/mesh.ts";

const parts = new Map([...buildPelvis(), ...buildSacrum()].map(({ id, mesh }) => [id, mesh]));
const mesh = (id: string): Mesh => parts.get(id as never)!;
const [pelvis, left, right, sacrum] = [
  "pelvis",
  "triradiate-cartilage-left",
  "triradiate-cartilage-right",
  "sacrum",
].map(mesh) as [Mesh, Mesh, Mesh, Mesh];
const HEAD: Vec3 = [...REFERENCE.hip];

const vertices = (of: Mesh): Vec3[] =>
  Array.from({ length: vertexCount(of) }, (_, v) => vertex(of, v));
const commonMm3 = (a: Mesh, b: Mesh): number =>
  toManifold(a).intersect(toManifold(b)).volume() * 1e9;
/** Whether a straight way meets the solid. */
const meets = (solid: Manifold, from: Vec3, to: Vec3): boolean =>
  solid.rayCast(from, to).length > 0;

describe("pelvis", () => {
  it.each([...parts.keys()])("%s is closed and accepted by the kernel", (id) => {
    expect(mesh(id)).toBeClosedSurface();
    expect(toManifold(mesh(id)).status()).toBe("NoError");
  });

  it("stays within its budget", () => {
    const total = [...parts.values()].reduce((sum, of) => sum + triangleCount(of), 0);
    expect(total).toBeLessThanOrEqual(7200);
  });

  it("is an ilium on either side, and both pubes with both ischia, none with a handle", () => {
    expect(pelvis).toHaveComponents(3);
    expect(pelvis).toHaveGenus(0);
    expect(pelvis).toHaveVolumeBetween(700, 950);
  });

  it("closes each obturator ring with cartilage only", () => {
    const bone = toManifold(pelvis);
    const whole = bone.add(toManifold(left)).add(toManifold(right));
    expect(whole.decompose().filter((piece) => piece.volume() > 1e-8)).toHaveLength(1);
  });

  it("holds the femoral heads and leaves them free", () => {
    const least = Math.min(...vertices(pelvis).map((p) => distance(p, HEAD)));
    expect(least).toBeGreaterThan(0.0245);
    expect(least).toBeLessThan(0.028);
    const near = vertices(pelvis).filter((p) => distance(p, HEAD) < 0.03);
    // From above, from behind and from the middle: a socket, not a ledge.
    expect(near.some((p) => p[1] > HEAD[1] + 0.015)).toBe(true);
    expect(near.some((p) => p[2] < HEAD[2] - 0.01)).toBe(true);
    expect(near.some((p) => p[0] < HEAD[0] - 0.015)).toBe(true);
    for (const femur of buildFemur().filter(({ id }) => id.endsWith("-left")))
      for (const of of [pelvis, left]) expect(commonMm3(femur.mesh, of)).toBeLessThan(1);
  });

  it("carries the sacrum between its wings without touching it", () => {
    expect(commonMm3(pelvis, sacrum)).toBeLessThan(100);
    expect(sacrum).toHaveComponents(1);
    const [promontory] = vertices(sacrum).toSorted((a, b) => b[2] - a[2]);
    expect(Math.abs(promontory![0])).toBeLessThan(0.02);
    const last = landmarks.vertebralBodies.L5 as Vec3;
    const gap = Math.min(...vertices(sacrum).map((p) => distance(p, last)));
    // Half the height of L5's body and its disk.
    expect(gap).toBeGreaterThan(0.01);
    expect(gap).toBeLessThan(0.03);
    // The coccyx points forward again.
    const [tip] = vertices(sacrum).toSorted((a, b) => a[1] - b[1]);
    expect(tip![2]).toBeGreaterThan(bounds(sacrum).min[2] + 0.015);
  });

  it("is as wide and as high as a man's", () => {
    const { min, max } = bounds(pelvis);
    // Bi-iliac breadth 283 ± 15 mm, height of a hip bone 220 ± 11 mm (Gray's Anatomy, 42nd ed.; skeletons).
    expect(max[0] - min[0]).toBeGreaterThan(0.265);
    expect(max[0] - min[0]).toBeLessThan(0.3);
    expect(max[1] - min[1]).toBeGreaterThan(0.2);
    expect(max[1] - min[1]).toBeLessThan(0.235);
  });

  // `body.test.ts` builds all of it anew too, and compares it with what was built before.
  it.runIf(IS_LONG)("is the same bytes twice", () => {
    expect(buildPelvis().map(({ mesh: of }) => of)).toEqual([pelvis, left, right]);
  });
});

describe("triradiate cartilage", () => {
  it("is one body a side, mirrored", () => {
    expect(left).toHaveComponents(1);
    expect(left).toHaveGenus(0);
    expect(left).toHaveVolumeBetween(6, 18);
    expect(mirrorX(left)).toEqual(right);
  });

  it("fills the gap between the three bones and lies in none", () => {
    expect(commonMm3(left, pelvis)).toBeLessThan(5);
    const bone = new Set(vertices(pelvis).map((p) => p.join()));
    const shared = vertices(left).filter((p) => bone.has(p.join()));
    expect(shared.length).toBeGreaterThan(80);
    // Ilium above, pubis in front below, ischium behind below, each sharing a face with it.
    const centre = surfaceCentre(left);
    const touches = (place: (p: Vec3) => boolean): number => shared.filter(place).length;
    expect(touches((p) => p[1] > centre[1] && p[2] > centre[2])).toBeGreaterThan(10);
    expect(touches((p) => p[1] < centre[1] && p[2] > centre[2])).toBeGreaterThan(10);
    expect(touches((p) => p[1] < centre[1] && p[2] < centre[2])).toBeGreaterThan(10);
  });

  it("shows in the socket and on the inside", () => {
    const solid = toManifold(left);
    const bone = toManifold(pelvis);
    const inSocket: Vec3 = [0.0745, 0.966, -0.0105];
    expect(meets(solid, HEAD, inSocket) || meets(solid, HEAD, surfaceCentre(left))).toBe(true);
    const middle: Vec3 = [0, 0.9735, -0.012];
    const target: Vec3 = [0.09, 0.9735, -0.012];
    const first = (of: Manifold): number => of.rayCast(middle, target)[0]?.distance ?? Infinity;
    expect(first(solid)).toBeLessThan(first(bone));
  });
});
