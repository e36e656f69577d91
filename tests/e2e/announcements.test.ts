/** What changes is said, and where: by a live region, by the control itself, or by the heading that is read next. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { useBrowser } from "./page.ts";
import { undrawn } from "./states.ts";

const openApp = useBrowser();

const go = (page: Page, hash: string): Promise<void> =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

/** The live region of the page itself. */
const expectSaid = (page: Page, words: string): Promise<void> =>
  expect.poll(() => page.locator("main > output").textContent()).toBe(words);

const focused = (page: Page) => page.locator(":focus");

it("a selection, however it was made, and what a chapter shows", async () => {
  const page = await openApp({ isBroken: true, isFresh: true, before: undrawn });
  await page.locator("main > output").waitFor({ state: "attached" });
  expect(await page.locator("main > output").textContent()).toBe("");
  await go(page, "#subtype=vascular");
  await expectSaid(page, "Blood vessel (vascular) type: selected. Its places are lit on the body.");
  await go(page, "#structure=stomach");
  await expectSaid(
    page,
    "Stomach, digestive tract: selected. Soft tissue type: the digestive tract.",
  );
  await go(page, "#");
  await expectSaid(page, "Nothing selected. The whole body is shown.");
  await go(page, "#chapter=tests");
  await expectSaid(page, "Tests: opened.");
  await go(page, "#lang=es&subtype=bone");
  await expect
    .poll(() => page.locator("main > output").textContent())
    .toMatch(/^Selección: .*hueso/iu);
});

it("age, look and view: the control that was pressed says its own value", async () => {
  const page = await openApp({ isBroken: true, before: undrawn });
  const age = page.getByRole("slider", { name: "Body's age" });
  await age.press("ArrowRight");
  expect(await age.getAttribute("aria-valuetext")).toMatch(
    /^10\.5 years old, average height 1\.\d\d meters, mean of girls and boys$/u,
  );
  await age.press("End");
  expect(await age.getAttribute("aria-valuetext")).toMatch(/^Grown up, /u);
  const solid = page.getByRole("radio", { name: "Solid" });
  await solid.press("Space");
  expect(await solid.isChecked()).toBe(true);
  const back = page.getByRole("button", { name: "Back", exact: true });
  await back.press("Enter");
  expect(await back.getAttribute("aria-pressed")).toBe("true");
});

it("a room, a close-up and its steps: their heading is read next", async () => {
  const page = await openApp({ isBroken: true, before: undrawn });
  await page.locator(".advice-note").waitFor();
  await go(page, "#room=present");
  await expect.poll(() => focused(page).textContent()).toBe("Teach a class");
  await go(page, "#room=show");
  await expect.poll(() => focused(page).textContent()).toBe("Talk with a family");
  const steps = "subtype=bone&chapter=treatment&entry=limb-salvage&exhibit=procedure.limb-salvage";
  await go(page, `#${steps}.0`);
  await expect.poll(() => focused(page).getAttribute("class")).toBe("exhibit-heading");
  const live = page.locator("h4[aria-live='polite']");
  await expect.poll(() => live.textContent()).toMatch(/^Step 1 of/u);
  await page.getByRole("button", { name: "Next step" }).press("Enter");
  await expect.poll(() => live.textContent()).toMatch(/^Step 2 of/u);
});

it("what failed is an alert, and says what still works", async () => {
  const page = await openApp({ isBroken: true, before: undrawn });
  const alert = page.getByRole("alert");
  await alert.waitFor();
  expect(await alert.textContent()).toContain("The picture, the lists and all the words work.");
});

it("a menu that closes gives the focus back to its button", async () => {
  const page = await openApp({ isBroken: true, before: undrawn });
  for (const name of ["Rooms and sharing", "Settings"]) {
    await page.getByRole("button", { name }).press("Enter");
    await page.locator(".settings-card :is(button, input)").first().focus();
    await page.keyboard.press("Escape");
    await expect.poll(() => focused(page).getAttribute("aria-label")).toBe(name);
  }
});
