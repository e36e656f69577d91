/** A length of the big vein, cut in steps at its top and around the window in its front, with blood inside. */
import {
  BOTTOM_M,
  HALF_ACROSS_M,
  HEIGHTS,
  placeAtRest,
  TOPS_M,
} from "../../src/domain/close-ups/big-vein.ts";
import { mapVertices, type Mesh } from "../shapes/mesh.ts";
import { bloodDiscs } from "./blood-discs.ts";
import { circularFibres, narrowFibres } from "./fibres.ts";
import type { CloseUpPart } from "./part.ts";
import {
  columnOf,
  evenly,
  type LengthPlan,
  type Row,
  type RowPlan,
  slab,
  withEdges,
} from "./slab.ts";
import { adventitiaMesh, bundlesMesh } from "./vein-adventitia.ts";
import { isAtLump, rowsBetween } from "./vein-rows.ts";

/** Steps around the adventitia. The layers within have the same points where it covers them. */
const AROUND = 64;
const ROUNDING_M = { intima: 0.0005, media: 0.0006 } as const;
/** How far before the end of the layer on it the part of the media begins that is seen. */
const UNDER_EDGE_M = 0.0012;

/** Where one layer covers another it has so many times fewer rows. */
const COARSER_WITHIN = 2;

/** From here to the rim the intima leaves the media free when the window opens. */
const FREE_INSIDE_M = 0.128;

const COVERED = evenly(-HALF_ACROSS_M.adventitia, HALF_ACROSS_M.adventitia, AROUND);

function around(layer: "intima" | "media"): number[] {
  const half = HALF_ACROSS_M[layer];
  return withEdges([-half, ...COVERED, half], ROUNDING_M[layer]);
}

interface Layer {
  readonly id: "intima" | "media";
  readonly within: number;
  readonly without: number;
  /** Rows of its outward side where the next layer leaves it free. */
  readonly seen: readonly RowPlan[];
}

/** Of columns and not rows, because there are fewer points lengthwise the farther a column is from where a lump begins. */
function layerMesh({ id, within, without, seen }: Layer): Mesh {
  const roundingM = ROUNDING_M[id];
  const reach = { fromM: BOTTOM_M, toM: TOPS_M[id], halfAcrossM: HALF_ACROSS_M[id], roundingM };
  const start = [BOTTOM_M, BOTTOM_M + roundingM];
  const end = [TOPS_M[id] - roundingM, TOPS_M[id]];
  const columns = (side: "outer" | "inner", ends: readonly LengthPlan[]): Row[] => {
    const stretch = { fromM: BOTTOM_M + roundingM, toM: ends[0]!.along };
    const rowsAt = (acrossM: number): LengthPlan[] => {
      if (id === "media" && isFree(side, acrossM))
        return narrowFibres(stretch).filter(({ along }) => !isAtLump(along, acrossM));
      const isSeen = (id === "intima" && side === "inner") || isFree("outer", acrossM);
      const coarser = isSeen ? 1 : COARSER_WITHIN;
      return plansAt(rowsBetween(stretch, { acrossM, coarser }));
    };
    const heightM = (): number => (side === "outer" ? without : within);
    const places = around(id).filter((s) => id === "intima" || side === "outer" || !isLeftOut(s));
    return places
      .toReversed()
      .map((s) =>
        columnOf(
          { ...reach, side, heightM },
          { across: s, plans: [...plansAt(start), ...rowsAt(-s), ...ends] },
        ),
      );
  };
  const flat = slab(
    columns("outer", seen.length > 0 ? seen : plansAt(end)),
    columns("inner", plansAt(end)),
  );
  // Turned about the upright like a mirror image, because a slab is made in a left-handed frame.
  return mapVertices(flat, ([up, s, height]) => [...placeAtRest(up, -s, height)]);
}

const plansAt = (places: readonly number[]): LengthPlan[] => places.map((along) => ({ along }));

/** How far around a layer lies free on each side, at rest or when the window is open. */
const isFree = (side: "outer" | "inner", acrossM: number): boolean =>
  Math.abs(acrossM) >= (side === "outer" ? HALF_ACROSS_M.adventitia : FREE_INSIDE_M);

/** Where fibres are seen on its inward side, the media has half as many places across (those not of the list stay). */
const isLeftOut = (acrossM: number): boolean =>
  isFree("inner", acrossM) && COVERED.indexOf(acrossM) % 2 === 0;

export function buildBigVein(): CloseUpPart[] {
  const band = {
    fromM: TOPS_M.adventitia - UNDER_EDGE_M,
    toM: TOPS_M.media,
    roundingM: ROUNDING_M.media,
  };
  const intima: Layer = {
    id: "intima",
    within: HEIGHTS.hollow,
    without: HEIGHTS.onIntima,
    seen: [],
  };
  const media: Layer = {
    id: "media",
    within: HEIGHTS.onIntima,
    without: HEIGHTS.onMedia,
    seen: circularFibres(band, around("media")),
  };
  return [
    { id: "blood", mesh: bloodDiscs() },
    { id: "intima", mesh: layerMesh(intima) },
    { id: "media", mesh: layerMesh(media) },
    { id: "adventitia", mesh: adventitiaMesh(COVERED) },
    { id: "muscle-bundles", mesh: bundlesMesh() },
  ];
}
