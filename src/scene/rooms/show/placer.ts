/** Places marks by words on the body as it is drawn. */
import { Vector3 } from "three";
import { sideOf, type StructureId } from "../../../domain/anatomy.ts";
import { type Spot, spotAtAge } from "../../../domain/rooms/spots.ts";
import {
  directionOf,
  longestAxis,
  NUDGE_M,
  NUDGE_WAYS,
  type Placer,
  unionOf,
} from "../../../state/show/placing.ts";
import type { BodyLayer } from "../../body-layer.ts";
import type { BodyModel } from "../../load-body.ts";
import { layerOf } from "../../spot-picking.ts";
import { formSpot, nearestOn, type Surface, type SurfacePoint } from "./form-spot.ts";

interface Patch extends Surface {
  readonly layer: BodyLayer<StructureId>;
  /** For each triangle of the surface, which of the layer's it is. */
  readonly ofLayer: readonly number[];
}

/** All triangles of parts that lie in one layer, at the age that is drawn. */
function patchOf(model: BodyModel, ids: readonly StructureId[]): Patch {
  const layer = layerOf(model, ids[0]!);
  const ofLayer: number[] = [];
  for (let t = 0; t < layer.triangleCount; t++)
    if (ids.includes(layer.ids[layer.structureOfTriangle[t]!]!)) ofLayer.push(t);
  const triangles = ofLayer.flatMap((t) => [...layer.triangles.subarray(t * 3, t * 3 + 3)]);
  const positions = layer.geometry.getAttribute("position").array;
  return { layer, ofLayer, positions, triangles };
}

function spotOn({ layer, ofLayer }: Patch, found: SurfacePoint | null): Spot | null {
  if (!found) return null;
  const triangle = ofLayer[found.triangle]!;
  const { point, normal } = layer.basePointOn(triangle, found.point);
  return {
    structure: layer.ids[layer.structureOfTriangle[triangle]!]!,
    pointM: [point.x, point.y, point.z],
    normal: [normal.x, normal.y, normal.z],
  };
}

export function createPlacer(model: BodyModel): Placer {
  return {
    place({ ids, third, way }) {
      const boxes = ids.flatMap((id) => layerOf(model, id).boundsOf(id) ?? []);
      if (boxes.length === 0) return null;
      const patch = patchOf(model, ids);
      const axis = longestAxis(unionOf(boxes));
      const direction = directionOf(way, sideOf(ids[0]!));
      return spotOn(patch, formSpot(patch, { axis, third, direction }));
    },
    nudge(spot, nudge) {
      const patch = patchOf(model, [spot.structure]);
      const { ageYears } = patch.layer;
      const goal = new Vector3(...spotAtAge(spot, ageYears));
      goal.addScaledVector(new Vector3(...NUDGE_WAYS[nudge]), NUDGE_M);
      return spotOn(patch, nearestOn(patch, goal));
    },
  };
}
