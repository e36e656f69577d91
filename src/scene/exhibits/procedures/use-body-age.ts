import { useFrame } from "@react-three/fiber";
import { useState } from "react";
import { viewerStore } from "../../../state/store.ts";
import type { BodyModel } from "../../load-body.ts";

/** After the body has grown in the same frame. */
const PRIORITY = -1.5;

/**
 * The age that the body stands at, for what is built around it.
 * @param everyYears while the body grows, it is told in steps as large as this, and in the end; `Infinity` for what takes
 * so long to build that it would hold the growth up
 */
export function useBodyAge(model: BodyModel, everyYears: number): number {
  const [ageYears, setAgeYears] = useState(model.skin.ageYears);
  useFrame(() => {
    const now = model.skin.ageYears;
    if (now === ageYears) return;
    const hasArrived = now === viewerStore.getState().ageYears;
    if (hasArrived || Math.abs(now - ageYears) >= everyYears) setAgeYears(now);
  }, PRIORITY);
  return ageYears;
}
