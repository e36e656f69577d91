/** A block of skin, magnified: figures in src/domain/close-ups/skin.ts. */
import { BLOCK, EPIDERMIS_M, MOUTHS, SURFACE_Y } from "../../src/domain/close-ups/skin.ts";
import type { LayerId } from "../../src/domain/exhibits.ts";
import type { Distance } from "../shapes/blend.ts";
import { contour, type ContourOptions } from "../shapes/contour.ts";
import { decimate, type DecimateOptions } from "../shapes/decimate.ts";
import { concatenate, type Mesh } from "../shapes/mesh.ts";
import { partSheets } from "../shapes/part-sheets.ts";
import { openEdges } from "../shapes/topology.ts";
import type { Vec3 } from "../shapes/vec.ts";
import type { CloseUpPart } from "./part.ts";
import { type HairUnit, hairUnit } from "./skin-hair.ts";
import { surfaceAt, tissue } from "./skin-tissue.ts";
import { vessels } from "./skin-vessels.ts";

/** Triangles of a layer; of what each hair has, of the first, which is seen whole, and of the others. */
const TRIANGLES = {
  epidermis: 5450,
  dermis: 5200,
  "subcutaneous-fat": 4850,
  hair: [600, 340],
  "hair-follicle": [1160, 330],
  "sebaceous-gland": [800, 180],
  "arrector-pili": [960, 200],
  "small-vessels": 1500,
  "vessel-muscle": 2200,
} as const satisfies Readonly<Partial<Record<LayerId, number | readonly [number, number]>>>;

const BODY_CELL_M = 0.0006;
/** No edge of a body is longer: see `edgeM`. */
const BODY_EDGE_M = 0.0075;
const LAYER_CELL_M = 0.0013;
/** How much an error counts at the block's sides; in front and above it is 1. */
const AT_SIDES = 0.4;
/** And in the room left for bodies, which must not be cut across. */
const BESIDE_BODIES = 0.3;
/** Hairs inside the block are drawn coarser, so they get more room. */
const MORE_ROOM_M = 0.0009;

/** Sheets that came to lie on each other are drawn apart. */
function closed(shape: Distance, grid: ContourOptions, coarse: DecimateOptions): Mesh {
  const mesh = decimate(contour(shape, grid), coarse);
  return openEdges(mesh) === 0 ? mesh : partSheets(mesh);
}

/** A body in the block: found by walking along its surface from a point inside each piece. */
const bodyMesh = (shape: Distance, inside: readonly Vec3[], triangles: number): Mesh =>
  closed(shape, { inside, cell: BODY_CELL_M }, { triangles, longestM: BODY_EDGE_M });

interface LayerOptions {
  readonly inside: Vec3;
  /** No edge is longer: what bends needs points to bend at. */
  readonly edgeM: number;
  readonly triangles: number;
  /** Where its upper side is seen; below this an error counts less, except at the cut faces. */
  readonly seenAboveY: number;
  /** How much an error counts inside the block, where only a layer on its own shows it. */
  readonly hidden: number;
  /** Distance from what lies in it. */
  readonly bodies: Distance;
}

function layerMesh(shape: Distance, options: LayerOptions): Mesh {
  const { inside, edgeM, triangles, seenAboveY, hidden, bodies } = options;
  return closed(
    shape,
    { inside: [inside], cell: LAYER_CELL_M },
    {
      atOnceM: 2 * LAYER_CELL_M,
      triangles,
      longestM: edgeM,
      weightAt: (x, y, z) => {
        if (y > seenAboveY || z > BLOCK.maxZ - 0.008) return 1;
        if (Math.abs(x) > BLOCK.maxX - 0.008) return AT_SIDES;
        return bodies(x, y, z) < 0.0015 ? Math.max(hidden, BESIDE_BODIES) : hidden;
      },
    },
  );
}

/** The block at rest. Deterministic; about 20 seconds. */
export function buildSkinBlock(): CloseUpPart[] {
  const units = MOUTHS.map((mouth, i) =>
    hairUnit({ mouth: mouth as Vec3, surface: surfaceAt, isOpened: i === 0 }),
  );
  const tree = vessels();
  const unitAt = ({ hair, sheath, gland, muscle }: HairUnit): Distance => {
    return (x, y, z) => Math.min(hair(x, y, z), sheath(x, y, z), gland(x, y, z), muscle(x, y, z));
  };
  const [first, ...others] = units.map(unitAt) as [Distance, ...Distance[]];
  const bodies: Distance = (x, y, z) => {
    let d = Math.min(tree.tube(x, y, z), tree.muscle(x, y, z), first(x, y, z));
    for (const other of others) d = Math.min(d, other(x, y, z) - MORE_ROOM_M);
    return d;
  };
  const layers = tissue(bodies);
  const perHair = (
    id: "hair" | "hair-follicle" | "sebaceous-gland" | "arrector-pili",
    part: keyof HairUnit["inside"],
  ): CloseUpPart => ({
    id,
    mesh: concatenate(
      units.map((unit, i) => bodyMesh(unit[part], [unit.inside[part]], TRIANGLES[id][i && 1])),
    ),
  });
  const border = SURFACE_Y - EPIDERMIS_M;
  const back = BLOCK.minZ + 0.01;
  return [
    {
      id: "epidermis",
      mesh: layerMesh(layers.epidermis, {
        inside: [0.09, SURFACE_Y - 0.0018, back],
        edgeM: 0.009,
        triangles: TRIANGLES.epidermis,
        seenAboveY: SURFACE_Y - 0.0026,
        hidden: 0.2,
        bodies,
      }),
    },
    {
      id: "dermis",
      mesh: layerMesh(layers.dermis, {
        inside: [0.09, SURFACE_Y - 0.03, back],
        edgeM: 0.011,
        triangles: TRIANGLES.dermis,
        seenAboveY: border - 0.003,
        hidden: 0.2,
        bodies,
      }),
    },
    {
      id: "subcutaneous-fat",
      mesh: layerMesh(layers.fat, {
        inside: [0.09, BLOCK.minY + 0.03, back],
        edgeM: 0.018,
        triangles: TRIANGLES["subcutaneous-fat"],
        seenAboveY: SURFACE_Y,
        hidden: 0.03,
        bodies,
      }),
    },
    perHair("hair", "hair"),
    perHair("hair-follicle", "follicle"),
    perHair("sebaceous-gland", "gland"),
    perHair("arrector-pili", "muscle"),
    {
      id: "small-vessels",
      mesh: bodyMesh(tree.tube, [tree.inside.tube], TRIANGLES["small-vessels"]),
    },
    {
      id: "vessel-muscle",
      mesh: bodyMesh(tree.muscle, tree.inside.muscle, TRIANGLES["vessel-muscle"]),
    },
  ];
}
