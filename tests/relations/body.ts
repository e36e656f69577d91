/** The built body at an age, ready to be measured. */
import type { StructureId } from "../../src/domain/anatomy.ts";
import { blend, growthMaps, growthWeights, referenceToBase } from "../../src/domain/growth.ts";
import { type Parts, type Vertebra, VERTEBRAE } from "../../src/domain/relation.ts";
import { AGE_BASE_YEARS } from "../../src/domain/view.ts";
import figures from "../../models/figures/landmarks.json" with { type: "json" };
import {
  concatenate,
  mapVertices,
  type Mesh,
  vertex,
  vertexCount,
} from "../../models/shapes/mesh.ts";
import { weld } from "../../models/shapes/topology.ts";
import type { Vec3 } from "../../models/shapes/vec.ts";
import { Shape } from "./shape.ts";

export interface Body {
  readonly ageYears: number;
  /** Height against the base body: lengths in statements grow with it. */
  readonly scale: number;
  /** @throws when the body lacks a part. */
  readonly shape: (parts: Parts) => Shape;
  /** A landmark of models/figures/landmarks.json; those off the midline are the left side's. */
  readonly landmark: (name: string) => Vec3;
  /** Height in vertebrae, C1 being 0; 11.5 is the disc between T5 and T6. */
  readonly levelOf: (height: number) => number;
}

/** One structure as a list, several as they are. */
export const listOf = (parts: Parts): readonly StructureId[] =>
  typeof parts === "string" ? [parts] : parts;

export const levelNumber = (vertebra: Vertebra): number => VERTEBRAE.indexOf(vertebra);

const BASE_LANDMARKS = new Map(
  Object.entries({ ...figures.vertebralBodies, ...figures.landmarks }).map(([name, at]) => [
    name,
    referenceToBase(at as Vec3),
  ]),
);

/**
 * Prepares a body for any age.
 * @param meshes by structure: metres, base body (age 10).
 */
export function growingBody(meshes: ReadonlyMap<string, Mesh>): (ageYears: number) => Body {
  const welded = new Map<string, Mesh>();
  const weldedOf = (id: string): Mesh => {
    let known = welded.get(id);
    if (!known) {
      const mesh = meshes.get(id);
      if (!mesh) throw new Error(`The body has no "${id}".`);
      welded.set(id, (known = weld(mesh)));
    }
    return known;
  };
  const weights = new Map<string, readonly Float64Array[]>();
  const weightsOf = (id: string, mesh: Mesh): readonly Float64Array[] => {
    let known = weights.get(id);
    if (!known) {
      known = Array.from({ length: vertexCount(mesh) }, (_, v) => growthWeights(vertex(mesh, v)));
      weights.set(id, known);
    }
    return known;
  };

  return (ageYears) => {
    const maps = growthMaps(ageYears);
    const landmark = (name: string): Vec3 => {
      const base = BASE_LANDMARKS.get(name);
      if (!base) throw new Error(`There is no landmark named "${name}".`);
      return blend(base, growthWeights(base), maps);
    };
    const grown = (id: StructureId): Mesh => {
      const mesh = weldedOf(id);
      if (ageYears === AGE_BASE_YEARS) return mesh;
      const own = weightsOf(id, mesh);
      let v = 0;
      return mapVertices(mesh, (p) => blend(p, own[v++]!, maps));
    };
    const shapes = new Map<string, Shape>();
    const shape = (parts: Parts): Shape => {
      const key = listOf(parts).join();
      let known = shapes.get(key);
      if (!known) {
        known = new Shape(
          typeof parts === "string"
            ? grown(parts)
            : weld(concatenate(parts.map((id) => shape(id).mesh))),
        );
        shapes.set(key, known);
      }
      return known;
    };
    const heights = [...VERTEBRAE.map((name) => landmark(name)[1]), sacralHeight(landmark)];
    return {
      ageYears,
      scale: landmark("vertex")[1] / BASE_LANDMARKS.get("vertex")![1],
      shape,
      landmark,
      levelOf: (height) => {
        let i = 1;
        while (i < heights.length - 1 && heights[i]! > height) i++;
        return i - 1 + (heights[i - 1]! - height) / (heights[i - 1]! - heights[i]!);
      },
    };
  };
}

/** Where the middle of a sixth lumbar vertebra would be: one and a half of L5's half-height below its own. */
function sacralHeight(landmark: (name: string) => Vec3): number {
  const [l5, top] = [landmark("L5")[1], landmark("S1Top")[1]];
  return l5 + 2 * (top - l5);
}
