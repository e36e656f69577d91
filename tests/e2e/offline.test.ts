/** One visit to a host that knows nothing, and then no network at all; and how a newer version comes. */
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { en } from "../../src/i18n/en.ts";
import { en as later } from "../../src/i18n/later/en.ts";
import { words as spanish } from "../../src/i18n/later/es.ts";
import { words as spanishWords } from "../../src/i18n/es.ts";
import { expectHash, ready, useBrowser } from "./page.ts";
import { type Sent, serveFolder, type StaticServer } from "./static-server.ts";

const openApp = useBrowser();
const folder = fileURLToPath(new URL("../../dist/", import.meta.url));
const words = later.updates;

/** So narrow that the flat picture is enough: what is looked at here is not the 3D. */
const NARROW = { viewport: { width: 320, height: 640 } };
const SMALL = { viewport: { width: 820, height: 480 } };
const WITH_WORKER = { serviceWorkers: "allow" } as const;

let server: StaticServer;
const serve = async (isKnowing: boolean): Promise<StaticServer> => {
  server = await serveFolder({ folder, isKnowing });
  return server;
};
afterEach(() => server.close());

/** Waits until all files are on the device. */
const untilKept = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller)
      await new Promise((resolve) => {
        navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true });
      });
  });

const openSettings = (page: Page, name: string = en.settings): Promise<void> =>
  page.getByRole("button", { name, exact: true }).click();

const go = (page: Page, hash: string): Promise<void> =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

const kBOf = (sent: readonly Sent[]): number =>
  sent.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;

/** Notes in the page when the body can be clicked. */
const markClickable = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('main[data-ready="true"]')) return;
      performance.mark("clickable");
      observer.disconnect();
    }).observe(document, { attributes: true, childList: true, subtree: true });
  });

/** What had been asked for by then, inside the folder. */
const askedBeforeClickable = async (page: Page): Promise<ReadonlySet<string>> => {
  const urls = await page.evaluate(() => {
    const { startTime: at } = performance.getEntriesByName("clickable")[0]!;
    return performance
      .getEntriesByType("resource")
      .filter(({ startTime }) => startTime <= at)
      .map(({ name }) => name);
  });
  return new Set(["index.html", ...urls.map((url) => url.slice(server.url.length))]);
};

describe("after one visit", () => {
  it("everything opens without a network, in a department's own settings", async () => {
    const { url, instead, sent } = await serve(false);
    const errors: string[] = [];
    const page = await openApp({
      ...WITH_WORKER,
      ...SMALL,
      url,
      before: async (fresh) => fresh.on("pageerror", (error) => errors.push(String(error))),
    });
    await untilKept(page);
    await openSettings(page);
    await page.getByText(words.kept).waitFor();
    expect(sent.filter(({ status }) => status !== 200)).toEqual([]);

    // Settings are asked for each time, whatever is kept.
    instead.set("settings.json", '{"theme": "dark"}');
    await page.goto("about:blank");
    await page.goto(`${url}#subtype=bone`);
    await page.locator('html[data-theme="dark"] [data-sentence]').first().waitFor();

    await server.close();
    await page.context().setOffline(true);
    await page.goto("about:blank");
    await page.goto(`${url}?from=a-platform#lang=es&subtype=vascular&exhibit=close-up`);
    await ready(page);
    await page.locator('html[data-theme="dark"][lang="es"]').waitFor();
    await page.locator('[data-exhibit-status="ready"]').waitFor({ timeout: 30_000 });
    await openSettings(page, spanishWords.settings);
    await page.getByText(spanish.updates.keptOffline).waitFor();
    for (const [hash, there] of [
      ["#page=glossary", "dialog[open] h2"],
      ["#room=present.worksheet.veins", ".worksheet-page"],
      ["#room=show&structure=stomach", '.app[data-room="show"] h2'],
      ["#room=explore", '.app[data-room="explore"] button'],
      ["#structure=stomach&exhibit=procedure.radiation.2", '[data-exhibit-status="ready"]'],
    ] as const) {
      await go(page, hash);
      await page.locator(there).first().waitFor({ timeout: 30_000 });
    }
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("the next one costs next to nothing", async () => {
    const { url, sent } = await serve(true);
    const page = await openApp({ ...WITH_WORKER, ...SMALL, url, before: markClickable });
    const paths = await askedBeforeClickable(page);
    const clickable = sent.filter(({ path }) => paths.has(path));
    await untilKept(page);
    const first = sent.slice();
    const models = first.filter(({ path, status }) => path === "models/body.glb" && status === 200);
    expect(models).toHaveLength(1);

    sent.length = 0;
    await page.goto("about:blank");
    await page.goto(url);
    await ready(page);
    const asksForUpdates = () => sent.some(({ path }) => path === "service-worker.js");
    await expect.poll(asksForUpdates).toBe(true);
    console.log(
      `first visit: clickable after ${kBOf(clickable).toFixed(0)} kB in ${clickable.length} requests, ` +
        `kept for use without a network after ${kBOf(first).toFixed(0)} kB in ${first.length}; ` +
        `later visit: ${(kBOf(sent) * 1000).toFixed(0)} bytes of files in ${sent.length} requests`,
    );
    expect(sent.map(({ path }) => path).toSorted()).toEqual(["service-worker.js", "settings.json"]);
    expect(kBOf(first) / Math.max(kBOf(sent), 0.001)).toBeGreaterThan(1000);
    await page.context().close();
  });
});

/** Makes the host serve a version in which only the page itself is another. */
async function publish({ instead }: StaticServer, version: number): Promise<void> {
  const [page, worker] = await Promise.all(
    ["index.html", "service-worker.js"].map((file) => readFile(folder + file, "utf8")),
  );
  instead.set(
    "index.html",
    page!.replace("<head>", `<head><meta name="version" content="${version}">`),
  );
  const revised = worker!.replace(
    /"revision":"\w+","url":"index\.html"/u,
    `"revision":"${version}","url":"index.html"`,
  );
  expect(revised).not.toBe(worker);
  instead.set("service-worker.js", revised);
}

const comeBack = (page: Page): Promise<unknown> =>
  page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));

