import { BufferAttribute, BufferGeometry } from "three";
import { growthMaps, growthWeights, SEGMENT_COUNT } from "../domain/growth.ts";
import { AGE_BASE_YEARS } from "../domain/view.ts";
import { MeshBVH } from "three-mesh-bvh";
import { weldedNormals } from "./normals.ts";

/** One named piece of the body as it comes from the file: metres, base body. */
export interface Piece<Id extends string = string> {
  readonly id: Id;
  readonly positions: Float32Array;
  readonly triangles: ArrayLike<number>;
}

interface Bounds {
  readonly min: readonly [number, number, number];
  readonly max: readonly [number, number, number];
}

/** Weights below this move a vertex by less than a hundredth of a millimetre and are left out. */
const MIN_WEIGHT = 1e-4;

/**
 * Many structures in one buffer: one draw call however many there are. Each vertex carries the number of
 * its structure; looks are a lookup by that number. The age moves vertices in place.
 */
export class BodyLayer<Id extends string = string> {
  readonly ids: readonly Id[];
  /** `position` (current age), `normal` and `structure` (index into {@link ids}); every triangle indexed. */
  readonly geometry = new BufferGeometry();
  /** All triangles, structure by structure. */
  readonly triangles: Uint32Array;
  /** First entry of each structure in {@link triangles}, and one past the last. */
  readonly starts: readonly number[];
  readonly structureOfTriangle: Uint16Array;
  readonly #basePositions: Float32Array;
  #growth: SparseWeights | null = null;
  #bvh: MeshBVH | null = null;
  #bvhIsStale = false;
  /** At the current age. */
  readonly #bounds = new Map<Id, Bounds>();
  #ageYears = AGE_BASE_YEARS;

  /** @param creaseDegrees see `weldedNormals` */
  constructor(pieces: readonly Piece<Id>[], creaseDegrees?: number) {
    this.ids = pieces.map(({ id }) => id);
    const merged = merge(pieces);
    const { positions, normals, triangles, sources } = weldedNormals(
      merged.positions,
      merged.triangles,
      creaseDegrees,
    );
    this.triangles = triangles;
    this.starts = merged.starts;
    this.#basePositions = positions;
    this.structureOfTriangle = new Uint16Array(triangles.length / 3);
    for (let s = 0; s < pieces.length; s++)
      this.structureOfTriangle.fill(s, merged.starts[s]! / 3, merged.starts[s + 1]! / 3);
    const structure = Float32Array.from(sources, (vertex) => merged.structureOfVertex[vertex]!);

    this.geometry.setAttribute("position", new BufferAttribute(positions.slice(), 3));
    this.geometry.setAttribute("normal", new BufferAttribute(normals, 3));
    this.geometry.setAttribute("structure", new BufferAttribute(structure, 1));
    this.geometry.setIndex(new BufferAttribute(triangles.slice(), 1));
  }

  /** The age that the vertices are at. */
  get ageYears(): number {
    return this.#ageYears;
  }

  get triangleCount(): number {
    return this.triangles.length / 3;
  }

  /** Works out which segments each vertex follows, so that the first change of age does not wait for it. */
  prepareGrowth(): void {
    this.#growth ??= sparseWeights(this.#basePositions);
  }

