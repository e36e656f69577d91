import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import jsQR from "jsqr";
import type { Download, Locator, Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { readStl, readThreeMf } from "../scene/print/read-print.ts";
import { expectHash, hashOf, LAPTOP, PHONE, useBrowser } from "./page.ts";

const openApp = useBrowser();

const HASH = "#structure=femur-distal-metaphysis-left&voice=clinician&age=14&view=back&lens=solid";

async function openShare(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: "Rooms and sharing" }).click();
  await page.getByRole("button", { name: "Share and save" }).click();
  const dialog = page.getByRole("dialog", { name: "Share and save" });
  await dialog.waitFor();
  return dialog;
}

const choose = (dialog: Locator, name: string): Promise<void> =>
  dialog.getByRole("radio", { name, exact: true }).check();

async function download(page: Page, press: () => Promise<void>): Promise<Download> {
  const arrives = page.waitForEvent("download");
  await press();
  return arrives;
}

const bytesOf = async (file: Download): Promise<Uint8Array<ArrayBuffer>> =>
  Uint8Array.from(await readFile(await file.path()));

/** The pixels of a PNG, as a page sees them. */
async function pixelsOf(page: Page, png: Buffer | Uint8Array) {
  const { width, height, rgba } = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const bitmap = await createImageBitmap(image);
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const pen = canvas.getContext("2d")!;
    pen.drawImage(bitmap, 0, 0);
    const { data } = pen.getImageData(0, 0, bitmap.width, bitmap.height);
    let text = "";
    for (let i = 0; i < data.length; i += 8192)
      text += String.fromCharCode(...data.subarray(i, i + 8192));
    return { width: bitmap.width, height: bitmap.height, rgba: btoa(text) };
  }, Buffer.from(png).toString("base64"));
  return { width, height, rgba: Uint8ClampedArray.from(Buffer.from(rgba, "base64")) };
}

type Pixels = Awaited<ReturnType<typeof pixelsOf>>;

/** How many different colours, in steps of sixteen, a part of a picture has; shares of its width and height. */
function coloursIn({ width, height, rgba }: Pixels, from: number, to: number): number {
  const seen = new Set<number>();
  for (let y = Math.round(height * from); y < height * to; y += 3)
    for (let x = Math.round(width * 0.3); x < width * 0.7; x += 3) {
      const at = (y * width + x) * 4;
      seen.add(((rgba[at]! >> 4) << 8) | ((rgba[at + 1]! >> 4) << 4) | (rgba[at + 2]! >> 4));
    }
  return seen.size;
}

async function decode(page: Page, code: Locator): Promise<string | undefined> {
  const { rgba, width, height } = await pixelsOf(page, await code.screenshot());
  return jsQR(rgba, width, height)?.data;
}

describe("a link", () => {
  it("is copied, opens the same view elsewhere, and is what the code says", async () => {
    const page = await openApp({ hash: HASH, permissions: ["clipboard-read", "clipboard-write"] });
    const dialog = await openShare(page);
    const link = await dialog.getByRole("textbox", { name: "The link" }).inputValue();
    await dialog.getByRole("button", { name: "Copy the link" }).click();
    await dialog.getByText("Copied.").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);

    const code = dialog.getByRole("img", { name: "Code to scan: opens this link" });
    expect(await decode(page, code)).toBe(link);
    await dialog.getByRole("button", { name: "Show the code large" }).click();
    const large = page.getByRole("dialog", { name: "Scan to open" });
    const largeCode = large.getByRole("img", { name: "Code to scan: opens this link" });
    expect((await largeCode.boundingBox())!.height).toBeGreaterThan(450);
    expect(await decode(page, largeCode)).toBe(link);
    await page.keyboard.press("Escape");
    await large.waitFor({ state: "detached" });

    await choose(dialog, "Talking");
    const toRoom = await dialog.getByRole("textbox", { name: "The link" }).inputValue();
    expect(new URLSearchParams(new URL(toRoom).hash.slice(1)).get("room")).toBe("show");

    const other = await openApp({ hash: link.replace(inject("appUrl"), ""), locale: "es-ES" });
    await expectHash(other, { structure: "femur-distal-metaphysis-left", view: "back", age: "14" });
    expect(hashOf(other).get("lens")).toBe("solid");
    await other.getByRole("radio", { name: "Clinician" }).and(other.locator(":checked")).waitFor();
  });

  it("is marked where the page may not write to the clipboard", async () => {
    const page = await openApp({
      hash: HASH,
      before: (fresh) =>
        fresh.addInitScript(() => {
          Object.defineProperty(navigator, "clipboard", { value: undefined });
        }),
    });
    const dialog = await openShare(page);
    await dialog.getByRole("button", { name: "Copy the link" }).click();
    await dialog.getByText(/The link is marked/u).waitFor();
    expect(await page.evaluate(() => document.getSelection()?.toString())).toContain("#subtype");
  });
});