describe("a newer version", () => {
  it("waits, interrupts nothing, and comes when it is asked for", async () => {
    const { url, sent, instead } = await serve(true);
    const page = await openApp({ ...WITH_WORKER, ...NARROW, url, hash: "#subtype=bone" });
    await untilKept(page);
    sent.length = 0;
    await publish(server, 2);
    await comeBack(page);
    const notice = page.getByText(words.waiting);
    await notice.waitFor({ timeout: 60_000 });
    const fetched = sent.filter(({ status }) => status === 200);
    console.log(`an update of the page: ${kBOf(fetched).toFixed(0)} kB in ${sent.length} requests`);
    expect(fetched.map(({ path }) => path).toSorted()).toEqual(["index.html", "service-worker.js"]);

    // Not in a room, not under a dialog; and what the older version is made of is found, though the host has it no more.
    for (const file of await readdir(`${folder}assets`)) instead.set(`assets/${file}`, null);
    await go(page, "#room=present&subtype=bone");
    await page.locator('.app[data-room="present"] h2').first().waitFor();
    expect(await notice.count()).toBe(0);
    await go(page, "#subtype=bone&page=glossary");
    await page.locator("dialog[open] h2").first().waitFor();
    expect(await notice.count()).toBe(0);
    await go(page, "#subtype=bone");
    await notice.waitFor();

    // A lesson may be running in another window.
    const other = await page.context().newPage();
    await other.goto(`${url}#room=present`);
    await ready(other);
    expect(await other.locator('meta[name="version"]').count()).toBe(0);
    const take = page.getByRole("button", { name: words.take });
    await take.click();
    await page.getByText(words.elsewhere).waitFor();
    await other.close();
    const second = page.locator('meta[name="version"][content="2"]');
    // A browser takes a moment to see that a window has gone.
    const takeAgain = async (): Promise<number> => {
      await take.click({ timeout: 1000 }).catch(() => null);
      return second.count().catch(() => 0);
    };
    await expect.poll(takeAgain).toBe(1);
    await ready(page);
    await expectHash(page, { subtype: "bone" });
    expect(await notice.count()).toBe(0);

    // Whoever puts it off has it at the next start.
    await publish(server, 3);
    await comeBack(page);
    await page.getByRole("button", { name: words.putOff }).click({ timeout: 60_000 });
    expect(await notice.count()).toBe(0);
    const context = page.context();
    await page.close();
    const startAnew = async (): Promise<string | null> => {
      const fresh = await context.newPage();
      await fresh.goto(url);
      const version = await fresh.locator('meta[name="version"]').getAttribute("content");
      await fresh.close();
      return version;
    };
    // A browser takes a moment to see that nobody shows the older one any more.
    await expect.poll(startAnew).toBe("3");
    await context.close();
  });
});

describe("a device that keeps nothing", () => {
  it.each(["refuses", "has no room left", "is in a frame"])(
    "%s, and the page works as ever",
    async (why) => {
      const { url, sent, instead } = await serve(false);
      const isFramed = why === "is in a frame";
      instead.set("host.html", '<iframe src="./" width="320" height="640"></iframe>');
      const errors: string[] = [];
      const page = await openApp({
        ...WITH_WORKER,
        ...NARROW,
        url: isFramed ? `${url}host.html` : url,
        isBroken: true,
        before: async (fresh) => {
          fresh.on("pageerror", (error) => errors.push(String(error)));
          if (why === "refuses")
            await fresh.addInitScript(() => {
              ServiceWorkerContainer.prototype.register = () =>
                Promise.reject(new DOMException("no", "SecurityError"));
            });
          if (why === "has no room left") {
            const devTools = await fresh.context().newCDPSession(fresh);
            const { origin } = new URL(url);
            await devTools.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 200_000 });
          }
        },
      });
      const app = isFramed ? page.frameLocator("iframe") : page;
      await app.locator('main[data-ready="true"]').waitFor();
      const isSent = (start: string) => () => sent.some(({ path }) => path.startsWith(start));
      await expect.poll(isSent("assets/Later")).toBe(true);
      if (why === "has no room left") {
        await expect.poll(isSent("service-worker.js")).toBe(true);
        const isRegistered = () =>
          page.evaluate(
            async () => (await navigator.serviceWorker.getRegistration()) !== undefined,
          );
        await expect.poll(isRegistered).toBe(false);
      }
      await app.getByRole("button", { name: en.settings, exact: true }).click();
      await app.getByText(later.theme.label).waitFor();
      expect(await app.getByText(words.kept).count()).toBe(0);
      expect(isSent("service-worker.js")()).toBe(why === "has no room left");
      expect(errors).toEqual([]);
      await page.context().close();
    },
  );
});
