import { readFile } from "node:fs/promises";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { variants } from "../long.ts";
import { hashOf, PHONE, useBrowser, visibleSpot } from "./page.ts";

const openApp = useBrowser();

const TABLET: BrowserContextOptions = {
  viewport: { width: 1024, height: 768 },
  hasTouch: true,
  isMobile: true,
};
const QUESTION = "May my rabbit Flopsy come along?";

const enter = (hash = "#room=explore", options = TABLET): Promise<Page> =>
  openApp({ hash, ...options });
const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" });
const card = (page: Page) => page.locator(".explore-card");
const said = (page: Page) => card(page).locator(".explore-said").first();
const strip = (page: Page) => page.getByRole("complementary", { name: "For the companion" });

/** Where Stop and Go back are. */
const waysOf = (page: Page) =>
  Promise.all(["Stop", "Go back"].map((name) => button(page, name).boundingBox()));

describe("a child's session by touch on a tablet", () => {
  it("looks, colours, puts a sticker, asks, takes it along, and leaves nothing", async () => {
    const page = await enter();
    const sent: string[] = [];
    page.on("request", (request) => sent.push(`${request.url()} ${request.postData() ?? ""}`));
    await expect.poll(() => said(page).textContent()).toMatch(/Hello/u);
    expect(await page.getByRole("banner").count()).toBe(0);
    const ways = await waysOf(page);
    expect(ways.every((box) => box!.height >= 64 && box!.width >= 64)).toBe(true);
    const stay = async () => expect(await waysOf(page)).toEqual(ways);

    await button(page, "Let's look").tap();
    await expect.poll(() => said(page).textContent()).toMatch(/\?$/u);
    await stay();
    await button(page, "Yes").tap();
    await expect.poll(() => hashOf(page).get("room")).toBe("explore.where-food-goes");
    await button(page, "More").waitFor();
    const first = await said(page).textContent();
    await button(page, "More").tap();
    await expect.poll(() => said(page).textContent()).not.toBe(first);
    await stay();
    await button(page, "Go back").tap();
    await expect.poll(() => said(page).textContent()).toBe(first);
    await button(page, "More").tap();
    await button(page, "More").tap();
    await button(page, "Another question").tap();
    await expect.poll(() => said(page).textContent()).toMatch(/\?$/u);

    const heart = await visibleSpot(page, "heart");
    await page.touchscreen.tap(heart.x, heart.y);
    await page.getByRole("heading", { name: "The heart" }).waitFor();
    await stay();

    await button(page, "Colour").tap();
    await page.getByRole("radio", { name: "Purple" }).check();
    const belly = await visibleSpot(page, "skin-trunk-front");
    await page.touchscreen.tap(belly.x, belly.y);
    await page.getByText("The shirt: Purple").waitFor();
    await stay();

    await button(page, "Stickers").tap();
    await page.getByRole("radio", { name: "It hurts" }).check();
    await page.touchscreen.tap(belly.x, belly.y);
    const put = button(page, /^It hurts: (tummy|chest)$/u);
    await put.waitFor();
    // A touch on the sticker chooses it; the next one moves it.
    await page.touchscreen.tap(belly.x, belly.y);
    await expect.poll(() => put.getAttribute("aria-pressed")).toBe("true");
    await page.getByText("Move it from a list").tap();
    await button(page, "the body's left foot").tap();
    await button(page, "It hurts: the body's left foot").waitFor();
    await stay();

    await button(page, "Ask").tap();
    await page.getByLabel("What would you like to ask the doctor?").fill(QUESTION);
    await button(page, "Keep this question").tap();
    await button(page, `Change this question: ${QUESTION}`).waitFor();
    await button(page, "Say it instead").tap();
    await page.getByText(/listen here. That is fine/u).waitFor();
    await stay();

    await button(page, "Take it along").tap();
    const picture = page.getByRole("img", { name: /as you made it/u });
    await picture.waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Save the picture" }).tap(),
    ]);
    expect(download.suggestedFilename()).toBe("my-body-picture.png");
    const png = await readFile(await download.path());
    expect([png.readUInt32BE(16), png.readUInt32BE(20) > 1320]).toEqual([1240, true]);
    for (const format of ["A4", "Letter"]) {
      const pdf = (await page.pdf({ format })).toString("latin1");
      expect(pdf.match(/\/Type\s*\/Page\b/gu)).toHaveLength(1);
    }
    await button(page, "Back").tap();

    await button(page, "Stop").tap();
    await expect
      .poll(() => said(page).textContent())
      .toBe("You found out where food goes. Thank you for looking with me.");
    await stay();
    await button(page, "Stop").tap();
    await page.getByRole("dialog", { name: "Back to the ordinary page?" }).waitFor();
    await button(page, "Yes, go back").tap();
    await page.getByRole("banner").waitFor();
    await expect.poll(() => hashOf(page).get("voice")).toBeNull();

    const kept = await page.evaluate(() =>
      JSON.stringify([localStorage, sessionStorage, history.state, location.href]),
    );
    expect(kept + sent.join("\n")).not.toMatch(/Flopsy|purple|hurts/iu);
    await page.goBack();
    await expect.poll(() => hashOf(page).get("room")).toMatch(/^explore/u);
    await button(page, "Ask").tap();
    await page.getByLabel("What would you like to ask the doctor?").waitFor();
    expect(await page.getByText("Flopsy").count()).toBe(0);
    expect(await button(page, "Take it along").count()).toBe(0);
  });
});

