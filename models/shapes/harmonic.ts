/**
 * Star-shaped closed surfaces: the radius about an inner centre as a sum of real spherical harmonics.
 * A few dozen numbers hold the shape of a compact organ; the surface can never cross itself.
 */
import type { Mesh } from "./mesh.ts";
import { add, length, normalize, scale, sub, type Vec3 } from "./vec.ts";

/** A measured shape: (degree + 1)² coefficients, metres, ordered by degree, then by order −l … l. */
export interface Harmonics {
  readonly centre: readonly number[];
  readonly coefficients: readonly number[];
}

export interface FitOptions {
  readonly degree: number;
  /** Weight of the roughness penalty (l (l + 1))² against one sample; 0 fits freely. */
  readonly penalty: number;
}

export const FIT_DEFAULTS: FitOptions = { degree: 8, penalty: 1e-4 };

/**
 * The real spherical harmonics up to a degree, (degree + 1)² values. Normalised so that the mean square
 * of each over the sphere is 1: a coefficient is the root mean square of its share, in metres.
 * @param direction unit vector; the polar axis is y.
 */
export function harmonicBasis(direction: Vec3, degree: number): Float64Array {
  const out = new Float64Array((degree + 1) ** 2);
  const [x, c, z] = [direction[0], direction[1], direction[2]];
  // sinᵐ cos(mφ) and sinᵐ sin(mφ) by recurrence: no angles, so nothing is singular at the poles.
  let cosine = 1;
  let sine = 0;
  let diagonal = 1;
  for (let m = 0; m <= degree; m++) {
    if (m > 0) {
      [cosine, sine] = [cosine * z - sine * x, sine * z + cosine * x];
      diagonal *= Math.sqrt((2 * m + 1) / (2 * m));
    }
    const factor = m === 0 ? 1 : Math.SQRT2;
    let before = 0;
    let current = diagonal;
    for (let l = m; l <= degree; l++) {
      if (l > m) {
        const a = Math.sqrt((4 * l * l - 1) / (l * l - m * m));
        const b = Math.sqrt(((l - 1) ** 2 - m * m) / (4 * (l - 1) ** 2 - 1));
        [before, current] = [current, a * (c * current - (l - 1 > m ? b * before : 0))];
      }
      out[l * l + l + m] = factor * current * cosine;
      if (m > 0) out[l * l + l - m] = factor * current * sine;
    }
  }
  return out;
}

export const degreeOf = (shape: Harmonics): number =>
  Math.round(Math.sqrt(shape.coefficients.length)) - 1;

/** Distance of the surface from the centre in a direction (unit vector), metres. */
export function radiusAt(shape: Harmonics, direction: Vec3): number {
  const basis = harmonicBasis(direction, degreeOf(shape));
  let radius = 0;
  for (let i = 0; i < basis.length; i++) radius += basis[i]! * shape.coefficients[i]!;
  return radius;
}

/**
 * How far inside the surface a point lies along its ray from the centre, metres; negative outside. Not
 * the distance to the surface, but with the same zero set, which is what a level set needs.
 */
export function radialDepth(shape: Harmonics, point: Vec3): number {
  const offset = sub(point, shape.centre as Vec3);
  const r = length(offset);
  return r === 0 ? shape.coefficients[0]! : radiusAt(shape, scale(offset, 1 / r)) - r;
}

/**
 * Fits harmonics to points of a surface by least squares, roughness penalised.
 * @param points metres, at least as many as (degree + 1)², well spread over the directions.
 * @param weights one a point; all 1 when left out.
 * @throws when the system is singular (too few points and no penalty).
 */
