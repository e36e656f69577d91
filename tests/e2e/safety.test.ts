/** Nothing is asked of anybody else, nothing is kept that is not named, and the page's own policy holds. */
import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { en } from "../../src/i18n/en.ts";
import { en as roomWords } from "../../src/i18n/rooms/en.ts";
import { PREFERENCES_KEY } from "../../src/state/preferences.ts";
import { useBrowser } from "./page.ts";
import { withoutBody } from "./without-body.ts";

const openApp = useBrowser();
const SMALL = { viewport: { width: 820, height: 480 } };

const go = (page: Page, hash: string): Promise<void> =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

/** An address, and what stands on the page once it is open. */
const STATES: readonly (readonly [string, string])[] = [
  ["#subtype=bone&lang=es", 'html[lang="es"] [data-sentence]'],
  ["#subtype=vascular&exhibit=close-up", '[data-exhibit-status="ready"]'],
  ["#structure=liver&exhibit=cut.axial.700", '[data-exhibit-status="ready"]'],
  ["#structure=stomach&exhibit=procedure.radiation.2", '[data-exhibit-status="ready"]'],
  ["#page=glossary&at=biopsy", "dialog[open] h2"],
  ["#page=sources", "dialog[open] h2"],
  ["#room=present", '.app[data-room="present"] h2'],
  ["#room=present.worksheet.veins", ".worksheet-page"],
  ["#room=explore", '.app[data-room="explore"] button'],
  ["#room=show&structure=stomach", '.app[data-room="show"] h2'],
];

/** Notes each way out of a page that is no ordinary request. */
async function watchWaysOut(page: Page, used: string[]): Promise<void> {
  await page.exposeFunction("tellWayOut", (way: string) => used.push(way));
  await page.addInitScript(() => {
    const { tellWayOut } = window as unknown as { tellWayOut(way: string): void };
    const watched = new Map<object, readonly string[]>([
      [navigator, ["sendBeacon"]],
      [window, ["RTCPeerConnection", "WebSocket", "EventSource", "WebTransport"]],
    ]);
    for (const [owner, names] of watched)
      for (const name of names)
        Object.defineProperty(owner, name, {
          get: () => {
            tellWayOut(name);
            return undefined;
          },
        });
    new MutationObserver(() => {
      for (const link of document.querySelectorAll<HTMLLinkElement>("link[href]"))
        if (![location.origin, "null"].includes(new URL(link.href).origin))
          tellWayOut(link.outerHTML);
    }).observe(document, { childList: true, subtree: true });
  });
}

describe("whatever is opened", () => {
  it("asks nobody else for anything, keeps only what is named, and does nothing against its policy", async () => {
    const asked = new Set<string>();
    const waysOut: string[] = [];
    const page = await openApp({
      ...SMALL,
      before: async (fresh) => {
        fresh.context().on("request", (request) => asked.add(new URL(request.url()).origin));
        await watchWaysOut(fresh, waysOut);
      },
    });
    for (const [hash, there] of STATES) {
      await go(page, hash);
      await page.locator(there).first().waitFor({ timeout: 30_000 });
    }
    await go(page, "#structure=stomach");
    await page.getByRole("radio", { name: en.voice.child }).check();
    await page.getByRole("button", { name: en.rooms, exact: true }).click();
    await page.getByRole("button", { name: roomWords.room.share }).click();
    const dialog = page.getByRole("dialog", { name: roomWords.room.share });
    await dialog.getByRole("radio", { name: "3D print", exact: true }).check();
    await dialog.getByRole("radio", { name: "Picture", exact: true }).check();
    await dialog.getByRole("img", { name: /^Preview: / }).waitFor({ timeout: 30_000 });

    // What a page makes itself has no origin.
    expect([...asked].filter((origin) => origin !== "null")).toEqual([
      new URL(inject("appUrl")).origin,
    ]);
    expect(waysOut).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    const kept = await page.evaluate(async () => ({
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      databases: (await indexedDB.databases()).length,
      caches: await caches.keys(),
      cookie: document.cookie,
    }));
    expect(kept).toEqual({
      local: [PREFERENCES_KEY],
      session: [],
      databases: 0,
      caches: [],
      cookie: "",
    });
    await page.context().close();
  });
});

describe("the page's policy", () => {
  it("forbids what an injected script, style, frame, address or form would need", async () => {
    const page = await openApp({ isBroken: true, before: withoutBody });
    await page.locator("[data-sentence]").first().waitFor();
    const refusals = await page.evaluate(async () => {
      const violations = new Set<string>();
      Object.assign(window, { violations, tellViolation: () => null });
      document.addEventListener("securitypolicyviolation", (event) =>
        violations.add(event.effectiveDirective),
      );
      const isRefused = (attempt: () => unknown): boolean => {
        try {
          attempt();
          return false;
        } catch {
          return true;
        }
      };
      const add = (name: string, change: (element: HTMLElement) => void): void => {
        const element = document.createElement(name);
        change(element);
        document.body.append(element);
      };
      // The developer tools, which a test speaks through, may do more than a page until it is the page's own turn.
      await new Promise((resolve) => setTimeout(resolve));
      add("style", (style) => (style.textContent = "body { opacity: 0 }"));
      add("div", (element) => element.setAttribute("style", "opacity: 0"));
      add("iframe", (frame) => frame.setAttribute("src", "https://example.org/"));
      add("base", (base) => base.setAttribute("href", "https://example.org/"));
      add("img", (image) => image.setAttribute("src", "https://example.org/a.png"));
      return {
        markup: isRefused(() => document.body.insertAdjacentHTML("beforeend", "<b>b</b>")),
        script: isRefused(() => document.createElement("script").setAttribute("src", "./other.js")),
        // oxlint-disable-next-line no-eval -- it is to be refused
        eval: isRefused(() => globalThis.eval("1")),
        worker: isRefused(() => new Worker("./other.js")),
        fetch: await fetch("https://example.org/").then(
          () => false,
          () => true,
        ),
      };
    });
    expect(refusals).toEqual({ markup: true, script: true, eval: true, worker: true, fetch: true });
    const reported = () =>
      page.evaluate(() => [...(window as unknown as { violations: Set<string> }).violations]);
    await expect
      .poll(reported)
      .toEqual(
        expect.arrayContaining([
          "style-src-elem",
          "style-src-attr",
          "frame-src",
          "base-uri",
          "img-src",
          "connect-src",
          "require-trusted-types-for",
        ]),
      );
    await page.context().close();
  });
});

describe("without JavaScript", () => {
  it("shows the picture", async () => {
    const page = await openApp({ isBroken: true, javaScriptEnabled: false });
    const picture = page.getByRole("img");
    await picture.waitFor();
    await expect.poll(async () => (await picture.boundingBox())?.width).toBeGreaterThan(100);
    await page.context().close();
  });
});
