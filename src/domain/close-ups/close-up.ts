/** What the close-ups have in common: how their points move. */
import type { LayerId } from "../exhibits.ts";

/** Drawn metres: +x the viewer's right, y up, +z towards the viewer. */
export type Vec3 = readonly [number, number, number];

/** Moves the point whose x, y, z start at index `at` from where it rests to where it stands now; drawn metres. */
export type Pose = (p: Float64Array | Float32Array | number[], at: number, layer: LayerId) => void;
