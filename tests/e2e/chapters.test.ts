import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { isStoryChapter } from "../../src/domain/chapters.ts";
import { CHAPTERS } from "../../src/domain/view.ts";
import { en } from "../../src/i18n/en.ts";
import { expectHash, PHONE, useBrowser, visibleSpot } from "./page.ts";

const openApp = useBrowser();

const NAMES = en.chapters.name.family;
const chapterButton = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Chapters" }).getByRole("button", { name, exact: true });
const entryButton = (page: Page, name: string) =>
  page.locator(".story-entry").getByRole("button", { name, exact: true });

describe("the chapters of a story", () => {
  it("open one after the other by the button at their end, focus first, to the last", async () => {
    const page = await openApp({ hash: "#subtype=bone" });
    for (const chapter of CHAPTERS.slice(1)) {
      await page.getByRole("button", { name: `Next: ${NAMES[chapter]}` }).click();
      await expectHash(page, { chapter, subtype: "bone" });
      const heading = page.getByRole("heading", { level: 3, name: NAMES[chapter] });
      await expect
        .poll(() => heading.evaluate((element) => element === document.activeElement))
        .toBe(true);
      const words = isStoryChapter(chapter) ? ".story-entry" : ".topic-section";
      await page.locator(words).first().waitFor();
    }
    expect(await page.getByRole("button", { name: /^Next:/u }).count()).toBe(0);
  });

  it("light on the body what an entry speaks of, and let go of it again", async () => {
    const page = await openApp({ hash: "#subtype=bone" });
    await chapterButton(page, "Tests").click();
    await entryButton(page, "CT of the chest").click();
    await expectHash(page, { chapter: "tests", entry: "chest-ct" });
    // The lungs are solid now and in the frame: a press on the body reaches one.
    const spot = await visibleSpot(page, "lung-right");
    await page.mouse.click(spot.x, spot.y);
    await expectHash(page, { structure: "lung-right", chapter: "tests" });
    await page.goBack();
    await expectHash(page, { structure: null, entry: "chest-ct" });
    await entryButton(page, "CT of the chest").click();
    await expectHash(page, { entry: null });
    await visibleSpot(page, "femur-distal-metaphysis-left");
  });

  it("keep place, view, chapter and entry when the voice changes", async () => {
    const hash = "#structure=femur-distal-metaphysis-left&view=left&chapter=tests&entry=mri";
    const page = await openApp({ hash });
    await page.getByText("It shows how far the tumour reaches inside").waitFor();
    await page.getByRole("radio", { name: "Child" }).check({ force: true });
    await page.getByText("An MRI is a short tunnel").waitFor();
    await expectHash(page, {
      structure: "femur-distal-metaphysis-left",
      view: "left",
      chapter: "tests",
      entry: "mri",
      voice: "child",
    });
  });

  it("show outcome figures to clinicians and to nobody else", async () => {
    const page = await openApp({ hash: "#subtype=bone&chapter=after&entry=known&voice=clinician" });
    await page.getByText(/overall survival at 5 years 59%/u).waitFor();
    await page.getByRole("radio", { name: "Family" }).check({ force: true });
    await page.getByText("Most of what is known comes from adults.").waitFor();
    expect(await page.locator("body").innerText()).not.toMatch(/surviv|\d ?%/iu);
  });

  it("say to a screen reader what was opened and what the body shows", async () => {
    const page = await openApp({ hash: "#subtype=vascular" });
    await chapterButton(page, "Symptoms").click();
    await entryButton(page, "A swollen liver").click();
    const news = page.locator("output");
    await expect
      .poll(() => news.innerText())
      .toBe(
        "A swollen liver: opened. The body shows: Big vein of the belly, upper part (inferior vena cava), Veins of the liver (hepatic veins), and Liver.",
      );
  });

  it("are read and opened by touch on a phone, the body in sight above them", async () => {
    const page = await openApp({ ...PHONE, hash: "#subtype=vascular" });
    const button = chapterButton(page, "Treatment");
    await button.tap();
    await expectHash(page, { chapter: "treatment" });
    await page.getByRole("button", { name: "Show all of the text" }).tap();
    await entryButton(page, "Surgery").tap();
    await expectHash(page, { entry: "surgery" });
    await page.getByText(/stitched, patched, replaced by a tube or closed/u).waitFor();
  });

  it("say so and offer another try when their words cannot be fetched", async () => {
    const page = await openApp({
      hash: "#subtype=bone",
      before: (fresh) => fresh.route(/chapters-[\w-]+\.js/u, (route) => route.abort()),
    });
    await chapterButton(page, "Tests").click();
    await page.getByText("The words could not be opened.").waitFor();
    await page.unroute(/chapters-[\w-]+\.js/u);
    await page.getByRole("button", { name: "Try again" }).click();
    await entryButton(page, "X-ray").waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
  });
});
