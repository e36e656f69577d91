import { SELECTABLES, type SelectableId, sideOf } from "../domain/anatomy.ts";
import type { StructureStem } from "./types.ts";

/** The id without its side: the key of the structure's topic. */
export function stemOf(id: SelectableId): StructureStem {
  return (sideOf(id) ? id.replace(/-(?:left|right)$/u, "") : id) as StructureStem;
}

/** The stem of everything that can be chosen, once. */
export const STEMS: readonly StructureStem[] = [...new Set(SELECTABLES.map(stemOf))];
