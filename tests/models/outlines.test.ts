import { readFile } from "node:fs/promises";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { drawPictures } from "../../models/outlines/draw-pictures.ts";
import { isAsRecorded } from "../../models/record.ts";
import { bounds, concatenate, type Mesh } from "../../models/shapes/mesh.ts";
import {
  COVERS,
  isSkinRegion,
  SIDES,
  SKIN_REGIONS,
  STRUCTURES,
  type StructureId,
} from "../../src/domain/anatomy.ts";
import { BODY_SHAPE, PICTURE_VIEWS, type PictureView } from "../../src/domain/picture.ts";
import { areaOf, boxOf, parseRings, type PictureRing } from "../../src/panels/picture-path.ts";
import { IS_LONG } from "../long.ts";
import { readBody } from "../matchers/read-body.ts";

const UNIT_M = 0.0005;
/** Both views at once, as they are drawn; for the tests of each. */
let redrawn: ReturnType<typeof drawPictures> | undefined;
const { glb, meshes } = await readBody();
const skin = concatenate(SKIN_REGIONS.map((id) => meshes.get(id)!));
const meshOf = (id: string): Mesh => (id === BODY_SHAPE ? skin : meshes.get(id)!);

const files = Object.fromEntries(
  await Promise.all(
    PICTURE_VIEWS.map(async (view) => [
      view,
      await readFile(new URL(`../../public/models/body-${view}.svg`, import.meta.url), "utf8"),
    ]),
  ),
) as Record<PictureView, string>;

const GROUP =
  /<g id="(?<id>[^"]+)"[^>]* data-depth="(?<depth>-?\d+)"[^>]*><title>(?<title>[^<]+)<\/title><path d="(?<path>[^"]+)"\/>(?:<path class="shade" d="(?<shade>[^"]+)"\/>)?<\/g>/gu;

interface Drawn {
  readonly id: string;
  readonly title: string;
  readonly depth: number;
  readonly rings: readonly PictureRing[];
  readonly shade: readonly PictureRing[];
}

const drawn = Object.fromEntries(
  PICTURE_VIEWS.map((view) => [
    view,
    [...files[view].matchAll(GROUP)].map(({ groups }): Drawn => ({
      id: groups!["id"]!,
      title: groups!["title"]!,
      depth: Number(groups!["depth"]),
      rings: parseRings(groups!["path"]!),
      shade: parseRings(groups!["shade"] ?? ""),
    })),
  ]),
) as Record<PictureView, Drawn[]>;

const side = (view: PictureView): 1 | -1 => (view === "front" ? 1 : -1);

/** Length of all edges, millimetres. */
const lengthOf = (rings: readonly (readonly (readonly [number, number])[])[]): number =>
  rings.reduce(
    (sum, ring) =>
      ring.reduce((length, [x, y], i) => {
        const [px, py] = ring.at(i - 1)!;
        return length + Math.hypot(x - px, y - py) / 2;
      }, sum),
    0,
  );

/** The squares of a grid whose middle a mesh covers, with the depth of what is nearest there, metres. */
function rasterize(mesh: Mesh, view: PictureView, cellM: number): Map<string, number> {
  const cells = new Map<string, number>();
  const corner = (v: number, k: number): number =>
    mesh.positions[v * 3 + k]! * (k === 1 ? 1 : side(view));
  for (let t = 0; t < mesh.triangles.length; t += 3) {
    const [a, b, c] = [mesh.triangles[t]!, mesh.triangles[t + 1]!, mesh.triangles[t + 2]!];
    const [ax, ay, bx, by, cx, cy] = [a, b, c].flatMap((v) => [corner(v, 0), corner(v, 1)]) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    const whole = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay);
    if (whole === 0) continue;
    for (let i = Math.floor(Math.min(ax, bx, cx) / cellM); i * cellM <= Math.max(ax, bx, cx); i++)
      for (
        let j = Math.floor(Math.min(ay, by, cy) / cellM);
        j * cellM <= Math.max(ay, by, cy);
        j++
      ) {
        const [x, y] = [(i + 0.5) * cellM, (j + 0.5) * cellM];
        const u = ((bx - x) * (cy - y) - (cx - x) * (by - y)) / whole;
        const v = ((cx - x) * (ay - y) - (ax - x) * (cy - y)) / whole;
        if (u < 0 || v < 0 || u + v > 1) continue;
        const depth = u * corner(a, 2) + v * corner(b, 2) + (1 - u - v) * corner(c, 2);
        const key = `${i} ${j}`;
        cells.set(key, Math.max(cells.get(key) ?? -Infinity, depth));
      }
  }
  return cells;
}

