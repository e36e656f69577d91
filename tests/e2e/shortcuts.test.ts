/** The list of keys, and that each of them does what it says there. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import {
  type ShortcutGroup,
  type ShortcutId,
  shortcutsOf,
} from "../../src/panels/shortcuts/shortcut-table.ts";
import { expectHash, hashOf, useBrowser } from "./page.ts";
import { withoutBody } from "./without-body.ts";

const openApp = useBrowser();

const SMALL = { viewport: { width: 1100, height: 640 } };
const sheet = (page: Page) => page.getByRole("dialog", { name: "Keyboard shortcuts" });
const search = (page: Page) => page.getByRole("dialog", { name: "Search" });
const closed = (page: Page) => page.locator("dialog").waitFor({ state: "detached" });

/** Without the body; the keys are there as soon as the page has something that can be pressed. */
async function open(hash: string): Promise<Page> {
  const noWebGl = () => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      ...args: Parameters<typeof original>
    ) {
      return args[0].startsWith("webgl") ? null : original.apply(this, args);
    } as typeof original;
  };
  return openApp({ ...SMALL, hash, before: (page) => page.addInitScript(noWebGl) });
}

/** The key that opens the list is fetched after the page: until it is here it does nothing. */
async function openSheet(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      await page.keyboard.press("?");
      return sheet(page).count();
    })
    .toBe(1);
}

/** What the list on the page names, in order. */
const listed = (page: Page): Promise<string[]> =>
  sheet(page)
    .locator("[data-shortcut]")
    .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-shortcut")!));

const idsOf = (...groups: readonly ShortcutGroup[]): ShortcutId[] =>
  groups.flatMap((group) => shortcutsOf(group).map(({ id }) => id));

const focusedPlace = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute("data-structure") ?? null);

/** Does each of the group's keys in turn, and looks at what came of it. */
type Checks = Partial<Record<ShortcutId, (page: Page, key: string) => Promise<void>>>;

async function tryKeys(page: Page, groups: readonly ShortcutGroup[], checks: Checks) {
  const shortcuts = groups.flatMap(shortcutsOf);
  expect(Object.keys(checks).toSorted()).toEqual(shortcuts.map(({ id }) => id).toSorted());
  for (const { id, keys } of shortcuts) for (const key of keys) await checks[id]!(page, key);
}

const typeButton = (page: Page) =>
  page.getByRole("navigation", { name: "Types of leiomyosarcoma" }).getByRole("button").first();

async function expectActive(page: Page, at: "first" | "second" | "last"): Promise<void> {
  const options = search(page).getByRole("option");
  await options.first().waitFor();
  const ids = await options.evaluateAll((all) => all.map(({ id }) => id));
  const index = { first: 0, second: 1, last: ids.length - 1 }[at];
  await expect
    .poll(() =>
      search(page).getByRole("combobox").getAttribute("aria-activedescendant", { timeout: 5000 }),
    )
    .toBe(ids[index]);
}

/** The search with something found in it. */
async function find(page: Page, key = "/"): Promise<void> {
  await page.keyboard.press(key);
  await search(page).getByRole("combobox").fill("stomach");
  await expectActive(page, "first");
}

async function leaveSearch(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await closed(page);
}

describe("the keys of the page", () => {
  it("are listed, and do what the list says", async () => {
    const page = await open("");
    await openSheet(page);
    expect(await listed(page)).toEqual(idsOf("anywhere", "search", "picture"));
    await page.keyboard.press("Escape");
    await closed(page);
    await tryKeys(page, ["anywhere", "search", "picture"], {
      help: async (_, key) => {
        await page.keyboard.press(key);
        await sheet(page).waitFor();
      },
      close: async (_, key) => {
        await page.keyboard.press(key);
        await closed(page);
        expect(hashOf(page).get("page")).toBeNull();
      },
      undo: async (_, key) => {
        await typeButton(page).click();
        await expectHash(page, { subtype: "soft-tissue" });
        await page.keyboard.press(key);
        await expectHash(page, { subtype: null });
      },
      redo: async (_, key) => {
        await page.keyboard.press(key);
        await expectHash(page, { subtype: "soft-tissue" });
        await page.keyboard.press("Control+Z");
        await expectHash(page, { subtype: null });
      },
      "search-open": async (_, key) => {
        await find(page, key);
        await leaveSearch(page);
      },
      "search-move": async (_, key) => {
        await find(page);
        await page.keyboard.press(key);
        await expectActive(page, key === "ArrowDown" ? "second" : "last");
        await leaveSearch(page);
      },
      "search-ends": async (_, key) => {
        await find(page);
        await page.keyboard.press(key === "Home" ? "End" : "Home");
        await page.keyboard.press(key);
        await expectActive(page, key === "Home" ? "first" : "last");
        await leaveSearch(page);
      },
      "search-take": async (_, key) => {
        await find(page);
        await page.keyboard.press(key);
        await expectHash(page, { structure: "stomach" });
        await page.keyboard.press("Control+Z");
        await expectHash(page, { structure: null });
      },
      "picture-next": async (_, key) => {
        await page.locator('.picture-controls [role="button"][tabindex="0"]').focus();
        await page.keyboard.press("Home");
        const top = await focusedPlace(page);
        await page.keyboard.press(key);
        expect(await focusedPlace(page)).not.toBe(top);
      },
      "picture-previous": async (_, key) => {
        await page.keyboard.press("Home");
        const top = await focusedPlace(page);
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press(key);
        expect(await focusedPlace(page)).toBe(top);
      },
      "picture-ends": async (_, key) => {
        await page.keyboard.press(key === "Home" ? "End" : "Home");
        const other = await focusedPlace(page);
        await page.keyboard.press(key);
        expect(await focusedPlace(page)).not.toBe(other);
      },
      "picture-take": async (_, key) => {
        const place = await focusedPlace(page);
        await page.keyboard.press(key);
        await expectHash(page, { structure: place });
        await page.keyboard.press("Control+Z");
        await expectHash(page, { structure: null });
        await page.locator(`.picture-controls [role="button"][data-structure="${place}"]`).focus();
      },
    });
  });

  it("that are mere characters can be switched off, on the list itself", async () => {
    const page = await open("#lang=es");
    // By hand: for whoever does not know the key yet.
    await page.getByRole("button", { name: "Ajustes" }).click();
    await page.getByRole("button", { name: "Atajos de teclado" }).click();
    const atajos = page.getByRole("dialog", { name: "Atajos de teclado" });
    await atajos.getByRole("checkbox").uncheck();
    await atajos.locator('[data-shortcut="help"]').getByText("desactivada").waitFor();
    await page.keyboard.press("Escape");
    await closed(page);
    for (const key of ["?", "/"]) await page.keyboard.press(key);
    // What comes after them is heard, and they were not.
    await page.keyboard.press("Control+K");
    await page.getByRole("dialog", { name: "Buscar" }).waitFor();
    expect(await page.locator("dialog").count()).toBe(1);
  });
});

