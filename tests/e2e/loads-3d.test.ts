/** What only the 3D body asks for, and what comes of it when that fails, is slow or arrives late. */
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../src/i18n/en.ts";
import { en as exhibits } from "../../src/i18n/exhibits/en.ts";
import { en as recovery } from "../../src/i18n/recovery/en.ts";
import { en as rooms } from "../../src/i18n/rooms/en.ts";
import { en as share } from "../../src/i18n/share/en.ts";
import { times } from "../long.ts";
import { addressOf, arrival, type Fetched } from "./loads-table.ts";
import { expectHash, ready, useBrowser, visibleSpot } from "./page.ts";

const openApp = useBrowser();

/** Small, because drawing in software takes its time; not so small that the picture would do. */
const SMALL = { viewport: { width: 900, height: 420 } };

const errors: string[] = [];
/**
 * What nobody has caught. React Three Fiber tells the window of what a boundary inside the body has caught as well: of
 * code that did not come, which is what is tried here. A promise that nobody has caught is told apart.
 */
const noteErrors = async (page: Page): Promise<void> => {
  page.on("pageerror", (error) => {
    if (!String(error).includes("dynamically imported module")) errors.push(String(error));
  });
  await page.exposeFunction("tellRejection", (reason: string) => errors.push(reason));
  await page.addInitScript(() =>
    addEventListener("unhandledrejection", ({ reason }) => {
      (window as unknown as { tellRejection(text: string): void }).tellRejection(String(reason));
    }),
  );
};
afterEach(() => {
  errors.length = 0;
});

const goTo = (page: Page, hash: string) =>
  page.evaluate((place) => {
    location.hash = place;
  }, hash);

const alerts = (page: Page) => page.getByRole("alert");
const tryAgain = (page: Page) => alerts(page).getByRole("button", { name: en.panel.tryAgain });
const drawn = (page: Page) => page.locator('[data-exhibit-status="ready"]').waitFor();
const mark = (page: Page) => page.getByRole("button", { name: /^Mark 1:/u });

/** Each kind of exhibit, the file that draws it, and where it is open. */
const EXHIBITS: readonly (readonly [fetched: Fetched, at: string])[] = [
  ["CutScene", "subtype=bone&exhibit=cut.axial.640"],
  [/close-ups\/big-vein\.glb/u, "subtype=vascular&exhibit=close-up"],
  ["ExhibitScene", "subtype=bone&exhibit=lump"],
  ["CloseUpScene", "subtype=vascular&exhibit=close-up"],
  ["CoreScene", "structure=stomach&exhibit=core.front"],
  ["PatchScene", "subtype=bone&exhibit=patch"],
  ["LumpScene", "subtype=bone&exhibit=lump"],
  ["ProcedureScene", "subtype=bone&exhibit=procedure.mri.1"],
  [/close-ups\/gut-wall\.glb/u, "subtype=soft-tissue&exhibit=close-up"],
  [/close-ups\/skin\.glb/u, "subtype=cutaneous&exhibit=close-up"],
  [/close-ups\/growth-plate\.glb/u, "subtype=bone&exhibit=close-up"],
  [/close-ups\/cell-and-virus\.glb/u, "subtype=immunocompromised&exhibit=close-up"],
];

