import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { SUBTYPES, SYSTEMS } from "../../src/domain/anatomy.ts";
import { en } from "../../src/i18n/en.ts";
import { en as exhibits } from "../../src/i18n/exhibits/en.ts";
import { words as spanishExhibits } from "../../src/i18n/exhibits/es.ts";
import { formatMegabytes } from "../../src/i18n/format.ts";
import { words as spanish } from "../../src/i18n/es.ts";
import { i18n, speak } from "../../src/i18n/i18n.ts";
import { en as later } from "../../src/i18n/later/en.ts";
import { words as spanishLater } from "../../src/i18n/later/es.ts";
import { en as explore } from "../../src/i18n/explore/en.ts";
import { words as spanishExplore } from "../../src/i18n/explore/es.ts";
import { en as present } from "../../src/i18n/present/en.ts";
import { words as spanishPresent } from "../../src/i18n/present/es.ts";
import { en as readAloud } from "../../src/i18n/read-aloud/en.ts";
import { words as spanishReadAloud } from "../../src/i18n/read-aloud/es.ts";
import { en as recovery } from "../../src/i18n/recovery/en.ts";
import { words as spanishRecovery } from "../../src/i18n/recovery/es.ts";
import { en as rooms } from "../../src/i18n/rooms/en.ts";
import { words as spanishRooms } from "../../src/i18n/rooms/es.ts";
import { en as share } from "../../src/i18n/share/en.ts";
import { words as spanishShare } from "../../src/i18n/share/es.ts";
import { en as show } from "../../src/i18n/show/en.ts";
import { words as spanishShow } from "../../src/i18n/show/es.ts";
import { fetchWords } from "../../src/i18n/lazy-words.ts";
import { LANGUAGE_IDS, OFFERED_LANGUAGES, preferredLanguage } from "../../src/i18n/languages.ts";

const PLURAL = /_(zero|one|two|few|many|other)$/u;

function keysOf(value: object, prefix = ""): string[] {
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === "string" ? [prefix + key] : keysOf(inner as object, `${prefix}${key}.`),
  );
}

/** Every key that the code asks for; `*` stands for what is filled in when it runs. */
function usedKeys(): string[] {
  const root = new URL("../../src/", import.meta.url).pathname;
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.tsx?$/u.test(file),
  );
  return files.flatMap((file) => {
    const source = readFileSync(join(root, file), "utf8");
    return [...source.matchAll(/\bt\(\s*(?:"([^"]+)"|`([^`]+)`)/gu)].map(([, plain, template]) =>
      (plain ?? template!.replaceAll(/\$\{[^}]+\}/gu, "*")).replace(/^translation:/u, ""),
    );
  });
}

/** Each set of words and its Spanish; those that are fetched later stand in namespaces of their own. */
const SETS = [
  ["translation", en, spanish],
  ["later", later, spanishLater],
  ["exhibits", exhibits, spanishExhibits],
  ["read-aloud", readAloud, spanishReadAloud],
  ["recovery", recovery, spanishRecovery],
  ["rooms", rooms, spanishRooms],
  ["present", present, spanishPresent],
  ["explore", explore, spanishExplore],
  ["show", show, spanishShow],
  ["share", share, spanishShare],
] as const;

const ENGLISH = SETS.flatMap(([, words]) => keysOf(words));
const defined = [...new Set(ENGLISH.map((key) => key.replace(PLURAL, "")))];
const used = [...new Set(usedKeys())];
const matches = (pattern: string, key: string) =>
  new RegExp(`^${pattern.replaceAll(".", "\\.").replaceAll("*", "[^.]+")}$`, "u").test(key);

