/** The three pictures of a patch, ready to be shown: early and clear on an x-ray, the early one on MRI. */
import { FILM } from "../../domain/radiograph.ts";
import type { PatchPicture, PatchRings } from "../../state/exhibits/patch-result.ts";
import type { Picture } from "../../state/exhibits/pictures.ts";
import type { BodyModel } from "../load-body.ts";
import { developed, expose } from "./patch-film.ts";
import { type Frame, patchPlace } from "./patch-place.ts";
import { slice } from "./patch-slice.ts";

export interface PatchPictures {
  readonly pictures: Readonly<Record<PatchPicture, Picture>>;
  readonly rings: PatchRings;
}

/** Of the body's left knee at the age shown. */
export function patchPictures(model: BodyModel): PatchPictures {
  const place = patchPlace(model);
  const { frame, centre, early, clear, ringM } = place;
  const ring = (radiusM: number) => ({
    x: (centre[0] - frame.x) / (frame.columns * frame.step),
    y: (frame.y - centre[1]) / (frame.columns * frame.step),
    radius: radiusM / (frame.columns * frame.step),
  });
  return {
    pictures: {
      early: pictureOf(frame, developed(expose(model, frame, early))),
      clear: pictureOf(frame, developed(expose(model, frame, clear))),
      mri: pictureOf(frame, slice(model, { frame, z: centre[2], patch: early })),
    },
    rings: { early: ring(ringM.early), clear: ring(ringM.clear), mri: ring(ringM.early) },
  };
}

const channels = (hex: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
const DARK = channels(FILM.ground);
const LIGHT = channels(FILM.light);

function pictureOf({ columns, rows }: Frame, greys: Float64Array): Picture {
  const rgba = new Uint8ClampedArray(columns * rows * 4);
  greys.forEach((grey, i) => {
    for (let k = 0; k < 3; k++) rgba[i * 4 + k] = DARK[k]! + (LIGHT[k]! - DARK[k]!) * grey;
    rgba[i * 4 + 3] = 255;
  });
  return { width: columns, height: rows, rgba };
}
