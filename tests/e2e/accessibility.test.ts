/** In no state that the tests can reach does axe find anything, is a control too small or anything cut off. */
import type { BrowserContextOptions, Page, ViewportSize } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { IS_LONG } from "../long.ts";
import { cutOff, hiddenFocus, objections, smallTargets } from "./looked-at.ts";
import { LAPTOP, PHONE, useBrowser } from "./page.ts";
import { APP_STATES, type AppState, undrawn, visit } from "./states.ts";

const openApp = useBrowser();

/** What a page can become without being opened anew. */
interface Surroundings {
  readonly viewport?: ViewportSize;
  readonly media?: Pick<Parameters<Page["emulateMedia"]>[0] & {}, "colorScheme" | "forcedColors">;
}

interface Pass extends Surroundings {
  readonly looks: readonly ((page: Page) => Promise<string[]>)[];
  readonly lang?: string;
  /** The states of the short form. */
  readonly short: RegExp;
}

/** WCAG 1.4.12: what a person may set. */
const SPACED =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }";

async function withSpacing(page: Page): Promise<string[]> {
  // An element with styles would be against the page's policy; a person's own style sheet is not.
  const setSheets = (sheets: string[]): Promise<void> =>
    page.evaluate((all) => {
      document.adoptedStyleSheets = all.map((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        return sheet;
      });
    }, sheets);
  await setSheets([SPACED]);
  const found = await cutOff(page);
  await setSheets([]);
  return found;
}

const PASSES: Readonly<Record<string, Pass>> = {
  "a laptop": {
    looks: [objections, smallTargets, hiddenFocus, cutOff],
    short:
      /^(first view|the growth plate|words explained|the sources$|a word's note|the search|for the grown-up|a lesson being edited|find it, a question|a child (colours|puts stickers|asks)|a mark|a handout)/u,
  },
  "a phone": {
    looks: [objections, smallTargets, hiddenFocus],
    short: /^(a type|a slice|a mark|for the grown-up)$/u,
  },
  "a dark page": {
    media: { colorScheme: "dark" },
    looks: [objections],
    short: /^(an entry of a chapter|a child's room|a mark|the search with results)$/u,
  },
  "400 % of a page 1280 wide": {
    viewport: { width: 320, height: 256 },
    looks: [hiddenFocus, cutOff],
    short: /^(a structure|a slice|words explained|a lesson$)/u,
  },
  "200 % of a page 1280 wide": {
    viewport: { width: 640, height: 512 },
    looks: [hiddenFocus, cutOff],
    short: /^(a type|the room for a class)$/u,
  },
  "a page with more space in its text": {
    looks: [withSpacing],
    short: /^(a bone zone|a lesson$)/u,
  },
  "forced colours": {
    media: { forcedColors: "active" },
    looks: [objections, hiddenFocus],
    short: /^(a type|the search with results)$/u,
  },
  Spanish: {
    looks: [objections, cutOff],
    lang: "es",
    short: /^(a step of a procedure|the room for a class)$/u,
  },
  "a language from right to left": {
    looks: [objections, cutOff],
    lang: "en-XB",
    short: /^(a type|a path inward)$/u,
  },
};

const inLanguage = (state: AppState, lang: string): AppState => ({
  ...state,
  hash: `${state.hash || "#"}${state.hash.length > 1 ? "&" : ""}lang=${lang}`,
});

function statesOf({ lang, short }: Pass): [string, AppState][] {
  return (
    (Object.entries(APP_STATES) as [string, AppState][])
      .filter(([name]) => IS_LONG || short.test(name))
      // Names that are pressed are English.
      .filter(([, { press }]) => !lang || !press)
      .map(([name, state]) => [name, lang ? inLanguage(state, lang) : state])
  );
}

async function openUndrawn(options: BrowserContextOptions): Promise<Page> {
  const page = await openApp({ ...options, isBroken: true, before: undrawn });
  await page.locator(".explanation .advice-note").waitFor({ state: "attached" });
  return page;
}

describe("without the body", () => {
  const pages = new Map<BrowserContextOptions, Page>();
  afterAll(async () => {
    for (const page of pages.values()) await page.context().close();
  });

  describe.each(Object.entries(PASSES))("on %s", (name, pass) => {
    let page: Page;
    beforeAll(async () => {
      const options = name === "a phone" ? PHONE : LAPTOP;
      page = pages.get(options) ?? (await openUndrawn(options));
      pages.set(options, page);
      await page.setViewportSize(pass.viewport ?? options.viewport!);
      await page.emulateMedia({ colorScheme: "light", forcedColors: "none", ...pass.media });
    });

    it.each(statesOf(pass))("nothing is amiss in: %s", async (__, state) => {
      await visit(page, state);
      const found: string[] = [];
      for (const look of pass.looks) found.push(...(await look(page)));
      expect(found).toEqual([]);
    });
  });
});

describe("with the body", () => {
  it("nothing is amiss on the first view and up close", async () => {
    const page = await openApp({ viewport: { width: 1024, height: 570 } });
    const up = { hash: "#subtype=cutaneous&exhibit=close-up", there: ".callout-name" };
    for (const state of [APP_STATES["first view"], up]) {
      await visit(page, state);
      expect([...(await objections(page)), ...(await smallTargets(page))]).toEqual([]);
    }
    await page.context().close();
  });
});
