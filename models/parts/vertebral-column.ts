/**
 * The vertebral column, atlas to fifth lumbar vertebra, with the intervertebral disks: every vertebra and
 * every disk a closed surface of its own, with the joints' spaces between them.
 */
import { type Distance, toInside } from "../shapes/blend.ts";
import { fromManifold, levelSet, toManifold } from "../shapes/kernel.ts";
import { largest } from "../shapes/largest.ts";
import { concatenate, type Mesh } from "../shapes/mesh.ts";
import type { Part } from "../shapes/part.ts";
import { smooth } from "../shapes/smooth.ts";
import type { Vec3 } from "../shapes/vec.ts";
import { atlasDistance, AXIS, axisDistance, ATLAS_BOX, AXIS_BOX } from "./atlas-axis.ts";
import {
  archDistance,
  bodyMesh,
  diskMesh,
  measuredArch,
  placedIn,
  plateSeenFrom,
  PROMONTORY,
  VERTEBRAE,
  type VertebraFigure,
} from "./vertebra.ts";

export interface VertebralColumnOptions {
  /** Metres, of the sampling grid. */
  readonly edge: number;
  readonly triangles: number;
}

export const VERTEBRAL_COLUMN_DEFAULTS: VertebralColumnOptions = { edge: 0.0018, triangles: 9250 };

/** The larger the vertebra, the coarser its grid: neck, chest, loin. */
const EDGE_FACTOR: Readonly<Record<string, number>> = { C: 1, T: 1.2, L: 1.4 };
const SMOOTHING_ROUNDS = 3;
/** Space of the facet joints: wherever two vertebrae come nearer, the lower one gives way, metres. */
const JOINT_SPACE_M = 0.001;

/** Round the outermost balls of an arch, metres. */
const FILLET_ROOM_M = 0.004;

interface Piece {
  readonly shape: Distance;
  readonly min: Vec3;
  readonly max: Vec3;
  /** First letter of its level. */
  readonly region: string;
}

/** Where an arch lies, with its fillets. */
function boxOf(vertebra: VertebraFigure): { min: Vec3; max: Vec3 } {
  const nodes = vertebra.arch.map(([u, v, w, r]) => ({
    point: placedIn(vertebra, [u!, v!, w!]),
    reach: r! + FILLET_ROOM_M,
  }));
  const side = (sign: number, k: number): number =>
    sign * Math.max(...nodes.map(({ point, reach }) => sign * point[k]! + reach));
  return {
    min: [-side(1, 0), side(-1, 1), side(-1, 2)],
    max: [side(1, 0), side(1, 1), side(1, 2)],
  };
}

/** Metres, reference frame; 24 vertebrae and 23 disks. */
export function buildVertebralColumn({
  edge,
  triangles,
}: VertebralColumnOptions = VERTEBRAL_COLUMN_DEFAULTS): Part[] {
  const arches: Piece[] = [
    { shape: atlasDistance(), ...ATLAS_BOX, region: "C" },
    { shape: axisDistance(), ...AXIS_BOX, region: "C" },
    ...VERTEBRAE.map((vertebra) => ({
      shape: archDistance(vertebra, measuredArch(vertebra)),
      ...boxOf(vertebra),
      region: vertebra.level[0]!,
    })),
  ];
  const jointed = arches.map((arch, i): Mesh => {
    const above = arches[i - 1]?.shape;
    const shape: Distance = (x, y, z) => {
      const own = arch.shape(x, y, z);
      return !above || own > JOINT_SPACE_M ? own : Math.max(own, JOINT_SPACE_M - above(x, y, z));
    };
    const { min, max, region } = arch;
    const solid = levelSet(toInside(shape), { min, max, edge: edge * EDGE_FACTOR[region]! });
    return smooth(fromManifold(solid), { rounds: SMOOTHING_ROUNDS });
  });
  const bodies = [AXIS, ...VERTEBRAE];
  const disks = bodies.map((vertebra, i) => {
    const next = bodies[i + 1];
    return diskMesh(vertebra, next ? plateSeenFrom(vertebra, next, next.upper) : PROMONTORY);
  });
  const [atlas, ...others] = jointed;
  const vertebrae = others.map((arch, i) =>
    fromManifold(largest(toManifold(arch).add(toManifold(bodyMesh(bodies[i]!))))),
  );
  return [
    { id: "vertebral-column", mesh: concatenate([atlas!, ...vertebrae, ...disks]), triangles },
  ];
}
