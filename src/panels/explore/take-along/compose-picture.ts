/** The picture that a child takes along: the body as it was made, and under it the date and the words. */
import { drawSticker } from "../../../state/explore/draw-sticker.ts";
import { breakLines } from "../../share/break-lines.ts";
import type { Taken } from "./use-taken.ts";

export const PICTURE_WIDTH_PX = 1240;
export const BODY_HEIGHT_PX = 1320;
const MARGIN_PX = 72;
const LINE_PX = 46;
/** Above a heading. */
const GAP_PX = 20;
const TEXT_PX = 32;
const ICON_PX = 40;
const PAPER = "#fffdf9";
const INK = "#26313b";
const SOFT_INK = "#57616a";

interface Line {
  readonly text: string;
  readonly isBold?: boolean;
  readonly isSoft?: boolean;
  readonly sticker?: Taken["stickers"][number]["kind"];
}

/** @param family CSS font family; the font must be here */
const fontOf = ({ isBold, isSoft }: Line, family: string): string =>
  `${isBold ? 700 : 400} ${isSoft ? TEXT_PX - 6 : TEXT_PX}px ${family}`;

function linesOf(taken: Taken): Line[] {
  const { title, date, stickersHeading, stickers, questionsHeading, questions, note } = taken;
  return [
    { text: `${title} · ${date}`, isBold: true },
    ...(stickers.length > 0 ? [{ text: stickersHeading, isBold: true }] : []),
    ...stickers.map(({ kind, text }) => ({ text, sticker: kind })),
    ...(questions.length > 0 ? [{ text: questionsHeading, isBold: true }] : []),
    ...questions.map((text) => ({ text })),
    { text: note, isSoft: true },
  ];
}

export interface ComposeOptions {
  /** {@link PICTURE_WIDTH_PX} by {@link BODY_HEIGHT_PX}. */
  readonly body: HTMLCanvasElement;
  readonly taken: Taken;
  readonly dir: "ltr" | "rtl";
  readonly fontFamily: string;
}

/** @throws where the browser gives no canvas to draw on */
export function composePicture({
  body,
  taken,
  dir,
  fontFamily,
}: ComposeOptions): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d");
  if (!context) throw new Error("There is no canvas to draw the picture on.");
  const textWidth = PICTURE_WIDTH_PX - 2 * MARGIN_PX;
  const indent = ICON_PX + 20;
  const rows = linesOf(taken).flatMap((line) => {
    context.font = fontOf(line, fontFamily);
    const width = line.sticker ? textWidth - indent : textWidth;
    const pieces = breakLines(line.text, width, (text) => context.measureText(text).width);
    return pieces.map((text, i) => ({ ...line, text, isFirst: i === 0 }));
  });
  canvas.width = PICTURE_WIDTH_PX;
  let bottom = BODY_HEIGHT_PX + MARGIN_PX;
  const placed = rows.map((row, i) => {
    const y = bottom + (i > 0 && (row.isBold || row.isSoft) && row.isFirst ? GAP_PX : 0);
    bottom = y + LINE_PX;
    return { ...row, y };
  });
  canvas.height = bottom + MARGIN_PX / 2;
  context.fillStyle = PAPER;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(body, 0, 0, PICTURE_WIDTH_PX, BODY_HEIGHT_PX);
  context.direction = dir;
  context.textAlign = "start";
  context.textBaseline = "middle";
  const isRtl = dir === "rtl";
  for (const { y, ...row } of placed) {
    const inset = MARGIN_PX + (row.sticker ? indent : 0);
    context.font = fontOf(row, fontFamily);
    context.fillStyle = row.isSoft ? SOFT_INK : INK;
    context.fillText(row.text, isRtl ? PICTURE_WIDTH_PX - inset : inset, y);
    if (!row.sticker || !row.isFirst) continue;
    const x = MARGIN_PX + ICON_PX / 2;
    drawSticker(context, row.sticker, {
      x: isRtl ? PICTURE_WIDTH_PX - x : x,
      y,
      sizePx: ICON_PX,
    });
  }
  return canvas;
}
