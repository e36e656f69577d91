import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type Layer, loadLayer } from "../../../src/content/layers.ts";
import { delicate, s } from "../../../src/content/sentence.ts";
import { CLOSE_UPS, LAYERS_OF, PROCEDURES } from "../../../src/domain/exhibits.ts";
import { DELICATE_SUBJECTS, type Telling, tellingAll } from "../../../src/domain/telling.ts";
import { CHAPTERS, type Chapter } from "../../../src/domain/view.ts";
import { i18n, speak } from "../../../src/i18n/i18n.ts";
import { FALLBACK_LANGUAGE, LANGUAGE_IDS, type Language } from "../../../src/i18n/languages.ts";
import { type FindablesRequest, findablesOf } from "../../../src/panels/search/findables.ts";
import {
  buildSearchIndex,
  FOUND_OF_KIND_MAX,
  type SearchIndex,
} from "../../../src/panels/search/search-index.ts";

type Texts = Pick<
  FindablesRequest,
  "core" | "structures" | "chapters" | "glossary" | "closer" | "procedures"
>;
const texts = new Map<Language, Texts>();

/** A glossary of its own, so that these tests do not hang on which words there are. */
const GLOSSARY: Layer<"glossary"> = {
  lang: "en",
  tongues: [
    {
      lang: "en",
      wording: {},
      content: {
        biopsy: {
          name: "biopsy",
          forms: ["biopsies"],
          meaning: {
            child: s("A tiny bit is taken to look at.", "DX-1"),
            family: s("A small piece of tissue is taken.", "DX-1"),
            clinician: s("Tissue sampling.", "DX-1"),
          },
        },
        amputation: {
          name: "amputation",
          meaning: {
            child: delicate("amputation", "Taking a limb off.", "TX-7"),
            family: s("Taking a limb off.", "TX-7"),
            clinician: s("Removal of a limb.", "TX-7"),
          },
        },
      },
    },
  ],
};

beforeAll(async () => {
  for (const lang of LANGUAGE_IDS) {
    await speak(lang);
    texts.set(lang, {
      core: await loadLayer("core", lang),
      structures: await loadLayer("structures", lang),
      chapters: await loadLayer("chapters", lang),
      glossary: GLOSSARY,
      closer: await loadLayer("closer", lang),
      procedures: await loadLayer("procedures", lang),
    });
  }
  await speak(FALLBACK_LANGUAGE);
});

interface Setting {
  readonly lang?: Language;
  readonly telling?: Telling;
  readonly openChapters?: readonly Chapter[];
}

function indexOf({
  lang = "en",
  telling = tellingAll("family"),
  openChapters = CHAPTERS,
}: Setting = {}): SearchIndex {
  const t = i18n.getFixedT(lang);
  return buildSearchIndex(findablesOf({ ...texts.get(lang)!, telling, openChapters, t }));
}

/** Keys of all that is listed, in its order. */
const found = (query: string, setting?: Setting): string[] =>
  indexOf(setting)
    .find(query)
    .flatMap(({ items }) => items.map(({ key }) => key));

const child = (mentioned: Telling["mentioned"]): Telling => ({ ...tellingAll("child"), mentioned });

describe("names", () => {
  it("are found as they are written, from their first letters on", () => {
    expect(found("stomach")[0]).toBe("part/stomach");
    expect(found("stom")[0]).toBe("part/stomach");
    expect(found("STOMACH")[0]).toBe("part/stomach");
  });

  it("are found by what others call them, and shown in the reader's words", () => {
    const [parts] = indexOf({ telling: tellingAll("child") }).find("femur");
    expect(parts!.items.map(({ key }) => key).slice(0, 2)).toEqual([
      "part/femur-left",
      "part/femur-right",
    ]);
    for (const { name } of parts!.items) expect(name).not.toMatch(/femur/iu);
    expect(found("thigh bone", { telling: tellingAll("clinician") })).toContain("part/femur-left");
  });

  it("are found by the words of their ids", () => {
    expect(found("vena cava", { telling: tellingAll("child") })).toContain(
      "part/inferior-vena-cava-middle",
    );
    expect(found("cutaneous")[0]).toBe("type/cutaneous");
  });

  it("tell the sides apart", () => {
    expect(found("kidney left")[0]).toBe("part/kidney-left");
    expect(found("right kidney")[0]).toBe("part/kidney-right");
  });

  it("need no hyphen", () => {
    expect(found("xray")).toContain("entry/x-ray");
    expect(found("x-ray")).toContain("entry/x-ray");
  });
});

