/** A clinician with a family: the mark, what is said of it, the handout, and that nothing of it is anywhere after. */
import jsQR from "jsqr";
import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { hashOf, LAPTOP, PHONE, useBrowser, visibleSpot } from "./page.ts";

const openApp = useBrowser();

const BONE = "femur-distal-metaphysis-left";
/** Values that stand nowhere else in the app. */
const NOTE = "zebra-quince";
const SIZE_MM = "37";

const markButton = (page: Page, number: number): Locator =>
  page.getByRole("button", { name: new RegExp(`^Mark ${number}:`, "u") });

/** What a press does in the room comes a moment after the body: pressed again until it is there. */
async function markByPress(page: Page): Promise<void> {
  const { x, y } = await visibleSpot(page, BONE);
  await expect
    .poll(async () => {
      await page.mouse.click(x, y);
      return markButton(page, 1).count();
    })
    .toBe(1);
}

async function saySize(page: Page, sizeMm: string): Promise<void> {
  await page.getByRole("checkbox", { name: "Say how big it is" }).check();
  await page.getByRole("spinbutton", { name: "Across, in millimetres" }).fill(sizeMm);
}

const sentences = (page: Page): Promise<string[]> =>
  page.locator(".show-sentences li").allTextContents();

const edges = (page: Page): Promise<string[]> =>
  page.getByRole("list", { name: "Sides of the picture" }).getByRole("listitem").allTextContents();

async function openHandout(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: "Make a handout" }).click();
  const dialog = page.getByRole("dialog", { name: "Handout" });
  await dialog.locator(".handout-frame > canvas").waitFor();
  return dialog;
}

/** As it is printed: how many pages, and how large in millimetres. */
async function printed(page: Page) {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const box = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/u.exec(pdf)!;
  const mm = (points: string): number => Math.round((Number(points) * 25.4) / 72);
  return {
    pages: [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/gu)].length,
    sizeMm: [mm(box[1]!), mm(box[2]!)],
    hasFont: /AtkinsonHyperlegible/u.test(pdf),
  };
}

