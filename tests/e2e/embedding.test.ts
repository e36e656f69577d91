/** The viewer in the frame of a page from another origin: the example page, served from another port. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { AxeResults } from "axe-core";
import type { BrowserContextOptions, Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { useBrowser } from "./page.ts";
import { serveFolder, type StaticServer } from "./static-server.ts";
import { withoutBody } from "./without-body.ts";

const openApp = useBrowser();
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const appUrl = inject("appUrl");
/** Of the host: another port is another origin. */
let host: StaticServer;
const SMALL = { viewport: { width: 1000, height: 620 } };

beforeAll(async () => {
  const folder = fileURLToPath(new URL("../../public/", import.meta.url));
  host = await serveFolder({ folder });
  const html = await readFile(`${folder}embed/index.html`, "utf8");
  const withViewer = html
    .replace("<where-it-starts", `<where-it-starts src="${appUrl}"`)
    .replace("frame-src 'self'", `frame-src ${new URL(appUrl).origin}`);
  host.instead.set("embed/index.html", withViewer);
});
afterAll(() => host.close());

/** The example page on the host's origin, with the viewer on its own. */
async function openHost(
  before: (page: Page) => Promise<unknown> = async () => {},
  options: BrowserContextOptions = SMALL,
): Promise<Page> {
  const page = await openApp({ ...options, isBroken: true, isFresh: true, before: withoutBody });
  await page.unrouteAll();
  await before(page);
  await page.goto(`${host.url}embed/`);
  return page;
}

const viewer = async (page: Page): Promise<Frame> => {
  const handle = await page.locator("where-it-starts iframe").elementHandle();
  return (await handle?.contentFrame())!;
};
const hashOf = async (page: Page): Promise<Record<string, string>> =>
  Object.fromEntries(new URLSearchParams(new URL((await viewer(page)).url()).hash.slice(1)));
const expectPlace = (page: Page, place: Readonly<Record<string, string>>): Promise<void> =>
  expect.poll(() => hashOf(page)).toEqual({ embed: "1", ...place });
const logged = (page: Page): Promise<string[]> => page.locator("#log p").allTextContents();

interface Element3D extends HTMLElement {
  select(choice?: object): void;
  set(settings: object): void;
  locate(
    structure: string,
    options?: object,
  ): Promise<{ x: number | null; y: number | null; visible: boolean }>;
}
const locateIn = (page: Page, structure: string) =>
  page.locator("where-it-starts").evaluate((el, id) => (el as Element3D).locate(id), structure);

