import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { LESSON_PLANS } from "../../src/domain/rooms/lesson-plans.ts";
import type { Lesson } from "../../src/domain/rooms/lessons.ts";
import {
  expectHash,
  flat,
  hashOf,
  locate,
  type OpenOptions,
  PHONE,
  ready,
  useBrowser,
} from "./page.ts";

const openApp = useBrowser();
const { slides } = LESSON_PLANS["five-types"];
const NEXT = "Next";

/** The presenter's window with a lesson, and the projector's that it has opened. */
async function openTwo(options: OpenOptions): Promise<[Page, Page]> {
  const presenter = await openApp({ hash: "#room=present.five-types.1", ...options });
  await presenter
    .getByText(/^Slide \d+ of/u)
    .first()
    .waitFor();
  const [projector] = await Promise.all([
    presenter.waitForEvent("popup"),
    presenter.getByRole("button", { name: "Projector window" }).click(),
  ]);
  await projector.emulateMedia({ reducedMotion: "reduce" });
  await ready(projector);
  await presenter.getByText("The other window is in step").waitFor();
  return [presenter, projector];
}

const sentence = (page: Page) => page.locator(".projector-sentence");
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** What an address says of the body, whatever room and words. */
function placeOf(page: Page): string {
  const params = hashOf(page);
  for (const name of ["room", "voice", "lang"]) params.delete(name);
  params.sort();
  return params.toString();
}

/** Waits until both windows show the place. */
async function expectPlace(pages: readonly Page[], address: string): Promise<void> {
  const wanted = new URLSearchParams(address);
  wanted.sort();
  for (const page of pages) await expect.poll(() => placeOf(page)).toBe(wanted.toString());
}

describe("a lesson in two windows", () => {
  it("goes from its first slide to its last, asking before it answers", async () => {
    const [presenter, projector] = await openTwo({ before: flat });
    const words: string[] = [];
    await press(presenter, "Start the timer");
    for (const [i, slide] of slides.entries()) {
      await presenter.getByText(`Slide ${i + 1} of ${slides.length}`, { exact: true }).waitFor();
      if (slide.answer !== undefined) {
        await expectPlace([presenter, projector], slide.before ?? "");
        const question = await presenter.locator(".ask-question").innerText();
        await expect.poll(() => sentence(projector).innerText()).toBe(question);
        await press(presenter, "Reveal");
      }
      await expectPlace([presenter, projector], slide.show);
      const told = await presenter.locator(".lesson-sentence").innerText();
      await expect.poll(() => sentence(projector).innerText()).toBe(told);
      words.push(told);
      if (i < slides.length - 1) await press(presenter, NEXT);
    }
    expect(new Set(words).size).toBe(slides.length);
    expect(await presenter.getByRole("button", { name: NEXT, exact: true }).isDisabled()).toBe(
      true,
    );
    await presenter.getByText("0 of 12 minutes").waitFor();
  });

  it("counts hands on the projector, blanks it, and comes back in step after a reload", async () => {
    const asked = slides.findIndex(({ answer }) => answer !== undefined);
    const [presenter, projector] = await openTwo({
      hash: `#room=present.five-types.${asked + 1}`,
      before: flat,
    });
    const more = presenter.getByRole("button", { name: /^\+1 hand/u });
    await more.nth(0).click();
    await more.nth(1).click();
    await more.nth(1).click();
    await presenter
      .getByRole("button", { name: /^−1 hand/u })
      .nth(0)
      .click();
    const hands = projector.locator(".projector-hands");
    await expect
      .poll(() => hands.allInnerTexts())
      .toEqual(["0", "2", "0"].slice(0, await more.count()));
    await projector.reload();
    await ready(projector);
    await expect
      .poll(() => hands.allInnerTexts())
      .toEqual(["0", "2", "0"].slice(0, await more.count()));
    await press(presenter, "Blank");
    await projector.locator(".projector-blank").waitFor();
    await press(presenter, "Show again");
    await projector.locator(".projector-blank").waitFor({ state: "detached" });
  });

  it("is steered by keyboard and clicker in either window", async () => {
    const [presenter, projector] = await openTwo({ before: flat });
    const expectSlide = (number: number) =>
      presenter.getByText(`Slide ${number} of ${slides.length}`, { exact: true }).waitFor();
    await projector.keyboard.press("PageDown");
    await expectSlide(2);
    await presenter.keyboard.press("ArrowLeft");
    await expectSlide(1);
    await projector.keyboard.press("End");
    await expectSlide(slides.length);
    await projector.keyboard.press("PageUp");
    await expectSlide(slides.length - 1);
    await projector.keyboard.press("Home");
    await expectSlide(1);
    await projector.keyboard.press("b");
    await projector.locator(".projector-blank").waitFor();
    await presenter.keyboard.press(".");
    await projector.locator(".projector-blank").waitFor({ state: "detached" });
  });

  it("shows what the teacher chooses and turns besides, and follows words and language", async () => {
    const [presenter, projector] = await openTwo({});
    await press(presenter, "Back");
    await expectHash(projector, { view: "back" });
    const canvas = presenter.locator("canvas").first();
    const box = (await canvas.boundingBox())!;
    const [x, y] = [box.x + box.width * 0.42, box.y + box.height * 0.5];
    const before = await locate(projector, "femur-shaft-left");
    await presenter.mouse.move(x, y);
    await presenter.mouse.down();
    await presenter.mouse.move(x + 160, y, { steps: 4 });
    await presenter.mouse.up();
    await expectHash(projector, { view: "free" });
    // The other window's body turns too.
    await expect.poll(() => locate(projector, "femur-shaft-left")).not.toEqual(before);
    await press(presenter, "Show the slide's place again");
    await expectHash(projector, { view: null });
    await presenter.getByRole("combobox", { name: "Language" }).selectOption("es");
    await expectHash(projector, { lang: "es" });
    await expect.poll(() => sentence(projector).getAttribute("lang")).toBeNull();
    await projector.locator('.projector-words[lang="es"]').waitFor();
  });
});

