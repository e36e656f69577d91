/**
 * Draws meshes to a PNG in about a second, without a browser: the fastest way to look at a part while
 * shaping it. A plain z-buffer with three soft lights; `npm run shots` shows the real thing.
 */
import { deflateSync } from "node:zlib";
import type { Mesh } from "./shapes/mesh.ts";
import { cross, dot, normalize, type Vec3 } from "./shapes/vec.ts";

export interface PreviewItem {
  readonly mesh: Mesh;
  /** sRGB 0–255. */
  readonly colour?: Vec3;
  /** Below 1 the item is blended over what lies behind it, nearest surface only. */
  readonly opacity?: number;
  /** One normal a face instead of one a vertex, to judge the triangulation. */
  readonly flat?: boolean;
}

export interface PreviewOptions {
  readonly width?: number;
  readonly height?: number;
  /** Degrees about the y axis; 0 looks from the front (+z), 90 from the body's left (+x), 180 from behind. */
  readonly yaw?: number;
  /** Degrees; positive looks from above. */
  readonly pitch?: number;
  /** What to frame, metres; everything when left out. */
  readonly box?: { readonly min: Vec3; readonly max: Vec3 };
}

const BACKGROUND: Vec3 = [246, 243, 237];
const DEFAULT_COLOUR: Vec3 = [214, 184, 160];

function vertexNormals(mesh: Mesh): Float64Array {
  const normals = new Float64Array(mesh.positions.length);
  forEachTriangle(mesh, (corners, normal) => {
    for (const corner of corners)
      for (let k = 0; k < 3; k++) normals[corner * 3 + k]! += normal[k]!;
  });
  return normals;
}

function forEachTriangle(
  mesh: Mesh,
  visit: (corners: [number, number, number], normal: Vec3) => void,
): void {
  const { positions: p, triangles } = mesh;
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [triangles[t]!, triangles[t + 1]!, triangles[t + 2]!];
    const u: Vec3 = [0, 1, 2].map((k) => p[b * 3 + k]! - p[a * 3 + k]!) as Vec3;
    const v: Vec3 = [0, 1, 2].map((k) => p[c * 3 + k]! - p[a * 3 + k]!) as Vec3;
    visit([a, b, c], cross(u, v));
  }
}

