import type { GarmentId, StructureId } from "../../src/domain/anatomy.ts";
import type { Mesh } from "./mesh.ts";

/**
 * A finished shape, in the reference frame: metres, floor at y = 0, +z front, +x the body's left, at the
 * size of the measured adult (1.83 m). The build brings it to the base age.
 */
export interface Part {
  readonly id: StructureId | GarmentId;
  readonly mesh: Mesh;
  /** Triangles to simplify to; left out when the mesh is already as coarse as it should be. */
  readonly triangles?: number;
}
