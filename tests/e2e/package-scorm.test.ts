/** The packages for learning platforms, run by an independent implementation of what a platform offers. */
import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import { type Browser, chromium, type Frame, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { loadLayer } from "../../src/content/layers.ts";
import { nameWithoutSide } from "../../src/content/name-without-side.ts";
import { type FindItPart, partsOfLevel, shownOf } from "../../src/domain/rooms/find-it.ts";
import { ROUND_SIZE } from "../../src/domain/rooms/find-it-memory.ts";
import { LESSON_PLANS } from "../../src/domain/rooms/lesson-plans.ts";
import { BROWSER_FLAGS, ensureBrowser } from "../../tools/browser.mjs";
import { buildScormApp, type Files, packAll } from "../../tools/package/build-scorm.ts";
import { SCORM_EDITIONS, type ScormEdition } from "../../tools/package/scorm-manifest.ts";

const PLATFORM = "http://platform.test/";

/** How each version is called: the object that the page looks for, and the implementation that stands there. */
const APIS = {
  "1.2": { name: "API", module: "scorm12.js", implementation: "Scorm12API" },
  "2004": { name: "API_1484_11", module: "scorm2004.js", implementation: "Scorm2004API" },
} as const;

const TYPES: Readonly<Record<string, string>> = {
  css: "text/css",
  html: "text/html",
  js: "text/javascript",
  json: "application/json",
  svg: "image/svg+xml",
};

let packages: ReadonlyMap<ScormEdition, Files>;
let browser: Browser;

beforeAll(async () => {
  const zips = packAll(await buildScormApp());
  packages = new Map([...zips].map(([edition, zip]) => [edition, unzipSync(zip)]));
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_FLAGS });
});
afterAll(() => browser.close());

const implementationOf = (edition: ScormEdition): Promise<string> =>
  readFile(
    new URL(`../../node_modules/scorm-again/dist/esm/${APIS[edition].module}`, import.meta.url),
    "utf8",
  );

const hostPage = (edition: ScormEdition, hash: string): string => {
  const { name, implementation, module } = APIS[edition];
  return `<!doctype html><title>A platform</title>
    <script type="module">
      import { ${implementation} } from "./${module}";
      window.${name} = new ${implementation}({ autocommit: false, logLevel: 5 });
      const frame = document.createElement("iframe");
      frame.width = 1000;
      frame.height = 700;
      frame.src = "./package/index.html${hash}";
      document.body.append(frame);
    </script>`;
};

