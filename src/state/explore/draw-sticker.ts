/* oxlint-disable unicorn/no-array-fill-with-reference-type -- it is a canvas that is filled */
import type { StickerKind } from "../../domain/rooms/play.ts";
import {
  STICKER_BOX,
  STICKER_EDGE,
  STICKER_INK,
  STICKER_SHAPES,
} from "../../domain/rooms/sticker-shapes.ts";

/** Draws a sticker with its middle at a point of a canvas, `sizePx` wide. */
export function drawSticker(
  context: CanvasRenderingContext2D,
  kind: StickerKind,
  { x, y, sizePx }: { readonly x: number; readonly y: number; readonly sizePx: number },
): void {
  const { outline, pen, fill } = STICKER_SHAPES[kind];
  context.save();
  context.translate(x - sizePx / 2, y - sizePx / 2);
  context.scale(sizePx / STICKER_BOX, sizePx / STICKER_BOX);
  context.lineJoin = "round";
  context.lineCap = "round";
  const path = new Path2D(outline);
  context.strokeStyle = STICKER_EDGE;
  context.lineWidth = 8;
  context.stroke(path);
  context.fillStyle = fill;
  context.fill(path);
  context.strokeStyle = STICKER_INK;
  context.lineWidth = 2;
  context.stroke(path);
  context.lineWidth = 2.6;
  if (pen) context.stroke(new Path2D(pen));
  context.restore();
}