async function readCode(page: Page, code: Locator): Promise<string | undefined> {
  const png = (await code.screenshot()).toString("base64");
  const { rgba, width, height } = await page.evaluate(async (data) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${data}`;
    await picture.decode();
    const canvas = document.createElement("canvas");
    canvas.width = picture.naturalWidth;
    canvas.height = picture.naturalHeight;
    const paper = canvas.getContext("2d")!;
    paper.drawImage(picture, 0, 0);
    const read = paper.getImageData(0, 0, canvas.width, canvas.height);
    return { rgba: [...read.data], width: canvas.width, height: canvas.height };
  }, png);
  return jsQR(Uint8ClampedArray.from(rgba), width, height)?.data;
}

describe("a talk with a family", () => {
  it("marks a place by a press and one by keyboard, and says both in every voice and language", async () => {
    const page = await openApp({ hash: `#room=show&structure=${BONE}` });
    await markByPress(page);
    await saySize(page, "35");
    await page.getByRole("radio", { name: "Outward" }).check();
    await page.getByText("35 mm, that is 3.5 cm, about as big as a walnut").waitFor();
    await page.getByText(/true to size on a body of 10 years, 1.39 m tall/u).waitFor();
    expect(await sentences(page)).toEqual([
      expect.stringMatching(
        /^The marked place is in the lower part of the thigh bone.*on the body's left side, close to the knee's growth plate\. It is about 35\smm\s\(3\.5\scm\) across, like a walnut, and grows outward\.$/u,
      ),
    ]);
    // A second one, without a pointer.
    await page.getByRole("button", { name: "Another mark" }).press("Enter");
    await page.getByRole("searchbox", { name: "Find a part" }).fill("stom");
    await page.getByRole("button", { name: "Stomach", exact: true }).press("Enter");
    await page.getByRole("button", { name: "By words, or in small steps" }).press("Enter");
    await page.getByRole("radio", { name: "Middle" }).press("ArrowRight");
    await page.getByRole("button", { name: "Set a mark there" }).press("Enter");
    await markButton(page, 2).waitFor();
    await page.getByRole("button", { name: "Up", exact: true }).press("Enter");
    await page.getByRole("checkbox", { name: "In all three voices" }).check();
    await expect.poll(() => sentences(page)).toHaveLength(6);
    const english = await sentences(page);
    expect(english[4]).toMatch(/^Distal femoral metaphysis.*left.*35\smm.*extraosseous/iu);
    expect(english[1]).toMatch(/stomach/iu);
    expect(english[0]).not.toContain("mm");
    await page.getByRole("combobox", { name: "Language" }).selectOption("es");
    await page.getByRole("heading", { name: "Dígalo" }).waitFor();
    const spanish = await sentences(page);
    expect(spanish).toHaveLength(6);
    expect(spanish[2]).toMatch(/parte inferior del hueso del muslo.*lado izquierdo del cuerpo/u);
    for (const text of spanish) expect(text).not.toMatch(/\{|de el |a el |body/u);
    // One step back, and on again.
    await page.getByRole("button", { name: "Quitar la marca 2" }).click();
    await expect.poll(() => sentences(page)).toHaveLength(3);
    await page.getByRole("button", { name: "Deshacer" }).click();
    await expect.poll(() => sentences(page)).toEqual(spanish);
  });

  it("always says which side is which: turned, and in a mirror", async () => {
    const page = await openApp({ hash: `#room=show&structure=${BONE}` });
    const facing = ["the body's right side", "the body's left side"];
    await expect.poll(() => edges(page)).toEqual(facing);
    await page.getByRole("button", { name: "Back", exact: true }).click();
    await expect.poll(() => edges(page)).toEqual(facing.toReversed());
    await page.getByRole("button", { name: "Body's left side" }).click();
    await expect.poll(() => edges(page)).toEqual(["the front of the body", "the back of the body"]);
    await page.getByRole("button", { name: "Front", exact: true }).click();
    await expect.poll(() => edges(page)).toEqual(facing);
    const before = await visibleSpot(page, BONE);
    await page.getByRole("radio", { name: "As in a mirror" }).check();
    await expect.poll(() => edges(page)).toEqual(facing.toReversed());
    // A press in the mirror reaches what is seen there.
    const { x, y } = await visibleSpot(page, BONE);
    await page.mouse.click(x, y);
    await markButton(page, 1).waitFor();
    await page.getByText("on the body's left side").first().waitFor();
    expect(Math.abs(x - before.x)).toBeLessThan(80);
    // A hand to the right turns what is seen to the right: the body's left comes to the front of the mirror picture.
    const middle = { x: 500, y: 620 };
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.down();
    await page.mouse.move(middle.x + 170, middle.y, { steps: 6 });
    await page.mouse.up();
    await expect.poll(() => edges(page)).toEqual(["the back of the body", "the front of the body"]);
  });

  it("makes a handout of exactly one page, A4 or Letter, that leads back without the mark", async () => {
    const page = await openApp({ hash: `#room=show&structure=${BONE}` });
    await markByPress(page);
    await saySize(page, SIZE_MM);
    const dialog = await openHandout(page);
    await dialog.getByRole("textbox", { name: "What was said today" }).fill(NOTE);
    for (const [paper, sizeMm] of [
      ["A4", [210, 297]],
      ["Letter", [216, 279]],
    ] as const) {
      await dialog.getByRole("radio", { name: paper }).check();
      await dialog.getByText("It fits on one page.").waitFor();
      expect(await printed(page)).toEqual({ pages: 1, sizeMm, hasFont: true });
    }
    const article = dialog.locator(".handout-page");
    expect(await article.innerText()).toMatch(/37\smm.*zebra-quince.*No doctor or nurse/su);
    const link = (await readCode(page, dialog.getByRole("img", { name: /^Code that opens/u })))!;
    expect(Object.fromEntries(new URLSearchParams(new URL(link).hash.slice(1)))).toEqual({
      subtype: "bone",
      structure: BONE,
      voice: "family",
      lang: "en",
    });
    // Too much for a page is said, and which way out.
    const closed = dialog.locator('[aria-expanded="false"]');
    while ((await closed.count()) > 0) await closed.first().click();
    for (const box of await dialog.getByRole("checkbox").all()) await box.check();
    await dialog
      .getByText(/This is more than one page\. Leave out \d+ of the sentences/u)
      .waitFor();
    expect(await dialog.getByRole("button", { name: "Print it" }).isDisabled()).toBe(true);
  });

  it("works without 3D, by words", async () => {
    const page = await openApp({
      hash: `#room=show&structure=${BONE}`,
      before: (blank) =>
        blank.addInitScript(() => {
          HTMLCanvasElement.prototype.getContext = () => null;
        }),
    });
    await page.getByRole("button", { name: "Set a mark there" }).click();
    await markButton(page, 1).waitFor();
    await page.locator(".picture-mark").waitFor({ state: "attached" });
    expect(await sentences(page)).toEqual([expect.stringContaining("thigh bone")]);
    await page.getByRole("radio", { name: "As in a mirror" }).check();
    expect(await edges(page)).toEqual(["the body's left side", "the body's right side"]);
    await page.getByRole("button", { name: "Make a handout" }).click();
    await page.locator(".handout-frame > svg .picture-mark").waitFor({ state: "attached" });
  });

  it("fits a phone: the body stays in sight above the sheet", async () => {
    const page = await openApp({ hash: "#room=show&structure=stomach", ...PHONE });
    const { x, y } = await visibleSpot(page, "stomach");
    // What a press does in the room comes a moment after the body.
    await expect
      .poll(async () => {
        await page.touchscreen.tap(x, y);
        return markButton(page, 1).count();
      })
      .toBe(1);
    const sheet = (await page.locator(".show-panel").boundingBox())!;
    expect(sheet.y).toBeGreaterThan(PHONE.viewport!.height * 0.4);
  });
});

