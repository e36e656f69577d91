/** The nastiest of what tests/fuzz tries by the thousand, in a real browser: the page stays usable, and says so. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FIND_IT_KEY } from "../../src/state/present/find-it-memory.ts";
import { LESSONS_KEY } from "../../src/state/present/own-lessons.ts";
import { PREFERENCES_KEY } from "../../src/state/preferences.ts";
import { parseHash, writeHash } from "../../src/state/url.ts";
import { expectHash, useBrowser } from "./page.ts";

const openApp = useBrowser();

let page: Page;
/** What a person would find in the console: uncaught errors and rejections. */
const errors: string[] = [];
let settings = "{}";

beforeAll(async () => {
  page = await openApp({
    // Forced colours show the picture for good: no 3D, whose code would have to start with every page.
    forcedColors: "active",
    before: async (fresh) => {
      fresh.on("pageerror", (error) => errors.push(String(error)));
      await fresh.route("**/settings.json", (route) => route.fulfill({ body: settings }));
    },
  });
});
afterAll(() => page.context().close());

const types = () => page.getByRole("navigation", { name: "Types of leiomyosarcoma" });

/** The list of types is there and does what it should. */
async function expectUsable(): Promise<void> {
  await page.evaluate(() => (location.hash = "#structure=heart"));
  await expectHash(page, { structure: "heart", subtype: null });
  await types().getByRole("button").nth(4).click();
  await expectHash(page, { subtype: "bone" });
  await page.getByRole("region", { name: /bone/iu }).first().waitFor();
  expect(errors).toEqual([]);
}

async function reloaded(hash = ""): Promise<void> {
  await page.evaluate((address) => history.replaceState(null, "", `./${address}`), hash);
  await page.reload();
}

