import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { glossaryText } from "../../src/content/glossary.ts";
import { loadLayer } from "../../src/content/layers.ts";
import { subtypeText } from "../../src/content/tell.ts";
import { factOf } from "../../src/domain/facts.ts";
import { sourceOf } from "../../src/domain/sources.ts";
import { tellingAll } from "../../src/domain/telling.ts";
import { expectHash, PHONE, useBrowser, type OpenOptions } from "./page.ts";
import { withoutBody } from "./without-body.ts";

const openWhole = useBrowser();
const openApp = (options: OpenOptions = {}): Promise<Page> =>
  openWhole({ isBroken: true, before: withoutBody, ...options });
const glossary = await loadLayer("glossary", "en");
const core = await loadLayer("core", "en");

const meaningOf = (id: string): string =>
  glossaryText(glossary, tellingAll("family")).find((word) => word.id === id)!.meaning.sentence
    .text;

const wordsPage = (page: Page) => page.getByRole("dialog", { name: "Words explained" });
const sourcesPage = (page: Page) => page.getByRole("dialog", { name: "Sources" });
const entry = (page: Page, at: string) => page.locator(`[id="page-entry-${at}"]`);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");

/** The first mark of a word in the explanation. */
const markOf = (page: Page, word: string) =>
  page.getByRole("article").getByRole("button", { name: word, exact: true }).first();

describe("a difficult word", () => {
  it("is explained where it stands, and the text stays as it was", async () => {
    const page = await openApp({ hash: "#subtype=bone" });
    const mark = markOf(page, "metaphysis");
    await mark.waitFor();
    const sentence = await page
      .locator("[data-sentence]")
      .first()
      .evaluate((element) => {
        const copy = element.cloneNode(true) as HTMLElement;
        for (const number of copy.querySelectorAll(".source-mark")) number.remove();
        return copy.textContent.trim();
      });
    expect(sentence).toBe(subtypeText(core, "bone", tellingAll("family")).summary.text);

    expect(await mark.getAttribute("aria-expanded")).toBe("false");
    await mark.click();
    expect(await mark.getAttribute("aria-expanded")).toBe("true");
    const note = page.getByRole("note", { name: "metaphysis" });
    await note.getByText(meaningOf("metaphysis")).waitFor();
    expect(await focused(page)).toContain(meaningOf("metaphysis"));
    expect(await note.locator(".word-mark").count()).toBe(0);

    await page.keyboard.press("Escape");
    await note.waitFor({ state: "detached" });
    expect(await focused(page)).toBe("metaphysis");
  });

  it("is closed by its button and gives way to another word", async () => {
    const page = await openApp({ ...PHONE, hash: "#subtype=bone&voice=child" });
    await markOf(page, "smooth muscle").tap();
    await page.getByRole("note", { name: "smooth muscle" }).waitFor();
    await markOf(page, "blood tubes").tap();
    await page.getByRole("note", { name: "blood vessel" }).waitFor();
    expect(await page.getByRole("note").count()).toBe(1);
    await page.getByRole("button", { name: "Close this note" }).tap();
    await page.getByRole("note").waitFor({ state: "detached" });
    expect(await focused(page)).toBe("blood tubes");
  });

  it("is not marked for clinicians", async () => {
    const page = await openApp({ hash: "#subtype=bone" });
    await markOf(page, "metaphysis").waitFor();
    await page.getByRole("radio", { name: "Clinician" }).check();
    await expect.poll(() => page.locator(".word-mark").count()).toBe(0);
  });
});

