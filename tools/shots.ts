/**
 * `npm run shots`: pictures of the canonical views in `shots/`, to look at before calling anything done.
 * `npm run shots -- laptop` takes those of one screen; `-- laptop bone` those whose name has both words.
 */
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium, type Page } from "playwright-core";
import { buildAndServe } from "./app-server.ts";
import { BROWSER_FLAGS, ensureBrowser } from "./browser.mjs";
import { SUBTYPES } from "../src/domain/anatomy.ts";
import { type ProcedureId, PROCEDURES, STEPS_OF } from "../src/domain/exhibits.ts";

const SCREENS = {
  phone: {
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  },
  laptop: { viewport: { width: 1366, height: 768 } },
  projector: { viewport: { width: 1920, height: 1080 } },
};

/** A place for each procedure that shows it well, with its words open behind it. */
const PLACE_OF_PROCEDURE: Readonly<Record<ProcedureId, string>> = {
  ct: "structure=liver&chapter=tests&entry=ct",
  mri: "structure=femur-distal-metaphysis-left&chapter=tests&entry=mri",
  biopsy: "structure=liver&chapter=tests&entry=core-needle-biopsy",
  "bone-scan": "subtype=bone&chapter=tests&entry=bone-scan",
  surgery: "structure=stomach&chapter=treatment&entry=surgery",
  "limb-salvage": "subtype=bone&chapter=treatment&entry=limb-salvage",
  radiation: "structure=skin-thigh-left&chapter=treatment&entry=radiation",
  chemotherapy: "subtype=soft-tissue&chapter=treatment&entry=chemotherapy&voice=child",
};

const VIEWS: Readonly<Record<string, string>> = {
  front: "",
  back: "view=back",
  "side-left": "view=left",
  solid: "lens=solid",
  "solid-back": "lens=solid&view=back",
  ...Object.fromEntries(
    [6, 10, 15, 20].map((age) => [
      `xray-knee-${age}`,
      `lens=xray&structure=patella-left&age=${age}`,
    ]),
  ),
  xray: "lens=xray",
  "xray-side": "lens=xray&view=left",
  "xray-veins": "lens=xray&subtype=vascular",
  ...Object.fromEntries(SUBTYPES.map((subtype) => [`type-${subtype}`, `subtype=${subtype}`])),
  "stomach-child": "subtype=soft-tissue&structure=stomach&voice=child",
  "growth-plate": "structure=femur-distal-physis-left",
  "knee-metaphysis": "structure=tibia-proximal-metaphysis-right",
  "vena-cava": "structure=inferior-vena-cava-middle&voice=clinician",
  "hand-region": "structure=skin-hand-left",
  "smooth-muscle": "lens=smooth-muscle",
  "smooth-muscle-back": "lens=smooth-muscle&view=back",
  "chapter-felt": "subtype=vascular&chapter=feel&voice=child",
  "chapter-lump": "chapter=feel&entry=lump",
  "chapter-chest-ct": "subtype=bone&chapter=tests&entry=chest-ct",
  "chapter-treatment": "subtype=soft-tissue&chapter=treatment&entry=chemotherapy&voice=child",
  "chapter-figures": "subtype=bone&chapter=after&entry=known&voice=clinician",
  spanish: "lang=es&subtype=immunocompromised&chapter=causes&voice=child",
  "right-to-left": "lang=en-XB&subtype=vascular&chapter=tests",
  ...Object.fromEntries(
    SUBTYPES.map((subtype) => [`close-up-${subtype}`, `subtype=${subtype}&exhibit=close-up`]),
  ),
  "close-up-layer": "structure=stomach&exhibit=close-up.circular-muscle",
  "close-up-child": "subtype=cutaneous&exhibit=close-up&voice=child",
  "close-up-spanish": "subtype=vascular&exhibit=close-up&lang=es",
  ...Object.fromEntries(
    [6, 15, 20].map((age) => [`close-up-bone-${age}`, `subtype=bone&exhibit=close-up&age=${age}`]),
  ),
  "cut-axial": "structure=liver&exhibit=cut.axial.700",
  "cut-coronal": "exhibit=cut.coronal.500",
  "cut-sagittal": "subtype=vascular&exhibit=cut.sagittal.490",
  core: "structure=liver&exhibit=core.front",
  "core-back": "structure=kidney-left&exhibit=core.back&voice=clinician",
  lump: "structure=femur-distal-metaphysis-left&exhibit=lump",
  "lump-gut": "structure=ileum&exhibit=lump",
  patch: "subtype=bone&exhibit=patch",
  ...Object.fromEntries(
    PROCEDURES.flatMap((id) =>
      Array.from({ length: STEPS_OF[id] }, (_, step) => [
        `procedure-${id}-${step + 1}`,
        `${PLACE_OF_PROCEDURE[id]}&exhibit=procedure.${id}.${step}`,
      ]),
    ),
  ),
  present: "room=present",
  "present-lesson": "room=present.five-types.5",
  "present-find-it": "room=present.find-it.large",
  "present-worksheet": "room=present.worksheet.bones",
  explore: "room=explore",
  "explore-told": "room=explore.where-food-goes",
  "explore-spanish": "room=explore.gut-squeeze&lang=es",
  show: "room=show&structure=femur-distal-metaphysis-left",
  glossary: "page=glossary&at=metaphysis",
  sources: "page=sources&at=T1",
  ...Object.fromEntries(
    [6, 10, 15, 20].flatMap((age) => [
      [`age-${age}`, `age=${age}`],
      ...["front", "left", "back"].map((view) => [
        `age-${age}-solid-${view}`,
        `age=${age}&view=${view}&lens=solid`,
      ]),
    ]),
  ),
};