/** All that a page could keep or send, as text. */
async function traces(page: Page): Promise<string> {
  const inside = await page.evaluate(async () =>
    JSON.stringify({
      local: Object.entries(localStorage),
      session: Object.entries(sessionStorage),
      databases: await indexedDB.databases(),
      caches: "caches" in window ? await caches.keys() : [],
      cookie: document.cookie,
      address: location.href,
      step: history.state as unknown,
      title: document.title,
      name: window.name,
      sent: (window as unknown as { sent: unknown[] }).sent,
      entries: performance.getEntries().map(({ name }) => name),
    }),
  );
  return inside + JSON.stringify(await page.context().cookies());
}

/** Notes everything that a page says or sends, before its own code runs. */
function listen(page: Page, said: string[]): Promise<unknown> {
  page.on("console", (message) => said.push(message.text()));
  page.on("request", (request) => said.push(request.url(), request.postData() ?? ""));
  page.on("websocket", (socket) => said.push(`websocket ${socket.url()}`));
  return page.addInitScript(() => {
    const sent: unknown[] = [];
    Object.assign(window, { sent });
    const note = <T extends unknown[], R>(original: (...values: T) => R) =>
      function noted(this: unknown, ...values: T): R {
        sent.push(JSON.stringify(values));
        return original.apply(this, values);
      };
    BroadcastChannel.prototype.postMessage = note(BroadcastChannel.prototype.postMessage);
    Navigator.prototype.sendBeacon = note(Navigator.prototype.sendBeacon);
    Storage.prototype.setItem = note(Storage.prototype.setItem);
    history.pushState = note(history.pushState.bind(history));
    history.replaceState = note(history.replaceState.bind(history));
    for (const method of ["log", "info", "warn", "error", "debug"] as const)
      console[method] = note(console[method]);
  });
}

describe("the mark", () => {
  it("lives in memory only, and is nowhere afterwards", async () => {
    const said: string[] = [];
    const page = await openApp({
      hash: `#room=show&structure=${BONE}`,
      before: (blank) => listen(blank, said),
    });
    await page.getByRole("heading", { name: "2. Mark the place" }).waitFor();
    const address = page.url();
    await markByPress(page);
    await saySize(page, SIZE_MM);
    await page.getByRole("button", { name: "By words, or in small steps" }).click();
    await page.getByRole("button", { name: "Down", exact: true }).click();
    await page.getByRole("radio", { name: "An area" }).check();
    const dialog = await openHandout(page);
    await dialog.getByRole("textbox", { name: "What was said today" }).fill(NOTE);
    await dialog.getByText(NOTE, { exact: true }).last().waitFor();
    // Both are in sight now: what follows would find them.
    const seen = await dialog.locator(".handout-page").innerText();
    expect(seen).toContain(`${SIZE_MM}\u00A0mm`);
    expect(seen).toContain(NOTE);

    const expectNowhere = async () => {
      // The number of the server's port is nobody's size.
      const { origin } = new URL(address);
      const all = ((await traces(page)) + said.join("\n")).replaceAll(origin, "");
      for (const trace of [
        NOTE,
        `${SIZE_MM} mm`,
        `${SIZE_MM}\u00A0mm`,
        `:${SIZE_MM}`,
        "sizeMm",
        "pointM",
        '"spot":',
        '"marks":',
      ])
        expect(all).not.toContain(trace);
    };
    await expectNowhere();
    expect(page.url()).toBe(address);
    await dialog.getByRole("button", { name: "Close the handout" }).click();

    // Left and entered again: nothing, and no step back brings it.
    await page.getByRole("button", { name: "Look around" }).click();
    await expect.poll(() => hashOf(page).get("room")).toBeNull();
    await page.goBack();
    await page.getByRole("heading", { name: "Talk with a family" }).waitFor();
    const expectForgotten = async () => {
      expect(await page.getByRole("button", { name: /^Mark \d/u }).count()).toBe(0);
      for (const way of ["Undo", "Redo"]) {
        const button = page.getByRole("button", { name: way });
        for (let step = 0; step < 12 && (await button.isEnabled()); step++) {
          await button.click();
          expect(await page.getByRole("button", { name: /^Mark \d/u }).count()).toBe(0);
        }
      }
    };
    await expectForgotten();
    await expectNowhere();
    await page.reload();
    await page.getByRole("heading", { name: "Talk with a family" }).waitFor();
    await expectForgotten();
    await expectNowhere();
  });

  it("goes by itself when nobody uses the page, after a quiet countdown that can be stopped", async () => {
    const page = await openApp({
      hash: `#room=show&structure=${BONE}`,
      before: (blank) => blank.clock.install(),
      ...LAPTOP,
    });
    await markByPress(page);
    await page.clock.fastForward("09:20");
    const keep = page.getByRole("button", { name: "Keep them" });
    await page.clock.runFor(1000);
    await keep.click();
    await keep.waitFor({ state: "detached" });
    await page.clock.fastForward("09:20");
    await page.clock.runFor(1000);
    await keep.waitFor();
    expect(await markButton(page, 1).count()).toBe(1);
    await page.clock.fastForward("00:50");
    await page.clock.runFor(1000);
    await markButton(page, 1).waitFor({ state: "detached" });
    await keep.waitFor({ state: "detached" });
    // No step leads back to it.
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    expect(await markButton(page, 1).count()).toBe(0);
  });
});
