import { referenceToBase } from "../src/domain/growth.ts";
import { simplify } from "./gltf/simplify.ts";
import { mapVertices } from "./shapes/mesh.ts";
import type { Part } from "./shapes/part.ts";

/**
 * Everything the body is made of, each entry one builder, slowest first so that two workers finish
 * together. A new structure is a new part file and a line here.
 */
export const BUILDERS: Readonly<Record<string, () => Promise<Part[]>>> = {
};

/** Builds one entry: shapes in the reference frame, reduced to their budget, brought to the base age. */
export async function buildParts(name: string): Promise<Part[]> {
  const build = BUILDERS[name];
  if (!build) throw new Error(`There is no builder named "${name}".`);
  return (await build()).map((part) => {
    const { id, mesh, triangles } = part;
    const reduced = triangles === undefined ? mesh : simplify(mesh, triangles);
    return { id, mesh: mapVertices(reduced, referenceToBase) };
  });
}