describe("the example page, from another origin", () => {
  it("chooses, sets, follows with a line, and hears what is chosen on the body", async () => {
    const complaints: string[] = [];
    const page = await openHost(async (fresh) => {
      fresh.on("console", (said) => said.type() === "error" && complaints.push(said.text()));
      fresh.on("pageerror", (error) => complaints.push(String(error)));
    });
    await expect.poll(() => logged(page), { timeout: 60_000 }).toContain("← ready {}");
    const frame = await viewer(page);
    // Nothing of the frame around the viewer is there, and what stays has its names.
    expect(await frame.getByRole("banner").count()).toBe(0);
    expect(await frame.getByRole("navigation").count()).toBe(0);
    await frame.getByRole("link", { name: /CC BY 4\.0/u }).waitFor();

    const steps = await page.evaluate(() => history.length);

    // Where a place is said to be, in this page's pixels, a press reaches it through the frame.
    await expect.poll(() => locateIn(page, "liver")).toMatchObject({ visible: true });
    const liver = await locateIn(page, "liver");
    await page.mouse.click(liver.x!, liver.y!);
    await expect.poll(async () => (await hashOf(page))["structure"]).toBe("liver");

    await page.getByRole("button", { name: "stomach" }).click();
    // A place of several types stays with the one that is chosen: here the only one of the liver.
    const stomach = { subtype: "immunocompromised", structure: "stomach" };
    await expectPlace(page, stomach);
    await frame.getByRole("heading", { name: "Stomach" }).waitFor();
    await expect.poll(() => logged(page)).toContain(`← selected ${JSON.stringify(stomach)}`);

    // The line ends where a press reaches the stomach, and begins at its word.
    await page.locator("#callout:not([hidden])").waitFor({ timeout: 20_000 });
    let last = "";
    await expect
      .poll(
        async () => {
          const now = JSON.stringify(await locateIn(page, "stomach"));
          const isAtRest = now === last;
          last = now;
          return isAtRest;
        },
        { interval: 200 },
      )
      .toBe(true);
    const spot = await locateIn(page, "stomach");
    expect(spot.visible).toBe(true);
    const end = () =>
      page
        .locator("#callout polyline")
        .last()
        .evaluate((line) => {
          const [x, y] = line.getAttribute("points")!.split(" ").at(-1)!.split(",").map(Number);
          return { x, y };
        });
    await expect.poll(end).toEqual({ x: spot.x, y: spot.y });
    await page.getByRole("button", { name: "the skin" }).click();
    await expectPlace(page, { subtype: "cutaneous" });

    await page.getByRole("combobox", { name: "Words for" }).selectOption("child");
    await page.getByRole("combobox", { name: "View" }).selectOption("back");
    await page.getByRole("combobox", { name: "Look" }).selectOption("solid");
    await page.getByRole("slider", { name: "Age" }).fill("8");
    await page.getByRole("button", { name: "Español" }).click();
    const set = { voice: "child", view: "back", lens: "solid", age: "8", lang: "es" };
    await expectPlace(page, { subtype: "cutaneous", ...set });
    expect(await frame.locator("html").getAttribute("lang")).toBe("es");
    // A host is not the person: nothing of it is remembered.
    expect(await frame.evaluate(() => localStorage.length)).toBe(0);
    // Nor is the host's way back full of steps in the frame.
    expect(await page.evaluate(() => history.length)).toBe(steps);
    expect(complaints).toEqual([]);
  });

  it("is told what is wrong with a message, and that nobody answers", async () => {
    const page = await openHost(withoutBody);
    await (await viewer(page)).getByRole("heading").first().waitFor();
    const element = page.locator("#body");
    await element.evaluate((el) => (el as Element3D).set({ chapter: "tests", entry: "mri" }));
    await expectPlace(page, { chapter: "tests", entry: "mri" });
    await element.evaluate((el) => (el as Element3D).select({ structure: "tail" }));
    await element.evaluate((el) => (el as Element3D).set({ exhibit: "close-up" }));
    await expect
      .poll(() => logged(page))
      .toEqual([
        expect.stringContaining("There is no such structure."),
        expect.stringContaining('There is no exhibit \\"close-up\\" here.'),
      ]);
    // Attributes are messages too, and what was chosen becomes attributes.
    await element.evaluate((el) => {
      el.setAttribute("structure", "femur-left");
      el.setAttribute("language", "es");
    });
    await expect.poll(() => element.getAttribute("subtype")).toBe("bone");
    // Moved to another place of the page it opens again, as its attributes say.
    await element.evaluate((el) => document.body.append(el));
    await expectPlace(page, { lang: "es", structure: "femur-left", subtype: "bone" });
    expect(
      await element.evaluate((el) =>
        (el as Element3D)
          .locate("tail", { timeoutMs: 300 })
          .catch((error: DOMException) => error.name),
      ),
    ).toBe("TimeoutError");
    // Two on one page do not hear each other.
    await element.evaluate((el) => {
      const other = el.cloneNode() as HTMLElement;
      other.setAttribute("structure", "stomach");
      other.id = "other";
      document.body.append(other);
    });
    const other = page.locator("#other");
    await other.evaluate((el) => (el as Element3D).select({ structure: "liver" }));
    await expect.poll(() => other.getAttribute("structure")).toBe("liver");
    expect(await element.getAttribute("structure")).toBe("femur-left");
  });

  it.each([["light"], ["dark"]] as const)("is as it should be for axe: %s", async (colorScheme) => {
    const page = await openHost(withoutBody, {
      viewport: { width: 390, height: 800 },
      colorScheme,
    });
    await (await viewer(page)).getByRole("link").first().waitFor();
    // What wants a heading or a landmark for the whole of a page is for the page around the frame.
    const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
    const read = async (frame: Page | Frame, runOnly?: string[]) => {
      // Past the page's own policy, which forbids scripts of others.
      await frame.evaluate(axe);
      const { violations } = await frame.evaluate(
        (tags) =>
          (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
            iframes: false,
            ...(tags && { runOnly: tags }),
          }),
        runOnly,
      );
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    };
    expect(await read(page)).toEqual([]);
    expect(await read(await viewer(page), rules)).toEqual([]);
    const overflow = () => document.documentElement.scrollWidth - innerWidth;
    expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
  });
});

describe("hosts that a department names", () => {
  const name = (hosts: readonly string[]) => async (page: Page) => {
    await withoutBody(page);
    await page.route("**/settings.json", (route) =>
      route.fulfill({ json: { hosts }, contentType: "application/json" }),
    );
  };

  it("are heard", async () => {
    const page = await openHost(name([new URL(host.url).origin]));
    await page.getByRole("button", { name: "stomach" }).click();
    await expectPlace(page, { structure: "stomach", subtype: "soft-tissue" });
    await expect.poll(() => logged(page)).toContainEqual(expect.stringContaining("← selected"));
  });

  it("are the only ones: another gets neither what it asks for nor an answer", async () => {
    const page = await openHost(name(["https://hospital.example"]));
    const frame = await viewer(page);
    await frame.getByRole("heading").first().waitFor();
    await page.getByRole("button", { name: "stomach" }).click();
    await page
      .locator("where-it-starts")
      .evaluate((el) => (el as Element3D).set({ voice: "parrot" }));
    // What comes after it in the same window, from its own origin, is heard: so the first was there and was not.
    await frame.evaluate(() =>
      window.postMessage({ version: 1, type: "select", structure: "liver" }, window.origin),
    );
    await expect.poll(async () => (await hashOf(page))["structure"]).toBe("liver");
    expect((await logged(page)).filter((line) => line.startsWith("←"))).toEqual([]);
  });
});
