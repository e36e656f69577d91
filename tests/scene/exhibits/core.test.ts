import { readFile } from "node:fs/promises";
import { Ray, Vector3 } from "three";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  isSkinRegion,
  partsOf,
  SELECTABLES,
  type SelectableId,
  type SkinRegionId,
  type StructureId,
} from "../../../src/domain/anatomy.ts";
import { CORE_SIDES } from "../../../src/domain/exhibits.ts";
import { coreAlong, type CorePath, corePath, INWARD } from "../../../src/scene/exhibits/core.ts";
import {
  intervalsThrough,
  intervalsThroughWhole,
  type Line,
  pointAt,
  type Vec3,
} from "../../../src/scene/exhibits/crossings.ts";
import { meshOf } from "../../../src/scene/exhibits/section.ts";
import { type BodyModel, parseBody } from "../../../src/scene/load-body.ts";
import { IS_LONG } from "../../long.ts";
import { crossingsOf, type Piece, piecesOf } from "../radiograph-reference.ts";

let model: BodyModel;
beforeAll(async () => {
  const file = await readFile(new URL("../../../public/models/body.glb", import.meta.url));
  model = await parseBody(Uint8Array.from(file).buffer);
});
let organs: readonly Piece<StructureId>[];
let skins: readonly Piece<SkinRegionId>[];
const growTo = (ageYears: number): void => {
  for (const layer of [model.organs, model.skin]) layer.applyGrowth(ageYears);
  organs = piecesOf(model.organs);
  skins = piecesOf(model.skin);
};
beforeEach(() => growTo(10));

const ASLANT = unit([0.31, -0.82, 0.477]);
function unit(v: Vec3): Vec3 {
  const length = Math.hypot(...v);
  return [v[0] / length, v[1] / length, v[2] / length];
}
const isWithin = (id: StructureId | null, origin: Vec3): boolean => {
  const pieces = id ? [organs.find((piece) => piece.id === id)!] : skins;
  const line = { origin, direction: ASLANT };
  return pieces.flatMap((piece) => crossingsOf(piece, line)).length % 2 === 1;
};

/** Lines from all around through the body. */
const LINES: readonly Line[] = Array.from({ length: 60 }, (_, i) => {
  const turn = i * 2.399963;
  const through: Vec3 = [0.05 * Math.sin(i), 0.15 + (1.15 * i) / 60, 0.03 * Math.cos(3 * i)];
  const direction = unit([-Math.cos(turn), 0.3 * Math.sin(i * 1.7), -Math.sin(turn)]);
  return { origin: pointAt({ origin: through, direction }, -2), direction };
});

describe("the ways of a line through the body", () => {
  it.each(IS_LONG ? [6, 10, 17] : [6, 17])(
    "are those of exact crossings with every triangle, age %d",
    (ageYears) => {
      growTo(ageYears);
      let met = 0;
      for (const line of LINES) {
        const found = intervalsThrough(model.organs, line);
        for (const piece of organs) {
          const { id } = piece;
          const expected = crossingsOf(piece, line)
            .map(({ distance }) => distance)
            .toSorted((a, b) => a - b);
          const ways = (found.get(id) ?? []).flatMap(({ from, to }) => [from, to]);
          expect(ways, id).toHaveLength(expected.length);
          ways.forEach((distance, i) => expect(distance).toBeCloseTo(expected[i]!, 6));
          met += ways.length;
        }
        const skin = intervalsThroughWhole(model.skin, line).flatMap(({ from, to }) => [from, to]);
        expect(skin).toHaveLength(skins.flatMap((piece) => crossingsOf(piece, line)).length);
      }
      expect(met).toBeGreaterThan(200);
    },
  );

  it("have a way out for every way in, also along corners and edges", () => {
    const positions = model.organs.geometry.getAttribute("position").array;
    const liver = meshOf(model.organs, "liver");
    for (let i = 0; i < 300; i += 3) {
      const v = liver.triangles[i]! * 3;
      // From each side exactly through a corner of the mesh.
      for (const side of CORE_SIDES) {
        const direction = INWARD[side];
        const corner: Vec3 = [positions[v]!, positions[v + 1]!, positions[v + 2]!];
        const line = { origin: pointAt({ origin: corner, direction }, -2), direction };
        for (const { from, to } of intervalsThrough(model.organs, line).get("liver") ?? []) {
          const middle = pointAt(line, (from + to) / 2);
          if (to - from > 1e-5) expect(isWithin("liver", middle)).toBe(true);
        }
        const skin = intervalsThroughWhole(model.skin, line);
        expect(skin.length).toBeGreaterThan(0);
      }
    }
  });
});

