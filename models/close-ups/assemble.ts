import { BLOCKS } from "../../src/domain/close-ups/blocks.ts";
import { type CloseUpId, LAYERS_OF } from "../../src/domain/exhibits.ts";
import { gridAround, quantize } from "../gltf/quantize.ts";
import { simplify } from "../gltf/simplify.ts";
import { validateGlb, type ValidationIssue } from "../gltf/validate.ts";
import { writeGlb } from "../gltf/write.ts";
import { CLOSE_UP_BUILDERS } from "./close-ups.ts";
import type { CloseUpPart } from "./part.ts";

export interface AssembledCloseUp {
  readonly glb: Uint8Array;
  readonly triangles: number;
  /** What the Khronos validator holds against the file. */
  readonly problems: readonly ValidationIssue[];
}

/**
 * The layers of a close-up at rest, reduced to their budgets, in the order of the list.
 * @throws when its builder leaves out a layer or makes one that is not listed.
 */
export async function buildLayers(id: CloseUpId): Promise<CloseUpPart[]> {
  const parts = await CLOSE_UP_BUILDERS[id]();
  const stray = parts.filter((part) => !LAYERS_OF[id].some((layer) => layer === part.id));
  if (stray.length > 0)
    throw new Error(`No layer of ${id}: ${stray.map((part) => part.id).join(", ")}.`);
  return LAYERS_OF[id].map((layer) => {
    const part = parts.find((candidate) => candidate.id === layer);
    if (!part) throw new Error(`The builder of ${id} makes no ${layer}.`);
    const { mesh, triangles } = part;
    return { id: layer, mesh: triangles === undefined ? mesh : simplify(mesh, triangles) };
  });
}

/** One close-up as a file of its own, on its own grid. The same figures give the same bytes. */
export async function assembleCloseUp(id: CloseUpId): Promise<AssembledCloseUp> {
  const layers = await buildLayers(id);
  const grid = gridAround(layers.map(({ mesh }) => mesh));
  const nodes = layers.map((layer) => ({
    name: layer.id,
    mesh: quantize(layer.mesh, grid),
    extras: { closeUp: id },
  }));
  const { whole, walls } = BLOCKS[id].scale;
  const extras = { wholeTimes: whole, wallTimes: walls };
  const glb = await writeGlb(nodes, grid, { name: id, extras });
  return {
    glb,
    triangles: nodes.reduce((sum, { mesh }) => sum + mesh.triangles.length / 3, 0),
    problems: await validateGlb(glb),
  };
}
