/**
 * Smooth normals for pieces that were cut from one surface. The file holds positions only; a border
 * between two neighbours (two patches of skin, two stretches of bowel) must not show, while the rim of a
 * cut face must stay an edge. So a corner's normal averages the faces around its *place*, in whatever
 * piece they are, that face roughly the same way.
 */

/** Faces that turn by more than this stay apart: the rims of cut faces. */
const CREASE_DEGREES = 75;

/** Corners of one vertex whose normals differ less than this (about 8 degrees) share a vertex. */
const SAME_COSINE = 0.99;

/** Places closer than this are one place; the file's grid is several times coarser. Metres. */
const PLACE_STEP = 2.5e-5;

/**
 * Several times as many faces as meet anywhere on the body. Each of them is compared with each: a damaged file with
 * all of its faces in one place would take hours.
 */
const FACES_AT_PLACE_MAX = 512;

export interface WeldedNormals {
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  /** Same triangles in the same order, on the new vertices. */
  readonly triangles: Uint32Array;
  /** For each new vertex the vertex that it came from. */
  readonly sources: Uint32Array;
}

/**
 * @param positions metres, three per vertex
 * @param triangles three vertices each, counter-clockwise from outside
 * @param creaseDegrees 180 for a surface that has furrows but no edges, such as skin
 * @throws when more faces meet in one place than on any surface
 */
export function weldedNormals(
  positions: Float32Array,
  triangles: Uint32Array,
  creaseDegrees = CREASE_DEGREES,
): WeldedNormals {
  const creaseCosine = Math.cos((creaseDegrees * Math.PI) / 180);
  const corners = triangles.length;
  const placeOf = places(positions);
  const { normals: faceNormals, lengths } = faceNormalsOf(positions, triangles);
  const { starts, faces: around } = facesAround(placeOf, triangles);

  const outTriangles = new Uint32Array(corners);
  // Hardly ever more than the corners' own places: room for all is the simplest that never grows.
  const outNormals = new Float32Array(corners * 3);
  const sources = new Uint32Array(corners);
  const nextTwin = new Int32Array(corners);
  const firstTwin = new Int32Array(positions.length / 3).fill(-1);
  let count = 0;
  for (let i = 0; i < corners; i++) {
    const vertex = triangles[i]!;
    const face = (i / 3) | 0;
    const [ownX, ownY, ownZ] = [
      faceNormals[face * 3]!,
      faceNormals[face * 3 + 1]!,
      faceNormals[face * 3 + 2]!,
    ];
    const leastCosine = creaseCosine * lengths[face]!;
    const place = placeOf[vertex]!;
    let x = 0;
    let y = 0;
    let z = 0;
    for (let k = starts[place]!; k < starts[place + 1]!; k++) {
      const other = around[k]!;
      const a = faceNormals[other * 3]!;
      const b = faceNormals[other * 3 + 1]!;
      const c = faceNormals[other * 3 + 2]!;
      if (a * ownX + b * ownY + c * ownZ < leastCosine * lengths[other]!) continue;
      x += a;
      y += b;
      z += c;
    }
    const size = Math.sqrt(x * x + y * y + z * z) || 1;
    x /= size;
    y /= size;
    z /= size;
    let twin = firstTwin[vertex]!;
    while (twin >= 0) {
      const same =
        x * outNormals[twin * 3]! + y * outNormals[twin * 3 + 1]! + z * outNormals[twin * 3 + 2]!;
      if (same > SAME_COSINE) break;
      twin = nextTwin[twin]!;
    }
    if (twin < 0) {
      twin = count++;
      sources[twin] = vertex;
      outNormals[twin * 3] = x;
      outNormals[twin * 3 + 1] = y;
      outNormals[twin * 3 + 2] = z;
      nextTwin[twin] = firstTwin[vertex]!;
      firstTwin[vertex] = twin;
    }
    outTriangles[i] = twin;
  }
  const outPositions = new Float32Array(count * 3);
  for (let to = 0; to < count; to++)
    for (let axis = 0; axis < 3; axis++)
      outPositions[to * 3 + axis] = positions[sources[to]! * 3 + axis]!;
  return {
    positions: outPositions,
    normals: outNormals.slice(0, count * 3),
    triangles: outTriangles,
    sources: sources.slice(0, count),
  };
}

