import type { QualityLevel } from "../domain/view.ts";
import { viewerStore } from "./store.ts";

/** What the 3D body is drawn at from now on; fetched with what draws it. */
export const setQualityLevel = (qualityLevel: QualityLevel): void =>
  viewerStore.setState({ qualityLevel });
