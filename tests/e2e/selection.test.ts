import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { loadLayer } from "../../src/content/layers.ts";
import { structureName, subtypeName, subtypeText } from "../../src/content/tell.ts";
import { tellingAll } from "../../src/domain/telling.ts";
import {
  placesIn,
  type SelectableId,
  type StructureId,
  SUBTYPES,
  type SubtypeId,
  zonesOf,
} from "../../src/domain/anatomy.ts";
import { en } from "../../src/i18n/en.ts";
import {
  expectHash,
  hashOf,
  LAPTOP,
  locate,
  type Located,
  PHONE,
  twoFrames,
  useBrowser,
  visibleSpot,
} from "./page.ts";

const openApp = useBrowser();
const content = await loadLayer("structures", "en");
const core = await loadLayer("core", "en");

const typeButton = (page: Page, subtype: SubtypeId) =>
  page
    .getByRole("navigation", { name: "Types of leiomyosarcoma" })
    .getByRole("button", { name: en.types.short.family[subtype] });

const explanationOf = (page: Page, id: SelectableId) =>
  page.getByRole("region", { name: structureName(content, id, "family") });

/** One place of each type, and where the camera must stand to see it. */
const PLACES: Readonly<Record<SubtypeId, { structure: StructureId; hash: string }>> = {
  "soft-tissue": { structure: "transverse-colon", hash: "" },
  cutaneous: { structure: "skin-face", hash: "" },
  vascular: { structure: "inferior-vena-cava-lower", hash: "#subtype=vascular" },
  immunocompromised: { structure: "liver", hash: "#subtype=immunocompromised" },
  bone: { structure: "tibia-proximal-metaphysis-left", hash: "" },
};

describe("with a mouse", () => {
  it.each(SUBTYPES)("%s is chosen from the list, explained, and let go of", async (subtype) => {
    const page = await openApp();
    const button = typeButton(page, subtype);
    await button.click();
    await expectHash(page, { subtype, structure: null });
    expect(await button.getAttribute("aria-pressed")).toBe("true");
    const { name, summary } = subtypeText(core, subtype, tellingAll("family"));
    await page.getByRole("region", { name }).getByText(summary.text).waitFor();
    await button.click();
    await expectHash(page, { subtype: null });
  });

  it.each(SUBTYPES)("%s: a place of it is found by a click on the body", async (subtype) => {
    const { structure, hash } = PLACES[subtype];
    const page = await openApp({ hash });
    const spot = await visibleSpot(page, structure);
    await page.mouse.click(spot.x, spot.y);
    await expectHash(page, { subtype, structure });
    await explanationOf(page, structure).waitFor();
  });

  it("names what is under the pointer", async () => {
    const page = await openApp();
    const spot = await visibleSpot(page, "liver");
    await page.mouse.move(spot.x, spot.y);
    await expect
      .poll(() => page.locator(".name-tag").textContent())
      .toBe(structureName(content, "liver", "family"));
  });

  it("reaches a lit organ through the skin, and a faded organ not at all", async () => {
    const page = await openApp({ hash: "#subtype=vascular" });
    const vein = await visibleSpot(page, "inferior-vena-cava-lower");
    expect((await locate(page, "jejunum")).visible).toBe(false);
    await page.mouse.click(vein.x, vein.y);
    await expectHash(page, { structure: "inferior-vena-cava-lower" });
  });

  it("goes back by a click beside the body: structure, type, whole body", async () => {
    const page = await openApp({ hash: "#subtype=vascular&structure=renal-vein-left" });
    const beside = await emptySpot(page);
    await page.mouse.click(beside.x, beside.y);
    await expectHash(page, { subtype: "vascular", structure: null });
    const again = await emptySpot(page);
    await page.mouse.click(again.x, again.y);
    await expectHash(page, { subtype: null, structure: null });
  });

  it("does not choose anything when the body is turned", async () => {
    const page = await openApp();
    const spot = await visibleSpot(page, "liver");
    await page.mouse.move(spot.x, spot.y);
    await page.mouse.down();
    await page.mouse.move(spot.x + 120, spot.y + 10, { steps: 6 });
    await page.mouse.up();
    await expectHash(page, { view: "free", structure: null });
  });

  it("frames what is chosen in the space that the panels leave free", async () => {
    const page = await openApp({ hash: "#structure=caecum" });
    const spot = await visibleSpot(page, "caecum");
    for (const name of ["Types of leiomyosarcoma", "Body parts"]) {
      const box = (await page
        .getByRole(name === "Body parts" ? "region" : "navigation", { name })
        .boundingBox())!;
      expect(spot.x).toBeGreaterThan(box.x + box.width);
    }
    const panel = (await explanationOf(page, "caecum").boundingBox())!;
    expect(spot.x).toBeLessThan(panel.x);
  });
});

