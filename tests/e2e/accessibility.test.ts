import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { describe, expect, it } from "vitest";
import { LAPTOP, PHONE, useBrowser } from "./page.ts";

const openApp = useBrowser();
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const STATES = {
  "first view": "",
  "a type": "#subtype=immunocompromised",
  "a structure, child's words": "#structure=stomach&voice=child",
  "an entry of a chapter, all smooth muscle lit":
    "#subtype=vascular&chapter=feel&entry=liver-swelling&lens=smooth-muscle&lang=es",
  "a bone zone, clinician's words": "#structure=femur-distal-physis-left&voice=clinician",
};

describe.each([
  ["laptop, light", { ...LAPTOP, colorScheme: "light" as const }],
  ["laptop, dark", { ...LAPTOP, colorScheme: "dark" as const }],
  ["phone, light", { ...PHONE, colorScheme: "light" as const }],
])("axe on a %s page", (_, options) => {
  it.each(Object.entries(STATES))("finds nothing in: %s", async (__, hash) => {
    const page = await openApp({ ...options, hash });
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() =>
      (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    );
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`),
    ).toEqual([]);
    await page.context().close();
  });
});
