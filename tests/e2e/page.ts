import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright-core";
import { afterEach, beforeAll, beforeEach, expect, inject } from "vitest";
import type { StructureId } from "../../src/domain/anatomy.ts";
import { PREFERENCES_KEY } from "../../src/state/preferences.ts";
import { BROWSER_FLAGS, ensureBrowser } from "../../tools/browser.mjs";

export const LAPTOP: BrowserContextOptions = { viewport: { width: 1366, height: 768 } };
export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 2,
};

export interface OpenOptions extends BrowserContextOptions {
  readonly hash?: string;
  /** Runs before the page's own code, to arrange a broken world. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** Leaves out waiting for the body. */
  readonly isBroken?: boolean;
  /** Never a page that another test had: for what an address does not say, such as an open lesson. */
  readonly isFresh?: boolean;
  /** Of the page, where it is not the built app's own. */
  readonly url?: string;
}

/** Notes what the page's security policy forbids, in every window of a context. */
async function watchPolicy(context: BrowserContext, violations: string[]): Promise<void> {
  await context.exposeFunction("tellViolation", (violation: string) => violations.push(violation));
  await context.addInitScript(() =>
    document.addEventListener("securitypolicyviolation", (event) => {
      const { tellViolation } = window as unknown as { tellViolation(violation: string): void };
      tellViolation([event.effectiveDirective, event.blockedURI, event.sourceFile].join(" "));
    }),
  );
}

/** Smoothed edges are nearly half of what drawing in software costs, and no test looks at them. */
const withoutSmoothing = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const canvas = HTMLCanvasElement.prototype;
    canvas.getContext = new Proxy(canvas.getContext, {
      apply: (target, self, [kind, wishes]) =>
        Reflect.apply(target, self, [kind, { ...wishes, antialias: false }]),
    });
  });

/**
 * Makes a page fit for another test; answers whether it could. Voice and language follow the address, and need only be
 * forgotten; whatever else a test had kept is in the page's memory too.
 */
async function makeClean(page: Page): Promise<boolean> {
  if (page.isClosed() || page.context().pages().length > 1) return false;
  return page.evaluate(
    ({ key, followed }) => {
      try {
        const preferred = Object.keys(JSON.parse(localStorage.getItem(key) ?? "{}"));
        localStorage.removeItem(key);
        const left = preferred.filter((name) => !followed.includes(name));
        return left.length + localStorage.length + sessionStorage.length === 0;
      } catch {
        // A test may have taken the storage away.
        return false;
      }
    },
    { key: PREFERENCES_KEY, followed: ["version", "voice", "lang"] },
  );
}

/** What is open is put away, so that it does not matter what was done with a page before. */
async function putAway(page: Page): Promise<void> {
  await page.evaluate(() => document.fullscreenElement && document.exitFullscreen());
  const open = page.locator("dialog:modal, .settings-card");
  while (await open.count()) await page.keyboard.press("Escape");
}

/** Leads a page to an address, as somebody does who follows a link: it is read before this is over. */
const follow = (page: Page, hash: string): Promise<void> =>
  page.evaluate(
    (address) =>
      new Promise<void>((done) => {
        const before = location.href;
        addEventListener("hashchange", () => requestAnimationFrame(() => done()), { once: true });
        location.hash = address;
        if (location.href === before) done();
      }),
    hash || "#",
  );

/** The lists of body parts that somebody opened. */
const OPEN_LISTS = ".body-parts .disclosure-line [aria-expanded='true']";

/** Makes a page as it was when it was opened, as far as its address goes. */
export async function startOver(page: Page, hash: string): Promise<void> {
  await putAway(page);
  await follow(page, `#${/lang=[\w-]+/u.exec(hash)?.[0] ?? ""}`);
  await page
    .locator(".app[data-room='look'] .explanation:not(.exhibit)")
    .waitFor({ state: "attached" });
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page
    .locator(OPEN_LISTS)
    .evaluateAll((all) => all.forEach((each) => (each as HTMLElement).click()));
  if (hash) await follow(page, hash);
}

/** A page and what it was opened with. */
interface Kept {
  readonly page: Page;
  /** Null for one that goes with its test. */
  readonly wishes: string | null;
  readonly before: OpenOptions["before"];
}

/** Pages that wait for another test; each holds a graphics context, of which a browser has few. */
const IDLE_MAX = 3;

let browser: Browser | null = null;
let idle: Kept[] = [];
const violations: string[] = [];

/** One for all files of a worker, with which it goes. */
async function openBrowser(): Promise<Browser> {
  if (browser?.isConnected()) return browser;
  idle = [];
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_FLAGS });
  return browser;
}

/**
 * A browser for a test file. A page is a context of its own, with empty storage. As starting takes most of the time of
 * a test, a page by which nothing was kept is given to the next test that wants the same, at its own address.
 */
