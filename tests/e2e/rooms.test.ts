import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { en } from "../../src/i18n/en.ts";
import { en as words } from "../../src/i18n/rooms/en.ts";
import { expectHash, hashOf, PHONE, ready, useBrowser } from "./page.ts";
import { withoutBody } from "./without-body.ts";

const openApp = useBrowser();

const menuButton = (page: Page) => page.getByRole("button", { name: en.rooms, exact: true });
const roomButton = (page: Page, room: keyof typeof words.room.name) =>
  page.getByRole("button", { name: words.room.name[room] });
const room = (page: Page) => page.locator(".app").getAttribute("data-room");

describe("the rooms", () => {
  it("are two presses away, by keyboard too, and back leads out again", async () => {
    const page = await openApp({ hash: "#subtype=bone", isBroken: true, before: withoutBody });
    await menuButton(page).focus();
    await page.keyboard.press("Enter");
    await roomButton(page, "show").waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await roomButton(page, "show").evaluate((element) => element.matches(":focus"))).toBe(
      true,
    );
    await page.keyboard.press("Enter");
    await expectHash(page, { room: "show", subtype: "bone" });
    expect(await room(page)).toBe("show");
    await page.goBack();
    await expectHash(page, { room: null, subtype: "bone" });
    expect(await room(page)).toBe("look");
  });

  it.each(["present", "explore", "show"])("open straight from a link: %s", async (name) => {
    const page = await openApp({ hash: `#room=${name}&structure=stomach` });
    expect(await room(page)).toBe(name);
    await expectHash(page, { room: name, structure: "stomach" });
    // The list of types beside the body elsewhere is not there, and the body is.
    const types = page.getByRole("navigation", { name: en.types.label, exact: true });
    expect(await types.count()).toBe(0);
    expect(await page.locator("canvas").count()).toBeGreaterThan(0);
  });

  it("that there are not are the ordinary page", async () => {
    const page = await openApp({ hash: "#room=attic.7", isBroken: true, before: withoutBody });
    await page.locator("[data-sentence]").first().waitFor();
    expect(await room(page)).toBe("look");
    await expectHash(page, { room: null });
  });
});

describe("undo and redo", () => {
  it("go back and on again by keys and by buttons", async () => {
    const page = await openApp();
    // What comes after the body, the history with it.
    await page.locator("link[rel=manifest]").waitFor({ state: "attached" });
    const types = page.getByRole("navigation", { name: "Types of leiomyosarcoma" });
    await types.getByRole("button", { name: /Skin/ }).click();
    await types.getByRole("button", { name: /Bone/ }).click();
    await expectHash(page, { subtype: "bone" });
    await page.keyboard.press("Control+z");
    await expectHash(page, { subtype: "cutaneous" });
    await page.keyboard.press("Control+z");
    await expectHash(page, { subtype: null });
    await page.keyboard.press("Control+Shift+z");
    await expectHash(page, { subtype: "cutaneous" });
    await menuButton(page).click();
    await page.getByRole("button", { name: words.history.redo }).click();
    await expectHash(page, { subtype: "bone" });
    expect(await page.getByRole("button", { name: words.history.redo }).isDisabled()).toBe(true);
    await page.getByRole("button", { name: words.history.undo }).click();
    await expectHash(page, { subtype: "cutaneous" });
  });
});

describe("a department's settings", () => {
  const withSettings = (text: string) => (page: Page) =>
    Promise.all([
      withoutBody(page),
      page.route("**/settings.json", (route) =>
        route.fulfill({ contentType: "application/json", body: text }),
      ),
    ]);
  const SETTINGS = JSON.stringify({ voice: "child", language: "es", theme: "dark", lens: "solid" });

  it("hold from the first word on", async () => {
    const page = await openApp({ isBroken: true, before: withSettings(SETTINGS) });
    await page.locator("[data-sentence]").first().waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("es");
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    expect(await page.getByRole("radio", { name: "Niño" }).isChecked()).toBe(true);
    await expectHash(page, { lens: "solid" });
  });

  it("start in their room, but a link leads where it says", async () => {
    const start = withSettings('{"room": "show"}');
    const page = await openApp({ isBroken: true, before: start });
    await expectHash(page, { room: "show" });
    const linked = await openApp({ hash: "#subtype=bone", isBroken: true, before: start });
    await linked.locator("[data-sentence]").first().waitFor();
    expect(hashOf(linked).get("room")).toBeNull();
  });

  it.each([
    ["an entry", '{"voice": "pirate", "theme": "dark"}', /ignored: voice/],
    ["all of it", "{voice}", /cannot be read/],
  ])("that are wrong in %s are reported and ignored", async (_, text, notice) => {
    const page = await openApp({ isBroken: true, before: withSettings(text) });
    await page.getByText(notice).waitFor();
    expect(await page.getByRole("radio", { name: "Family" }).isChecked()).toBe(true);
    await page.getByRole("button", { name: words.settingsFile.understood }).click();
    expect(await page.getByText(notice).count()).toBe(0);
  });

  it("that never come hold nothing up", async () => {
    const page = await openApp({
      before: (fresh) => fresh.route("**/settings.json", (route) => route.abort()),
      isBroken: true,
    });
    await ready(page);
    expect(await page.locator("[data-sentence]").count()).toBeGreaterThan(0);
  });

  it("are read on a phone as well", async () => {
    const page = await openApp({ ...PHONE, isBroken: true, before: withSettings('{"x": 1}') });
    const notice = page.getByText(/ignored: x/);
    await notice.waitFor();
    const box = (await notice.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(390);
  });
});