export function fitHarmonics(
  centre: Vec3,
  points: readonly Vec3[],
  options: FitOptions = FIT_DEFAULTS,
  weights?: readonly number[],
): Harmonics {
  const n = (options.degree + 1) ** 2;
  const normal = Array.from({ length: n }, () => new Float64Array(n + 1));
  points.forEach((point, p) => {
    const offset = sub(point, centre);
    const basis = harmonicBasis(normalize(offset), options.degree);
    const weight = weights?.[p] ?? 1;
    const r = length(offset);
    for (let i = 0; i < n; i++) {
      const row = normal[i]!;
      const scaled = basis[i]! * weight;
      for (let j = i; j < n; j++) row[j]! += scaled * basis[j]!;
      row[n]! += scaled * r;
    }
  });
  for (let i = 0; i < n; i++) {
    const l = Math.floor(Math.sqrt(i));
    normal[i]![i]! += options.penalty * (l * (l + 1)) ** 2 * points.length;
    for (let j = 0; j < i; j++) normal[i]![j] = normal[j]![i]!;
  }
  return { centre, coefficients: solve(normal) };
}

/** Gaussian elimination with partial pivoting on rows of [matrix | right side]. */
function solve(rows: Float64Array[]): number[] {
  const n = rows.length;
  for (let i = 0; i < n; i++) {
    let pivot = i;
    for (let r = i + 1; r < n; r++)
      if (Math.abs(rows[r]![i]!) > Math.abs(rows[pivot]![i]!)) pivot = r;
    [rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!];
    const lead = rows[i]![i]!;
    if (Math.abs(lead) < 1e-12) throw new Error("Too few directions for this degree.");
    for (let r = i + 1; r < n; r++) {
      const factor = rows[r]![i]! / lead;
      if (factor !== 0) for (let c = i; c <= n; c++) rows[r]![c]! -= factor * rows[i]![c]!;
    }
  }
  const out: number[] = Array.from({ length: n }, () => 0);
  for (let i = n - 1; i >= 0; i--) {
    let sum = rows[i]![n]!;
    for (let c = i + 1; c < n; c++) sum -= rows[i]![c]! * out[c]!;
    out[i] = sum / rows[i]![i]!;
  }
  return out;
}

/** The surface as a mesh of 20 × 4^subdivisions triangles. Closed, outward; metres. */
export function harmonicMesh(shape: Harmonics, subdivisions = 5): Mesh {
  return sphereMesh(subdivisions, (direction) =>
    add(shape.centre as Vec3, scale(direction, radiusAt(shape, direction))),
  );
}

/** A subdivided icosahedron with every unit direction taken to a point. Closed, outward. */
export function sphereMesh(subdivisions: number, place: (direction: Vec3) => Vec3): Mesh {
  const g = (1 + Math.sqrt(5)) / 2;
  const directions: Vec3[] = [
    [-1, g, 0],
    [1, g, 0],
    [-1, -g, 0],
    [1, -g, 0],
    [0, -1, g],
    [0, 1, g],
    [0, -1, -g],
    [0, 1, -g],
    [g, 0, -1],
    [g, 0, 1],
    [-g, 0, -1],
    [-g, 0, 1],
  ].map((v) => normalize(v as Vec3));
  let triangles = [
    0, 11, 5, 0, 5, 1, 0, 1, 7, 0, 7, 10, 0, 10, 11, 1, 5, 9, 5, 11, 4, 11, 10, 2, 10, 7, 6, 7, 1,
    8, 3, 9, 4, 3, 4, 2, 3, 2, 6, 3, 6, 8, 3, 8, 9, 4, 9, 5, 2, 4, 11, 6, 2, 10, 8, 6, 7, 9, 8, 1,
  ];
  for (let step = 0; step < subdivisions; step++) {
    const middles = new Map<number, number>();
    const middle = (a: number, b: number): number => {
      const key = Math.min(a, b) * 1e6 + Math.max(a, b);
      const known = middles.get(key);
      if (known !== undefined) return known;
      directions.push(normalize(add(directions[a]!, directions[b]!)));
      middles.set(key, directions.length - 1);
      return directions.length - 1;
    };
    const finer: number[] = [];
    for (let t = 0; t < triangles.length; t += 3) {
      const [a, b, c] = [triangles[t]!, triangles[t + 1]!, triangles[t + 2]!];
      const [ab, bc, ca] = [middle(a, b), middle(b, c), middle(c, a)];
      finer.push(a, ab, ca, b, bc, ab, c, ca, bc, ab, bc, ca);
    }
    triangles = finer;
  }
  return {
    positions: Float64Array.from(directions.flatMap(place)),
    triangles: Uint32Array.from(triangles),
  };
}
