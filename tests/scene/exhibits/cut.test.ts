import { readFile } from "node:fs/promises";
import { Ray, Vector3 } from "three";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { CORE_SIDES, CUT_PLANES } from "../../../src/domain/exhibits.ts";
import { selectStructure, startAgain } from "../../../src/state/actions.ts";
import { coreFocus, pathOf } from "../../../src/scene/exhibits/core-view.ts";
import { type DrawnCut, pickCut } from "../../../src/scene/exhibits/cut-picker.ts";
import {
  cutFocus,
  cutRange,
  facingOf,
  middleOf,
  planeOfCut,
  sideOfFacing,
} from "../../../src/scene/exhibits/cut-view.ts";
import { isInside, loopsOf } from "../../../src/scene/exhibits/section-polygons.ts";
import { onPlane, sectionBody } from "../../../src/scene/exhibits/section.ts";
import { type BodyModel, parseBody } from "../../../src/scene/load-body.ts";
import {
  cutPositionM,
  type CutResult,
  cutStore,
  setCutResult,
} from "../../../src/state/exhibits/cut-result.ts";
import { viewerStore } from "../../../src/state/store.ts";

let model: BodyModel;
beforeAll(async () => {
  const file = await readFile(new URL("../../../public/models/body.glb", import.meta.url));
  model = await parseBody(Uint8Array.from(file).buffer);
});
beforeEach(() => startAgain());

const cutAt = (plane: (typeof CUT_PLANES)[number], at: number): DrawnCut => {
  const where = planeOfCut(model, { kind: "cut", plane, at });
  const side = sideOfFacing(facingOf(plane, "front"));
  return { plane: where, side, section: sectionBody(model, where) };
};

describe("where a cut goes", () => {
  it.each(CUT_PLANES)("has a face at either end of its way, %s", (plane) => {
    const [from, to] = cutRange(model, plane);
    expect(to - from).toBeGreaterThan(0.15);
    for (const at of [0, 500, 1000]) expect(cutAt(plane, at).section.body).not.toBeNull();
  });

  it.each(["liver", "stomach", "femur-distal-metaphysis-left", "brain"] as const)(
    "goes through the middle of %s on every plane",
    (structure) => {
      const at = middleOf(model, structure);
      for (const plane of CUT_PLANES) {
        const { parts } = cutAt(plane, at[plane]).section;
        expect(parts.map(({ id }) => id)).toContain(structure);
      }
    },
  );

  it("takes away the side from which it is seen", () => {
    expect(facingOf("axial", "back")).toBe("above");
    expect(facingOf("coronal", "left")).toBe("front");
    expect(facingOf("coronal", "back")).toBe("back");
    expect(facingOf("sagittal", "front")).toBe("left");
    expect(facingOf("sagittal", "right")).toBe("right");
    expect((["above", "front", "left", "back", "right"] as const).map(sideOfFacing)).toEqual([
      1, 1, 1, -1, -1,
    ]);
  });

  it("is looked at from the side that was taken away, whatever the named view", () => {
    for (const [plane, view, toEye] of [
      ["coronal", "front", [0, 1]],
      ["coronal", "back", [0, -1]],
      ["sagittal", "front", [1, 0]],
      ["sagittal", "right", [-1, 0]],
    ] as const) {
      const { section, plane: where } = cutAt(plane, 500);
      const facing = facingOf(plane, view);
      const azimuth = { front: 0, back: Math.PI, right: -Math.PI / 2 }[view];
      const focus = cutFocus({ section, plane: where, facing, azimuth, chosen: [] })!;
      const seen = azimuth + focus.turn!;
      expect(Math.sin(seen) * toEye[0] + Math.cos(seen) * toEye[1]).toBeGreaterThan(0.9);
    }
  });
});

