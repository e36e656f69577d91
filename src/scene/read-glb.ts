/**
 * Reads the files that `models/gltf/write.ts` writes, and nothing else: one root that scales grid steps to metres, its
 * children with positions and triangles, all compressed with meshopt. A general loader also follows links to other
 * places, sets aside as much memory as a file claims, and hands on what is no number; here whatever does not fit is
 * refused before anything is made of it.
 */
import { MeshoptDecoder } from "meshoptimizer/decoder";
import * as v from "valibot";
import type { Piece } from "./body-layer.ts";

/** Several times what the body has; beyond it a file would only fill the memory. */
const MAX = { bytes: 2 ** 24, vertices: 2 ** 19, corners: 2 ** 21 } as const;

/** Metres from the origin on any axis: twice a grown-up. */
const REACH_M = 4;

const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 31 - 1));
const vec3 = v.tuple([v.number(), v.number(), v.number()]);

/** What is drawn, and of which type its numbers are, by the numbers that glTF gives to them. */
const TRIANGLES = 4;
const UINT_16 = 5123;
const UINT_32 = 5125;

/** A vertex has three 16-bit steps, and is filled up to a multiple of four bytes. */
const GRID_STRIDE_BYTES = 8;

const compressed = {
  byteOffset: v.optional(whole, 0),
  byteLength: whole,
  count: whole,
  filter: v.optional(v.literal("NONE")),
};
// Other strides would make the decoder write past what it was given.
const CompressedSchema = v.variant("mode", [
  v.object({
    ...compressed,
    mode: v.literal("ATTRIBUTES"),
    byteStride: v.literal(GRID_STRIDE_BYTES),
  }),
  v.object({ ...compressed, mode: v.literal("TRIANGLES"), byteStride: v.picklist([2, 4]) }),
]);

const GlbSchema = v.object({
  nodes: v.array(
    v.object({
      name: v.string(),
      mesh: v.optional(whole),
      children: v.optional(v.array(whole)),
      translation: v.optional(vec3),
      scale: v.optional(vec3),
    }),
  ),
  meshes: v.array(
    v.object({
      primitives: v.tuple([
        v.object({
          attributes: v.object({ POSITION: whole }),
          indices: whole,
          mode: v.optional(v.literal(TRIANGLES)),
        }),
      ]),
    }),
  ),
  accessors: v.array(
    v.object({
      bufferView: whole,
      byteOffset: v.optional(whole, 0),
      componentType: v.picklist([UINT_16, UINT_32]),
      count: whole,
    }),
  ),
  bufferViews: v.array(
    v.object({ extensions: v.object({ EXT_meshopt_compression: CompressedSchema }) }),
  ),
});
type Glb = v.InferOutput<typeof GlbSchema>;
type Accessor = Glb["accessors"][number];
type Node = Glb["nodes"][number];
type Compressed = v.InferOutput<typeof CompressedSchema>;

/** The meshes of a file by the names of their nodes, metres. @throws when it is another kind of file, or damaged. */
export async function readPieces(buffer: ArrayBuffer): Promise<ReadonlyMap<string, Piece>> {
  const { json, binary } = chunksOf(buffer);
  const parsed = v.safeParse(GlbSchema, json, { abortEarly: true });
  if (!parsed.success) throw new Error(parsed.issues[0].message);
  const glb = parsed.output;
  await MeshoptDecoder.ready;
  const views = unpackAll(glb, binary);
  const root = at(glb.nodes, 0);
  let [vertices, corners] = [0, 0];
  const pieces = new Map<string, Piece>();
  for (const child of root.children ?? []) {
    const { name, mesh } = at(glb.nodes, child);
    const [{ attributes, indices }] = at(glb.meshes, mesh).primitives;
    const steps = at(glb.accessors, attributes.POSITION);
    const order = at(glb.accessors, indices);
    vertices += steps.count;
    corners += order.count;
    if (vertices > MAX.vertices || corners > MAX.corners) throw new Error("It is too large.");
    pieces.set(name, {
      id: name,
      positions: positionsOf(steps, at(views, steps.bufferView), root),
      triangles: trianglesOf(order, at(views, order.bufferView), steps.count),
    });
  }
  return pieces;
}

function at<T>(list: readonly T[], index: number | undefined): T {
  const entry = index === undefined ? undefined : list[index];
  if (entry === undefined) throw new Error("It names something that it lacks.");
  return entry;
}

/** A GLB is a header of 12 bytes and chunks, each with 8 bytes that give its length and kind. */
function chunksOf(buffer: ArrayBuffer): { json: unknown; binary: Uint8Array } {
  const view = new DataView(buffer);
  const chunkAt = (offset: number): Uint8Array =>
    new Uint8Array(buffer, offset + 8, view.getUint32(offset, true));
  const text = chunkAt(12);
  const json: unknown = JSON.parse(new TextDecoder().decode(text));
  return { json, binary: chunkAt(12 + 8 + text.length) };
}

function unpackAll({ bufferViews }: Glb, binary: Uint8Array): Uint8Array<ArrayBuffer>[] {
  const views = bufferViews.map(({ extensions }) => extensions.EXT_meshopt_compression);
  const size = views.reduce((sum, { byteStride, count }) => sum + byteStride * count, 0);
  if (size > MAX.bytes) throw new Error("It is too large.");
  return views.map((view) => unpack(view, binary));
}

function unpack(view: Compressed, binary: Uint8Array): Uint8Array<ArrayBuffer> {
  const { byteOffset, byteLength, byteStride, count, mode } = view;
  const target = new Uint8Array(byteStride * count);
  const source = binary.subarray(byteOffset, byteOffset + byteLength);
  MeshoptDecoder.decodeGltfBuffer(target, count, byteStride, source, mode);
  return target;
}

/** Metres, three a vertex. */
function positionsOf(
  { byteOffset, count }: Accessor,
  { buffer }: Uint8Array<ArrayBuffer>,
  { translation = [0, 0, 0], scale = [1, 1, 1] }: Node,
): Float32Array {
  const positions = new Float32Array(count * 3);
  const stride = GRID_STRIDE_BYTES / 2;
  const steps = new Uint16Array(buffer, byteOffset, count * stride);
  for (let i = 0; i < positions.length; i++) {
    const k = i % 3;
    positions[i] = steps[((i - k) / 3) * stride + k]! * scale[k]! + translation[k]!;
    // Also false for what is no number.
    if (!(Math.abs(positions[i]!) <= REACH_M)) throw new Error("A vertex is out of reach.");
  }
  return positions;
}

function trianglesOf(
  { byteOffset, count, componentType }: Accessor,
  { buffer }: Uint8Array<ArrayBuffer>,
  vertexCount: number,
): Uint16Array | Uint32Array {
  if (count === 0 || count % 3 !== 0) throw new Error("It is not made of triangles.");
  const List = componentType === UINT_16 ? Uint16Array : Uint32Array;
  const corners = new List(buffer, byteOffset, count);
  if (corners.some((vertex) => vertex >= vertexCount))
    throw new Error("A triangle names a vertex that is lacking.");
  return corners;
}
