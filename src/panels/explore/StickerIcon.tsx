import type { StickerKind } from "../../domain/rooms/play.ts";
import {
  STICKER_BOX,
  STICKER_EDGE,
  STICKER_INK,
  STICKER_SHAPES,
} from "../../domain/rooms/sticker-shapes.ts";

/** A sticker as it lies on the body; its name stands beside it. */
export function StickerIcon({ kind }: { readonly kind: StickerKind }) {
  const { outline, pen, fill } = STICKER_SHAPES[kind];
  return (
    <svg className="sticker-icon" viewBox={`0 0 ${STICKER_BOX} ${STICKER_BOX}`} aria-hidden="true">
      <g strokeLinejoin="round" strokeLinecap="round">
        <path d={outline} fill="none" stroke={STICKER_EDGE} strokeWidth="8" />
        <path d={outline} fill={fill} stroke={STICKER_INK} strokeWidth="2" />
        <path d={pen} fill="none" stroke={STICKER_INK} strokeWidth="2.6" />
      </g>
    </svg>
  );
}