describe("pressing on a cut", () => {
  const above = (x: number, z: number) => new Ray(new Vector3(x, 3, z), new Vector3(0, -1, 0));

  it("chooses the part whose face is touched", () => {
    const cut = cutAt("axial", 690);
    let asked = 0;
    for (const { id, middle } of cut.section.parts) {
      const [x, y, z] = onPlane(cut.plane, middle);
      const hit = pickCut(model, cut, above(x, z));
      expect(hit.distance).toBeCloseTo(3 - y, 6);
      // Where parts touch, the one that is drawn last.
      expect(cut.section.parts.map((part) => part.id)).toContain(hit.part);
      if (hit.part === id) asked++;
    }
    expect(asked).toBeGreaterThan(8);
    pickCut(model, cut, above(...liverPoint(cut))).choose();
    expect(viewerStore.getState().structure).toBe("liver");
  });

  const liverPoint = (cut: DrawnCut): [number, number] => {
    const { middle } = cut.section.parts.find(({ id }) => id === "liver")!;
    const [x, , z] = onPlane(cut.plane, middle);
    return [x, z];
  };

  it("leaves what is chosen where the face is of tissue that is not drawn", () => {
    selectStructure("liver");
    const cut = cutAt("axial", 300);
    const bodyLoops = loopsOf(cut.section.body!.polygons);
    const partLoops = cut.section.parts.flatMap(({ polygons }) => loopsOf(polygons));
    const [z, x] = cut.section.body!.middle;
    // From the middle of a thigh outward to where no bone and no vessel is.
    const off = [0.01, 0.02, 0.03, 0.04].find(
      (by) => isInside(bodyLoops, [z, x + by]) && !isInside(partLoops, [z, x + by]),
    )!;
    const hit = pickCut(model, cut, above(x + off, z));
    expect(hit.part).toBeUndefined();
    expect(hit.distance).toBeCloseTo(3 - cut.plane.at, 6);
    hit.choose();
    expect(viewerStore.getState().structure).toBe("liver");
  });

  it("never answers for what is taken away", () => {
    const cut = cutAt("axial", 300);
    // Level with the head, which is gone.
    const ray = new Ray(new Vector3(0, 1.25, 3), new Vector3(0, 0, -1));
    expect(pickCut(model, cut, ray).part).toBeUndefined();
    // Aslant through the chest onto the floor behind the body.
    const slanted = new Ray(new Vector3(0, 2, 2), new Vector3(0, -0.6, -0.8).normalize());
    expect(pickCut(model, cut, slanted).part).toBeUndefined();
  });

  it("answers for what is left, from below too", () => {
    const cut = cutAt("axial", 900);
    const front = new Ray(new Vector3(0, 0.8, 3), new Vector3(0, 0, -1));
    expect(pickCut(model, cut, front).part).toBeDefined();
    const below = new Ray(new Vector3(0, -2, 0.02), new Vector3(0, 1, 0));
    const hit = pickCut(model, cut, below);
    expect(hit.distance).toBeLessThan(2 + cut.plane.at);
  });
});

describe("the path that is shown", () => {
  it("is there for every side, with something chosen and without", () => {
    for (const side of CORE_SIDES)
      for (const structure of [null, "skin-thigh-left", "liver", "femur-left"] as const) {
        const path = pathOf(model, { structure, side, start: null });
        expect(path, `${structure} from ${side}`).not.toBeNull();
        // Without anything chosen it goes through the trunk and not through an arm alone.
        if (structure === null) expect(path!.layers.at(-1)!.toMm).toBeGreaterThan(150);
      }
  });

  it("goes on through what lies under a region of the skin", () => {
    const path = pathOf(model, { structure: "skin-thigh-left", side: "front", start: null })!;
    expect(path.layers.at(-1)!.toMm).toBeGreaterThan(80);
    expect(path.layers.map(({ id }) => id)).toContain("femur-shaft-left");
  });

  it("is seen in its length, with the whole of it in the frame", () => {
    for (const side of CORE_SIDES) {
      const path = pathOf(model, { structure: "liver", side, start: null })!;
      const { box, turn } = coreFocus(path, 0);
      const way = [path.end[0] - path.start[0], path.end[2] - path.start[2]] as const;
      const along = (way[0] * Math.sin(turn!) + way[1] * Math.cos(turn!)) / Math.hypot(...way);
      // A turn of 60 to 75 degrees from the way in, from the front where that is possible.
      expect(-along).toBeGreaterThan(Math.cos((75 * Math.PI) / 180));
      expect(-along).toBeLessThan(Math.cos((60 * Math.PI) / 180));
      for (const point of [path.start, path.end])
        point.forEach((value, k) => {
          expect(value).toBeGreaterThanOrEqual(box.min[k]!);
          expect(value).toBeLessThanOrEqual(box.max[k]!);
        });
    }
  });
});

describe("what the panel is told", () => {
  it("keeps its list while nothing in it changes", () => {
    const result = (rangeM: readonly [number, number], colour: string): CutResult => ({
      plane: "axial",
      facing: "above",
      rangeM,
      chosenAt: null,
      parts: [{ id: "liver", colour }],
    });
    const shown = () => cutStore.getState().result!;
    setCutResult(result([0, 1], "#a97b6a"));
    const { parts } = shown();
    setCutResult(result([0, 1.2], "#a97b6a"));
    expect(shown().parts).toBe(parts);
    expect(shown().rangeM).toEqual([0, 1.2]);
    setCutResult(result([0, 1.2], "#000000"));
    expect(shown().parts).not.toBe(parts);
    expect(cutPositionM([0.2, 1.2], 250)).toBeCloseTo(0.45, 12);
  });
});