describe("what draws the body", () => {
  it("can fail to come, and be had after all", async () => {
    const page = await openApp({
      ...SMALL,
      isBroken: true,
      before: async (fresh) => {
        await noteErrors(fresh);
        await fresh.route(await addressOf("stage"), (route) => route.abort());
      },
    });
    await alerts(page).getByText(en.model.missing).waitFor();
    await page.unroute(await addressOf("stage"));
    await tryAgain(page).click();
    await ready(page);
    expect(await alerts(page).count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe("what is drawn on the body", () => {
  let page: Page;
  beforeAll(async () => {
    page = await openApp({ ...SMALL, before: noteErrors });
    // The words for a failure come in a quiet moment, on a busy machine a late one.
    const words = await addressOf({ holding: recovery.roomFailed });
    await page.waitForFunction(
      (address) =>
        performance
          .getEntriesByType("resource")
          .some(({ name }) => new RegExp(address, "u").test(name)),
      words.source,
    );
  });
  afterAll(() => page.context().close());

  it("in a room can fail to come, and be had after all", async () => {
    const address = await addressOf("RoomScene");
    await page.route(address, (route) => route.abort());
    await goTo(page, "room=show&structure=stomach");
    await alerts(page).getByText(recovery.roomFailed).waitFor();
    // The place can be said in words meanwhile.
    await page.getByRole("button", { name: "Set a mark there" }).waitFor();
    await page.unroute(address);
    await tryAgain(page).click();
    await expect.poll(() => alerts(page).count()).toBe(0);
    const spot = await visibleSpot(page, "stomach");
    await page.mouse.click(spot.x, spot.y);
    await mark(page).waitFor();
    await goTo(page, "");
    expect(errors).toEqual([]);
  });

  it("answers a press that came too early once the room is here", async () => {
    // What has been fetched is kept: another page has nothing yet.
    const fresh = await openApp({ ...SMALL, before: noteErrors });
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await fresh.route(await addressOf("ShowScene"), async (route) => {
      await held;
      await route.continue();
    });
    await goTo(fresh, "room=show&structure=stomach");
    await fresh.getByText("Press on it, where it is.").waitFor();
    const spot = await visibleSpot(fresh, "stomach");
    await fresh.mouse.click(spot.x, spot.y);
    expect(await mark(fresh).count()).toBe(0);
    release();
    await mark(fresh).waitFor();
    await expectHash(fresh, { structure: "stomach", room: "show" });
    expect(errors).toEqual([]);
    await fresh.context().close();
  });

  it.each(EXHIBITS.slice(0, times(1, EXHIBITS.length)))(
    "when %s is open can fail to come, and be had after all",
    async (fetched, at) => {
      const fresh = await openApp({ ...SMALL, before: noteErrors });
      const address = await addressOf(fetched);
      await fresh.route(address, (route) => route.abort());
      await goTo(fresh, at);
      await alerts(fresh).getByText(exhibits.failed).waitFor();
      expect(await fresh.getByRole("button", { name: exhibits.back }).count()).toBe(1);
      await fresh.unroute(address);
      await fresh.getByRole("button", { name: exhibits.tryAgain }).click();
      await drawn(fresh);
      expect(await alerts(fresh).count()).toBe(0);
      expect(errors).toEqual([]);
      await fresh.context().close();
    },
  );

  it.each(EXHIBITS.slice(times(1, 0), times(2, EXHIBITS.length)))(
    "when %s comes late shows nothing elsewhere",
    async (fetched, at) => {
      const fresh = await openApp({ ...SMALL, before: noteErrors });
      const address = await addressOf(fetched);
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      let url = "";
      await fresh.route(address, async (route) => {
        url ||= route.request().url();
        await held;
        await route.continue();
      });
      await goTo(fresh, at);
      await expect.poll(() => url).not.toBe("");
      await goTo(fresh, "subtype=immunocompromised");
      await expectHash(fresh, { exhibit: null, subtype: "immunocompromised" });
      const before = fresh.url();
      release();
      await fresh.evaluate(arrival(url));
      await fresh.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => setTimeout(done))),
      );
      expect(fresh.url()).toBe(before);
      expect(await fresh.locator("[data-exhibit]").count()).toBe(0);
      expect(await fresh.locator(".callout-name").count()).toBe(0);
      await goTo(fresh, at);
      await drawn(fresh);
      expect(errors).toEqual([]);
      await fresh.context().close();
    },
  );

  it("can be printed once what makes the file can be had", async () => {
    const wasm = /\/manifold-[\w-]{8}\.wasm/u;
    await page.route(wasm, (route) => route.abort());
    await goTo(page, "structure=stomach");
    await page.getByRole("button", { name: en.rooms, exact: true }).click();
    await page.getByRole("button", { name: rooms.room.share }).click();
    await page.getByRole("radio", { name: share.share.kind.print }).check();
    const save = page.getByRole("button", { name: share.share.print.save });
    await save.click();
    await page.getByText(share.share.print.failed).waitFor({ timeout: 60_000 });
    await page.unroute(wasm);
    const [file] = await Promise.all([page.waitForEvent("download"), save.click()]);
    expect(file.suggestedFilename()).toMatch(/stomach.*\.3mf$/u);
    expect(errors).toEqual([]);
  });
});
