import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { SUBTYPES } from "../../src/domain/anatomy.ts";
import { closeUpOf, LAYERS_OF, STOMACH_ONLY } from "../../src/domain/exhibits.ts";
import { PREFERENCES_KEY } from "../../src/state/preferences.ts";
import { expectHash, hashOf, PHONE, twoFrames, useBrowser } from "./page.ts";

const openApp = useBrowser();

/** The picture of the exhibit is drawn. */
const drawn = (page: Page): Promise<void> =>
  page.locator('[data-exhibit-status="ready"]').waitFor({ timeout: 30_000 });

const pointOf = async (page: Page, layer: string): Promise<{ x: number; y: number }> => {
  const point = page.locator(`.callout[data-callout="${layer}"] > .callout-point`);
  const box = (await point.boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/** Labels move with the camera; they are still when several looks in a row find one at the same place. */
async function settledPoint(page: Page, layer: string) {
  let before = { x: -1, y: -1 };
  let looks = 0;
  await expect
    .poll(
      async () => {
        await twoFrames(page);
        const now = await pointOf(page, layer);
        looks = now.x === before.x && now.y === before.y ? looks + 1 : 0;
        before = now;
        return looks;
      },
      { interval: 100 },
    )
    .toBeGreaterThanOrEqual(3);
  return before;
}

/** How often the page has fetched a file. */
const fetched = (page: Page, file: string): Promise<number> =>
  page.evaluate(
    (name) =>
      performance.getEntriesByType("resource").filter((one) => one.name.endsWith(name)).length,
    file,
  );

describe("a close-up", () => {
  it.each(SUBTYPES)(
    "of %s opens from its place, and each label points at its layer",
    async (subtype) => {
      const closeUp = closeUpOf({ subtype, structure: null })!;
      const page = await openApp({ hash: `#subtype=${subtype}` });
      expect(await fetched(page, `close-ups/${closeUp}.glb`)).toBe(0);
      await page.getByRole("button", { name: "Up close" }).click();
      await drawn(page);
      expect(await fetched(page, `close-ups/${closeUp}.glb`)).toBe(1);
      expect(hashOf(page).get("exhibit")).toBe("close-up");
      const layers = LAYERS_OF[closeUp].filter((layer) => layer !== STOMACH_ONLY);
      await expect.poll(() => page.locator(".callout").count()).toBeGreaterThan(0);
      const labelled = await page
        .locator(".callout")
        .evaluateAll((all) => all.map((element) => (element as HTMLElement).dataset["callout"]));
      // What has not grown yet has nothing to point at.
      expect(labelled).toEqual(layers.filter((layer) => labelled.includes(layer)));
      expect(labelled.length).toBeGreaterThanOrEqual(layers.length - 1);
      for (const layer of labelled) {
        const { x, y } = await settledPoint(page, layer!);
        await page.mouse.click(x, y);
        await expectHash(page, { exhibit: `close-up.${layer}` });
        const row = page.locator(".layer-list button[aria-expanded='true']");
        expect(await row.count()).toBe(1);
      }
    },
  );

  it("is walked through by keyboard alone, and gives the focus back where it came from", async () => {
    const page = await openApp({ hash: "#structure=stomach" });
    await page.getByRole("button", { name: "Up close" }).focus();
    await page.keyboard.press("Enter");
    await drawn(page);
    const heading = page.getByRole("heading", { name: "The wall of the gut, up close" });
    await expect
      .poll(() => heading.evaluate((element) => element === document.activeElement))
      .toBe(true);
    // The stomach has a layer of muscle more than the rest of the gut.
    const slanting = page.getByRole("button", { name: /Slanting muscle/u });
    await slanting.focus();
    await page.keyboard.press("Enter");
    await expectHash(page, { exhibit: "close-up.oblique-muscle" });
    expect(await slanting.getAttribute("aria-expanded")).toBe("true");
    const squeeze = page.getByRole("slider", { name: "Watch it squeeze" });
    await squeeze.focus();
    await page.keyboard.press("ArrowRight");
    expect(await squeeze.inputValue()).toBe("1");
    await page.getByRole("button", { name: "Back to the words" }).focus();
    await page.keyboard.press("Enter");
    await expectHash(page, { exhibit: null, structure: "stomach" });
    const opener = page.getByRole("button", { name: "Up close" });
    await expect
      .poll(() => opener.evaluate((element) => element === document.activeElement))
      .toBe(true);
  });

  it("follows the browser's own way back, and opens from a link", async () => {
    const page = await openApp({ hash: "#structure=ileum" });
    await page.getByRole("button", { name: "Up close" }).click();
    await drawn(page);
    await page.goBack();
    await page.getByRole("button", { name: "Up close" }).waitFor();
    await page.goForward();
    await drawn(page);
    const linked = await openApp({ ...PHONE, hash: "#structure=ileum&exhibit=close-up.serosa" });
    await drawn(linked);
    const serosa = linked.getByRole("button", { name: /serosa/u });
    expect(await serosa.getAttribute("aria-expanded")).toBe("true");
  });

  it("says so when its file cannot be had, keeps its words, and tries again", async () => {
    let isBroken = true;
    const page = await openApp({
      hash: "#subtype=vascular&exhibit=close-up",
      before: (fresh) =>
        fresh.route(/close-ups\/.*\.glb/u, (route) =>
          isBroken ? route.abort() : route.continue(),
        ),
    });
    await page.getByRole("alert").getByText("The picture could not be fetched.").waitFor();
    expect(await page.getByRole("button", { name: /Outer coat/u }).count()).toBe(1);
    isBroken = false;
    await page.getByRole("button", { name: "Try again" }).click();
    await drawn(page);
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  it("is told where nothing can be drawn in 3D", async () => {
    const page = await openApp({
      hash: "#subtype=cutaneous",
      before: (fresh) =>
        fresh.addInitScript(() => {
          HTMLCanvasElement.prototype.getContext = () => null;
        }),
    });
    await page.getByRole("button", { name: "Up close" }).click();
    await page.getByText("Without 3D there is no picture here").waitFor();
    await page.getByRole("button", { name: /Hair muscle/u }).click();
    const said = page.getByText(/goose bumps/u).first();
    await said.waitFor();
    expect(await said.isVisible()).toBe(true);
  });
});

describe("a lump", () => {
  it("is shown at a place, as big as it is made by hand, and is nowhere afterwards", async () => {
    const page = await openApp({ hash: "#structure=liver" });
    await page.getByRole("button", { name: "A lump" }).click();
    await drawn(page);
    const size = page.getByRole("slider", { name: "How big" });
    await size.fill("40");
    await page.getByText("40 mm, that is 4 cm, about as big as a table tennis ball").waitFor();
    await page.getByRole("radio", { name: /outward/iu }).check({ force: true });
    expect(hashOf(page).toString()).not.toMatch(/40|outward/u);
    const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
    expect(kept).not.toMatch(/lump|40/u);
    await page.getByRole("button", { name: "Back to the words" }).click();
    await page.getByRole("button", { name: "A lump" }).click();
    expect(await page.getByRole("slider", { name: "How big" }).inputValue()).toBe("20");
  });

  it("is not offered to a child unless the grown-up wants it", async () => {
    const child = await openApp({ hash: "#structure=liver&voice=child" });
    await child.getByRole("button", { name: "A slice" }).waitFor();
    expect(await child.getByRole("button", { name: "A lump" }).count()).toBe(0);
    const wanted = await openApp({
      hash: "#structure=liver&voice=child",
      before: (fresh) =>
        fresh.addInitScript(
          ([key, value]) => localStorage.setItem(key!, value!),
          [
            PREFERENCES_KEY,
            JSON.stringify({
              version: 1,
              facilitator: { illnessWord: "lump", mentioned: ["lump-picture"], closedChapters: [] },
            }),
          ],
        ),
    });
    await wanted.getByRole("button", { name: "A lump" }).click();
    await drawn(wanted);
  });
});
