import { describe, expect, it } from "vitest";
import { BONE_ZONE_IDS, LONG_BONES, STRUCTURES, WHOLE_BONES } from "../../src/domain/anatomy.ts";
import { factOf } from "../../src/domain/facts.ts";
import {
  drawnClosure,
  GROWTH_PLATES,
  type GrowthPlateId,
  growthPlateAt,
  growthPlatesOf,
  plateStateAt,
  SEXES,
} from "../../src/domain/growth-plates.ts";
import { SOURCE_IDS } from "../../src/domain/sources.ts";

const plateOf = (id: GrowthPlateId) => GROWTH_PLATES.find((entry) => entry.id === id)!;

describe("growth plates", () => {
  it("are two for each long bone and one in the hip socket", () => {
    expect(GROWTH_PLATES).toHaveLength(LONG_BONES.length * 2 + 1);
    for (const bone of WHOLE_BONES) expect(growthPlatesOf(bone)).toHaveLength(2);
    for (const zone of BONE_ZONE_IDS)
      expect(growthPlatesOf(zone).every(({ id }) => zone.startsWith(id.split("-")[0]!))).toBe(true);
    expect(growthPlatesOf("pelvis").map(({ id }) => id)).toEqual(["triradiate-cartilage"]);
    expect(growthPlatesOf("liver")).toEqual([]);
  });

  it("are what the zones of that name are", () => {
    const zones = STRUCTURES.filter((id) => id.includes("-physis-"));
    expect(zones).toHaveLength(24);
    for (const id of zones) expect(id.startsWith(growthPlateAt(id)!.id)).toBe(true);
    expect(growthPlateAt("femur-shaft-left")).toBeNull();
    expect(growthPlateAt("femur-distal-epiphysis-left")).toBeNull();
  });

  it.each(GROWTH_PLATES)("$id: has the years that its fact states, and sources of it", (entry) => {
    const { statement, sources } = factOf(entry.fact);
    for (const sex of SEXES) {
      const { fromYears, toYears } = entry[sex];
      const inGirls = `${fromYears}–${toYears} years in girls`;
      const inBoys = `${fromYears}–${toYears} in boys`;
      const beginning = sex === "girls" ? `from about ${fromYears} years` : `${fromYears} in boys`;
      expect(statement).toContain(
        toYears === null ? beginning : sex === "girls" ? inGirls : inBoys,
      );
    }
    for (const source of entry.sources) {
      expect(sources).toContain(source);
      expect(SOURCE_IDS).toContain(source);
    }
    expect(entry.sources.length).toBeGreaterThan(0);
  });

  it.each(GROWTH_PLATES)(
    "$id: closes in girls first, after ten, and is closed grown up",
    (entry) => {
      expect(entry.girls.fromYears).toBeLessThan(entry.boys.fromYears);
      for (const sex of SEXES) {
        const { fromYears, toYears } = entry[sex];
        expect(fromYears).toBeLessThan(toYears ?? Infinity);
        for (const age of [6, 10]) expect(plateStateAt(entry, sex, age)).toBe("open");
        expect(plateStateAt(entry, sex, fromYears)).toBe("closing");
        expect(plateStateAt(entry, sex, 20)).toBe("closed");
      }
    },
  );

  it("are partly closing at fifteen", () => {
    const states = GROWTH_PLATES.flatMap((entry) =>
      SEXES.map((sex) => plateStateAt(entry, sex, 15)),
    );
    expect(new Set(states)).toEqual(new Set(["open", "closing", "closed"]));
    const femur = plateOf("femur-distal-physis");
    expect(plateStateAt(femur, "girls", 15)).toBe("closing");
    expect(plateStateAt(femur, "boys", 15)).toBe("open");
  });

  it("of which only the beginning is published are said to be closing until grown up", () => {
    const ulna = plateOf("ulna-proximal-physis");
    expect(ulna.girls.toYears).toBeNull();
    expect(plateStateAt(ulna, "girls", 19.5)).toBe("closing");
  });

  it.each(GROWTH_PLATES)("$id: is drawn open, then steadily closed, without a jump", (entry) => {
    expect(drawnClosure(entry, 10)).toBe(0);
    expect(drawnClosure(entry, 20)).toBe(1);
    for (let age = 6; age < 20; age += 0.05) {
      const step = drawnClosure(entry, age + 0.05) - drawnClosure(entry, age);
      expect(step).toBeGreaterThanOrEqual(0);
      expect(step).toBeLessThan(0.06);
    }
  });
});
