/**
 * The growth plate's block as a radiograph: what weakens the beam is added up along each ray through the very meshes
 * that are seen beside it. Cartilage lets nearly as much through as what lies around it, so an open plate is dark.
 */
import type { LayerId } from "../exhibits.ts";
import { drawnClosure, GROWTH_PLATES } from "../growth-plates.ts";
import { brightnessOf, FILM, UNSHARPNESS } from "../radiograph.ts";
import { ATTENUATION_PER_M } from "../x-ray.ts";
import { SCALE } from "./growth-plate.ts";
import { type ClosedMesh, type FilmFrame, pathLengths } from "./path-lengths.ts";

/** A layer as it stands now: posed. */
export interface PosedLayer extends ClosedMesh {
  readonly id: LayerId;
}

/** Soft tissue around the bone that the beam goes through, in life. Display choice: half of a child's knee, as of its bone. */
const AROUND_M = 0.05;
/** How much stronger bone is shown than it weakens the beam: films of thin parts are exposed for them. Display choice. */
const EXPOSURE = 2.4;
/** Height of what the film shows, drawn metres: the whole block at any age. */
const FILM_HEIGHT_M = 0.25;
/**
 * Share of the way from spongy to compact bone: the freshly hardened cartilage, which radiographs show as a white
 * line, and what is left of a closed plate. Display choices.
 */
const HARDENED_SHARE = 0.3;
const SCAR_SHARE = 0.35;

const { softTissue, cartilage, spongiosa, corticalBone } = ATTENUATION_PER_M;
const partlyCompact = (share: number): number => spongiosa + share * (corticalBone - spongiosa);
const PLATE = GROWTH_PLATES.find(({ id }) => id === "femur-distal-physis")!;

/** What a layer adds, at an age, to the soft tissue in whose place it is: per metre of life. Zero for what is no bone. */
export function layerContrastPerM(layer: LayerId, ageYears: number): number {
  const closed = drawnClosure(PLATE, ageYears);
  const between = (open: number): number =>
    open + closed * (partlyCompact(SCAR_SHARE) - open) - softTissue;
  switch (layer) {
    case "epiphysis":
    case "metaphysis":
      return spongiosa - softTissue;
    case "shaft":
      return corticalBone - softTissue;
    case "resting-zone":
    case "proliferating-zone":
    case "hypertrophic-zone":
      return between(cartilage);
    case "calcifying-zone":
      return between(partlyCompact(HARDENED_SHARE));
    default:
      return 0;
  }
}

/** The frame of a film of so many pixels: the whole block at any age, in the middle. */
export const filmFrame = (widthPx: number, heightPx: number): FilmFrame => ({
  widthPx,
  heightPx,
  centreX: 0,
  centreY: -0.006,
  metresPerPx: Math.max(FILM_HEIGHT_M / heightPx, FILM_HEIGHT_M / widthPx / 1.1),
});

/** What bone and cartilage add along each ray (μ times metres, no unit), row by row from above. */
export function boneAttenuation(
  layers: readonly PosedLayer[],
  ageYears: number,
  frame: FilmFrame,
): Float32Array {
  const sum = new Float32Array(frame.widthPx * frame.heightPx);
  for (const layer of layers) {
    const perDrawnM = layerContrastPerM(layer.id, ageYears) / SCALE.whole;
    if (perDrawnM === 0) continue;
    const way = pathLengths(layer, frame);
    for (let i = 0; i < sum.length; i++) sum[i]! += perDrawnM * way[i]!;
  }
  return sum;
}

export interface FilmOptions {
  readonly layers: readonly PosedLayer[];
  readonly ageYears: number;
  readonly frame: FilmFrame;
}

/** The radiograph: width × height × RGBA, opaque, from the film's ground to its light. */
export function growthPlateFilm({
  layers,
  ageYears,
  frame,
}: FilmOptions): Uint8ClampedArray<ArrayBuffer> {
  const { widthPx, heightPx } = frame;
  const light = boneAttenuation(layers, ageYears, frame);
  for (let i = 0; i < light.length; i++)
    light[i] = brightnessOf({ soft: AROUND_M * softTissue, bone: EXPOSURE * light[i]! });
  const [ground, white] = [rgbOf(FILM.ground), rgbOf(FILM.light)];
  const out = new Uint8ClampedArray(widthPx * heightPx * 4);
  for (let y = 0; y < heightPx; y++)
    for (let x = 0; x < widthPx; x++) {
      const at = y * widthPx + x;
      const around =
        light[x > 0 ? at - 1 : at]! +
        light[x + 1 < widthPx ? at + 1 : at]! +
        light[y > 0 ? at - widthPx : at]! +
        light[y + 1 < heightPx ? at + widthPx : at]!;
      const share = light[at]! * (1 - UNSHARPNESS) + (around / 4) * UNSHARPNESS;
      for (let k = 0; k < 3; k++)
        out[at * 4 + k] = Math.round(ground[k]! + share * (white[k]! - ground[k]!));
      out[at * 4 + 3] = 255;
    }
  return out;
}

const rgbOf = (hex: string): readonly number[] =>
  [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16));
