import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { loadLayer } from "../../src/content/layers.ts";
import { entryText, openingText, subtypeText } from "../../src/content/tell.ts";
import { procedureText } from "../../src/content/tell-exhibits.ts";
import { propsAtStep } from "../../src/domain/procedures.ts";
import { tellingAll } from "../../src/domain/telling.ts";
import { en } from "../../src/i18n/en.ts";
import { en as readAloudWords } from "../../src/i18n/read-aloud/en.ts";
import { en as exhibitWords } from "../../src/i18n/exhibits/en.ts";
import {
  bringVoices,
  type FakeVoice,
  finishSentence,
  forgetTold,
  installSpeech,
  isSpeaking,
  LOCAL_VOICES,
  REMOTE_VOICES,
  toldOn,
} from "./fake-speech.ts";
import { objections } from "./looked-at.ts";
import { expectHash, type OpenOptions, PHONE, useBrowser } from "./page.ts";
import { withoutBody } from "./without-body.ts";

const openApp = useBrowser();
const core = await loadLayer("core", "en");
const chapters = await loadLayer("chapters", "en");
const procedures = await loadLayer("procedures", "en");

/** What is read needs no 3D body: it is left out, for speed. */
const talking = (voices: readonly FakeVoice[]) => async (page: Page) => {
  await installSpeech(page, voices);
  await withoutBody(page);
};
/** The same for all tests, which may then have one page after the other. */
const talkingWithVoices = talking(LOCAL_VOICES);

async function openTalking(hash: string, options: OpenOptions = {}): Promise<Page> {
  const page = await openApp({ hash, isBroken: true, before: talkingWithVoices, ...options });
  await forgetTold(page);
  return page;
}

const group = (page: Page) => page.getByRole("group", { name: "Read aloud" });
const button = (page: Page, name: string) => group(page).getByRole("button", { name, exact: true });
const spoken = (page: Page) => page.locator("[data-spoken]");

/** Until the first sentence is spoken: pressed before the words are here, the button waits for them. */
async function listen(page: Page): Promise<void> {
  await button(page, "Listen").click();
  await button(page, "Pause").waitFor();
  await expect.poll(() => isSpeaking(page)).toBe(true);
}

/** Lets the present sentence end and waits for the next. */
async function hearNext(page: Page): Promise<void> {
  const { length } = await toldOn(page);
  await finishSentence(page);
  await expect.poll(async () => (await toldOn(page)).length).toBe(length + 1);
}

async function expectSilence(page: Page): Promise<void> {
  await expect.poll(() => isSpeaking(page)).toBe(false);
  await button(page, "Listen").waitFor();
  expect(await spoken(page).count()).toBe(0);
}

describe("what is read", () => {
  it("is the summary and the chapter, heading by heading, without the marks", async () => {
    const page = await openTalking("#subtype=bone");
    const { summary, sections } = subtypeText(core, "bone", tellingAll("family"));
    const expected = [
      summary.text,
      en.chapters.name.family.where,
      ...sections
        .filter(({ chapter }) => chapter === "where")
        .flatMap(({ kind, sentences }) => [
          en.panel.section[kind],
          ...sentences.map(({ text }) => text),
        ]),
    ];
    await listen(page);
    for (let i = 1; i < expected.length; i++) await hearNext(page);
    const told = await toldOn(page);
    expect(told.map(({ text }) => text)).toEqual(expected);
    // The device's own voice, though the browser would rather take the one that sends the words away.
    expect(new Set(told.map(({ voice }) => voice))).toEqual(new Set(["Near"]));
    await finishSentence(page);
    await expectSilence(page);
  });

  it("is of a chapter of entries what is open", async () => {
    const page = await openTalking("#subtype=bone&chapter=treatment&entry=surgery");
    const request = { story: "bone", telling: tellingAll("family") } as const;
    const { name, about } = entryText(chapters, "surgery", request)!;
    const opening = openingText(chapters, "treatment", request)!;
    const expected = [
      en.chapters.name.family.treatment,
      ...opening.sentences.map(({ text }) => text),
      name,
      ...about.sentences.map(({ text }) => text),
    ];
    await listen(page);
    for (let i = 1; i < expected.length; i++) await hearNext(page);
    expect((await toldOn(page)).map(({ text }) => text)).toEqual(expected);
  });

  it("is of an exhibit its words in their order, and no button, slider or count", async () => {
    const page = await openTalking("#exhibit=procedure.ct.1");
    const { name, about, steps, feels } = procedureText(procedures, "ct", tellingAll("family"));
    const textsOf = (passage: typeof about) => passage!.sentences.map(({ text }) => text);
    expect(propsAtStep({ id: "ct", step: 1 })).toContain("ring");
    const expected = [
      name,
      ...textsOf(about),
      `Step 2 of ${steps.length} ${steps[1]!.name}`,
      ...textsOf(steps[1]!.about),
      exhibitWords.procedure.arms,
      en.chapters.feels.family,
      ...textsOf(feels),
    ];
    await listen(page);
    for (let i = 1; i < expected.length; i++) await hearNext(page);
    expect((await toldOn(page)).map(({ text }) => text)).toEqual(expected);
    await finishSentence(page);
    await expectSilence(page);
  });

  it.each([
    ["es", "Cerca"],
    ["en-XB", "Near"],
  ])("is in the language of the words: %s", async (lang, voice) => {
    const page = await openTalking(`#subtype=bone&lang=${lang}`);
    await page.locator(".read-aloud button").first().click();
    await expect.poll(() => toldOn(page)).toHaveLength(1);
    const [first] = await toldOn(page);
    const text = await page.locator(".topic-summary [data-sentence]").innerText();
    expect(first!.voice).toBe(voice);
    // The page's text has the mark's number at its end, and signs that turn letters in the pseudo language.
    expect(text.replaceAll(/[\u202a-\u202e]/gu, "").startsWith(first!.text)).toBe(true);
  });
});

