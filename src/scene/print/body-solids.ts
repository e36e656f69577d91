import { isSkinRegion, SKIN_REGIONS, type StructureId } from "../../domain/anatomy.ts";
import type { Solid } from "../../state/share/solids.ts";
import type { BodyLayer } from "../body-layer.ts";
import type { BodyModel } from "../load-body.ts";

/**
 * The parts as closed surfaces at an age: neither pushed aside nor half grown, whatever is drawn.
 * @param parts any region of the skin gives the whole of it, once
 */
export function bodySolids(
  { organs, skin }: BodyModel,
  parts: readonly StructureId[],
  ageYears: number,
): Solid[] {
  const inner = parts.filter((id) => !isSkinRegion(id));
  const organPoints = inner.length > 0 ? organs.positionsAt(ageYears) : null;
  const solids = organPoints ? inner.map((id) => solidOf(organs, [id], organPoints)) : [];
  if (inner.length === parts.length) return solids;
  return [...solids, solidOf(skin, SKIN_REGIONS, skin.positionsAt(ageYears))];
}

/** What is drawn repeats a vertex at every crease and border; here each place is one vertex. */
function solidOf<Id extends StructureId>(
  { ids: layerIds, starts, triangles }: BodyLayer<Id>,
  ids: readonly Id[],
  points: Float32Array,
): Solid {
  const numberOf = new Map<string, number>();
  const positions: number[] = [];
  const welded: number[] = [];
  const weld = (vertex: number): number => {
    const [x, y, z] = points.subarray(vertex * 3, vertex * 3 + 3) as unknown as number[];
    const place = `${x},${y},${z}`;
    const known = numberOf.get(place);
    if (known !== undefined) return known;
    const number = positions.length / 3;
    numberOf.set(place, number);
    positions.push(x!, y!, z!);
    return number;
  };
  for (const id of ids) {
    const s = layerIds.indexOf(id);
    for (let i = starts[s]!; i < starts[s + 1]!; i++) welded.push(weld(triangles[i]!));
  }
  return {
    ids,
    positions: Float32Array.from(positions),
    triangles: Uint32Array.from(welded),
  };
}
