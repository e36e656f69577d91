import { beforeAll, describe, expect, it } from "vitest";
import { type Layer, loadLayer } from "../../src/content/layers.ts";
import { parsePart } from "../../src/content/schema.ts";
import { delicate, s } from "../../src/content/sentence.ts";
import {
  adviceNote,
  entryText,
  reviewNote,
  structureName,
  structureText,
  subtypeName,
  subtypeText,
} from "../../src/content/tell.ts";
import type { Translation } from "../../src/content/types.ts";
import type { SelectableId } from "../../src/domain/anatomy.ts";
import { type Telling, tellingAll } from "../../src/domain/telling.ts";

let core: Layer<"core">;
let structures: Layer<"structures">;
let chapters: Layer<"chapters">;
beforeAll(async () => {
  core = await loadLayer("core", "en");
  structures = await loadLayer("structures", "en");
  chapters = await loadLayer("chapters", "en");
});

/** A language that has begun: one structure's names and where-section in one or two voices. */
const BEGUN: Translation<"structures"> = {
  kidney: {
    name: { family: "Ren, {side}" },
    sections: { where: { family: [s("Iacet in {side}.", "AN-58")] } },
  },
  liver: {
    name: { clinician: "Iecur" },
    summary: { clinician: s("Medicis solis.", "AN-52") },
  },
};
const begun = (): Layer<"structures"> => ({
  lang: "la",
  tongues: [
    {
      lang: "la",
      content: BEGUN,
      wording: {
        sides: {
          left: { child: "parte sinistra", family: "parte sinistra", clinician: "parte sinistra" },
          right: { child: "parte dextra", family: "parte dextra", clinician: "parte dextra" },
        },
      },
    },
    ...structures.tongues,
  ],
});

/** The first section of a structure, as clinicians read it. */
const where = (id: SelectableId): string =>
  structureText(structures, id, tellingAll("clinician"))
    .sections[0]!.sentences.map((sentence) => sentence.text)
    .join(" ");

/** Content that holds a single sentence. */
const one = (text: string, facts: readonly string[]): unknown => ({
  liver: { summary: { child: { text, facts } } },
});

describe("what is there", () => {
  it("is given as asked for, with the side filled in", () => {
    expect(structureName(structures, "kidney-left", "family")).toBe("Kidney, body's left side");
    const text = structureText(structures, "kidney-right", tellingAll("child"));
    expect(text).toMatchObject({ lang: "en", voice: "child", isFallback: false });
    expect(text.sections[0]!.sentences.map((sentence) => sentence.text).join(" ")).toContain(
      "body's right side",
    );
  });

  it("adds what is true of one side only to that side", () => {
    expect(where("renal-vein-left")).toContain("crosses in front of the aorta");
    expect(where("renal-vein-right")).not.toContain("crosses");
  });

  it("names a bone's zone in the words of each voice", () => {
    const id = "femur-distal-metaphysis-left";
    expect(structureName(structures, id, "child")).toBe(
      "The growing end of the thigh bone near the knee, body's left side",
    );
    expect(structureName(structures, id, "family")).toBe(
      "Lower metaphysis of the thigh bone (femur), body's left side",
    );
    expect(structureName(structures, id, "clinician")).toBe(
      "Distal femoral metaphysis, body's left side",
    );
  });

  it("names and places a whole bone, and says which of its ends is likelier", () => {
    const names = (["child", "family", "clinician"] as const).map((voice) =>
      structureName(structures, "femur-left", voice),
    );
    expect(names).toEqual([
      "The thigh bone, body's left side",
      "Thigh bone (femur), body's left side",
      "Femur, body's left side",
    ]);
    expect(where("femur-left")).toContain("distal metaphysis is one of the two most frequent");
    expect(where("humerus-left")).toContain("proximal metaphysis is a less frequent site");
    expect(where("radius-left")).not.toContain("radial metaphysis is");
    expect(where("radius-left")).toContain("Most cases lie in distal femur or proximal tibia");
  });

  it("comes in Spanish without English behind it", async () => {
    const spanish = await loadLayer("structures", "es");
    expect(spanish.tongues.map(({ lang }) => lang)).toEqual(["es"]);
    expect(structureName(spanish, "kidney-left", "family")).toContain("lado izquierdo del cuerpo");
    expect(structureText(spanish, "stomach", tellingAll("child"))).toMatchObject({
      lang: "es",
      isFallback: false,
    });
  });
});

