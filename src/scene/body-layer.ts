import { BufferAttribute, BufferGeometry, Triangle, Vector3 } from "three";
import { growthMaps } from "../domain/growth.ts";
import { AGE_BASE_YEARS } from "../domain/view.ts";
import { MeshBVH } from "three-mesh-bvh";
import { GrowthWeights } from "./growth-weights.ts";
import { weldedNormals } from "./normals.ts";
import { pushAside } from "./push-aside.ts";

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

/** Triangles over the vertices of a layer, structure by structure. */
export interface TriangleRuns {
  readonly triangles: Uint32Array;
  /** First entry of each structure in the triangles, and one past the last. */
  readonly starts: readonly number[];
}

/**
 * Many structures in one buffer: one draw call however many there are. Each vertex carries the number of
 * its structure; looks are a lookup by that number. The age moves vertices in place.
 */
export class BodyLayer<Id extends string = string> implements TriangleRuns {
  readonly ids: readonly Id[];
  /** `position` (current age), `normal` and `structure` (index into {@link ids}); every triangle indexed. */
  readonly geometry = new BufferGeometry();
  /** All triangles, structure by structure. */
  readonly triangles: Uint32Array;
  /** First entry of each structure in {@link triangles}, and one past the last. */
  readonly starts: readonly number[];
  readonly structureOfTriangle: Uint16Array;
  readonly #basePositions: Float32Array;
  #growth: GrowthWeights | null = null;
  /** As it was before something pushed it aside. */
  #unpushed: { readonly positions: Float32Array; readonly normals: Float32Array } | null = null;
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

  /**
   * Works out which segments some more vertices follow, so that the first change of age does not wait for it.
   * @returns whether nothing is left to do
   */
  prepareGrowth(vertices: number): boolean {
    return this.#grow.advance(vertices);
  }

  get #grow(): GrowthWeights {
    return (this.#growth ??= new GrowthWeights(this.#basePositions));
  }