describe("the companion's strip", () => {
  it("opens when it is held, by pointer or by key, never on a tap; closes elsewhere", async () => {
    const page = await enter();
    const opener = button(page, /press and hold/u);
    await opener.tap();
    await page.getByText("Hold it until the ring is full").waitFor();
    expect(await strip(page).count()).toBe(0);
    // For whoever cannot hold there is another way, of two presses.
    await button(page, "Open without holding").tap();
    await strip(page).waitFor();
    await page.keyboard.press("Escape");
    await strip(page).waitFor({ state: "detached" });

    await opener.hover();
    await page.mouse.down();
    await strip(page).waitFor();
    await page.mouse.up();
    expect(await strip(page).getByText("You could ask back").count()).toBe(1);
    await strip(page).getByRole("checkbox", { name: "what doctors do" }).check();
    await page.touchscreen.tap(500, 100);
    await strip(page).waitFor({ state: "detached" });

    await opener.focus();
    await page.keyboard.down("Enter");
    await strip(page).waitFor();
    await page.keyboard.up("Enter");
    expect(await strip(page).getByRole("checkbox", { name: "what doctors do" }).isChecked()).toBe(
      true,
    );
    // A dialog of its own does not close it.
    await button(page, "For the grown-up").click();
    await page.getByRole("dialog").getByRole("radio", { name: "lump" }).check();
    await button(page, "Done").click();
    expect(await strip(page).count()).toBe(1);
  });
});

describe("a spoken question", () => {
  it("can be heard again and taken along, and is never sent", async () => {
    const page = await enter();
    await page.evaluate(() => {
      // A device with a microphone that hears nothing.
      navigator.mediaDevices.getUserMedia = () =>
        Promise.resolve(new AudioContext().createMediaStreamDestination().stream);
    });
    await button(page, "Ask").tap();
    await button(page, "Say it instead").tap();
    await page.getByText("I am listening").waitFor();
    await button(page, "I have said it").tap();
    await page.locator("audio").waitFor();
    await button(page, "Take it along").tap();
    const link = page.getByRole("link", { name: "Save what you said" });
    expect(await link.getAttribute("href")).toMatch(/^blob:/u);
    await button(page, "Back").tap();
    await button(page, "Take it away").tap();
    await button(page, "Say it instead").waitFor();
  });
});

describe("by keyboard alone, and in other sizes", () => {
  it("everything that touch does can be done from lists", async () => {
    const page = await enter("#room=explore", { viewport: { width: 1366, height: 768 } });
    const press = async (name: string | RegExp, key = "Enter") => {
      await button(page, name).focus();
      await page.keyboard.press(key);
    };
    const open = async (name: string) => {
      await page.getByText(name, { exact: true }).focus();
      await page.keyboard.press("Enter");
    };
    await press("Let's look");
    await open("Choose from a list");
    await press("The heart");
    await page.getByRole("heading", { name: "The heart" }).waitFor();
    await press("Colour");
    await open("Choose from a list");
    await press(/^The shorts/u);
    await page.getByText("The shorts: Yellow").waitFor();
    await press("Stickers");
    await open("Put it on from a list");
    await press("tummy");
    await button(page, "Star: tummy").waitFor();
    await press("Go back");
    await button(page, "Star: tummy").waitFor({ state: "detached" });
    expect(await button(page, "Take it along").count()).toBe(1);
  });

  it.each(
    variants([
      ["a tablet", TABLET],
      ["a phone", PHONE],
      [
        "a dark page at 200 %",
        { viewport: { width: 683, height: 384 }, colorScheme: "dark" as const },
      ],
    ]),
  )("%s: nothing is cut off at the side, and Stop is in sight", async (_name, options) => {
    const page = await enter("#room=explore", options);
    for (const tool of ["Look", "Colour", "Stickers", "Ask"]) {
      await button(page, tool).click();
      await page.locator(`.explore-card[data-tool="${tool.toLowerCase()}"]`).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
        true,
      );
      const stop = (await button(page, "Stop").boundingBox())!;
      expect(stop.y + stop.height).toBeLessThanOrEqual(options.viewport!.height);
    }
  });
});
