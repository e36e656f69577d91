/**
 * The states of the app that accessibility is looked at in: where they are, what tells that they are there, and
 * what is pressed on the way.
 */
import type { Page } from "playwright-core";
import { startOver } from "./page.ts";

export interface AppState {
  readonly hash: string;
  /** A selector of what stands there last. */
  readonly there: string;
  /** What is done on arriving so that it does not matter what was open before, in any language. */
  readonly arrange?: (page: Page) => Promise<unknown>;
  /** What a person does after arriving, until the state is there. Names are English. */
  readonly press?: (page: Page) => Promise<unknown>;
}

const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" });

const openShare = async (page: Page, kind: string): Promise<void> => {
  await button(page, "Rooms and sharing").click();
  await button(page, "Share and save").click();
  await page.getByRole("radio", { name: kind, exact: true }).check();
};

const searchFor = async (page: Page, text: string): Promise<void> => {
  await button(page, "Search").click();
  await page.getByRole("dialog").getByRole("combobox").fill(text);
};

/** Whoever comes back to the room comes back to the lesson. */
const leaveLesson = async (page: Page): Promise<void> => {
  await page.locator(".lesson-card, .lesson-sentence").first().waitFor({ state: "attached" });
  const isInLesson = await page.locator(".lesson-sentence").count();
  if (isInLesson) await page.locator(".lesson-head .icon-button").first().click();
};

const openCompanion = async (page: Page): Promise<void> => {
  await button(page, /^For the companion/u).press("Enter");
  await button(page, "Open without holding").click();
};

/** Where parts are is known, and marks can be set; nothing is drawn, which would take most of the time. */
export const undrawn = (page: Page): Promise<unknown> =>
  page.route("**/models/*", (route) =>
    route.request().url().endsWith("body.json") ? route.continue() : route.abort(),
  );

const setMark = async (page: Page): Promise<void> => {
  await button(page, "Set a mark there").click();
};

/** What is said of an exhibit comes later than its frame. */
const EXHIBIT = ".exhibit .exhibit-heading";
const ARTICLE = ".explanation .advice-note";
const PROCEDURE = "#subtype=bone&chapter=treatment&entry=limb-salvage&exhibit=procedure";

