import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { en } from "../../src/i18n/en.ts";
import { expectHash, PHONE, ready, useBrowser } from "./page.ts";

const openApp = useBrowser();

/** The page's language has arrived, words and all. */
const spoken = (page: Page, title: string) =>
  page.getByRole("heading", { level: 1, name: title }).waitFor();

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
    await spanish.context().close();
    const german = await openApp({ locale: "de-DE" });
    await spoken(german, en.title);
    await german.context().close();
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
    await page.context().close();
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
    await page.context().close();
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
    await page.context().close();
  });
});

describe("a language from right to left", () => {
  it("mirrors the page and leaves no word as it is in English", async () => {
    const page = await openApp({ hash: "#lang=en-XB&subtype=vascular&chapter=feel" });
    await page.locator(".story-entry").first().waitFor();
    expect(await page.evaluate(() => document.documentElement.dir)).toBe("rtl");
    const panel = (await page.locator(".panel").boundingBox())!;
    const rail = (await page.locator(".rail").boundingBox())!;
    expect(panel.x).toBeLessThan(rail.x);
    // Names of the languages themselves, and numbers, are not turned.
    const plain = (await allTexts(page)).filter(
      (text) => !/[\u202d\u202e]/u.test(text) && !["English", "Español", "ɥsᴉlƃuƎ"].includes(text),
    );
    expect(plain.filter((text) => !/^[\d\s.,]*(?:m|years?)?$/u.test(text))).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await page.context().close();
  });
});
