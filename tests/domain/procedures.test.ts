import { describe, expect, it } from "vitest";
import { BONE_ZONE_IDS, partsOf, structuresOf } from "../../src/domain/anatomy.ts";
import { sizesAt } from "../../src/domain/body-sizes.ts";
import { ENTRIES_OF_CHAPTER } from "../../src/domain/chapters.ts";
import {
  PROCEDURE_OF_ENTRY,
  PROCEDURES,
  STEPS_OF,
  TYPICAL_PLACE,
} from "../../src/domain/exhibits.ts";
import { drawnClosure, growthPlateAt } from "../../src/domain/growth-plates.ts";
import {
  glowingPlates,
  hiddenAtStep,
  litAtStep,
  motionOfStep,
  placeOfProcedure,
  stillOf,
  strawSide,
} from "../../src/domain/procedures.ts";
import {
  DISTAL_SHARE,
  LENGTHENED_M,
  salvageAt,
  yearsOfGrowth,
} from "../../src/domain/procedures-growth.ts";

const NOWHERE = { structure: null, subtype: null } as const;
const steps = PROCEDURES.flatMap((id) =>
  Array.from({ length: STEPS_OF[id] }, (_, step) => ({ id, step })),
);
const AGES = [6, 8.3, 10, 12.5, 14, 15, 17, 20];

describe("the steps of procedures", () => {
  it.each(steps)("$id, step $step: a short motion or none, and a still within it", (at) => {
    const motion = motionOfStep(at);
    if (motion) {
      expect(motion.seconds).toBeGreaterThanOrEqual(3);
      expect(motion.seconds).toBeLessThanOrEqual(6);
    }
    expect(stillOf(at)).toBeGreaterThan(0);
    expect(stillOf(at)).toBeLessThanOrEqual(1);
  });

  it("are opened by entries of the chapters, and none of them by amputation", () => {
    const entries: readonly string[] = Object.values(ENTRIES_OF_CHAPTER).flat();
    expect(entries).toContain("amputation");
    expect(PROCEDURE_OF_ENTRY).not.toHaveProperty("amputation");
    for (const id of PROCEDURES) expect(Object.values(PROCEDURE_OF_ENTRY)).toContain(id);
  });
});

describe("the place of a procedure", () => {
  it("is what is chosen, a typical place of the chosen type, or one that is there for all", () => {
    expect(placeOfProcedure("ct", { structure: "stomach", subtype: "soft-tissue" })).toBe(
      "stomach",
    );
    expect(placeOfProcedure("mri", { structure: null, subtype: "vascular" })).toBe(
      TYPICAL_PLACE.vascular,
    );
    expect(placeOfProcedure("surgery", NOWHERE)).toBe("liver");
  });

  it("is the knee's end of a thigh bone where a limb is saved, on the side that is chosen", () => {
    const placeAt = (structure: "stomach" | "tibia-right" | null) =>
      placeOfProcedure("limb-salvage", { structure, subtype: null });
    expect(placeAt(null)).toBe("femur-distal-metaphysis-left");
    expect(placeAt("stomach")).toBe("femur-distal-metaphysis-left");
    expect(placeAt("tibia-right")).toBe("femur-distal-metaphysis-right");
  });

  it("leaves its own arm alone: the straw goes into the other one", () => {
    expect(strawSide("humerus-shaft-left")).toBe("right");
    expect(strawSide("humerus-shaft-right")).toBe("left");
    expect(strawSide("liver")).toBe("left");
  });
});

describe("what is lit", () => {
  it("is the place itself in tests and treatments of one place", () => {
    for (const id of ["ct", "mri", "biopsy", "surgery", "radiation"] as const)
      for (let step = 0; step < STEPS_OF[id]; step++)
        expect([...litAtStep({ id, step, structure: "femur-left", subtype: "bone" })!]).toEqual(
          partsOf("femur-left"),
        );
  });

  it("is the very same set when it is asked for again", () => {
    for (const at of steps)
      expect(litAtStep({ ...at, ...NOWHERE })).toBe(litAtStep({ ...at, ...NOWHERE }));
  });

  it("follows the blood, and then what the medicine meets", () => {
    const lit = (step: number) => litAtStep({ id: "chemotherapy", step, ...NOWHERE })!;
    expect(lit(1)).toContain("aorta");
    for (const vein of structuresOf("venous")) expect(lit(1)).toContain(vein);
    expect(lit(2)).toContain("liver");
    for (const id of ["skin-scalp", "skin-face", "ileum", "pelvis", "vertebral-column", "sternum"])
      expect(lit(3)).toContain(id);
  });

  it("of a bone scan is in the end the whole skeleton", () => {
    const lit = litAtStep({ id: "bone-scan", step: 3, ...NOWHERE })!;
    for (const bone of structuresOf("skeletal")) expect(lit).toContain(bone);
  });
});

describe("what is hidden", () => {
  it("is only what is operated on in saving a limb, and the skin comes back", () => {
    for (const { id, step } of steps) {
      const hidden = hiddenAtStep({ id, step, structure: "tibia-right", subtype: null });
      if (id !== "limb-salvage" || step === 0) expect(hidden.size).toBe(0);
      else {
        expect(hidden).toContain("femur-distal-epiphysis-right");
        expect(hidden.has("skin-thigh-right")).toBe(step < 3);
        expect(hidden.has("patella-right")).toBe(step < 3);
        expect([...hidden].filter((part) => part.endsWith("-left"))).toEqual([]);
      }
    }
  });
});

describe("growth plates that glow", () => {
  it.each(AGES)("at %d years: those that are open, as far as they are", (ageYears) => {
    const glowing = glowingPlates(ageYears);
    for (const id of BONE_ZONE_IDS) {
      const plate = growthPlateAt(id);
      const open = plate ? 1 - drawnClosure(plate, ageYears) : 0;
      expect(glowing.get(id) ?? 0).toBeCloseTo(open, 9);
    }
    if (ageYears === 6) expect(Math.min(...glowing.values())).toBe(1);
    if (ageYears === 20) expect(glowing.size).toBe(0);
  });
});

describe("an implant that is lengthened", () => {
  const femurM = (ageYears: number): number => sizesAt(ageYears).femurCm / 100;

  it.each(AGES)("at %d years: grows by what was said, over years that there are", (ageYears) => {
    const { fromYears, toYears } = yearsOfGrowth(ageYears);
    expect(fromYears).toBeLessThanOrEqual(ageYears);
    if (ageYears <= 13) expect(fromYears).toBe(ageYears);
    expect(toYears).toBeLessThanOrEqual(20);
    expect(DISTAL_SHARE * (femurM(toYears) - femurM(fromYears))).toBeCloseTo(LENGTHENED_M, 5);
  });

  it.each([
    [6, 7],
    [10, 11.7],
    [12, 20],
  ])("operated on at %d, seen at %d: both thighs are as long", (operatedAtYears, ageYears) => {
    const lengthM = femurM(ageYears);
    const heights = { topY: lengthM + 0.3, metaphysisTopY: 0.3 + lengthM / 5, bottomY: 0.3 };
    const { cutY, removedM, lengthenedM } = salvageAt({ heights, ageYears, operatedAtYears });
    const before = femurM(operatedAtYears);
    // What is left has grown at the hip alone.
    expect(heights.topY - cutY).toBeCloseTo(
      before - removedM + (1 - DISTAL_SHARE) * (lengthM - before),
      9,
    );
    expect(lengthenedM).toBeCloseTo(DISTAL_SHARE * (lengthM - before), 9);
    expect(heights.topY - cutY + removedM + lengthenedM).toBeCloseTo(lengthM, 9);
  });
});
