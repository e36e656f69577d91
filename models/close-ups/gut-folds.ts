/**
 * The circular folds of the small bowel's lining: mucosa raised over a core of submucosa, with the thin muscle of the
 * mucosa between them. Display shapes: real folds are lower and closer together.
 */
import { HALF_ACROSS_M, HALF_LENGTH_M } from "../../src/domain/close-ups/gut-wall.ts";

export const FOLD_CENTRES_M = [-0.071, -0.0375, -0.004, 0.0295, 0.06] as const;

/** Height and half the width at the foot, metres, of what is raised. */
interface Ridge {
  readonly heightM: number;
  readonly halfWidthM: number;
}
export const FOLDS = {
  hollow: { heightM: 0.0125, halfWidthM: 0.0145 },
  onMucosa: { heightM: 0.011, halfWidthM: 0.0076 },
  onMuscularisMucosae: { heightM: 0.0104, halfWidthM: 0.0066 },
} as const satisfies Readonly<Record<string, Ridge>>;

const angleOf = (across: number): number => (across / HALF_ACROSS_M) * Math.PI;

/** A fold goes most of the way around and is lower on one side, each on another. */
const strength = (fold: number, across: number): number =>
  0.8 + 0.2 * Math.cos(angleOf(across) - 1.9 * fold - 0.6);

/** How far a boundary is raised into the hollow by the folds, metres. */
export function raisedM({ heightM, halfWidthM }: Ridge, along: number, across: number): number {
  let sum = 0;
  FOLD_CENTRES_M.forEach((centre, fold) => {
    const away = Math.abs(along - centre) / halfWidthM;
    if (away < 1) sum += strength(fold, across) * Math.cos((away * Math.PI) / 2) ** 2;
  });
  return heightM * sum;
}

/** Where rows lie beside the middle of each fold, metres: of the core's boundaries, all of them the same, and of the lining. */
export const CORE_ROWS = [-1, -0.55, -0.2, 0.2, 0.55, 1].map((t) => t * FOLDS.onMucosa.halfWidthM);
export const LINING_ROWS = [-1, -0.64, -0.38, -0.14, 0.14, 0.38, 0.64, 1].map(
  (t) => t * FOLDS.hollow.halfWidthM,
);
/** Rows of the boundary on the submucosa, from which each flank of a core can be seen straight. */
export const FACING_ROWS = [-1, 0, 1].map((t) => t * FOLDS.onMucosa.halfWidthM);

export const rowsOverFolds = (beside: readonly number[]): number[] =>
  FOLD_CENTRES_M.flatMap((centre) => beside.map((d) => centre + d));

/** Folds are not ruled lines: by how much what lies at a place is shifted along the tube, metres. */
export function wavering(along: number, across: number): number {
  const free = Math.max(0, 1 - (along / HALF_LENGTH_M) ** 4);
  return 0.0024 * free * Math.sin(3 * angleOf(across) + 38 * along);
}
