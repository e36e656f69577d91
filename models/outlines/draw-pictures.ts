import {
  COVERS,
  GARMENTS,
  type GarmentId,
  isSkinRegion,
  SKIN_REGIONS,
  STRUCTURES,
  type StructureId,
} from "../../src/domain/anatomy.ts";
import {
  BODY_SHAPE,
  type PictureId,
  PICTURE_UNIT_M,
  PICTURE_VIEWS,
  type PictureView,
} from "../../src/domain/picture.ts";
import { concatenate, type Mesh } from "../shapes/mesh.ts";
import { type Flat, OUTLINE, projectSheet, projectSolid, type Ring, ringsOf } from "./outline.ts";
import { paintOrder } from "./paint-order.ts";
import { readMeshes } from "./read-meshes.ts";
import { shadeOf } from "./shade.ts";
import { type Shape, writeSvg } from "./write-svg.ts";

const HEAD = ["skin-face", "skin-scalp"] as const;
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
  const inside = STRUCTURES.filter((id) => meshes.has(id) && !isSkinRegion(id));
  // A veil lies around things, before some of their parts and behind others: among them it has no place.
  const solids = inside.filter((id) => !COVERS.has(id));
  const covers = inside.filter((id) => COVERS.has(id));
  const order = [solids, covers, GARMENTS].flatMap((ids) => paintOrder(meshes, ids, view));
  const skin = SKIN_REGIONS.filter((id) => isSeen(meshes.get(id)!, view));
  const meshOf = (id: StructureId | GarmentId): Mesh => meshes.get(id)!;
  const shadeIn = (id: PictureId, mesh: Mesh, outline: Flat): Ring[] => {
    if (SKIN_REGIONS.some((region) => region === id)) return [];
    if (id !== BODY_SHAPE) return shadeOf(mesh, outline, view);
    // A face half in the dark is no friendly sight: the head stays plain.
    const head = projectSheet(concatenate(HEAD.map(meshOf)), view);
    const bodyOnly = outline.subtract(head);
    const rings = shadeOf(mesh, bodyOnly, view);
    for (const flat of [head, bodyOnly]) flat.delete();
    return rings;
  };
  const draw = (id: PictureId, mesh: Mesh, outline: Flat): Shape => {
    const shape = {
      id,
      rings: ringsOf(outline, OUTLINE),
      shade: shadeIn(id, mesh, outline),
      depth: meanDepth(mesh),
    };
    outline.delete();
    return shape;
  };
  const wholeSkin = concatenate(SKIN_REGIONS.map(meshOf));
  return [
    draw(BODY_SHAPE, wholeSkin, projectSheet(wholeSkin, view)),
    ...skin.map((id) => draw(id, meshOf(id), projectSheet(meshOf(id), view))),
    ...order.map((id) => draw(id, meshOf(id), projectSolid(meshOf(id), view))),
  ];
}

function isSeen(region: Mesh, view: PictureView): boolean {
  const areas = Object.fromEntries(
    PICTURE_VIEWS.map((from) => {
      const flat = projectSheet(region, from);
      const area = flat.area();
      flat.delete();
      return [from, area];
    }),
  );
  return areas[view]! >= MIN_SKIN_SHARE * Math.max(...Object.values(areas));
}

/** Whole units toward the front: all that growth needs to know of the third dimension. */
function meanDepth({ positions }: Mesh): number {
  let sum = 0;
  for (let i = 2; i < positions.length; i += 3) sum += positions[i]!;
  return Math.round(sum / (positions.length / 3) / PICTURE_UNIT_M);
}
