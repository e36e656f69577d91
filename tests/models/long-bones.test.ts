import { describe, expect, it } from "vitest";
import {
  BONE_ZONES,
  BONE_ZONE_IDS,
  type BoneZone,
  type LongBone,
  SIDES,
  type Side,
} from "../../src/domain/anatomy.ts";
import { SIZE_TABLE } from "../../src/domain/body-sizes.ts";
import { referenceToBase } from "../../src/domain/growth.ts";
import { buildFemur } from "../../models/parts/femur.ts";
import { buildFibula } from "../../models/parts/fibula.ts";
import { buildHumerus } from "../../models/parts/humerus.ts";
import { buildRadius } from "../../models/parts/radius.ts";
import { buildTibia } from "../../models/parts/tibia.ts";
import { buildUlna } from "../../models/parts/ulna.ts";
import {
  concatenate,
  mapVertices,
  type Mesh,
  mirrorX,
  surfaceCentre,
  triangleCount,
  vertex,
  vertexCount,
} from "../../models/shapes/mesh.ts";
import { toManifold } from "../../models/shapes/kernel.ts";
import type { Part } from "../../models/shapes/part.ts";
import {
  add,
  distance,
  dot,
  lerp,
  normalize,
  scale,
  sub,
  type Vec3,
} from "../../models/shapes/vec.ts";
import { IS_LONG } from "../long.ts";
import "../matchers/mesh.ts";

const BUILDERS: Readonly<Record<LongBone, () => Part[]>> = {
  femur: buildFemur,
  tibia: buildTibia,
  fibula: buildFibula,
  humerus: buildHumerus,
  radius: buildRadius,
  ulna: buildUlna,
};
const BONES = Object.keys(BUILDERS) as LongBone[];
const parts = new Map(BONES.map((bone) => [bone, BUILDERS[bone]()]));
const all = [...parts.values()].flat();
const zone = (bone: LongBone, name: BoneZone, side: Side = "left"): Mesh =>
  parts.get(bone)!.find(({ id }) => id === `${bone}-${name}-${side}`)!.mesh;
const whole = (bone: LongBone): Mesh => concatenate(BONE_ZONES.map((name) => zone(bone, name)));

/** Greatest distance between two vertices, metres: what an osteometric board measures. */
function greatestLength(mesh: Mesh): number {
  let [from, length]: [Vec3, number] = [vertex(mesh, 0), 0];
  for (let sweep = 0; sweep < 4; sweep++) {
    let farthest = from;
    length = 0;
    for (let v = 0; v < vertexCount(mesh); v++) {
      const d = distance(vertex(mesh, v), from);
      if (d > length) [farthest, length] = [vertex(mesh, v), d];
    }
    from = farthest;
  }
  return length;
}

/** Places that two meshes share, as keys. */
const places = (mesh: Mesh): Set<string> =>
  new Set(Array.from({ length: vertexCount(mesh) }, (_, v) => vertex(mesh, v).join()));
const shared = (a: Mesh, b: Mesh): Vec3[] => {
  const there = places(b);
  return [...places(a)]
    .filter((key) => there.has(key))
    .map((key) => key.split(",").map(Number) as Vec3);
};

