/**
 * Checks a language's content where it is made: in tests and when building. The app itself trusts what has
 * passed and does not carry this file.
 */
import * as v from "valibot";
import { SIDES, SUBTYPES } from "../domain/anatomy.ts";
import { ENTRIES, STORIES, STORY_CHAPTERS } from "../domain/chapters.ts";
import { ACTS_OF, CLOSE_UPS, LAYERS_OF, PROCEDURES } from "../domain/exhibits.ts";
import { COMPARISONS, LUMP_GROWTHS } from "../domain/lump.ts";
import { FACT_IDS, isFactId, type FactId } from "../domain/facts.ts";
import { SOURCE_IDS } from "../domain/sources.ts";
import { JOINTS, MEETINGS } from "../domain/rooms/landmarks.ts";
import { LESSON_IDS } from "../domain/rooms/lessons.ts";
import { MARK_KINDS } from "../domain/rooms/marks.ts";
import { ALONGS, FACES, SUBSTANCES } from "../domain/rooms/part-shape.ts";
import { EXPLORATION_IDS } from "../domain/rooms/play.ts";
import { DELICATE_SUBJECTS, ILLNESS_WORDS } from "../domain/telling.ts";
import { NOTED_LENSES, VOICES } from "../domain/view.ts";
import { STEMS } from "./stems.ts";
import {
  PATCH_PICTURES,
  type PartName,
  PLATE_STATES,
  SECTION_KINDS,
  SEGMENTS,
  type Translation,
} from "./types.ts";
import { WORDS } from "./words.ts";

type Optional<K extends string, S extends v.GenericSchema> = Record<
  K,
  v.ExactOptionalSchema<S, undefined>
>;

/** An object whose keys are all optional but known: a misspelt key is an error. */
function lenient<const K extends string, S extends v.GenericSchema>(keys: readonly K[], schema: S) {
  const entries = Object.fromEntries(keys.map((key) => [key, v.exactOptional(schema)]));
  return v.strictObject(entries as Optional<K, S>);
}

/** Text without stray spaces whose placeholders are of the known form. */
const text = v.pipe(
  v.string(),
  v.minLength(1),
  v.check((value) => value === value.trim() && !value.includes("  "), "stray spaces"),
  v.check((value) => !/[{}]/u.test(value.replaceAll(/\{[a-z]+\}/gu, "")), "unknown placeholder"),
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
    v.check((value) => !/[\p{Ll})][.!?] [\p{Lu}¿¡]/u.test(value), "one sentence at a time"),
  ),
  facts: v.pipe(v.array(fact), v.minLength(1, "a sentence rests on at least one fact")),
  delicate: v.exactOptional(v.picklist(DELICATE_SUBJECTS)),
});
const spoken = <S extends v.GenericSchema>(schema: S) => lenient(VOICES, schema);
const sentences = v.pipe(v.array(sentence), v.minLength(1));
const passage = spoken(sentences);

const sections = lenient(SECTION_KINDS, passage);
const topic = v.strictObject({
  name: v.exactOptional(spoken(text)),
  summary: v.exactOptional(spoken(sentence)),
  sections: v.exactOptional(sections),
  bySide: v.exactOptional(lenient(SIDES, sections)),
});

const named = v.strictObject({
  name: v.exactOptional(spoken(plain)),
  about: v.exactOptional(passage),
});

const COMPARISON_IDS = COMPARISONS.map(({ id }) => id);

