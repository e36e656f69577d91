/**
 * Checks a language's content where it is made: in tests and when building. The app itself trusts what has
 * passed and does not carry this file.
 */
import * as v from "valibot";
import { SIDES, SUBTYPES } from "../domain/anatomy.ts";
import { isFactId, type FactId } from "../domain/facts.ts";
import { VOICES } from "../domain/view.ts";
import { STEMS } from "./stems.ts";
import { SECTION_KINDS, type Translation } from "./types.ts";

type Optional<K extends string, S extends v.GenericSchema> = Record<
  K,
  v.ExactOptionalSchema<S, undefined>
>;

/** An object whose keys are all optional but known: a misspelt key is an error. */
function lenient<const K extends string, S extends v.GenericSchema>(keys: readonly K[], schema: S) {
  const entries = Object.fromEntries(keys.map((key) => [key, v.exactOptional(schema)]));
  return v.strictObject(entries as Optional<K, S>);
}

/** Text without stray spaces whose only placeholder is `{side}`. */
const text = v.pipe(
  v.string(),
  v.minLength(1),
  v.check((value) => value === value.trim() && !value.includes("  "), "stray spaces"),
  v.check((value) => !/[{}]/u.test(value.replaceAll("{side}", "")), "unknown placeholder"),
);
const plain = v.pipe(
  text,
  v.check((value) => !value.includes("{"), "no placeholder here"),
);

const fact = v.custom<FactId>(isFactId, (issue) => `unknown fact ${String(issue.input)}`);
const sentence = v.strictObject({
  text: v.pipe(
    text,
    v.regex(/[.!?]$/u, "a sentence ends with a stop"),
    v.check((value) => !/[a-z)][.!?] [A-Z]/u.test(value), "one sentence at a time"),
  ),
  facts: v.pipe(v.array(fact), v.minLength(1, "a sentence rests on at least one fact")),
});
const spoken = <S extends v.GenericSchema>(schema: S) => lenient(VOICES, schema);

const sections = lenient(SECTION_KINDS, spoken(v.pipe(v.array(sentence), v.minLength(1))));
const topic = v.strictObject({
  name: v.exactOptional(spoken(text)),
  summary: v.exactOptional(spoken(sentence)),
  sections: v.exactOptional(sections),
  bySide: v.exactOptional(lenient(SIDES, sections)),
});

const translation = v.strictObject({
  sides: v.exactOptional(lenient(SIDES, spoken(plain))),
  reviewNote: v.exactOptional(spoken(plain)),
  adviceNote: v.exactOptional(spoken(plain)),
  overview: v.exactOptional(topic),
  subtypes: v.exactOptional(lenient(SUBTYPES, topic)),
  structures: v.exactOptional(lenient(STEMS, topic)),
});

/**
 * The value as content of one language, when it is that.
 * @throws v.ValiError naming the first place that is wrong.
 */
export function parseTranslation(value: unknown): Translation {
  return v.parse(translation, value);
}
