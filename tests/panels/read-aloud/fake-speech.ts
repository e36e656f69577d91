/** A speech engine without sound: a test says when a sentence has been spoken. */
import type { SpeechEngine } from "../../../src/panels/read-aloud/reader-types.ts";

export function voice(lang: string, rest: Partial<SpeechSynthesisVoice> = {}) {
  return { lang, name: lang, voiceURI: lang, localService: true, default: false, ...rest };
}

export class FakeUtterance extends EventTarget {
  readonly text: string;
  lang = "";
  rate = 1;
  voice: SpeechSynthesisVoice | null = null;

  constructor(text: string) {
    super();
    this.text = text;
  }
}

export class FakeSpeech implements SpeechEngine {
  voices: SpeechSynthesisVoice[] = [voice("en-GB")];
  paused = false;
  pending = false;
  /** All that it was ever told to speak. */
  readonly told: FakeUtterance[] = [];
  #now: FakeUtterance | null = null;

  get speaking(): boolean {
    return this.#now !== null;
  }

  get saying(): string | null {
    return this.#now?.text ?? null;
  }

  getVoices(): SpeechSynthesisVoice[] {
    return this.voices;
  }

  speak(utterance: SpeechSynthesisUtterance): void {
    const fake = utterance as unknown as FakeUtterance;
    this.told.push(fake);
    this.#now = fake;
  }

  resume(): void {
    this.paused = false;
  }

  /** As browsers do, it tells of what it cut off afterwards. */
  cancel(): void {
    const cut = this.#now;
    this.#now = null;
    if (cut) queueMicrotask(() => cut.dispatchEvent(new Event("error")));
  }

  /** The sentence is over. */
  finish(): void {
    const done = this.#now;
    this.#now = null;
    done?.dispatchEvent(new Event("end"));
  }

  /** Somebody else silenced it, or it could not. */
  fail(): void {
    const failed = this.#now;
    this.#now = null;
    failed?.dispatchEvent(new Event("error"));
  }
}

export const createUtterance = (text: string): SpeechSynthesisUtterance =>
  new FakeUtterance(text) as unknown as SpeechSynthesisUtterance;