describe("what is seen", () => {
  it.each([
    ["laptop, light", { colorScheme: "light" as const }],
    ["laptop, dark", { colorScheme: "dark" as const }],
    ["laptop, forced colours", { forcedColors: "active" as const }],
    ["phone", PHONE],
  ])("the sentence that is read, marked and in sight: %s", async (_, options) => {
    const page = await openTalking("#subtype=vascular", options);
    await listen(page);
    for (let i = 0; i < 6; i++) {
      await hearNext(page);
      const { text } = (await toldOn(page)).at(-1)!;
      await expect.poll(() => spoken(page).textContent()).toContain(text);
      expect(await spoken(page).count()).toBe(1);
    }
    const box = (await spoken(page).boundingBox())!;
    const bar = (await group(page).boundingBox())!;
    const panel = (await page.locator(".panel-scroll").boundingBox())!;
    expect(box.y).toBeGreaterThanOrEqual(bar.y + bar.height - 1);
    expect(box.y + box.height).toBeLessThanOrEqual(panel.y + panel.height);
    // The buttons stay within reach, and nothing but the panel has moved.
    expect(bar.y).toBeGreaterThanOrEqual(panel.y - 1);
    expect(await page.evaluate(() => document.querySelector("main")!.scrollTop)).toBe(0);
    expect(
      await spoken(page).evaluate((element) => getComputedStyle(element).textDecorationLine),
    ).toBe("underline");
  });

  it("leaves a reader alone who has scrolled away", async () => {
    const page = await openTalking("#subtype=bone");
    await listen(page);
    for (let i = 0; i < 3; i++) await hearNext(page);
    await page.locator(".panel-scroll").evaluate((element) => {
      element.scrollTop = element.scrollHeight;
    });
    // What the reader looks at stays where it is, even where a line above becomes longer.
    const last = page.locator(".panel-scroll [data-sentence]").last();
    const { y } = (await last.boundingBox())!;
    await hearNext(page);
    expect((await last.boundingBox())!.y).toBeCloseTo(y, 0);
  });

  it("passes axe while it reads", async () => {
    const page = await openTalking("#subtype=bone&voice=child");
    await listen(page);
    await hearNext(page);
    expect(await objections(page)).toEqual([]);
  });
});

describe("pause, stop and speed", () => {
  it("go by keyboard, and the focus is never lost", async () => {
    const page = await openTalking("#subtype=bone");
    await button(page, "Listen").focus();
    await page.keyboard.press("Enter");
    await button(page, "Pause").waitFor();
    await expect.poll(() => isSpeaking(page)).toBe(true);
    await hearNext(page);
    await page.keyboard.press("Enter");
    await button(page, "Go on").waitFor();
    expect(await isSpeaking(page)).toBe(false);
    expect(await spoken(page).count()).toBe(1);
    await page.keyboard.press("Enter");
    await expect.poll(() => isSpeaking(page)).toBe(true);
    const told = await toldOn(page);
    expect(told.at(-1)!.text).toBe(told.at(-2)!.text);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expectSilence(page);
    expect(await button(page, "Listen").evaluate((element) => element.matches(":focus"))).toBe(
      true,
    );
  });

  it("another speed is heard at once and remembered", async () => {
    const page = await openTalking("#subtype=bone");
    await listen(page);
    await group(page).getByRole("combobox", { name: "Speed" }).selectOption("Very slow");
    await expect.poll(async () => (await toldOn(page)).at(-1)!.rate).toBe(0.6);
    await page.reload();
    await listen(page);
    expect((await toldOn(page)).at(-1)!.rate).toBe(0.6);
  });
});