describe("a lesson in one window", () => {
  it("is shown here and left again, on a phone", async () => {
    const page = await openApp({
      ...PHONE,
      hash: "#room=present.bones-that-grow.1",
      before: flat,
    });
    await page.getByRole("button", { name: "Show here, full screen" }).click();
    await sentence(page).waitFor();
    expect(await page.getByRole("banner").count()).toBe(0);
    await page.getByRole("button", { name: NEXT, exact: true }).tap();
    await page.getByRole("button", { name: "Leave the projector view" }).tap();
    await expectHash(page, { room: "present.bones-that-grow.2" });
  });

  it("is left by Escape", async () => {
    const page = await openApp({ hash: "#room=present.five-types.1" });
    await page.getByRole("button", { name: "Show here, full screen" }).click();
    await sentence(page).waitFor();
    await page.keyboard.press("PageDown");
    await page.keyboard.press("Escape");
    await expectHash(page, { room: "present.five-types.2" });
  });

  it("says so where windows cannot be kept in step", async () => {
    const page = await openApp({
      hash: "#room=present.five-types.1",
      before: (opened) =>
        opened.addInitScript(() => Reflect.deleteProperty(globalThis, "BroadcastChannel")),
    });
    await page.getByText("This browser cannot keep two windows in step").waitFor();
    expect(await page.getByRole("button", { name: "Projector window" }).count()).toBe(0);
  });
});

/** Lets the page read a file with this text as a lesson. */
const openFile = (page: Page, text: string) =>
  page.locator('input[type="file"]').setInputFiles({
    name: "a.lesson.json",
    mimeType: "application/json",
    buffer: Buffer.from(text),
  });

describe("a lesson of the teacher's own", () => {
  it("is edited, reordered, undone, kept, saved and opened again", async () => {
    const page = await openApp({ hash: "#room=present.how-we-help.1" });
    await press(page, "Edit a copy of this lesson");
    await expectHash(page, { room: "present.own.1.1.edit" });
    await page.getByRole("textbox", { name: "Title" }).fill("For class 5b");
    await page.getByRole("textbox", { name: /sentence/u }).fill("Doctors help in several ways.");
    await press(page, "Move the slide down");
    await expectHash(page, { room: "present.own.1.2.edit" });
    await page.keyboard.press("Enter");
    await expectHash(page, { room: "present.own.1.3.edit" });
    await press(page, "Undo");
    await expectHash(page, { room: "present.own.1.2.edit" });
    await page.getByRole("radio", { name: "Solid" }).check();
    await press(page, "New slide of what is shown");
    await expectHash(page, { room: "present.own.1.3.edit", lens: "solid" });
    await page.getByRole("textbox", { name: /sentence/u }).fill("My own slide.");
    await press(page, "Ask the class first");
    await page.getByRole("textbox", { name: "Question" }).fill("What do you think?");
    await page.getByRole("textbox", { name: "Option 1" }).fill("Yes");
    await page.getByRole("textbox", { name: "Option 2" }).fill("No");
    await page.getByRole("textbox", { name: "Title" }).focus();

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      press(page, "Save as a file"),
    ]);
    expect(download.suggestedFilename()).toBe("for-class-5b.lesson.json");
    const text = await readFile(await download.path(), "utf8");
    const saved = JSON.parse(text) as Lesson;
    expect(saved.slides).toHaveLength(LESSON_PLANS["how-we-help"].slides.length + 1);
    expect(saved.slides[1]).toMatchObject({ sentence: "Doctors help in several ways.", facts: [] });
    expect(saved.slides[2]).toMatchObject({
      show: expect.stringContaining("lens=solid") as string,
      sentence: "My own slide.",
      ask: { question: "What do you think?", options: ["Yes", "No"], answer: 0 },
    });

    await page.reload();
    await page.getByText(`Slide 3 of ${saved.slides.length}`).first().waitFor();
    await press(page, "Back to giving the lesson");
    await press(page, "All lessons");
    await page.getByRole("button", { name: /^For class 5b/u }).waitFor();
    await openFile(page, text);
    await expectHash(page, { room: "present.own.2.1" });
  });

  it("says what is wrong with a file, and keeps what is there", async () => {
    const page = await openApp({ hash: "#room=present" });
    const alert = page.getByRole("alert");
    await page.getByText("Open a lesson file").waitFor();
    await openFile(page, "not a lesson");
    await alert.getByText("is not JSON").waitFor();
    await openFile(page, "{}");
    await alert.getByText("is not a lesson of this app").waitFor();
    const slide = { show: "structure=tail", sentence: "A tail?" };
    const lesson = { title: "Tails", lang: "en", voice: "child", minutes: 5, slides: [slide] };
    const file = { format: "where-it-starts/lesson", version: 1, ...lesson };
    await openFile(page, JSON.stringify({ ...file, slides: [slide, { show: "" }] }));
    await alert.getByText("Slide 2 of this lesson is wrong").waitFor();
    await openFile(page, JSON.stringify(file));
    await alert.getByText("Slide 1: the body cannot show").waitFor();
    await press(page, "Go to the lesson");
    await expectHash(page, { room: "present.own.1.1" });
  });
});
