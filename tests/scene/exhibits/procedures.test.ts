import { readFile } from "node:fs/promises";
import {
  Box3,
  BufferAttribute,
  BufferGeometry,
  type Mesh,
  type Object3D,
  type Points,
  Vector3,
} from "three";
import { MeshBVH } from "three-mesh-bvh";
import { beforeAll, describe, expect, it } from "vitest";
import { partsOf, type SelectableId } from "../../../src/domain/anatomy.ts";
import { type ProcedureId, PROCEDURES, STEPS_OF } from "../../../src/domain/exhibits.ts";
import {
  hiddenAtStep,
  litAtStep,
  placeOfProcedure,
  type PropId,
  propsAtStep,
  stillOf,
} from "../../../src/domain/procedures.ts";
import {
  DISTAL_SHARE,
  LENGTHENED_M,
  yearsOfGrowth,
} from "../../../src/domain/procedures-growth.ts";
import { intervalsThrough, intervalsThroughWhole } from "../../../src/scene/exhibits/crossings.ts";
import { beamSumAt } from "../../../src/scene/exhibits/procedures/beams.ts";
import { plannedPath } from "../../../src/scene/exhibits/procedures/biopsy.ts";
import { elbowOf, wholeWay } from "../../../src/scene/exhibits/procedures/blood.ts";
import {
  bodyBox,
  middleOf,
  pointWithin,
  type Vec3,
} from "../../../src/scene/exhibits/procedures/body-shape.ts";
import { boreOf } from "../../../src/scene/exhibits/procedures/imaging.ts";
import { femurHeights, implantPlace } from "../../../src/scene/exhibits/procedures/limb-salvage.ts";
import {
  LUMP_RADIUS_M,
  lumpSurface,
  MARGIN_M,
} from "../../../src/scene/exhibits/procedures/lump.ts";
import { PAINTERS } from "../../../src/scene/exhibits/procedures/painters.ts";
import type { Picture } from "../../../src/scene/exhibits/procedures/picture.ts";
import { createPropKit } from "../../../src/scene/exhibits/procedures/prop-kit.ts";
import { BEAM_DEGREES, beamsThrough } from "../../../src/scene/exhibits/procedures/radiation.ts";
import {
  RING_BORE_M,
  TUBE_BORE_M,
  TUBE_LENGTH_M,
} from "../../../src/scene/exhibits/procedures/scanner.ts";
import { sectionBody } from "../../../src/scene/exhibits/section.ts";
import { type BodyModel, parseBody } from "../../../src/scene/load-body.ts";
import { IS_LONG } from "../../long.ts";

const AGES = IS_LONG ? [6, 10, 15, 20] : [6, 20];
let model: BodyModel;

beforeAll(async () => {
  const file = await readFile(new URL("../../../public/models/body.glb", import.meta.url));
  model = await parseBody(Uint8Array.from(file).buffer);
});

function growTo(ageYears: number): void {
  for (const layer of [model.organs, model.skin, model.garments]) layer.applyGrowth(ageYears);
}

interface Asked {
  readonly id: ProcedureId;
  readonly step: number;
  readonly structure?: SelectableId;
  readonly operatedAtYears?: number;
}

function paint({ id, step, structure, operatedAtYears = model.skin.ageYears }: Asked): Picture {
  const place = placeOfProcedure(id, { structure: structure ?? null, subtype: null });
  const kit = createPropKit(false);
  const options = { model, kit, step, place, hasLump: true, operatedAtYears };
  const picture = PAINTERS[id](options);
  picture.show(stillOf({ id, step }));
  picture.object.updateMatrixWorld(true);
  return picture;
}

const painted = new Map<string, Picture>();
/** As it is before anybody has changed the age; painted once for all that is looked at in it. */
function pictureOf(at: Asked): Picture {
  const key = `${at.id} ${at.step}`;
  const known = painted.get(key) ?? paint(at);
  painted.set(key, known);
  return known;
}

