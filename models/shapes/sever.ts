/**
 * Cuts a closed surface across its branches into closed pieces. Both pieces at a cut get the very same ring
 * of vertices and the same flat cap, turned about, so that neighbours meet without a gap.
 */
import { type Mesh, vertex, vertexCount } from "./mesh.ts";
import { add, cross, distance, dot, lerp, scale, sub, type Vec3 } from "./vec.ts";

export interface Cut {
  /** On the branch's axis. */
  readonly point: Vec3;
  /** Unit vector along the axis. */
  readonly along: Vec3;
  /** The cut reaches no further than this from the point: more than the branch's radius, less than the way to the next branch. */
  readonly reach: number;
  /**
   * Name of the piece behind the cut (where `along` comes from) and beyond it. Undefined leaves it to other
   * cuts; null throws the piece away.
   */
  readonly behind?: string | null | undefined;
  readonly beyond?: string | null | undefined;
  /** No caps: the cut only divides one piece in two, and the ring is to be continued. */
  readonly open?: boolean;
}

export interface SeverOptions {
  /** Corners that the ring of a cut keeps at most. */
  readonly ringCorners: number;
  /**
   * Makes a piece coarser while it is still open at its cuts; the vertices of its border must stay. Left
   * out, pieces keep every triangle.
   */
  readonly reduce?: (piece: Mesh, name: string) => Mesh;
}

/** No edge of the surface is longer than this. */
const EDGE_M = 0.008;
/** Vertices this near to a cut's plane are moved onto it along the axis, which leaves no slivers. */
const SNAP_M = 0.0008;
/** Width of a cap's rim as a share of its radius: keeps the cap's direction out of the wall's shading. */
const RIM = 0.06;

export interface Severed {
  readonly pieces: Map<string, Mesh>;
  /** The ring of each cut, counter-clockwise as seen from beyond it. */
  readonly rings: readonly (readonly Vec3[])[];
}

/**
 * @returns the pieces by name; open only where cuts are.
 * @throws when a cut does not go round in one closed ring, or when cuts disagree about a piece's name.
 */
export function sever(mesh: Mesh, cuts: readonly Cut[], options: SeverOptions): Severed {
  const points = Array.from({ length: vertexCount(mesh) }, (_, v) => vertex(mesh, v));
  let faces: number[][] = [];
  for (let t = 0; t < mesh.triangles.length; t += 3)
    faces.push([...mesh.triangles.subarray(t, t + 3)]);
  const rings = cuts.map((cut) => {
    const near = faces.map((face) => distance(points[face[0]!]!, cut.point) < cut.reach + EDGE_M);
    const split = splitAt(
      points,
      faces.filter((_, f) => near[f]),
      cut,
    );
    const thin = thinned(points, split.faces, split.ring, options.ringCorners);
    faces = [...faces.filter((_, f) => !near[f]), ...thin.faces];
    return oriented(points, thin.ring, cut);
  });

  const barrier = new Set(
    rings.flatMap((ring) => ring.map((v, i) => edgeKey(v, ring[(i + 1) % ring.length]!))),
  );
  const pieceOf = flood(faces, barrier);
  const faceAt = new Map<number, number>();
  faces.forEach((face, f) => face.forEach((v, k) => faceAt.set(wayKey(v, face[(k + 1) % 3]!), f)));
  const names = new Map<number, string | null>();
  const caps = new Map<number, Vec3[][]>();
  cuts.forEach((cut, c) => {
    const ring = rings[c]!;
    // The wall behind the cut runs along the ring the way its cap does not.
    const behind = pieceOf[faceAt.get(wayKey(ring[1]!, ring[0]!))!]!;
    const beyond = pieceOf[faceAt.get(wayKey(ring[0]!, ring[1]!))!]!;
    const cap = cut.open ? [] : capFaces(ring.map((v) => points[v]!));
    caps.set(behind, [...(caps.get(behind) ?? []), ...cap]);
    caps.set(beyond, [...(caps.get(beyond) ?? []), ...cap.map(([p, q, r]) => [p!, r!, q!])]);
    for (const [piece, name] of [
      [behind, cut.behind],
      [beyond, cut.beyond],
    ] as const) {
      if (name === undefined) continue;
      if (names.has(piece) && names.get(piece) !== name)
        throw new Error(`One piece is called both ${names.get(piece)} and ${name}.`);
      names.set(piece, name);
    }
  });

  const soup = new Map<string, Vec3[][]>();
  for (const piece of new Set(pieceOf)) {
    const name = names.get(piece);
    if (name === undefined) throw new Error("A piece has no name.");
    if (name === null) continue;
    const open = welded(
      faces.filter((_, f) => pieceOf[f] === piece).map((face) => face.map((v) => points[v]!)),
    );
    const wall = options.reduce ? options.reduce(open, name) : open;
    soup.set(name, [...(soup.get(name) ?? []), ...cornersOf(wall), ...caps.get(piece)!]);
  }
  return {
    pieces: new Map([...soup].map(([name, list]) => [name, welded(list)])),
    rings: rings.map((ring) => ring.map((v) => points[v]!)),
  };
}

