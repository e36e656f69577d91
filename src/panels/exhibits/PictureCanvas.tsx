import { useEffect, useRef } from "react";
import type { Picture } from "../../state/exhibits/pictures.ts";

export interface PictureCanvasProps {
  readonly picture: Picture;
  /** What it shows, in words. */
  readonly label: string;
  readonly className: string;
}

/** A picture that was worked out on this device. */
export function PictureCanvas({ picture, label, className }: PictureCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const { rgba, width, height } = picture;
    canvas.current?.getContext("2d")?.putImageData(new ImageData(rgba, width, height), 0, 0);
  }, [picture]);
  return (
    <canvas
      ref={canvas}
      className={className}
      width={picture.width}
      height={picture.height}
      // Its pixels are put in one by one, which an image does not let happen.
      // eslint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="img"
      aria-label={label}
    />
  );
}