describe("stops by itself when", () => {
  const changes: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
    "another type is chosen": (page) =>
      page
        .getByRole("navigation", { name: "Types of leiomyosarcoma" })
        .getByRole("button")
        .first()
        .click(),
    "another chapter is opened": (page) =>
      page
        .getByRole("navigation", { name: "Chapters" })
        .getByRole("button", { name: "Tests" })
        .click(),
    "the voice changes": (page) => page.getByRole("radio", { name: "Clinician" }).check(),
    "the entry that it reads is closed": (page) =>
      page.getByRole("heading", { name: "Surgery", exact: true }).getByRole("button").click(),
    "the page is left": (page) => page.evaluate(() => dispatchEvent(new Event("pagehide"))),
  };
  it.each(Object.entries(changes))("%s", async (_, change) => {
    const page = await openTalking("#subtype=bone&chapter=treatment&entry=surgery");
    await listen(page);
    while ((await toldOn(page)).at(-1)!.text !== "Surgery") await hearNext(page);
    await hearNext(page);
    await change(page);
    await expectSilence(page);
  });

  const changesOfExhibit: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
    "another step is opened": (page) => page.getByRole("button", { name: "Next step" }).click(),
    "the exhibit is closed": (page) =>
      page.getByRole("button", { name: "Back to the words" }).click(),
  };
  it.each(Object.entries(changesOfExhibit))("%s", async (_, change) => {
    const page = await openTalking("#subtype=bone&exhibit=procedure.ct.0");
    await listen(page);
    await hearNext(page);
    await change(page);
    await expectSilence(page);
  });

  it("goes on while a slice is moved", async () => {
    const page = await openTalking("#exhibit=cut.axial.620");
    await listen(page);
    await hearNext(page);
    await page.getByRole("slider", { name: "How high" }).press("PageUp");
    await expectHash(page, { exhibit: "cut.axial.720" });
    expect(await isSpeaking(page)).toBe(true);
    await hearNext(page);
  });

  it("the language changes", async () => {
    const page = await openTalking("#subtype=bone");
    await listen(page);
    await page.getByRole("combobox", { name: "Language" }).selectOption("es");
    await expect.poll(() => isSpeaking(page)).toBe(false);
    await page.locator(".read-aloud").getByRole("button", { name: "Escuchar" }).waitFor();
  });
});

describe("a device that cannot read aloud", () => {
  /** The words are here, and what comes with them. */
  const read = (page: Page) =>
    page.getByText(subtypeText(core, "bone", tellingAll("family")).summary.text).waitFor();

  it("without voices shows nothing, and the words as ever", async () => {
    const page = await openApp({ hash: "#subtype=bone", isBroken: true, before: withoutBody });
    expect(await page.evaluate(() => speechSynthesis.getVoices().length)).toBe(0);
    await read(page);
    expect(await group(page).count()).toBe(0);
  });

  it("without speech shows nothing, and the words as ever", async () => {
    const errors: string[] = [];
    const page = await openApp({
      hash: "#subtype=bone",
      isBroken: true,
      before: async (fresh) => {
        fresh.on("pageerror", ({ message }) => errors.push(message));
        await fresh.addInitScript(() => {
          Reflect.deleteProperty(window, "speechSynthesis");
          Reflect.deleteProperty(window, "SpeechSynthesisUtterance");
        });
      },
    });
    await read(page);
    expect(await page.evaluate(() => "speechSynthesis" in window)).toBe(false);
    expect(await group(page).count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it("with none but voices that send words away says so", async () => {
    const page = await openTalking("#subtype=bone", { before: talking(REMOTE_VOICES) });
    await page.getByText(readAloudWords.readAloud.noVoice).waitFor();
    expect(await group(page).count()).toBe(0);
  });

  it("reads when its voices come late", async () => {
    const page = await openTalking("#subtype=bone", { before: talking([]) });
    await read(page);
    expect(await group(page).count()).toBe(0);
    await bringVoices(page, LOCAL_VOICES);
    await listen(page);
    expect(await toldOn(page)).toHaveLength(1);
  });
});
