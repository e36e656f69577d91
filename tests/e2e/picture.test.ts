import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { loadLayer } from "../../src/content/layers.ts";
import { structureName } from "../../src/content/tell.ts";
import type { SelectableId, StructureId } from "../../src/domain/anatomy.ts";
import { objections } from "./looked-at.ts";
import {
  expectHash,
  hashOf,
  LAPTOP,
  locate,
  PHONE,
  ready,
  startOver,
  useBrowser,
  visibleSpot,
} from "./page.ts";

const openApp = useBrowser();
const content = await loadLayer("structures", "en");

const nameOf = (id: SelectableId): string => structureName(content, id, "family");
const picture = (page: Page) => page.getByRole("group", { name: /Places on the body/u });
const place = (page: Page, id: StructureId) =>
  picture(page).getByRole("button", { name: nameOf(id), exact: true });
const explanationOf = (page: Page, id: SelectableId) =>
  page.getByRole("region", { name: nameOf(id) });

/** A world in which nothing can be drawn in 3D. */
const withoutWebGl = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = new Proxy(HTMLCanvasElement.prototype.getContext, {
      apply: (original, canvas, args) =>
        String(args[0]).startsWith("webgl") ? null : Reflect.apply(original, canvas, args),
    });
  });

/** A point of the window where a press reaches the place; waits until the picture stands still. */
async function spotOn(page: Page, id: StructureId): Promise<{ x: number; y: number }> {
  let spot: { x: number; y: number } | null = null;
  let last = "";
  await expect
    .poll(
      async () => {
        spot = await place(page, id).evaluate((element, own) => {
          const box = element.getBoundingClientRect();
          for (let step = 0; step < 400; step++) {
            // A spiral from the middle outward.
            const [angle, reach] = [step * 2.4, Math.sqrt(step / 400) / 2];
            const x = box.x + box.width * (0.5 + Math.cos(angle) * reach);
            const y = box.y + box.height * (0.5 + Math.sin(angle) * reach);
            const hit = document.elementFromPoint(x, y)?.closest<SVGElement>("[data-structure]");
            if (hit?.dataset["structure"] === own) return { x, y };
          }
          return null;
        }, id);
        const isStill = spot !== null && JSON.stringify(spot) === last;
        last = JSON.stringify(spot);
        return isStill;
      },
      { message: `${id} within reach` },
    )
    .toBe(true);
  return spot!;
}

