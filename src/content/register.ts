/** The register in the reader's language; where a statement has none yet, in its own, English. Pure. */
import type { Fact } from "../domain/facts.ts";
import type { Source } from "../domain/sources.ts";
import type { Layer } from "./layers.ts";

export interface RegisterText {
  readonly text: string;
  readonly lang: string;
}

type Register = Layer<"register">;

const REGISTER_LANGUAGE = "en";

/** What a fact states. */
export function statementText({ tongues }: Register, { id, statement }: Fact): RegisterText {
  for (const { lang, content } of tongues) {
    const text = content.statements?.[id];
    if (text !== undefined) return { text, lang };
  }
  return { text: statement, lang: REGISTER_LANGUAGE };
}

/** What a source is called: a citation as it was printed, or a description in the reader's language. */
export function sourceText({ tongues }: Register, { id, citation }: Source): RegisterText {
  for (const { lang, content } of tongues) {
    const text = content.sources?.[id];
    if (text !== undefined) return { text, lang };
  }
  return { text: citation, lang: REGISTER_LANGUAGE };
}
