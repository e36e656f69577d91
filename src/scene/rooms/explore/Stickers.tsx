import { useFrame, useThree } from "@react-three/fiber";
import { useEffect, useMemo, useRef } from "react";
import { CanvasTexture, Sprite, SpriteMaterial, SRGBColorSpace } from "three";
import { type Sticker, type StickerKind, STICKERS } from "../../../domain/rooms/play.ts";
import { drawSticker } from "../../../state/explore/draw-sticker.ts";
import type { BodyModel } from "../../load-body.ts";
import { placeSticker, scaleOf, STICKER_PX } from "./sticker-place.ts";

export interface StickersProps {
  readonly stickers: readonly Sticker[];
  /** Drawn larger. */
  readonly chosen: number | null;
  readonly model: BodyModel;
}

/** Sharp in a picture to take along, too. */
const TEXTURE_PX = 192;
const CHOSEN_SCALE = 1.4;
/** Of a sticker that lies behind something: to be seen, and seen to be behind. */
const BEHIND_OPACITY = 0.22;
/** After all the glass. */
const ORDER = 6;

/** Stickers on the body: as large as a finger at every distance, and faint where the body lies before them. */
export function Stickers({ stickers, chosen, model }: StickersProps) {
  const invalidate = useThree((state) => state.invalidate);
  const heightPx = useThree((state) => state.size.height);
  const looks = useMemo(() => createLooks(), []);
  useEffect(() => () => looks.dispose(), [looks]);
  const sprites = useMemo(
    () =>
      stickers.map(({ kind }) => ({
        faint: new Sprite(looks.of(kind).faint),
        clear: new Sprite(looks.of(kind).clear),
      })),
    [stickers, looks],
  );
  const state = useRef({ stickers, chosen, sprites, heightPx });

  useEffect(() => {
    state.current = { stickers, chosen, sprites, heightPx };
    invalidate();
  }, [stickers, chosen, sprites, heightPx, invalidate]);
  useEffect(() => () => invalidate(), [invalidate]);

  useFrame(({ camera }) => {
    const now = state.current;
    now.stickers.forEach(({ id, spot }, i) => {
      const { faint, clear } = now.sprites[i]!;
      const { ageYears } = model.skin;
      clear.visible = placeSticker(spot, { ageYears, camera, out: clear.position });
      faint.position.copy(clear.position);
      const size = scaleOf(STICKER_PX, now.heightPx) * (id === now.chosen ? CHOSEN_SCALE : 1);
      clear.scale.setScalar(size);
      faint.scale.setScalar(size);
    });
  });

  return sprites.map(({ faint, clear }, i) => (
    <group key={stickers[i]!.id}>
      <primitive object={faint} renderOrder={ORDER} />
      <primitive object={clear} renderOrder={ORDER + 1} />
    </group>
  ));
}

function createLooks() {
  const looks = new Map(STICKERS.map((kind) => [kind, createLook(kind)] as const));
  return {
    of: (kind: StickerKind) => looks.get(kind)!,
    dispose() {
      for (const { clear, faint, texture } of looks.values()) {
        clear.dispose();
        faint.dispose();
        texture.dispose();
      }
    },
  };
}

function createLook(kind: StickerKind) {
  const canvas = document.createElement("canvas");
  canvas.width = TEXTURE_PX;
  canvas.height = TEXTURE_PX;
  const context = canvas.getContext("2d");
  const middle = TEXTURE_PX / 2;
  // The light edge reaches over the box.
  if (context) drawSticker(context, kind, { x: middle, y: middle, sizePx: TEXTURE_PX * 0.86 });
  const texture = new CanvasTexture(canvas);
  texture.colorSpace = SRGBColorSpace;
  const shared = { map: texture, sizeAttenuation: false, depthWrite: false, transparent: true };
  return {
    texture,
    clear: new SpriteMaterial(shared),
    faint: new SpriteMaterial({ ...shared, depthTest: false, opacity: BEHIND_OPACITY }),
  };
}