export const APP_STATES = {
  "first view": { hash: "", there: ARTICLE },
  "a type": { hash: "#subtype=immunocompromised", there: ".places button" },
  "a structure, child's words": { hash: "#structure=stomach&voice=child", there: ARTICLE },
  "a bone zone, clinician's words": {
    hash: "#structure=femur-distal-physis-left&voice=clinician",
    there: ".growth-plates, .growth-note",
  },
  "an entry of a chapter": {
    hash: "#subtype=vascular&chapter=feel&entry=liver-swelling&lens=smooth-muscle",
    there: ".story-entry [aria-expanded='true']",
  },
  "the sources of a sentence": {
    hash: "#subtype=bone&chapter=tests",
    there: ".source-mark, .sources",
    press: (page) => page.locator(".story-entry button").first().click(),
  },
  "x-ray look, grown up": { hash: "#subtype=bone&lens=xray&age=20&view=left", there: ARTICLE },
  "a close-up with a chosen layer": {
    hash: "#subtype=cutaneous&exhibit=close-up.arrector-pili&voice=child",
    there: EXHIBIT,
  },
  "the growth plate up close": {
    hash: "#subtype=bone&exhibit=close-up",
    there: EXHIBIT,
  },
  "a slice": { hash: "#structure=liver&exhibit=cut.axial.700", there: EXHIBIT },
  "a path inward": {
    hash: "#structure=liver&exhibit=core.front&voice=clinician",
    there: EXHIBIT,
  },
  "a lump": { hash: "#structure=ileum&exhibit=lump", there: EXHIBIT },
  "x-ray and MRI of a patch": {
    hash: "#subtype=bone&exhibit=patch",
    there: EXHIBIT,
  },
  "a step of a procedure": {
    hash: `${PROCEDURE}.limb-salvage.2`,
    there: ".exhibit [aria-live='polite']",
  },
  "words explained": { hash: "#page=glossary&at=biopsy", there: "[id='page-entry-biopsy']" },
  "the sources": { hash: "#page=sources&at=BO-2", there: "[id='page-entry-BO-2']" },
  "a word's note": {
    hash: "#subtype=bone",
    there: "[role='note']",
    press: (page) => page.locator(".word-mark").first().click(),
  },
  "the rooms' menu": {
    hash: "",
    there: ".room-list",
    press: (page) => button(page, "Rooms and sharing").click(),
  },
  "the settings": {
    hash: "",
    there: ".settings-card fieldset",
    press: (page) => button(page, "Settings").click(),
  },
  "the search, nothing typed": {
    hash: "",
    there: "dialog [role='option']",
    press: (page) => button(page, "Search").click(),
  },
  "the search with results": {
    hash: "",
    there: "dialog [role='option'] mark, dialog [role='option']",
    press: (page) => searchFor(page, "vein"),
  },
  "the search without results": {
    hash: "",
    there: "dialog output, dialog [role='status']",
    press: (page) => searchFor(page, "zzzz"),
  },
  "for the grown-up": {
    hash: "#voice=child",
    there: "dialog fieldset",
    press: (page) => button(page, "For the grown-up").click(),
  },
  "sharing a link": {
    hash: "#subtype=bone",
    there: "dialog .qr-code",
    press: (page) => openShare(page, "Link"),
  },
  "sharing a picture": {
    hash: "#subtype=bone",
    there: "dialog",
    press: (page) => openShare(page, "Picture"),
  },
  "sharing a 3D print": {
    hash: "#subtype=bone",
    there: "dialog",
    press: (page) => openShare(page, "3D print"),
  },
  "sharing the model": {
    hash: "#subtype=bone",
    there: "dialog",
    press: (page) => openShare(page, "3D model"),
  },
  "the room for a class": {
    hash: "#room=present",
    there: ".lesson-card",
    arrange: leaveLesson,
  },
  "a lesson": { hash: "#room=present.bones-that-grow.1", there: ".lesson-sentence" },
  "a lesson that asks": {
    hash: "#room=present.five-types.2&voice=child",
    there: ".ask",
  },
  "a lesson being edited": {
    hash: "#room=present.five-types.1",
    there: ".slide-editor",
    press: (page) => button(page, "Edit a copy of this lesson").click(),
  },
  "a projector, waiting": { hash: "#room=present.projector", there: ".projector" },
  "a projector": {
    hash: "#room=present.five-types.1",
    there: ".projector",
    press: (page) => button(page, "Show here, full screen").click(),
  },
  "find it": { hash: "#room=present.find-it", there: ".find-it-level" },
  "find it, a question": { hash: "#room=present.find-it.large", there: ".find-it-part" },
  "a worksheet": { hash: "#room=present.worksheet.veins", there: ".worksheet-pages" },
  "a child's room": { hash: "#room=explore", there: ".explore-card button" },
  "a question to a child": {
    hash: "#room=explore",
    there: ".explore-answers button",
    press: (page) => button(page, /^(Let's look|Go on looking)$/u).click(),
  },
  "a child looks": { hash: "#room=explore.where-food-goes", there: ".explore-answers button" },
  "a child colours": {
    hash: "#room=explore",
    there: ".explore-card [role='radio'], .explore-card input",
    press: (page) => button(page, "Colour").click(),
  },
  "a child puts stickers": {
    hash: "#room=explore",
    there: ".explore-card",
    press: (page) => button(page, "Stickers").click(),
  },
  "a child asks": {
    hash: "#room=explore",
    there: ".explore-card textarea",
    press: (page) => button(page, "Ask").click(),
  },
  "the companion's strip": {
    hash: "#room=explore",
    there: "aside",
    press: openCompanion,
  },
  "a talk with a family": { hash: "#room=show", there: ".show-panel h2" },
  "a mark": {
    hash: "#room=show&structure=femur-distal-metaphysis-left",
    there: ".show-sentences li",
    press: setMark,
  },
  "a mark with its size": {
    hash: "#room=show&structure=stomach",
    there: ".show-panel input[type='number']",
    press: async (page) => {
      await setMark(page);
      await page.getByRole("checkbox", { name: "Say how big it is" }).check();
    },
  },
  "a handout": {
    hash: "#room=show&structure=femur-distal-metaphysis-left",
    there: ".handout-parts",
    press: async (page) => {
      await setMark(page);
      await button(page, "Make a handout").click();
    },
  },
} satisfies Readonly<Record<string, AppState>>;

/**
 * Goes to a state from whatever the page shows, so that it does not matter what was visited before. Far quicker than
 * loading the page anew.
 */
export async function visit(page: Page, { hash, there, arrange, press }: AppState): Promise<void> {
  await startOver(page, hash);
  await arrange?.(page);
  await press?.(page);
  // On a phone the words may be put away.
  await page.locator(there).first().waitFor({ state: "attached" });
}