describe("the page of words", () => {
  it("opens from a note at its word, and closing leads back there", async () => {
    const page = await openApp({ hash: "#subtype=bone" });
    await markOf(page, "metaphysis").click();
    const link = page.getByRole("button", { name: "All words explained" });
    await link.click();
    await expectHash(page, { page: "glossary", at: "metaphysis", subtype: "bone" });
    const lit = wordsPage(page).locator("[aria-current='location']");
    await lit.waitFor();
    expect(await lit.textContent()).toContain(meaningOf("metaphysis"));
    expect(await focused(page)).toContain(meaningOf("metaphysis"));
    await page.keyboard.press("Escape");
    await wordsPage(page).waitFor({ state: "detached" });
    await expectHash(page, { page: null, at: null, subtype: "bone" });
    // The note under it has stayed open and has the focus back.
    expect(await focused(page)).toBe("All words explained");
  });

  it("opens by its address, in sight of the word, and the back button closes it", async () => {
    const page = await openApp();
    await page.getByRole("button", { name: "Words explained" }).click();
    await wordsPage(page).getByRole("heading", { name: "Words explained" }).waitFor();
    await page.goBack();
    await wordsPage(page).waitFor({ state: "detached" });
    await page.goto(`${page.url().split("#")[0]}#page=glossary&at=x-ray`);
    await expect.poll(() => entry(page, "x-ray").isVisible()).toBe(true);
    await expect.poll(() => isInSight(page, "x-ray")).toBe(true);
    await wordsPage(page).getByRole("button", { name: "B", exact: true }).click();
    await expect.poll(() => isInSight(page, "biopsy")).toBe(true);
    await wordsPage(page).getByRole("button", { name: "Close" }).click();
    await expectHash(page, { page: null });
  });

  it("opens at its top for a word that there is not", async () => {
    const page = await openApp({ hash: "#page=glossary&at=BO-2" });
    await wordsPage(page).getByRole("heading", { name: "A", exact: true }).waitFor();
    expect(await isInSight(page, "adrenal-gland")).toBe(true);
    expect(await wordsPage(page).locator("[aria-current]").count()).toBe(0);
  });

  it("leads families, and not children, to what a meaning rests on", async () => {
    const page = await openApp({ hash: "#page=glossary&at=biopsy" });
    await entry(page, "biopsy").getByRole("button", { name: "DX-8" }).click();
    await expectHash(page, { page: "sources", at: "DX-8" });
    await sourcesPage(page).getByText(factOf("DX-8").statement).waitFor();
    await page.goBack();
    await entry(page, "biopsy").waitFor();
    const child = await openApp({ hash: "#page=glossary&at=biopsy&voice=child" });
    await entry(child, "biopsy").waitFor();
    expect(await entry(child, "biopsy").getByRole("button").count()).toBe(0);
    expect(await entry(child, "amputation").count()).toBe(0);
  });
});

describe("the page of sources", () => {
  it("opens at a source and at a statement, each leading to the other", async () => {
    const page = await openApp({ hash: "#page=sources&at=T1" });
    const link = entry(page, "T1").getByRole("link");
    await link.waitFor();
    expect(await link.getAttribute("href")).toBe(sourceOf("T1").url);
    expect(await link.getAttribute("target")).toBe("_blank");
    expect(await link.getAttribute("rel")).toBe("noreferrer");
    await entry(page, "T1").getByRole("button", { name: "OU-14" }).click();
    await expectHash(page, { page: "sources", at: "OU-14" });
    await expect.poll(() => isInSight(page, "OU-14")).toBe(true);
    const statement = await entry(page, "OU-14").textContent();
    expect(statement).toContain(factOf("OU-14").statement);
    expect(statement).toContain("Reviewed by: nobody yet");
  });

  it("keeps outcome figures for clinicians", async () => {
    const family = await openApp({ hash: "#page=sources&at=OU-5" });
    await entry(family, "OU-4").waitFor();
    expect(await entry(family, "OU-5").count()).toBe(0);
    expect(await sourcesPage(family).locator("[aria-current]").count()).toBe(0);
    const clinician = await openApp({ hash: "#page=sources&at=OU-5&voice=clinician" });
    await entry(clinician, "OU-5").getByText(factOf("OU-5").statement).waitFor();
  });

  it("shows children the sources alone, and says for whom the statements are", async () => {
    const page = await openApp({ ...PHONE, hash: "#page=sources&at=BO-2&voice=child" });
    await entry(page, "T1").waitFor();
    await sourcesPage(page)
      .getByText(/grown-ups/u)
      .waitFor();
    expect(await entry(page, "BO-2").count()).toBe(0);
    expect(await sourcesPage(page).getByText("BO-2").count()).toBe(0);
  });

  it("is there in Spanish too", async () => {
    const page = await openApp({ hash: "#page=sources&at=BO-2&lang=es" });
    await page.getByRole("dialog", { name: "Fuentes" }).waitFor();
    await expect.poll(() => entry(page, "BO-2").textContent()).toContain("nadie todavía");
  });
});

describe("on paper", () => {
  it("is the open page alone", async () => {
    const page = await openApp({ hash: "#page=glossary" });
    await entry(page, "x-ray").waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("main").isVisible()).toBe(false);
    expect(await wordsPage(page).getByText(meaningOf("x-ray")).isVisible()).toBe(true);
    expect(await wordsPage(page).getByRole("button", { name: "Close" }).isVisible()).toBe(false);
    await page.emulateMedia({ media: null });
    const pdf = await page.pdf({ preferCSSPageSize: true });
    // The whole list and not only what the window holds.
    const sheets = pdf.toString("latin1").match(/\/Type \/Page\b/gu) ?? [];
    expect(sheets.length).toBeGreaterThan(3);
  });
});

/** Whether the entry lies within the part of the page that is scrolled. */
function isInSight(page: Page, at: string): Promise<boolean> {
  return entry(page, at).evaluate((element) => {
    const box = element.getBoundingClientRect();
    const view = element.closest(".page-body")!.getBoundingClientRect();
    return box.top >= view.top && box.bottom <= view.bottom;
  });
}