/** What must hold of every path, whatever it leads to. */
function expectSound({ start, end, layers }: CorePath): void {
  const lengthMm = Math.hypot(...start.map((value, k) => value - end[k]!)) * 1000;
  expect(layers[0]!.fromMm).toBe(0);
  expect(layers.at(-1)!.toMm).toBeCloseTo(lengthMm, 6);
  layers.slice(1).forEach((layer, i) => expect(layer.fromMm).toBe(layers[i]!.toMm));
  const inward = unit([end[0] - start[0], end[1] - start[1], end[2] - start[2]]);
  const depth = (mm: number): Vec3 => pointAt({ origin: start, direction: inward }, mm / 1000);
  expect(isWithin(null, depth(0.05))).toBe(true);
  expect(isWithin(null, depth(-0.05))).toBe(false);
  for (const { id, fromMm, toMm } of layers) {
    expect(toMm).toBeGreaterThan(fromMm);
    if (toMm - fromMm < 0.3) continue;
    const middle = depth((fromMm + toMm) / 2);
    if (id) expect(isWithin(id, middle), `${id} at ${fromMm} mm`).toBe(true);
    else {
      expect(isWithin(null, middle), JSON.stringify({ start, layers })).toBe(true);
      for (const { id: other, box } of organs) {
        const { min, max } = box;
        if (middle.every((value, k) => min[k]! < value && value < max[k]!))
          expect(isWithin(other, middle), `${other} is not named at ${fromMm} mm`).toBe(false);
      }
    }
  }
}

describe("the path to a structure", () => {
  it.each(CORE_SIDES)("leads into its middle from the %s", (side) => {
    const without: SelectableId[] = [];
    for (const [i, structure] of SELECTABLES.entries()) {
      // In the short form each from one side, the next from another.
      if (!IS_LONG && (i + CORE_SIDES.indexOf(side)) % CORE_SIDES.length !== 0) continue;
      const path = corePath(model, { structure, side });
      if (!path) {
        without.push(structure);
        continue;
      }
      expectSound(path);
      const direction = INWARD[side];
      path.end.forEach((value, k) =>
        expect(Math.sign(value - path.start[k]!)).toBeOneOf([0, direction[k]! + 0]),
      );
      const last = path.layers.at(-1)!;
      if (!partsOf(structure).some(isSkinRegion))
        expect(partsOf(structure), structure).toContain(last.id);
    }
    // Each is reached.
    expect(without).toEqual([]);
  });

  it.each([6, 20])("follows the growth to the age of %d", (ageYears) => {
    growTo(ageYears);
    for (const structure of ["liver", "femur-distal-metaphysis-left", "brain", "ileum"] as const)
      for (const side of CORE_SIDES) expectSound(corePath(model, { structure, side })!);
  });

  it("begins at the trunk, not at the arm that hangs before it", () => {
    const { start, layers } = corePath(model, { structure: "spleen", side: "left" })!;
    expect(start[0]).toBeLessThan(0.14);
    expect(layers.map(({ id }) => id)).not.toContain("humerus-shaft-left");
  });

  it("meets skull before brain", () => {
    const names = corePath(model, { structure: "brain", side: "left" })!.layers.map(({ id }) => id);
    expect(names.indexOf("skull")).toBeGreaterThan(-1);
    expect(names.indexOf("skull")).toBeLessThan(names.indexOf("brain"));
  });
});

describe("the path along a line", () => {
  it("goes to what is meant where it meets it, and else through the body", () => {
    let through = 0;
    for (const line of LINES) {
      const path = coreAlong(model, line, null);
      if (!path) continue;
      through++;
      expectSound(path);
      const skin = intervalsThroughWhole(model.skin, line)[0]!;
      expect(path.layers.at(-1)!.toMm).toBeGreaterThanOrEqual((skin.to - skin.from) * 1000 - 0.2);
      const to = coreAlong(model, line, "liver")!;
      expectSound(to);
      if (to.layers.some(({ id }) => id === "liver")) expect(to.layers.at(-1)!.id).toBe("liver");
    }
    expect(through).toBeGreaterThan(40);
  });

  it("is none beside the body", () => {
    const ray = new Ray(new Vector3(1, 1, 3), new Vector3(0, 0, -1));
    const line = { origin: ray.origin.toArray(), direction: ray.direction.toArray() };
    expect(coreAlong(model, line, null)).toBeNull();
  });
});
