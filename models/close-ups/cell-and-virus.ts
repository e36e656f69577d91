/** The small vessel, its muscle cells and what lies in them and around them, as `src/domain/close-ups` has it. */
import {
  CUT_RADIUS_M,
  DEFENDER_RADIUS_M,
  DEFENDERS,
  NUCLEUS_HALF_M,
  VIRUS_PLACES,
  VIRUS_RADIUS_M,
} from "../../src/domain/close-ups/cell-and-virus.ts";
import { reachM, SEED, seedCentre, SPINDLE_COUNT } from "../../src/domain/close-ups/new-growth.ts";
import {
  type CellPlace,
  CELL_INNER_M,
  HALF_SPAN,
  MUSCLE_CELLS,
  onCell,
  OPEN_ROWS,
  type VesselPlace,
  vesselPoint,
} from "../../src/domain/close-ups/small-vessel.ts";
import { unitBall } from "../../src/domain/unit-ball.ts";
import { fromManifold, Manifold, toManifold } from "../shapes/kernel.ts";
import { concatenate, mapVertices, type Mesh } from "../shapes/mesh.ts";
import { stitch } from "../shapes/tube.ts";
import { add, distance, normalize, scale, type Vec3 } from "../shapes/vec.ts";
import type { CloseUpPart } from "./part.ts";
import { isMiddleGone, muscleCell, openedCell } from "./vessel-cells.ts";
import { liningMesh } from "./vessel-lining.ts";

const isOpened = ({ row, middle }: CellPlace): boolean =>
  middle === 0 && (OPEN_ROWS as readonly number[]).includes(row);

/** Between what lies in an opened cell and the hollow that it lies in, metres as drawn. */
const HOLLOW_GAP_M = 0.00025;

interface NucleusOptions {
  readonly shape: Mesh;
  /** Added to every half axis, metres. */
  readonly grown?: number;
}

/** A nucleus follows its cell around the vessel. */
function nucleus(cell: CellPlace, { shape, grown = 0 }: NucleusOptions): Mesh {
  const [long, wide, thick] = NUCLEUS_HALF_M;
  return mapVertices(shape, ([x, y, z]) =>
    toVec3(
      onCell(cell, {
        angle: cell.middle + (x * (long + grown)) / CUT_RADIUS_M,
        aside: -y * (wide + grown),
        radius: CUT_RADIUS_M + z * (thick + grown),
      }),
    ),
  );
}
/** A unit ball of rings around x: few triangles for something long. */
const ringedBall = (rings: readonly number[], sides: number): Mesh =>
  stitch(
    rings.map((x) =>
      Array.from({ length: sides }, (_, k): Vec3 => {
        const [r, a] = [Math.sqrt(1 - x * x), (2 * k * Math.PI) / sides];
        return [x, r * Math.cos(a), r * Math.sin(a)];
      }),
    ),
    [-1, 0, 0],
    [1, 0, 0],
  );
const OPEN_TO_VIEW = ringedBall([-0.96, -0.8, -0.45, 0, 0.45, 0.8, 0.96], 12);
/** For nuclei within whole cells, which only a transparent cell shows. */
const HIDDEN = ringedBall([-0.72, 0, 0.72], 6);

const toVec3 = (place: VesselPlace): Vec3 => [...vesselPoint(place)];

function ball(place: VesselPlace, radiusM: number): Mesh {
  const centre = toVec3(place);
  return mapVertices(unitBall(3), (p) => add(centre, scale(p, radiusM)));
}

/** The twelve dimples of a virus, as shares of its radius. */
const DIMPLE = { deep: 0.22, wide: 0.5 } as const;
const DIMPLES = unitBall(1);

function virus(place: VesselPlace): Mesh {
  const centre = toVec3(place);
  return mapVertices(unitBall(3), (p) => {
    let deep = 0;
    for (let i = 0; i < DIMPLES.positions.length; i += 3) {
      const far = distance(p, DIMPLES.positions.subarray(i, i + 3) as unknown as Vec3);
      deep += DIMPLE.deep * Math.exp(-((far / DIMPLE.wide) ** 2) * 3);
    }
    return add(centre, scale(p, VIRUS_RADIUS_M * (1 - deep)));
  });
}

