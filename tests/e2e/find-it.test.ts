import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { loadLayer } from "../../src/content/layers.ts";
import { nameWithoutSide } from "../../src/content/name-without-side.ts";
import { clueText } from "../../src/content/tell-rooms.ts";
import { structureName } from "../../src/content/tell.ts";
import { partsOf, type StructureId } from "../../src/domain/anatomy.ts";
import { type FindItPart, partsOfLevel, shownOf } from "../../src/domain/rooms/find-it.ts";
import { FIND_IT_KEY } from "../../src/state/present/find-it-memory.ts";
import { expectHash, useBrowser, visibleSpot } from "./page.ts";

const openApp = useBrowser();
const [structures, clues] = await Promise.all([
  loadLayer("structures", "en"),
  loadLayer("clues", "en"),
]);
const telling = { voice: "family", illnessWord: "cancer", mentioned: [] } as const;
const nameOf = (part: FindItPart): string => nameWithoutSide(structures, part, "family");
const clueOf = (part: FindItPart): string => clueText(clues, shownOf(part), telling)!;

const quiz = (page: Page) => page.getByRole("region", { name: "Large parts" });
const button = (page: Page, name: string | RegExp) => quiz(page).getByRole("button", { name });

/** What the question asks for, by its name. */
async function askedIn(page: Page): Promise<FindItPart> {
  const name = await quiz(page).getByRole("heading", { level: 3 }).innerText();
  return partsOfLevel("large").find((part) => nameOf(part) === name)!;
}

/** What lies behind other things on the body as it stands, with nothing chosen. */
const SEEN_FROM_BEHIND = new Set<FindItPart>(["kidney", "spleen", "vertebral-column"]);
const spotOf = (part: FindItPart): StructureId => {
  const parts = partsOf(shownOf(part));
  return parts.find((id) => id.includes("-shaft-")) ?? parts[0]!;
};

async function press(page: Page, part: FindItPart): Promise<void> {
  const side = SEEN_FROM_BEHIND.has(part) ? "Back" : "Front";
  await page.getByRole("button", { name: side, exact: true }).click();
  const spot = await visibleSpot(page, spotOf(part));
  await page.mouse.click(spot.x, spot.y);
}

