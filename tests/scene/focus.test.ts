import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WHOLE_BONES, zonesOf } from "../../src/domain/anatomy.ts";
import { focusOf } from "../../src/scene/focus.ts";
import { type BodyModel, parseBody } from "../../src/scene/load-body.ts";
import { surfacePoints } from "../../src/scene/surface-points.ts";

let model: BodyModel;
beforeAll(async () => {
  const file = await readFile(new URL("../../public/models/body.glb", import.meta.url));
  model = await parseBody(Uint8Array.from(file).buffer);
});

describe("the camera's focus", () => {
  it.each(WHOLE_BONES)("%s: holds all its zones and little more", (structure) => {
    const focus = focusOf(model, { subtype: "bone", structure, lit: null })!;
    const boxes = zonesOf(structure).map((zone) => model.organs.boundsOf(zone)!);
    const lowest = Math.min(...boxes.map(({ min }) => min[1]));
    const highest = Math.max(...boxes.map(({ max }) => max[1]));
    expect(focus.min[1]).toBeLessThanOrEqual(lowest);
    expect(focus.max[1]).toBeGreaterThanOrEqual(highest);
    expect(focus.max[1] - focus.min[1]).toBeLessThan(Math.max(0.3, highest - lowest) + 1e-6);
  });

  it("is the whole body for the bone type and for nothing chosen", () => {
    const whole = focusOf(model, { subtype: null, structure: null, lit: null })!;
    expect(focusOf(model, { subtype: "bone", structure: null, lit: null })).toEqual(whole);
    expect(whole.max[1] - whole.min[1]).toBeGreaterThan(1.3);
  });
});

describe("the camera's focus at other ages", () => {
  const ages = [6, 10, 15, 20];
  afterAll(() => model.skin.applyGrowth(10));

  it("lets a growing body fill more and more of the frame, and never moves its floor", () => {
    const shares = ages.map((age) => {
      model.skin.applyGrowth(age);
      const top = Math.max(...model.skin.ids.map((id) => model.skin.boundsOf(id)!.max[1]));
      const frame = focusOf(model, { subtype: null, structure: null, lit: null })!;
      expect(frame.min[1]).toBeCloseTo(0, 2);
      return top / frame.max[1];
    });
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares[0]).toBeGreaterThan(0.8);
    expect(shares[0]).toBeLessThan(0.86);
    expect(shares[3]).toBeCloseTo(1, 2);
  });
});

describe("the points where a part may be touched", () => {
  it("lie all over a whole bone, its shaft's first", () => {
    const points = surfacePoints(model, zonesOf("femur-left"));
    expect(points.length).toBeGreaterThan(100);
    const shaft = model.organs.boundsOf("femur-shaft-left")!;
    expect(points[0]![1]).toBeGreaterThan(shaft.min[1]);
    expect(points[0]![1]).toBeLessThan(shaft.max[1]);
    const knee = model.organs.boundsOf("femur-distal-epiphysis-left")!;
    expect(Math.min(...points.map(([, y]) => y))).toBeLessThan(knee.max[1]);
    for (const [x] of points) expect(x).toBeGreaterThan(0);
  });

  it("are those of the skin for a region of it, and none for nothing", () => {
    const head = model.skin.boundsOf("skin-face")!;
    for (const [, y] of surfacePoints(model, ["skin-face"]))
      expect(y).toBeGreaterThan(head.min[1] - 1e-6);
    expect(surfacePoints(model, [])).toEqual([]);
  });
});