describe("long bones", () => {
  it("are all 84 zones and nothing else", () => {
    expect(all.map(({ id }) => id).toSorted()).toEqual(BONE_ZONE_IDS.toSorted());
  });

  it.each(all.map(({ id, mesh }) => [id, mesh] as const))(
    "%s is one closed body without handles",
    (_, mesh) => {
      expect(mesh).toBeClosedSurface();
      expect(mesh).toHaveComponents(1);
      expect(mesh).toHaveGenus(0);
      expect(toManifold(mesh).status()).toBe("NoError");
    },
  );

  it("stay within their budget", () => {
    expect(all.reduce((sum, { mesh }) => sum + triangleCount(mesh), 0)).toBeLessThanOrEqual(21_300);
  });

  it.each(BONES)("%s: the zones follow each other from the trunk outwards", (bone) => {
    const centres = BONE_ZONES.map((name) => surfaceCentre(zone(bone, name)));
    const axis = sub(centres.at(-1)!, centres[0]!);
    const order = centres.map((centre) => dot(sub(centre, centres[0]!), axis));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it.each(
    BONES.flatMap((bone) => (["proximal", "distal"] as const).map((end) => [bone, end] as const)),
  )(
    "%s, %s: the physis fills the gap between epiphysis and metaphysis, over the whole width",
    (bone, end) => {
      const physis = zone(bone, `${end}-physis`);
      const faces = (["epiphysis", "metaphysis"] as const).map((name) =>
        shared(physis, zone(bone, `${end}-${name}`)),
      );
      for (const face of faces) expect(face.length).toBeGreaterThan(12);
      expect(shared(zone(bone, `${end}-epiphysis`), zone(bone, `${end}-metaphysis`))).toHaveLength(
        0,
      );
      // Neighbours meet without overlap: three bodies that share faces have no volume in common.
      for (const name of ["epiphysis", "metaphysis"] as const) {
        const common = toManifold(physis).intersect(toManifold(zone(bone, `${end}-${name}`)));
        expect(common.volume() * 1e9).toBeLessThan(40);
      }
      // Every vertex of the disc that is on no face belongs to the raised edge: no hole, no second sheet.
      expect(vertexCount(physis) - faces.flat().length).toBeGreaterThan(12);
    },
  );

  it.each(BONES)("%s: the zones close to the whole bone without a gap", (bone) => {
    const zones = BONE_ZONES.map((name) => toManifold(zone(bone, name)));
    const union = zones.reduce((sum, part) => sum.add(part));
    const apart = zones.reduce((sum, part) => sum + part.volume(), 0);
    expect(union.decompose().filter((piece) => piece.volume() > 1e-9)).toHaveLength(1);
    expect(Math.abs(union.volume() / apart - 1)).toBeLessThan(0.002);
  });

  it.each(
    BONES.flatMap((bone) => (["proximal", "distal"] as const).map((end) => [bone, end] as const)),
  )("%s, %s: every way from epiphysis to metaphysis leads through the physis", (bone, end) => {
    const physis = zone(bone, `${end}-physis`);
    const solids = [zone(bone, `${end}-epiphysis`), zone(bone, `${end}-metaphysis`)] as const;
    const [above, below] = solids.map((mesh) => shared(physis, mesh)) as [Vec3[], Vec3[]];
    const middle = (points: readonly Vec3[]): Vec3 => scale(points.reduce(add), 1 / points.length);
    const way = normalize(sub(middle(below), middle(above)));
    const disc = toManifold(physis);
    // Lines along the plate's axis, on a grid drawn in a little from its rim.
    const inside = [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((t) =>
      above.map((p) => lerp(middle(above), p, t)),
    );
    const missed = inside.filter(
      (p) => disc.rayCast(add(p, scale(way, -0.02)), add(p, scale(way, 0.02))).length < 2,
    );
    expect(missed).toEqual([]);
  });

  it.each([
    ["femur", "femurCm"],
    ["tibia", "tibiaCm"],
    ["humerus", "humerusCm"],
    ["radius", "radiusCm"],
  ] as const)("%s is as long as a ten-year-old's", (bone, column) => {
    const expected = SIZE_TABLE.find(({ ageYears }) => ageYears === 10)![column] / 100;
    const actual = greatestLength(mapVertices(whole(bone), (p) => referenceToBase(p)));
    expect(Math.abs(actual / expected - 1)).toBeLessThan(0.03);
  });

  it("have volumes of a man's bones", () => {
    expect(toManifold(zone("femur", "shaft")).volume() * 1e6).toBeGreaterThan(150);
    const total = (bone: LongBone): number =>
      BONE_ZONES.reduce((sum, name) => sum + toManifold(zone(bone, name)).volume() * 1e6, 0);
    expect(total("femur")).toBeGreaterThan(total("tibia"));
    expect(total("tibia")).toBeGreaterThan(5 * total("fibula"));
    expect(total("humerus")).toBeGreaterThan(2 * total("ulna"));
  });

  it("leave a joint space", () => {
    const bones = BONES.map(
      (bone) => [bone, BONE_ZONES.map((name) => toManifold(zone(bone, name)))] as const,
    );
    for (const [i, [, zones]] of bones.entries())
      for (const [, others] of bones.slice(i + 1))
        for (const a of zones) for (const b of others) expect(a.intersect(b).volume()).toBe(0);
  });

  it("put the radius on the thumb's side and the fibula outside", () => {
    const x = (bone: LongBone): number => surfaceCentre(zone(bone, "shaft"))[0];
    expect(x("radius")).toBeGreaterThan(x("ulna"));
    expect(x("fibula")).toBeGreaterThan(x("tibia"));
  });

  it("mirror each other", () => {
    for (const bone of BONES)
      for (const name of BONE_ZONES) {
        const [left, right] = SIDES.map((side) => zone(bone, name, side)) as [Mesh, Mesh];
        expect(mirrorX(left)).toEqual(right);
      }
  });

  // `body.test.ts` builds all of it anew too, and compares it with what was built before.
  it.runIf(IS_LONG)("are the same bytes twice", () => {
    expect(buildRadius()).toEqual(parts.get("radius"));
    expect(buildUlna()).toEqual(parts.get("ulna"));
  });
});