describe("the keys of a lesson", () => {
  it("are listed with the projector, and do what the list says", async () => {
    const page = await open("#room=present.five-types.1");
    await page.locator("[data-sentence]").first().waitFor();
    await openSheet(page);
    expect(await listed(page)).toEqual(idsOf("anywhere", "search", "picture", "lesson"));
    await page.keyboard.press("Escape");
    await closed(page);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const at = (slide: number) => expectHash(page, { room: `present.five-types.${slide}` });
    const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
    const leaveFull = () =>
      page.evaluate(() => document.fullscreenElement && document.exitFullscreen());
    let last = 0;
    await tryKeys(page, ["lesson"], {
      next: async (_, key) => {
        await page.keyboard.press("Home");
        await at(1);
        await page.keyboard.press(key);
        await at(2);
      },
      previous: async (_, key) => {
        await page.keyboard.press("Home");
        await page.keyboard.press("PageDown");
        await at(2);
        await page.keyboard.press(key);
        await at(1);
      },
      first: async (_, key) => {
        await page.keyboard.press("PageDown");
        await at(2);
        await page.keyboard.press(key);
        await at(1);
      },
      last: async (_, key) => {
        await page.keyboard.press(key);
        await expect
          .poll(() => (last = Number(hashOf(page).get("room")?.split(".")[2])))
          .toBeGreaterThan(2);
        await page.keyboard.press("PageDown");
        await page.keyboard.press("Home");
        await at(1);
        expect(last).toBeGreaterThan(2);
      },
      blank: async (_, key) => {
        const isBlank = page.getByRole("button", { pressed: true, name: "Show again" });
        await page.keyboard.press(key);
        await isBlank.waitFor();
        await page.keyboard.press(key);
        await isBlank.waitFor({ state: "detached" });
      },
      "full-screen": async (_, key) => {
        await page.keyboard.press(key);
        await expect.poll(isFull).toBe(true);
        await page.keyboard.press(key);
        await expect.poll(isFull).toBe(false);
      },
      show: async (_, key) => {
        await page.keyboard.press(key);
        await expect.poll(isFull).toBe(true);
        await leaveFull();
        await expect.poll(isFull).toBe(false);
      },
      leave: async (_, key) => {
        const isBlank = page.getByRole("button", { pressed: true, name: "Show again" });
        await page.keyboard.press("B");
        await isBlank.waitFor();
        await page.keyboard.press(key);
        await isBlank.waitFor({ state: "detached" });
      },
    });
  });
});

it("a child's room has the companion's key", async () => {
  const page = await openApp({
    ...SMALL,
    hash: "#room=explore",
    isBroken: true,
    before: withoutBody,
  });
  const companion = page.locator(".explore-companion-button");
  for (const { keys } of shortcutsOf("companion"))
    for (const key of keys) {
      await companion.focus();
      await page.keyboard.down(key === "Space" ? " " : key);
      const strip = page.getByRole("complementary", { name: "For the companion" });
      await strip.waitFor();
      await page.keyboard.up(key === "Space" ? " " : key);
      await page.keyboard.press("Escape");
      await strip.waitFor({ state: "detached" });
    }
  expect(await companion.evaluate((el) => el === document.activeElement)).toBe(true);
  await page.context().close();
});
