/** Whether the parts of the shipped body fit each other, at every age that the app can show. */
import { describe, expect, it } from "vitest";
import { toManifold } from "../../models/shapes/kernel.ts";
import {
  bounds,
  concatenate,
  mapVertices,
  type Mesh,
  vertex,
  vertexCount,
} from "../../models/shapes/mesh.ts";
import { weld } from "../../models/shapes/topology.ts";
import { add, cross, distance, normalize, scale, sub, type Vec3 } from "../../models/shapes/vec.ts";
import {
  GARMENTS,
  SKIN_REGIONS,
  STRUCTURES,
  type StructureId,
  systemOf,
} from "../../src/domain/anatomy.ts";
import { baseToReference, blend, growthMaps, growthWeights } from "../../src/domain/growth.ts";
import { AGE_BASE_YEARS } from "../../src/domain/view.ts";
import { IS_LONG } from "../long.ts";
import { readBody } from "../matchers/read-body.ts";
import { type Solid, solidOf } from "../matchers/solid.ts";

const { meshes } = await readBody();
const AGES = IS_LONG ? [6, AGE_BASE_YEARS, 15, 20] : [6, AGE_BASE_YEARS, 20];
const inner = STRUCTURES.filter((id) => systemOf(id) !== "integumentary");

const growthOf = (mesh: Mesh): Float64Array[] =>
  Array.from({ length: vertexCount(mesh) }, (_, v) => growthWeights(vertex(mesh, v)));

/** A mesh at another age, the way the app moves it: weights once, then a map an age. */
function grown(mesh: Mesh, weights: readonly Float64Array[], ageYears: number): Mesh {
  const maps = growthMaps(ageYears);
  let v = 0;
  return mapVertices(mesh, (p) => blend(p, weights[v++]!, maps));
}

const skin = weld(concatenate(SKIN_REGIONS.map((id) => meshes.get(id)!)));
const skinWeights = growthOf(skin);
const skinAt = new Map(AGES.map((age) => [age, grown(skin, skinWeights, age)]));

/**
 * How deep under the skin a structure lies at least, at the base age, millimetres. Skin and fat over the
 * shin, the knuckles or the brow of a slim child measure 2 to 4 mm, over fingers and toes less still; the
 * great saphenous vein runs in that layer. Whatever lies deeper has a muscle or a wall over it.
 */
const UNDER_SKIN_MM = { "hands and feet": 1, "bones, saphenous vein": 2, "all else": 3 } as const;
type Layer = keyof typeof UNDER_SKIN_MM;
/** At other ages nothing shows through, millimetres: more than the depth buffer's step at arm's length. */
const NEVER_LESS_MM = 0.8;

function layerOf(id: StructureId): Layer {
  if (/^(hand|foot)-bones/.test(id)) return "hands and feet";
  if (systemOf(id) === "skeletal" || id.startsWith("great-saphenous-vein"))
    return "bones, saphenous vein";
  return "all else";
}

describe.each(AGES)("under the skin at %i", (age) => {
  const solid = solidOf(skinAt.get(age)!);

  it.each(Object.keys(UNDER_SKIN_MM) as Layer[])("%s", (layer) => {
    const least = age === AGE_BASE_YEARS ? UNDER_SKIN_MM[layer] : NEVER_LESS_MM;
    const tooNear = inner
      .filter((id) => layerOf(id) === layer)
      .map((id) => ({ id, ...shallowest(meshes.get(id)!, solid, age) }))
      .filter(({ mm }) => mm < least)
      .map(({ id, mm, at }) => `${id} ${mm.toFixed(1)} mm at ${at} (reference)`);
    expect(tooNear).toEqual([]);
  });
});

function shallowest(mesh: Mesh, { depth }: Solid, ageYears: number): { mm: number; at: string } {
  const maps = growthMaps(ageYears);
  let [least, where]: [number, Vec3] = [Infinity, [0, 0, 0]];
  for (let v = 0; v < vertexCount(mesh); v++) {
    const p = vertex(mesh, v);
    const d = depth(blend(p, growthWeights(p), maps));
    if (d < least) [least, where] = [d, p];
  }
  return {
    mm: least * 1000,
    at: baseToReference(where)
      .map((c) => c.toFixed(3))
      .join(", "),
  };
}

/**
 * Garments are solids that reach into the body, so covered skin lies inside them. Where cloth is found this
 * close under uncovered skin, metres, the skin pokes through it: at a hem the cloth begins outside the skin.
 */
