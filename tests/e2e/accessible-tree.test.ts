/**
 * What a screen reader is given in each main state: roles, names and order, kept in tests/e2e/accessible-tree/. When
 * one changes, read it as somebody would who hears it, then take it over with `vitest -u`.
 */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type OpenOptions, PHONE, useBrowser } from "./page.ts";
import { APP_STATES, type AppState, undrawn, visit } from "./states.ts";

const openApp = useBrowser();

const NAMES = [
  "first view",
  "a type",
  "a structure, child's words",
  "an entry of a chapter",
  "the growth plate up close",
  "a slice",
  "a step of a procedure",
  "words explained",
  "the search with results",
  "for the grown-up",
  "sharing a link",
  // Before a lesson is opened, which a projector would show.
  "a projector, waiting",
  "the room for a class",
  "a lesson that asks",
  "find it, a question",
  "a child's room",
  "a child colours",
  "a mark",
] as const satisfies readonly (keyof typeof APP_STATES)[];

const fileOf = (name: string): string =>
  `accessible-tree/${name.replaceAll(/\W+/gu, "-").toLowerCase()}.yml`;

/** How many looks in a row must hear the same before all of it has arrived. */
const SETTLED_LOOKS = 4;

async function treeOf(page: Page, state: AppState): Promise<string> {
  await visit(page, state);
  const dialog = page.locator("dialog:modal");
  const part = (await dialog.count()) > 0 ? dialog : page.locator("#root");
  let tree = "";
  let looks = 0;
  await expect
    .poll(
      async () => {
        const now = await part.ariaSnapshot();
        looks = now === tree ? looks + 1 : 0;
        tree = now;
        return looks;
      },
      { interval: 100 },
    )
    .toBeGreaterThanOrEqual(SETTLED_LOOKS);
  // Where the app is served differs; what is heard does not.
  return `${tree.replaceAll(inject("appUrl"), "https://example.org/")}\n`;
}

/** Open, with the marks of difficult words, which come last. */
async function openWithWords(options: OpenOptions = {}): Promise<Page> {
  const before = async (page: Page): Promise<void> => {
    // The quiz asks for the same part each time.
    await page.addInitScript(() => {
      Math.random = () => 0.5;
    });
    await undrawn(page);
  };
  const page = await openApp({ ...options, isBroken: true, before });
  await page.locator(".word-mark").first().waitFor({ state: "attached" });
  return page;
}

describe("what a screen reader is given on a laptop", () => {
  let page: Page;
  beforeAll(async () => {
    page = await openWithWords();
  });
  afterAll(() => page.context().close());

  it.each(NAMES)("%s", async (name) => {
    await expect(await treeOf(page, APP_STATES[name])).toMatchFileSnapshot(fileOf(name));
  });

  it("in Spanish", async () => {
    const state = { ...APP_STATES["a type"], hash: "#subtype=immunocompromised&lang=es" };
    await expect(await treeOf(page, state)).toMatchFileSnapshot(fileOf("in Spanish"));
  });
});

it("what a screen reader is given on a phone", async () => {
  const page = await openWithWords(PHONE);
  const tree = await treeOf(page, APP_STATES["a type"]);
  await expect(tree).toMatchFileSnapshot(fileOf("on a phone"));
  await page.context().close();
});
