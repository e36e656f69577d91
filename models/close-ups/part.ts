import type { LayerId } from "../../src/domain/exhibits.ts";
import type { Mesh } from "../shapes/mesh.ts";

/** A layer of a close-up in its rest pose, in drawn metres. */
export interface CloseUpPart {
  readonly id: LayerId;
  readonly mesh: Mesh;
  /** Triangles to simplify to; left out when the mesh is already as coarse as it should be. */
  readonly triangles?: number;
}
