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
  let before = "";
  for (let tries = 0; tries < 40; tries++) {
    const now = (await page.screenshot()).toString("base64");
    if (now === before) return;
    before = now;
  }
}

const wanted = process.argv.slice(2);
const folder = fileURLToPath(new URL("../shots/", import.meta.url));
await mkdir(folder, { recursive: true });
const server = await buildAndServe();
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_FLAGS });
for (const [screen, options] of Object.entries(SCREENS))
  for (const colorScheme of ["light", "dark"] as const)
    for (const [view, hash] of Object.entries(VIEWS)) {
      const name = `${screen}-${view}${colorScheme === "dark" ? "-dark" : ""}`;
      if (!wanted.every((word) => name.includes(word))) continue;
      // In the dark: the first view and one lit type of each screen say enough.
      if (colorScheme === "dark" && !["front", "type-bone", "type-vascular"].includes(view))
        continue;
      const page = await browser.newPage({ ...options, colorScheme });
      await page.goto(`${server.url}#${hash}`);
      await settle(page);
      await page.screenshot({ path: `${folder}${name}.png` });
      await page.close();
      console.log(name);
    }
await browser.close();
await server.close();
