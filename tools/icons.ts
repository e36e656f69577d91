/** Draws the icons of the installed app anew from public/icons/icon.svg: `npx tsx tools/icons.ts`. */
import { readFile, writeFile } from "node:fs/promises";
import { chromium } from "playwright-core";
import { BROWSER_FLAGS, ensureBrowser } from "./browser.mjs";

const FOLDER = new URL("../public/icons/", import.meta.url);
const PAPER = "#f8f3ea";

/** A system cuts a maskable icon to a shape of its own: what matters stays in the middle four fifths. */
const ICONS = [
  { name: "icon-192", sizePx: 192, share: 1 },
  { name: "icon-512", sizePx: 512, share: 1 },
  { name: "icon-maskable-512", sizePx: 512, share: 0.8, background: PAPER },
];

const svg = await readFile(new URL("icon.svg", FOLDER), "utf8");
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_FLAGS });
for (const { name, sizePx, share, background = "transparent" } of ICONS) {
  const page = await browser.newPage({ viewport: { width: sizePx, height: sizePx } });
  const drawnPx = sizePx * share;
  await page.setContent(
    `<style>body{margin:0;display:grid;place-items:center;height:100vh;background:${background}}svg{width:${drawnPx}px}</style>${svg}`,
  );
  await writeFile(new URL(`${name}.png`, FOLDER), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