const POKE_THROUGH_M = 0.004;
/** Where the sleeve's hem meets the trunk, its turned-in cloth lies just under the bottom of the armpit. */
const ARMPIT = { at: [0.19, 1.31, -0.02] as Vec3, radiusM: 0.045 };
/** Share of the skin of trunk, arms and thighs that the clothes cover: sleeves and legs end half-way. */
const COVERED_SHARE = 0.5;
const DRESSED = /^skin-(trunk|arm|thigh)/;

describe.each(AGES)("under the clothes at %i", (age) => {
  const clothes = GARMENTS.map((id) => {
    const mesh = weld(meshes.get(id)!);
    return solidOf(grown(mesh, growthOf(mesh), age));
  });
  const samples = SKIN_REGIONS.filter((id) => DRESSED.test(id)).flatMap((id) => {
    const mesh = weld(meshes.get(id)!);
    const atBase = outwardSamples(mesh);
    return outwardSamples(grown(mesh, growthOf(mesh), age)).filter((_, i) => {
      const [x, y, z] = baseToReference(atBase[i]!.point);
      return distance([Math.abs(x), y, z], ARMPIT.at) > ARMPIT.radiusM;
    });
  });
  const covered = samples.map(({ point }) => clothes.some(({ depth }) => depth(point) > 0));

  it("covers half of the dressed skin and more", () => {
    expect(covered.filter(Boolean).length / samples.length).toBeGreaterThan(COVERED_SHARE);
  });

  it("lets no skin through the cloth", () => {
    const pokes = samples.filter(({ point, normal }, i) => {
      if (covered[i]) return false;
      const inward = scale(normal, -1);
      return clothes.some(({ entryAlong }) => entryAlong(point, inward) < POKE_THROUGH_M);
    });
    expect(pokes.map(({ point }) => point.map((c) => c.toFixed(3)).join(", "))).toEqual([]);
  });
});

/** The middle of each triangle, and its normal. */
function outwardSamples(mesh: Mesh): { point: Vec3; normal: Vec3 }[] {
  return Array.from({ length: mesh.triangles.length / 3 }, (_, t) => {
    const [a, b, c] = [0, 1, 2].map((k) => vertex(mesh, mesh.triangles[t * 3 + k]!)) as [
      Vec3,
      Vec3,
      Vec3,
    ];
    return {
      point: scale(add(a, add(b, c)), 1 / 3),
      normal: normalize(cross(sub(b, a), sub(c, a))),
    };
  });
}

/** Two bodies cannot be in the same place; what surfaces and quantization cost stays below this share. */
const SHARED_AT_MOST = 0.02;

/** Where one thing does lie inside the other, and up to which share of the smaller. */
const INSIDE: readonly (readonly [StructureId, StructureId, number, string])[] = [
  ["hepatic-veins", "liver", 1, "they drain its inside"],
  ["inferior-vena-cava-upper", "liver", 0.08, "mouths of the hepatic veins"],
  ["appendix", "caecum", 0.15, "opens into it"],
];

describe("side by side", () => {
  const solids = inner.map((id) => {
    const mesh = weld(meshes.get(id)!);
    return { id, box: bounds(mesh), solid: toManifold(mesh) };
  });

  it("no two structures share more than 2 % of the smaller, but for those that belong inside", () => {
    const clashes = solids.flatMap((a, i) =>
      solids.slice(0, i).flatMap((b) => {
        if ([0, 1, 2].some((k) => a.box.min[k]! > b.box.max[k]! || b.box.min[k]! > a.box.max[k]!))
          return [];
        const shared =
          a.solid.intersect(b.solid).volume() / Math.min(a.solid.volume(), b.solid.volume());
        const allowed = INSIDE.find(
          ([one, other]) => [a.id, b.id].includes(one) && [a.id, b.id].includes(other),
        );
        return shared > (allowed?.[2] ?? SHARED_AT_MOST)
          ? [`${a.id} and ${b.id}: ${(shared * 100).toFixed(1)} %`]
          : [];
      }),
    );
    expect(clashes).toEqual([]);
  });

  it.each(INSIDE.filter(([, , share]) => share < 1))("%s and %s still meet", (one, other) => {
    const [a, b] = [one, other].map((id) => solids.find((entry) => entry.id === id)!);
    expect(a!.solid.intersect(b!.solid).volume()).toBeGreaterThan(0);
  });
});
