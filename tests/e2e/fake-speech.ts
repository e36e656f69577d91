/** Stands in for the browser's speech, which has no voices where no system has installed any. */
import type { Page } from "playwright-core";
import { expect } from "vitest";

export interface Told {
  readonly text: string;
  readonly voice: string;
  readonly rate: number;
}

export interface FakeVoice {
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
}

export const LOCAL_VOICES: readonly FakeVoice[] = [
  { name: "Far", lang: "en-US", localService: false, default: true },
  { name: "Near", lang: "en-GB", localService: true, default: false },
  { name: "Cerca", lang: "es-MX", localService: true, default: false },
];
export const REMOTE_VOICES = LOCAL_VOICES.map((voice) => ({ ...voice, localService: false }));

/** What the fake offers besides: the end of a sentence comes when a test says so. */
interface FakeEngine extends EventTarget {
  readonly told: Told[];
  readonly speaking: boolean;
  finish(): void;
  setVoices(voices: readonly FakeVoice[]): void;
}

/** To be called before the page's own code runs. */
export const installSpeech = (page: Page, voices: readonly FakeVoice[]): Promise<unknown> =>
  page.addInitScript((initial) => {
    class Utterance extends EventTarget {
      readonly text: string;
      voice: FakeVoice | null = null;
      rate = 1;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    class Engine extends EventTarget {
      readonly told: Told[] = [];
      readonly pending = false;
      readonly paused = false;
      #voices = initial;
      #now: Utterance | null = null;
      get speaking(): boolean {
        return this.#now !== null;
      }
      getVoices(): readonly FakeVoice[] {
        return this.#voices;
      }
      setVoices(list: readonly FakeVoice[]): void {
        this.#voices = list;
        this.dispatchEvent(new Event("voiceschanged"));
      }
      speak(utterance: Utterance): void {
        this.#now = utterance;
        const { text, rate, voice } = utterance;
        this.told.push({ text, rate, voice: voice?.name ?? "" });
      }
      #end(kind: string): void {
        const ended = this.#now;
        this.#now = null;
        if (ended) setTimeout(() => ended.dispatchEvent(new Event(kind)));
      }
      cancel(): void {
        this.#end("error");
      }
      finish(): void {
        if (!this.#now) throw new Error("Nothing is being spoken that could come to its end.");
        this.#end("end");
      }
    }
    Object.defineProperty(window, "SpeechSynthesisUtterance", { value: Utterance });
    Object.defineProperty(window, "speechSynthesis", { value: new Engine() });
  }, voices);

type WithFake = { readonly speechSynthesis: FakeEngine };

export const toldOn = (page: Page): Promise<Told[]> =>
  page.evaluate(() => (window as unknown as WithFake).speechSynthesis.told);

/** As if nothing had been spoken yet; what is being spoken is waited for, as it stops with its place. */
export async function forgetTold(page: Page): Promise<void> {
  await expect.poll(() => isSpeaking(page)).toBe(false);
  await page.evaluate(() => {
    (window as unknown as WithFake).speechSynthesis.told.length = 0;
  });
}

export const isSpeaking = (page: Page): Promise<boolean> =>
  page.evaluate(() => (window as unknown as WithFake).speechSynthesis.speaking);

export const finishSentence = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as WithFake).speechSynthesis.finish());

export const bringVoices = (page: Page, voices: readonly FakeVoice[]): Promise<void> =>
  page.evaluate((list) => (window as unknown as WithFake).speechSynthesis.setVoices(list), voices);