/** What is to be seen of a picture: names, and where each thing stands to a tenth of a millimetre. */
function seen(root: Object3D): string[] {
  const box = new Box3();
  const out: string[] = [];
  root.traverseVisible((object) => {
    const { geometry } = object as Mesh | Points;
    if (!geometry) return;
    const { start, count } = geometry.drawRange;
    box.makeEmpty().setFromObject(object);
    const corners = [...box.min.toArray(), ...box.max.toArray()].map((v) => v.toFixed(4));
    out.push([object.name, start, count, ...corners].join(" "));
  });
  return out;
}

const steps = PROCEDURES.flatMap((id) =>
  Array.from({ length: STEPS_OF[id] }, (_, step) => ({ id, step })),
);

/** Where a procedure may be shown, within the body and on it, at either end. */
const PAINTED: readonly (readonly [SelectableId, number])[] = [
  ["femur-right", 6],
  ["skin-scalp", 20],
  ...(IS_LONG
    ? ([
        ["brain", 6],
        ["skin-thigh-left", 20],
      ] as const)
    : []),
];

describe("pictures", () => {
  it.each(steps)("$id, step $step: hold what they are said to hold, by name", ({ id, step }) => {
    const all = new Set<string>(steps.flatMap((at) => propsAtStep(at)));
    const held = new Set<string>();
    pictureOf({ id, step }).object.traverse(({ name }) => all.has(name) && held.add(name));
    expect([...held].toSorted()).toEqual(
      [...new Set<PropId>(propsAtStep({ id, step }))].toSorted(),
    );
  });

  it.each(steps)("$id, step $step: differ from the one before", ({ id, step }) => {
    if (step === 0) return expect(seen(pictureOf({ id, step }).object)).not.toEqual([]);
    const look = (at: number): unknown => {
      const body = { id, step: at, structure: null, subtype: null };
      return [
        [...(litAtStep(body) ?? [])],
        [...hiddenAtStep(body)],
        seen(pictureOf({ id, step: at }).object),
      ];
    };
    return expect(look(step)).not.toEqual(look(step - 1));
  });

  it.each(steps)("$id, step $step: stand within what the camera frames, or reach into it", (at) => {
    const { focus, object } = pictureOf(at);
    const frame = new Box3(new Vector3(...focus.box.min), new Vector3(...focus.box.max));
    expect(new Box3().setFromObject(object).intersectsBox(frame)).toBe(true);
    expect(frame.getSize(new Vector3()).length()).toBeLessThan(3.2);
  });

  it.each(PAINTED)("can be painted of %s at %d years", (structure, ageYears) => {
    growTo(ageYears);
    for (const { id, step } of steps) {
      const box = new Box3().setFromObject(paint({ id, step, structure }).object);
      const isSound = Number.isFinite(box.getSize(new Vector3()).length());
      expect([id, step, isSound]).toEqual([id, step, true]);
    }
    growTo(10);
  });
});

describe("machines", () => {
  it.each(AGES)("at %d years: the body goes through the ring and lies in the tube", (ageYears) => {
    growTo(ageYears);
    const body = bodyBox(model);
    const [x, , z] = middleOf(body);
    for (const place of ["liver", "ileum", "femur-distal-metaphysis-left"] as const) {
      const worksY = pointWithin(model, place)[1];
      const tubeFrom = worksY - TUBE_LENGTH_M / 2;
      const ring = boreOf(model, { bore: RING_BORE_M, fromY: worksY - 0.14, toY: Infinity });
      const tube = boreOf(model, { bore: TUBE_BORE_M, fromY: tubeFrom, toY: Infinity });
      expect(ring).toBeGreaterThanOrEqual(RING_BORE_M);
      for (let y = Math.max(0.01, tubeFrom); y < body.max[1]; y += 0.04) {
        const section = sectionBody(model, { axis: 1, at: y });
        // On a level plane u is z and v is x.
        const reach = Math.max(
          ...section.body!.polygons.flatMap(({ outline }) =>
            Array.from({ length: outline.length / 2 }, (_, i) =>
              Math.hypot(outline[i * 2 + 1]! - x, outline[i * 2]! - z),
            ),
          ),
        );
        expect(tube).toBeGreaterThan(reach + 0.03);
        if (y > worksY - 0.12) expect(ring).toBeGreaterThan(reach + 0.03);
      }
    }
    growTo(10);
  });

  it("has a ring as wide as a real one where the arms let it", () => {
    const worksY = pointWithin(model, "brain")[1];
    expect(boreOf(model, { bore: RING_BORE_M, fromY: worksY - 0.14, toY: Infinity })).toBe(
      RING_BORE_M,
    );
  });
});

