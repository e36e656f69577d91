import type { SelectableId } from "../../../domain/anatomy.ts";
import { clayOf } from "../../../domain/palette.ts";
import type { CoreResult } from "../../../state/exhibits/core-result.ts";
import type { CorePath } from "../core.ts";
import { PROP_COLOURS } from "./prop-colours.ts";

/** A path as it is told beside the picture. */
export const resultOf = ({ layers }: CorePath, target: SelectableId): CoreResult => ({
  target,
  layers: layers.map((layer) => ({
    ...layer,
    colour: layer.id ? clayOf(layer.id) : PROP_COLOURS.tissue,
  })),
});