describe("Find it", () => {
  it("is played by pressing on the body: a wrong press, hints, and the round's end", async () => {
    const page = await openApp({ hash: "#room=present.find-it.large" });
    const first = await askedIn(page);
    const other: FindItPart = first === "liver" ? "heart" : "liver";

    const elsewhere = await visibleSpot(page, spotOf(other));
    await page.mouse.move(elsewhere.x, elsewhere.y);
    await page.mouse.click(elsewhere.x, elsewhere.y);
    const wrong = structureName(structures, shownOf(other), "family");
    await quiz(page).getByText(`You pressed: ${wrong}.`).waitFor();
    expect(await page.locator(".name-tag").isVisible()).toBe(false);
    await expectHash(page, { structure: null });

    await button(page, "A hint").click();
    await quiz(page).getByText(clueOf(first)).waitFor();
    await button(page, "A hint").click();
    await quiz(page).getByText("one of the three").waitFor();
    await button(page, "Show me").click();
    await quiz(page)
      .getByText(`Here it is: ${nameOf(first)}.`)
      .waitFor();
    await button(page, "Next").click();

    for (let question = 2; question <= 9; question++) {
      if (question === 5) {
        await quiz(page).getByText("Once more").waitFor();
        expect(await askedIn(page)).toBe(first);
      }
      const asked = await askedIn(page);
      await press(page, asked);
      await quiz(page)
        .getByText(`Yes, there it is: ${nameOf(asked)}.`)
        .waitFor();
      await button(page, "Next").click();
    }
    await quiz(page).getByRole("heading", { name: "You looked for 8 parts." }).waitFor();
    const back = quiz(page).getByRole("list").last();
    expect(await back.innerText()).toBe(nameOf(first));
  });

  it("is played by keyboard and name, remembered after a reload, and cleared", async () => {
    const page = await openApp({ hash: "#room=present.find-it" });
    await page.getByRole("radio", { name: "Choose the name" }).press("Space");
    await page.getByRole("button", { name: /^Large parts/u }).press("Enter");
    const names = quiz(page).getByRole("group", { name: "Names to choose from" });
    await names.waitFor();

    let missed: FindItPart | null = null;
    for (let question = 1; question <= 9; question++) {
      const offered = await names.getByRole("button").allInnerTexts();
      expect(offered).toHaveLength(4);
      const text = await quiz(page).innerText();
      const asked = partsOfLevel("large").find((part) => text.includes(clueOf(part)))!;
      if (question === 1) {
        missed = asked;
        const wrong = offered.find((name) => name !== nameOf(asked))!;
        await names.getByRole("button", { name: wrong, exact: true }).press("Enter");
        await quiz(page).getByText(`${wrong}: that is another part.`).waitFor();
      }
      await names.getByRole("button", { name: nameOf(asked), exact: true }).press("Enter");
      // The way on has the focus.
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.textContent))
        .toBe("Next");
      await page.keyboard.press("Enter");
    }
    await quiz(page).getByRole("heading", { name: "You looked for 8 parts." }).waitFor();

    const kept = () => page.evaluate((key) => localStorage.getItem(key), FIND_IT_KEY);
    const before = JSON.parse((await kept())!);
    expect(Object.keys(before.cards)).toHaveLength(8);
    expect(before.cards[missed!].box).toBe(0);
    await page.reload();
    await quiz(page).getByText("Part 1 of 8").waitFor();
    expect(JSON.parse((await kept())!)).toMatchObject({
      rounds: { large: 2 },
      cards: before.cards,
    });

    await button(page, "All levels").click();
    await page.getByRole("button", { name: "Clear what is remembered" }).click();
    await page.getByText("Nothing is remembered any more.").waitFor();
    expect(await kept()).toBeNull();
  });

  it("is played on the flat picture where nothing can be drawn in 3D", async () => {
    const withoutWebGl = (page: Page) =>
      page.addInitScript(() => {
        HTMLCanvasElement.prototype.getContext = () => null;
      });
    const page = await openApp({ hash: "#room=present.find-it.large", before: withoutWebGl });
    const asked = await askedIn(page);
    const name = structureName(structures, spotOf(asked), "family");
    const picture = page.getByRole("group", { name: /Places on the body/u });
    await picture.getByRole("button", { name, exact: true }).press("Enter");
    const answer = quiz(page).getByRole("status");
    await expect.poll(() => answer.innerText()).toBe(`Yes, there it is: ${nameOf(asked)}.`);
  });
});

describe("the worksheet", () => {
  /** Pages of a PDF, each with its size in points. */
  const pagesOf = (pdf: Buffer): string[] =>
    [...pdf.toString("latin1").matchAll(/\/MediaBox \[([^\]]+)\]/gu)].map(([, box]) =>
      box!
        .trim()
        .split(/\s+/u)
        .map((value) => Math.round(Number(value)))
        .join(" "),
    );

  it("is printed on one page with one of answers, on A4 or Letter, or without answers", async () => {
    const page = await openApp({ hash: "#room=present.worksheet.veins&voice=clinician" });
    const pages = page.getByRole("region", { name: "The pages as they are printed" });
    await pages.getByRole("article").nth(1).waitFor();
    const print = async () => pagesOf(await page.pdf({ preferCSSPageSize: true }));

    expect(await print()).toEqual(["0 0 595 842", "0 0 595 842"]);
    await page.getByRole("radio", { name: "Letter" }).check();
    expect(await print()).toEqual(["0 0 612 792", "0 0 612 792"]);
    await page.getByRole("checkbox", { name: /answers/u }).uncheck();
    expect(await print()).toEqual(["0 0 612 792"]);

    await page.getByRole("radio", { name: "Skin" }).check();
    await expectHash(page, { room: "present.worksheet.skin" });
    await page.getByRole("combobox").selectOption("es");
    await page.getByRole("heading", { name: "Zonas de la piel" }).first().waitFor();
  });
});
