import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { PROCEDURES, STEPS_OF } from "../../src/domain/exhibits.ts";
import { variants } from "../long.ts";
import { expectHash, hashOf, useBrowser } from "./page.ts";

const openApp = useBrowser();

const drawn = (page: Page): Promise<void> =>
  page.locator('[data-exhibit-status="ready"]').waitFor({ timeout: 30_000 });

/** The 3D picture once two looks find the same. */
async function pictureOf(page: Page): Promise<string> {
  let before = "";
  await expect
    .poll(async () => {
      const now = (await page.locator("canvas").first().screenshot()).toString("base64");
      const isStill = now === before;
      before = now;
      return isStill;
    })
    .toBe(true);
  return before;
}

describe("a slice", () => {
  it("names what it goes through, moves by key, turns, and lets a part be chosen", async () => {
    const page = await openApp({ hash: "#structure=liver" });
    await page.getByRole("button", { name: "A slice" }).click();
    await drawn(page);
    const parts = page.locator(".part-list").getByRole("button");
    await page.getByText(/goes through \d+ parts/u).waitFor();
    const height = page.getByRole("slider", { name: "How high" });
    const before = await height.getAttribute("aria-valuetext");
    await height.focus();
    await page.keyboard.press("PageUp");
    await expect.poll(() => height.getAttribute("aria-valuetext")).not.toBe(before);
    await page.getByRole("radio", { name: "Front and back" }).check({ force: true });
    await expect.poll(() => hashOf(page).get("exhibit")).toMatch(/^cut\.coronal\./u);
    await drawn(page);
    expect(await parts.count()).toBeGreaterThan(3);
    await parts.last().click();
    await expect.poll(() => hashOf(page).get("structure")).not.toBe("liver");
    expect(hashOf(page).get("exhibit")).toMatch(/^cut\.coronal\./u);
  });
});

describe("a path inward", () => {
  it("names each layer with its depth, from the skin to what is chosen, from any side", async () => {
    const page = await openApp({ hash: "#structure=liver" });
    await page.getByRole("button", { name: "Straight in" }).click();
    await drawn(page);
    const rows = page.locator("[data-exhibit='core'] tbody tr");
    await expect.poll(() => rows.count()).toBeGreaterThan(1);
    const read = await rows.allInnerTexts();
    const depths = read.map((row) => /(\d+)–(\d+)/u.exec(row)!.slice(1).map(Number));
    expect(depths[0]![0]).toBe(0);
    depths.forEach(([from, to], i) => {
      expect(to).toBeGreaterThanOrEqual(from!);
      if (i > 0) expect(from).toBe(depths[i - 1]![1]);
    });
    expect(read.at(-1)).toMatch(/Liver/u);
    await page.getByRole("radio", { name: "The back" }).check({ force: true });
    await expectHash(page, { exhibit: "core.back" });
    await expect.poll(async () => (await rows.allInnerTexts()).join()).not.toBe(read.join());
  });
});

describe("what doctors do", () => {
  it("opens from its entry, goes step by step by keyboard, each with a picture of its own, and back", async () => {
    const page = await openApp({ hash: "#subtype=bone&chapter=treatment&entry=limb-salvage" });
    await page.getByRole("button", { name: "See it on the body" }).focus();
    await page.keyboard.press("Enter");
    await drawn(page);
    const pictures = new Set<string>();
    for (let step = 0; step < STEPS_OF["limb-salvage"]; step++) {
      await expectHash(page, { exhibit: `procedure.limb-salvage.${step}` });
      await page.getByText(`Step ${step + 1} of ${STEPS_OF["limb-salvage"]}`).waitFor();
      pictures.add(await pictureOf(page));
      if (step + 1 === STEPS_OF["limb-salvage"]) break;
      await page.getByRole("button", { name: "Next step" }).focus();
      await page.keyboard.press("Enter");
    }
    expect(pictures.size).toBe(STEPS_OF["limb-salvage"]);
    await page.getByRole("button", { name: "Back to the words" }).click();
    await expectHash(page, { exhibit: null, chapter: "treatment", entry: "limb-salvage" });
    const opener = page.getByRole("button", { name: "See it on the body" });
    await expect
      .poll(() => opener.evaluate((element) => element === document.activeElement))
      .toBe(true);
    // The body has its own age again.
    await expectHash(page, { age: null });
  });

  it.each(variants(PROCEDURES, 3))(
    "%s is told whole in every voice, and plays only when it is asked to",
    async (id) => {
      const page = await openApp({
        hash: `#structure=femur-distal-metaphysis-left&exhibit=procedure.${id}.0`,
      });
      await drawn(page);
      for (const voice of ["Child", "Clinician", "Family"]) {
        await page.getByRole("radio", { name: voice }).check({ force: true });
        await page.locator(".procedure-step [data-sentence]").first().waitFor();
        const said = await page.locator("[data-exhibit='procedure']").innerText();
        expect(said).not.toMatch(/\{|undefined/u);
      }
      // With less motion nothing plays, and the slider shows the stills.
      expect(await page.getByRole("button", { name: /^Play/u }).count()).toBe(0);
    },
  );

  it("moves when it is played, and stops by itself", async () => {
    const page = await openApp({
      hash: "#subtype=cutaneous&exhibit=close-up",
      reducedMotion: "no-preference",
    });
    await drawn(page);
    const slider = page.getByRole("slider", { name: "Let the hair stand up" });
    expect(await slider.inputValue()).toBe("0");
    await page.getByRole("button", { name: /^Play/u }).click();
    await page.getByRole("button", { name: /^Pause/u }).waitFor();
    await expect.poll(() => slider.inputValue()).not.toBe("0");
    await page.getByRole("button", { name: /^Play/u }).waitFor({ timeout: 60_000 });
    expect(await slider.inputValue()).toBe("100");
  });
});

describe("x-ray and MRI of a patch", () => {
  it("shows three pictures of the same bone, each with words, and points the patch out when asked", async () => {
    const page = await openApp({ hash: "#subtype=bone" });
    await page.getByRole("button", { name: "X-ray and MRI" }).click();
    await drawn(page);
    const pictures = page.locator("[data-exhibit='patch'] canvas[role='img']");
    await expect.poll(() => pictures.count()).toBe(3);
    const labels = await pictures.evaluateAll((all) =>
      all.map((one) => one.getAttribute("aria-label")),
    );
    expect(new Set(labels).size).toBe(3);
    const greys = await pictures.evaluateAll((all) =>
      all.map((one) => {
        const { width, height } = one as HTMLCanvasElement;
        const { data } = (one as HTMLCanvasElement)
          .getContext("2d")!
          .getImageData(0, 0, width, height);
        return new Set(data.filter((_, i) => i % 4 === 0)).size;
      }),
    );
    for (const shades of greys) expect(shades).toBeGreaterThan(40);
  });
});
