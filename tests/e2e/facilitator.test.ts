import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { entriesOf, isStoryChapter, STORIES, type StoryId } from "../../src/domain/chapters.ts";
import { type Chapter, CHAPTERS } from "../../src/domain/view.ts";
import { en } from "../../src/i18n/en.ts";
import { type OpenOptions, PHONE, useBrowser } from "./page.ts";
import { withoutBody } from "./without-body.ts";

const openApp = useBrowser();

const open = (hash = "", options: OpenOptions = {}): Promise<Page> =>
  openApp({ hash: `#voice=child${hash}`, isBroken: true, before: withoutBody, ...options });

const dialog = (page: Page) => page.getByRole("dialog", { name: "For the grown-up" });
const panel = (page: Page) => page.locator(".panel");
const chapterButton = (page: Page, chapter: Chapter) =>
  page
    .getByRole("navigation", { name: "Chapters" })
    .getByRole("button", { name: en.chapters.name.child[chapter], exact: true });

async function openDialog(page: Page): Promise<void> {
  const banner = page.getByRole("banner");
  const opener = banner.getByRole("button", { name: "For the grown-up" });
  if (!(await opener.isVisible())) await banner.getByRole("button", { name: "Settings" }).click();
  await opener.click();
  await dialog(page).waitFor();
}

async function choose(page: Page, change: () => Promise<unknown>): Promise<void> {
  await openDialog(page);
  await change();
  await dialog(page).getByRole("button", { name: "Done" }).click();
  await dialog(page).waitFor({ state: "hidden" });
}

const word = (page: Page, name: string) => dialog(page).getByRole("radio", { name, exact: true });
const box = (page: Page, name: string | RegExp) => dialog(page).getByRole("checkbox", { name });

const hashOfStory = (story: StoryId, chapter: Chapter): string =>
  `#voice=child&chapter=${chapter}${story === "overview" ? "" : `&subtype=${story}`}`;

/** Opens every entry of the chapter in turn. @returns all that was to be read. */
const readAll = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const text = () => document.querySelector(".panel")!.textContent ?? "";
    let all = text();
    for (const button of document.querySelectorAll<HTMLElement>(
      ".story-entry .disclosure-button",
    )) {
      button.click();
      while (button.getAttribute("aria-expanded") !== "true")
        await new Promise((done) => setTimeout(done));
      all += text();
    }
    return all;
  });

/** Walks through all stories and chapters. @returns what is read in each. */
async function walk(page: Page): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const story of STORIES)
    for (const chapter of CHAPTERS) {
      await page.evaluate((hash) => (location.hash = hash), hashOfStory(story, chapter));
      await chapterButton(page, chapter).and(page.locator("[aria-pressed=true]")).waitFor();
      if (isStoryChapter(chapter)) {
        const count = entriesOf(story, chapter).length;
        // One that a child is told only when the grown-up wants it may be left out.
        await expect
          .poll(() => page.locator(".story-entry").count())
          .toBeGreaterThanOrEqual(count - 1);
      }
      texts.set(`${story}/${chapter}`, await readAll(page));
    }
  return texts;
}

const holding = (texts: ReadonlyMap<string, string>, pattern: RegExp): string[] =>
  [...texts].filter(([, text]) => pattern.test(text)).map(([key]) => key);

/** Children are told of it only where a grown-up wants it. */
const AMPUTATION = /limb can't stay|arm or a leg cannot stay|amputat/iu;
const HAIR = /hair may fall out/iu;

