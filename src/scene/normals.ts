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
 */
export function weldedNormals(
  positions: Float32Array,
  triangles: Uint32Array,
  creaseDegrees = CREASE_DEGREES,
): WeldedNormals {
  const creaseCosine = Math.cos((creaseDegrees * Math.PI) / 180);
  const faces = triangles.length / 3;
  const placeOf = places(positions);
  const faceNormals = new Float32Array(faces * 3);
  const perPlace = new Uint32Array(placeOf.count + 1);
  for (let f = 0; f < faces; f++) {
    faceNormal(positions, triangles, f, faceNormals);
    for (let k = 0; k < 3; k++) perPlace[placeOf.index[triangles[f * 3 + k]!]! + 1]!++;
  }
  for (let p = 0; p < placeOf.count; p++) perPlace[p + 1]! += perPlace[p]!;
  const around = new Uint32Array(faces * 3);
  const fill = perPlace.slice();
  for (let i = 0; i < faces * 3; i++) {
    const place = placeOf.index[triangles[i]!]!;
    around[fill[place]!++] = (i / 3) | 0;
  }

  const outTriangles = new Uint32Array(faces * 3);
  const outNormals: number[] = [];
  const sources: number[] = [];
  const nextTwin: number[] = [];
  const firstTwin = new Int32Array(positions.length / 3).fill(-1);
  for (let i = 0; i < faces * 3; i++) {
    const vertex = triangles[i]!;
    const own = ((i / 3) | 0) * 3;
    const place = placeOf.index[vertex]!;
    let [x, y, z] = [0, 0, 0];
    const length = Math.hypot(faceNormals[own]!, faceNormals[own + 1]!, faceNormals[own + 2]!) || 1;
    for (let k = perPlace[place]!; k < perPlace[place + 1]!; k++) {
      const other = around[k]! * 3;
      const [a, b, c] = [faceNormals[other]!, faceNormals[other + 1]!, faceNormals[other + 2]!];
      const size = Math.hypot(a, b, c) || 1;
      const cosine =
        (a * faceNormals[own]! + b * faceNormals[own + 1]! + c * faceNormals[own + 2]!) /
        (size * length);
      if (cosine < creaseCosine) continue;
      x += a;
      y += b;
      z += c;
    }
    const size = Math.hypot(x, y, z) || 1;
    [x, y, z] = [x / size, y / size, z / size];
    let twin = firstTwin[vertex]!;
    while (twin >= 0) {
      const same =
        x * outNormals[twin * 3]! + y * outNormals[twin * 3 + 1]! + z * outNormals[twin * 3 + 2]!;
      if (same > SAME_COSINE) break;
      twin = nextTwin[twin]!;
    }
    if (twin < 0) {
      twin = sources.length;
      sources.push(vertex);
      outNormals.push(x, y, z);
      nextTwin.push(firstTwin[vertex]!);
      firstTwin[vertex] = twin;
    }
    outTriangles[i] = twin;
  }
  const outPositions = new Float32Array(sources.length * 3);
  sources.forEach((from, to) =>
    outPositions.set(positions.subarray(from * 3, from * 3 + 3), to * 3),
  );
  return {
    positions: outPositions,
    normals: Float32Array.from(outNormals),
    triangles: outTriangles,
    sources: Uint32Array.from(sources),
  };
}

function faceNormal(
  p: Float32Array,
  triangles: Uint32Array,
  face: number,
  out: Float32Array,
): void {
  const a = triangles[face * 3]! * 3;
  const b = triangles[face * 3 + 1]! * 3;
  const c = triangles[face * 3 + 2]! * 3;
  const [ux, uy, uz] = [p[b]! - p[a]!, p[b + 1]! - p[a + 1]!, p[b + 2]! - p[a + 2]!];
  const [vx, vy, vz] = [p[c]! - p[a]!, p[c + 1]! - p[a + 1]!, p[c + 2]! - p[a + 2]!];
  out[face * 3] = uy * vz - uz * vy;
  out[face * 3 + 1] = uz * vx - ux * vz;
  out[face * 3 + 2] = ux * vy - uy * vx;
}

/** Numbers the distinct places that vertices stand on. */
function places(positions: Float32Array): { index: Uint32Array; count: number } {
  const index = new Uint32Array(positions.length / 3);
  const seen = new Map<number, number>();
  const cell = (value: number): number => Math.round(value / PLACE_STEP) + 2 ** 16;
  for (let v = 0; v < index.length; v++) {
    const key =
      (cell(positions[v * 3]!) * 2 ** 17 + cell(positions[v * 3 + 1]!)) * 2 ** 17 +
      cell(positions[v * 3 + 2]!);
    let place = seen.get(key);
    if (place === undefined) {
      place = seen.size;
      seen.set(key, place);
    }
    index[v] = place;
  }
  return { index, count: seen.size };
}
