import { useMemo } from "react";
import { BLOCKS } from "../../domain/close-ups/blocks.ts";
import { lumpCentreM, lumpPlace } from "../../domain/close-ups/lump-places.ts";
import type { CloseUpId } from "../../domain/exhibits.ts";
import { useViewer } from "../../state/store.ts";

export interface BlockLump {
  /** Drawn metres, in the block's frame. */
  readonly centre: readonly [number, number, number];
  readonly radiusM: number;
}

/** The lump of a close-up as it stands in the block now: it begins in its layer and moves along with it. */
export function useBlockLump(id: CloseUpId): BlockLump | null {
  const lump = useViewer((state) => state.lump);
  const acts = useViewer((state) => state.acts);
  const ageYears = useViewer((state) => state.ageYears);
  return useMemo(() => {
    const place = lump && lumpPlace(id, lump.growth);
    if (!place) return null;
    const radiusM = lump.sizeMm / 2 / place.mmPerDrawnM;
    const centre = [...lumpCentreM(place, radiusM)];
    BLOCKS[id].poseOf(acts, ageYears)(centre, 0, place.layer);
    return { centre: centre as unknown as BlockLump["centre"], radiusM };
  }, [lump, id, acts, ageYears]);
}
