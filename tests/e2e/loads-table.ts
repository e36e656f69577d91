/**
 * Everything that is fetched after the first words, and how a person comes to ask for it. A new `import()` in `src` has
 * to be entered here: a test compares.
 */
import { readdir, readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { en } from "../../src/i18n/en.ts";
import { en as exhibits } from "../../src/i18n/exhibits/en.ts";
import { en as explore } from "../../src/i18n/explore/en.ts";
import { en as later } from "../../src/i18n/later/en.ts";
import { en as present } from "../../src/i18n/present/en.ts";
import { en as readAloud } from "../../src/i18n/read-aloud/en.ts";
import { en as recovery } from "../../src/i18n/recovery/en.ts";
import { en as rooms } from "../../src/i18n/rooms/en.ts";
import { en as share } from "../../src/i18n/share/en.ts";
import { en as show } from "../../src/i18n/show/en.ts";

const ASSETS = new URL("../../dist/assets/", import.meta.url);

/** A file by its address, by the name of its chunk, or by a text that it holds. */
export type Fetched = RegExp | string | { readonly holding: string };

/** @throws when no file of the build holds the text */
export async function addressOf(fetched: Fetched): Promise<RegExp> {
  if (fetched instanceof RegExp) return fetched;
  if (typeof fetched === "string") return new RegExp(`/${fetched}-[\\w-]{8}\\.js`, "u");
  for (const file of await readdir(ASSETS)) {
    if (!file.endsWith(".js")) continue;
    const text = await readFile(new URL(file, ASSETS), "utf8");
    if (text.includes(fetched.holding)) return new RegExp(`/${file.replaceAll(".", "\\.")}`, "u");
  }
  throw new Error(`No file of the build holds "${fetched.holding}".`);
}

/**
 * Resolves when a file is there, or its module has run. It is evaluated in the page as text: the test's own tools would
 * rewrite an import.
 */
export const arrival = (url: string): string =>
  `${url.endsWith(".js") ? "import" : "fetch"}(${JSON.stringify(url)}).then(() => null)`;

export interface Load {
  readonly name: string;
  /** What it is in `src`, without the extension. */
  readonly source: string;
  readonly fetched: Fetched;
  /** The place where it is asked for, as an address. */
  readonly at: string;
  /** What a person presses there, if more than being there is needed. */
  readonly ask?: (page: Page) => Promise<void>;
  /** What shows that it has come. */
  readonly here: (page: Page) => Locator;
}

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const press = (name: string) => (page: Page) => button(page, name).first().click();
const heading = (name: string | RegExp) => (page: Page) => page.getByRole("heading", { name });

/** What is open already stays open. */
const open = (name: string) => async (page: Page) => {
  if ((await page.getByRole("button", { name, exact: true, expanded: true }).count()) === 0)
    await button(page, name).click();
};
const openMenu = open(en.rooms);

async function openSharing(page: Page, kind?: string): Promise<void> {
  await openMenu(page);
  await button(page, rooms.room.share).click();
  if (kind) await page.getByRole("radio", { name: kind }).check();
}

/** What a person asks for one by one. */
export const LOADS: readonly Load[] = [
  {
    name: "the settings",
    source: "panels/Settings",
    fetched: "Settings",
    at: "",
    ask: open(en.settings),
    here: (page) => page.getByRole("radio", { name: later.theme.dark }),
  },
  {
    name: "the words of lists and dialogs",
    source: "i18n/later/en",
    fetched: { holding: later.search.keys },
    at: "",
    ask: open(en.settings),
    here: (page) => page.getByRole("radio", { name: later.theme.dark }),
  },
  {
    name: "the rooms' menu",
    source: "panels/rooms/RoomMenu",
    fetched: "RoomMenu",
    at: "",
    ask: openMenu,
    here: (page) => page.getByRole("button", { name: rooms.room.about.show }),
  },
  {
    name: "the words that rooms share",
    source: "i18n/rooms/en",
    fetched: { holding: rooms.room.about.show },
    at: "",
    ask: openMenu,
    here: (page) => page.getByRole("button", { name: rooms.room.about.show }),
  },
  {
    name: "what is taken along",
    source: "panels/share/ShareDialog",
    fetched: "ShareDialog",
    at: "",
    ask: openSharing,
    here: heading(share.share.title),
  },
  {
    name: "the words of what is taken along",
    source: "i18n/share/en",
    fetched: { holding: share.share.link.private },
    at: "",
    ask: openSharing,
    here: heading(share.share.title),
  },
  {
    name: "a picture to take along",
    source: "panels/share/PictureShare",
    fetched: "PictureShare",
    at: "",
    ask: (page) => openSharing(page, share.share.kind.picture),
    here: (page) => page.getByRole("radio", { name: share.share.picture.sizeName.wall }),
  },
  {
    name: "a file to print",
    source: "panels/share/PrintShare",
    fetched: "PrintShare",
    at: "",
    ask: (page) => openSharing(page, share.share.kind.print),
    here: (page) => page.getByText(share.share.print.noBody),
  },
  {
    name: "the search",
    source: "panels/search/SearchDialog",
    fetched: "SearchDialog",
    at: "",
    ask: press(en.search.open),
    here: (page) => page.getByRole("dialog").getByRole("combobox"),
  },
  {
    name: "what a grown-up chooses",
    source: "panels/facilitator/FacilitatorDialog",
    fetched: "FacilitatorDialog",
    at: "voice=child",
    ask: press(en.grownUp.title),
    here: (page) => page.getByRole("dialog"),
  },
  {
    name: "growth plates",
    source: "panels/GrowthPlates",
    fetched: "GrowthPlates",
    at: "structure=tibia-left",
    here: heading(/Growth plates at/u),
  },
  {
    name: "the words of chapters",
    source: "content/en/chapters",
    fetched: "chapters",
    at: "chapter=tests",
    here: (page) => button(page, "Biopsy"),
  },
  {
    name: "a way to watch",
    source: "panels/exhibits/WatchButton",
    fetched: "WatchButton",
    at: "chapter=tests&entry=mri",
    here: (page) => button(page, exhibits.procedure.watch),
  },
  {
    name: "an exhibit's words and buttons",
    source: "panels/exhibits/ExhibitPanel",
    fetched: "ExhibitPanel",
    at: "subtype=bone&exhibit=lump",
    here: (page) => button(page, exhibits.back),
  },
  {
    name: "the words of close-ups",
    source: "content/en/closer",
    fetched: "closer",
    at: "subtype=vascular&exhibit=close-up",
    here: (page) => button(page, "Outer coat"),
  },
  {
    name: "a slice's panel",
    source: "panels/exhibits/CutPanel",
    fetched: "CutPanel",
    at: "subtype=vascular&exhibit=cut.axial.640",
    here: (page) => page.locator('[data-exhibit="cut"] .exhibit-heading'),
  },
  {
    name: "the panel of a path inward",
    source: "panels/exhibits/CorePanel",
    fetched: "CorePanel",
    at: "structure=stomach&exhibit=core.front",
    here: (page) => page.locator('[data-exhibit="core"] .exhibit-heading'),
  },
  {
    name: "the panel of a patch in the bone",
    source: "panels/exhibits/PatchPanel",
    fetched: "PatchPanel",
    at: "subtype=bone&exhibit=patch",
    here: (page) => page.locator('[data-exhibit="patch"] .exhibit-heading'),
  },
  {
    name: "the panel of what doctors do",
    source: "panels/exhibits/ProcedurePanel",
    fetched: "ProcedurePanel",
    at: "subtype=bone&exhibit=procedure.mri.0",
    here: (page) => page.locator('[data-exhibit="procedure"] .exhibit-heading'),
  },
  {
    name: "the words of what doctors do",
    source: "content/en/procedures",
    fetched: "procedures",
    at: "subtype=bone&exhibit=procedure.mri.0",
    here: (page) => page.locator('[data-exhibit="procedure"] .exhibit-heading'),
  },
  {
    name: "the lists",
    source: "panels/pages/pages",
    fetched: "pages",
    at: "page=glossary",
    here: (page) => page.locator("[id='page-entry-biopsy']"),
  },
  {
    name: "the register's words",
    source: "content/en/register",
    fetched: "register",
    at: "page=sources",
    here: (page) => page.getByRole("dialog").getByRole("heading").nth(2),
  },
  {
    name: "what stands before the body in another page's frame",
    source: "panels/embedded/EmbeddedPanels",
    fetched: "EmbeddedPanels",
    at: "embed=1",
    here: (page) => page.locator(".embedded-credit"),
  },
  {
    name: "the room of a class",
    source: "panels/present/PresentRoom",
    fetched: "PresentRoom",
    at: "room=present",
    here: heading(present.present.title),
  },
  {
    name: "the words of lessons",
    source: "i18n/present/en",
    fetched: { holding: present.present.kept },
    at: "room=present",
    here: heading(present.present.title),
  },
  {
    name: "the lessons",
    source: "content/en/lessons",
    fetched: "lessons",
    at: "room=present",
    here: (page) => page.locator(".lesson-card").nth(3),
  },
  {
    name: "the quiz",
    source: "panels/present/find-it/FindIt",
    fetched: "FindIt",
    at: "room=present.find-it",
    here: (page) => page.locator("#find-it-heading"),
  },
  {
    name: "the clues of the quiz",
    source: "content/en/clues",
    fetched: "clues",
    at: "room=present.find-it.large",
    here: (page) => page.locator('.find-it[data-is-asking="true"] p').first(),
  },
  {
    name: "the worksheet",
    source: "panels/present/worksheet/Worksheet",
    fetched: "Worksheet",
    at: "room=present.worksheet",
    here: heading(present.present.moreName.worksheet),
  },
  {
    name: "a child's room",
    source: "panels/explore/ExploreRoom",
    fetched: "ExploreRoom",
    at: "room=explore",
    here: (page) => page.getByRole("region", { name: explore.explore.label }),
  },
  {
    name: "the words of a child's room",
    source: "i18n/explore/en",
    fetched: { holding: explore.explore.rest.hello },
    at: "room=explore",
    here: (page) => page.getByRole("region", { name: explore.explore.label }),
  },
  {
    name: "what a child is told",
    source: "content/en/explore",
    fetched: "explore",
    at: "room=explore",
    here: (page) => page.getByText(explore.explore.rest.begin),
  },
  {
    name: "the room of a talk",
    source: "panels/show/ShowRoom",
    fetched: "ShowRoom",
    at: "room=show",
    here: heading(show.show.heading),
  },
  {
    name: "the words of a talk",
    source: "i18n/show/en",
    fetched: { holding: show.show.memory },
    at: "room=show",
    here: heading(show.show.heading),
  },
  {
    name: "the words of places",
    source: "content/en/places",
    fetched: "places",
    at: "room=show",
    here: heading(show.show.heading),
  },
  {
    name: "the boxes of parts",
    source: "state/show/part-bounds",
    fetched: /models\/body\.json/u,
    at: "room=show&structure=spleen",
    here: (page) => button(page, show.show.place.set),
  },
  {
    name: "the handout",
    source: "panels/show/handout/Handout",
    fetched: "Handout",
    at: "room=show",
    ask: press(show.show.handout.open),
    here: (page) => page.getByRole("dialog"),
  },
];

/** What the first page itself is made of: each is tried on a page of its own. */
export const AT_START: readonly Load[] = [
  {
    name: "the first words",
    source: "content/en/core",
    fetched: "core",
    at: "",
    here: (page) => page.locator("[data-sentence]").first(),
  },
  {
    name: "the words of single parts",
    source: "content/en/structures",
    fetched: "structures",
    at: "structure=spleen",
    here: heading("Spleen"),
  },
  {
    name: "the ways to look more closely",
    source: "panels/exhibits/ExhibitButtons",
    fetched: "ExhibitButtons",
    at: "subtype=bone",
    here: (page) => button(page, exhibits.open.patch),
  },
  {
    name: "the words of exhibits",
    source: "i18n/exhibits/en",
    fetched: { holding: exhibits.noPicture },
    at: "subtype=bone",
    here: (page) => button(page, exhibits.open.patch),
  },
];

/** What nobody asks for by name: without it less is offered, and nothing needs to be said. */
export const QUIET: readonly Pick<Load, "source" | "fetched">[] = [
  { source: "app/Later", fetched: "Later" },
  { source: "app/embedding", fetched: "embedding" },
  { source: "panels/picture-growth", fetched: "picture-growth" },
  { source: "panels/read-aloud/ReadAloudControls", fetched: "ReadAloudControls" },
  { source: "i18n/read-aloud/en", fetched: { holding: readAloud.readAloud.noVoice } },
  { source: "i18n/recovery/en", fetched: { holding: recovery.roomFailed } },
  { source: "panels/words/word-marks", fetched: "word-marks" },
  { source: "content/en/glossary", fetched: "glossary" },
  { source: "panels/rooms/SettingsNotice", fetched: "SettingsNotice" },
  { source: "state/settings-file", fetched: "settings-file" },
];

/** What only the 3D body asks for. */
export const WITH_THE_BODY: readonly string[] = [
  "scene/BodyStage",
  "scene/exhibits/Callouts",
  "scene/exhibits/CloseUpScene",
  "scene/exhibits/CoreScene",
  "scene/exhibits/CutScene",
  "scene/exhibits/ExhibitScene",
  "scene/exhibits/LumpScene",
  "scene/exhibits/PatchScene",
  "scene/exhibits/ProcedureScene",
  "scene/print/body-solids",
  "scene/quality/coarsen",
  "scene/rooms/ExploreScene",
  "scene/rooms/PresentScene",
  "scene/rooms/RoomScene",
  "scene/rooms/ShowScene",
];

/** What comes together with something else of these lists, or for tests alone. */
export const WITH_OTHERS: readonly string[] = [
  "content/register",
  "domain/facts",
  "domain/pseudo-text",
  "domain/sources",
];
