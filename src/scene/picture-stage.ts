/** Where what draws through a path of its own says what it does before the body is drawn for a picture. */
import type { PerspectiveCamera, WebGLRenderer } from "three";

export interface PictureFrame {
  /** May draw to a buffer that is not the screen's. */
  readonly gl: WebGLRenderer;
  readonly camera: PerspectiveCamera;
  /** For white paper, whatever the screen's colours are. */
  readonly isOnPaper: boolean;
}

/** Gets ready what the scene draws. */
export type PreparePicture = (frame: PictureFrame) => void;

const prepares = new Set<PreparePicture>();

/** Called before each picture from now on; what is returned takes it back. */
export function providePicturePrepare(prepare: PreparePicture): () => void {
  prepares.add(prepare);
  return () => prepares.delete(prepare);
}

export const preparePicture: PreparePicture = (frame) => {
  for (const prepare of prepares) prepare(frame);
};