describe("by keyboard alone", () => {
  it("the words are one stop and a press away", async () => {
    const page = await openApp({ hash: "#subtype=bone" });
    await page.keyboard.press("Tab");
    const skip = page.getByRole("button", { name: "To the words" });
    expect(await skip.evaluate((element) => element === document.activeElement)).toBe(true);
    expect((await skip.boundingBox())!.width).toBeGreaterThan(40);
    await page.keyboard.press("Enter");
    const heading = page.getByRole("heading", { level: 2, name: "Bone type" });
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    await expectHash(page, { subtype: "bone" });
  });

  it.each(SUBTYPES)("%s is chosen and read", async (subtype) => {
    const page = await openApp();
    const button = typeButton(page, subtype);
    await tabTo(page, button);
    await page.keyboard.press("Enter");
    await expectHash(page, { subtype });
    await page.getByRole("region", { name: subtypeName(core, subtype, "family") }).waitFor();
  });

  it("chooses a structure from the list of body parts", async () => {
    const page = await openApp();
    const parts = page.getByRole("region", { name: "Body parts" });
    const group = parts.getByRole("button", { name: /digestive/i });
    await tabTo(page, group);
    await page.keyboard.press("Enter");
    const stomach = parts.getByRole("button", {
      name: structureName(content, "stomach", "family"),
      exact: true,
    });
    await stomach.waitFor();
    await tabTo(page, stomach);
    await page.keyboard.press("Enter");
    await expectHash(page, { subtype: "soft-tissue", structure: "stomach" });
    await explanationOf(page, "stomach").waitFor();
  });

  it("chooses the whole right tibia, then its metaphysis on the body", async () => {
    const page = await openApp();
    const parts = page.getByRole("region", { name: "Body parts" });
    await tabTo(page, parts.getByRole("button", { name: "Bones", exact: true }));
    await page.keyboard.press("Enter");
    const name = structureName(content, "tibia-right", "family");
    const bone = parts
      .getByRole("button", { name, exact: false })
      .and(parts.locator("[aria-pressed]"));
    await tabTo(page, bone);
    await expect.poll(() => page.locator(".name-tag").textContent()).toBe(name);
    await page.keyboard.press("Enter");
    await expectHash(page, { subtype: "bone", structure: "tibia-right" });
    expect(await bone.getAttribute("aria-pressed")).toBe("true");
    await page
      .getByRole("status")
      .getByText(`${name}, bones: selected.`)
      .waitFor({ state: "attached" });

    const explanation = explanationOf(page, "tibia-right");
    for (const zone of placesIn("tibia-right", "bone"))
      await explanation
        .getByRole("button", { name: structureName(content, zone, "family"), exact: true })
        .waitFor();

    const metaphysis = "tibia-proximal-metaphysis-right";
    const spot = await visibleSpot(page, metaphysis);
    await page.mouse.click(spot.x, spot.y);
    await expectHash(page, { subtype: "bone", structure: metaphysis });

    await tabTo(
      page,
      explanationOf(page, metaphysis).getByRole("button", { name: `The whole bone: ${name}` }),
    );
    await page.keyboard.press("Enter");
    await expectHash(page, { subtype: "bone", structure: "tibia-right" });
  });

  it("opens a bone's zones beside the button that chooses it", async () => {
    const page = await openApp({ hash: "#structure=tibia-right" });
    const parts = page.getByRole("region", { name: "Body parts" });
    const name = structureName(content, "tibia-right", "family");
    const zones = parts.getByRole("button", { name: `${name}: its parts`, exact: true });
    expect(await zones.getAttribute("aria-expanded")).toBe("false");
    await tabTo(page, zones);
    await page.keyboard.press("Enter");
    for (const zone of zonesOf("tibia-right"))
      await parts.getByRole("button", { name: structureName(content, zone, "family") }).waitFor();
    await expectHash(page, { structure: "tibia-right" });
  });

  it("turns the body and changes its size by buttons", async () => {
    const page = await openApp();
    const before = await visibleSpot(page, "skin-face");
    await tabTo(
      page,
      page
        .getByRole("group", { name: "View" })
        .getByRole("button", { name: "Closer", exact: false })
        .first(),
    );
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await locate(page, "skin-face")).y).not.toBe(before.y);
  });
});

