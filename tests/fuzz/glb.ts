/** GLB files taken apart and put together again, to be damaged in between. */
import { readFile } from "node:fs/promises";

/** As much of a file's JSON as damages need to know. */
export interface GlbJson {
  nodes: Record<string, unknown>[];
  accessors: Record<string, unknown>[];
  bufferViews: Record<string, unknown>[];
  buffers: Record<string, unknown>[];
  meshes: { primitives: Record<string, unknown>[] }[];
  [more: string]: unknown;
}

export interface Glb {
  readonly json: GlbJson;
  readonly binary: Uint8Array;
}

const HEADER_BYTES = 12;
const CHUNK_HEADER_BYTES = 8;
const JSON_KIND = 0x4e4f534a;
const BINARY_KIND = 0x004e4942;

/** @param name under `public/models/`, without `.glb` */
export async function readModel(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = new URL(`../../public/models/${name}.glb`, import.meta.url);
  return Uint8Array.from(await readFile(file));
}

export function splitGlb(bytes: Uint8Array<ArrayBuffer>): Glb {
  const jsonBytes = new DataView(bytes.buffer).getUint32(HEADER_BYTES, true);
  const jsonAt = HEADER_BYTES + CHUNK_HEADER_BYTES;
  const json = JSON.parse(new TextDecoder().decode(bytes.subarray(jsonAt, jsonAt + jsonBytes)));
  return { json, binary: bytes.subarray(jsonAt + jsonBytes + CHUNK_HEADER_BYTES) };
}

/** @param text the JSON as it is to stand in the file */
export function joinGlb(text: string, binary: Uint8Array): Uint8Array<ArrayBuffer> {
  const json = new TextEncoder().encode(text);
  // Chunks are filled up to whole words.
  const padded = Math.ceil(json.length / 4) * 4;
  const binaryAt = HEADER_BYTES + CHUNK_HEADER_BYTES + padded;
  const bytes = new Uint8Array(binaryAt + CHUNK_HEADER_BYTES + binary.length).fill(0x20);
  const view = new DataView(bytes.buffer);
  const words = [0x46546c67, 2, bytes.length, padded, JSON_KIND];
  words.forEach((word, i) => view.setUint32(i * 4, word, true));
  bytes.set(json, HEADER_BYTES + CHUNK_HEADER_BYTES);
  view.setUint32(binaryAt, binary.length, true);
  view.setUint32(binaryAt + 4, BINARY_KIND, true);
  bytes.set(binary, binaryAt + CHUNK_HEADER_BYTES);
  return bytes;
}

/** The file with its JSON changed. */
export function withJson(
  bytes: Uint8Array<ArrayBuffer>,
  change: (json: GlbJson) => void,
): Uint8Array<ArrayBuffer> {
  const { json, binary } = splitGlb(bytes);
  const changed = structuredClone(json);
  change(changed);
  return joinGlb(JSON.stringify(changed), binary);
}
