import { useFrame } from "@react-three/fiber";
import { useState } from "react";
import { viewerStore } from "../../state/store.ts";
import type { BodyModel } from "../load-body.ts";

/** After the body has grown. */
const PRIORITY = -2.5;

/** The age that the body last came to rest at: for what takes too long to follow it while it grows. */
export function useRestingAge(model: BodyModel): number {
  const [ageYears, setAgeYears] = useState(model.skin.ageYears);
  useFrame(() => {
    const { ageYears: shown } = model.skin;
    if (shown !== ageYears && shown === viewerStore.getState().ageYears) setAgeYears(shown);
  }, PRIORITY);
  return ageYears;
}
