/** The outline of one structure, seen from the front or from the back, as closed rings on a plane. */
import createModule, { type CrossSection } from "manifold-3d";
import { PICTURE_UNIT_M, type PictureView } from "../../src/domain/picture.ts";
import type { Mesh } from "../shapes/mesh.ts";

// A kernel of its own: the shared one keeps its plane geometry to itself.
const kernel = await createModule();
kernel.setup();

/** How far a simplified outline may stray from the projected mesh, metres. */
const TOLERANCE_M = 0.0005;
/** Islands and holes smaller than this are left out, units²: they would be specks of less than 2 mm. */
const MIN_RING_AREA = 12;

/** Whole units; x to the viewer's right, y downward, the floor at 0. Holes turn the other way round. */
export type Ring = readonly (readonly [x: number, y: number])[];

/** −1 where the viewer's right is the body's right, as from behind. */
export const handedness = (view: PictureView): 1 | -1 => (view === "front" ? 1 : -1);

/** Everything that the view sees of a mesh, its own hidden parts included. @throws when the mesh is not closed. */
export function outlineOf(mesh: Mesh, view: PictureView): Ring[] {
  const solid = new kernel.Manifold(
    new kernel.Mesh({
      numProp: 3,
      vertProperties: Float32Array.from(mesh.positions),
      triVerts: mesh.triangles,
    }),
  );
  const rings = ringsOf(solid.project(), view);
  solid.delete();
  return rings;
}

/** What the view sees of an open sheet such as a region of the skin: the triangles that face it. */
export function outlineOfSheet(mesh: Mesh, view: PictureView): Ring[] {
  const side = handedness(view);
  const facing: [number, number][][] = [];
  for (let t = 0; t < mesh.triangles.length; t += 3) {
    const corners = [0, 1, 2].map((k): [number, number] => {
      const v = mesh.triangles[t + k]! * 3;
      return [mesh.positions[v]!, mesh.positions[v + 1]!];
    });
    if (signedArea(corners) * side <= 0) continue;
    facing.push(side > 0 ? corners : corners.toReversed());
  }
  return ringsOf(kernel.CrossSection.ofPolygons(facing, "NonZero"), view);
}

function ringsOf(section: CrossSection, view: PictureView): Ring[] {
  const side = handedness(view);
  const simple = section.simplify(TOLERANCE_M);
  const rings = simple
    .toPolygons()
    .map((polygon) =>
      withoutRepeats(
        polygon.map(
          ([x, y]) =>
            [Math.round((side * x) / PICTURE_UNIT_M), Math.round(-y / PICTURE_UNIT_M)] as const,
        ),
      ),
    )
    .filter((ring) => Math.abs(signedArea(ring)) >= MIN_RING_AREA);
  section.delete();
  simple.delete();
  return rings;
}

const withoutRepeats = (ring: Ring): Ring =>
  ring.filter(([x, y], i) => {
    const [px, py] = ring.at(i - 1)!;
    return x !== px || y !== py;
  });

/** Twice-halved shoelace: positive counter-clockwise with y upward. */
export function signedArea(ring: Ring): number {
  let twice = 0;
  for (let i = 0; i < ring.length; i++) {
    const [ax, ay] = ring[i]!;
    const [bx, by] = ring[(i + 1) % ring.length]!;
    twice += ax * by - bx * ay;
  }
  return twice / 2;
}