/** @returns the bytes of a PNG. */
export function renderPreview(items: readonly PreviewItem[], options: PreviewOptions = {}): Buffer {
  const { width = 900, height = 1200, yaw = 0, pitch = 0 } = options;
  const a = (yaw * Math.PI) / 180;
  const e = (pitch * Math.PI) / 180;
  const toCamera: Vec3 = [Math.sin(a) * Math.cos(e), Math.sin(e), Math.cos(a) * Math.cos(e)];
  const right: Vec3 = [Math.cos(a), 0, -Math.sin(a)];
  const up = cross(toCamera, right);
  const box = options.box ?? boundsOf(items);
  const corners: Vec3[] = [];
  for (const x of [box.min[0], box.max[0]])
    for (const y of [box.min[1], box.max[1]])
      for (const z of [box.min[2], box.max[2]]) corners.push([x, y, z]);
  const us = corners.map((p) => dot(p, right));
  const vs = corners.map((p) => dot(p, up));
  const [u0, u1] = [Math.min(...us), Math.max(...us)];
  const [v0, v1] = [Math.min(...vs), Math.max(...vs)];
  const zoom = 0.94 * Math.min(width / (u1 - u0), height / (v1 - v0));
  const centre = [(u0 + u1) / 2, (v0 + v1) / 2] as const;
  const key = normalize([
    right[0] * -0.5 + up[0] * 0.7 + toCamera[0],
    right[1] * -0.5 + up[1] * 0.7 + toCamera[1],
    right[2] * -0.5 + up[2] * 0.7 + toCamera[2],
  ]);

  const image = new Float32Array(width * height * 3);
  for (let i = 0; i < image.length; i++) image[i] = BACKGROUND[i % 3]!;
  const depth = new Float32Array(width * height).fill(-Infinity);
  const solid = items.filter((item) => (item.opacity ?? 1) >= 1);
  const glass = items.filter((item) => (item.opacity ?? 1) < 1);
  for (const item of solid) draw(item, image, depth);
  for (const item of glass) {
    const layer = new Float32Array(image);
    const layerDepth = new Float32Array(depth);
    draw(item, layer, layerDepth);
    const o = item.opacity!;
    for (let i = 0; i < image.length; i++) image[i] = image[i]! * (1 - o) + layer[i]! * o;
  }
  return png(image, width, height);

  function draw(item: PreviewItem, target: Float32Array, zBuffer: Float32Array): void {
    const { mesh } = item;
    const colour = item.colour ?? DEFAULT_COLOUR;
    const count = mesh.positions.length / 3;
    const screen = new Float64Array(count * 3);
    for (let i = 0; i < count; i++) {
      const p: Vec3 = [
        mesh.positions[i * 3]!,
        mesh.positions[i * 3 + 1]!,
        mesh.positions[i * 3 + 2]!,
      ];
      screen[i * 3] = width / 2 + (dot(p, right) - centre[0]) * zoom;
      screen[i * 3 + 1] = height / 2 - (dot(p, up) - centre[1]) * zoom;
      screen[i * 3 + 2] = dot(p, toCamera);
    }
    const normals = vertexNormals(mesh);
    forEachTriangle(mesh, ([ia, ib, ic], faceNormal) => {
      const ax = screen[ia * 3]!,
        ay = screen[ia * 3 + 1]!;
      const bx = screen[ib * 3]!,
        by = screen[ib * 3 + 1]!;
      const cx = screen[ic * 3]!,
        cy = screen[ic * 3 + 1]!;
      const det = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay);
      if (det === 0) return;
      const x0 = Math.max(0, Math.ceil(Math.min(ax, bx, cx)));
      const x1 = Math.min(width - 1, Math.floor(Math.max(ax, bx, cx)));
      const y0 = Math.max(0, Math.ceil(Math.min(ay, by, cy)));
      const y1 = Math.min(height - 1, Math.floor(Math.max(ay, by, cy)));
      for (let y = y0; y <= y1; y++)
        for (let x = x0; x <= x1; x++) {
          const wb = ((x - ax) * (cy - ay) - (cx - ax) * (y - ay)) / det;
          const wc = ((bx - ax) * (y - ay) - (x - ax) * (by - ay)) / det;
          const wa = 1 - wb - wc;
          if (wa < 0 || wb < 0 || wc < 0) continue;
          const z = wa * screen[ia * 3 + 2]! + wb * screen[ib * 3 + 2]! + wc * screen[ic * 3 + 2]!;
          const at = y * width + x;
          if (z <= zBuffer[at]!) continue;
          zBuffer[at] = z;
          const n = item.flat
            ? faceNormal
            : ([0, 1, 2].map(
                (k) =>
                  wa * normals[ia * 3 + k]! + wb * normals[ib * 3 + k]! + wc * normals[ic * 3 + k]!,
              ) as Vec3);
          const l = Math.hypot(...n) || 1;
          const facing = dot(n, toCamera) / l;
          // A back face is a hole or a turned triangle: shown in magenta so that it cannot be overlooked.
          const shade = 0.35 + 0.6 * Math.max(0, dot(n, key) / l) + 0.12 * Math.max(0, facing);
          for (let k = 0; k < 3; k++)
            target[at * 3 + k] =
              dot(faceNormal, toCamera) < 0 ? [230, 0, 200][k]! : Math.min(255, colour[k]! * shade);
        }
    });
  }
}

function boundsOf(items: readonly PreviewItem[]): { min: Vec3; max: Vec3 } {
  const min: Vec3 = [Infinity, Infinity, Infinity];
  const max: Vec3 = [-Infinity, -Infinity, -Infinity];
  for (const { mesh } of items)
    mesh.positions.forEach((v, i) => {
      const k = i % 3;
      if (v < min[k]!) min[k] = v;
      if (v > max[k]!) max[k] = v;
    });
  return { min, max };
}

function png(image: Float32Array, width: number, height: number): Buffer {
  const raw = Buffer.alloc(height * (width * 3 + 1));
  for (let y = 0; y < height; y++)
    for (let i = 0; i < width * 3; i++)
      raw[y * (width * 3 + 1) + 1 + i] = image[y * width * 3 + i]!;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(raw)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

function crc32(bytes: Buffer): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let k = 0; k < 8; k++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