  /**
   * Moves every vertex to an age.
   * @param ageYears 6 to 20; the base age costs nothing.
   */
  applyGrowth(ageYears: number): void {
    if (ageYears === this.#ageYears) return;
    this.unpush();
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
    this.#grow.blend(growthMaps(ageYears), out);
  }

  /** Where every vertex stands at an age, metres, whatever is drawn now. */
  positionsAt(ageYears: number): Float32Array {
    if (ageYears === AGE_BASE_YEARS) return this.#basePositions.slice();
    const out = new Float32Array(this.#basePositions.length);
    this.#grow.blend(growthMaps(ageYears), out);
    return out;
  }

  /**
   * Pushes everything around a lump aside, from where it was before any other push; the next age undoes it.
   * @param centre world, metres; @param radiusM of the lump
   */
  push(centre: readonly [number, number, number], radiusM: number): void {
    const position = this.geometry.getAttribute("position") as BufferAttribute;
    const normal = this.geometry.getAttribute("normal") as BufferAttribute;
    const points = position.array as Float32Array;
    const normals = normal.array as Float32Array;
    if (this.#unpushed) this.unpush();
    this.#unpushed = { positions: points.slice(), normals: normals.slice() };
    for (let at = 0; at < points.length; at += 3)
      pushAside({ points, normals, at, centre, radiusM });
    this.#hasMoved(position, normal);
  }

  /** Undoes {@link push}. */
  unpush(): void {
    if (!this.#unpushed) return;
    const position = this.geometry.getAttribute("position") as BufferAttribute;
    const normal = this.geometry.getAttribute("normal") as BufferAttribute;
    (position.array as Float32Array).set(this.#unpushed.positions);
    (normal.array as Float32Array).set(this.#unpushed.normals);
    this.#unpushed = null;
    this.#hasMoved(position, normal);
  }

  #hasMoved(position: BufferAttribute, normal: BufferAttribute): void {
    position.needsUpdate = true;
    normal.needsUpdate = true;
    this.#bvhIsStale = true;
    this.#bounds.clear();
  }

  /**
   * Moves every vertex from where it stands in the file, and turns its normal along.
   * @param pose moves the point whose coordinates start at `at`, of the structure with that number
   */
  move(pose: (points: Float32Array, at: number, structure: number) => void): void {
    const position = this.geometry.getAttribute("position") as BufferAttribute;
    const points = position.array as Float32Array;
    const structures = this.geometry.getAttribute("structure").array;
    points.set(this.#basePositions);
    for (let v = 0; v < structures.length; v++) pose(points, v * 3, structures[v]!);
    const normal = this.geometry.getAttribute("normal") as BufferAttribute;
    accumulateNormals(points, this.triangles, normal.array as Float32Array);
    this.#hasMoved(position, normal);
  }

  /** Whether {@link bvh} is there without being built first, which takes longer than going through all triangles. */
  get hasBvh(): boolean {
    return this.#bvh !== null;
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
    let [minX, minY, minZ] = [Infinity, Infinity, Infinity];
    let [maxX, maxY, maxZ] = [-Infinity, -Infinity, -Infinity];
    // Axis by axis and not in a loop over them: every part's bounds are wanted before the first frame.
    for (let i = this.starts[s]!; i < this.starts[s + 1]!; i++) {
      const at = this.triangles[i]! * 3;
      const x = positions[at]!;
      const y = positions[at + 1]!;
      const z = positions[at + 2]!;
      if (x < minX) minX = x;
      if (x > maxX) maxX = x;
      if (y < minY) minY = y;
      if (y > maxY) maxY = y;
      if (z < minZ) minZ = z;
      if (z > maxZ) maxZ = z;
    }
    const bounds: Bounds = { min: [minX, minY, minZ], max: [maxX, maxY, maxZ] };
    this.#bounds.set(id, bounds);
    return bounds;
  }

  /**
   * Where a point of one of the triangles lies on the body at its base age.
   * @param point at the current age, metres
   * @returns the point and the triangle's normal there, outward, length 1
   */
  basePointOn(triangle: number, point: Vector3): { point: Vector3; normal: Vector3 } {
    const now = this.geometry.getAttribute("position").array as Float32Array;
    const [a, b, c] = this.#cornersOf(triangle, now);
    const weights = Triangle.getBarycoord(point, a!, b!, c!, new Vector3());
    const [baseA, baseB, baseC] = this.#cornersOf(triangle, this.#basePositions);
    const normal = Triangle.getNormal(baseA!, baseB!, baseC!, new Vector3());
    if (!weights) return { point: baseA!, normal };
    const base = baseA!
      .multiplyScalar(weights.x)
      .addScaledVector(baseB!, weights.y)
      .addScaledVector(baseC!, weights.z);
    return { point: base, normal };
  }

  #cornersOf(triangle: number, points: Float32Array): Vector3[] {
    return [0, 1, 2].map((corner) =>
      new Vector3().fromArray(points, this.triangles[triangle * 3 + corner]! * 3),
    );
  }

  dispose(): void {
    this.geometry.dispose();
  }
}

/** Normals as the faces around each vertex have them, by area; allocates nothing. */
function accumulateNormals(
  points: Float32Array,
  triangles: Uint32Array,
  normals: Float32Array,
): void {
  normals.fill(0);
  for (let t = 0; t < triangles.length; t += 3) {
    const a = triangles[t]! * 3;
    const b = triangles[t + 1]! * 3;
    const c = triangles[t + 2]! * 3;
    const ux = points[b]! - points[a]!;
    const uy = points[b + 1]! - points[a + 1]!;
    const uz = points[b + 2]! - points[a + 2]!;
    const vx = points[c]! - points[a]!;
    const vy = points[c + 1]! - points[a + 1]!;
    const vz = points[c + 2]! - points[a + 2]!;
    const x = uy * vz - uz * vy;
    const y = uz * vx - ux * vz;
    const z = ux * vy - uy * vx;
    for (let k = 0; k < 3; k++) {
      const corner = triangles[t + k]! * 3;
      normals[corner]! += x;
      normals[corner + 1]! += y;
      normals[corner + 2]! += z;
    }
  }
  for (let i = 0; i < normals.length; i += 3) {
    const length = Math.hypot(normals[i]!, normals[i + 1]!, normals[i + 2]!) || 1;
    for (let k = 0; k < 3; k++) normals[i + k]! /= length;
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