/** The picture is finished when the body can be clicked and two frames in a row are the same. */
export async function settle(page: Page): Promise<void> {
  await page.locator('main[data-ready="true"]').waitFor({ timeout: 60_000 });
  if (page.url().includes("exhibit="))
    await page.locator('[data-exhibit-status="ready"]').waitFor({ timeout: 60_000 });
  let before = "";
  for (let tries = 0; tries < 40; tries++) {
    const now = (await page.screenshot()).toString("base64");
    if (now === before) return;
    before = now;
  }
}

interface Acted {
  readonly hash: string;
  /** What is done before the picture is taken; the answer is the page to take, where that is another. */
  readonly act: (page: Page) => Promise<Page | void>;
}

const slide =
  (name: RegExp, to = "100"): Acted["act"] =>
  (page) =>
    page.getByRole("slider", { name }).fill(to);

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole("button", { name, exact: true }).click();

/** A mark on the chosen part by words, of some size. */
async function mark(page: Page): Promise<void> {
  await press(page, "By words, or in small steps");
  await press(page, "Set a mark there");
  await page.getByRole("checkbox", { name: "Say how big it is" }).check();
  await page.getByRole("radio", { name: "Outward" }).check();
}

/** What is only there after something was done. */
const ACTED: Readonly<Record<string, Acted>> = {
  "close-up-gut-open": { hash: "structure=ileum&exhibit=close-up", act: slide(/like a book/u) },
  "close-up-vein-open": { hash: "subtype=vascular&exhibit=close-up", act: slide(/like a book/u) },
  "close-up-hair-up": { hash: "subtype=cutaneous&exhibit=close-up", act: slide(/hair stand up/u) },
  "close-up-weak-guard": {
    hash: "subtype=immunocompromised&exhibit=close-up",
    act: slide(/watch grow weak/u),
  },
  // A wave is in the middle half way.
  "close-up-gut-squeeze": {
    hash: "structure=ileum&exhibit=close-up",
    act: slide(/squeeze/u, "50"),
  },
  "present-projector": {
    hash: "room=present.five-types.2",
    act: async (page) => {
      const [projector] = await Promise.all([
        page.waitForEvent("popup"),
        press(page, "Projector window"),
      ]);
      return projector;
    },
  },
  "show-mark": { hash: "room=show&structure=femur-distal-metaphysis-left", act: mark },
  "show-mirrored": {
    hash: "room=show&structure=stomach",
    act: async (page) => {
      await mark(page);
      await page.getByRole("radio", { name: "As in a mirror" }).check();
    },
  },
  "show-handout": {
    hash: "room=show&structure=femur-distal-metaphysis-left&subtype=bone",
    act: async (page) => {
      await mark(page);
      await press(page, "Make a handout");
      await page.locator(".handout-frame > canvas").waitFor();
    },
  },
  "explore-colour": {
    hash: "room=explore",
    act: (page) => press(page, "Colour"),
  },
  share: {
    hash: "subtype=vascular",
    act: async (page) => {
      await press(page, "Rooms and sharing");
      await press(page, "Share and save");
      await page.getByRole("dialog").waitFor();
    },
  },
};

const wanted = process.argv.slice(2);
const folder = fileURLToPath(new URL("../shots/", import.meta.url));
await mkdir(folder, { recursive: true });
const server = await buildAndServe();
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_FLAGS });
for (const [screen, options] of Object.entries(SCREENS))
  for (const colorScheme of ["light", "dark"] as const)
    for (const [view, hash] of [
      ...Object.entries(VIEWS),
      ...Object.entries(ACTED).map(([name, acted]) => [name, acted.hash] as const),
    ]) {
      const name = `${screen}-${view}${colorScheme === "dark" ? "-dark" : ""}`;
      if (!wanted.every((word) => name.includes(word))) continue;
      // In the dark: the first view and one lit type of each screen say enough.
      if (colorScheme === "dark" && !["front", "type-bone", "type-vascular"].includes(view))
        continue;
      const context = await browser.newContext({ ...options, colorScheme });
      const page = await context.newPage();
      await page.goto(`${server.url}#${hash}`);
      await settle(page);
      const shown = (await ACTED[view]?.act(page)) ?? page;
      if (view in ACTED) await settle(shown);
      await shown.screenshot({ path: `${folder}${name}.png` });
      await page.context().close();
      console.log(name);
    }
await browser.close();
await server.close();
