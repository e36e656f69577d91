import { describe, expect, it } from "vitest";
import { type Fact, FACT_IDS, FACT_SECTIONS, factOf, isFactId } from "../../src/domain/facts.ts";
import { RELATIONS } from "../../src/domain/relations.ts";
import { SOURCE_IDS, sourceOf } from "../../src/domain/sources.ts";

/** The claims of the page that the register started from, and those of them that needed correcting. */
const BRIEF = {
  WH: 10,
  ST: 3,
  CU: 5,
  VA: 4,
  IM: 3,
  BO: 7,
  CR: 4,
  SY: 8,
  CA: 8,
  DX: 12,
  TX: 19,
  SE: 3,
  OU: 4,
} as const;
const CORRECTED = new Set(
  "WH-1 WH-4 WH-7 WH-8 WH-9 ST-1 CU-1 CU-2 CU-3 CU-4 CU-5 VA-3 IM-2 IM-3 BO-3 BO-6 BO-7 CR-3 SY-8 CA-3 CA-4 CA-8 DX-12 TX-7 TX-9 TX-11 TX-12 TX-16 TX-17 TX-18 SE-2 OU-2 OU-4".split(
    " ",
  ),
);

const facts = FACT_IDS.map(factOf);

const briefIds = Object.entries(BRIEF).flatMap(([section, count]) =>
  Array.from({ length: count }, (_, i) => `${section}-${i + 1}`),
);

const expectedStatus = (id: string): string => {
  if (CORRECTED.has(id)) return "corrected";
  return briefIds.includes(id) ? "as-brief" : "added";
};

/** The ids of the facts for which something holds. */
const idsWhere = (holds: (fact: Fact) => boolean): string[] =>
  facts.filter(holds).map((fact) => fact.id);

const numbersOf = (section: string): number[] =>
  facts
    .filter((fact) => fact.section === section)
    .map((fact) => Number(fact.id.slice(3)))
    .toSorted((a, b) => a - b);

describe("the fact register", () => {
  it("has every claim of the brief, corrected where it must be, and all others as added", () => {
    expect(briefIds.filter((id) => !isFactId(id))).toEqual([]);
    expect(idsWhere((fact) => fact.status !== expectedStatus(fact.id))).toEqual([]);
  });

  it("numbers each section without gaps", () => {
    const gaps = FACT_SECTIONS.filter((section) => {
      const numbers = numbersOf(section);
      return numbers.length === 0 || numbers.some((number, i) => number !== i + 1);
    });
    expect(gaps).toEqual([]);
  });

  it("states each fact once, in full sentences, with sources that exist", () => {
    expect(new Set(facts.map((fact) => fact.statement)).size).toBe(facts.length);
    expect(idsWhere((fact) => !/^[A-Z\d].{10,}\.$/u.test(fact.statement))).toEqual([]);
    expect(idsWhere((fact) => fact.sources.length === 0)).toEqual([]);
    expect(idsWhere((fact) => fact.sources.some((id) => !SOURCE_IDS.includes(id)))).toEqual([]);
  });

  it("names the brief as a source of its claims and of no other", () => {
    expect(
      idsWhere((fact) => fact.sources.includes("brief") !== (fact.status !== "added")),
    ).toEqual([]);
  });

  it("is reviewed by nobody yet", () => {
    expect(idsWhere((fact) => fact.review !== null)).toEqual([]);
  });

  it("keeps every outcome figure for clinicians, with the number of patients or its absence said", () => {
    const figure = /surviv|recur|died|deaths|relapse|local control/iu;
    const counted = /n = \d+|\d+ of \d+|^\d+ adults|not at hand/u;
    expect(
      idsWhere(
        ({ statement, clinicianOnly }) =>
          clinicianOnly !== (figure.test(statement) && /\d/u.test(statement)),
      ),
    ).toEqual([]);
    const figures = facts.filter((fact) => fact.clinicianOnly);
    expect(figures.length).toBeGreaterThan(5);
    expect(figures.filter(({ statement }) => !counted.test(statement))).toEqual([]);
  });

  it("refuses what is not a fact", () => {
    for (const value of ["WH-0", "WH-99", "", "constructor", null, 3])
      expect(isFactId(value)).toBe(false);
  });
});

describe("the sources", () => {
  it("are each used by a fact or a statement of anatomy", () => {
    const used = new Set([
      ...facts.flatMap((fact) => fact.sources),
      ...RELATIONS.map(({ source }) => source),
    ]);
    expect(SOURCE_IDS.filter((id) => !used.has(id))).toEqual([]);
  });

  it("link to an identifier's resolver or to the page that was read", () => {
    const resolver =
      /^https:\/\/(?:doi\.org\/10\.\d{4,}\/\S+|pubmed\.ncbi\.nlm\.nih\.gov\/\d+\/|pmc\.ncbi\.nlm\.nih\.gov\/articles\/PMC\d+\/)$/u;
    const links = SOURCE_IDS.map((id) => sourceOf(id).url).filter((url) => url !== null);
    expect(links.length).toBeGreaterThan(10);
    const page = /^https?:\/\/(?:[\w-]+\.)+[a-z]{2,}\.?\/\S+$/u;
    for (const url of links) expect(resolver.test(url) || page.test(url), url).toBe(true);
    expect(links.filter((url) => resolver.test(url)).length).toBeGreaterThan(30);
  });

  it("say what is weaker than a published text", () => {
    expect(sourceOf("general-knowledge").kind).toBe("general-knowledge");
    expect(sourceOf("design-value").kind).toBe("design-value");
    expect(sourceOf("brief").kind).toBe("brief");
    expect(sourceOf("N1").kind).toBe("published");
  });
});