describe("a needle", () => {
  it.each([
    "liver",
    "ileum",
    "kidney-right",
    "femur-distal-metaphysis-left",
    "inferior-vena-cava-middle",
  ] as const)("to %s: waits before the skin and ends inside the place", (structure) => {
    for (const ageYears of AGES) {
      growTo(ageYears);
      const { side } = plannedPath(model, structure);
      expect(side).toBeTypeOf("string");
      const { object, show } = paint({ id: "biopsy", step: 2, structure });
      const needle = object.getObjectByName("needle")!;
      show(1);
      const tip = needle.position.toArray();
      const inside = partsOf(structure).some((id) => isIn(tip, [id]));
      expect(inside).toBe(true);
      show(0);
      expect(isInSkin(needle.position.toArray())).toBe(false);
    }
    growTo(10);
  });
});

describe("beams", () => {
  it("all pass through the place, and there they add up; elsewhere along each there is one", () => {
    const place = pointWithin(model, "liver");
    const beams = beamsThrough(place);
    const strengths = beams.map((_, i) => 0.5 + i / 10);
    const total = strengths.reduce((sum, value) => sum + value, 0);
    expect(beams).toHaveLength(BEAM_DEGREES.length);
    expect(beamSumAt(place, beams, strengths)).toBeCloseTo(total, 9);
    beams.forEach(({ from, radiusM, beforeM }, i) => {
      const at = (m: number, aside = 0): Vec3 => [
        place[0] + from[0] * m,
        place[1] + aside,
        place[2] + from[2] * m,
      ];
      expect(beamSumAt(at(0.1), beams, strengths)).toBeCloseTo(strengths[i]!, 9);
      expect(beamSumAt(at(0.1, radiusM * 1.01), beams, strengths)).toBe(0);
      expect(beamSumAt(at(beforeM * 1.01), beams, strengths)).toBe(0);
      // The whole lump lies in each of them.
      expect(radiusM).toBeGreaterThan(LUMP_RADIUS_M * 1.08);
    });
  });

  it("begin to shine one after the other, and in the end all shine", () => {
    const { object, show } = paint({ id: "radiation", step: 2 });
    const { material } = object.getObjectByName("beams") as Mesh;
    const strengths = (material as unknown as { uniforms: { strengths: { value: Float32Array } } })
      .uniforms.strengths.value;
    const shining = [0, 0.3, 0.6, 1].map((progress) => {
      show(progress);
      return strengths.filter((value) => value > 0.5).length;
    });
    expect(shining).toEqual(shining.toSorted((a, b) => a - b));
    expect(shining[0]).toBeLessThan(2);
    expect(shining.at(-1)).toBe(BEAM_DEGREES.length);
  });

  it("are aimed by rings that lie on the skin", () => {
    const { object } = paint({ id: "radiation", step: 0 });
    const marks = object.getObjectByName("marks")!.children;
    expect(marks).toHaveLength(3);
    for (const { position } of marks)
      expect(distanceToSkin(position.toArray())).toBeLessThan(0.003);
  });
});

