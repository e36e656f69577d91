/**
 * Reads one sentence after the other. Each is an utterance of its own, because Chrome falls silent within
 * one that lasts over a quarter of a minute. A pause cancels and remembers the sentence, which is then read anew
 * from its beginning: on Android the engine's own pause cannot be taken back.
 */
import type { ReaderOptions, ReaderState, SpokenItem } from "./reader-types.ts";
import { voiceFor } from "./voices.ts";

/** Chrome and Safari swallow what is to be spoken in the same moment as they are told to cancel. */
export const AFTER_CANCEL_MS = 80;

const SILENT = { status: "silent", item: null } as const;

export class Reader<T extends SpokenItem> {
  readonly #options: ReaderOptions<T>;
  readonly #listeners = new Set<() => void>();
  #state: ReaderState<T> = SILENT;
  #rate: number;
  /** Kept for as long as it speaks: Chrome forgets to tell the end of one that nobody holds. */
  #utterance: SpeechSynthesisUtterance | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: ReaderOptions<T>) {
    this.#options = options;
    this.#rate = options.rate;
  }

  readonly getState = (): ReaderState<T> => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** From the first sentence, or on from the one that was paused; of words that are still on their way once they are here. */
  play(): void {
    const item = this.#state.item ?? this.#readable()[0];
    if (item) this.#say(item);
    else if (this.#options.list().length === 0) this.#become({ status: "speaking", item: null });
  }

  pause(): void {
    if (this.#state.status !== "speaking") return;
    this.#hush();
    this.#become({ ...this.#state, status: "paused" });
  }

  stop(): void {
    if (this.#state.status === "silent") return;
    this.#hush();
    this.#become(SILENT);
  }

  /** Heard at once: the sentence begins anew. */
  setRate(rate: number): void {
    if (rate === this.#rate) return;
    this.#rate = rate;
    const { status, item } = this.#state;
    if (status === "speaking" && item) this.#say(item);
  }

  /** Begins when the words that it waited for are here; stops when the sentence is no longer there. */
  check(): void {
    const { item, status } = this.#state;
    if (!item && status === "speaking" && this.#options.list().length > 0) this.#begin();
    else if (item && !this.#options.list().some(({ at }) => at === item.at)) this.stop();
  }

  #begin(): void {
    const first = this.#readable()[0];
    if (first) this.#say(first);
    else this.stop();
  }

  #say(item: T): void {
    const { engine } = this.#options;
    const isBusy = this.#utterance !== null || engine.speaking || engine.pending;
    if (isBusy) this.#hush();
    clearTimeout(this.#timer);
    this.#become({ status: "speaking", item });
    // Where nothing has to be cancelled it speaks within the press of the button: Safari wants it so.
    if (isBusy) this.#timer = setTimeout(() => this.#utter(item), AFTER_CANCEL_MS);
    else this.#utter(item);
  }

  #utter(item: T): void {
    const { engine, createUtterance } = this.#options;
    const voice = this.#voiceOf(item);
    if (!voice) {
      this.stop();
      return;
    }
    const utterance = createUtterance(item.text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = this.#rate;
    utterance.addEventListener("end", () => this.#onEnd(utterance));
    utterance.addEventListener("error", () => this.#onError(utterance));
    this.#utterance = utterance;
    if (engine.paused) engine.resume();
    engine.speak(utterance);
  }

  #onEnd(utterance: SpeechSynthesisUtterance): void {
    if (utterance !== this.#utterance) return;
    this.#utterance = null;
    const items = this.#readable();
    const index = items.findIndex(({ at }) => at === this.#state.item?.at);
    const next = index < 0 ? undefined : items[index + 1];
    if (next) this.#say(next);
    else this.stop();
  }

  /**
   * One that was cancelled here says so when it is no longer the present one. Any other has been silenced by
   * somebody else or cannot be spoken: the place is kept for another try.
   */
  #onError(utterance: SpeechSynthesisUtterance): void {
    if (utterance !== this.#utterance) return;
    this.#utterance = null;
    this.#become({ ...this.#state, status: "paused" });
  }

  #hush(): void {
    clearTimeout(this.#timer);
    this.#utterance = null;
    this.#options.engine.cancel();
  }

  #voiceOf({ lang }: T): SpeechSynthesisVoice | null {
    return voiceFor(this.#options.engine.getVoices(), lang, this.#options.wishes);
  }

  #readable(): readonly T[] {
    return this.#options.list().filter((item) => item.text !== "" && this.#voiceOf(item));
  }

  #become(state: ReaderState<T>): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
