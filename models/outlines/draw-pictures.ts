import {
  GARMENTS,
  type GarmentId,
  isSkinRegion,
  SKIN_REGIONS,
  STRUCTURES,
  type StructureId,
} from "../../src/domain/anatomy.ts";
import {
  BODY_SHAPE,
  COVERS,
  type PictureId,
  PICTURE_UNIT_M,
  PICTURE_VIEWS,
  type PictureView,
} from "../../src/domain/picture.ts";
import { concatenate, type Mesh } from "../shapes/mesh.ts";
import { outlineOf, outlineOfSheet, signedArea } from "./outline.ts";
import { paintOrder } from "./paint-order.ts";
import { readMeshes } from "./read-meshes.ts";
import { type Shape, writeSvg } from "./write-svg.ts";

/** A region of the skin of which a view sees less than this share of what the other view sees is left out. */
const MIN_SKIN_SHARE = 0.1;

/**
 * The body drawn flat, from the front and from the back: an SVG for each view, every structure an outline of
 * its own. The same body gives the same text.
 * @param glb the body as it ships.
 */
export async function drawPictures(
  glb: Uint8Array,
): Promise<Readonly<Record<PictureView, string>>> {
  const meshes = await readMeshes(glb);
  const draw = (view: PictureView): string => writeSvg({ view, shapes: drawView(meshes, view) });
  return { front: draw("front"), back: draw("back") };
}

/** Farthest first: the skin as the ground, what lies in it, the veils over that, and the clothes over all. */
function drawView(meshes: ReadonlyMap<string, Mesh>, view: PictureView): Shape[] {
  const inside = STRUCTURES.filter((id) => !isSkinRegion(id));
  // A veil lies around things, before some of their parts and behind others: among them it has no place.
  const solids = inside.filter((id) => !COVERS.has(id));
  const covers = inside.filter((id) => COVERS.has(id));
  const order = [solids, covers, GARMENTS].flatMap((ids) => paintOrder(meshes, ids, view));
  const skin = SKIN_REGIONS.filter((id) => isSeen(meshes.get(id)!, view));
  const sheet = (id: PictureId, mesh: Mesh): Shape => ({
    id,
    rings: outlineOfSheet(mesh, view),
    depth: meanDepth(mesh),
  });
  const solid = (id: StructureId | GarmentId): Shape => {
    const mesh = meshes.get(id)!;
    return { id, rings: outlineOf(mesh, view), depth: meanDepth(mesh) };
  };
  return [
    sheet(BODY_SHAPE, concatenate(SKIN_REGIONS.map((id) => meshes.get(id)!))),
    ...skin.map((id) => sheet(id, meshes.get(id)!)),
    ...order.map(solid),
  ];
}

function isSeen(region: Mesh, view: PictureView): boolean {
  const area = (from: PictureView): number =>
    Math.abs(outlineOfSheet(region, from).reduce((sum, ring) => sum + signedArea(ring), 0));
  return area(view) >= MIN_SKIN_SHARE * Math.max(...PICTURE_VIEWS.map(area));
}

/** Whole units toward the front: all that growth needs to know of the third dimension. */
function meanDepth({ positions }: Mesh): number {
  let sum = 0;
  for (let i = 2; i < positions.length; i += 3) sum += positions[i]!;
  return Math.round(sum / (positions.length / 3) / PICTURE_UNIT_M);
}
