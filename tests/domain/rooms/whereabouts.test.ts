import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  boneZoneOf,
  SIDES,
  sideOf,
  STRUCTURES,
  type StructureId,
} from "../../../src/domain/anatomy.ts";
import {
  JOINTS,
  jointM,
  type LandmarkId,
  MEETINGS,
  meetingsOf,
} from "../../../src/domain/rooms/landmarks.ts";
import { type Along, type Face, substanceOf } from "../../../src/domain/rooms/part-shape.ts";
import type { Vec3 } from "../../../src/domain/rooms/spots.ts";
import { CLOSE_M, type PartBounds, whereabouts } from "../../../src/domain/rooms/whereabouts.ts";

type Part = PartBounds & { readonly id: StructureId; readonly anchor: Vec3 };
const { structures } = JSON.parse(
  readFileSync(new URL("../../../public/models/body.json", import.meta.url), "utf8"),
) as { readonly structures: readonly Part[] };
const PARTS = new Map(structures.map((part) => [part.id, part]));

const FRONT: Vec3 = [0, 0, 1];

/** A mark on a part, at a share of its bounds in each direction. */
function at(
  structure: StructureId,
  [x, y, z]: Vec3,
  { normal = FRONT, ageYears = 10 }: { readonly normal?: Vec3; readonly ageYears?: number } = {},
) {
  const { min, max } = PARTS.get(structure)!;
  const share = [x, y, z];
  const pointM = min.map((v, k) => v + share[k]! * (max[k]! - v)) as unknown as Vec3;
  return whereabouts(
    { spot: { structure, pointM, normal } },
    { ageYears, bounds: PARTS.get(structure)! },
  );
}

describe("where a mark is", () => {
  it("is known of every part, at its anchor and at every age", () => {
    for (const structure of STRUCTURES) {
      const { anchor, ...bounds } = PARTS.get(structure)!;
      const spot = { structure, pointM: anchor, normal: FRONT };
      for (const ageYears of [6, 10, 15, 20]) {
        const place = whereabouts({ spot }, { ageYears, bounds });
        expect(place.structure).toBe(structure);
        if (sideOf(structure)) expect(place.side).toBe(sideOf(structure));
      }
    }
  });

  it.each<[StructureId, Along | null, Along | null, Along | null]>([
    ["femur-shaft-left", "lower", "middle", "upper"],
    ["descending-colon", "lower", "middle", "upper"],
    ["liver", "lower", "middle", "upper"],
    ["skin-trunk-front", "lower", "middle", "upper"],
    ["vertebral-column", "lower", "middle", "upper"],
    // No middle worth telling, no length at all, and coils that move about.
    ["caecum", "lower", null, "upper"],
    ["patella-left", null, null, null],
    ["ileum", null, null, null],
    ["femur-distal-epiphysis-left", null, null, null],
  ])("tells the third of %s from below to above: %s, %s, %s", (structure, low, middle, high) => {
    const [below, between, above] = [0.02, 0.5, 0.98].map(
      (y) => at(structure, [0.9, y, 0.5]).along,
    );
    expect([below, between, above]).toEqual([low, middle, high]);
  });

  it("calls the end of a collarbone that is nearer the midline the inner one, on both sides", () => {
    expect(at("clavicle-left", [0.05, 0.5, 0.5]).along).toBe("inner");
    expect(at("clavicle-right", [0.05, 0.5, 0.5]).along).toBe("outer");
    expect(at("clavicle-left", [0.95, 0.5, 0.5]).along).toBe("outer");
    expect(at("clavicle-right", [0.95, 0.5, 0.5]).along).toBe("inner");
  });

  it("tells heel from toes and fingers from the hand", () => {
    expect(at("skin-foot-left", [0.5, 0.5, 0.05]).along).toBe("back");
    expect(at("skin-foot-left", [0.5, 0.5, 0.95]).along).toBe("front");
    expect(at("skin-hand-right", [0.5, 0.05, 0.5]).along).toBe("lower");
    expect(at("skin-hand-right", [0.5, 0.7, 0.5]).along).toBeNull();
  });

  it.each<[string, StructureId, Vec3, Face | null]>([
    ["front", "skin-thigh-left", [0, 0, 1], "front"],
    ["back", "skin-thigh-left", [0, 0, -1], "back"],
    ["towards the midline from the left", "skin-thigh-left", [-1, 0, 0], "inner"],
    ["towards the midline from the right", "skin-thigh-right", [1, 0, 0], "inner"],
    ["away from the midline", "skin-thigh-right", [-1, 0, 0], "outer"],
    ["between two directions", "skin-thigh-left", [0.6, 0.53, 0.6], null],
    ["the palm", "skin-hand-left", [0, 0, 1], "palm"],
    ["the sole", "skin-foot-right", [0, -1, 0], "sole"],
    ["a direction without a name there", "jejunum", [0, 0, 1], null],
    ["what the third says already", "liver", [0, 1, 0], null],
  ])("tells which way the surface looks: %s", (_, structure, normal, face) => {
    expect(at(structure, [0.5, 0.95, 0.5], { normal }).face).toBe(face);
  });

  it("tells the side of a paired part, and of others where the mark is off the midline", () => {
    expect(at("kidney-right", [0.5, 0.5, 0.5]).side).toBe("right");
    expect(at("skin-face", [0.5, 0.5, 1]).side).toBeNull();
    expect(at("skin-face", [0.9, 0.5, 1]).side).toBe("left");
    expect(at("ribs", [0.1, 0.5, 0.5]).side).toBe("right");
    // A tube that bends a little off the midline has no side to be told apart from.
    expect(at("inferior-vena-cava-lower", [0.01, 0.5, 0.5]).side).toBeNull();
  });
});

