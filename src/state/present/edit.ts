/** Changes to a lesson that is a teacher's own. Pure: each answers with another lesson. */
import { LESSON_MAX, OPTIONS_MIN } from "../../domain/rooms/lesson-file.ts";
import type { Lesson, Slide, SlideAsk } from "../../domain/rooms/lessons.ts";

export const changeSlide = (lesson: Lesson, at: number, change: Partial<Slide>): Lesson => ({
  ...lesson,
  slides: lesson.slides.map((slide, i) => (i === at ? { ...slide, ...change } : slide)),
});

/** Other words than the app's own rest on no source of the app's. */
export const rewordSlide = (
  lesson: Lesson,
  at: number,
  change: Partial<Pick<Slide, "sentence" | "notes" | "ask">>,
): Lesson => changeSlide(lesson, at, { ...change, facts: [] });

/** Moves a slide one place; at the ends it stays. */
export function moveSlide(lesson: Lesson, at: number, by: 1 | -1): Lesson {
  const slides = [...lesson.slides];
  const [slide] = slides.splice(at, 1);
  if (!slide || at + by < 0 || at + by > slides.length) return lesson;
  slides.splice(at + by, 0, slide);
  return { ...lesson, slides };
}

/** A slide without words, shown as the body stands. */
export const emptySlide = (show: string): Slide => ({
  show,
  before: null,
  sentence: "",
  notes: "",
  ask: null,
  facts: [],
});

export const isFull = ({ slides }: Lesson): boolean => slides.length >= LESSON_MAX.slides;

/** Puts a slide behind another; a full lesson stays as it is. */
export function insertSlide(lesson: Lesson, after: number, slide: Slide): Lesson {
  if (isFull(lesson)) return lesson;
  return { ...lesson, slides: lesson.slides.toSpliced(after + 1, 0, slide) };
}

/** The last slide is not taken: a lesson has one at least. */
export function removeSlide(lesson: Lesson, at: number): Lesson {
  if (lesson.slides.length === 1) return lesson;
  return { ...lesson, slides: lesson.slides.toSpliced(at, 1) };
}

/** What is asked where nothing was. */
export const EMPTY_ASK: SlideAsk = {
  question: "",
  options: Array.from({ length: OPTIONS_MIN }, () => ""),
  answer: 0,
};

export const changeOption = (ask: SlideAsk, at: number, option: string): SlideAsk => ({
  ...ask,
  options: ask.options.with(at, option),
});

export const addOption = (ask: SlideAsk): SlideAsk =>
  ask.options.length >= LESSON_MAX.options ? ask : { ...ask, options: [...ask.options, ""] };

/** The right answer stays the right one; where it is what is taken, the first is. */
export function removeOption(ask: SlideAsk, at: number): SlideAsk {
  if (ask.options.length <= OPTIONS_MIN) return ask;
  const answer = ask.answer === at ? 0 : ask.answer - (ask.answer > at ? 1 : 0);
  return { ...ask, options: ask.options.toSpliced(at, 1), answer };
}
