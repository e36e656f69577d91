import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseHash, writeHash } from "../../src/state/url.ts";
import { IS_LONG, times } from "../long.ts";
import { loseContext } from "./lose-context.ts";
import { COUNTS_MAX, measureMemory, tellMemory, watchGlObjects } from "./measure-memory.ts";
import { expectHash, ready, twoFrames, useBrowser, visibleSpot } from "./page.ts";

const openApp = useBrowser();

/** Small, because drawing in software takes its time; not so small that the picture would do. */
const SMALL = { viewport: { width: 700, height: 400 } };
const HEAP_MAX = times(1.25, 1.05);
const PLATE = "tibia-proximal-metaphysis-left";

const goTo = (page: Page, hash: string) =>
  page.evaluate((place) => {
    location.hash = place;
  }, hash);

const exhibitDrawn = (page: Page) =>
  page.locator('[data-exhibit-status="ready"]').waitFor({ timeout: 60_000 });

/** When a context may be lost: where the person is, and what is under way. */
const MOMENTS: readonly {
  readonly hash: string;
  readonly before?: (page: Page) => Promise<unknown>;
  readonly after?: (page: Page) => Promise<unknown>;
}[] = [
  { hash: "subtype=bone" },
  {
    hash: "subtype=bone&age=15",
    // The pointer is down and the body half turned.
    before: async (page) => {
      await page.mouse.move(300, 150);
      await page.mouse.down();
      await page.mouse.move(330, 150);
    },
    after: (page) => page.mouse.up(),
  },
  {
    hash: "subtype=vascular&exhibit=close-up",
    before: exhibitDrawn,
    after: exhibitDrawn,
  },
  // The room's panels and its scene are on their way.
  { hash: "room=show&structure=stomach" },
];

const LOSSES = times(6, 100);
/** So many first, after which everything has been fetched and drawn once. */
const FIRST_LOSSES = times(4, 8);

describe("lost WebGL contexts", () => {
  it(`are recovered, ${LOSSES} of ${LOSSES}, at any moment, restored or not`, async () => {
    const errors: string[] = [];
    const page = await openApp({
      ...SMALL,
      before: async (fresh) => {
        fresh.on("pageerror", (error) => errors.push(String(error)));
        await watchGlObjects(fresh);
      },
    });
    let recovered = 0;
    const lose = async (i: number): Promise<void> => {
      const { hash, before, after } = MOMENTS[i % MOMENTS.length]!;
      await goTo(page, hash);
      await before?.(page);
      // Every other one is restored, at each moment the other way round the next time.
      await loseContext(page, (i + Math.floor(i / MOMENTS.length)) % 2 === 0);
      await ready(page);
      await after?.(page);
      const now = new URLSearchParams(new URL(page.url()).hash.slice(1));
      // What was turned by hand stands as it was turned.
      now.delete("view");
      const then = new URLSearchParams(writeHash(parseHash(hash)).slice(1));
      expect(Object.fromEntries(now)).toEqual(Object.fromEntries(then));
      await goTo(page, "subtype=bone");
      const spot = await visibleSpot(page, PLATE);
      await page.mouse.click(spot.x, spot.y);
      await expectHash(page, { structure: PLATE });
      recovered += 1;
    };
    for (let i = 0; i < FIRST_LOSSES; i++) await lose(i);
    const before = await measureMemory(page);
    for (let i = 0; i < LOSSES - FIRST_LOSSES; i++) await lose(i);
    const after = await measureMemory(page);
    tellMemory(`${recovered} lost contexts`, before, after);
    expect(recovered).toBe(LOSSES);
    expect(await page.locator("canvas").count()).toBe(1);
    expect(after.heapBytes / before.heapBytes).toBeLessThanOrEqual(HEAP_MAX);
    expect(errors).toEqual([]);
    await page.context().close();
  }, 3_000_000);
});

/** All that can be changed, each from the one before. */
const ALL_PLACES = [
  "lens=solid&age=6",
  "lens=xray&structure=femur-left&age=16",
  "lens=smooth-muscle&voice=child",
  "lang=es&subtype=vascular",
  "lang=es&subtype=vascular&exhibit=close-up",
  "subtype=bone&exhibit=cut.axial.640&voice=clinician",
  "structure=stomach&exhibit=core.front&age=16",
  "subtype=bone&exhibit=patch",
  "subtype=bone&exhibit=lump",
  "subtype=bone&exhibit=procedure.mri.1",
  "subtype=cutaneous&exhibit=close-up",
  "room=present",
  "room=present.five-types.3",
  "room=present.find-it",
  "room=explore&lang=es",
  "room=show&structure=spleen",
  "page=glossary",
  "chapter=tests&entry=mri",
  "",
] as const;