/** Bumps of a defender, as shares of its radius: like a mulberry, and smooth. */
const BUMP = { high: 0.1, wide: 0.4 } as const;
/** The corners of an icosahedron and the middles of its faces: 32 places, evenly spread, vertices of the ball below. */
const BUMPS: readonly Vec3[] = (() => {
  const { positions, triangles } = unitBall(1);
  const corner = (v: number): Vec3 => [
    positions[v * 3]!,
    positions[v * 3 + 1]!,
    positions[v * 3 + 2]!,
  ];
  const middles = Array.from({ length: 20 }, (_, f) =>
    normalize([0, 1, 2].map((k) => corner(triangles[f * 3 + k]!)).reduce(add)),
  );
  return [...Array.from({ length: 12 }, (_, v) => corner(v)), ...middles];
})();

function defender(near: Vec3, index: number): Mesh {
  // Each is turned differently, or they would look stamped.
  const [c, s] = [Math.cos(index * 1.3), Math.sin(index * 1.3)];
  return mapVertices(unitBall(6), (p) => {
    let high = 0;
    for (const bump of BUMPS)
      high += BUMP.high * Math.exp(-((distance(p, bump) / BUMP.wide) ** 2) * 3);
    const [x, y, z] = scale(p, DEFENDER_RADIUS_M * (1 - BUMP.high + high));
    return add(near, [c * x + s * y, c * y - s * x, z]);
  });
}

/** The growth as it rests: a seed. */
const growthSeed = (): Mesh =>
  concatenate(
    Array.from({ length: SPINDLE_COUNT }, (_, i) => {
      const centre: Vec3 = [...seedCentre(i)];
      return mapVertices(unitBall(3), (p) => {
        const [x, y, z] = normalize(p);
        return add(centre, scale(p, SEED * reachM(i, x, y, z)));
      });
    }),
  );

function muscleCells(): Mesh {
  return concatenate(
    MUSCLE_CELLS.flatMap((cell) => {
      if (!isOpened(cell)) return muscleCell(cell);
      const inside = [
        nucleus(cell, { shape: OPEN_TO_VIEW, grown: HOLLOW_GAP_M }),
        ...VIRUS_PLACES.filter((place) => isIn(cell, place)).map((place) =>
          ball(place, VIRUS_RADIUS_M + HOLLOW_GAP_M),
        ),
      ];
      return [fromManifold(openedCell(cell).subtract(Manifold.union(inside.map(toManifold))))];
    }),
  );
}

const isIn = (cell: CellPlace, place: VesselPlace): boolean => {
  const share = (place.angle - cell.middle) / HALF_SPAN;
  const midline = onCell(cell, { angle: place.angle, aside: 0, radius: place.radius });
  return Math.abs(share) < 1 && Math.abs(place.along - midline.along) < CELL_INNER_M / 12;
};

/** Layers in the order of `LAYERS_OF`, at rest, metres as drawn. */
export function buildCellAndVirus(): CloseUpPart[] {
  return [
    { id: "vessel-lining", mesh: liningMesh() },
    { id: "muscle-cells", mesh: muscleCells() },
    {
      id: "nuclei",
      mesh: concatenate(
        MUSCLE_CELLS.filter((cell) => !isMiddleGone(cell)).map((cell) =>
          nucleus(cell, { shape: isOpened(cell) ? OPEN_TO_VIEW : HIDDEN }),
        ),
      ),
    },
    { id: "virus", mesh: concatenate(VIRUS_PLACES.map(virus)) },
    { id: "defenders", mesh: concatenate(DEFENDERS.map(({ near }, i) => defender([...near], i))) },
    { id: "growth", mesh: growthSeed() },
  ];
}