/**
 * Merges neighbours on the ring until it has few corners, evenly spread; triangles that lose their width go.
 */
function thinned(
  points: readonly Vec3[],
  faces: readonly number[][],
  ring: readonly number[],
  corners: number,
): { faces: number[][]; ring: number[] } {
  if (ring.length <= corners) return { faces: [...faces], ring: [...ring] };
  const along = [0];
  ring.forEach((v, i) =>
    along.push(along[i]! + distance(points[v]!, points[ring[(i + 1) % ring.length]!]!)),
  );
  const total = along.pop()!;
  const kept = new Map<number, number>();
  const merged = new Map<number, number>();
  ring.forEach((v, i) => {
    const sector = Math.floor((along[i]! / total) * corners);
    if (!kept.has(sector)) kept.set(sector, v);
    merged.set(v, kept.get(sector)!);
  });
  return {
    faces: faces
      .map((face) => face.map((v) => merged.get(v) ?? v))
      .filter(([a, b, c]) => a !== b && b !== c && c !== a),
    ring: [...kept.values()],
  };
}

/** The triangles of a mesh, each as its three corners. */
export function* cornersOf(mesh: Mesh): Generator<Vec3[]> {
  for (let t = 0; t < mesh.triangles.length; t += 3)
    yield [0, 1, 2].map((k) => vertex(mesh, mesh.triangles[t + k]!));
}

/** Triangles given by their corners as a mesh; corners at the very same place become one vertex. */
export function welded(soup: readonly (readonly Vec3[])[]): Mesh {
  const indices = new Map<string, number>();
  const positions: number[] = [];
  const triangles = soup.flatMap((corners) =>
    corners.map((p) => {
      const key = p.join();
      let index = indices.get(key);
      if (index === undefined) {
        index = indices.size;
        indices.set(key, index);
        positions.push(...p);
      }
      return index;
    }),
  );
  return { positions: Float64Array.from(positions), triangles: Uint32Array.from(triangles) };
}

/** One number for the way from a vertex to another. */
const wayKey = (a: number, b: number): number => a * 2 ** 26 + b;
const edgeKey = (a: number, b: number): number => (a < b ? wayKey(a, b) : wayKey(b, a));

/** Splits the faces that cross the plane within reach, and finds the ring in which they do. */
function splitAt(
  points: Vec3[],
  faces: number[][],
  { point, along, reach, behind }: Cut,
): { faces: number[][]; ring: number[] } {
  const height = (v: number): number => dot(sub(points[v]!, point), along);
  const near = (p: Vec3): boolean => distance(p, point) < reach;
  const local = new Set(faces.flat().filter((v) => near(points[v]!)));
  for (const v of local) {
    const h = height(v);
    if (Math.abs(h) < SNAP_M) points[v] = sub(points[v]!, scale(along, h));
  }
  const side = (v: number): number => {
    const h = height(v);
    return Math.abs(h) < 1e-9 ? 0 : Math.sign(h);
  };
  const splits = new Map<number, number>();
  const splitOf = (a: number, b: number): number | undefined => {
    if (side(a) * side(b) >= 0) return undefined;
    const key = edgeKey(a, b);
    if (!splits.has(key)) {
      const [ha, hb] = [height(a), height(b)];
      const at = lerp(points[a]!, points[b]!, ha / (ha - hb));
      if (!near(at)) return undefined;
      points.push(at);
      splits.set(key, points.length - 1);
    }
    return splits.get(key);
  };
  const out: number[][] = [];
  const links = new Map<number, number[]>();
  const link = (a: number, b: number): void => {
    for (const [p, q] of [
      [a, b],
      [b, a],
    ] as const)
      if (!links.get(p)?.includes(q)) links.set(p, [...(links.get(p) ?? []), q]);
  };
  for (const face of faces) {
    const [a, b, c] = face as [number, number, number];
    const cut = [splitOf(a, b), splitOf(b, c), splitOf(c, a)];
    const count = cut.filter((v) => v !== undefined).length;
    if (count === 2) {
      // Turn the triangle so that its lone corner comes first.
      const lone = cut[1] === undefined ? 0 : cut[2] === undefined ? 1 : 2;
      const [p, q, r] = [face[lone]!, face[(lone + 1) % 3]!, face[(lone + 2) % 3]!];
      const [pq, rp] = [cut[lone]!, cut[(lone + 2) % 3]!];
      out.push([p, pq, rp]);
      if (distance(points[pq]!, points[r]!) < distance(points[rp]!, points[q]!))
        out.push([pq, q, r], [pq, r, rp]);
      else out.push([pq, q, rp], [q, r, rp]);
      link(pq, rp);
    } else if (count === 1) {
      const k = cut.findIndex((v) => v !== undefined);
      const [p, q, r] = [face[k]!, face[(k + 1) % 3]!, face[(k + 2) % 3]!];
      out.push([p, cut[k]!, r], [cut[k]!, q, r]);
      link(cut[k]!, r);
    } else {
      out.push(face);
      // An edge that already lies in the plane belongs to the ring when its faces lie on either side.
      for (let k = 0; k < 3; k++) {
        const [p, q, r] = [face[k]!, face[(k + 1) % 3]!, face[(k + 2) % 3]!];
        if (side(p) === 0 && side(q) === 0 && side(r) > 0 && near(points[p]!) && near(points[q]!))
          link(p, q);
      }
    }
  }
  const ring = ringNearest(points, links, point);
  if (!ring)
    throw new Error(
      `The cut at ${point.map((v) => v.toFixed(3)).join(", ")} (${behind}) is no closed ring.`,
    );
  return { faces: out, ring };
}

