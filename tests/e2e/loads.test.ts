import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { en } from "../../src/i18n/en.ts";
import { en as recovery } from "../../src/i18n/recovery/en.ts";
import { en as show } from "../../src/i18n/show/en.ts";
import { IS_LONG, times } from "../long.ts";
import { addressOf, arrival, AT_START, type Load, LOADS, QUIET } from "./loads-table.ts";
import { expectHash, hashOf, ready, useBrowser } from "./page.ts";

const openApp = useBrowser();

/** Forced colours show the picture for good: words and panels without the cost of 3D. */
const FLAT = { forcedColors: "active" } as const;
/** Where a person goes while something is still on its way. */
const ELSEWHERE = "subtype=vascular";

/** No single step takes as long, on a busy machine either; one that failed is not to hold up the others. */
const PATIENCE_MS = 15_000;

const errors: string[] = [];
const noteErrors = (page: Page) => page.on("pageerror", (error) => errors.push(String(error)));

const goTo = (page: Page, hash: string) =>
  page.evaluate((place) => {
    location.hash = place;
  }, hash);

/** Back to the whole body with nothing open over it. */
async function leave(page: Page, hash: string): Promise<void> {
  await goTo(page, hash);
  await page.keyboard.press("Escape");
  for (const menu of [en.rooms, en.settings]) {
    const open = page.getByRole("button", { name: menu, expanded: true });
    if ((await open.count()) > 0) await open.click();
  }
}

const failures = (page: Page) => page.getByRole("alert").getByText(en.panel.failed);
const tryAgain = (page: Page) =>
  page.getByRole("alert").getByRole("button", { name: en.panel.tryAgain });

/** The words for a failure are fetched while all is well: they have come. */
async function knowsRecovery(came: ReadonlySet<string>): Promise<void> {
  const address = await addressOf({ holding: recovery.roomFailed });
  await vi.waitFor(() => expect([...came].some((url) => address.test(url))).toBe(true), {
    timeout: PATIENCE_MS,
  });
}

async function askFor(page: Page, load: Load): Promise<void> {
  await goTo(page, load.at);
  await load.ask?.(page);
}

/** In the page: what a radio button is drawn with hides the button itself. */
const arrived = (page: Page, load: Load) => load.here(page).first().waitFor({ state: "attached" });

/** Cannot be had, cannot be had again, and then it can: each is said, and the last try works. */
async function failTwice(page: Page, load: Load): Promise<void> {
  const address = await addressOf(load.fetched);
  let asked = 0;
  await page.route(address, (route) => {
    asked += 1;
    // No network, and a file that a renewed page no longer has.
    return asked === 1 ? route.abort() : route.fulfill({ status: 404, body: "not here" });
  });
  await askFor(page, load);
  await failures(page).first().waitFor();
  expect(asked, "asked for").toBeGreaterThan(0);
  expect(await load.here(page).count()).toBe(0);
  await tryAgain(page).first().click();
  await page.getByRole("alert").getByText(recovery.hint).first().waitFor();
  await page.unroute(address);
  await tryAgain(page).first().click();
  await arrived(page, load);
  expect(await page.getByRole("alert").count()).toBe(0);
}

/** Arrives when the person has long been elsewhere: nothing of it shows there. */
async function comeLate(page: Page, load: Load): Promise<void> {
  const address = await addressOf(load.fetched);
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let url = "";
  await page.route(address, async (route) => {
    url ||= route.request().url();
    await held;
    await route.continue();
  });
  await askFor(page, load);
  await expect.poll(() => url).not.toBe("");
  await leave(page, ELSEWHERE);
  await expectHash(page, { subtype: "vascular", room: null });
  const before = page.url();
  release();
  // The very module that the app waits for.
  await page.evaluate(arrival(url));
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  expect(page.url()).toBe(before);
  expect(await load.here(page).count()).toBe(0);
  expect(await page.getByRole("dialog").count()).toBe(0);
  expect(await page.getByRole("alert").count()).toBe(0);
  await page.getByRole("heading", { name: /vein/iu }).first().waitFor();
  await page.unroute(address);
}

/** In the short form some of each kind: code, words, content, a dialog in a menu, a room. */
const SAMPLED = new Set([
  "the settings",
  "a picture to take along",
  "the words of close-ups",
  "the lists",
  "the room of a talk",
]);
const TRIED = IS_LONG ? LOADS : LOADS.filter(({ name }) => SAMPLED.has(name));

describe("whatever is fetched later", () => {
  let page: Page;
  const asked = new Set<string>();
  beforeAll(async () => {
    page = await openApp({
      ...FLAT,
      before: async (fresh) => {
        noteErrors(fresh);
        fresh.on("requestfinished", (request) => asked.add(request.url()));
      },
    });
    page.setDefaultTimeout(PATIENCE_MS);
    await knowsRecovery(asked);
  });
  afterAll(() => page.context().close());

  /** The whole body with nothing open, and the file not here yet. */
  async function begin(load: Load): Promise<void> {
    const address = await addressOf(load.fetched);
    await leave(page, "");
    if (![...asked].some((url) => address.test(url))) return;
    asked.clear();
    await page.reload();
    await ready(page);
    await knowsRecovery(asked);
  }

  // Whatever has become of one case, the next begins anew.
  afterEach(async () => {
    await page.unrouteAll({ behavior: "ignoreErrors" });
    errors.length = 0;
  });

  it.each(TRIED)("can fail, and be had after all: $name", async (load) => {
    await begin(load);
    await failTwice(page, load);
    await leave(page, "");
    await page.getByRole("navigation", { name: en.types.label }).waitFor();
    expect(errors).toEqual([]);
  });

  it.each(TRIED)(
    "comes late, and calls nobody back who has gone elsewhere: $name",
    async (load) => {
      await begin(load);
      await comeLate(page, load);
      expect(errors).toEqual([]);
    },
  );
});