const PARTS = {
  core: v.strictObject({
    wording: v.exactOptional(
      v.strictObject({
        sides: v.exactOptional(lenient(SIDES, spoken(plain))),
        illness: v.exactOptional(lenient(ILLNESS_WORDS, v.record(v.string(), plain))),
      }),
    ),
    reviewNote: v.exactOptional(spoken(plain)),
    adviceNote: v.exactOptional(spoken(plain)),
    lensNotes: v.exactOptional(lenient(NOTED_LENSES, passage)),
    overview: v.exactOptional(topic),
    subtypes: v.exactOptional(lenient(SUBTYPES, topic)),
  }),
  structures: lenient(STEMS, topic),
  chapters: v.strictObject({
    openings: v.exactOptional(lenient(STORIES, lenient(STORY_CHAPTERS, passage))),
    entries: v.exactOptional(
      lenient(
        ENTRIES,
        v.strictObject({
          name: v.exactOptional(spoken(plain)),
          about: v.exactOptional(passage),
          feels: v.exactOptional(passage),
          here: v.exactOptional(lenient(STORIES, passage)),
        }),
      ),
    ),
  }),
  closer: v.strictObject({
    closeUps: v.exactOptional(
      lenient(
        CLOSE_UPS,
        v.strictObject({
          ...named.entries,
          scale: v.exactOptional(passage),
          why: v.exactOptional(passage),
        }),
      ),
    ),
    layers: v.exactOptional(lenient(Object.values(LAYERS_OF).flat(), named)),
    acts: v.exactOptional(lenient(Object.values(ACTS_OF).flat(), named)),
    segments: v.exactOptional(lenient(SEGMENTS, named)),
    plates: v.exactOptional(lenient(PLATE_STATES, passage)),
    lump: v.exactOptional(
      v.strictObject({
        about: v.exactOptional(passage),
        unnoticed: v.exactOptional(passage),
        growths: v.exactOptional(lenient(LUMP_GROWTHS, named)),
      }),
    ),
    cut: v.exactOptional(passage),
    core: v.exactOptional(passage),
    patch: v.exactOptional(lenient(["about", ...PATCH_PICTURES], passage)),
  }),
  procedures: lenient(
    PROCEDURES,
    v.strictObject({
      ...named.entries,
      steps: v.exactOptional(v.array(named)),
      feels: v.exactOptional(passage),
    }),
  ),
  glossary: lenient(
    WORDS,
    v.strictObject({
      name: v.exactOptional(plain),
      forms: v.exactOptional(v.array(plain)),
      meaning: v.exactOptional(spoken(sentence)),
    }),
  ),
  register: v.strictObject({
    statements: v.exactOptional(lenient(FACT_IDS, plain)),
    sources: v.exactOptional(lenient(SOURCE_IDS, plain)),
  }),
  lessons: lenient(
    LESSON_IDS,
    v.strictObject({
      name: v.exactOptional(spoken(plain)),
      about: v.exactOptional(sentence),
      slides: v.exactOptional(
        v.array(
          v.strictObject({
            sentence: v.exactOptional(spoken(sentence)),
            notes: v.exactOptional(sentences),
            ask: v.exactOptional(
              v.strictObject({
                question: spoken(text),
                options: spoken(v.pipe(v.array(text), v.minLength(2), v.maxLength(4))),
              }),
            ),
          }),
        ),
      ),
    }),
  ),
  explore: v.strictObject({
    explorations: v.exactOptional(
      lenient(
        EXPLORATION_IDS,
        v.strictObject({
          ask: v.exactOptional(text),
          told: v.exactOptional(sentences),
          askBack: v.exactOptional(v.array(plain)),
          found: v.exactOptional(text),
        }),
      ),
    ),
    companion: v.exactOptional(lenient(["prompts", "notToPromise"], sentences)),
  }),
  clues: lenient(STEMS, spoken(sentence)),
  places: v.strictObject({
    parts: v.exactOptional(lenient(STEMS, spoken(lenient(["in", "of"], plain)))),
    along: v.exactOptional(lenient(ALONGS, spoken(text))),
    alongSkin: v.exactOptional(lenient(ALONGS, spoken(text))),
    thirds: v.exactOptional(lenient(STEMS, lenient(ALONGS, spoken(plain)))),
    faces: v.exactOptional(lenient(FACES, spoken(plain))),
    walls: v.exactOptional(lenient(["front", "back", "top", "underside"], spoken(plain))),
    sides: v.exactOptional(lenient(SIDES, spoken(plain))),
    near: v.exactOptional(lenient([...JOINTS, ...MEETINGS], spoken(plain))),
    plates: v.exactOptional(lenient(JOINTS, spoken(plain))),
    nearPlate: v.exactOptional(lenient(["open", "closing"], spoken(text))),
    plateIs: v.exactOptional(lenient(PLATE_STATES, spoken(plain))),
    things: v.exactOptional(lenient(COMPARISON_IDS, plain)),
    sizes: v.exactOptional(lenient(MARK_KINDS, lenient(["like", "bigger"], spoken(text)))),
    growth: v.exactOptional(
      lenient(SUBSTANCES, lenient(LUMP_GROWTHS, lenient(["family", "clinician"], plain))),
    ),
    sentences: v.exactOptional(lenient(MARK_KINDS, lenient(["none", "one", "two"], spoken(text)))),
  }),
} satisfies Readonly<Record<PartName, v.GenericSchema>>;

/**
 * The value as a part of one language's content, when it is that.
 * @throws v.ValiError naming the first place that is wrong.
 */
export function parsePart<P extends PartName>(part: P, value: unknown): Translation<P> {
  return v.parse(PARTS[part], value) as Translation<P>;
}