describe.each(PICTURE_VIEWS)("the picture from the %s", (view) => {
  const all = drawn[view];
  const byId = new Map(all.map((shape) => [shape.id, shape]));

  it("is drawn from the body that ships, the same text every time", async () => {
    if (!IS_LONG && (await isAsRecorded())) return;
    redrawn ??= drawPictures(glb);
    expect((await redrawn)[view]).toBe(files[view]);
  });

  it("shows every structure once, the skin's regions where they are seen, and the clothes", () => {
    const unseen = view === "front" ? ["skin-trunk-back"] : ["skin-trunk-front", "skin-face"];
    const expected = [BODY_SHAPE, ...meshes.keys()].filter((id) => !unseen.includes(id));
    expect(all.map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
  });

  it("can be sent in a few kilobytes", () => {
    const kB = brotliCompressSync(files[view]).length / 1000;
    console.log(`${view}: ${kB.toFixed(1)} kB compressed`);
    expect(kB).toBeLessThan(24);
  });

  it("stands alone: named, described, each part with its name and side", () => {
    expect(files[view]).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="[-\d ]+"/u,
    );
    expect(files[view]).toContain(`<title id="title">The body from the ${view}</title>`);
    expect(files[view]).toMatch(/<desc id="description">[^<]*The body's left is on the \w+ of/u);
    for (const { id, title } of all) {
      const ownSide = SIDES.find((name) => id.endsWith(`-${name}`));
      if (ownSide) expect(title, id).toContain(`body's ${ownSide} side`);
      else expect(title, id).not.toMatch(/left|right/u);
    }
  });

  it("keeps every outline within a millimetre of the mesh's", () => {
    for (const { id, rings } of all) {
      if (isSkinRegion(id as StructureId)) continue;
      const { min, max } = bounds(meshOf(id));
      const box = boxOf(rings)!;
      const [left, right] = view === "front" ? [min[0], max[0]] : [-max[0], -min[0]];
      const pairs = [
        [box.left * UNIT_M, left],
        [box.right * UNIT_M, right],
        [-box.top * UNIT_M, max[1]],
        [-box.bottom * UNIT_M, min[1]],
      ] as const;
      for (const [drawnAt, at] of pairs)
        expect(Math.abs(drawnAt - at) * 1000, `${id}, mm`).toBeLessThan(1);
    }
  });

  it("has the area that a grid of samples finds", () => {
    const cellM = 0.001;
    for (const { id, rings } of all) {
      if (isSkinRegion(id as StructureId)) continue;
      const sampledMm2 = rasterize(meshOf(id), view, cellM).size;
      const drawnMm2 = areaOf(rings) / 4;
      // Simplified edges stray by 0.4 mm at most, so by less on average; and a sample more or less counts.
      const allowed = 0.2 * lengthOf(rings) + 8;
      expect(
        Math.abs(drawnMm2 - sampledMm2),
        `${id}: ${drawnMm2} of ${sampledMm2} mm²`,
      ).toBeLessThan(allowed);
    }
  });

  it("has the regions of the skin fill the body's shape, without gaps or overlaps", () => {
    const regions = all.filter(({ id }) => isSkinRegion(id as StructureId));
    const sum = regions.reduce((total, { rings }) => total + areaOf(rings), 0);
    expect(sum / areaOf(byId.get(BODY_SHAPE)!.rings)).toBeCloseTo(1, 1);
  });

  it("has the body's left on the viewer's right from the front, and the other way round", () => {
    for (const { id, rings } of all) {
      const ownSide = SIDES.find((name) => id.endsWith(`-${name}`));
      if (!ownSide) continue;
      const box = boxOf(rings)!;
      const isViewersRight = box.left + box.right > 0;
      expect(isViewersRight, id).toBe((ownSide === "left") === (view === "front"));
    }
  });

  it("paints what is nearer later: almost everywhere the last painted is the nearest", () => {
    const solids = all.filter(
      ({ id }) =>
        STRUCTURES.includes(id as StructureId) &&
        !isSkinRegion(id as StructureId) &&
        !COVERS.has(id as StructureId),
    );
    const nearest = new Map<string, { depth: number; id: string }>();
    const last = new Map<string, string>();
    for (const { id } of solids)
      for (const [cell, depth] of rasterize(meshOf(id), view, 0.003)) {
        if (depth > (nearest.get(cell)?.depth ?? -Infinity)) nearest.set(cell, { depth, id });
        last.set(cell, id);
      }
    const right = [...nearest].filter(([cell, { id }]) => last.get(cell) === id).length;
    console.log(`${view}: ${((100 * right) / nearest.size).toFixed(1)} % painted right`);
    expect(right / nearest.size).toBeGreaterThan(0.95);
  });

  it("lays shade on parts of things, within their outlines, and none on the face", () => {
    for (const { id, rings, shade } of all) {
      expect(areaOf(shade), id).toBeLessThan(0.95 * areaOf(rings));
      if (shade.length === 0) continue;
      const [inner, outer] = [boxOf(shade)!, boxOf(rings)!];
      const slack = 3;
      expect(inner.left, id).toBeGreaterThanOrEqual(outer.left - slack);
      expect(inner.right, id).toBeLessThanOrEqual(outer.right + slack);
      expect(inner.top, id).toBeGreaterThanOrEqual(outer.top - slack);
      expect(inner.bottom, id).toBeLessThanOrEqual(outer.bottom + slack);
    }
    for (const id of ["jejunum", "heart", "liver", "vertebral-column"])
      expect(byId.get(id)!.shade.length, id).toBeGreaterThan(0);
    const chin = bounds(meshOf("skin-face")).min[1];
    expect(-boxOf(byId.get(BODY_SHAPE)!.shade)!.top * UNIT_M).toBeLessThan(chin + 0.08);
  });

  it("knows how deep each part lies", () => {
    for (const { id, depth } of all) {
      const { min, max } = bounds(meshOf(id));
      expect(depth * UNIT_M, id).toBeGreaterThanOrEqual(min[2] - UNIT_M);
      expect(depth * UNIT_M, id).toBeLessThanOrEqual(max[2] + UNIT_M);
    }
  });
});
