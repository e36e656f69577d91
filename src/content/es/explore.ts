import type { ExploreContent } from "../types.ts";
import { BODY } from "./explore/body.ts";
import { COMPANION } from "./explore/companion.ts";
import { DOCTORS } from "./explore/doctors.ts";
import { ILLNESS } from "./explore/illness.ts";

export const explore: ExploreContent = {
  explorations: { ...BODY, ...ILLNESS, ...DOCTORS },
  companion: COMPANION,
};