describe("exhibits", () => {
  it("are all there, each kind in a group of its own", () => {
    const telling = tellingAll("clinician");
    const request = {
      ...texts.get("en")!,
      telling,
      openChapters: CHAPTERS,
      t: i18n.getFixedT("en"),
    };
    const ids = (kind: string) =>
      findablesOf(request).flatMap(({ target }) => (target.kind === kind ? [target.id] : []));
    expect(ids("close-up")).toEqual(CLOSE_UPS);
    expect(ids("layer")).toEqual(Object.values(LAYERS_OF).flat());
    expect(ids("procedure")).toEqual(PROCEDURES);
  });

  it.each([
    ["the wall of the gut, up close", "close-up/gut-wall"],
    ["growth plate up close", "close-up/growth-plate"],
    ["how a ct scan works", "procedure/ct"],
    ["slippery cover", "layer/serosa"],
    ["lining muscle", "layer/muscularis-mucosae"],
  ])("are found by name first: %s", (query, key) => {
    const voice = query.startsWith("slippery") ? "child" : "family";
    expect(found(query, { telling: tellingAll(voice) })[0]).toBe(key);
  });

  it.each([
    ["tunica intima", "layer/intima", /intima/iu],
    ["arrector pili", "layer/arrector-pili", /arrector/iu],
    ["scintigraphy", "procedure/bone-scan", /scintigraphy/iu],
  ])("are found by what others call them, and shown in a child's words: %s", (query, key, not) => {
    const all = indexOf({ telling: tellingAll("child") }).find(query);
    const item = all.flatMap(({ items }) => items).find((each) => each.key === key)!;
    expect(item.name).not.toMatch(not);
  });

  it("are found in Spanish", () => {
    const setting = { lang: "es" } as const;
    expect(found("pared del tubo digestivo, de cerca", setting)[0]).toBe("close-up/gut-wall");
    expect(found("como se hace un tac", setting)[0]).toBe("procedure/ct");
  });

  it("say of a layer which close-up it is in", () => {
    const items = indexOf()
      .find("serosa")
      .flatMap((group) => group.items);
    expect(items.find(({ key }) => key === "layer/serosa")!.beside).toBe(
      "The wall of the gut, up close",
    );
  });
});

describe("spelling", () => {
  it.each([
    ["stomac", "part/stomach"],
    ["stomack", "part/stomach"],
    ["kidny", "part/kidney-left"],
    ["diafram", "part/diaphragm"],
    ["esophagus", "part/oesophagus"],
    ["cecum", "part/caecum"],
    ["leomyosarcoma", "type/cutaneous"],
    ["biopsi", "word/biopsy"],
    ["kemotherapy", "entry/chemotherapy"],
  ])("forgives %s", (query, key) => {
    expect(found(query)).toContain(key);
  });

  it.each([
    ["estomago", "part/stomach"],
    ["ESTÓMAGO", "part/stomach"],
    ["metafisis", "part/femur-distal-metaphysis-left"],
    ["higado", "part/liver"],
    ["igado", "part/liver"],
    ["riñon", "part/kidney-left"],
    ["bena", "part/femoral-vein-left"],
    ["femur", "part/femur-left"],
    ["leomiosarcoma", "type/vascular"],
  ])("forgives %s in Spanish", (query, key) => {
    expect(found(query, { lang: "es", telling: tellingAll("clinician") })).toContain(key);
  });

  it("does not mix a well-spelled word with its neighbours", () => {
    const { name } = indexOf().find("lung")[0]!.items[0]!;
    expect(name).toMatch(/lung/iu);
    expect(found("lung").some((key) => key.startsWith("part/tibia"))).toBe(false);
  });
});

