import { CanvasTexture, SRGBColorSpace } from "three";
import { MARK_COLOURS } from "./mark-materials.ts";

/** Sharp in a print too. */
const SIZE_PX = 160;

/** A disc with the number of a mark: dark on light, the chosen one light on dark. */
export function numberTexture(text: string, isChosen: boolean): CanvasTexture {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = SIZE_PX;
  const paper = canvas.getContext("2d");
  if (paper) {
    const [ground, ink] = isChosen
      ? [MARK_COLOURS.rim, MARK_COLOURS.halo]
      : [MARK_COLOURS.halo, MARK_COLOURS.rim];
    const middle = SIZE_PX / 2;
    const disc = (radius: number, colour: string): void => {
      paper.fillStyle = colour;
      paper.beginPath();
      paper.arc(middle, middle, radius, 0, 2 * Math.PI);
      paper.fill();
    };
    disc(middle - 1, MARK_COLOURS.halo);
    disc(middle - 8, MARK_COLOURS.rim);
    disc(middle - 16, ground);
    paper.fillStyle = ink;
    paper.font = `700 ${SIZE_PX * 0.6}px "Atkinson Hyperlegible", sans-serif`;
    paper.textAlign = "center";
    paper.textBaseline = "middle";
    paper.fillText(text, middle, middle * 1.06);
  }
  const texture = new CanvasTexture(canvas);
  texture.colorSpace = SRGBColorSpace;
  texture.anisotropy = 4;
  return texture;
}