export function useBrowser() {
  let lent: Kept[] = [];
  let isInTest = false;

  beforeAll(async () => {
    await openBrowser();
  });
  beforeEach(() => {
    isInTest = true;
  });
  afterEach(async ({ task }) => {
    isInTest = false;
    const over: Kept[] = [];
    for (const kept of lent) {
      const isFit = kept.wishes !== null && task.result?.state !== "fail";
      if (isFit && (await makeClean(kept.page))) idle.unshift(kept);
      else over.push(kept);
    }
    over.push(...idle.splice(IDLE_MAX));
    lent = [];
    for (const { page } of over) await page.context().close();
    // Nothing that the app does is against its own policy.
    expect(violations.splice(0)).toEqual([]);
  });

  async function openNew({
    hash = "",
    before,
    isBroken = false,
    url = inject("appUrl"),
    ...options
  }: Omit<OpenOptions, "isFresh">): Promise<Page> {
    // Without motion a state is reached at once, so that tests wait for states and not for times.
    const context = await (
      await openBrowser()
    ).newContext({
      ...LAPTOP,
      reducedMotion: "reduce",
      // It would answer before a test's own routes do.
      serviceWorkers: "block",
      ...options,
    });
    await withoutSmoothing(context);
    await watchPolicy(context, violations);
    const page = await context.newPage();
    // A busy machine without a graphics card takes its time.
    page.setDefaultTimeout(60_000);
    await before?.(page);
    await page.goto(`${url}${hash}`);
    if (!isBroken) await ready(page);
    return page;
  }

  return async function openApp({ isFresh, ...options }: OpenOptions = {}): Promise<Page> {
    const { hash = "", before, ...others } = options;
    if (!isInTest) return openNew(options);
    // Another page than the app's cannot be led to an address of it.
    const isOwn = isFresh || others.url !== undefined;
    const wishes = isOwn ? null : JSON.stringify({ ...LAPTOP, ...others });
    const known = idle.find((kept) => kept.wishes === wishes && kept.before === before);
    const kept = known ?? { page: await openNew(options), wishes, before };
    lent.push(kept);
    if (known) {
      idle = idle.filter((other) => other !== known);
      await startOver(known.page, hash);
    }
    return kept.page;
  };
}

/**
 * In every window that is opened from the page too: the body as a picture, as somebody chooses it for a weak device.
 * For what is the same with it; a body drawn in software takes most of the time.
 */
export const flat = (page: Page): Promise<unknown> =>
  page.context().addInitScript((key) => {
    localStorage.setItem(key, localStorage.getItem(key) ?? '{"version": 1, "quality": "flat"}');
  }, PREFERENCES_KEY);

/** The body can be clicked. */
export const ready = (page: Page): Promise<void> =>
  page.locator('main[data-ready="true"]').waitFor({ timeout: 60_000 });

export interface Located {
  readonly x: number | null;
  readonly y: number | null;
  readonly visible: boolean;
}

/** Asks the viewer, as a host page would, where a structure is on the screen. */
export function locate(page: Page, structure: StructureId): Promise<Located> {
  return page.evaluate(
    (id) =>
      new Promise<Located>((resolve) => {
        const listen = ({ data }: MessageEvent): void => {
          if (data?.type !== "located" || data.structure !== id) return;
          window.removeEventListener("message", listen);
          resolve(data as Located);
        };
        window.addEventListener("message", listen);
        // To itself: a page from a file has no origin that could be named.
        window.postMessage({ version: 1, type: "locate", structure: id }, "/");
      }),
    structure,
  );
}

/** Whatever a change asked for has been drawn by the second frame. */
export const twoFrames = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );

/** How many looks in a row must find a structure at the same spot before the layout counts as settled. */
const SETTLED_LOOKS = 4;

/**
 * A place on the canvas where a press reaches the structure; waits until the camera shows one and panels
 * that come up have moved it for the last time.
 */
export async function visibleSpot(
  page: Page,
  structure: StructureId,
): Promise<{ x: number; y: number }> {
  let spot: Located = { x: null, y: null, visible: false };
  let looks = 0;
  await expect
    .poll(
      async () => {
        await twoFrames(page);
        const now = await locate(page, structure);
        looks = now.visible && now.x === spot.x && now.y === spot.y ? looks + 1 : 0;
        spot = now;
        return looks;
      },
      { message: `${structure} in sight`, interval: 100 },
    )
    .toBeGreaterThanOrEqual(SETTLED_LOOKS);
  return { x: spot.x!, y: spot.y! };
}

export const hashOf = (page: Page): URLSearchParams =>
  new URLSearchParams(new URL(page.url()).hash.slice(1));

/** Waits until the address says so. */
export async function expectHash(
  page: Page,
  expected: Readonly<Record<string, string | null>>,
): Promise<void> {
  await expect
    .poll(() =>
      Object.fromEntries(Object.keys(expected).map((key) => [key, hashOf(page).get(key)])),
    )
    .toEqual(expected);
}
