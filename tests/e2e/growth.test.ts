import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectHash, useBrowser } from "./page.ts";

const openApp = useBrowser();

/** Counts draw calls, and buffers and textures that are alive, from before the first frame on. */
async function watchGl(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counts = { frames: 0, calls: 0, alive: 0 };
    (window as unknown as { glCounts: typeof counts }).glCounts = counts;
    const gl = WebGL2RenderingContext.prototype;
    const count = (name: keyof WebGL2RenderingContext, note: () => void): void => {
      const original = gl[name] as (...args: unknown[]) => unknown;
      Object.defineProperty(gl, name, {
        value(...args: unknown[]): unknown {
          note();
          return original.apply(this, args);
        },
      });
    };
    count("clear", () => counts.frames++);
    count("drawElements", () => counts.calls++);
    for (const name of ["createBuffer", "createTexture"] as const)
      count(name, () => counts.alive++);
    for (const name of ["deleteBuffer", "deleteTexture"] as const)
      count(name, () => counts.alive--);
  });
}

interface Counts {
  readonly frames: number;
  readonly calls: number;
  readonly alive: number;
}

/** The counts once several animation frames have passed without a drawn one. */
async function settled(page: Page): Promise<Counts> {
  const read = (): Promise<Counts> =>
    page.evaluate(() => ({ ...(window as unknown as { glCounts: Counts }).glCounts }));
  for (let tries = 0; tries < 200; tries++) {
    const before = await read();
    await page.evaluate(async () => {
      for (let i = 0; i < 5; i++) await new Promise(requestAnimationFrame);
    });
    const after = await read();
    if (after.frames > 0 && after.frames === before.frames) return after;
  }
  throw new Error("The picture never came to rest.");
}

describe("the age slider", () => {
  it("grows the body in a few draw calls a step, and keeps nothing", async () => {
    const page = await openApp({ before: watchGl });
    const slider = page.getByRole("slider", { name: "Body's age" });
    await slider.focus();
    await page.keyboard.press("ArrowRight");
    const first = await settled(page);
    const steps = 4;
    for (let step = 0; step < steps; step++) {
      await page.keyboard.press("ArrowRight");
      await settled(page);
    }
    const last = await settled(page);
    const frames = last.frames - first.frames;
    const callsPerFrame = (last.calls - first.calls) / frames;
    console.log(
      `${(frames / steps).toFixed(1)} frames a step of the age, ${callsPerFrame.toFixed(1)} draw calls a frame`,
    );
    await expectHash(page, { age: "12.5" });
    expect(frames).toBeGreaterThanOrEqual(steps);
    expect(callsPerFrame).toBeLessThanOrEqual(40);
    expect(last.alive).toBe(first.alive);
  });

  it("says the years, the height and whose mean it is, to eyes and ears", async () => {
    const page = await openApp({ hash: "#age=6" });
    const slider = page.getByRole("slider", { name: "Body's age" });
    expect(await slider.getAttribute("aria-valuetext")).toBe(
      "6 years old, average height 1.15 meters, mean of girls and boys",
    );
    await slider.press("End");
    expect(await slider.getAttribute("aria-valuetext")).toMatch(
      /^Grown up, average height 1\.70 met/u,
    );
    await page.getByText("average height 1.70 m").waitFor();
  });
});

describe("the growth plates of a bone", () => {
  it("are told as ranges for girls and boys, and follow the slider", async () => {
    const page = await openApp({ hash: "#structure=femur-left&age=15" });
    const section = page.locator(".growth-plates");
    await section.getByRole("heading", { name: "Growth plates at 15 years" }).waitFor();
    const lower = section.getByRole("listitem").filter({ hasText: "Lower growth plate" }).first();
    await expect.poll(() => lower.innerText()).toMatch(/Girls\s+closing.*14 to 18 years/su);
    expect(await lower.innerText()).toMatch(/Boys\s+open.*16 to 20 years/su);
    await section.getByRole("button", { name: "Sources" }).click();
    await section.getByText("GP-2", { exact: true }).waitFor();
    await page.getByRole("slider", { name: "Body's age" }).press("Home");
    await page.getByRole("heading", { name: "Growth plates at 6 years" }).waitFor();
  });
});