describe("what flows with the blood", () => {
  it.each(AGES)("at %d years: stays within the vessels that are drawn", (ageYears) => {
    growTo(ageYears);
    for (const side of ["left", "right"] as const)
      for (const { id, line } of wholeWay(model, side)) {
        const points = walked(line);
        expect(points.length).toBeGreaterThan(3);
        const out = points.filter((point) => (id ? !isIn(point, VESSELS) : !isInSkin(point)));
        expect([id, out.length]).toEqual([id, 0]);
      }
    growTo(10);
  });

  it("comes from the straw, and leads to the heart and on from it", () => {
    const way = wholeWay(model, "left");
    const elbow = elbowOf(model, "left");
    expect(away(way[0]!.line[0]!, elbow)).toBeLessThan(0.012);
    const inward = [
      "subclavian-vein-left",
      "brachiocephalic-vein-left",
      "superior-vena-cava",
      "heart",
      "aorta",
    ];
    expect(way.slice(1, 4).map(({ id }) => id)).toEqual(inward.slice(0, 3));
    expect(way.slice(4, 6).map(({ id }) => id)).toEqual(inward.slice(3));
    // What comes next begins near where the last has ended, not before it has arrived.
    for (let i = 1; i < 6; i++) {
      expect(away(way[i - 1]!.line.at(-1)!, way[i]!.line[0]!)).toBeLessThan(0.03);
      expect(way[i]!.from).toBeGreaterThanOrEqual(way[i - 1]!.to);
    }
    for (const { from, to } of way) expect(from).toBeLessThan(to);
  });

  it.each(AGES)("at %d years: flows back from vein to vein, each into the next", (ageYears) => {
    growTo(ageYears);
    const way = wholeWay(model, "left");
    // Of a line its nearest point counts: veins join from the side.
    const gap = (from: readonly Vec3[], to: readonly Vec3[]): number =>
      Math.min(...to.map((point) => away(from.at(-1)!, point)));
    const chain = ["popliteal-vein-right", "femoral-vein-right", "external-iliac-vein-right"];
    chain.push("common-iliac-vein-right", "inferior-vena-cava-lower", "inferior-vena-cava-middle");
    const back = [...chain, "inferior-vena-cava-upper"].map((id) =>
      way.find((part) => part.id === id)!,
    );
    for (let i = 1; i < back.length; i++) {
      expect(gap(back[i - 1]!.line, back[i]!.line)).toBeLessThan(0.018);
      expect(back[i]!.from).toBeCloseTo(back[i - 1]!.to, 6);
    }
    growTo(10);
  });

  it("fills the way from nothing, and never goes back", () => {
    const { object, show } = paint({ id: "chemotherapy", step: 1 });
    const dots = object.getObjectByName("flow") as Points;
    const counts = [0, 0.05, 0.2, 0.4, 0.7, 1].map((progress) => {
      show(progress);
      return dots.geometry.drawRange.count;
    });
    expect(counts[0]).toBeLessThan(3);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(counts.at(-1)).toBeGreaterThan(120);
  });
});

describe("the margin", () => {
  it("lies 15 to 20 millimetres outside of the lump on all sides", () => {
    const lump = bvhOf(lumpSurface(LUMP_RADIUS_M));
    const { positions } = lumpSurface(LUMP_RADIUS_M, MARGIN_M);
    let [least, most] = [Infinity, 0];
    for (let i = 0; i < positions.length; i += 3) {
      const point = new Vector3().fromArray(positions, i);
      const { distance } = lump.closestPointToPoint(point)!;
      least = Math.min(least, distance);
      most = Math.max(most, distance);
    }
    expect(least).toBeGreaterThan(0.015);
    expect(most).toBeLessThan(0.02);
  });
});

