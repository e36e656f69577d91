import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { assembleBody } from "../../models/assemble.ts";
import { validateGlb } from "../../models/gltf/validate.ts";
import { isAsRecorded } from "../../models/record.ts";
import { bounds, concatenate, type Mesh, triangleCount } from "../../models/shapes/mesh.ts";
import {
  GARMENTS,
  isSkinRegion,
  SIDES,
  SKIN_REGIONS,
  STRUCTURES,
  type StructureId,
  systemOf,
} from "../../src/domain/anatomy.ts";
import { ontologyOf } from "../../src/domain/ontology.ts";
import { IS_LONG } from "../long.ts";
import { readBody } from "../matchers/read-body.ts";

/** All parts, while other tests want the same cores. */
const BUILD_MS = 300_000;

const { glb, description, meshes, extras } = await readBody();
const meshOf = (id: string): Mesh => meshes.get(id)!;

describe("body.glb", () => {
  it("holds every structure of the id list, the clothes, and nothing besides", () => {
    expect([...meshes.keys()].toSorted()).toEqual([...STRUCTURES, ...GARMENTS].toSorted());
  });

  it("says of each structure its system and its ontology id", () => {
    for (const id of STRUCTURES)
      expect(extras.get(id), id).toEqual({ system: systemOf(id), ontology: ontologyOf(id).id });
  });

  it("is valid for the Khronos validator, without a warning", async () => {
    expect(await validateGlb(glb)).toEqual([]);
  });

  it("keeps to the budgets of bytes and triangles", () => {
    const triangles = [...meshes.values()].reduce((sum, mesh) => sum + triangleCount(mesh), 0);
    const kB = brotliCompressSync(glb).length / 1000;
    console.log(
      `${meshes.size} structures, ${triangles} triangles, ${kB.toFixed(0)} kB compressed`,
    );
    expect(triangles).toBeLessThanOrEqual(150_000);
    expect(kB).toBeLessThanOrEqual(450);
  });

  it("is a closed, oriented surface in every structure", () => {
    const ids = [...STRUCTURES, ...GARMENTS].filter((id) => !isSkinRegion(id as StructureId));
    for (const id of ids) expect(meshOf(id), id).toBeClosedSurface();
  });

  it("has a skin whose regions close to one surface", () => {
    const skin = concatenate(SKIN_REGIONS.map(meshOf));
    expect(skin).toBeClosedSurface();
    expect(skin).toHaveComponents(1);
    expect(skin).toHaveGenus(0);
  });

  it("stands on the floor as a child of ten: 138.5 cm tall, a slim 25 to 38 litres", () => {
    const skin = concatenate(SKIN_REGIONS.map(meshOf));
    const { min, max } = bounds(skin);
    expect(min[1]).toBeCloseTo(0, 2);
    expect(Math.abs(max[1] - 1.385)).toBeLessThan(0.01);
    expect(skin).toHaveVolumeBetween(25_000, 38_000);
  });

  it("has the body's left at +x", () => {
    for (const id of STRUCTURES) {
      const side = SIDES.find((name) => id.endsWith(`-${name}`));
      if (!side) continue;
      const { min, max } = bounds(meshOf(id));
      const middle = (min[0] + max[0]) / 2;
      expect(side === "left" ? middle : -middle, id).toBeGreaterThan(0);
    }
  });

  it("is what the builders make, byte for byte", { timeout: BUILD_MS }, async () => {
    // Built of these sources, and the same since: in the long form it is built anew all the same.
    if (!IS_LONG && (await isAsRecorded())) return;
    const assembled = await assembleBody();
    expect(Buffer.from(assembled.glb).equals(glb)).toBe(true);
    expect(assembled.description).toEqual(description);
  });
});

describe("body.json", () => {
  it("describes every structure truly", () => {
    expect(description.structures.map(({ id }) => id)).toEqual([...STRUCTURES, ...GARMENTS]);
    for (const { id, triangles, min, max, anchor } of description.structures) {
      const mesh = meshOf(id);
      const box = bounds(mesh);
      expect(triangles, id).toBe(triangleCount(mesh));
      for (const k of [0, 1, 2] as const) {
        expect(min[k], id).toBeCloseTo(box.min[k], 3);
        expect(max[k], id).toBeCloseTo(box.max[k], 3);
        expect(anchor[k], id).toBeGreaterThanOrEqual(min[k]);
        expect(anchor[k], id).toBeLessThanOrEqual(max[k]);
      }
    }
  });
});
