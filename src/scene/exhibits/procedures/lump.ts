/** A lump at a place, and the margin of healthy tissue that is taken out with it. */
import { BufferAttribute, BufferGeometry, Group } from "three";
import { type LumpMesh, lumpMesh } from "../../../domain/lump-shape.ts";
import { loopsThrough, samePlaces } from "../section-loops.ts";
import type { Vec3 } from "./body-shape.ts";
import { named, type PropKit } from "./prop-kit.ts";

/** In a procedure's pictures: as big as a grape. Metres. */
export const LUMP_RADIUS_M = 0.012;
/** Healthy tissue that is taken out with a lump on all sides, metres. */
export const MARGIN_M = 0.018;

/** Subdivisions of the shape: about five thousand triangles. */
const DETAIL = 4;
let known: LumpMesh | null = null;

/** The surface of a lump about the origin, or one that lies `outM` outside of it in every direction. Metres. */
export function lumpSurface(radiusM: number, outM = 0): LumpMesh {
  known ??= lumpMesh(DETAIL);
  const positions = known.positions.slice();
  for (let i = 0; i < positions.length; i += 3) {
    const length = Math.hypot(positions[i]!, positions[i + 1]!, positions[i + 2]!);
    for (let k = 0; k < 3; k++) positions[i + k]! *= radiusM + outM / length;
  }
  return { positions, triangles: known.triangles };
}

export function lumpGeometry(radiusM: number, outM = 0): BufferGeometry {
  const { positions, triangles } = lumpSurface(radiusM, outM);
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(positions, 3));
  geometry.setIndex(new BufferAttribute(triangles, 1));
  geometry.computeVertexNormals();
  return geometry;
}

interface HalfOptions {
  readonly outM: number;
  readonly liftM: number;
}

/** The half of a lump behind its middle, its cut face towards the viewer and lifted by `liftM`. */
export function halfLumpGeometry(radiusM: number, { outM, liftM }: HalfOptions): BufferGeometry {
  const geometry = lumpGeometry(radiusM, outM);
  const position = geometry.getAttribute("position");
  const normal = geometry.getAttribute("normal");
  for (let v = 0; v < position.count; v++) {
    if (position.getZ(v) < 0) continue;
    position.setZ(v, liftM);
    normal.setXYZ(v, 0, 0, 1);
  }
  return geometry;
}

/** Where the surface is cut by the plane that looks at the viewer: points around the middle, metres. */
export function rimOf(radiusM: number, outM: number): Vec3[] {
  const { positions, triangles } = lumpSurface(radiusM, outM);
  const mesh = { positions, triangles, twins: samePlaces(positions) };
  const loop = loopsThrough(mesh, { axis: 2, at: 0 })[0]!;
  return Array.from({ length: loop.length / 2 }, (_, i) => [loop[i * 2]!, loop[i * 2 + 1]!, 0]);
}

export interface LumpOptions {
  readonly at: Vec3;
  readonly radiusM: number;
  /** Without a lump its place is pointed out by a soft light. */
  readonly isShown: boolean;
}

export function createLump(kit: PropKit, { at, radiusM, isShown }: LumpOptions): Group {
  const geometry = lumpGeometry(radiusM);
  const mesh = isShown
    ? kit.shining("lump body", [{ geometry, colour: "lump" }])
    : kit.glass("place", [{ geometry, colour: "tracer" }], { presence: 0.7, drawn: "over" });
  const group = named(new Group(), "lump", mesh);
  group.position.set(...at);
  return group;
}