/** Of those that nobody asks for by name what a page without 3D asks for soon. */
const ASKED_BY_ITSELF = [
  "panels/picture-growth",
  "i18n/recovery/en",
  "panels/words/word-marks",
  "content/en/glossary",
];

describe("the first page", () => {
  it.each(AT_START.slice(0, times(2, AT_START.length)))(
    "can lack $name, and get it after all",
    async (load) => {
      const address = await addressOf(load.fetched);
      const page = await openApp({
        ...FLAT,
        hash: `#${load.at}`,
        before: async (fresh) => {
          noteErrors(fresh);
          await fresh.route(address, (route) => route.abort());
        },
      });
      await failures(page).first().waitFor();
      // The body and the types work meanwhile.
      const types = page.getByRole("navigation", { name: en.types.label }).getByRole("button");
      await types.nth(2).click();
      await expectHash(page, { subtype: "vascular" });
      await goTo(page, load.at);
      await page.unroute(address);
      await tryAgain(page).first().click();
      await arrived(page, load);
      expect(await page.getByRole("alert").count()).toBe(0);
      expect(errors).toEqual([]);
      await page.context().close();
    },
  );

  it.each(["app/Later", "everything else"])(
    "works without what nobody asks for by name: %s",
    async (what) => {
      const missing = QUIET.filter(
        ({ source }) => (source === "app/Later") === (what === "app/Later"),
      );
      const asked = new Set<string>();
      const page = await openApp({
        ...FLAT,
        before: async (fresh) => {
          noteErrors(fresh);
          for (const { source, fetched } of missing)
            await fresh.route(await addressOf(fetched), (route) => {
              asked.add(source);
              return route.abort();
            });
        },
      });
      await goTo(page, "subtype=bone&age=16&voice=child");
      await page.locator("[data-sentence]").first().waitFor();
      for (const source of what === "app/Later" ? [what] : ASKED_BY_ITSELF)
        await expect.poll(() => [...asked]).toContain(source);
      await goTo(page, ELSEWHERE);
      await page.getByRole("heading", { name: /vein/iu }).first().waitFor();
      expect(await page.getByRole("alert").count()).toBe(0);
      expect(errors).toEqual([]);
      await page.context().close();
    },
  );

  it("speaks Spanish once its words can be had", async () => {
    const address = await addressOf({ holding: "Saltar a las palabras" }).catch(
      () => /\/es-[\w-]{8}\.js/u,
    );
    const page = await openApp({
      ...FLAT,
      before: async (fresh) => {
        noteErrors(fresh);
        await fresh.route(address, (route) => route.abort());
      },
    });
    await goTo(page, "lang=es");
    await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("es");
    await page.unroute(address);
    await goTo(page, "lang=en");
    await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("en");
    await goTo(page, "lang=es");
    await page.getByRole("heading", { name: "Dónde empieza" }).waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe("a page that was renewed while somebody read it", () => {
  it("says that loading it again may help, and comes back at the same place", async () => {
    const asked = new Set<string>();
    const page = await openApp({
      ...FLAT,
      hash: "#subtype=bone",
      before: async (fresh) => {
        noteErrors(fresh);
        fresh.on("requestfinished", (request) => asked.add(request.url()));
      },
    });
    await knowsRecovery(asked);
    // What the page fetches by itself is here: what fails is what is asked for.
    await page.waitForLoadState("networkidle");
    await page.route(/\/assets\//u, (route) => route.fulfill({ status: 404, body: "not here" }));
    await page.getByRole("button", { name: en.search.open }).click();
    await failures(page).waitFor();
    for (let i = 0; i < times(1, 5); i++) {
      await tryAgain(page).click();
      await page.getByRole("alert").getByText(recovery.hint).waitFor();
    }
    await page.unroute(/\/assets\//u);
    await page.getByRole("button", { name: recovery.reload }).click();
    await ready(page);
    await page.getByRole("button", { name: en.search.open }).click();
    await page.getByRole("dialog").waitFor();
    expect(hashOf(page).get("subtype")).toBe("bone");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("fetches a style that had failed together with its part again", async () => {
    const style = /\/ShowRoom-[\w-]{8}\.css/u;
    const page = await openApp({
      ...FLAT,
      before: (fresh) => fresh.route(style, (route) => route.abort()),
    });
    await goTo(page, "room=show");
    await failures(page).waitFor();
    await page.unroute(style);
    await tryAgain(page).click();
    await page.getByRole("heading", { name: show.show.heading }).waitFor();
    const styles = await page.evaluate(() => [...document.styleSheets].map((sheet) => sheet.href));
    expect(styles.filter((href) => href && style.test(href))).toHaveLength(1);
    await page.context().close();
  });
});
