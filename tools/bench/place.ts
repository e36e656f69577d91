/** Where to press on each page: known beforehand, as by a person who knows where on the screen the body will stand. */
import type { Browser, Page } from "playwright-core";
import type { SubjectId } from "./in-page/name-at.ts";
import { PATHS, SCREEN } from "./screen.ts";

export interface Place {
  /** CSS pixels in the window. */
  readonly x: number;
  readonly y: number;
}

/** Part of what the address of the app shows, seen from the front. */
const PART = "femur-distal-metaphysis-left";

/** @throws when the app shows the part nowhere */
export async function findPlace(browser: Browser, url: string, subject: SubjectId): Promise<Place> {
  // The others put the body in the middle of the window.
  if (subject !== "app") return { x: SCREEN.width / 2, y: SCREEN.height / 2 };
  const context = await browser.newContext({ viewport: SCREEN, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(url + PATHS.app);
  await page.locator('main[data-ready="true"]').waitFor({ timeout: 120_000 });
  let last = "";
  for (let tries = 0; tries < 100; tries++) {
    const place = await locate(page);
    const isSettled = place !== null && last === JSON.stringify(place);
    last = JSON.stringify(place);
    if (isSettled) {
      await context.close();
      return place;
    }
    await page.waitForTimeout(100);
  }
  throw new Error(`The app shows ${PART} nowhere.`);
}

/** Asks the app as a page that frames it would; null while the part is out of sight. */
const locate = (page: Page): Promise<Place | null> =>
  page.evaluate(
    (structure) =>
      new Promise<Place | null>((resolve) => {
        window.addEventListener("message", (event) => {
          const { type, x, y, visible } = event.data;
          if (type === "located") resolve(visible ? { x: Math.round(x), y: Math.round(y) } : null);
        });
        window.postMessage({ version: 1, type: "locate", structure }, window.location.origin);
      }),
    PART,
  );