describe("a picture", () => {
  it.each([
    ["of the body", "#structure=stomach&voice=family", LAPTOP],
    ["of the x-ray, on a phone", "#subtype=vascular&lens=xray&voice=family", PHONE],
  ])(
    "%s has the size that was asked for, a body in its middle and words below",
    async (_, hash, device) => {
      const page = await openApp({ hash, ...device });
      const before = await page.locator("canvas").first().getAttribute("width");
      const dialog = await openShare(page);
      await choose(dialog, "Picture");
      await dialog.getByRole("img", { name: /^Preview: / }).waitFor();
      const file = await download(page, () =>
        dialog.getByRole("button", { name: "Save the picture" }).click(),
      );
      expect(file.suggestedFilename()).toMatch(/^where-it-starts-(stomach|vascular)-10y\.png$/u);
      const pixels = await pixelsOf(page, await bytesOf(file));
      expect([pixels.width, pixels.height]).toEqual([1600, 1200]);
      expect(coloursIn(pixels, 0.2, 0.6)).toBeGreaterThan(12);
      expect(coloursIn(pixels, 0.8, 0.98)).toBeGreaterThan(4);
      await dialog.getByText("The picture is saved.").waitFor();
      // The screen has its own size again.
      expect(await page.locator("canvas").first().getAttribute("width")).toBe(before);
    },
  );

  it("is of the flat body where there is no 3D, and no print file is promised", async () => {
    const page = await openApp({
      hash: "#structure=stomach&voice=family",
      before: (fresh) =>
        fresh.addInitScript(() => {
          const original = HTMLCanvasElement.prototype.getContext;
          HTMLCanvasElement.prototype.getContext = function (
            this: HTMLCanvasElement,
            kind: string,
            ...rest: never[]
          ) {
            return kind.startsWith("webgl") ? null : original.call(this, kind, ...rest);
          } as typeof original;
        }),
    });
    const dialog = await openShare(page);
    await choose(dialog, "Picture");
    await dialog.getByRole("img", { name: /^Preview: / }).waitFor();
    const file = await download(page, () =>
      dialog.getByRole("button", { name: "Save the picture" }).click(),
    );
    const pixels = await pixelsOf(page, await bytesOf(file));
    expect([pixels.width, pixels.height]).toEqual([1600, 1200]);
    expect(coloursIn(pixels, 0.2, 0.6)).toBeGreaterThan(4);
    await choose(dialog, "3D print");
    await dialog.getByText(/which is not here/u).waitFor();
  });
});

describe("files", () => {
  it("for printing are closed, as high as was asked for, and say whose they are", async () => {
    const page = await openApp({ hash: HASH });
    const dialog = await openShare(page);
    await choose(dialog, "3D print");
    await choose(dialog, "The whole bone: Femur, body's left side");
    await choose(dialog, "Own height");
    const height = dialog.getByRole("textbox", { name: "Height in millimetres" });
    const save = dialog.getByRole("button", { name: "Save the print file" });
    await height.fill("a hand");
    await dialog.getByText("Write a height from 5 to 2000 mm, in numbers.").waitFor();
    expect(await save.isDisabled()).toBe(true);
    await height.fill("120");
    await dialog.getByText(/ × 120 mm: wide, deep, high\./u).waitFor();

    const threeMf = await download(page, () => save.click());
    expect(threeMf.suggestedFilename()).toMatch(/-14y-[\d.]+pc\.3mf$/u);
    const archive = await bytesOf(threeMf);
    const xml = strFromU8(unzipSync(archive)["3D/3dmodel.model"]!);
    expect(xml).toContain('unit="millimeter"');
    expect(xml).toMatch(/"Copyright">[^<]*BodyParts3D/u);
    await choose(dialog, "STL");
    const stl = await download(page, () => save.click());
    for (const read of [readThreeMf(archive), readStl(await bytesOf(stl))]) {
      expect(read.openEdges).toBe(0);
      expect(read.volume).toBeGreaterThan(0);
      expect(read.min[2]).toBeCloseTo(0, 2);
      expect(read.max[2]).toBeCloseTo(120, 1);
    }
  });

  it("of the body are the one that is drawn, with its credits", async () => {
    const page = await openApp();
    const dialog = await openShare(page);
    await choose(dialog, "3D model");
    const glb = await download(page, () =>
      dialog.getByRole("link", { name: "Save the 3D model (GLB)" }).click(),
    );
    const drawn = await readFile(new URL("../../public/models/body.glb", import.meta.url));
    expect(Buffer.compare(Buffer.from(await bytesOf(glb)), drawn)).toBe(0);
    const credits = await download(page, () =>
      dialog.getByRole("button", { name: "Save these names as a text" }).click(),
    );
    const text = strFromU8(await bytesOf(credits));
    expect(text).toContain("CC BY 4.0");
    expect(text).toContain("BodyParts3D");
  });
});
