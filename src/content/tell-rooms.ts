/** Ready lessons and the clues of the quiz, as they are read in one language and voice. */
import type { SelectableId } from "../domain/anatomy.ts";
import type { FactId } from "../domain/facts.ts";
import { LESSON_PLANS } from "../domain/rooms/lesson-plans.ts";
import type { Lesson, LessonId, PlannedSlide, Slide, SlideAsk } from "../domain/rooms/lessons.ts";
import type { Telling } from "../domain/telling.ts";
import type { Layer, Tongue } from "./layers.ts";
import { stemOf } from "./stems.ts";
import { fill, nameText, pickTold, type Read, sentenceText } from "./tell.ts";
import type { Draft, Sentence, SlideWords } from "./types.ts";

type Lessons = Layer<"lessons">;
type SlideOf = (content: Tongue<"lessons">["content"]) => Draft<SlideWords> | undefined;

/** A lesson's name in a list. */
export const lessonName = (layer: Lessons, id: LessonId, { voice }: Telling): string =>
  nameText(layer, voice, (content) => content[id]?.name);

/** What a class knows after the lesson: one sentence to the teacher. */
export const lessonAbout = (layer: Lessons, id: LessonId, telling: Telling): Sentence =>
  toTeacher(layer, telling, (content) => content[id]?.about);

/** A ready lesson with its words, complete: plan and content have the same slides (proved by tests). */
export function lessonText(layer: Lessons, id: LessonId, telling: Telling): Lesson {
  const { minutes, slides } = LESSON_PLANS[id];
  return {
    title: lessonName(layer, id, telling),
    lang: layer.lang,
    voice: telling.voice,
    minutes,
    slides: slides.map((plan, i) =>
      slideText(layer, telling, { plan, slideOf: (content) => content[id]?.slides?.[i] }),
    ),
  };
}

interface SlideRequest {
  readonly plan: PlannedSlide;
  readonly slideOf: SlideOf;
}

function slideText(layer: Lessons, telling: Telling, request: SlideRequest): Slide {
  const { plan, slideOf } = request;
  const told = sentenceText(layer, telling, (content) => slideOf(content)?.sentence);
  if (!told) throw new Error("A slide has no sentence.");
  const { sentence } = told;
  const notes = toTeacher(layer, telling, (content) => slideOf(content)?.notes);
  const facts = [sentence, ...notes].flatMap((one): readonly FactId[] => one.facts);
  return {
    show: plan.show,
    before: plan.before ?? null,
    sentence: sentence.text,
    notes: notes.map(({ text }) => text).join(" "),
    ask:
      plan.answer === undefined ? null : askText(layer, telling, { slideOf, answer: plan.answer }),
    facts: [...new Set(facts)],
  };
}

function askText(
  layer: Lessons,
  telling: Telling,
  { slideOf, answer }: { readonly slideOf: SlideOf; readonly answer: number },
): SlideAsk {
  const filled = (read: Read<"lessons", string>): string => {
    const picked = pickTold(layer, telling.voice, read);
    return fill(picked.value, picked, { telling });
  };
  const options = pickTold(layer, telling.voice, (content) => slideOf(content)?.ask?.options);
  return {
    question: filled((content) => slideOf(content)?.ask?.question),
    options: options.value.map((option) => fill(option, options, { telling })),
    answer,
  };
}

/** What is written once, for the teacher, whatever the voice to the class. */
const toTeacher = <T>(
  layer: Lessons,
  { voice }: Telling,
  read: (content: Tongue<"lessons">["content"]) => T | undefined,
): T =>
  pickTold<"lessons", T>(layer, voice, (content) => {
    const value = read(content);
    return value === undefined ? undefined : { [voice]: value };
  }).value;

/** Where a part lies and what it does, without its name; null where none is written. */
export function clueText(layer: Layer<"clues">, id: SelectableId, telling: Telling): string | null {
  const told = sentenceText(layer, telling, (content) => content[stemOf(id)]);
  return told && told.sentence.text;
}