describe("by touch, on a phone", () => {
  it.each(SUBTYPES)("%s is chosen from the row of types and found on the body", async (subtype) => {
    const { structure } = PLACES[subtype];
    const page = await openApp({ ...PHONE });
    await typeButton(page, subtype).tap();
    await expectHash(page, { subtype });
    const spot = await visibleSpot(page, structure);
    await page.touchscreen.tap(spot.x, spot.y);
    await expectHash(page, { subtype, structure });
    await explanationOf(page, structure).waitFor();
  });

  it("keeps the whole body in sight, head and feet, above the sheet that comes up", async () => {
    const page = await openApp({ ...PHONE });
    await typeButton(page, "cutaneous").tap();
    await expectHash(page, { subtype: "cutaneous" });
    const head = await visibleSpot(page, "skin-scalp");
    const foot = await visibleSpot(page, "skin-foot-left");
    const stage = (await page.locator("canvas").boundingBox())!;
    const types = (await page
      .getByRole("navigation", { name: "Types of leiomyosarcoma" })
      .boundingBox())!;
    expect(head.y).toBeGreaterThan(stage.y + 10);
    expect(foot.y).toBeLessThan(types.y - 10);
    // Seen small, but not lost: it fills most of the height that is free.
    expect(foot.y - head.y).toBeGreaterThan((types.y - stage.y) * 0.6);
  });
});

describe("by a message from a page around it", () => {
  it("chooses a whole bone and finds it on the screen", async () => {
    const page = await openApp();
    await page.evaluate(() => {
      const message = { version: 1, type: "select", structure: "humerus-left" };
      window.postMessage(message, window.location.origin);
    });
    await expectHash(page, { subtype: "bone", structure: "humerus-left" });
    await expect.poll(async () => (await locateHumerus(page)).visible).toBe(true);
    const { x, y } = await locateHumerus(page);
    await page.mouse.click(x!, y!);
    await expect.poll(() => hashOf(page).get("structure")).toMatch(/^humerus-[a-z-]+-left$/u);
  });
});

/** As {@link locate}, of a whole bone. */
function locateHumerus(page: Page): Promise<Located> {
  return page.evaluate(
    () =>
      new Promise<Located>((resolve) => {
        const listen = ({ data }: MessageEvent): void => {
          if (data?.type !== "located") return;
          window.removeEventListener("message", listen);
          resolve(data as Located);
        };
        window.addEventListener("message", listen);
        const message = { version: 1, type: "locate", structure: "humerus-left" };
        window.postMessage(message, window.location.origin);
      }),
  );
}

describe("history", () => {
  it("goes back and forward through what was chosen, and survives a reload", async () => {
    const page = await openApp();
    await typeButton(page, "vascular").click();
    await expectHash(page, { subtype: "vascular" });
    await typeButton(page, "bone").click();
    await expectHash(page, { subtype: "bone" });
    await page.goBack();
    await expectHash(page, { subtype: "vascular" });
    expect(await typeButton(page, "vascular").getAttribute("aria-pressed")).toBe("true");
    await page.goForward();
    await expectHash(page, { subtype: "bone" });
    await page.reload();
    await expectHash(page, { subtype: "bone" });
    expect(await typeButton(page, "bone").getAttribute("aria-pressed")).toBe("true");
  });

  it("keeps voice and colours across a reload, and place when the voice changes", async () => {
    const page = await openApp({ hash: "#subtype=bone" });
    await page
      .getByRole("group", { name: "Words for" })
      .getByRole("radio", { name: "Child" })
      .check();
    await expectHash(page, { subtype: "bone", voice: "child" });
    await page.goto(page.url().split("#")[0]!);
    await page.reload();
    await page.getByRole("radio", { name: "Child", exact: true, checked: true }).waitFor();
  });

  it("corrects an address that makes no sense and shows the body all the same", async () => {
    const page = await openApp({
      hash: "#structure=tail&voice=parrot&age=900&subtype=bone&lens=%00",
    });
    await expect.poll(() => hashOf(page).toString()).toBe("subtype=bone");
  });
});

/** A place on the canvas with no body behind it. */
async function emptySpot(page: Page): Promise<{ x: number; y: number }> {
  const { width, height } = LAPTOP.viewport!;
  const canvas = page.locator("canvas");
  for (const x of [0.24, 0.28, 0.7, 0.66])
    for (const y of [0.15, 0.3, 0.5, 0.7]) {
      const point = { x: width * x, y: height * y };
      await page.mouse.move(point.x, point.y);
      await twoFrames(page);
      const isCanvas = await page.evaluate(
        ({ x: px, y: py }) => document.elementFromPoint(px, py)?.tagName === "CANVAS",
        point,
      );
      if (isCanvas && (await canvas.evaluate((element) => element.style.cursor)) === "")
        return point;
    }
  throw new Error("The body fills the whole canvas.");
}

/** Presses Tab until the control has the focus, as a person would. */
async function tabTo(page: Page, control: ReturnType<Page["getByRole"]>): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    if (await control.evaluate((element) => element === document.activeElement).catch(() => false))
      return;
    await page.keyboard.press("Tab");
  }
  throw new Error("The control cannot be reached by Tab.");
}
