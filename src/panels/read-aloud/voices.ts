/** Which of the device's own voices reads a text. */

export type DeviceVoice = Pick<SpeechSynthesisVoice, "lang" | "localService" | "default">;

/** Android writes `en_US`. */
const tagOf = (lang: string): string => lang.toLowerCase().replaceAll("_", "-");

/** A region, or a variant made for tests, is read like the language it is made of. */
const languageOf = (lang: string): string => tagOf(lang).split("-")[0]!;

/** Where nobody's wish decides: the texts are written in this region's way. */
const REGIONS: Readonly<Record<string, readonly string[]>> = {
  es: ["es-419", "es-mx", "es-us"],
};

/**
 * A voice for the language that works on this device, or null. One that sends what it reads away to be
 * spoken elsewhere is never used.
 *
 * @param wishes the reader's own languages, the dearest first
 */
export function voiceFor<V extends DeviceVoice>(
  voices: readonly V[],
  lang: string,
  wishes: readonly string[] = [],
): V | null {
  const language = languageOf(lang);
  const own = voices.filter((voice) => voice.localService && languageOf(voice.lang) === language);
  const wished = [lang, ...wishes, ...(REGIONS[language] ?? [])]
    .map((wish) => own.filter((voice) => tagOf(voice.lang) === tagOf(wish)))
    .find((those) => those.length > 0);
  const those = wished ?? own;
  return own.find((voice) => voice.default) ?? those[0] ?? null;
}

/** Voices arrive late; older Safari does not tell when, but has them at once. */
export function onVoices(engine: SpeechSynthesis, listener: () => void): () => void {
  engine.addEventListener?.("voiceschanged", listener);
  return () => engine.removeEventListener?.("voiceschanged", listener);
}

/** The browser's speech, where there is one. */
export const deviceSpeech = (): SpeechSynthesis | null =>
  (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis ?? null;
