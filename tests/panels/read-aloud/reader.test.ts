import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { AFTER_CANCEL_MS, Reader } from "../../../src/panels/read-aloud/reader.ts";
import type { SpokenItem } from "../../../src/panels/read-aloud/reader-types.ts";
import { createUtterance, FakeSpeech, voice } from "./fake-speech.ts";

const item = (text: string, lang = "en"): SpokenItem => ({ at: {}, text, lang });

function setUp(...texts: string[]) {
  const engine = new FakeSpeech();
  let items = texts.map((text) => item(text));
  const reader = new Reader({ engine, createUtterance, list: () => items, rate: 1 });
  const set = (...list: SpokenItem[]): void => {
    items = list;
  };
  return { engine, reader, items, set };
}

/** What was cancelled has said so, and the wait after it is over. */
const settle = () => vi.advanceTimersByTimeAsync(AFTER_CANCEL_MS);

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("reading", () => {
  it("speaks one sentence after the other, each by itself, then falls silent", () => {
    const { engine, reader } = setUp("One.", "Two.");
    reader.play();
    expect(engine.saying).toBe("One.");
    engine.finish();
    expect(engine.saying).toBe("Two.");
    expect(reader.getState().status).toBe("speaking");
    engine.finish();
    expect(engine.saying).toBeNull();
    expect(reader.getState()).toEqual({ status: "silent", item: null });
  });

  it("speaks at once where nothing has to be cancelled", () => {
    const { engine, reader } = setUp("One.");
    reader.play();
    expect(engine.told).toHaveLength(1);
  });

  it("tells what it speaks", () => {
    const { engine, reader, items } = setUp("One.", "Two.");
    const seen: unknown[] = [];
    reader.subscribe(() => seen.push(reader.getState().item));
    reader.play();
    engine.finish();
    engine.finish();
    expect(seen).toEqual([items[0], items[1], null]);
  });

  it("waits for words that are still on their way, and begins when they are here", () => {
    const { engine, reader, set } = setUp();
    reader.play();
    expect(engine.told).toEqual([]);
    expect(reader.getState()).toEqual({ status: "speaking", item: null });
    reader.check();
    expect(engine.told).toEqual([]);
    set(item("One."), item("Two."));
    reader.check();
    expect(engine.saying).toBe("One.");
    engine.finish();
    expect(engine.saying).toBe("Two.");
  });

  it("lets go of words that it waits for when it is stopped, and of those that no voice can read", () => {
    const { engine, reader, set } = setUp();
    reader.play();
    reader.stop();
    set(item("One."));
    reader.check();
    expect(engine.told).toEqual([]);
    set();
    reader.play();
    set(item("Hm.", "xx"));
    reader.check();
    expect(engine.told).toEqual([]);
    expect(reader.getState().status).toBe("silent");
  });

  it("silences what was left speaking by an earlier page", async () => {
    const { engine, reader } = setUp("One.");
    engine.speak(createUtterance("From before."));
    reader.play();
    await settle();
    expect(engine.saying).toBe("One.");
    expect(reader.getState().status).toBe("speaking");
  });

  it("wakes an engine that was left paused", () => {
    const { engine, reader } = setUp("One.");
    engine.paused = true;
    reader.play();
    expect(engine.paused).toBe(false);
  });
});

describe("pause, stop and speed", () => {
  it("goes on with the sentence that was paused, from its beginning", async () => {
    const { engine, reader } = setUp("One.", "Two.", "Three.");
    reader.play();
    engine.finish();
    reader.pause();
    await settle();
    expect(engine.saying).toBeNull();
    expect(reader.getState().status).toBe("paused");
    reader.play();
    expect(engine.saying).toBe("Two.");
    engine.finish();
    expect(engine.saying).toBe("Three.");
  });

  it("begins anew after a stop", async () => {
    const { engine, reader } = setUp("One.", "Two.");
    reader.play();
    engine.finish();
    reader.stop();
    await settle();
    expect(reader.getState()).toEqual({ status: "silent", item: null });
    reader.play();
    expect(engine.saying).toBe("One.");
  });

  it("stops while it is paused, too", async () => {
    const { reader } = setUp("One.");
    reader.play();
    reader.pause();
    reader.stop();
    await settle();
    expect(reader.getState().status).toBe("silent");
  });

  it("says the sentence anew at another speed, after the old one has gone", async () => {
    const { engine, reader } = setUp("One.", "Two.");
    reader.play();
    reader.setRate(0.6);
    expect(engine.saying).toBeNull();
    await settle();
    expect(engine.told.map(({ text, rate }) => [text, rate])).toEqual([
      ["One.", 1],
      ["One.", 0.6],
    ]);
    engine.finish();
    expect(engine.told.at(-1)).toMatchObject({ text: "Two.", rate: 0.6 });
  });

  it("keeps a speed that is chosen in silence for later, and says nothing", () => {
    const { engine, reader } = setUp("One.");
    reader.setRate(1.25);
    expect(engine.told).toEqual([]);
    reader.play();
    expect(engine.told.at(-1)?.rate).toBe(1.25);
  });

  it("says nothing more when it is stopped between two speeds", async () => {
    const { engine, reader } = setUp("One.");
    reader.play();
    reader.setRate(0.6);
    reader.stop();
    await settle();
    expect(engine.saying).toBeNull();
    expect(reader.getState().status).toBe("silent");
  });
});

describe("what goes wrong", () => {
  it("keeps its place when somebody else silences it", () => {
    const { engine, reader } = setUp("One.", "Two.");
    reader.play();
    engine.finish();
    engine.fail();
    expect(reader.getState().status).toBe("paused");
    reader.play();
    expect(engine.saying).toBe("Two.");
  });

  it("stops when the sentence that it reads has vanished", () => {
    const { engine, reader, set, items } = setUp("One.", "Two.");
    reader.play();
    reader.check();
    expect(reader.getState().status).toBe("speaking");
    set(items[1]!);
    reader.check();
    expect(engine.saying).toBeNull();
    expect(reader.getState().status).toBe("silent");
  });

  it("stops at the end of a sentence that vanished unseen", () => {
    const { engine, reader, set } = setUp("One.", "Two.");
    reader.play();
    set(item("Another."));
    engine.finish();
    expect(reader.getState().status).toBe("silent");
  });

  it("reads what has come in on the way", () => {
    const { engine, reader, set, items } = setUp("One.", "Two.");
    reader.play();
    set(items[0]!, item("New."), items[1]!);
    engine.finish();
    expect(engine.saying).toBe("New.");
  });
});

describe("voices", () => {
  it("speaks each sentence in its own language", () => {
    const { engine, reader, set } = setUp();
    engine.voices = [voice("en-GB"), voice("es-MX")];
    set(item("One.", "en"), item("Dos.", "es"));
    reader.play();
    engine.finish();
    expect(engine.told.map(({ lang }) => lang)).toEqual(["en-GB", "es-MX"]);
  });

  it("passes over what no voice of the device can read", () => {
    const { engine, reader, set } = setUp();
    engine.voices = [voice("en-GB"), voice("es-MX", { localService: false })];
    set(item("Uno.", "es"), item("Two.", "en"), item("Tres.", "es"));
    reader.play();
    expect(engine.saying).toBe("Two.");
    engine.finish();
    expect(reader.getState().status).toBe("silent");
  });

  it("never speaks without a voice of the device", () => {
    const { engine, reader } = setUp("One.");
    engine.voices = [voice("en-US", { localService: false, default: true })];
    reader.play();
    expect(engine.told).toEqual([]);
  });
});