  /**
   * Moves every vertex to an age.
   * @param ageYears 6 to 20; the base age costs nothing.
   */
  applyGrowth(ageYears: number): void {
    if (ageYears === this.#ageYears) return;
    this.#ageYears = ageYears;
    const attribute = this.geometry.getAttribute("position") as BufferAttribute;
    const out = attribute.array as Float32Array;
    attribute.needsUpdate = true;
    this.#bvhIsStale = true;
    this.#bounds.clear();
    if (ageYears === AGE_BASE_YEARS) {
      out.set(this.#basePositions);
      return;
    }
    this.prepareGrowth();
    blendAll(this.#basePositions, this.#growth!, growthMaps(ageYears), out);
  }

  /** The search tree over all triangles at the current age; built on first use, refitted after growth. */
  get bvh(): MeshBVH {
    if (!this.#bvh) {
      const searched = new BufferGeometry();
      searched.setAttribute("position", this.geometry.getAttribute("position"));
      searched.setIndex(new BufferAttribute(this.triangles, 1));
      this.#bvh = new MeshBVH(searched, { indirect: true });
    } else if (this.#bvhIsStale) {
      this.#bvh.refit();
    }
    this.#bvhIsStale = false;
    return this.#bvh;
  }

  /** Bounding box of a structure at the current age, metres; null for an unknown id. */
  boundsOf(id: Id): Bounds | null {
    const known = this.#bounds.get(id);
    if (known) return known;
    const s = this.ids.indexOf(id);
    if (s < 0) return null;
    const positions = this.geometry.getAttribute("position").array as Float32Array;
    const min: [number, number, number] = [Infinity, Infinity, Infinity];
    const max: [number, number, number] = [-Infinity, -Infinity, -Infinity];
    for (let i = this.starts[s]!; i < this.starts[s + 1]!; i++)
      for (let k = 0; k < 3; k++) {
        const value = positions[this.triangles[i]! * 3 + k]!;
        if (value < min[k]!) min[k] = value;
        if (value > max[k]!) max[k] = value;
      }
    const bounds = { min, max };
    this.#bounds.set(id, bounds);
    return bounds;
  }

  dispose(): void {
    this.geometry.dispose();
  }
}

/** The weights of all vertices, one after the other, those too small to matter left out. */
interface SparseWeights {
  readonly starts: Uint32Array;
  readonly segments: Uint8Array;
  readonly weights: Float32Array;
}

function sparseWeights(positions: Float32Array): SparseWeights {
  const count = positions.length / 3;
  const starts = new Uint32Array(count + 1);
  const segments: number[] = [];
  const weights: number[] = [];
  const all = new Float64Array(SEGMENT_COUNT);
  for (let v = 0; v < count; v++) {
    growthWeights([positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!], all);
    const kept = all.reduce((sum, weight) => (weight >= MIN_WEIGHT ? sum + weight : sum), 0);
    all.forEach((weight, segment) => {
      if (weight < MIN_WEIGHT) return;
      segments.push(segment);
      weights.push(weight / kept);
    });
    starts[v + 1] = segments.length;
  }
  return { starts, segments: Uint8Array.from(segments), weights: Float32Array.from(weights) };
}

/** `blend` of the growth over many points at once, allocating nothing. */
function blendAll(
  base: Float32Array,
  { starts, segments, weights }: SparseWeights,
  maps: Float64Array,
  out: Float32Array,
): void {
  for (let v = 0; v < out.length / 3; v++) {
    const x = base[v * 3]!;
    const y = base[v * 3 + 1]!;
    const z = base[v * 3 + 2]!;
    let ox = 0;
    let oy = 0;
    let oz = 0;
    for (let k = starts[v]!; k < starts[v + 1]!; k++) {
      const w = weights[k]!;
      const m = segments[k]! * 12;
      ox += w * (maps[m]! * x + maps[m + 1]! * y + maps[m + 2]! * z + maps[m + 3]!);
      oy += w * (maps[m + 4]! * x + maps[m + 5]! * y + maps[m + 6]! * z + maps[m + 7]!);
      oz += w * (maps[m + 8]! * x + maps[m + 9]! * y + maps[m + 10]! * z + maps[m + 11]!);
    }
    out[v * 3] = ox;
    out[v * 3 + 1] = oy;
    out[v * 3 + 2] = oz;
  }
}

function merge(pieces: readonly Piece[]) {
  const vertexTotal = pieces.reduce((sum, { positions }) => sum + positions.length / 3, 0);
  const indexTotal = pieces.reduce((sum, { triangles }) => sum + triangles.length, 0);
  const positions = new Float32Array(vertexTotal * 3);
  const triangles = new Uint32Array(indexTotal);
  const structureOfVertex = new Uint16Array(vertexTotal);
  const starts = [0];
  let v = 0;
  let t = 0;
  pieces.forEach((piece, s) => {
    positions.set(piece.positions, v * 3);
    structureOfVertex.fill(s, v, v + piece.positions.length / 3);
    for (let i = 0; i < piece.triangles.length; i++) triangles[t++] = piece.triangles[i]! + v;
    v += piece.positions.length / 3;
    starts.push(t);
  });
  return { positions, triangles, structureOfVertex, starts };
}