describe("what a mark is close to", () => {
  it.each<[StructureId, Vec3, LandmarkId | null]>([
    ["stomach", [0.3, 0.7, 0.3], "stomach-entrance"],
    ["ascending-colon", [0.9, 0.05, 0.7], "ileum-end"],
    ["ascending-colon", [0.5, 0.5, 0.5], null],
    ["inferior-vena-cava-lower", [0.5, 0.05, 0.5], "iliac-meeting"],
    ["inferior-vena-cava-lower", [0.5, 0.98, 0.5], "kidney-veins"],
    ["inferior-vena-cava-upper", [0.5, 0.98, 0.5], "heart"],
    ["great-saphenous-vein-right", [0.5, 0.02, 0.5], "ankle"],
    ["skin-thigh-left", [0.5, 0.02, 0.9], "knee"],
    ["skin-thigh-left", [0.5, 0.3, 0.9], null],
    ["skin-arm-right", [0.02, 0.03, 0.5], "wrist"],
    ["femur-shaft-left", [0.5, 0.02, 0.5], null],
  ])("%s at %s: %s", (structure, share, near) => {
    expect(at(structure, share).near).toBe(near);
  });

  it("keeps the middle to what is not at an end", () => {
    for (const structure of STRUCTURES)
      for (const y of [0.35, 0.5, 0.65])
        for (const x of [0.1, 0.5, 0.9]) {
          const { along, near } = at(structure, [x, y, 0.5]);
          expect(along === "middle" && near !== null, structure).toBe(false);
        }
  });

  it("names the growth plate beside the wide end of a bone, and how it is at the body's age", () => {
    const beside = (ageYears: number) =>
      at("femur-distal-metaphysis-left", [0.5, 0.2, 0.5], { ageYears });
    expect(beside(10)).toMatchObject({ near: "knee", plate: { state: "open", fact: "GP-2" } });
    expect(beside(15).plate?.state).toBe("closing");
    expect(beside(20).plate?.state).toBe("closed");
    // Away from it the bone's lower part is told without it.
    expect(at("femur-distal-metaphysis-left", [0.5, 1, 0.5])).toMatchObject({
      near: null,
      plate: null,
    });
  });

  it("reaches the plate from every metaphysis", () => {
    for (const structure of STRUCTURES) {
      const zone = boneZoneOf(structure)?.zone;
      if (!zone?.endsWith("-metaphysis")) continue;
      const end = zone.startsWith("proximal") ? 1 : 0;
      // On the axis of the bone, where its end meets the plate.
      const inward = structure.startsWith("femur-proximal")
        ? sideOf(structure) === "left"
          ? 0.1
          : 0.9
        : 0.5;
      expect(at(structure, [inward, end === 1 ? 0.9 : 0.05, 0.5]).near, structure).not.toBeNull();
    }
  });

  it("says of a plate that is marked itself whether it is open", () => {
    expect(at("tibia-proximal-physis-right", [0.5, 0.5, 0.5])).toMatchObject({
      near: null,
      plate: { state: "open", fact: "GP-3" },
    });
    expect(at("triradiate-cartilage-left", [0.5, 0.5, 0.5], { ageYears: 20 }).plate?.state).toBe(
      "closed",
    );
  });

  it("does not change with the body's age otherwise", () => {
    for (const structure of STRUCTURES) {
      const [young, grown] = [6, 20].map((ageYears) => {
        const { plate: _, ...place } = at(structure, [0.3, 0.2, 0.6], { ageYears });
        return place;
      });
      expect(young).toEqual(grown);
    }
  });
});

describe("the landmarks", () => {
  it("lie where the drawn parts that are told of them end", () => {
    const told = new Set<string>();
    for (const structure of STRUCTURES)
      for (const { id, pointsM } of meetingsOf(structure, sideOf(structure))) {
        told.add(id);
        const { min, max } = PARTS.get(structure)!;
        const farM = Math.min(
          ...pointsM.map((point) =>
            Math.hypot(...point.map((v, k) => Math.max(min[k]! - v, 0, v - max[k]!))),
          ),
        );
        // So near that marks on the end of the part are told of it.
        expect(farM, `${id} of ${structure}`).toBeLessThan(CLOSE_M * (2 / 3));
      }
    expect([...told].toSorted()).toEqual([...MEETINGS].toSorted());
  });

  it("have the joints on both sides alike", () => {
    for (const joint of JOINTS) {
      const [left, right] = SIDES.map((side) => jointM(joint, side));
      expect(left![0]).toBeGreaterThan(0);
      expect(right).toEqual([-left![0], left![1], left![2]]);
    }
  });
});

describe("what a part is made of", () => {
  it.each<[StructureId, string]>([
    ["stomach", "hollow"],
    ["renal-vein-left", "hollow"],
    ["urinary-bladder", "hollow"],
    ["femur-shaft-left", "bone"],
    ["skin-scalp", "skin"],
    ["liver", "solid"],
    ["lymph-nodes-groin", "solid"],
  ])("%s is %s", (structure, substance) => {
    expect(substanceOf(structure)).toBe(substance);
  });
});
