/** The page that is one file in itself, opened from a disk with the network off. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { BROWSER_FLAGS, ensureBrowser } from "../../tools/browser.mjs";
import { buildOffline } from "../../tools/package/build-offline.ts";
import { expectHash, ready, visibleSpot } from "./page.ts";

/** The canvas is small: drawing in software takes most of the time. */
const SCREEN = { viewport: { width: 1000, height: 560 } };

let folder: string;
let address: string;
let browser: Browser;
let context: BrowserContext;
/** Whatever any of the pages asked for, and what their policy has refused. */
const asked: string[] = [];
const refused: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "where-it-starts-"));
  const path = join(folder, "the body, on a stick.html");
  await writeFile(path, (await buildOffline()).html);
  address = pathToFileURL(path).href;
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_FLAGS });
  context = await browser.newContext({ ...SCREEN, reducedMotion: "reduce" });
  await context.setOffline(true);
  context.on("request", (request) => asked.push(request.url()));
  await context.exposeFunction("noteRefused", (what: string) => refused.push(what));
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      const { noteRefused } = globalThis as never as { noteRefused: (what: string) => void };
      noteRefused(`${violatedDirective} ${blockedURI}`);
    });
  });
});

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

const goTo = (page: Page, hash: string): Promise<void> =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

const pressButton = (page: Page, name: string): Promise<void> =>
  page.getByRole("button", { name }).click();

it("shows the body, its close-ups, rooms and languages, and makes files, without asking anybody", async () => {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  await page.goto(`${address}#lang=en`);
  await ready(page);

  const liver = await visibleSpot(page, "liver");
  await page.mouse.click(liver.x, liver.y);
  await expectHash(page, { structure: "liver" });

  await goTo(page, "structure=stomach&lang=en");
  await pressButton(page, "Up close");
  await page.locator('[data-exhibit-status="ready"]').waitFor();
  await page.locator(".callout-name:visible").first().waitFor();

  await goTo(page, "subtype=bone&lang=es");
  await page.getByRole("heading", { level: 1, name: "Dónde empieza" }).waitFor();
  await page
    .getByText(/cerca del extremo de un hueso largo/u)
    .first()
    .waitFor();

  await goTo(page, "room=explore&lang=en");
  await page.locator("section.explore").waitFor();
  await goTo(page, "page=sources&lang=en");
  await page.getByRole("dialog").waitFor();
  await goTo(page, "page=credits&lang=en");
  const credits = page.getByRole("dialog", { name: "Credits" });
  // What is shipped as bytes is named too: the font, and what unites solids.
  for (const name of ["atkinson-hyperlegible", "manifold-3d", "three"])
    await credits.getByRole("button", { name: new RegExp(`${name} .*\\d`, "u") }).waitFor();
  await goTo(page, "structure=patella-left&lang=en");

  await pressButton(page, "Rooms and sharing");
  await pressButton(page, "Share and save");
  const dialog = page.getByRole("dialog", { name: "Share and save" });
  await dialog.getByText(/the link works on this device only/u).waitFor();
  expect(await dialog.getByRole("img").count()).toBe(0);

  const choose = (name: string) => dialog.getByRole("radio", { name, exact: true }).check();
  const saved = async (press: Promise<void>): Promise<Buffer> => {
    const [file] = await Promise.all([page.waitForEvent("download"), press]);
    return readFile(await file.path());
  };
  await choose("3D model");
  const glb = await saved(dialog.getByRole("link", { name: "Save the 3D model (GLB)" }).click());
  const drawn = await readFile(new URL("../../public/models/body.glb", import.meta.url));
  expect(Buffer.compare(glb, drawn)).toBe(0);
  // Solids are united by WebAssembly, which the policy has to let through.
  await choose("3D print");
  const print = await saved(dialog.getByRole("button", { name: "Save the print file" }).click());
  expect(print.subarray(0, 2).toString()).toBe("PK");

  expect(errors).toEqual([]);
  expect(refused).toEqual([]);
  await page.close();
});

it("keeps two windows in step, each a file", async () => {
  const presenter = await context.newPage();
  await presenter.goto(`${address}#room=present.five-types.1&lang=en`);
  const [projector] = await Promise.all([
    presenter.waitForEvent("popup"),
    presenter.getByRole("button", { name: "Projector window" }).click(),
  ]);
  await presenter.getByText("The other window is in step").waitFor();
  await presenter.getByRole("button", { name: "Next", exact: true }).click();
  const told = await presenter.locator(".lesson-sentence, .ask-question").first().innerText();
  await expect.poll(() => projector.locator(".projector-sentence").innerText()).toBe(told);
  await expectHash(presenter, { room: "present.five-types.2" });
  await projector.close();
  await presenter.close();
});

it("cannot speak to a network: nothing was asked for, and what tries is refused", async () => {
  const pages = new Set(asked.map((url) => url.replace(/#.*|(?<=^data:[^,]*),.*/u, "")));
  for (const url of pages) expect(url).toMatch(/^(?:file|data|blob):/u);
  expect([...pages].filter((url) => url.startsWith("file:"))).toEqual([address]);

  await context.setOffline(false);
  const page = await context.newPage();
  await page.goto(address);
  const attempt = await page.evaluate(async () => {
    const image = new Image();
    image.src = "https://example.org/picture.png";
    return fetch("https://example.org/").then(
      () => "answered",
      () => "refused",
    );
  });
  expect(attempt).toBe("refused");
  await expect.poll(() => refused).toHaveLength(2);
  expect(refused.toSorted()).toEqual([
    "connect-src https://example.org/",
    "img-src https://example.org/picture.png",
  ]);
});
