/** The outline of one structure, seen from the front or from the back, as closed rings on a plane. */
import createModule, { type CrossSection } from "manifold-3d";
import { PICTURE_UNIT_M, type PictureView } from "../../src/domain/picture.ts";
import type { Mesh } from "../shapes/mesh.ts";

// A kernel of its own: the shared one keeps its plane geometry to itself.
const kernel = await createModule();
kernel.setup();

/** A flat area, metres; x to the viewer's right, y upward. Holds memory until it is deleted. */
export type Flat = CrossSection;

/** Whole units; x to the viewer's right, y downward, the floor at 0. Holes turn the other way round. */
export type Ring = readonly (readonly [x: number, y: number])[];

export interface RingOptions {
  /** How far a simplified edge may stray. */
  readonly toleranceM: number;
  /** Islands and holes smaller than this are left out, units². */
  readonly minArea: number;
}

/** Half a millimetre with the rounding; specks of less than 2 mm are nothing to see. */
export const OUTLINE: RingOptions = { toleranceM: 0.0004, minArea: 12 };

/** −1 where the viewer's right is the body's right, as from behind. */
export const handedness = (view: PictureView): 1 | -1 => (view === "front" ? 1 : -1);

/** Everything that the view sees of a mesh, its own hidden parts included. @throws when the mesh is not closed. */
export function projectSolid(mesh: Mesh, view: PictureView): Flat {
  const solid = new kernel.Manifold(
    new kernel.Mesh({
      numProp: 3,
      vertProperties: Float32Array.from(mesh.positions),
      triVerts: mesh.triangles,
    }),
  );
  const seen = solid.project();
  solid.delete();
  return view === "front" ? seen : seen.mirror([1, 0]);
}

/** What the view sees of an open sheet such as a region of the skin: the triangles that face it. */
export function projectSheet(mesh: Mesh, view: PictureView): Flat {
  const side = handedness(view);
  const facing: [number, number][][] = [];
  for (let t = 0; t < mesh.triangles.length; t += 3) {
    const corners = [0, 1, 2].map((k): [number, number] => {
      const v = mesh.triangles[t + k]! * 3;
      return [side * mesh.positions[v]!, mesh.positions[v + 1]!];
    });
    if (signedArea(corners) > 0) facing.push(corners);
  }
  return flatFrom(facing);
}

/** The union of polygons, metres. */
export const flatFrom = (polygons: [number, number][][]): Flat =>
  kernel.CrossSection.ofPolygons(polygons, "NonZero");

/** The simplified edges of an area. */
export function ringsOf(flat: Flat, { toleranceM, minArea }: RingOptions): Ring[] {
  const simple = flat.simplify(toleranceM);
  const rings = simple
    .toPolygons()
    .map((polygon) =>
      withoutRepeats(
        polygon.map(
          ([x, y]) => [Math.round(x / PICTURE_UNIT_M), Math.round(-y / PICTURE_UNIT_M)] as const,
        ),
      ),
    )
    .filter((ring) => Math.abs(signedArea(ring)) >= minArea);
  simple.delete();
  return rings;
}

const withoutRepeats = (ring: Ring): Ring =>
  ring.filter(([x, y], i) => {
    const [px, py] = ring.at(i - 1)!;
    return x !== px || y !== py;
  });

/** Positive counter-clockwise with y upward. */
function signedArea(ring: Ring): number {
  let twice = 0;
  for (let i = 0; i < ring.length; i++) {
    const [ax, ay] = ring[i]!;
    const [bx, by] = ring[(i + 1) % ring.length]!;
    twice += ax * by - bx * ay;
  }
  return twice / 2;
}
