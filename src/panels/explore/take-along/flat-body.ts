/* oxlint-disable unicorn/no-array-fill-with-reference-type -- it is a canvas that is filled */
/** The body as the flat picture draws it, with the child's colours and stickers: where there is no 3D. */
import { BODY_SHAPE, type PictureRole } from "../../../domain/picture.ts";
import { PAINT_COLOURS, type Play } from "../../../domain/rooms/play.ts";
import { spotAtAge } from "../../../domain/rooms/spots.ts";
import { PICTURE_UNIT_M } from "../../../domain/picture.ts";
import type { Lens } from "../../../domain/view.ts";
import { drawSticker } from "../../../state/explore/draw-sticker.ts";
import { fetchPicture } from "../../picture-file.ts";
import { frameOf } from "../../picture-frame.ts";
import { growPicture } from "../../picture-growth.ts";
import { drawShapes, layersOf } from "../../picture-layers.ts";
import { BODY_HEIGHT_PX, PICTURE_WIDTH_PX } from "./compose-picture.ts";

/** As body-picture.css draws them. */
const OPACITY: Readonly<Partial<Record<PictureRole, number>>> = { cover: 0.2, clear: 0, relief: 0 };
const GROUND = "#f0e2d5";
const SHADE = "#3d2a20";
const STICKER_PX = 84;

export interface FlatBodyOptions {
  readonly play: Play;
  readonly lens: Lens;
  readonly ageYears: number;
  /** Behind the body, a CSS colour. */
  readonly background: string;
}

/** @throws when the picture cannot be fetched or drawn */
export async function drawFlatBody(options: FlatBodyOptions): Promise<HTMLCanvasElement> {
  const { play, lens, ageYears, background } = options;
  const picture = growPicture(await fetchPicture("front"), ageYears);
  const nothing = { subtype: null, structure: null, lit: null };
  const frame = frameOf(picture, nothing, 1);
  const canvas = document.createElement("canvas");
  canvas.width = PICTURE_WIDTH_PX;
  canvas.height = BODY_HEIGHT_PX;
  const context = canvas.getContext("2d");
  if (!frame || !context) throw new Error("The flat body cannot be drawn.");
  context.fillStyle = background;
  context.fillRect(0, 0, canvas.width, canvas.height);
  const width = frame.right - frame.left;
  const height = frame.bottom - frame.top;
  const scale = Math.min(canvas.width / width, canvas.height / height);
  const x0 = (canvas.width - width * scale) / 2 - frame.left * scale;
  const y0 = (canvas.height - height * scale) / 2 - frame.top * scale;
  context.setTransform(scale, 0, 0, scale, x0, y0);
  for (const { id, curves, shadeCurves, look } of layersOf(drawShapes(picture), {
    ...nothing,
    lens,
  })) {
    const paint = id === BODY_SHAPE ? undefined : play.paint[id];
    context.globalAlpha = OPACITY[look.role] ?? 1;
    context.fillStyle = paint ? PAINT_COLOURS[paint] : look.role === "ground" ? GROUND : look.fill;
    context.strokeStyle = look.line;
    context.lineWidth = 1 / scale;
    const outline = new Path2D(curves);
    context.fill(outline, "evenodd");
    context.stroke(outline);
    context.globalAlpha = look.role === "clear" ? 0 : 0.12;
    context.fillStyle = SHADE;
    context.fill(new Path2D(shadeCurves), "evenodd");
  }
  context.globalAlpha = 1;
  context.resetTransform();
  for (const { kind, spot } of play.stickers) {
    const [x, y] = spotAtAge(spot, ageYears);
    // The picture's y points down, its first coordinate to the body's left.
    drawSticker(context, kind, {
      x: x0 + (x / PICTURE_UNIT_M) * scale,
      y: y0 - (y / PICTURE_UNIT_M) * scale,
      sizePx: STICKER_PX,
    });
  }
  return canvas;
}
