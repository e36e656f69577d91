import { GARMENTS, STRUCTURES } from "../src/domain/anatomy.ts";
import { referenceLines } from "../src/domain/credits.ts";
import { BUILDERS } from "./body.ts";
import { type BodyDescription, describeBody, extrasOf } from "./gltf/describe.ts";
import { gridAround, quantize } from "./gltf/quantize.ts";
import { writeGlb } from "./gltf/write.ts";
import { runTasks } from "./pool.ts";
import type { Part } from "./shapes/part.ts";

export interface AssembledBody {
  readonly glb: Uint8Array;
  readonly description: BodyDescription;
  /** Seconds that each builder took. */
  readonly seconds: ReadonlyMap<string, number>;
}

/**
 * Builds every part and puts them into one file. The same figures give the same bytes, in whatever order
 * the workers finish.
 * @throws when a structure of the id list has no builder.
 */
export async function assembleBody(): Promise<AssembledBody> {
  const built = await runTasks<Part[]>("part", Object.keys(BUILDERS));
  const parts = built.flatMap(({ result }) => result);
  const seconds = new Map(built.map(({ name, seconds: taken }) => [name, taken]));
  const meshes = new Map(parts.map((part) => [part.id, part.mesh]));
  const ids = [...STRUCTURES, ...GARMENTS];
  const missing = ids.filter((id) => !meshes.has(id));
  if (missing.length > 0) throw new Error(`No builder makes ${missing.join(", ")}.`);
  const grid = gridAround(ids.map((id) => meshes.get(id)!));
  const nodes = ids.map((id) => ({
    name: id,
    mesh: quantize(meshes.get(id)!, grid),
    extras: extrasOf(id),
  }));
  const glb = await writeGlb(nodes, grid, { name: "body", references: referenceLines() });
  return { glb, description: describeBody(nodes, grid), seconds };
}
