import { describe, expect, it } from "vitest";
import { SELECTABLES, sideOf } from "../../src/domain/anatomy.ts";
import { ontologyOf } from "../../src/domain/ontology.ts";

const terms = SELECTABLES.map((structure) => {
  const { id, label, broader, side } = ontologyOf(structure);
  return { structure, id, label, broader, side };
});

describe("the ontology ids", () => {
  it("exist for every structure and whole bone", () => {
    expect(terms.filter(({ id }) => !/^UBERON:\d{7}$/u.test(id))).toEqual([]);
  });

  it("say the side once: in the term or beside it", () => {
    const wrong = terms.filter(({ structure, label, side }) => {
      const own = sideOf(structure);
      const inLabel = /^(?:left|right)\b/u.exec(label)?.[0] ?? null;
      return own !== (inLabel ?? side) || (inLabel !== null && side !== null);
    });
    expect(wrong).toEqual([]);
  });

  it("give one label to one id", () => {
    const labels = new Map(terms.map(({ id, label }) => [id, label]));
    expect(terms.filter(({ id, label }) => labels.get(id) !== label)).toEqual([]);
  });

  it("share a term between parts only where the term is marked as broader", () => {
    const precise = terms.filter(({ broader }) => !broader);
    const keys = precise.map(({ id, side }) => `${id} ${side}`);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    expect(ontologyOf("inferior-vena-cava-middle").broader).toBe(true);
  });

  it("are those of Uberon where they are known by heart", () => {
    expect(ontologyOf("stomach").id).toBe("UBERON:0000945");
    expect(ontologyOf("kidney-left")).toEqual({
      id: "UBERON:0004538",
      label: "left kidney",
      broader: false,
      side: null,
    });
    expect(ontologyOf("femur-distal-metaphysis-right")).toEqual({
      id: "UBERON:0006864",
      label: "distal metaphysis of femur",
      broader: false,
      side: "right",
    });
  });
});
