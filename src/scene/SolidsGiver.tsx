import { useEffect } from "react";
import { provideSolids } from "../state/share/solids.ts";
import type { BodyModel } from "./load-body.ts";

export interface SolidsGiverProps {
  readonly model: BodyModel;
}

/** Gives the body's parts away as closed surfaces; how is fetched when somebody asks. */
export function SolidsGiver({ model }: SolidsGiverProps) {
  useEffect(
    () =>
      provideSolids(async (parts, ageYears) => {
        const { bodySolids } = await import("./print/body-solids.ts");
        return bodySolids(model, parts, ageYears);
      }),
    [model],
  );
  return null;
}
