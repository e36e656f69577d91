import { blend, growthMaps, growthWeights, SEGMENT_COUNT } from "../domain/growth.ts";
import { PICTURE_UNIT_M } from "../domain/picture.ts";
import { AGE_BASE_YEARS } from "../domain/view.ts";
import type { PictureFile } from "./picture-file.ts";
import type { PictureRing } from "./picture-path.ts";

/**
 * The picture at an age: every point of an outline follows the body's own growth, as deep in it as its
 * structure lies on the whole.
 * @param ageYears 6 to 20; the base age costs nothing.
 */
export function growPicture(picture: PictureFile, ageYears: number): PictureFile {
  if (ageYears === AGE_BASE_YEARS) return picture;
  const maps = growthMaps(ageYears);
  const side = picture.view === "front" ? 1 : -1;
  const weights = new Float64Array(SEGMENT_COUNT);
  const growRing = (ring: PictureRing, depth: number): PictureRing =>
    ring.map(([x, y]) => {
      const point = [side * x, -y, depth].map((units) => units * PICTURE_UNIT_M);
      const base = point as [number, number, number];
      const grown = blend(base, growthWeights(base, weights), maps);
      return [(side * grown[0]) / PICTURE_UNIT_M, -grown[1] / PICTURE_UNIT_M];
    });
  const shapes = picture.shapes.map(({ rings, shade, depth, ...shape }) => ({
    ...shape,
    depth,
    rings: rings.map((ring) => growRing(ring, depth)),
    shade: shade.map((ring) => growRing(ring, depth)),
  }));
  return { view: picture.view, shapes };
}
