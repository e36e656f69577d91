import type { PlacesContent } from "../types.ts";
import { PARTS } from "./places/parts.ts";
import {
  ALONG,
  ALONG_SKIN,
  BODY_SIDES,
  FACES,
  GROWTH,
  NEAR,
  NEAR_PLATE,
  PLATE_IS,
  PLATES,
  SENTENCES,
  SIZES,
  THINGS,
  THIRDS,
  WALLS,
} from "./places/phrases.ts";

export const places: PlacesContent = {
  parts: PARTS,
  along: ALONG,
  alongSkin: ALONG_SKIN,
  thirds: THIRDS,
  faces: FACES,
  walls: WALLS,
  sides: BODY_SIDES,
  near: NEAR,
  plates: PLATES,
  nearPlate: NEAR_PLATE,
  plateIs: PLATE_IS,
  things: THINGS,
  sizes: SIZES,
  growth: GROWTH,
  sentences: SENTENCES,
};