describe("without WebGL the picture is the body", () => {
  const broken = { before: withoutWebGl };

  it("is chosen from by mouse: the same address and words as in 3D", async () => {
    const page = await openApp(broken);
    const liver = await spotOn(page, "liver");
    await page.mouse.click(liver.x, liver.y);
    await expectHash(page, { structure: "liver", subtype: "immunocompromised" });
    await explanationOf(page, "liver").waitFor();
    expect(await place(page, "liver").getAttribute("aria-pressed")).toBe("true");

    await page
      .getByRole("navigation", { name: "Types of leiomyosarcoma" })
      .getByRole("button", { name: "Blood vessel" })
      .click();
    await expectHash(page, { subtype: "vascular", structure: null });
    const vein = await spotOn(page, "femoral-vein-left");
    await page.mouse.click(vein.x, vein.y);
    await expectHash(page, { subtype: "vascular", structure: "femoral-vein-left" });
    await explanationOf(page, "femoral-vein-left").waitFor();
  });

  it("goes back by a click beside the body, and names what the pointer is at", async () => {
    const page = await openApp({ ...broken, hash: "#structure=stomach" });
    const stomach = await spotOn(page, "stomach");
    await page.mouse.move(stomach.x, stomach.y);
    await expect.poll(() => page.locator(".picture-name").textContent()).toBe(nameOf("stomach"));
    await page.goto(page.url().replace(/#.*/u, "#subtype=vascular"));
    await spotOn(page, "femoral-vein-left");
    await page.mouse.click(LAPTOP.viewport!.width * 0.7, LAPTOP.viewport!.height * 0.75);
    await expectHash(page, { subtype: null, structure: null });
  });

  it("is one stop of the Tab key; arrow keys go on, Enter and Space choose", async () => {
    const page = await openApp({ ...broken, hash: "#subtype=vascular" });
    await place(page, "internal-jugular-vein-left").waitFor();
    expect(await picture(page).locator("[tabindex='0']").count()).toBe(1);
    await tabInto(page);
    const focused = () =>
      page.evaluate(() => (document.activeElement as SVGElement).dataset["structure"]);
    const first = await focused();
    await page.keyboard.press("ArrowDown");
    const second = await focused();
    expect(second).not.toBe(first);
    await expect
      .poll(() => page.locator(".picture-name").textContent())
      .toBe(nameOf(second as StructureId));
    await page.keyboard.press("ArrowUp");
    expect(await focused()).toBe(first);
    await page.keyboard.press("End");
    expect(await focused()).toMatch(/foot/u);
    for (let presses = 0; presses < 60 && !(await focused())!.startsWith("femoral-vein"); presses++)
      await page.keyboard.press("ArrowUp");
    const vein = (await focused()) as StructureId;
    await page.keyboard.press("Enter");
    await expectHash(page, { subtype: "vascular", structure: vein });
    await explanationOf(page, vein).waitFor();
    // The focus stays where the person is; the same key lets go again.
    expect(await focused()).toBe(vein);
    await page.keyboard.press(" ");
    await expectHash(page, { subtype: "vascular", structure: null });
  });

  it("is chosen from by touch, on a phone, and a thin vein has a wide edge", async () => {
    const page = await openApp({ ...PHONE, ...broken, hash: "#subtype=vascular" });
    const vein = await spotOn(page, "great-saphenous-vein-left");
    const beside = await page.evaluate(({ x, y }) => {
      const owner = (dx: number): string | undefined =>
        document.elementFromPoint(x + dx, y)?.closest<SVGElement>("[data-structure]")?.dataset[
          "structure"
        ];
      return [owner(-8), owner(8)];
    }, vein);
    // Where two veins run side by side either may answer, but never the skin between them.
    for (const id of beside) expect(id).toMatch(/vein/u);
    await page.touchscreen.tap(vein.x, vein.y);
    await expect.poll(() => hashOf(page).get("structure")).toMatch(/vein/u);
    await page.goto(page.url().replace(/#.*/u, "#subtype=vascular&structure=renal-vein-left"));
    const cava = await spotOn(page, "inferior-vena-cava-middle");
    await page.touchscreen.tap(cava.x, cava.y);
    await expectHash(page, { subtype: "vascular", structure: "inferior-vena-cava-middle" });
    await explanationOf(page, "inferior-vena-cava-middle").waitFor();
  });

  it("shows the back, and the body's age", async () => {
    const page = await openApp({ ...broken, hash: "#view=back" });
    await place(page, "skin-trunk-back").waitFor();
    const kidney = (await place(page, "kidney-left").boundingBox())!;
    const spine = (await place(page, "vertebral-column").boundingBox())!;
    expect(kidney.x + kidney.width / 2).toBeLessThan(spine.x + spine.width / 2);
    const share = async (): Promise<number> => {
      const brain = (await place(page, "brain").boundingBox())!;
      const thigh = (await place(page, "femur-shaft-left").boundingBox())!;
      return thigh.height / brain.height;
    };
    const child = await share();
    await page.getByRole("slider", { name: "Body's age" }).fill("20");
    await expect.poll(share).toBeGreaterThan(child * 1.1);
  });

  it("comes closer by a button", async () => {
    const page = await openApp(broken);
    const before = (await place(page, "stomach").boundingBox())!;
    await page.getByRole("button", { name: "Closer" }).click();
    await expect
      .poll(async () => (await place(page, "stomach").boundingBox())!.height / before.height)
      .toBeCloseTo(4 / 3, 1);
  });

  it.each([
    ["laptop", LAPTOP, ["", "#subtype=bone"]],
    ["phone", PHONE, ["#structure=stomach&voice=child", "#subtype=cutaneous&view=back"]],
  ] as const)("has nothing that axe objects to, light or dark: %s", async (_, options, hashes) => {
    const page = await openApp({ ...options, ...broken });
    for (const [i, hash] of hashes.entries()) {
      await page.emulateMedia({ colorScheme: i === 0 ? "light" : "dark" });
      await startOver(page, hash);
      await page.locator(".topic-name").first().waitFor();
      expect(await objections(page)).toEqual([]);
    }
  });
});

describe("while the 3D body is on its way", () => {
  it("stands in its place and can be clicked; then gives way without a jump", async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const page = await openApp({
      isBroken: true,
      before: (fresh) =>
        fresh.route("**/body.glb", async (route) => {
          await held;
          await route.continue();
        }),
    });
    await page.getByRole("progressbar").waitFor();
    const stomach = await spotOn(page, "stomach");
    await page.mouse.click(stomach.x, stomach.y);
    await expectHash(page, { subtype: "soft-tissue", structure: "stomach" });
    await page.goBack();
    await expectHash(page, { structure: null });

    const landmarks = ["brain", "heart", "urinary-bladder", "patella-left"] as const;
    await spotOn(page, "heart");
    const drawn = new Map<string, { x: number; y: number; width: number; height: number }>();
    for (const id of landmarks) drawn.set(id, (await place(page, id).boundingBox())!);

    release();
    await ready(page);
    await expect.poll(() => picture(page).count()).toBe(0);
    await expect.poll(() => page.locator(".body-picture").isVisible()).toBe(false);
    const slackPx = 8;
    for (const id of landmarks) {
      await visibleSpot(page, id);
      const { x, y } = await locate(page, id);
      const box = drawn.get(id)!;
      expect(x, id).toBeGreaterThan(box.x - slackPx);
      expect(x, id).toBeLessThan(box.x + box.width + slackPx);
      expect(y, id).toBeGreaterThan(box.y - slackPx);
      expect(y, id).toBeLessThan(box.y + box.height + slackPx);
    }
  });

  it("is not missed where the picture cannot be had", async () => {
    const errors: string[] = [];
    const page = await openApp({
      before: async (fresh) => {
        fresh.on("pageerror", (error) => errors.push(String(error)));
        await fresh.route("**/body-front.svg", (route) =>
          route.fulfill({ body: "<!doctype html><title>Hello</title>" }),
        );
      },
    });
    await visibleSpot(page, "liver");
    expect(errors).toEqual([]);
  });
});

describe("where the picture serves better than 3D", () => {
  it.each([
    ["a very small screen", { viewport: { width: 320, height: 480 } }],
    ["forced colours", { ...LAPTOP, forcedColors: "active" as const }],
  ])("%s: 3D is not fetched until it is asked for", async (_, options) => {
    const fetched: string[] = [];
    const page = await openApp({
      ...options,
      before: async (fresh) => fresh.on("request", (request) => fetched.push(request.url())),
    });
    await spotOn(page, "stomach");
    expect(fetched.filter((url) => /\.glb|BodyStage/u.test(url))).toEqual([]);
    await page.getByRole("button", { name: "Show it in 3D" }).click();
    await page.locator("canvas").waitFor();
    await expect.poll(() => picture(page).count()).toBe(0);
  });
});

describe("on paper", () => {
  it.each([
    ["with 3D on the screen", {}],
    ["without WebGL", { before: withoutWebGl }],
    ["from a phone whose text is put away", PHONE],
  ])(
    "shows the picture with the place and its name, the words, and no chrome: %s",
    async (_, o) => {
      const page = await openApp({
        ...o,
        hash: "#structure=stomach&voice=clinician",
        isFresh: true,
      });
      await page.getByRole("heading", { name: "Stomach" }).first().waitFor();
      await page.emulateMedia({ media: "print" });
      await page.locator(".picture-callout").getByText("Stomach").waitFor();
      const box = (await page.locator(".body-picture").boundingBox())!;
      expect(box.height).toBeGreaterThan(300);
      const stomach = (await page.locator(".shape-chosen").boundingBox())!;
      expect(stomach.y).toBeGreaterThan(box.y);
      expect(stomach.y + stomach.height).toBeLessThan(box.y + box.height);
      expect(await page.getByText("Seen from the front").isVisible()).toBe(true);
      expect(await page.getByRole("heading", { name: "Where it is" }).isVisible()).toBe(true);
      expect(await page.locator("button:visible").count()).toBe(0);
      expect(await page.locator("canvas:visible").count()).toBe(0);
      const pdf = await page.pdf({ format: "A4" });
      const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/gu) ?? [];
      expect(pages.length).toBeLessThanOrEqual(2);
    },
  );
});

/** Presses Tab until the focus is in the picture. */
async function tabInto(page: Page): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement?.closest(".body-picture") !== null))
      return;
  }
  throw new Error("The picture cannot be reached by Tab.");
}
