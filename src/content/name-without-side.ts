import type { Voice } from "../domain/view.ts";
import type { Layer } from "./layers.ts";
import { nameText } from "./tell.ts";
import type { StructureStem } from "./types.ts";

/** Names of what has two sides end in theirs. */
const SIDE = /,?\s*\{side\}/u;

/** The name of a body part of which either side is meant. */
export const nameWithoutSide = (
  layer: Layer<"structures">,
  stem: StructureStem,
  voice: Voice,
): string => nameText(layer, voice, (content) => content[stem]?.name).replace(SIDE, "");
