import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { SUBTYPES, SYSTEMS } from "../../src/domain/anatomy.ts";
import { en } from "../../src/i18n/en.ts";
import { formatMegabytes } from "../../src/i18n/format.ts";
import { words as spanish } from "../../src/i18n/es.ts";
import { i18n, speak } from "../../src/i18n/i18n.ts";
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
    return [...source.matchAll(/\bt\(\s*(?:"([^"]+)"|`([^`]+)`)/gu)].map(
      ([, plain, template]) => plain ?? template!.replaceAll(/\$\{[^}]+\}/gu, "*"),
    );
  });
}

const defined = [...new Set(keysOf(en).map((key) => key.replace(PLURAL, "")))];
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
    const texts = keysOf(en).map((key) => [key, i18n.t(key as "title")] as const);
    const bare = texts.filter(
      ([, text]) => /\b(left|right)\b/iu.test(text) && !/body's/iu.test(text),
    );
    expect(bare).toEqual([]);
  });

  it("count", () => {
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

describe("Spanish", () => {
  const plain = (words: object) =>
    [...new Set(keysOf(words).map((key) => key.replace(PLURAL, "")))].toSorted();

  it("has every key of English and no other", () => {
    expect(plain(spanish)).toEqual(plain(en));
  });

  it("fills in the same values", () => {
    const differing = keysOf(en).filter((key) => {
      const own = textAt(spanish, key);
      return (
        typeof own === "string" &&
        placeholdersOf(own).join() !== placeholdersOf(textAt(en, key) as string).join()
      );
    });
    expect(differing).toEqual([]);
  });

  it("has a text for each way of counting that it has", () => {
    const rules = new Intl.PluralRules("es").resolvedOptions().pluralCategories;
    const counted = keysOf(en).filter((key) => key.endsWith("_other"));
    expect(counted.length).toBeGreaterThan(0);
    const missing = counted.flatMap((key) =>
      rules
        .map((rule) => key.replace(/_other$/u, `_${rule}`))
        .filter((form) => typeof textAt(spanish, form) !== "string"),
    );
    expect(missing).toEqual([]);
  });

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
