import { type RootState, useThree } from "@react-three/fiber";
import { useEffect } from "react";
import { type PerspectiveCamera, Vector2 } from "three";
import { type PictureOptions, provideCapture } from "../state/share/capture.ts";
import { viewerStore } from "../state/store.ts";
import { pictureCamera } from "./picture-camera.ts";
import { preparePicture } from "./picture-stage.ts";

/** A body that grows or a camera that glides may come to rest first, but nobody waits longer for a picture. */
const PATIENCE_MS = 2000;

/** Takes pictures of what is drawn, as sharp as they are asked for. */
export function PictureTaker() {
  const get = useThree((state) => state.get);
  useEffect(
    () =>
      provideCapture(async (options) => {
        await hasComeToRest(get);
        return draw(get(), options);
      }),
    [get],
  );
  return null;
}

/** Frames are only drawn while something changes: none is waiting once all has arrived. */
function hasComeToRest(get: () => RootState): Promise<void> {
  const startMs = performance.now();
  return new Promise((resolve) => {
    // In a tab that is not looked at no frame ever comes.
    const tooLate = setTimeout(resolve, PATIENCE_MS);
    let restingFrames = 0;
    const look = (): void => {
      restingFrames = get().internal.frames === 0 ? restingFrames + 1 : 0;
      // What was changed just before shows in the second frame at the latest.
      if (restingFrames < 2 && performance.now() - startMs < PATIENCE_MS) {
        requestAnimationFrame(look);
        return;
      }
      clearTimeout(tooLate);
      resolve();
    };
    requestAnimationFrame(look);
  });
}

/**
 * Draws into the canvas's own buffer, which is antialiased and has the right colours, and copies it before anything
 * else can happen; then the screen is as it was.
 * @throws when the context is lost or no picture of that size can be held
 */
function draw(state: RootState, options: PictureOptions): HTMLCanvasElement {
  const { gl, scene, size: canvas } = state;
  const screenCamera = state.camera as PerspectiveCamera;
  const refuseWhenLost = (): void => {
    if (gl.getContext().isContextLost()) throw new Error("The 3D drawing is interrupted.");
  };
  refuseWhenLost();
  const { widthPx, heightPx, background, isOnPaper = false } = options;
  const picture = document.createElement("canvas");
  picture.width = widthPx;
  picture.height = heightPx;
  const paper = picture.getContext("2d");
  if (!paper) throw new Error("This device cannot hold a picture of that size.");
  if (background !== null) {
    paper.fillStyle = background;
    paper.fillRect(0, 0, widthPx, heightPx);
  }
  const { insets, isMirrored } = viewerStore.getState();
  const camera = pictureCamera({
    camera: screenCamera,
    canvas,
    insets,
    aspect: widthPx / heightPx,
  });
  if (isMirrored) paper.setTransform(-1, 0, 0, 1, widthPx, 0);

  const screenSize = gl.getSize(new Vector2());
  const screenRatio = gl.getPixelRatio();
  try {
    gl.setPixelRatio(1);
    gl.setSize(widthPx, heightPx, false);
    preparePicture({ gl, camera, isOnPaper });
    gl.render(scene, camera);
    // A size that is too much for the device may have cost it the context.
    refuseWhenLost();
    // The browser may have given a smaller buffer than it was asked for.
    paper.drawImage(gl.domElement, 0, 0, widthPx, heightPx);
  } finally {
    gl.setPixelRatio(screenRatio);
    gl.setSize(screenSize.x, screenSize.y, false);
    // The new size has emptied the canvas: filled again before anybody sees it.
    preparePicture({ gl, camera: screenCamera, isOnPaper: false });
    gl.render(scene, screenCamera);
  }
  return picture;
}
