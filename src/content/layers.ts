/**
 * Fetches the parts of a language's texts. A language is a folder beside `en` with a file for each part; a part
 * or a piece of it that is not there yet is English, which {@link Layer} keeps behind it.
 */
import type { Translation, PartName, Wording } from "./types.ts";

const FILES = import.meta.glob<Readonly<Record<string, unknown>>>(
  "./{en,es}/{core,structures,chapters,closer,procedures,glossary,register,lessons,explore,clues,places}.ts",
);

/** Proved complete by tests: English is not fetched behind them. */
const WHOLE_LANGUAGES: ReadonlySet<string> = new Set(["en", "es"]);

/** English in other letters, for tests: made from English when it is asked for. */
const PSEUDO_LANGUAGE = "en-XB";

/** The register is read by those who check it, in their own languages. */
const isPseudo = (part: PartName, lang: string): boolean =>
  lang === PSEUDO_LANGUAGE && part !== "register";

export const CONTENT_LANGUAGES: readonly string[] = [
  ...new Set(Object.keys(FILES).map((path) => path.split("/")[1]!)),
  PSEUDO_LANGUAGE,
];

/** What one language has of a part. */
export interface Tongue<P extends PartName> {
  readonly lang: string;
  readonly content: Translation<P>;
  readonly wording: Partial<Wording>;
}

/** A part in the language that was asked for, and behind it, where it may have gaps, English. */
export interface Layer<P extends PartName> {
  readonly lang: string;
  readonly tongues: readonly Tongue<P>[];
}

/**
 * Loads one part of a language; of an unknown language nothing but English.
 * @throws when a file cannot be fetched.
 */
export async function loadLayer<P extends PartName>(part: P, lang: string): Promise<Layer<P>> {
  const languages = WHOLE_LANGUAGES.has(lang) ? [lang] : [lang, "en"];
  return { lang, tongues: await Promise.all(languages.map((language) => tongue(part, language))) };
}

async function tongue<P extends PartName>(part: P, lang: string): Promise<Tongue<P>> {
  const [content, core] = await Promise.all([read(part, lang), read("core", lang)]);
  return { lang, content, wording: (core.wording ?? {}) as Partial<Wording> };
}

async function read<P extends PartName>(part: P, lang: string): Promise<Translation<P>> {
  if (isPseudo(part, lang)) {
    const { pseudoTexts } = await import("../domain/pseudo-text.ts");
    return pseudoTexts(await read(part, "en"));
  }
  const file = await FILES[`./${lang}/${part}.ts`]?.();
  return (file?.[part] ?? {}) as Translation<P>;
}
