import { describe, expect, it } from "vitest";
import { FACT_IDS, factOf } from "../../src/domain/facts.ts";
import { byLetter } from "../../src/panels/pages/letters.ts";
import { factsBySource, factsShown } from "../../src/panels/pages/register-index.ts";

const facts = FACT_IDS.map(factOf);

describe("letters", () => {
  it("are the language's own", () => {
    const words = ["ácido", "apéndice", "nervio", "ñame", "¡oh!", "TC"].map((name) => ({ name }));
    expect(byLetter(words, "es").map(({ letter, entries }) => [letter, entries.length])).toEqual([
      ["Á", 2],
      ["N", 1],
      ["Ñ", 1],
      ["O", 1],
      ["T", 1],
    ]);
    expect(byLetter([], "en")).toEqual([]);
  });
});

describe("what of the register is shown", () => {
  it("is nothing to a child, no outcome figure to a family, everything to a clinician", () => {
    expect(factsShown(facts, "child")).toEqual([]);
    expect(factsShown(facts, "family").some((fact) => fact.clinicianOnly)).toBe(false);
    expect(factsShown(facts, "clinician")).toEqual(facts);
  });

  it("is found by its source", () => {
    const bySource = factsBySource(factsShown(facts, "family"));
    expect(bySource.get("brief")).toContain("BO-2");
    expect(bySource.get("P3")).toBeUndefined();
    expect(factsBySource(facts).get("P3")).toEqual(["OU-7"]);
  });
});
