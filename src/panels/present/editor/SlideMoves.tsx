import { useEffect, useRef } from "react";
import type { LessonRun } from "../../../domain/rooms/lessons.ts";
import {
  emptySlide,
  insertSlide,
  isFull,
  moveSlide,
  removeSlide,
} from "../../../state/present/edit.ts";
import { changeLesson } from "../../../state/present/lesson-actions.ts";
import { slideAddress } from "../../../state/present/slide-place.ts";
import { viewerStore } from "../../../state/store.ts";
import { usePresentWords } from "../../../state/use-lazy-words.ts";
import { IconButton } from "../../../ui/IconButton.tsx";

const STEP = { up: -1, down: 1 } as const;

/** Another place in the lesson for the slide, another slide, or none. */
export function SlideMoves({ run }: { readonly run: LessonRun }) {
  const { t } = usePresentWords();
  const { lesson, at } = run;
  const last = lesson.slides.length - 1;
  const move = (by: 1 | -1) => changeLesson((now) => moveSlide(now, at, by), at + by);
  const add = () =>
    changeLesson(
      (now) => insertSlide(now, at, emptySlide(slideAddress(viewerStore.getState()))),
      at + 1,
    );
  const duplicate = () =>
    changeLesson((now) => insertSlide(now, at, now.slides[at] ?? emptySlide("")), at + 1);
  const row = useFocusKept();
  return (
    <div className="lesson-row" ref={row}>
      {(["up", "down"] as const).map((way) => (
        <IconButton
          key={way}
          icon={way}
          label={t(`lesson.edit.${way}`)}
          // It stays a button that can hold the focus, at the ends too.
          aria-disabled={way === "up" ? at === 0 : at === last}
          onClick={() => move(STEP[way])}
        />
      ))}
      <button type="button" className="lesson-button" disabled={isFull(lesson)} onClick={add}>
        {t("lesson.edit.add")}
      </button>
      <button type="button" className="lesson-button" disabled={isFull(lesson)} onClick={duplicate}>
        {t("lesson.edit.duplicate")}
      </button>
      <button
        type="button"
        className="lesson-button"
        disabled={last === 0}
        onClick={() => changeLesson((now) => removeSlide(now, at))}
      >
        {t("lesson.edit.delete")}
      </button>
    </div>
  );
}

/** A button that is disabled by its own press would drop the focus: it then goes to the row's first. */
function useFocusKept() {
  const row = useRef<HTMLDivElement>(null);
  const hadFocus = useRef(false);
  useEffect(() => {
    const element = row.current;
    if (!element) return undefined;
    const note = () => {
      hadFocus.current = true;
    };
    const forget = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget) hadFocus.current = false;
    };
    element.addEventListener("focusin", note);
    element.addEventListener("focusout", forget);
    return () => {
      element.removeEventListener("focusin", note);
      element.removeEventListener("focusout", forget);
    };
  }, []);
  useEffect(() => {
    if (hadFocus.current && !row.current?.contains(document.activeElement))
      row.current?.querySelector("button")?.focus();
  });
  return row;
}