/** The closed ring whose middle is nearest to the point; undefined when the links do not form rings. */
function ringNearest(
  points: readonly Vec3[],
  links: Map<number, number[]>,
  point: Vec3,
): number[] | undefined {
  const left = new Set(links.keys());
  let best: number[] | undefined;
  let bestDistance = Infinity;
  for (const start of left) {
    const ring = [start];
    left.delete(start);
    for (let v = start; ;) {
      const next = links.get(v)!.find((w) => left.has(w));
      if (next === undefined) break;
      left.delete(next);
      ring.push(next);
      v = next;
    }
    if (ring.length < 3 || ring.some((v) => links.get(v)!.length !== 2)) continue;
    if (!links.get(ring.at(-1)!)!.includes(start)) continue;
    const d = distance(middle(ring.map((v) => points[v]!)), point);
    if (d < bestDistance) [best, bestDistance] = [ring, d];
  }
  return best;
}

const middle = (list: readonly Vec3[]): Vec3 =>
  scale(
    list.reduce<Vec3>((sum, p) => add(sum, p), [0, 0, 0]),
    1 / list.length,
  );

/** Counter-clockwise as seen from beyond the cut. */
function oriented(points: readonly Vec3[], ring: readonly number[], { along }: Cut): number[] {
  const c = middle(ring.map((v) => points[v]!));
  const turn = ring.reduce((sum, v, i) => {
    const w = ring[(i + 1) % ring.length]!;
    return sum + dot(cross(sub(points[v]!, c), sub(points[w]!, c)), along);
  }, 0);
  return turn > 0 ? [...ring] : ring.toReversed();
}

/** The cap inside a flat ring, looking the way it is oriented: a narrow rim, and a strip across the middle. */
export function capFaces(ring: readonly Vec3[]): Vec3[][] {
  const n = ring.length;
  const centre = middle(ring);
  const inner = ring.map((p) => lerp(p, centre, RIM));
  const out: Vec3[][] = [];
  for (let i = 0; i < n; i++) {
    const j = (i + 1) % n;
    out.push([ring[i]!, ring[j]!, inner[j]!], [ring[i]!, inner[j]!, inner[i]!]);
  }
  for (let low = 0, high = n - 1; high - low > 1;) {
    const [a, b] = [inner[low]!, inner[high]!];
    if (n - 1 - high <= low) out.push([a, inner[--high]!, b]);
    else out.push([a, inner[++low]!, b]);
  }
  return out;
}

/** Numbers the pieces into which the barrier's edges divide the faces. */
function flood(faces: readonly number[][], barrier: ReadonlySet<number>): Int32Array {
  const byEdge = new Map<number, number[]>();
  faces.forEach((face, f) =>
    face.forEach((v, k) => {
      const key = edgeKey(v, face[(k + 1) % 3]!);
      const list = byEdge.get(key);
      if (list) list.push(f);
      else byEdge.set(key, [f]);
    }),
  );
  const piece = new Int32Array(faces.length).fill(-1);
  let count = 0;
  for (let start = 0; start < faces.length; start++) {
    if (piece[start] !== -1) continue;
    const stack = [start];
    piece[start] = count;
    while (stack.length > 0) {
      const face = faces[stack.pop()!]!;
      for (let k = 0; k < 3; k++) {
        const key = edgeKey(face[k]!, face[(k + 1) % 3]!);
        if (barrier.has(key)) continue;
        for (const next of byEdge.get(key)!)
          if (piece[next] === -1) {
            piece[next] = count;
            stack.push(next);
          }
      }
    }
    count++;
  }
  return piece;
}
