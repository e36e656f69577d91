/**
 * Contrast by computation, from the style sheets themselves. WCAG 2.2 asks 7 to 1 of text at AAA (1.4.6) and 3 to 1 of
 * whatever is needed to see a control or its state (1.4.11).
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { STRUCTURES, SUBTYPES } from "../../src/domain/anatomy.ts";
import { clayOf, PAPER, SUBTYPE_COLOURS } from "../../src/domain/palette.ts";
import { contrast, mix } from "../matchers/colour.ts";

const TEXT = 7;
const GRAPHIC = 3;

const SOURCE = new URL("../../src/", import.meta.url);
const sheets = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".css"))
  .map((name) => ({ name, css: withoutComments(readFileSync(new URL(name, SOURCE), "utf8")) }));

function withoutComments(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//gu, "");
}

interface Rule {
  readonly at: string;
  readonly declarations: ReadonlyMap<string, string>;
}

/** Innermost rules with what they declare; the conditions around them do not matter here. */
const rules: readonly Rule[] = sheets.flatMap(({ name, css }) =>
  [...css.matchAll(/([^{};]+)\{([^{}]*)\}/gu)].map(([, selector = "", body = ""]) => ({
    at: `${name}: ${selector.trim()}`,
    declarations: new Map(
      body
        .split(";")
        .map((line) => line.split(/:(.*)/su).map((part) => part.trim()))
        .filter(([property, value]) => property && value)
        .map(([property, value]) => [property!, value!] as const),
    ),
  })),
);

/** What the rule of exactly that selector sets, of all that starts with two dashes and is a colour. */
function tokensOf(selector: string): Record<string, string> {
  const own = rules.filter(({ at }) => at === `app/tokens.css: ${selector}`);
  return Object.fromEntries(
    own
      .flatMap(({ declarations }) => [...declarations])
      .filter(([property, value]) => property.startsWith("--") && value.startsWith("#")),
  );
}

const LIGHT = tokensOf(":root");
const DARK = { ...LIGHT, ...tokensOf(':root[data-theme="dark"]') };
const THEMES = { light: LIGHT, dark: DARK };

const SURFACES = ["--paper", "--paper-edge", "--card", "--well", "--hover", "--chosen"];
/** Inks that may stand on any surface. */
const INKS = ["--ink", "--ink-soft", "--accent"];
/** Lines that show where a control is or what is chosen, and the focus. */
const GRAPHICS = ["--line-strong", "--accent", "--ink"];

/** A veil of a surface's colour under names that lie over the body. */
const OVER = rules.find(({ at }) => at === "app/tokens.css: :root")!.declarations.get("--over")!;
/** What an x-ray is darkest at. */
const FILM = "#090e14";

const long = (hex: string): string => (hex.length === 4 ? hex.replace(/[\da-f]/gu, "$&$&") : hex);

/** The colour that a declaration names, `#rrggbb`; null for system colours, gradients and what shows through. */
function colourIn(value: string | undefined, tokens: Record<string, string>): string | null {
  const name = /^var\((--[\w-]+)/u.exec(value ?? "")?.[1];
  const colour = name ? tokens[name] : /^#[\da-f]{3,6}\b/u.exec(value ?? "")?.[0];
  return colour ? long(colour) : null;
}

describe.each(Object.entries(THEMES))("the %s page", (theme, tokens) => {
  it("has inks that can be read on every surface", () => {
    const weak = INKS.flatMap((ink) =>
      SURFACES.map((surface) => ({
        pair: `${ink} on ${surface}`,
        is: contrast(tokens[ink]!, tokens[surface]!),
      })),
    ).filter(({ is }) => is < TEXT);
    expect(weak).toEqual([]);
  });

  it("uses no other ink, unless the same rule gives it a ground it can be read on", () => {
    const weak = rules.flatMap(({ at, declarations }) => {
      const ink = colourIn(declarations.get("color"), tokens);
      const isInk = INKS.some((name) => declarations.get("color") === `var(${name})`);
      const ground = colourIn(
        declarations.get("background") ?? declarations.get("background-color"),
        tokens,
      );
      if (!ink || (isInk && !ground)) return [];
      // Ink on what is printed: the paper is white.
      const is = contrast(ink, ground ?? "#ffffff");
      return is < TEXT ? [`${at}: ${is.toFixed(2)}`] : [];
    });
    expect(weak).toEqual([]);
  });

  it("shows where controls are, what is chosen and where the focus is", () => {
    const weak = GRAPHICS.flatMap((line) =>
      SURFACES.map((surface) => ({
        pair: `${line} on ${surface}`,
        is: contrast(tokens[line]!, tokens[surface]!),
      })),
    ).filter(({ is }) => is < GRAPHIC);
    expect(weak).toEqual([]);
  });

  it("shows each type's sign on every surface", () => {
    const use = theme === "dark" ? "onDark" : "onLight";
    const weak = SUBTYPES.flatMap((type) =>
      SURFACES.map((surface) => ({
        pair: `${type} on ${surface}`,
        is: contrast(SUBTYPE_COLOURS[type][use], tokens[surface]!),
      })),
    ).filter(({ is }) => is < GRAPHIC);
    expect(weak).toEqual([]);
  });

  it("has names over the body that can be read before everything that is drawn there", () => {
    const grounds = [
      ...STRUCTURES.map(clayOf),
      ...Object.values(SUBTYPE_COLOURS).flatMap((colours) => Object.values(colours)),
      FILM,
    ];
    const veil = /color-mix\(in srgb, var\((--[\w-]+)\) (\d+)%/u.exec(OVER)!;
    const share = Number(veil[2]) / 100;
    const users = rules.filter(
      ({ declarations }) => declarations.get("background") === "var(--over)",
    );
    expect(users.length).toBeGreaterThan(0);
    const weak = users.flatMap(({ at, declarations }) =>
      grounds
        .map((ground) => mix(tokens[veil[1]!]!, ground, share))
        .filter((ground) => contrast(colourIn(declarations.get("color"), tokens)!, ground) < TEXT)
        .map((ground) => `${at} on ${ground}`),
    );
    expect(weak).toEqual([]);
  });

  it("stands on the paper that the scene knows", () => {
    expect(tokens["--paper"]).toBe(PAPER[theme as keyof typeof PAPER]);
  });
});

describe("forced colours", () => {
  it("are the system's own, but for paper and marks on pictures, which bring ink and ground both", () => {
    const kept = rules
      .filter(({ declarations }) => declarations.get("forced-color-adjust") === "none")
      .filter(({ declarations }) => colourIn(declarations.get("color"), LIGHT) !== null);
    expect(kept.length).toBeGreaterThan(0);
    const bare = kept.filter(
      ({ declarations }) => colourIn(declarations.get("background"), LIGHT) === null,
    );
    expect(bare.map(({ at }) => at)).toEqual([]);
  });
});
