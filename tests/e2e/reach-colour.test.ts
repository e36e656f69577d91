/** The other sign beside every colour that tells something: shape, word, weight or frame. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { useBrowser } from "./page.ts";
import { APP_STATES, undrawn, visit } from "./states.ts";

const openApp = useBrowser();

/** Chosen things that look like their unchosen neighbours but for the colour, a line each. */
function chosenByColourAlone(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const PAIRS = [
      ["button[aria-pressed='true']", "button[aria-pressed='false']"],
      ["input:checked + span", "input:not(:checked) + span"],
      ["[aria-current]", ":not([aria-current])"],
    ] as const;
    const signs = (element: Element): string => {
      const style = getComputedStyle(element);
      // Of a shadow and a border that they are there, not what colour they have.
      const shadow = style.boxShadow.includes("inset") ? "ring" : "none";
      return [style.fontWeight, shadow, style.borderTopStyle, style.textDecorationLine].join(" ");
    };
    const firm = (element: Element): string => getComputedStyle(element).borderTopColor;
    return PAIRS.flatMap(([chosen, other]) =>
      [...document.querySelectorAll(chosen)].flatMap((element) => {
        if (!element.checkVisibility()) return [];
        const group = element.closest("ul, ol, fieldset, nav, .button-row, .choice-row");
        const unchosen = [...(group?.querySelectorAll(other) ?? [])].find(
          (each) =>
            each !== element &&
            each.className === element.className &&
            each.tagName === element.tagName,
        );
        if (!unchosen || signs(element) !== signs(unchosen)) return [];
        // A frame that was not to be seen before is another sign.
        const isFramed = firm(unchosen) === "rgba(0, 0, 0, 0)" && firm(element) !== firm(unchosen);
        return isFramed ? [] : [element.outerHTML.slice(0, 160)];
      }),
    );
  });
}

describe("colour is never the only sign", () => {
  let page: Page;
  beforeAll(async () => {
    page = await openApp({ isBroken: true, before: undrawn });
    await page.locator(".explanation .advice-note").waitFor();
  });
  afterAll(() => page.context().close());

  it("each type has a shape and a word of its own", async () => {
    const types = page.locator(".type-button");
    const shapes = await types
      .locator("path")
      .evaluateAll((all) => all.map((path) => path.getAttribute("d")));
    expect(new Set(shapes).size).toBe(5);
    expect(new Set(await types.allTextContents()).size).toBe(5);
  });

  it.each([
    "a structure, child's words",
    "an entry of a chapter",
    "a step of a procedure",
    "x-ray and MRI of a patch",
    "the rooms' menu",
    "a lesson",
    "find it, a question",
    "a child colours",
  ] as const)("what is chosen has another sign: %s", async (name) => {
    await visit(page, APP_STATES[name]);
    expect(await chosenByColourAlone(page)).toEqual([]);
  });

  it("every layer up close has its name beside its colour", async () => {
    await visit(page, APP_STATES["the growth plate up close"]);
    const layers = page.locator(".layer-button");
    const names = await layers.allTextContents();
    expect(names.length).toBeGreaterThan(4);
    expect(new Set(names).size).toBe(names.length);
    expect(await layers.locator(".layer-swatch").count()).toBe(names.length);
  });

  it("every crayon has its name beside its colour", async () => {
    await visit(page, APP_STATES["a child colours"]);
    const names = await page.locator(".explore-crayon > span").allTextContents();
    expect(names.filter(Boolean).length).toBeGreaterThan(7);
    expect(new Set(names).size).toBe(names.length);
  });

  it("an open and a closed growth plate differ in words", async () => {
    await visit(page, APP_STATES["a bone zone, clinician's words"]);
    await expect
      .poll(() => page.locator(".growth-plates").first().textContent())
      .toMatch(/open|closing|closed/u);
  });
});
