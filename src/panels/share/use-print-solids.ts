import { useEffect, useState } from "react";
import type { StructureId } from "../../domain/anatomy.ts";
import { type Measured, measure } from "../../state/share/print/cautions.ts";
import { type SizeMm, trueSizeMm } from "../../state/share/print/plate.ts";
import { type Solid, solidsOf } from "../../state/share/solids.ts";

export interface PrintSolids {
  /** Metres, at the age asked for. */
  readonly solids: readonly Solid[];
  readonly measured: readonly Measured[];
  /** Of all together, at true size. */
  readonly sizeMm: SizeMm;
}

/** The parts, measured: null while that is under way, "none" where no 3D body is here to give them. */
export function usePrintSolids(
  parts: readonly StructureId[],
  ageYears: number,
): PrintSolids | "none" | null {
  const [found, setFound] = useState<{
    readonly parts: readonly StructureId[];
    readonly result: PrintSolids | "none";
  } | null>(null);
  useEffect(() => {
    let isWanted = true;
    const tell = (result: PrintSolids | "none") => isWanted && setFound({ parts, result });
    solidsOf(parts, ageYears).then(
      (solids) =>
        tell(solids ? { solids, measured: measure(solids), sizeMm: trueSizeMm(solids) } : "none"),
      () => tell("none"),
    );
    return () => {
      isWanted = false;
    };
  }, [parts, ageYears]);
  return found?.parts === parts ? found.result : null;
}
