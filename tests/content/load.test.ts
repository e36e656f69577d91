import { beforeAll, describe, expect, it } from "vitest";
import {
  adviceNote,
  type Content,
  CONTENT_LANGUAGES,
  loadContent,
  reviewNote,
  structureName,
  structureText,
  subtypeText,
} from "../../src/content/load.ts";
import type { SelectableId } from "../../src/domain/anatomy.ts";
import { parseTranslation } from "../../src/content/schema.ts";
import { s } from "../../src/content/sentence.ts";
import type { Translation } from "../../src/content/types.ts";

let english: Content;
beforeAll(async () => {
  english = await loadContent("en");
});

/** A language that has begun: one structure's names and where-section in one or two voices. */
const BEGUN: Translation = {
  sides: { left: { family: "lado izquierdo del cuerpo" } },
  structures: {
    kidney: {
      name: { family: "Riñón, {side}" },
      sections: { where: { family: [s("Está en el {side}.", "AN-58")] } },
    },
    liver: {
      name: { clinician: "Hígado" },
      summary: { clinician: s("Solo para clínicos.", "AN-52") },
    },
  },
};
const begun = (): Content => ({ ...english, lang: "es", own: BEGUN });

/** The first section of a structure, as clinicians read it. */
const where = (id: SelectableId): string =>
  structureText(english, id, "clinician")
    .sections[0]!.sentences.map((sentence) => sentence.text)
    .join(" ");

/** Content that holds a single sentence. */
const one = (text: string, facts: readonly string[]): unknown => ({
  structures: { liver: { summary: { child: { text, facts } } } },
});

describe("what is there", () => {
  it("is given as asked for, with the side filled in", () => {
    expect(structureName(english, "kidney-left", "family")).toBe("Kidney, body's left side");
    const text = structureText(english, "kidney-right", "child");
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
    expect(structureName(english, id, "child")).toBe(
      "The growing end of the thigh bone near the knee, body's left side",
    );
    expect(structureName(english, id, "family")).toBe(
      "Lower metaphysis of the thigh bone (femur), body's left side",
    );
    expect(structureName(english, id, "clinician")).toBe(
      "Distal femoral metaphysis, body's left side",
    );
  });

  it("names and places a whole bone, and says which of its ends is likelier", () => {
    const names = (["child", "family", "clinician"] as const).map((voice) =>
      structureName(english, "femur-left", voice),
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

  it("lists English among the languages", () => {
    expect(CONTENT_LANGUAGES).toContain("en");
  });
});

describe("what is missing", () => {
  it("is English, marked as such, for an unknown language", async () => {
    const unknown = await loadContent("tlh");
    const text = subtypeText(unknown, "bone", "child");
    expect(text).toMatchObject({ lang: "en", voice: "child", isFallback: true });
    expect(text.name).toBe(subtypeText(english, "bone", "child").name);
    expect(reviewNote(unknown, "family")).toBe(reviewNote(english, "family"));
    expect(adviceNote(unknown, "family")).toBe(adviceNote(english, "family"));
  });

  it("is the nearest voice of the same language first", () => {
    expect(structureName(begun(), "kidney-left", "child")).toBe("Riñón, lado izquierdo del cuerpo");
    const text = structureText(begun(), "kidney-left", "child");
    expect(text.isFallback).toBe(true);
    expect(text.sections[0]).toMatchObject({ lang: "es", voice: "family", isFallback: true });
    expect(text.sections[1]).toMatchObject({ lang: "en", voice: "child", isFallback: true });
  });

  it("is never the clinician's voice for a child or a family", () => {
    for (const voice of ["child", "family"] as const) {
      const text = structureText(begun(), "liver", voice);
      expect(text.name).toBe(structureName(english, "liver", voice));
      expect(text).toMatchObject({ lang: "en", voice, isFallback: true });
    }
    expect(structureName(begun(), "liver", "clinician")).toBe("Hígado");
  });

  it("is the English side in an English sentence", () => {
    expect(structureName(begun(), "lung-left", "family")).toBe("Lung, body's left side");
  });
});

describe("the schema", () => {
  it("accepts a language that has only begun", () => {
    expect(parseTranslation(BEGUN)).toEqual(BEGUN);
    expect(parseTranslation({})).toEqual({});
  });

  it.each([
    ["a sentence without facts", one("It is soft.", []), "at least one fact"],
    ["an unknown fact", one("It is soft.", ["XX-1"]), "unknown fact XX-1"],
    ["an unknown placeholder", one("It is {where}.", ["AN-52"]), "unknown placeholder"],
    ["a sentence without a stop", one("It is soft", ["AN-52"]), "ends with a stop"],
    ["two sentences in one", one("It is soft. It is big.", ["AN-52"]), "one sentence at a time"],
    ["stray spaces", one(" It is soft.", ["AN-52"]), "stray spaces"],
    ["an unknown structure", { structures: { tail: {} } }, "tail"],
    ["an unknown voice", { reviewNote: { robot: "Not yet." } }, "robot"],
    [
      "an empty section",
      { structures: { liver: { sections: { where: { child: [] } } } } },
      "Invalid length",
    ],
  ])("refuses %s", (_what, value, message) => {
    expect(() => parseTranslation(value)).toThrow(message);
  });
});
