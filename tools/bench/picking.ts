import type { Browser } from "playwright-core";
import { bundle } from "./bundle.ts";
import type { PickCost } from "./in-page/picking.ts";
import type { Table } from "./table.ts";

/** The app's way of asking what lies under the pointer, and three's own on the same meshes. */
export async function measurePicking(browser: Browser, url: string): Promise<PickCost> {
  const page = await browser.newPage();
  await page.goto(`${url}empty/`);
  await page.addScriptTag({ content: await bundle("picking.ts") });
  const cost = await page.evaluate((body) => window.measurePicking(body), `${url}models/body.glb`);
  await page.close();
  return cost;
}

export const pickTable = ({ ownMs, sameMeshesMs }: PickCost): Table => ({
  title: "Picking on the same meshes",
  columns: ["this app", "three's own raycast"],
  rows: [{ name: "one question under the pointer", unit: "ms", values: [ownMs, sameMeshesMs] }],
});
