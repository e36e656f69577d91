import { type CloseUpId, type LayerId, LAYERS_OF } from "../../domain/exhibits.ts";
import { BodyLayer } from "../body-layer.ts";
import { fetchGlb, take } from "../load-body.ts";
import { readPieces } from "../read-glb.ts";
import { ownFile } from "../../state/own-file.ts";

/** Rims of cut faces stay edges; what is rounded is rounded more finely than this. */
const CREASE_DEGREES = 50;

/**
 * Fetches and unpacks a close-up; drawn metres, its middle in the origin.
 * @throws when the file is missing, cut short or corrupt; the signal's reason when aborted.
 */
export async function loadBlock(id: CloseUpId, signal: AbortSignal): Promise<BodyLayer<LayerId>> {
  const url = ownFile(`models/close-ups/${id}.glb`);
  const bytes = await fetchGlb({ url, signal, onProgress: () => undefined });
  const layers: readonly LayerId[] = LAYERS_OF[id];
  return new BodyLayer(take(await readPieces(bytes.buffer), layers), CREASE_DEGREES);
}
