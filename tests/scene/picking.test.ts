import { readFile } from "node:fs/promises";
import {
  BufferAttribute,
  BufferGeometry,
  DoubleSide,
  Mesh,
  MeshBasicMaterial,
  Ray,
  Raycaster,
  Vector3,
} from "three";
import { beforeAll, describe, expect, it } from "vitest";
import {
  boneZoneOf,
  isSkinRegion,
  STRUCTURES,
  type StructureId,
} from "../../src/domain/anatomy.ts";
import { isBone } from "../../src/domain/x-ray.ts";
import type { Choice } from "../../src/scene/appearance.ts";
import { type BodyModel, parseBody } from "../../src/scene/load-body.ts";
import { pick } from "../../src/scene/picking.ts";

const REST: Choice = {
  subtype: null,
  structure: null,
  hovered: null,
  lens: "glass",
  lit: null,
  hidden: null,
  hidesLump: false,
};

let model: BodyModel;
beforeAll(async () => {
  const file = await readFile(new URL("../../public/models/body.glb", import.meta.url));
  model = await parseBody(Uint8Array.from(file).buffer);
});

/** Rays from the front over the whole body. */
const rays = Array.from({ length: 400 }, (_, i) => {
  const x = ((i % 20) / 19 - 0.5) * 0.9;
  const y = (Math.floor(i / 20) / 19) * 1.4;
  return new Ray(new Vector3(x, y, 3), new Vector3(0, 0, -1));
});

describe("pick", () => {
  it("finds the skin where nothing else is, and nothing beside the body", () => {
    const face = new Ray(new Vector3(0, 1.27, 3), new Vector3(0, 0, -1));
    expect(pick(model, face, { ...REST, lens: "solid" })?.id).toBe("skin-face");
    expect(pick(model, new Ray(new Vector3(2, 1, 3), new Vector3(0, 0, -1)), REST)).toBeNull();
  });

  it("reaches a lit organ through the glass of the skin, and never a faded one", () => {
    const found = new Set<StructureId>();
    for (const ray of rays) {
      const hit = pick(model, ray, { ...REST, subtype: "vascular" });
      if (hit) found.add(hit.id);
    }
    const organs = [...found].filter((id) => !isSkinRegion(id));
    expect(organs.length).toBeGreaterThan(3);
    for (const id of organs) expect(id).toMatch(/vein|vena/);
  });

  it("finds the same with a search tree as without", async () => {
    const file = await readFile(new URL("../../public/models/body.glb", import.meta.url));
    const bare = await parseBody(Uint8Array.from(file).buffer);
    for (const layer of [model.organs, model.skin]) expect(layer.bvh).toBeDefined();
    const choices: Choice[] = [REST, { ...REST, subtype: "vascular" }, { ...REST, lens: "solid" }];
    for (const ageYears of [10, 16]) {
      for (const { organs, skin } of [model, bare])
        for (const layer of [organs, skin]) layer.applyGrowth(ageYears);
      for (const ray of rays)
        for (const choice of choices) {
          const hit = pick(bare, ray, choice);
          expect(hit).toEqual(pick(model, ray, choice));
        }
    }
    expect([bare.organs.hasBvh, bare.skin.hasBvh]).toEqual([false, false]);
    for (const layer of [model.organs, model.skin]) layer.applyGrowth(10);
  });

  it("finds the very structure that three's own raycast finds first", () => {
    const geometry = new BufferGeometry();
    geometry.setAttribute("position", model.organs.geometry.getAttribute("position"));
    geometry.setIndex(new BufferAttribute(model.organs.triangles, 1));
    const mesh = new Mesh(geometry, new MeshBasicMaterial());
    const raycaster = new Raycaster();
    // With the bone type chosen only bones are solid: they are the first bones of all hits.
    const choice: Choice = { ...REST, subtype: "bone" };
    let hits = 0;
    for (const ray of rays) {
      raycaster.ray.copy(ray);
      const expected = raycaster
        .intersectObject(mesh, false)
        .map(({ faceIndex }) => model.organs.ids[model.organs.structureOfTriangle[faceIndex!]!]!)
        .find((id) => boneZoneOf(id) !== null);
      if (!expected) continue;
      hits++;
      expect(pick(model, ray, choice)?.id).toBe(expected);
    }
    expect(hits).toBeGreaterThan(10);
  });

  it("finds in an x-ray what is pointed out, else the bones that glass lets through, else what glass finds", () => {
    const xray: Choice = { ...REST, lens: "xray" };
    let bones = 0;
    let others = 0;
    for (const ray of rays) {
      const plain = pick(model, ray, REST);
      const shown = pick(model, ray, xray);
      if (shown && isBone(shown.id)) bones++;
      else {
        others++;
        expect(shown).toEqual(plain);
      }
      const pointedOut = pick(model, ray, { ...REST, subtype: "soft-tissue" });
      if (!pointedOut || isSkinRegion(pointedOut.id)) continue;
      expect(pick(model, ray, { ...xray, subtype: "soft-tissue" })).toEqual(pointedOut);
    }
    expect(bones).toBeGreaterThan(20);
    expect(others).toBeGreaterThan(20);
    // Ribs are seen through in glass, and seen in an x-ray.
    const ribs = rays.filter((ray) => pick(model, ray, xray)?.id === "ribs");
    expect(ribs.length).toBeGreaterThan(0);
    for (const ray of ribs) expect(pick(model, ray, REST)?.id).not.toBe("ribs");
  });

  it("follows the body's growth", () => {
    const over = new Ray(new Vector3(0, 1.5, 3), new Vector3(0, 0, -1));
    const layers = [model.organs, model.skin, model.garments];
    for (const layer of layers) layer.applyGrowth(20);
    const grown = pick(model, over, REST);
    for (const layer of layers) layer.applyGrowth(10);
    expect(grown).not.toBeNull();
    expect(pick(model, over, REST)).toBeNull();
  });

  it("is at least fifty times faster than three's own raycast on the same meshes", () => {
    const material = new MeshBasicMaterial({ side: DoubleSide });
    const meshes = [model.organs, model.skin].map((layer) => {
      const geometry = new BufferGeometry();
      geometry.setAttribute("position", layer.geometry.getAttribute("position"));
      geometry.setIndex(new BufferAttribute(layer.triangles, 1));
      return new Mesh(geometry, material);
    });
    const few = rays.filter((_, i) => i % 10 === 5);
    pick(model, rays[0]!, REST);
    const raycaster = new Raycaster();
    const plain = timed(() => {
      for (const ray of few) {
        raycaster.ray.copy(ray);
        raycaster.intersectObjects(meshes, false);
      }
    });
    // The same rays many times over: the quick one would drown in the clock's grain otherwise.
    const repeats = 20;
    const ours = timed(() => {
      for (let i = 0; i < repeats; i++) for (const ray of few) pick(model, ray, REST);
    });
    const ratio = (plain * repeats) / ours;
    console.log(
      `picking is ${ratio.toFixed(0)} times faster than three's raycast over ${STRUCTURES.length} structures`,
    );
    expect(ratio).toBeGreaterThanOrEqual(50);
  });
});

function timed(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
