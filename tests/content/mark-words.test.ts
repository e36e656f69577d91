import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { glossaryText, markWords } from "../../src/content/glossary.ts";
import { type Layer, loadLayer } from "../../src/content/layers.ts";
import { s } from "../../src/content/sentence.ts";
import type { GlossaryWord, Translation } from "../../src/content/types.ts";
import { type WordId, WORDS } from "../../src/content/words.ts";
import { tellingAll } from "../../src/domain/telling.ts";

let english: Layer<"glossary">;
beforeAll(async () => {
  english = await loadLayer("glossary", "en");
});

const meaning = (text: string): GlossaryWord["meaning"] => {
  const sentence = s(text, "WH-1");
  return { child: sentence, family: sentence, clinician: sentence };
};

const layerOf = (content: Translation<"glossary">, lang = "es"): Layer<"glossary"> => ({
  lang,
  tongues: [{ lang, content, wording: {} }],
});

const SPANISH = layerOf({
  oesophagus: { name: "esófago", meaning: meaning("Un tubo.") },
  cell: { name: "célula", forms: ["células"], meaning: meaning("Un ladrillo.") },
  appendix: { name: "apéndice", meaning: meaning("Un tubo fino.") },
  radiation: { name: "ñandú", meaning: meaning("Un ave.") },
  ct: { name: "TC", meaning: meaning("Una cámara.") },
});

/** The words that are marked, as they stand in the text. */
const marksIn = (text: string, layer = english, without?: ReadonlySet<WordId>): string[] =>
  markWords(text, layer, without).flatMap((piece) => (piece.word ? piece.text : []));

describe("marking", () => {
  it("finds whole words only, the longest form first", () => {
    expect(marksIn("A cellar is no cell.")).toEqual(["cell"]);
    expect(marksIn("A PET scan, a bone scan.")).toEqual(["PET scan", "bone scan"]);
    expect(marksIn("A soft tissue sarcoma.")).toEqual(["soft tissue sarcoma"]);
    expect(marksIn("Anti-rejection medicine and strong rays, no gamma-rays.")).toEqual([
      "strong rays",
    ]);
    expect(marksIn("An x-ray, made of x-rays.")).toEqual(["x-ray"]);
    expect(marksIn("The tumour's edge")).toEqual(["tumour"]);
  });

  it("looks past capitals, but not in abbreviations", () => {
    expect(marksIn("Biopsy first; VEIN next.")).toEqual(["Biopsy", "VEIN"]);
    expect(marksIn("My pet has no PET.")).toEqual(["PET"]);
  });

  it("marks a word once, and not at all when it was marked before", () => {
    expect(marksIn("A cell, two cells, a Cell.")).toEqual(["cell"]);
    expect(marksIn("A cell in a vein.", english, new Set<WordId>(["cell"]))).toEqual(["vein"]);
  });

  it("knows the letters of other languages", () => {
    expect(marksIn("El esófago, las CÉLULAS; unicélulas no.", SPANISH)).toEqual([
      "esófago",
      "CÉLULAS",
    ]);
    expect(marksIn("TC y atc", SPANISH)).toEqual(["TC"]);
    expect(marksIn("Nada.", layerOf({}))).toEqual([]);
  });

  it("takes nothing from the text and adds nothing", () => {
    const forms = WORDS.flatMap((id) => {
      const { name = "", forms: others = [] } = english.tongues[0]!.content[id] ?? {};
      return [name, ...others];
    });
    const part = fc.oneof(fc.constantFrom(...forms), fc.string(), fc.string({ unit: "grapheme" }));
    fc.assert(
      fc.property(fc.array(part), fc.constantFrom("", " ", "-"), (parts, between) => {
        const text = parts.join(between);
        for (const layer of [english, SPANISH]) {
          const pieces = markWords(text, layer);
          expect(pieces.map((piece) => piece.text).join("")).toBe(text);
          const marked = pieces.flatMap((piece) => piece.word ?? []);
          expect(new Set(marked).size).toBe(marked.length);
        }
      }),
    );
  });
});

describe("the list", () => {
  it("is in the order of the language's own alphabet", () => {
    const names = glossaryText(SPANISH, tellingAll("child")).map(({ name }) => name);
    expect(names).toEqual(["apéndice", "célula", "esófago", "ñandú", "TC"]);
  });

  it("takes what is missing from English, and says so", () => {
    const both: Layer<"glossary"> = {
      lang: "es",
      tongues: [...layerOf({ cell: { name: "célula" } }).tongues, ...english.tongues],
    };
    const words = glossaryText(both, tellingAll("family"));
    expect(words).toHaveLength(WORDS.length);
    expect(words.find(({ id }) => id === "cell")).toMatchObject({
      name: "célula",
      nameLang: "es",
      meaning: { lang: "en", isFallback: true },
    });
  });

  it("tells a child of amputation only when the grown-up wants it", () => {
    const idsOf = (mentioned: ReturnType<typeof tellingAll>["mentioned"]) =>
      glossaryText(english, { voice: "child", illnessWord: "lump", mentioned }).map(({ id }) => id);
    expect(idsOf([])).not.toContain("amputation");
    expect(idsOf([])).not.toContain("artificial-limb");
    expect(idsOf(["amputation"])).toContain("amputation");
  });

  it("uses the word for the illness that the grown-up chose", () => {
    const words = glossaryText(english, { voice: "child", illnessWord: "lump", mentioned: [] });
    const told = words.map(({ meaning: { sentence } }) => sentence.text).join(" ");
    expect(told).toContain("this lump");
    expect(told).not.toMatch(/cancer|[{}]/iu);
  });
});
