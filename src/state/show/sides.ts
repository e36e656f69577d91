/** Which sides of the body lie at the edges of the picture. Pure. */
import type { PictureView } from "../../domain/picture.ts";
import type { BodySide } from "./talk.ts";

const OPPOSITE: Readonly<Record<BodySide, BodySide>> = {
  left: "right",
  right: "left",
  front: "back",
  back: "front",
};

/** The four quarters that one can look from, beginning in front of the body and going round by its left. */
const AT_RIGHT: readonly BodySide[] = ["left", "back", "right", "front"];

/** What lies on the viewer's right. @param azimuth radians; 0 looks from the front, +π/2 from the body's left */
export function atRightOf(azimuth: number): BodySide {
  const quarter = Math.round(azimuth / (Math.PI / 2));
  return AT_RIGHT[((quarter % 4) + 4) % 4]!;
}

/** The flat picture is drawn from the front and from the back. */
export const atRightInPicture = (drawn: PictureView): BodySide =>
  drawn === "back" ? "right" : "left";

export interface Edges {
  readonly atLeft: BodySide;
  readonly atRight: BodySide;
}

/** Both edges of what the viewer sees, in a mirror or not. */
export function edgesOf(atRight: BodySide, isMirrored: boolean): Edges {
  const other = OPPOSITE[atRight];
  return isMirrored ? { atLeft: atRight, atRight: other } : { atLeft: other, atRight };
}
