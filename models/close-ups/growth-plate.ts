/** The growth plate above the knee with the bone on both sides of it: figures in src/domain/close-ups/growth-plate.ts. */
import {
  CORTEX_M,
  CUT_Z,
  PLATE_BOTTOM_Y,
  PLATE_TOP_Y,
  TOP_Y,
  undulation,
  ZONES,
} from "../../src/domain/close-ups/growth-plate.ts";
import { type Distance, smoothMax, smoothStep } from "../shapes/blend.ts";
import { contour } from "../shapes/contour.ts";
import { decimate } from "../shapes/decimate.ts";
import type { Mesh } from "../shapes/mesh.ts";
import { partSheets } from "../shapes/part-sheets.ts";
import { openEdges } from "../shapes/topology.ts";
import { valuesAlong } from "../shapes/tube.ts";
import type { Vec3 } from "../shapes/vec.ts";
import { cells } from "./cells.ts";
import { boneEnd, depthAt, type Face, halfWidthAt, middleAt } from "./growth-plate-shape.ts";
import { boneVessels } from "./growth-plate-vessels.ts";
import { zoneMesh } from "./growth-plate-zones.ts";
import type { CloseUpPart } from "./part.ts";

const TRIANGLES = { epiphysis: 5700, metaphysis: 5000, shaft: 1900, "bone-vessels": 1700 } as const;
const CELL_M = 0.0013;
const SEAM_M = 0.00025;
const ROOM_M = 0.0005;
/** No edge is longer: bone beside the plate's waves must follow them as it grows. */
const LONGEST_M = 0.018;
/** How much an error counts behind the cut face. */
const BEHIND = 0.05;

/** Width of a trabecula on the cut face, and of the whole rim around them. */
const TRABECULA_M = 0.0018;
const RIM_M = 0.004;
/** Hollows between the trabeculae on the cut face: their size, depth and how wide their rounding is. */
const SPONGY = {
  epiphysis: { size: [0.015, 0.0135, 1], deepM: 0.0032, wideM: 0.0042 },
  metaphysis: { size: [0.0115, 0.021, 1], deepM: 0.0032, wideM: 0.0034 },
} as const;

/** The cut face, hollowed between trabeculae; whole at its rim and beside the plate. */
function spongyFace(kind: keyof typeof SPONGY): Face {
  const { size, deepM, wideM } = SPONGY[kind];
  const holes = cells({ size, jitter: 0.75, isFlat: true });
  return (x, y, z, inward) => {
    const d = z - CUT_Z;
    if (Math.abs(d) > 3 * deepM) return d;
    const level = y - undulation(x, CUT_Z);
    const off = Math.min(inward, Math.max(level - PLATE_TOP_Y, PLATE_BOTTOM_Y - level));
    const t = Math.min(1, Math.max(0, holes(x, y, 0) - TRABECULA_M / 2) / wideM);
    return d + deepM * t * t * (3 - 2 * t) * smoothStep(RIM_M / 3, RIM_M, off);
  };
}
const plainFace: Face = (_x, _y, z) => z - CUT_Z;

/** Compact bone by height: it begins thin in the flare and is full in the shaft. */
const WALL_FROM_Y = 0.016;
const wallAt = valuesAlong([WALL_FROM_Y, 0.04, 0.07, TOP_Y], [0.002, 0.005, 0.0096, CORTEX_M]);
/** It begins along no straight line, which an x-ray would show as a step. */
const wallFrom = (x: number, z: number): number =>
  WALL_FROM_Y + 0.0035 * Math.sin(x * 130 + z * 70) * Math.cos(z * 90 + 0.7);
/** The spongy bone ends in a hollow, where the marrow's cavity begins. */
const FILL_Y = 0.049;

const scaled = (y: number): number => Math.max(0.2, 1 - wallAt(y) / halfWidthAt(y));

/** Everything within the cortex. */
const within: Distance = (x, y, z) => {
  const [width, depth] = [halfWidthAt(y) * scaled(y), depthAt(y) - wallAt(y)];
  return (Math.hypot((x - middleAt(y)) / width, (z - CUT_Z) / depth) - 1) * Math.min(width, depth);
};

interface MeshOptions {
  readonly inside: Vec3;
  readonly triangles: number;
  readonly behind: number;
  readonly longestM?: number;
}

function mesh(shape: Distance, { inside, triangles, behind, longestM }: MeshOptions): Mesh {
  const reduced = decimate(contour(shape, { inside: [inside], cell: CELL_M }), {
    atOnceM: 2 * CELL_M,
    triangles,
    longestM: longestM ?? LONGEST_M,
    weightAt: (_x, _y, z) => (z > CUT_Z - 0.006 ? 1 : behind),
  });
  return openEdges(reduced) === 0 ? reduced : partSheets(reduced);
}

/** The block at rest, as at ten years. Deterministic; about 15 seconds. */
export function buildGrowthPlate(): CloseUpPart[] {
  const vessels = boneVessels();
  const below =
    (level: number): Distance =>
    (x, y, z) =>
      y - undulation(x, z) - level;
  const epiphysis: Distance = (() => {
    const bone = boneEnd(spongyFace("epiphysis"));
    const top = below(PLATE_BOTTOM_Y - SEAM_M);
    return (x, y, z) => smoothMax(bone(x, y, z), top(x, y, z), 0.001);
  })();
  const metaphysis: Distance = (() => {
    const bone = boneEnd(spongyFace("metaphysis"));
    const plate = below(PLATE_TOP_Y + SEAM_M);
    return (x, y, z) => {
      let d = smoothMax(bone(x, y, z), -plate(x, y, z), 0.001);
      // Above where it begins the cortex takes the outer part.
      const wall = Math.min(within(x, y, z) + SEAM_M, y - wallFrom(x, z) + SEAM_M);
      d = smoothMax(d, wall, 0.0008);
      const side = (x - middleAt(y)) / halfWidthAt(y);
      const hollow =
        FILL_Y + 0.012 * side * side + 0.001 * Math.sin(x * 390) - 0.3 * Math.abs(z - CUT_Z);
      d = smoothMax(d, y - hollow, 0.004);
      return smoothMax(d, ROOM_M - vessels.shape(x, y, z), 0.0005);
    };
  })();
  const shaft: Distance = (() => {
    const bone = boneEnd(plainFace);
    return (x, y, z) =>
      smoothMax(smoothMax(bone(x, y, z), -within(x, y, z), 0.0014), wallFrom(x, z) - y, 0.0008);
  })();
  const cortexX = middleAt(0.09) + halfWidthAt(0.09) - CORTEX_M / 2;
  return [
    {
      id: "epiphysis",
      mesh: mesh(epiphysis, {
        inside: [0.05, -0.06, CUT_Z - 0.03],
        triangles: TRIANGLES.epiphysis,
        behind: BEHIND,
      }),
    },
    ...ZONES.map((id): CloseUpPart => ({ id, mesh: zoneMesh(id) })),
    {
      id: "metaphysis",
      mesh: mesh(metaphysis, {
        inside: [0.02, 0.02, CUT_Z - 0.015],
        triangles: TRIANGLES.metaphysis,
        behind: BEHIND,
      }),
    },
    {
      id: "shaft",
      mesh: mesh(shaft, {
        inside: [cortexX, 0.09, CUT_Z - 0.004],
        triangles: TRIANGLES.shaft,
        behind: 0.4,
        longestM: 0.025,
      }),
    },
    { id: "bone-vessels", mesh: vessels.mesh(TRIANGLES["bone-vessels"]) },
  ];
}
