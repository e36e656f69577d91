import { useEffect, useState } from "react";
import { useViewer } from "../../state/store.ts";
import type { BodyLayer, TriangleRuns } from "../body-layer.ts";
import { LEVEL_LOOKS } from "./levels.ts";

interface Coarse {
  readonly of: BodyLayer;
  readonly runs: TriangleRuns;
}

/** The triangles that a layer of the body is drawn with: all, until fewer are wanted and have been worked out. */
export function useDrawnTriangles(layer: BodyLayer): TriangleRuns {
  const isCoarse = useViewer((state) => LEVEL_LOOKS[state.qualityLevel].isCoarse);
  const [coarse, setCoarse] = useState<Coarse | null>(null);
  const isKnown = coarse?.of === layer;
  useEffect(() => {
    if (!isCoarse || isKnown) return undefined;
    let isWanted = true;
    import("./coarsen.ts")
      .then(({ coarsen }) => coarsen(layer))
      .then(
        (runs) => isWanted && setCoarse({ of: layer, runs }),
        // Then it is drawn as before, and the next level leaves out something else.
        () => null,
      );
    return () => {
      isWanted = false;
    };
  }, [isCoarse, isKnown, layer]);
  return isCoarse && isKnown ? coarse.runs : layer;
}
