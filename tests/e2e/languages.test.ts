import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { loadLayer } from "../../src/content/layers.ts";
import { en } from "../../src/i18n/en.ts";
import { en as exhibitWords } from "../../src/i18n/exhibits/en.ts";
import { expectHash, PHONE, ready, useBrowser } from "./page.ts";

const openApp = useBrowser();

/** The page's language has arrived, words and all. */
const spoken = (page: Page, title: string) =>
  page.getByRole("heading", { level: 1, name: title }).waitFor();

/** Each kind of exhibit as an address opens it, with what comes last of its words. */
const EXHIBITS: readonly (readonly [place: string, last: string])[] = [
  ["structure=stomach&exhibit=close-up.oblique-muscle", ".callout-name"],
  ["structure=liver&exhibit=cut.axial.620", ".part-list button"],
  ["structure=liver&exhibit=core.front", ".callout-name"],
  ["structure=stomach&exhibit=lump", ".lump-slider"],
  ["subtype=bone&exhibit=patch", ".patch-canvas"],
  ["subtype=bone&exhibit=procedure.biopsy.2", ".core-table"],
];

/** Goes there without loading the page again, and waits until the picture and all words have come. */
async function openExhibit(
  page: Page,
  { hash, last }: { readonly hash: string; readonly last: string },
): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  const kind = /exhibit=([a-z]+(?:-[a-z]+)?)/u.exec(hash)![1]!;
  await page.locator(`[data-exhibit="${kind}"][data-exhibit-status="ready"]`).waitFor();
  await page.locator(".exhibit-heading").waitFor();
  await page.locator(last).first().waitFor();
}

/** All that is written or said in the page: texts and names for assistive technology. */
const allTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (!parentElement?.closest("script, style, noscript, [lang='en']")) texts.push(textContent!);
    }
    for (const element of document.body.querySelectorAll("[aria-label], [title]"))
      texts.push(element.getAttribute("aria-label") ?? "", element.getAttribute("title") ?? "");
    return texts.map((text) => text.trim()).filter((text) => /\p{L}{2}/u.test(text));
  });

describe("Spanish", () => {
  it("is chosen by the reader's own browser, and English by another", async () => {
    const spanish = await openApp({ locale: "es-MX" });
    await spoken(spanish, "Dónde empieza");
    expect(await spanish.evaluate(() => document.documentElement.lang)).toBe("es");
    // The address says it, so that a link shows elsewhere what it shows here.
    await expectHash(spanish, { lang: "es" });
    const german = await openApp({ locale: "de-DE" });
    await spoken(german, en.title);
  });

  it("is chosen by hand, kept on the device, and keeps place, chapter and entry", async () => {
    const page = await openApp({ hash: "#structure=stomach&chapter=tests&entry=mri" });
    await page.getByLabel("Language").selectOption("es");
    await spoken(page, "Dónde empieza");
    await page.getByRole("region", { name: "Estómago" }).waitFor();
    await page.getByText(/La resonancia hace imágenes con un imán/u).waitFor();
    await expectHash(page, { structure: "stomach", chapter: "tests", entry: "mri", lang: "es" });
    await page.goto(page.url().split("#")[0]!);
    await page.reload();
    await ready(page);
    await spoken(page, "Dónde empieza");
  });

  it("leaves no English on the page, in any chapter", async () => {
    const page = await openApp({ hash: "#lang=es&subtype=bone", ...PHONE });
    await spoken(page, "Dónde empieza");
    await page.getByRole("button", { name: "Mostrar todo el texto" }).click();
    const english = new Set(
      JSON.stringify(en)
        .match(/(?<=":")[^"{]{4,}(?=")/gu)!
        // Written alike in both.
        .filter((text) => !/^(?:Normal|Auto|Solid)$/u.test(text)),
    );
    for (const name of ["Síntomas", "Causas", "Pruebas", "Tratamiento", "Después"]) {
      await page
        .getByRole("navigation", { name: "Capítulos" })
        .getByRole("button", { name, exact: true })
        .click();
      await page.locator(".story-entry").first().waitFor();
      expect((await allTexts(page)).filter((text) => english.has(text))).toEqual([]);
    }
  });

  it("leaves no English in any exhibit, its picture's labels included", async () => {
    const { tongues } = await loadLayer("closer", "en");
    const written = [en, exhibitWords, tongues, (await loadLayer("procedures", "en")).tongues];
    const english = new Set(
      JSON.stringify(written)
        .match(/(?<=":")[^"{]{4,}(?=")/gu)!
        // Written alike in both.
        .filter((text) => !/^(?:Normal|Auto|Solid)$/u.test(text)),
    );
    expect(english).toContain("Its layers");
    expect(english).toContain("Slanting muscle");
    const page = await openApp({ hash: "#lang=es&subtype=bone" });
    await spoken(page, "Dónde empieza");
    for (const [place, last] of EXHIBITS) {
      await openExhibit(page, { hash: `lang=es&${place}`, last });
      const texts = await allTexts(page);
      expect(texts).toContain("Volver al texto");
      expect(texts.filter((text) => english.has(text))).toEqual([]);
    }
  });

  it("falls back to English words for the buttons when its file cannot be had", async () => {
    const page = await openApp({
      hash: "#lang=es",
      before: (fresh) => fresh.route(/\/es-[\w-]+\.js/u, (route) => route.abort()),
    });
    await spoken(page, en.title);
    await page
      .getByText(/El leiomiosarcoma/u)
      .first()
      .waitFor();
    // The medical words are Spanish all the same.
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("es");
  });
});

describe("a language from right to left", () => {
  /** The page is mirrored, fits, and has no word that is still as in English. */
  async function expectMirrored(page: Page): Promise<void> {
    expect(await page.evaluate(() => document.documentElement.dir)).toBe("rtl");
    const panel = (await page.locator(".panel").boundingBox())!;
    const rail = (await page.locator(".rail").boundingBox())!;
    expect(panel.x).toBeLessThan(rail.x);
    // Names of the languages themselves, and numbers with their units, are not turned.
    const plain = (await allTexts(page)).filter(
      (text) => !/[\u202d\u202e]/u.test(text) && !["English", "Español", "ɥsᴉlƃuƎ"].includes(text),
    );
    expect(plain.filter((text) => !/^[\d\s.,–]*(?:m|mm|years?)?$/u.test(text))).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  }

  it("mirrors the page and leaves no word as it is in English", async () => {
    const page = await openApp({ hash: "#lang=en-XB&subtype=vascular&chapter=feel" });
    await page.locator(".story-entry").first().waitFor();
    await expectMirrored(page);
  });

  it.each(EXHIBITS)("mirrors an exhibit: %s", async (place, last) => {
    const page = await openApp({ hash: `#lang=en-XB&${place}` });
    await openExhibit(page, { hash: `lang=en-XB&${place}`, last });
    await expectMirrored(page);
    // The panel's own parts keep within it, and the words begin at its right edge.
    const panel = (await page.locator(".panel-scroll").boundingBox())!;
    const sides = await page
      .locator(".exhibit :is(button, input, table, canvas, h3, p)")
      .evaluateAll((all) =>
        all
          .map((element) => element.getBoundingClientRect())
          .map(({ left, right }) => ({ left, right })),
      );
    for (const { left, right } of sides) {
      expect(left).toBeGreaterThanOrEqual(panel.x - 1);
      expect(right).toBeLessThanOrEqual(panel.x + panel.width + 1);
    }
    const back = (await page.locator(".exhibit-back").boundingBox())!;
    expect(back.x + back.width / 2).toBeGreaterThan(panel.x + panel.width / 2);
  });
});
