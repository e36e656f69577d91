/** The body's parts as closed surfaces, for files that are printed. Only the scene has them; it says so here. */
import type { StructureId } from "../../domain/anatomy.ts";

/** One closed, oriented surface; every vertex is named by all the triangles around it. */
export interface Solid {
  /** What it is; the skin is one solid of many regions. */
  readonly ids: readonly StructureId[];
  /** Metres, y up; x, y, z of each vertex. */
  readonly positions: Float32Array;
  readonly triangles: Uint32Array;
}

/** @returns a solid for each part; any region of the skin gives the whole of it, because a patch encloses nothing. */
export type GiveSolids = (
  parts: readonly StructureId[],
  ageYears: number,
) => Promise<readonly Solid[]>;

let give: GiveSolids | null = null;

/** The scene's answer from now on; what is returned takes it back. */
export function provideSolids(answer: GiveSolids): () => void {
  give = answer;
  return () => {
    if (give === answer) give = null;
  };
}

/** The parts at that age, whatever is drawn now; null where no 3D body is here. */
export const solidsOf: (...request: Parameters<GiveSolids>) => Promise<readonly Solid[] | null> = (
  parts,
  ageYears,
) => (give ? give(parts, ageYears) : Promise.resolve(null));
