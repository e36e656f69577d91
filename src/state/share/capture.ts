/** Pictures of the body as it is drawn. Only the scene can take one; it says so here while it draws. */

export interface PictureOptions {
  readonly widthPx: number;
  readonly heightPx: number;
  /** CSS colour behind the body; null for nothing. */
  readonly background: string | null;
  /** To be printed on white: in the light page's colours, whatever the screen's are. */
  readonly isOnPaper?: boolean;
}

/** @returns a canvas of that size with what the camera frames in its middle. */
export type TakePicture = (options: PictureOptions) => Promise<HTMLCanvasElement>;

let take: TakePicture | null = null;

/** The scene's answer from now on; what is returned takes it back. */
export function provideCapture(answer: TakePicture): () => void {
  take = answer;
  return () => {
    if (take === answer) take = null;
  };
}

/** A picture of the present view, or null where no 3D body is drawn. @throws when the device cannot take one. */
export const takePicture = (options: PictureOptions): Promise<HTMLCanvasElement | null> =>
  take ? take(options) : Promise.resolve(null);
