/** A picture of the body with words under it, drawn on one canvas. */
import { breakLines } from "./break-lines.ts";

/** What stands under the picture; each is broken into lines where it is too long. */
export interface Caption {
  readonly name: string;
  readonly details: string;
  readonly credit: string;
}

export interface Sheet {
  readonly widthPx: number;
  readonly heightPx: number;
  /** CSS colours. */
  readonly paper: string;
  readonly ink: string;
  readonly softInk: string;
  /** A CSS list of fonts; must be loaded. */
  readonly font: string;
  readonly isRtl: boolean;
}

/** Sizes on a sheet 1600 wide; others in proportion. */
const BASE_WIDTH_PX = 1600;
const MARGIN_PX = 44;
const LINE_HEIGHT = 1.3;
const STYLES = {
  name: { sizePx: 44, weight: 700 },
  details: { sizePx: 27, weight: 400 },
  credit: { sizePx: 20, weight: 400 },
} as const;
const PARTS = ["name", "details", "credit"] as const;

interface Line {
  readonly text: string;
  readonly part: (typeof PARTS)[number];
  /** From the top of the sheet to the middle of the line. */
  readonly y: number;
}

export interface ComposedSheet {
  /** What the caption leaves free above it. */
  readonly picture: { readonly widthPx: number; readonly heightPx: number };
  /** @param picture of that size, or drawn to it */
  readonly finish: (picture: CanvasImageSource) => HTMLCanvasElement;
}

/**
 * Lays the caption out, so that the picture can be taken in the size that is left.
 * @throws when the device holds no canvas of that size
 */
export function composeSheet(sheet: Sheet, caption: Caption): ComposedSheet {
  const canvas = document.createElement("canvas");
  canvas.width = sheet.widthPx;
  canvas.height = sheet.heightPx;
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("This device cannot hold a picture of that size.");
  const unit = sheet.widthPx / BASE_WIDTH_PX;
  const margin = MARGIN_PX * unit;
  const fontOf = (part: keyof typeof STYLES): string =>
    `${STYLES[part].weight} ${STYLES[part].sizePx * unit}px ${sheet.font}`;

  const lines: Line[] = [];
  // From the bottom upwards: the picture has what is left.
  let top = sheet.heightPx - margin;
  for (const part of PARTS.toReversed()) {
    pen.font = fontOf(part);
    const height = STYLES[part].sizePx * LINE_HEIGHT * unit;
    const broken = breakLines(
      caption[part],
      sheet.widthPx - 2 * margin,
      (text) => pen.measureText(text).width,
    );
    for (const text of broken.toReversed()) {
      lines.push({ text, part, y: top - height / 2 });
      top -= height;
    }
    top -= margin * 0.2;
  }
  const picture = { widthPx: sheet.widthPx, heightPx: Math.max(1, Math.floor(top - margin * 0.3)) };

  return {
    picture,
    finish(drawn) {
      pen.fillStyle = sheet.paper;
      pen.fillRect(0, 0, sheet.widthPx, sheet.heightPx);
      pen.drawImage(drawn, 0, 0, picture.widthPx, picture.heightPx);
      pen.textBaseline = "middle";
      pen.direction = sheet.isRtl ? "rtl" : "ltr";
      pen.textAlign = "start";
      const start = sheet.isRtl ? sheet.widthPx - margin : margin;
      for (const { text, part, y } of lines) {
        pen.font = fontOf(part);
        pen.fillStyle = part === "name" ? sheet.ink : sheet.softInk;
        pen.fillText(text, start, y);
      }
      return canvas;
    },
  };
}