describe("the interface's words", () => {
  it("exist for every key that the code asks for", () => {
    expect(used.length).toBeGreaterThan(40);
    expect(used.filter((pattern) => !defined.some((key) => matches(pattern, key)))).toEqual([]);
  });

  it("are all asked for somewhere", () => {
    expect(defined.filter((key) => !used.some((pattern) => matches(pattern, key)))).toEqual([]);
  });

  it("name every subtype and system", () => {
    for (const subtype of SUBTYPES)
      expect(i18n.t(`types.short.family.${subtype}`)).not.toContain(".");
    for (const system of SYSTEMS) expect(i18n.t(`parts.system.${system}`)).not.toContain(".");
  });

  it("never say left or right without whose", () => {
    const texts = SETS.flatMap(([, words]) =>
      keysOf(words).map((key) => [key, textAt(words, key) as string] as const),
    );
    const bare = texts.filter(
      ([, text]) => /\b(left|right)\b/iu.test(text) && !/body's/iu.test(text),
    );
    expect(bare).toEqual([]);
  });

  it("count", () => {
    expect(ENGLISH.filter((key) => key.endsWith("_other")).length).toBeGreaterThan(3);
    expect(i18n.t("tools.years", { count: 1 })).toBe("1 year");
    expect(i18n.t("tools.years", { count: 10.5 })).toBe("10.5 years");
    expect(i18n.t("panel.showMore", { count: 17 })).toBe("Show 17 more");
  });
});

const placeholdersOf = (text: string): string[] =>
  (text.match(/\{\{\w+/gu) ?? []).toSorted((a, b) => a.localeCompare(b));

/** A text by its key, as it is written. */
function textAt(words: object, key: string): unknown {
  return key
    .split(".")
    .reduce<unknown>((inner, part) => (inner as Record<string, unknown>)?.[part], words);
}

describe("words that are fetched later", () => {
  it("have no key in two places, so that none hides another", () => {
    expect(ENGLISH.filter((key, i) => ENGLISH.indexOf(key) !== i)).toEqual([]);
  });

  it("come in the language that is asked for, and in English for what it lacks", async () => {
    await fetchWords("exhibits", "es");
    const back = i18n.getFixedT("es", "exhibits");
    expect(back("back")).toBe(spanishExhibits.back);
    expect(i18n.getFixedT("en", "exhibits")("back")).toBe(exhibits.back);
  });
});

describe.each(SETS)("Spanish, %s", (_name, english, translated) => {
  const plain = (words: object) =>
    [...new Set(keysOf(words).map((key) => key.replace(PLURAL, "")))].toSorted();

  it("has every key of English and no other", () => {
    expect(plain(translated)).toEqual(plain(english));
  });

  it("fills in the same values", () => {
    const differing = keysOf(english).filter((key) => {
      const own = textAt(translated, key);
      return (
        typeof own === "string" &&
        placeholdersOf(own).join() !== placeholdersOf(textAt(english, key) as string).join()
      );
    });
    expect(differing).toEqual([]);
  });

  it("has a text for each way of counting that it has", () => {
    const rules = new Intl.PluralRules("es").resolvedOptions().pluralCategories;
    const counted = keysOf(english).filter((key) => key.endsWith("_other"));
    const missing = counted.flatMap((key) =>
      rules
        .map((rule) => key.replace(/_other$/u, `_${rule}`))
        .filter((form) => typeof textAt(translated, form) !== "string"),
    );
    expect(missing).toEqual([]);
  });
});

describe("Spanish", () => {
  it("is spoken when it is asked for, and English again after it", async () => {
    await speak("es");
    expect(i18n.t("title")).toBe("Dónde empieza");
    expect(i18n.t("tools.years", { count: 10.5 })).toMatch(/^10,5 años$/u);
    await speak("en");
    expect(i18n.t("title")).toBe("Where It Starts");
  });

  it("gives way to the language that was asked for last", async () => {
    await Promise.all([speak("es"), speak("en")]);
    expect(i18n.language).toBe("en");
  });
});

describe("the language", () => {
  it("is the first of the reader's own that is offered", () => {
    expect(preferredLanguage(["de-AT", "es-MX", "en"])).toBe("es");
    expect(preferredLanguage(["en-XB"])).toBe("en");
    expect(preferredLanguage(["constructor", ""])).toBe("en");
    expect(preferredLanguage([])).toBe("en");
    expect(OFFERED_LANGUAGES).toEqual(["en", "es"]);
    expect(LANGUAGE_IDS).toContain("en-XB");
  });
});

describe("numbers", () => {
  it("are written as the language writes them", () => {
    expect(formatMegabytes("en", 1_234_567)).toBe("1.2 MB");
    expect(formatMegabytes("de", 1_234_567)).toBe("1,2 MB");
    expect(formatMegabytes("en", 12)).toBe("0.1 MB");
  });
});