/** For each face its normal, as long as twice the face's area, and that length; never 0, so that one may divide. */
function faceNormalsOf(
  p: Float32Array,
  triangles: Uint32Array,
): { normals: Float32Array; lengths: Float64Array } {
  const count = triangles.length / 3;
  const normals = new Float32Array(count * 3);
  const lengths = new Float64Array(count);
  for (let face = 0; face < count; face++) {
    const a = triangles[face * 3]! * 3;
    const b = triangles[face * 3 + 1]! * 3;
    const c = triangles[face * 3 + 2]! * 3;
    const ux = p[b]! - p[a]!;
    const uy = p[b + 1]! - p[a + 1]!;
    const uz = p[b + 2]! - p[a + 2]!;
    const vx = p[c]! - p[a]!;
    const vy = p[c + 1]! - p[a + 1]!;
    const vz = p[c + 2]! - p[a + 2]!;
    const x = (normals[face * 3] = uy * vz - uz * vy);
    const y = (normals[face * 3 + 1] = uz * vx - ux * vz);
    const z = (normals[face * 3 + 2] = ux * vy - uy * vx);
    lengths[face] = Math.sqrt(x * x + y * y + z * z) || 1;
  }
  return { normals, lengths };
}

/** Which faces meet at each place: those of place p are `faces[starts[p]]` up to `faces[starts[p + 1]]`. */
function facesAround(
  placeOf: Int32Array,
  triangles: Uint32Array,
): { starts: Uint32Array; faces: Uint32Array } {
  const starts = new Uint32Array(placeOf.length + 1);
  for (const vertex of triangles) starts[placeOf[vertex]! + 1]!++;
  for (let p = 0; p < placeOf.length; p++) {
    if (starts[p + 1]! > FACES_AT_PLACE_MAX) throw new Error("Too many faces meet in one place.");
    starts[p + 1]! += starts[p]!;
  }
  const faces = new Uint32Array(triangles.length);
  const fill = starts.slice();
  for (let i = 0; i < triangles.length; i++) faces[fill[placeOf[triangles[i]!]!]!++] = (i / 3) | 0;
  return { starts, faces };
}

/**
 * Numbers the distinct places that vertices stand on, from 0. A table of whole numbers: a Map of the places' keys,
 * which are too large for small integers, took most of the time that a phone needs to get the body ready.
 */
function places(positions: Float32Array): Int32Array {
  const vertices = positions.length / 3;
  const index = new Int32Array(vertices);
  const mask = 2 ** Math.ceil(Math.log2(vertices * 2 + 2)) - 1;
  /** The first vertex of the place whose turn it is here, or -1. */
  const table = new Int32Array(mask + 1).fill(-1);
  const cells = new Int32Array(vertices * 3);
  let count = 0;
  for (let v = 0; v < vertices; v++) {
    const x = (cells[v * 3] = Math.round(positions[v * 3]! / PLACE_STEP));
    const y = (cells[v * 3 + 1] = Math.round(positions[v * 3 + 1]! / PLACE_STEP));
    const z = (cells[v * 3 + 2] = Math.round(positions[v * 3 + 2]! / PLACE_STEP));
    let slot = Math.imul(x, 73_856_093) ^ Math.imul(y, 19_349_663) ^ Math.imul(z, 83_492_791);
    slot = (slot ^ (slot >>> 15)) & mask;
    while (true) {
      const other = table[slot]!;
      if (other < 0) {
        table[slot] = v;
        index[v] = count++;
        break;
      }
      if (cells[other * 3] === x && cells[other * 3 + 1] === y && cells[other * 3 + 2] === z) {
        index[v] = index[other]!;
        break;
      }
      slot = (slot + 1) & mask;
    }
  }
  return index;
}
