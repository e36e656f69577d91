import { sideOf, STRUCTURES, type StructureId } from "../domain/anatomy.ts";
import type { StructureStem } from "./types.ts";

/** The id without its side: the key of the structure's topic. */
export function stemOf(id: StructureId): StructureStem {
  return (sideOf(id) ? id.replace(/-(?:left|right)$/u, "") : id) as StructureStem;
}

/** Every structure's stem, once. */
export const STEMS: readonly StructureStem[] = [...new Set(STRUCTURES.map(stemOf))];
