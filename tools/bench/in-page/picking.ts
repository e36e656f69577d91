/**
 * What it costs to ask what lies under the pointer: as the app asks, and as three's own raycast answers for the very
 * same meshes. A page of its own, because the app keeps these functions to itself.
 */
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
import type { BodyLayer } from "../../../src/scene/body-layer.ts";
import { type BodyModel, loadBody } from "../../../src/scene/load-body.ts";
import { pick } from "../../../src/scene/picking.ts";
import type { Choice } from "../../../src/scene/appearance.ts";

export interface PickCost {
  /** Milliseconds for one question. */
  readonly ownMs: number;
  readonly sameMeshesMs: number;
  /** How many of the questions found something, as a check that there was something to find. */
  readonly hits: number;
}

declare global {
  interface Window {
    measurePicking: (url: string) => Promise<PickCost>;
  }
}

const REST: Choice = {
  subtype: null,
  structure: null,
  hovered: null,
  lens: "glass",
  lit: null,
  hidden: null,
  hidesLump: false,
};
/** The quick way would drown in the clock's grain otherwise. */
const REPEATS = 40;
const [COLUMNS, ROWS] = [5, 9];

/** From the front over the whole body, metres. */
const rays = Array.from({ length: COLUMNS * ROWS }, (_, i) => {
  const x = ((i % COLUMNS) / (COLUMNS - 1) - 0.5) * 0.5;
  const y = 0.05 + (Math.floor(i / COLUMNS) / (ROWS - 1)) * 1.25;
  return new Ray(new Vector3(x, y, 3), new Vector3(0, 0, -1));
});

window.measurePicking = async (url) => {
  const { signal } = new AbortController();
  const model = await loadBody({ url, signal, onProgress: () => {} });
  const { ownMs, hits } = measureOwn(model);
  return { ownMs, hits, sameMeshesMs: measureThree([model.organs, model.skin]) };
};

function measureOwn(model: BodyModel) {
  // Built in the first quiet moment.
  for (const layer of [model.organs, model.skin]) void layer.bvh;
  const hits = rays.filter((ray) => pick(model, ray, REST) !== null).length;
  const started = performance.now();
  for (let i = 0; i < REPEATS; i++) for (const ray of rays) pick(model, ray, REST);
  return { hits, ownMs: (performance.now() - started) / (REPEATS * rays.length) };
}

function measureThree(layers: readonly BodyLayer[]): number {
  const material = new MeshBasicMaterial({ side: DoubleSide });
  const meshes = layers.map((layer) => {
    const geometry = new BufferGeometry();
    geometry.setAttribute("position", layer.geometry.getAttribute("position"));
    geometry.setIndex(new BufferAttribute(layer.triangles, 1));
    return new Mesh(geometry, material);
  });
  const raycaster = new Raycaster();
  raycaster.ray.copy(rays[0]!);
  // Bounds are worked out once, by the first question.
  raycaster.intersectObjects(meshes, false);
  const started = performance.now();
  for (const ray of rays) {
    raycaster.ray.copy(ray);
    raycaster.intersectObjects(meshes, false);
  }
  return (performance.now() - started) / rays.length;
}