describe("in a real browser", () => {
  it("any address leads to a place", async () => {
    const hashes = [
      "#__proto__=x&constructor=y&subtype=__proto__&structure=constructor&lens=toString",
      "#%E0%A4%A&subtype=%&structure=%00&page=%F8&at=%zz&voice=%u0041",
      "#\uD800&structure=\uDFFF&room=\uD83D",
      "#subtype=bone&subtype=vascular&structure=stomach&structure=heart",
      "#age=1e1&age=8&view=__proto__&exhibit=cut.axial.99999",
      "#age=９&age=NaN&exhibit=procedure.constructor.0&subtype=bone",
      "#subtype=bone&exhibit=close-up.__proto__&chapter=tests&entry=hasOwnProperty",
      "#page=glossary&at=constructor",
      "#page=sources&at=toString",
      `#structure=${"a".repeat(200_000)}`,
      `#${"subtype=bone&".repeat(20_000)}`,
      '#structure="><img src=x onerror=alert(1)>&at=javascript:alert(1)&page=glossary',
      "#room=look.projector&lang=es-419&voice=Child",
      `#${"&=".repeat(5000)}`,
    ];
    for (const hash of hashes) {
      await page.evaluate((address) => (location.hash = address), hash);
      const written = writeHash(parseHash(hash));
      await expect.poll(() => page.evaluate(() => location.hash)).toBe(written);
    }
    await expectUsable();
  });

  it("any place in a room leads into the room, and out of it again", async () => {
    for (const room of [
      "present.constructor.5",
      "present.own.9999.9999.edit",
      "present.find-it.__proto__",
      "present.worksheet.constructor",
      "explore.hasownproperty",
      "show.1.2.3.4",
    ]) {
      await page.evaluate((address) => (location.hash = address), `#room=${room}`);
      await page.locator(`.app[data-room="${room.split(".")[0]}"]`).waitFor();
      // What was not found is told inside the room; the room itself is there.
      await expect.poll(() => page.locator("main").innerText()).toMatch(/\S{3}/u);
    }
    await expectUsable();
  });

  it("any message is done, answered with a sentence or left alone", async () => {
    const answers = await page.evaluate(async () => {
      const heard: string[] = [];
      const cycle: Record<string, unknown> = { version: 1, type: "set" };
      cycle["age"] = cycle;
      const messages = [
        cycle,
        { version: 1, type: "x".repeat(1_000_000) },
        { version: 1, type: "set", voice: "x".repeat(1_000_000) },
        { version: 1, type: "set", age: 10n ** 1000n },
        { version: 1, type: "set", age: Number.NaN },
        { version: 1, type: "set", view: new Map([["front", 1]]) },
        { version: new Date(), type: new Uint8Array(1_000_000) },
        { version: 1, type: "select", structure: "__proto__", subtype: ["bone"] },
        { version: 1, type: "locate" },
        { version: 2, type: "select", structure: "stomach" },
      ];
      const others = [null, "ready", 7n, new Map([["version", 1]]), [[]], new Error("no")];
      const isDone = new Promise<void>((resolve) => {
        addEventListener("message", ({ data }) => {
          if (data?.type === "error") heard.push(String(data.message));
          if (heard.length === messages.length) resolve();
        });
      });
      for (const data of [...others, ...messages]) window.postMessage(data, location.origin);
      await isDone;
      window.postMessage({ version: 1, type: "select", structure: "liver" }, location.origin);
      return heard;
    });
    for (const answer of answers) expect(answer).toMatch(/^This message does not fit .{5,250}$/u);
    await expectHash(page, { structure: "liver" });
    await expectUsable();
  });

  it("any storage is read as far as it makes sense", async () => {
    const kept = [
      "\0",
      "[".repeat(100_000),
      '{"version":2,"voice":"child","lessons":[],"rounds":{},"cards":{}}',
      '{"version":1,"voice":["child"],"lang":"constructor","theme":"__proto__","facilitator":{"closedChapters":[7]}}',
      '{"version":1,"lessons":[{"id":1e300,"lesson":{"slides":[{}]}},null,7]}',
      '{"version":1,"rounds":{"large":1e300},"cards":{"__proto__":{"box":9},"stomach":{"box":99}}}',
    ];
    for (const value of kept) {
      await page.evaluate(
        ([keys, text]) => {
          for (const key of keys) localStorage.setItem(key, text);
        },
        [[PREFERENCES_KEY, LESSONS_KEY, FIND_IT_KEY], value] as const,
      );
      await reloaded("#room=present");
      await page
        .getByRole("heading", { name: /lesson/iu })
        .first()
        .waitFor();
    }
    await expectUsable();
    await page.evaluate(() => localStorage.clear());
  });

  it("any settings file is said to be wrong in a sentence, and what is right of it holds", async () => {
    const files: [string, RegExp][] = [
      ["\0\u0001", /cannot be read/u],
      [`{"voice":${"[".repeat(90_000)}`, /cannot be read/u],
      [`{"x":"${"y".repeat(2_000_000)}"}`, /cannot be read/u],
      ['{"voice":"parrot","__proto__":{"room":"show"},"constructor":1}', /voice, __proto__/u],
      ['{"openChapters":[1,2],"<b>":1,"$t(title)":1,"ageYears":1e999}', /openChapters/u],
    ];
    for (const [file, words] of files) {
      settings = file;
      await reloaded();
      const notice = page.locator("output").filter({ hasText: words });
      await notice.waitFor();
      expect((await notice.innerText()).length).toBeLessThan(300);
    }
    settings = '\uFEFF{"voice":"child","nothing":true}';
    await reloaded();
    await page.locator("output").filter({ hasText: "nothing" }).waitFor();
    const voices = page.getByRole("group", { name: "Words for" });
    await voices.getByRole("radio", { name: "Child", checked: true }).waitFor();
    settings = "{}";
    await expectUsable();
  });

  it("any lesson file is refused with a sentence", async () => {
    const format = { format: "where-it-starts/lesson", version: 1 };
    const json = (value: object) => Buffer.from(JSON.stringify(value));
    // One after the other says something else, so that none waits for what is already there.
    const files: [Buffer, RegExp][] = [
      [Buffer.from("[".repeat(900_000)), /not JSON/u],
      [json({ ...format, title: {} }), /cannot be opened/u],
      [Buffer.from(JSON.stringify(format), "utf16le"), /not JSON/u],
      [json({ ...format, version: 1e300 }), /newer version/u],
      [Buffer.alloc(6_000_000), /too large/u],
    ];
    await reloaded("#room=present");
    for (const [buffer, words] of files) {
      const input = page.locator('input[type="file"]').first();
      await input.setInputFiles({ name: "a.lesson.json", mimeType: "application/json", buffer });
      await page.getByRole("alert").filter({ hasText: words }).waitFor();
    }
    await expectUsable();
  });
});
