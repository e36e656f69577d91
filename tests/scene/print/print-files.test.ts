import { readFile } from "node:fs/promises";
import createKernel, { type ManifoldToplevel } from "manifold-3d";
import { beforeAll, describe, expect, it } from "vitest";
import {
  isSkinRegion,
  partsOf,
  type SelectableId,
  SKIN_REGIONS,
  type StructureId,
  STRUCTURES,
  structuresOf,
  structuresOfSubtype,
} from "../../../src/domain/anatomy.ts";
import { type BodyModel, parseBody } from "../../../src/scene/load-body.ts";
import { bodySolids } from "../../../src/scene/print/body-solids.ts";
import { onPlate, trueSizeMm } from "../../../src/state/share/print/plate.ts";
import { writeStl } from "../../../src/state/share/print/stl.ts";
import { writeThreeMf } from "../../../src/state/share/print/three-mf.ts";
import { NotClosedError, unite } from "../../../src/state/share/print/unite.ts";
import { IS_LONG } from "../../long.ts";
import { readStl, readThreeMf } from "./read-print.ts";

let model: BodyModel;
let kernel: ManifoldToplevel;
beforeAll(async () => {
  const file = await readFile(new URL("../../../public/models/body.glb", import.meta.url));
  model = await parseBody(Uint8Array.from(file).buffer);
  kernel = await createKernel();
  kernel.setup();
});

const METADATA = {
  Title: 'Stomach & "more" <10 years>',
  Description: "Computed from measures.",
  Designer: "Where It Starts",
  Copyright: "© Where It Starts",
  LicenseTerms: "CC BY 4.0",
  Application: "Where It Starts",
};

const of = (...ids: SelectableId[]): readonly StructureId[] => ids.flatMap(partsOf);

/** What a person can print, and in how many pieces it comes. */
const CHOICES: readonly (readonly [string, readonly StructureId[], number])[] = [
  ["stomach", of("stomach"), 1],
  ["jejunum", of("jejunum"), 1],
  ["appendix", of("appendix"), 1],
  ["liver", of("liver"), 1],
  ["brain", of("brain"), 1],
  ["left femur", of("femur-left"), 1],
  ["right radius", of("radius-right"), 1],
  ["a growth plate", of("tibia-proximal-physis-right"), 1],
  [
    "inferior vena cava",
    of("inferior-vena-cava-lower", "inferior-vena-cava-middle", "inferior-vena-cava-upper"),
    1,
  ],
  ["vertebral column", of("vertebral-column"), 48],
  ["skin", SKIN_REGIONS, 1],
  ["digestive tract", structuresOf("digestive"), 1],
  ["large veins", structuresOfSubtype("vascular"), 2],
  ["metaphyses", structuresOfSubtype("bone"), 24],
  ["places of the immune type", structuresOfSubtype("immunocompromised"), 6],
];

/** Where the drawn body has it at that age, in millimetres: across, deep, high. */
function drawnSizeMm(parts: readonly StructureId[], ageYears: number): number[] {
  for (const layer of [model.organs, model.skin]) layer.applyGrowth(ageYears);
  const boxes = parts.map((id) =>
    isSkinRegion(id) ? model.skin.boundsOf(id)! : model.organs.boundsOf(id)!,
  );
  return [0, 2, 1].map(
    (k) =>
      1000 *
      (Math.max(...boxes.map(({ max }) => max[k]!)) - Math.min(...boxes.map(({ min }) => min[k]!))),
  );
}

/** Ages, and shares of the true size. */
const SIZES: readonly (readonly [number, number])[] = [
  [6, 1],
  [20, 0.5],
  [10, 0.25],
];
/** In the short form one for each choice, by turns. */
const CASES = CHOICES.map(
  ([name, parts, pieceCount], i) =>
    [name, parts, pieceCount, IS_LONG ? SIZES : [SIZES[i % SIZES.length]!]] as const,
);

describe.each(CASES)("%s", (_name, parts, pieceCount, sizes) => {
  it.each(sizes)(
    "at %d years and %d of true size is closed, whole and on the plate",
    (ageYears, scale) => {
      const solids = onPlate(bodySolids(model, parts, ageYears), scale);
      const mesh = unite(solids, kernel);
      const apart = solids.length > 1 ? solids.map((solid) => unite([solid], kernel)) : [mesh];
      expect(mesh.pieceCount).toBe(pieceCount);
      const expected = drawnSizeMm(parts, ageYears).map((size) => size * scale);
      const sum = apart
        .map((part) => readStl(writeStl(part, "part")).volume)
        .reduce((a, b) => a + b);
      const stl = readStl(writeStl(mesh, "Where It Starts"));
      const threeMf = readThreeMf(writeThreeMf(mesh, METADATA, "en"));
      for (const read of [stl, threeMf]) {
        expect(read.openEdges).toBe(0);
        expect(read.volume).toBeGreaterThan(0);
        expect(Math.abs(read.volume / sum - 1)).toBeLessThan(0.01);
        expect(read.min[2]).toBeCloseTo(0, 2);
        read.max.forEach((max, k) => {
          expect(Math.abs((max - read.min[k]!) / expected[k]! - 1)).toBeLessThan(0.005);
        });
        expect(read.min[0]! + read.max[0]!).toBeCloseTo(0, 1);
      }
    },
  );
});

describe("every part of the body", () => {
  it.each(IS_LONG ? [6, 10, 14.5, 20] : [6, 20])("is closed by itself at %d years", (ageYears) => {
    const inner = STRUCTURES.filter((id) => !isSkinRegion(id));
    for (const solid of bodySolids(model, inner, ageYears)) {
      const { positions, triangles } = unite(onPlate([solid], 1), kernel);
      expect(triangles.length, solid.ids.join()).toBeGreaterThan(0);
      expect(positions.every(Number.isFinite)).toBe(true);
    }
  });

  it("is named when it is not closed", () => {
    const [solid] = bodySolids(model, ["stomach"], 10);
    const torn = { ...solid!, triangles: solid!.triangles.slice(3) };
    expect(() => unite([torn], kernel)).toThrow(NotClosedError);
    expect(() => unite([torn], kernel)).toThrow(/stomach/u);
  });

  it("is given as it is at that age, whatever is drawn", () => {
    for (const layer of [model.organs, model.skin]) layer.applyGrowth(6);
    const before = trueSizeMm(bodySolids(model, ["liver"], 15));
    model.organs.push([0, 0.8, 0], 0.05);
    expect(trueSizeMm(bodySolids(model, ["liver"], 15))).toEqual(before);
    model.organs.unpush();
    model.organs.applyGrowth(15);
    expect(before[2]).toBeCloseTo(drawnSizeMm(["liver"], 15)[2]!, 4);
  });

  it("gives the whole skin, once, for any region of it", () => {
    const solids = bodySolids(model, ["skin-face", "stomach", "skin-hand-left"], 10);
    expect(solids.map(({ ids }) => ids.length)).toEqual([1, SKIN_REGIONS.length]);
    expect(trueSizeMm(solids)[2]).toBeGreaterThan(1300);
  });
});