describe("saving a limb", () => {
  it.each(AGES)("at %d years: the implant is as long as what has been taken out", (ageYears) => {
    growTo(ageYears);
    const heights = femurHeights(model, "left");
    const place = implantPlace(model, { side: "left", operatedAtYears: ageYears });
    expect(place.lengthenedM).toBe(0);
    expect(place.cut[1] - heights.bottomY).toBeCloseTo(place.removedM, 9);
    // All of the zone beside the plate is in the piece, and healthy shaft beyond it.
    expect(place.cut[1]).toBeGreaterThan(heights.metaphysisTopY + 0.015);
    const { object } = paint({ id: "limb-salvage", step: 3 });
    const box = new Box3();
    object.getObjectByName("implant")!.traverse((part) => {
      if (part.name !== "stem" && "isMesh" in part) drawnBox(part as Mesh, box);
    });
    expect(box.min.y).toBeCloseTo(heights.bottomY, 3);
    expect(box.max.y).toBeCloseTo(place.cut[1], 2);
    growTo(10);
  });

  it.each(IS_LONG ? [6, 10, 13, 20] : [6, 13])(
    "from %d years on: keeps up with the other leg",
    (chosenYears) => {
      const { fromYears, toYears } = yearsOfGrowth(chosenYears);
      growTo(fromYears);
      const lengthOf = (side: "left" | "right"): number => {
        const { topY, bottomY } = femurHeights(model, side);
        return topY - bottomY;
      };
      const before = lengthOf("right");
      const removedM = implantPlace(model, { side: "left", operatedAtYears: fromYears }).removedM;
      growTo(toYears);
      const place = implantPlace(model, { side: "left", operatedAtYears: fromYears });
      const { topY } = femurHeights(model, "left");
      const implantM = place.removedM + place.lengthenedM;
      expect(topY - place.cut[1] + implantM).toBeCloseTo(lengthOf("right"), 3);
      expect(place.removedM).toBeCloseTo(removedM, 3);
      expect(place.lengthenedM).toBeCloseTo(DISTAL_SHARE * (lengthOf("right") - before), 3);
      expect(place.lengthenedM).toBeGreaterThan(LENGTHENED_M * 0.93);
      expect(place.lengthenedM).toBeLessThan(LENGTHENED_M * 1.07);
      growTo(10);
    },
  );
});

const VESSELS = ["heart", "aorta", "vein", "cava"] as const;

/** Whether a point lies in any structure whose id has one of the words in it. */
function isIn(point: readonly number[], words: readonly string[]): boolean {
  // Aslant, so that it runs along no face.
  const direction = new Vector3(0.31, 0.23, 0.92).normalize().toArray();
  const line = { origin: point as Vec3, direction };
  for (const [id, intervals] of intervalsThrough(model.organs, line))
    if (
      words.some((word) => id.includes(word)) &&
      intervals.some(({ from, to }) => from < 0 && to > 0)
    )
      return true;
  return false;
}

const isInSkin = (point: readonly number[]): boolean =>
  intervalsThroughWhole(model.skin, {
    origin: point as Vec3,
    direction: new Vector3(0.31, 0.23, 0.92).normalize().toArray(),
  }).some(({ from, to }) => from < 0 && to > 0);

const distanceToSkin = (point: readonly number[]): number =>
  model.skin.bvh.closestPointToPoint(new Vector3().fromArray([...point]))!.distance;

/** Grows a box by what is drawn of a mesh: some share their corners with the whole body. */
function drawnBox(mesh: Mesh, box: Box3): void {
  const { index } = mesh.geometry;
  const position = mesh.geometry.getAttribute("position");
  const point = new Vector3();
  for (let i = 0; i < (index ? index.count : position.count); i++)
    box.expandByPoint(
      point.fromBufferAttribute(position, index ? index.getX(i) : i).applyMatrix4(mesh.matrixWorld),
    );
}

const away = (a: Vec3, b: Vec3): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

/** Points along a line, two millimetres apart. */
function walked(line: readonly Vec3[]): Vec3[] {
  return line.slice(1).flatMap((to, i) => {
    const from = line[i]!;
    const count = Math.max(1, Math.ceil(away(from, to) / 0.002));
    return Array.from(
      { length: count },
      (_, k) => from.map((v, axis) => v + ((to[axis]! - v) * k) / count) as unknown as Vec3,
    );
  });
}

function bvhOf({ positions, triangles }: ReturnType<typeof lumpSurface>): MeshBVH {
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(positions, 3));
  geometry.setIndex(new BufferAttribute(triangles.slice(), 1));
  return new MeshBVH(geometry);
}