describe("the grown-up's choice", () => {
  const child = (change: Partial<Telling>): Telling => ({ ...tellingAll("child"), ...change });

  it("puts another word for the illness into the child's sentences, and a capital where they begin", () => {
    const summary = (telling: Telling) => subtypeText(core, "bone", telling).summary.text;
    expect(summary(child({ illnessWord: "cancer" }))).toMatch(/^This type of cancer starts/u);
    expect(summary(child({ illnessWord: "illness" }))).toMatch(/^This type of illness starts/u);
    const entry = (telling: Telling) =>
      entryText(chapters, "known", { story: "overview", telling })!.about.sentences[0]!.text;
    expect(entry(child({ illnessWord: "lump" }))).toBe("This lump is very, very rare.");
  });

  it("leaves the other voices as they are", () => {
    const family = { ...tellingAll("family"), illnessWord: "illness" as const, mentioned: [] };
    const request = { story: "bone", telling: family } as const;
    expect(entryText(chapters, "amputation", request)).not.toBeNull();
    expect(JSON.stringify(entryText(chapters, "not-catching", request))).toContain("Cancer");
  });

  it("tells what is delicate only where it is wanted", () => {
    const request = (mentioned: Telling["mentioned"]) =>
      ({ story: "bone", telling: child({ mentioned }) }) as const;
    expect(entryText(chapters, "amputation", request([]))).toBeNull();
    expect(entryText(chapters, "amputation", request(["amputation"]))).not.toBeNull();
    const effects = (mentioned: Telling["mentioned"]) =>
      JSON.stringify(entryText(chapters, "side-effects", request(mentioned)));
    expect(effects([])).not.toContain("hair");
    expect(effects(["hair-loss"])).toContain("hair");
  });
});

describe("what is missing", () => {
  it("is English, marked as such, for an unknown language", async () => {
    const unknown = await loadLayer("core", "tlh");
    const text = subtypeText(unknown, "bone", tellingAll("child"));
    expect(text).toMatchObject({ lang: "en", voice: "child", isFallback: true });
    expect(text.name).toBe(subtypeName(core, "bone", "child"));
    expect(reviewNote(unknown, "family")).toBe(reviewNote(core, "family"));
    expect(adviceNote(unknown, "family")).toBe(adviceNote(core, "family"));
  });

  it("is the nearest voice of the same language first", () => {
    expect(structureName(begun(), "kidney-left", "child")).toBe("Ren, parte sinistra");
    const text = structureText(begun(), "kidney-left", tellingAll("child"));
    expect(text.isFallback).toBe(true);
    expect(text.sections[0]).toMatchObject({ lang: "la", voice: "family", isFallback: true });
    expect(text.sections[1]).toMatchObject({ lang: "en", voice: "child", isFallback: true });
  });

  it("is never the clinician's voice for a child or a family", () => {
    for (const voice of ["child", "family"] as const) {
      const text = structureText(begun(), "liver", tellingAll(voice));
      expect(text.name).toBe(structureName(structures, "liver", voice));
      expect(text).toMatchObject({ lang: "en", voice, isFallback: true });
    }
    expect(structureName(begun(), "liver", "clinician")).toBe("Iecur");
  });

  it("is the English side in an English sentence", () => {
    expect(structureName(begun(), "lung-left", "family")).toBe("Lung, body's left side");
  });
});

describe("the schema", () => {
  it("accepts a language that has only begun", () => {
    expect(parsePart("structures", BEGUN)).toEqual(BEGUN);
    expect(parsePart("core", {})).toEqual({});
  });

  it("accepts a sentence that is told only when it is wanted", () => {
    const about = { child: [delicate("amputation", "A leg may have to go.", "TX-7")] };
    expect(() => parsePart("chapters", { entries: { amputation: { about } } })).not.toThrow();
  });

  it.each([
    ["a sentence without facts", one("It is soft.", []), "at least one fact"],
    ["an unknown fact", one("It is soft.", ["XX-1"]), "unknown fact XX-1"],
    ["a broken placeholder", one("It is {Where.", ["AN-52"]), "unknown placeholder"],
    ["a sentence without a stop", one("It is soft", ["AN-52"]), "ends with a stop"],
    ["two sentences in one", one("It is soft. It is big.", ["AN-52"]), "one sentence at a time"],
    ["stray spaces", one(" It is soft.", ["AN-52"]), "stray spaces"],
    ["an unknown structure", { tail: {} }, "tail"],
    ["an unknown voice", { liver: { name: { robot: "Liver" } } }, "robot"],
    ["an empty section", { liver: { sections: { where: { child: [] } } } }, "Invalid length"],
  ])("refuses %s", (_what, value, message) => {
    expect(() => parsePart("structures", value)).toThrow(message);
  });
});
