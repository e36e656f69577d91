/** How the stickers are drawn, on the body, on buttons and on paper: soft and round, told apart by shape too. */
import type { StickerKind } from "./play.ts";

export interface StickerShape {
  /** Outline and what is drawn on it with a pen, as SVG paths in a box of 48 by 48. */
  readonly outline: string;
  readonly pen: string;
  /** sRGB hex. */
  readonly fill: string;
}

export const STICKER_BOX = 48;
/** Around it a light edge, and its lines; they hold on every colour. */
export const STICKER_EDGE = "#fffdf9";
export const STICKER_INK = "#5a4034";

export const STICKER_SHAPES: Readonly<Record<StickerKind, StickerShape>> = {
  // A plaster: it says where it hurts and is kind to it.
  hurts: {
    outline: "M8.5 27.5 27.5 8.5A8.5 8.5 0 0 1 39.5 20.5L20.5 39.5A8.5 8.5 0 0 1 8.5 27.5Z",
    pen: "M14 22 26 34M22 14 34 26M24 21.5v.01M24 26.5v.01M21.5 24v.01M26.5 24v.01",
    fill: "#eec6a4",
  },
  question: {
    outline: "M24 6.5a17.5 17.5 0 1 0 0 35 17.5 17.5 0 0 0 0-35Z",
    pen: "M19 19.5a5 5 0 1 1 7.4 4.4c-1.7 1-2.4 2-2.4 4.1M24 33v.01",
    fill: "#a9cdec",
  },
  star: {
    outline:
      "M24 7 29.2 17.9 41.1 19.4 32.4 27.7 34.6 39.6 24 33.8 13.4 39.6 15.6 27.7 6.9 19.4 18.8 17.9Z",
    pen: "",
    fill: "#f6d365",
  },
  heart: {
    outline:
      "M24 40.5C12 31.5 7 25.5 7 18.5A8.8 8.8 0 0 1 24 15a8.8 8.8 0 0 1 17 3.5c0 7-5 13-17 22Z",
    pen: "M13 19a4 4 0 0 1 3-4",
    fill: "#f0a8c2",
  },
};