/** Answers for a platform, its package and what stands for its server. The body is left out: nothing here is drawn. */
async function servePlatform(page: Page, edition: ScormEdition, hash: string): Promise<void> {
  const files = packages.get(edition)!;
  const html = { contentType: TYPES["html"]!, body: hostPage(edition, hash) };
  const api = { contentType: TYPES["js"]!, body: await implementationOf(edition) };
  await page.route(`${PLATFORM}**`, (route) => {
    const path = new URL(route.request().url()).pathname.slice(1);
    if (path === "") return route.fulfill(html);
    if (path === APIS[edition].module) return route.fulfill(api);
    const file = files[path.replace(/^package\//u, "")];
    if (!file || path.startsWith("package/models/")) return route.fulfill({ status: 404 });
    const contentType = TYPES[path.split(".").at(-1)!] ?? "application/octet-stream";
    return route.fulfill({ contentType, body: Buffer.from(file) });
  });
}

/** A platform that has opened its package at an address. */
async function openPlatform(edition: ScormEdition, hash: string): Promise<[Page, Frame]> {
  const context = await browser.newContext({ viewport: { width: 1050, height: 760 } });
  const page = await context.newPage();
  await servePlatform(page, edition, hash);
  await page.goto(PLATFORM);
  await page.locator("iframe").waitFor();
  const frame = page.frames().find((candidate) => candidate !== page.mainFrame())!;
  return [page, frame];
}

/** What the platform would store, and whether the page has said goodbye. */
const recordOf = (page: Page, edition: ScormEdition) =>
  page.evaluate((name) => {
    const api = (globalThis as never as Record<string, { cmi: object; isTerminated(): boolean }>)[
      name
    ]!;
    return {
      cmi: JSON.parse(JSON.stringify(api.cmi)) as Record<string, unknown>,
      isOver: api.isTerminated(),
    };
  }, APIS[edition].name);

/** The learner goes elsewhere. */
const leave = (page: Page): Promise<void> =>
  page.locator("iframe").evaluate((frame) => {
    frame.remove();
  });

describe.each(SCORM_EDITIONS)("the package of SCORM %s", (edition) => {
  it("is whole: its manifest can be read and lists what is there, and nothing is there for hosts alone", async () => {
    const { "imsmanifest.xml": manifest, ...files } = packages.get(edition)!;
    const page = await browser.newPage();
    const { isBroken, listed, opened } = await page.evaluate((text) => {
      const xml = new DOMParser().parseFromString(text, "text/xml");
      return {
        isBroken: xml.querySelector("parsererror") !== null,
        listed: Array.from(xml.querySelectorAll("file"), (file) =>
          String(file.getAttribute("href")),
        ),
        opened: xml.querySelector("resource")?.getAttribute("href"),
      };
    }, strFromU8(manifest!));
    expect(isBroken).toBe(false);
    expect(listed.toSorted()).toEqual(Object.keys(files).toSorted());
    for (const path of ["models/body.glb", "licences.json"]) expect(listed).toContain(path);
    expect(opened).toBe("index.html");
    expect(
      Object.keys(files).filter((path) => /service-worker|\.(?:br|gz|map)$/u.test(path)),
    ).toEqual([]);
    await page.close();
  });
});

describe("a platform", () => {
  it("of SCORM 1.2 records a lesson that was seen to its end, and the goodbye", async () => {
    const { slides } = LESSON_PLANS["five-types"];
    const [page, frame] = await openPlatform("1.2", "#room=present.five-types.1&lang=en");
    const press = (name: string): Promise<void> =>
      frame.getByRole("button", { name, exact: true }).click();
    for (const [i, slide] of slides.entries()) {
      await frame.getByText(`Slide ${i + 1} of ${slides.length}`, { exact: true }).waitFor();
      if (slide.answer !== undefined) await press("Reveal");
      if (i === slides.length - 1) break;
      const { cmi } = await recordOf(page, "1.2");
      expect(cmi["core"]).toMatchObject({ lesson_status: "incomplete" });
      await press("Next");
    }
    await expect
      .poll(async () => (await recordOf(page, "1.2")).cmi["core"])
      .toMatchObject({ lesson_status: "completed", score: { raw: "" } });
    expect((await recordOf(page, "1.2")).isOver).toBe(false);

    await leave(page);
    await expect.poll(async () => (await recordOf(page, "1.2")).isOver).toBe(true);
    const { cmi } = await recordOf(page, "1.2");
    expect(cmi["core"]).toMatchObject({ exit: "suspend" });
    expect(JSON.parse(String(cmi["suspend_data"]))).toMatchObject({ lessons: ["five-types"] });
    await page.context().close();
  });

  it("of SCORM 2004 records what a round of the quiz came to, and the page says so", async () => {
    const structures = await loadLayer("structures", "en");
    const [page, frame] = await openPlatform("2004", "#room=present.find-it&lang=en");
    await frame.getByText("The learning platform that opened this page is told").waitFor();
    await frame.getByRole("radio", { name: "Choose the name" }).check();
    await frame.getByRole("button", { name: /^Large parts/u }).click();

    const parts = partsOfLevel("large");
    // The place that is asked about is what the address says.
    const placed = (): FindItPart | undefined => {
      const place = new URLSearchParams(new URL(frame.url()).hash.slice(1)).get("structure");
      return parts.find((part) => shownOf(part) === place);
    };
    const choices = frame.getByRole("group", { name: "Names to choose from" });
    let part: FindItPart | undefined;
    // One name is wrong at first; that part is asked for once more.
    for (let question = 0; question <= ROUND_SIZE; question++) {
      const before = part;
      await frame.getByRole("heading", { name: "What is it called?" }).waitFor();
      await expect.poll(() => placed() !== undefined && placed() !== before).toBe(true);
      part = placed()!;
      const name = nameWithoutSide(structures, part, "family");
      if (question === 0)
        await choices.getByRole("button").filter({ hasNotText: name }).first().click();
      await choices.getByRole("button", { name, exact: true }).click();
      await frame.getByRole("button", { name: "Next", exact: true }).click();
    }
    await frame.getByRole("heading", { name: `You looked for ${ROUND_SIZE} parts.` }).waitFor();
    await leave(page);
    await expect.poll(async () => (await recordOf(page, "2004")).isOver).toBe(true);
    expect((await recordOf(page, "2004")).cmi).toMatchObject({
      completion_status: "completed",
      success_status: "passed",
      score: { scaled: "0.88", raw: "88", min: "0", max: "100" },
    });
    await page.context().close();
  });
});

describe("without a platform", () => {
  it("a package is the app itself, and says that nobody is told", async () => {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    await servePlatform(page, "1.2", "");
    await page.goto(`${PLATFORM}package/index.html#room=present.find-it&lang=en`);
    await page.getByText("It is sent nowhere.").waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });

  it("the app as it is served calls no platform, even in the frame of one", async () => {
    const page = await browser.newPage();
    const host = `${inject("appUrl")}platform.html`;
    await page.route(host, (route) =>
      route.fulfill({
        contentType: TYPES["html"]!,
        body: `<!doctype html><title>A platform</title><script>
          window.calls = [];
          const note = (name) => (...args) => (calls.push([name, ...args]), "true");
          window.API = window.API_1484_11 = new Proxy({}, { get: (_, name) => note(String(name)) });
        </script><iframe src="./#room=present.find-it&lang=en" width="1000" height="700"></iframe>`,
      }),
    );
    await page.route("**/models/*", (route) => route.abort());
    await page.goto(host);
    await page.frameLocator("iframe").getByText("It is sent nowhere.").waitFor();
    await page
      .frameLocator("iframe")
      .getByRole("button", { name: /^Large parts/u })
      .click();
    await leave(page);
    expect(await page.evaluate(() => (globalThis as never as { calls: unknown[] }).calls)).toEqual(
      [],
    );
    await page.close();
  });
});
