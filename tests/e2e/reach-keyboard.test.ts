/** Every room is gone through with Tab, Enter, Space and arrows alone; the focus is always seen and never lost. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectHash, useBrowser } from "./page.ts";
import { undrawn } from "./states.ts";

const openApp = useBrowser();
const open = async (hash = ""): Promise<Page> => {
  // What a browser shows of the focus depends on what was done with a page before.
  const page = await openApp({ hash, isBroken: true, isFresh: true, before: undrawn });
  await page.locator("main :is(h2, .explore-said)").first().waitFor();
  return page;
};

/** More stops than any state has. */
const STOPS_MAX = 140;

interface Stop {
  readonly name: string;
  readonly hasMark: boolean;
  /**
   * Neither the page as a whole, nor a text that the app put the focus on to have it read: Tab does not stop there, and
   * browsers differ in when they show it.
   */
  readonly isControl: boolean;
}

const stop = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLElement;
    const outlined = [at, at.nextElementSibling].some(
      (element) => element && getComputedStyle(element).outlineStyle !== "none",
    );
    const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : null;
    const name = at.getAttribute("aria-label") ?? label ?? at.textContent ?? "";
    return {
      name: name.trim().replaceAll(/\s+/gu, " "),
      hasMark: outlined,
      isControl: at.tabIndex >= 0,
    };
  });

/**
 * Presses Tab until that control has the focus; every stop on the way shows that it has it.
 *
 * @returns how many presses it took
 */
async function tabTo(page: Page, name: RegExp, key = "Tab"): Promise<number> {
  const passed: string[] = [];
  for (let stops = 0; stops < STOPS_MAX; stops++) {
    await page.keyboard.press(key);
    const at = await stop(page);
    passed.push(at.name);
    if (!at.isControl) continue;
    expect(at.hasMark, `the focus is seen on: ${at.name}`).toBe(true);
    if (name.test(at.name)) return stops + 1;
  }
  throw new Error(`${name} was not among: ${passed.join(" | ")}`);
}

async function go(page: Page, ...names: readonly RegExp[]): Promise<void> {
  for (const name of names) {
    await tabTo(page, name);
    await page.keyboard.press("Enter");
  }
}

const focused = (page: Page) => page.locator(":focus");

describe("by keyboard alone", () => {
  it("a type, a chapter, an entry and the way back", async () => {
    const page = await open();
    await go(page, /^Bone/u);
    await expectHash(page, { subtype: "bone" });
    await go(page, /^Symptoms$/u);
    await expectHash(page, { chapter: "feel" });
    await page.locator(".story-entry").first().waitFor();
    await go(page, /^Next: /u);
    await expectHash(page, { chapter: "causes" });
    // The next chapter is read from its beginning.
    await expect.poll(() => focused(page).textContent()).toBe("Causes");
    await tabTo(page, /^One step back$/u, "Shift+Tab");
    await page.keyboard.press("Enter");
    await expectHash(page, { subtype: null });
  });

  it("view, age and look", async () => {
    const page = await open();
    await go(page, /^Back$/u);
    await expectHash(page, { view: "back" });
    await tabTo(page, /^Body's age$/u);
    await page.keyboard.press("ArrowRight");
    await expectHash(page, { age: "10.5" });
    await tabTo(page, /^Glass$/u);
    await page.keyboard.press("ArrowRight");
    await expectHash(page, { lens: "solid" });
  });

  it("the search, the lists and the sharing give the focus back to where it was", async () => {
    const page = await open();
    await go(page, /^Search$/u);
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(async () => (await stop(page)).name).toBe("Search");
    await go(page, /^Rooms and sharing$/u, /^Share and save$/u);
    await page.getByRole("dialog").waitFor();
    await go(page, /^Close$/u);
    await expect.poll(async () => (await stop(page)).name).toBe("Share and save");
    await page.keyboard.press("Escape");
    await go(page, /^Words explained$/u);
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(async () => (await stop(page)).name).toBe("Words explained");
  });

  it("teaching: a lesson, its slides, and the quiz", async () => {
    const page = await open("#room=present");
    await page.locator(".lesson-card").first().waitFor();
    await go(page, /^Five types/u);
    await expectHash(page, { room: "present.five-types.1" });
    await page.locator(".lesson-sentence").waitFor();
    await go(page, /^Next$/u);
    await expectHash(page, { room: "present.five-types.2" });
    await go(page, /^All lessons$/u);
    await expectHash(page, { room: "present" });
    await go(page, /^Find it/u, /^Large parts/u);
    await expectHash(page, { room: "present.find-it.large" });
  });

  it("a child's room: a look, a colour, a question", async () => {
    const page = await open("#room=explore");
    await go(page, /^Let's look$/u, /^Yes$/u);
    await expect.poll(() => page.url()).toMatch(/room=explore\./u);
    await go(page, /^Ask$/u);
    await page.getByRole("textbox").waitFor();
    await go(page, /^Colour$/u);
    await page.locator(".explore-crayon").first().waitFor();
    await tabTo(page, /^Yellow$/u);
  });

  it("a talk: a part, a mark by words, and what is said of it", async () => {
    const page = await open("#room=show&structure=femur-distal-metaphysis-left");
    await page.locator(".show-panel h3").first().waitFor();
    await go(page, /^Set a mark there$/u);
    await expect.poll(() => page.locator(".show-sentences li").count()).toBe(1);
    await tabTo(page, /^Make a handout$/u);
  });

  it("nothing keeps the focus: Tab comes round to the first stop again", async () => {
    const page = await open("#subtype=vascular&chapter=tests");
    await page.locator(".story-entry").first().waitFor();
    await tabTo(page, /^To the words$/u);
    expect(await tabTo(page, /^To the words$/u)).toBeGreaterThan(20);
  });
});
