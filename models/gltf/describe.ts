import { GARMENTS, type GarmentId, type StructureId, systemOf } from "../../src/domain/anatomy.ts";
import { ontologyOf } from "../../src/domain/ontology.ts";
import type { Vec3 } from "../shapes/vec.ts";
import type { GlbNode } from "./write.ts";
import type { Grid, QuantizedMesh } from "./quantize.ts";

export interface StructureDescription {
  readonly id: string;
  readonly triangles: number;
  /** Metres, base body. */
  readonly min: Vec3;
  readonly max: Vec3;
  /** A point on the surface where a label or a pointer can touch it, metres. */
  readonly anchor: Vec3;
}

const isGarment = (id: string): id is GarmentId => GARMENTS.some((garment) => garment === id);

export interface BodyDescription {
  readonly structures: readonly StructureDescription[];
}

/** What a node says of itself in the GLB. */
export function extrasOf(id: StructureId | GarmentId): Record<string, unknown> {
  if (isGarment(id)) return { system: "garment" };
  return { system: systemOf(id), ontology: ontologyOf(id).id };
}

/** What a program needs to know of the body without loading it. */
export function describeBody(nodes: readonly GlbNode[], grid: Grid): BodyDescription {
  return {
    structures: nodes.map(({ name, mesh }) => {
      const min: Vec3 = [Infinity, Infinity, Infinity];
      const max: Vec3 = [-Infinity, -Infinity, -Infinity];
      for (let v = 0; v < mesh.positions.length; v++) {
        const metres = grid.origin[v % 3]! + mesh.positions[v]! * grid.step;
        min[v % 3] = Math.min(min[v % 3]!, metres);
        max[v % 3] = Math.max(max[v % 3]!, metres);
      }
      return {
        id: name,
        triangles: mesh.triangles.length / 3,
        min: round(min),
        max: round(max),
        anchor: round(anchorOf(mesh, grid)),
      };
    }),
  };
}

/**
 * The centre of the triangle that sees most of its surroundings in front: of the forward-facing ones the
 * nearest to the middle of the structure's outline. A centre of gravity may lie outside a curved organ.
 */
function anchorOf({ positions, triangles }: QuantizedMesh, grid: Grid): Vec3 {
  let best: Vec3 = [0, 0, 0];
  let bestCost = Infinity;
  const middle = [0, 1, 2].map((k) => {
    let low = Infinity;
    let high = -Infinity;
    for (let i = k; i < positions.length; i += 3) {
      low = Math.min(low, positions[i]!);
      high = Math.max(high, positions[i]!);
    }
    return (low + high) / 2;
  });
  for (let t = 0; t < triangles.length; t += 3) {
    const corner = (c: number, k: number): number => positions[triangles[t + c]! * 3 + k]!;
    const centre = [0, 1, 2].map((k) => (corner(0, k) + corner(1, k) + corner(2, k)) / 3);
    const normalZ =
      (corner(1, 0) - corner(0, 0)) * (corner(2, 1) - corner(0, 1)) -
      (corner(1, 1) - corner(0, 1)) * (corner(2, 0) - corner(0, 0));
    const aside = Math.hypot(centre[0]! - middle[0]!, centre[1]! - middle[1]!);
    const cost = aside - centre[2]! * 0.3 + (normalZ > 0 ? 0 : 1e6);
    if (cost < bestCost) {
      bestCost = cost;
      best = [0, 1, 2].map((k) => grid.origin[k]! + centre[k]! * grid.step) as Vec3;
    }
  }
  return best;
}

const round = (v: Vec3): Vec3 => v.map((x) => Number(x.toFixed(4))) as Vec3;
