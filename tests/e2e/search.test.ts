import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectHash, hashOf, PHONE, useBrowser } from "./page.ts";

const openApp = useBrowser();

const SMALL_PHONE = { ...PHONE, viewport: { width: 360, height: 640 } };

const dialog = (page: Page) => page.getByRole("dialog", { name: "Search" });
const box = (page: Page) => dialog(page).getByRole("combobox");
const options = (page: Page) => dialog(page).getByRole("option");
const searchButton = (page: Page) => page.getByRole("button", { name: "Search", exact: true });

/** Opens the search by its key and waits until it can answer. */
async function ask(page: Page, query: string): Promise<void> {
  await page.keyboard.press("/");
  await options(page).first().waitFor();
  await page.keyboard.type(query);
}

const activeText = (page: Page) =>
  page.evaluate(() => {
    const id = document.activeElement?.getAttribute("aria-activedescendant");
    return id ? document.getElementById(id)?.textContent : null;
  });

const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");

describe("opening and closing", () => {
  it("works by press, by both keys, and gives the focus back", async () => {
    const page = await openApp();
    await searchButton(page).click();
    await box(page).waitFor();
    expect(await box(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("Escape");
    await dialog(page).waitFor({ state: "detached" });
    expect(await searchButton(page).evaluate((element) => element === document.activeElement)).toBe(
      true,
    );

    await page.keyboard.press("Control+k");
    await box(page).waitFor();
    // In the box it is a letter.
    await page.keyboard.press("/");
    expect(await box(page).inputValue()).toBe("/");
    await dialog(page).getByRole("button", { name: "Close the search" }).click();
    await dialog(page).waitFor({ state: "detached" });

    await page.keyboard.press("/");
    await box(page).waitFor();
    expect(await box(page).inputValue()).toBe("");
    // Beside it, on what it covers.
    await page.mouse.click(5, 700);
    await dialog(page).waitFor({ state: "detached" });
  });

  it("lets the bare key be switched off, for good", async () => {
    const page = await openApp();
    await page.keyboard.press("/");
    await dialog(page).getByRole("checkbox").uncheck();
    await page.keyboard.press("Escape");
    await dialog(page).waitFor({ state: "detached" });
    await page.reload();
    await page.locator('main[data-ready="true"]').waitFor();
    await page.keyboard.press("/");
    await page.keyboard.press("Control+k");
    await box(page).waitFor();
    expect(await dialog(page).count()).toBe(1);
    expect(await dialog(page).getByRole("checkbox").isChecked()).toBe(false);
  });
});

describe("by keyboard", () => {
  it("finds a misspelled place, says how many there are, and goes there", async () => {
    const page = await openApp();
    await ask(page, "stomac");
    await expect.poll(() => activeText(page)).toBe("Stomach");
    expect(await dialog(page).getByRole("status").textContent()).toMatch(/^\d+ results?$/u);
    await page.keyboard.press("Enter");
    await dialog(page).waitFor({ state: "detached" });
    await expectHash(page, { structure: "stomach", subtype: "soft-tissue" });
    await expect.poll(() => focusedText(page)).toBe("Stomach");
  });

  it("moves through groups with arrows, Home and End", async () => {
    const page = await openApp();
    await ask(page, "bone");
    await expect.poll(() => activeText(page)).toBe("Bone type");
    expect(await dialog(page).getByRole("group", { name: "Body parts" }).count()).toBe(1);
    const texts = await options(page).allTextContents();
    await page.keyboard.press("ArrowDown");
    expect(await activeText(page)).toBe(texts[1]);
    await page.keyboard.press("End");
    expect(await activeText(page)).toBe(texts.at(-1));
    await page.keyboard.press("ArrowDown");
    expect(await activeText(page)).toBe(texts[0]);
    await page.keyboard.press("ArrowUp");
    expect(await activeText(page)).toBe(texts.at(-1));
    await page.keyboard.press("Home");
    expect(await activeText(page)).toBe(texts[0]);
    await page.keyboard.press("Enter");
    await expectHash(page, { subtype: "bone", structure: null });
  });

  it("finds nothing kindly, and offers a start", async () => {
    const page = await openApp();
    await ask(page, "qqqzzzxxx");
    await dialog(page).getByText("Nothing was found for “qqqzzzxxx”.").waitFor();
    expect(await activeText(page)).toBe(null);
    await page.keyboard.press("Enter");
    expect(await dialog(page).count()).toBe(1);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expectHash(page, { subtype: "soft-tissue" });
  });

  it("keeps what was asked out of the address and the storage", async () => {
    const page = await openApp();
    await ask(page, "nausea");
    await page.keyboard.press("Escape");
    await dialog(page).waitFor({ state: "detached" });
    expect(page.url()).not.toContain("nausea");
    expect(await page.evaluate(() => Object.values(localStorage).join())).not.toContain("nausea");
  });
});

describe("what is found acts", () => {
  it("an entry of the chosen type's story stays with the type", async () => {
    const page = await openApp({ hash: "#subtype=bone" });
    await ask(page, "bone scan");
    await options(page).filter({ hasText: "Tests" }).first().click();
    await expectHash(page, { subtype: "bone", chapter: "tests", entry: "bone-scan" });
    await expect.poll(() => focusedText(page)).toMatch(/bone scan/iu);
  });

  it("an entry of another story leads to the whole one", async () => {
    const page = await openApp({ hash: "#subtype=cutaneous" });
    await ask(page, "bone scan");
    await options(page).filter({ hasText: "Tests" }).first().click();
    await expectHash(page, { subtype: null, chapter: "tests", entry: "bone-scan" });
  });

  it("a chapter is opened, a word too", async () => {
    const page = await openApp();
    await ask(page, "work-up");
    await page.keyboard.press("Enter");
    await expectHash(page, { chapter: "tests" });
    await dialog(page).waitFor({ state: "detached" });
    await ask(page, "leiomyosarcoma");
    await dialog(page)
      .getByRole("group", { name: "Words explained" })
      .getByRole("option")
      .first()
      .click();
    await expectHash(page, { page: "glossary", at: "leiomyosarcoma" });
  });

  it("a close-up opens with its layer, a procedure before its entry, and the reader is there", async () => {
    const asked: string[] = [];
    const page = await openApp({
      before: async (fresh) => fresh.on("request", (request) => asked.push(request.url())),
    });
    const texts = () => asked.filter((url) => /\/(?:closer|procedures)-/u.test(url));
    expect(texts()).toEqual([]);
    await ask(page, "serosa");
    expect(texts()).toHaveLength(2);
    await dialog(page)
      .getByRole("group", { name: "Layers up close" })
      .getByRole("option", { name: "Thin cover (serosa) The wall of the gut, up close" })
      .click();
    await expectHash(page, {
      subtype: "soft-tissue",
      structure: "ileum",
      exhibit: "close-up.serosa",
    });
    await expect.poll(() => focusedText(page)).toMatch(/^Thin cover \(serosa\)/u);

    await ask(page, "how a CT scan works");
    expect(
      await dialog(page)
        .getByRole("group", { name: "What doctors do, step by step" })
        .getByRole("option")
        .count(),
    ).toBeGreaterThan(0);
    await expect.poll(() => activeText(page)).toBe("How a CT scan works");
    await page.keyboard.press("Enter");
    await expectHash(page, { chapter: "tests", entry: "ct", exhibit: "procedure.ct.0" });
    await expect.poll(() => focusedText(page)).toBe("How a CT scan works");
    await page.getByRole("button", { name: "Back to the words" }).click();
    await expectHash(page, { chapter: "tests", entry: "ct", exhibit: null });

    await ask(page, "growth plate up close");
    await dialog(page)
      .getByRole("group", { name: "Places up close" })
      .getByRole("option")
      .first()
      .click();
    await expectHash(page, { subtype: "bone", exhibit: "close-up" });
    await expect.poll(() => focusedText(page)).toBe("A growth plate, up close");
  });

  it("in Spanish, without accents", async () => {
    const page = await openApp({ hash: "#lang=es" });
    await page.keyboard.press("/");
    const buscar = page.getByRole("dialog", { name: "Buscar" });
    await buscar.getByRole("option").first().waitFor();
    await page.keyboard.type("estomago");
    await expect.poll(() => activeText(page)).toBe("Estómago");
    await page.keyboard.press("Enter");
    await expectHash(page, { structure: "stomach" });
  });

  it("on a phone the words come up", async () => {
    const page = await openApp(SMALL_PHONE);
    await searchButton(page).tap();
    await options(page).first().waitFor();
    await box(page).fill("biopsy");
    await options(page).filter({ hasText: "Tests" }).first().tap();
    await expectHash(page, { chapter: "tests" });
    await page.locator('.sheet[data-step="half"]').waitFor();
    const open = page.locator(".story-entry button[aria-expanded='true']");
    await expect.poll(() => open.evaluate((el) => el === document.activeElement)).toBe(true);
  });
});

it("a child does not find what a grown-up has closed", async () => {
  const page = await openApp({
    hash: "#voice=child",
    before: (before) =>
      before.addInitScript(() =>
        localStorage.setItem(
          "where-it-starts/preferences",
          JSON.stringify({
            version: 1,
            facilitator: { illnessWord: "lump", mentioned: [], closedChapters: ["tests"] },
          }),
        ),
      ),
  });
  await ask(page, "limb");
  await dialog(page)
    .getByRole("status")
    .getByText(/result|Nothing/u)
    .waitFor();
  expect(await options(page).filter({ hasText: "When a limb can't stay" }).count()).toBe(0);
  await box(page).fill("blood test");
  await dialog(page)
    .getByRole("status")
    .getByText(/result|Nothing/u)
    .waitFor();
  expect(await options(page).filter({ hasText: "How doctors look" }).count()).toBe(0);
  await box(page).fill("through the ring");
  await dialog(page)
    .getByRole("status")
    .getByText(/result|Nothing/u)
    .waitFor();
  expect(await options(page).filter({ hasText: "Through the ring" }).count()).toBe(0);
  expect(hashOf(page).get("voice")).toBe("child");
  await page.context().close();
});