describe("what is said", () => {
  it("is found too", () => {
    expect(found("hair")).toContain("entry/side-effects");
    expect(found("cancer").length).toBeGreaterThan(3);
  });

  it("is found in a question, by whichever of its words says most", () => {
    expect(found("what does a biopsy feel like please")).toContain("word/biopsy");
  });

  it("counts less than a name", () => {
    expect(found("skin")[0]).toMatch(/^(?:type|part)\//u);
  });
});

describe("what is not told", () => {
  const treatmentClosed = CHAPTERS.filter((chapter) => chapter !== "treatment");

  it("is not found: a closed chapter and all that is in it", () => {
    const setting = { telling: child(DELICATE_SUBJECTS), openChapters: treatmentClosed };
    const keys = ["treatment", "surgery", "chemotherapy", "hair", "how doctors help"].flatMap(
      (query) => found(query, setting),
    );
    for (const key of [
      "chapter/treatment",
      "entry/surgery",
      "entry/side-effects",
      "procedure/surgery",
      "procedure/chemotherapy",
    ])
      expect(keys).not.toContain(key);
    expect(found("through the ring", setting)).toContain("procedure/ct");
    expect(found("surgery", { telling: child([]) })).toContain("procedure/surgery");
    expect(found("how doctors help", { telling: child([]) })[0]).toBe("chapter/treatment");
  });

  it("is not found: what is not spoken of to this child", () => {
    const unsaid = ["amputation", "limb can't stay"].flatMap((query) =>
      found(query, { telling: child(["hair-loss"]) }),
    );
    expect(unsaid).not.toContain("entry/amputation");
    expect(unsaid).not.toContain("word/amputation");
    const said = found("amputation", { telling: child(["amputation"]) });
    expect(said).toEqual(expect.arrayContaining(["entry/amputation", "word/amputation"]));
  });

  it("is not found: single sentences", () => {
    expect(found("hair", { telling: child(["hair-loss"]) })).toContain("entry/side-effects");
    expect(found("hair", { telling: child([]) })).not.toContain("entry/side-effects");
  });

  it("is found by everybody else", () => {
    expect(found("amputation")).toEqual(
      expect.arrayContaining(["entry/amputation", "word/amputation"]),
    );
  });
});

describe("the answer", () => {
  it("has the best thing's kind first, and of each kind the best with their number", () => {
    const groups = indexOf().find("bone");
    expect(new Set(groups.map(({ kind }) => kind)).size).toBe(groups.length);
    const parts = groups.find(({ kind }) => kind === "part")!;
    expect(parts.items).toHaveLength(FOUND_OF_KIND_MAX);
    expect(parts.total).toBeGreaterThan(FOUND_OF_KIND_MAX);
  });

  it("is empty for what is not here, and for nothing", () => {
    for (const query of ["", "   ", "?!", "qqqqzzzzxxxx"]) expect(found(query)).toEqual([]);
  });

  it("offers the types and the lists as a start", () => {
    expect(indexOf().starts.map(({ key }) => key)).toEqual([
      "type/soft-tissue",
      "type/cutaneous",
      "type/vascular",
      "type/immunocompromised",
      "type/bone",
      "page/glossary",
      "page/sources",
    ]);
  });

  it.each(LANGUAGE_IDS)("never fails, whatever is asked (%s)", (lang) => {
    const index = indexOf({ lang });
    const letters = fc.string({ unit: "grapheme", maxLength: 200 });
    const oddities = fc.constantFrom(
      "__proto__",
      "constructor",
      "\u0301",
      "a\u0000b",
      "🦴",
      "(.*)",
    );
    fc.assert(
      fc.property(fc.oneof(letters, oddities, fc.string({ unit: "binary" })), (query) => {
        for (const { items, total } of index.find(query)) {
          expect(items.length).toBeGreaterThan(0);
          expect(total).toBeGreaterThanOrEqual(items.length);
        }
      }),
      { numRuns: 200 },
    );
  });
});
