import {
  GARMENTS,
  type GarmentId,
  SKIN_REGIONS,
  type SkinRegionId,
  STRUCTURES,
  type StructureId,
} from "../domain/anatomy.ts";
import { BodyLayer, type Piece } from "./body-layer.ts";
import { readPieces } from "./read-glb.ts";

/** The body in the layers that are drawn and searched separately. */
export interface BodyModel {
  readonly organs: BodyLayer<StructureId>;
  readonly skin: BodyLayer<SkinRegionId>;
  readonly garments: BodyLayer<GarmentId>;
}

export type LoadFailure = "missing" | "cut-short" | "corrupt";

/** Why the model could not be used; `reason` is for a sentence on the page, never the message. */
export class BodyLoadError extends Error {
  readonly reason: LoadFailure;
  constructor(reason: LoadFailure, cause?: unknown) {
    super(`The body model is ${reason}.`, { cause });
    this.reason = reason;
  }
}

export interface LoadOptions {
  readonly url: string;
  readonly signal: AbortSignal;
  /** Told now and then: a page drawn anew for every packet is slower than the line. */
  readonly onProgress: (loadedBytes: number, totalBytes: number | null) => void;
}

const PROGRESS_STEP_BYTES = 50_000;

const GLB_MAGIC = 0x46546c67;

/**
 * Fetches and unpacks the body.
 * @throws {BodyLoadError} when the file is missing, cut short or corrupt; the signal's reason when aborted.
 */
export async function loadBody({ url, signal, onProgress }: LoadOptions): Promise<BodyModel> {
  const bytes = await fetchGlb({ url, signal, onProgress });
  try {
    return await parseBody(bytes.buffer);
  } catch (cause) {
    throw new BodyLoadError("corrupt", cause);
  }
}

/**
 * Fetches a GLB whole.
 * @throws {BodyLoadError} when it is missing or cut short; the signal's reason when aborted.
 */
export async function fetchGlb(options: LoadOptions): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await fetchBytes(options);
  const view = new DataView(bytes.buffer);
  // A static host may answer a missing file with its front page.
  if (bytes.length < 20 || view.getUint32(0, true) !== GLB_MAGIC)
    throw new BodyLoadError("missing");
  if (view.getUint32(8, true) > bytes.length) throw new BodyLoadError("cut-short");
  return bytes;
}

async function fetchBytes({
  url,
  signal,
  onProgress,
}: LoadOptions): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(url, { signal }).catch((cause: unknown) => {
    signal.throwIfAborted();
    throw new BodyLoadError("missing", cause);
  });
  if (!response.ok || !response.body) throw new BodyLoadError("missing");
  // With a content encoding the length counts compressed bytes, which the reader never sees.
  const isPlain = !response.headers.get("content-encoding");
  const length = Number(response.headers.get("content-length"));
  const totalBytes = isPlain && length > 0 ? length : null;
  const chunks: Uint8Array[] = [];
  let loadedBytes = 0;
  let toldBytes = 0;
  try {
    const reader = response.body.getReader();
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      chunks.push(step.value);
      loadedBytes += step.value.length;
      if (loadedBytes - toldBytes < PROGRESS_STEP_BYTES) continue;
      toldBytes = loadedBytes;
      onProgress(loadedBytes, totalBytes);
    }
  } catch (cause) {
    signal.throwIfAborted();
    throw new BodyLoadError("cut-short", cause);
  }
  const bytes = new Uint8Array(loadedBytes);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Unpacks a GLB into layers. @throws when it is no valid body. */
export async function parseBody(buffer: ArrayBuffer): Promise<BodyModel> {
  const pieces = await readPieces(buffer);
  const skinIds = new Set<string>(SKIN_REGIONS);
  return {
    organs: new BodyLayer(
      take(
        pieces,
        STRUCTURES.filter((id) => !skinIds.has(id)),
      ),
    ),
    // Skin has furrows and no edges: the line between the lips is not the rim of a cut.
    skin: new BodyLayer(take(pieces, SKIN_REGIONS), 180),
    garments: new BodyLayer(take(pieces, GARMENTS)),
  };
}

/** Those pieces, in this order. @throws when one is missing. */
export function take<Id extends string>(
  pieces: ReadonlyMap<string, Piece>,
  ids: readonly Id[],
): Piece<Id>[] {
  return ids.map((id) => {
    const piece = pieces.get(id);
    if (!piece) throw new Error(`The model has no ${id}.`);
    return { ...piece, id };
  });
}