/** The short form's: each kind of change once. */
const PLACES = IS_LONG ? ALL_PLACES : ALL_PLACES.filter((_, i) => i % 2 === 1);
const CHANGES = times(PLACES.length, 1000);

describe("a long day", () => {
  it(`of ${CHANGES} changes of room, voice, language, age, look and exhibit keeps memory flat`, async () => {
    const errors: string[] = [];
    const page = await openApp({
      ...SMALL,
      before: async (fresh) => {
        fresh.on("pageerror", (error) => errors.push(String(error)));
        await watchGlObjects(fresh);
      },
    });
    const change = async (place: string): Promise<void> => {
      await goTo(page, place);
      const {
        room = "look",
        exhibit,
        lang = "en",
      } = Object.fromEntries(new URLSearchParams(place));
      await page.locator(`.app[data-room="${room.split(".")[0]}"]`).waitFor();
      // What the room is made of is fetched at its first visit.
      await expect.poll(() => page.locator(".panel-wait").count()).toBe(0);
      await page.locator(`html[lang="${lang}"]`).waitFor({ state: "attached" });
      if (exhibit) await exhibitDrawn(page);
      await ready(page);
      // Two frames: what follows a change has been drawn.
      await twoFrames(page);
    };
    const round = async (count: number): Promise<void> => {
      for (let i = 0; i < count; i++) await change(PLACES[i % PLACES.length]!);
    };
    await round(PLACES.length * times(1, 3));
    const before = await measureMemory(page);
    await round(CHANGES);
    const after = await measureMemory(page);
    tellMemory(`${CHANGES} changes`, before, after);
    expect(after.gl).toEqual(before.gl);
    expect(after.heapBytes / before.heapBytes).toBeLessThanOrEqual(HEAP_MAX);
    expect(after.nodes / before.nodes).toBeLessThanOrEqual(COUNTS_MAX);
    expect(after.listeners / before.listeners).toBeLessThanOrEqual(COUNTS_MAX);
    expect(errors).toEqual([]);
    await page.context().close();
  }, 3_000_000);
});

/** Where a page may be left alone. */
const LEFT_AT = [
  "",
  "subtype=vascular&exhibit=close-up",
  "subtype=bone&exhibit=procedure.mri.1",
  "room=present.five-types.3",
  "room=explore",
  "room=show&structure=stomach",
] as const;

describe("a page that is left alone", () => {
  let page: Page;
  beforeAll(async () => {
    page = await openApp({
      ...SMALL,
      before: async (fresh) => {
        await fresh.clock.install();
        await fresh.addInitScript(() => {
          const counts = { draws: 0 };
          Object.assign(window, { counts });
          const gl = WebGL2RenderingContext.prototype;
          for (const name of [
            "clear",
            "drawElements",
            "drawArrays",
            "drawElementsInstanced",
          ] as const)
            gl[name] = new Proxy(gl[name] as () => void, {
              apply(target, context, args) {
                counts.draws += 1;
                return Reflect.apply(target, context, args);
              },
            });
        });
      },
    });
  });
  afterAll(() => page.context().close());

  const draws = () =>
    page.evaluate(() => (window as unknown as { counts: { draws: number } }).counts.draws);

  it.each(LEFT_AT)(
    "for hours draws nothing: %s",
    async (place) => {
      await page.clock.resume();
      await goTo(page, place);
      await ready(page);
      if (place.includes("exhibit")) await exhibitDrawn(page);
      await page.locator(`.app[data-room="${/room=(\w+)/u.exec(place)?.[1] ?? "look"}"]`).waitFor();
      // What was begun comes to its rest: two looks in a row find the same.
      let last = -1;
      await expect
        .poll(
          async () => {
            const now = await draws();
            const isStill = now === last;
            last = now;
            return isStill;
          },
          { interval: 500 },
        )
        .toBe(true);
      expect(last).toBeGreaterThan(0);
      await page.clock.runFor("00:05");
      const before = await draws();
      await page.clock.runFor("05:00:00");
      expect(await draws()).toBe(before);
    },
    120_000,
  );
});