describe("the word", () => {
  it("illness takes every cancer from the child's words", async () => {
    const page = await open();
    await choose(page, () => word(page, "Illness").check());
    const texts = await walk(page);
    expect(texts.size).toBe(STORIES.length * CHAPTERS.length);
    expect(holding(texts, /cancer/iu)).toEqual([]);
    expect(holding(texts, /illness/iu).length).toBeGreaterThan(STORIES.length);
    expect(holding(texts, /\{/u)).toEqual([]);
    // Nothing else was chosen: see what is talked about, below.
    expect(holding(texts, AMPUTATION)).toEqual([]);
    expect(holding(texts, HAIR)).not.toEqual([]);
  });

  it("changes the words behind the dialog and its sample at once", async () => {
    const page = await open();
    await openDialog(page);
    for (const [name, sample] of [
      ["Lump", "a rare lump"],
      ["Illness", "a rare illness"],
      ["Cancer", "a rare cancer"],
    ] as const) {
      await word(page, name).check();
      await expect.poll(() => dialog(page).textContent()).toContain(sample);
      await expect.poll(() => panel(page).textContent()).toContain(sample);
    }
  });

  it("changes nothing for the family", async () => {
    const page = await open();
    await choose(page, () => word(page, "Illness").check());
    await expect.poll(() => panel(page).textContent()).not.toMatch(/cancer/iu);
    await page.getByRole("radio", { name: "Family" }).check();
    await expect.poll(() => panel(page).textContent()).toMatch(/cancer/iu);
  });
});

describe("the chapters", () => {
  it("that are closed are gone, and a link to one leads to the first that is open", async () => {
    const page = await open("&subtype=bone&chapter=treatment");
    await chapterButton(page, "treatment").waitFor();
    await choose(page, async () => {
      await box(page, en.chapters.name.child.treatment).uncheck();
      await box(page, en.chapters.name.child.after).uncheck();
    });
    await chapterButton(page, "where").and(page.locator("[aria-pressed=true]")).waitFor();
    expect(await chapterButton(page, "treatment").count()).toBe(0);
    await page.reload();
    await chapterButton(page, "where").and(page.locator("[aria-pressed=true]")).waitFor();
    expect(await chapterButton(page, "treatment").count()).toBe(0);
    // The way on from the last open one leads nowhere closed.
    await chapterButton(page, "tests").click();
    await page.locator(".story-entry").first().waitFor();
    expect(await page.getByRole("button", { name: /^Next:/u }).count()).toBe(0);
  });

  it("never close altogether", async () => {
    const page = await open();
    await openDialog(page);
    for (const chapter of CHAPTERS.slice(1))
      await box(page, new RegExp(`^${en.chapters.name.child[chapter]}$`, "u")).uncheck();
    const first = box(page, /^Where$/u);
    expect(await first.isDisabled()).toBe(true);
    expect(await first.isChecked()).toBe(true);
    await dialog(page).getByRole("button", { name: "Done" }).click();
    const list = page.getByRole("navigation", { name: "Chapters" }).getByRole("button");
    await expect.poll(() => list.allTextContents()).toEqual(["Where"]);
  });
});

describe("what is talked about", () => {
  it("is an amputation only after it was allowed, and no hair any more", async () => {
    const page = await open();
    await choose(page, async () => {
      await box(page, /amputation/u).check();
      await box(page, /hair/u).uncheck();
    });
    const texts = await walk(page);
    expect(holding(texts, AMPUTATION)).toContain("bone/treatment");
    expect(holding(texts, HAIR)).toEqual([]);
  });
});

describe("the choice", () => {
  const chooseAll = (page: Page) =>
    choose(page, async () => {
      await word(page, "Lump").check();
      await box(page, en.chapters.name.child.why).uncheck();
      await box(page, /amputation/u).check();
    });

  it("is kept when the page is loaded again, and undone by one button", async () => {
    const page = await open();
    await chooseAll(page);
    await page.reload();
    await panel(page).getByText("a rare lump").first().waitFor();
    expect(await chapterButton(page, "why").count()).toBe(0);
    await openDialog(page);
    expect(await box(page, /amputation/u).isChecked()).toBe(true);
    await dialog(page).getByRole("button", { name: "As at the start" }).click();
    expect(await word(page, "Cancer").isChecked()).toBe(true);
    expect(await box(page, en.chapters.name.child.why).isChecked()).toBe(true);
    expect(await box(page, /amputation/u).isChecked()).toBe(false);
    await panel(page).getByText("a rare cancer").first().waitFor();
    await page.reload();
    await chapterButton(page, "why").waitFor();
    await panel(page).getByText("a rare cancer").first().waitFor();
  });

  it("holds for the visit where nothing can be kept", async () => {
    const errors: string[] = [];
    const page = await open("", {
      before: async (fresh) => {
        fresh.on("pageerror", ({ message }) => errors.push(message));
        await withoutBody(fresh);
        await fresh.addInitScript(() => {
          const deny = () => {
            throw new DOMException("denied", "SecurityError");
          };
          Storage.prototype.getItem = deny;
          Storage.prototype.setItem = deny;
        });
      },
    });
    await chooseAll(page);
    await panel(page).getByText("a rare lump").first().waitFor();
    expect(errors).toEqual([]);
  });

  it("is in no address", async () => {
    const page = await open();
    await chooseAll(page);
    expect(page.url()).not.toMatch(/lump|amputation|illness/u);
  });
});

describe("the dialog", () => {
  it.each([
    ["Escape", (page: Page) => page.keyboard.press("Escape")],
    ["Done", (page: Page) => dialog(page).getByRole("button", { name: "Done" }).click()],
    ["a press beside it", (page: Page) => page.mouse.click(30, 700)],
  ])("is closed by %s, and the focus goes back", async (_, close) => {
    const page = await open();
    await openDialog(page);
    await close(page);
    await dialog(page).waitFor({ state: "hidden" });
    const opener = page.getByRole("banner").getByRole("button", { name: "For the grown-up" });
    expect(await opener.evaluate((element) => element.matches(":focus"))).toBe(true);
  });

  it("on a phone closes before the settings that it was opened from", async () => {
    const page = await open("", PHONE);
    await page.getByRole("button", { name: "Settings" }).tap();
    const opener = page.getByRole("banner").getByRole("button", { name: "For the grown-up" });
    await opener.waitFor();
    await openDialog(page);
    await page.keyboard.press("Escape");
    await dialog(page).waitFor({ state: "hidden" });
    expect(await opener.evaluate((element) => element.matches(":focus"))).toBe(true);
  });

  it("can be opened at the end of the child's words, and only of theirs", async () => {
    const page = await open("&subtype=bone");
    const quiet = panel(page).getByRole("button", { name: "For the grown-up" });
    await quiet.click();
    await dialog(page).waitFor();
    await page.keyboard.press("Escape");
    await dialog(page).waitFor({ state: "hidden" });
    await page.getByRole("radio", { name: "Family" }).check();
    await expect.poll(() => quiet.count()).toBe(0);
  });
});
