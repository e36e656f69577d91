import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { SUBTYPES, SYSTEMS } from "../../src/domain/anatomy.ts";
import { en } from "../../src/i18n/en.ts";
import { formatMegabytes } from "../../src/i18n/format.ts";
import { i18n } from "../../src/i18n/i18n.ts";

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

describe("numbers", () => {
  it("are written as the language writes them", () => {
    expect(formatMegabytes("en", 1_234_567)).toBe("1.2 MB");
    expect(formatMegabytes("de", 1_234_567)).toBe("1,2 MB");
    expect(formatMegabytes("en", 12)).toBe("0.1 MB");
  });
});
