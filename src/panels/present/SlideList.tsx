import { useEffect, useId, useRef } from "react";
import type { LessonRun } from "../../domain/rooms/lessons.ts";
import { goToSlide } from "../../state/present/lesson-actions.ts";
import { usePresentWords } from "../../state/use-lazy-words.ts";

export interface SlideListProps {
  readonly run: LessonRun;
  /** Nothing else scrolls with it: it may keep the slide in sight by itself. */
  readonly isAlone: boolean;
}

/** All slides by their sentences; any of them can be gone to. */
export function SlideList({ run, isAlone }: SlideListProps) {
  const { t } = usePresentWords();
  const headingId = useId();
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Not as what the effect returns: some browsers answer with a promise.
    if (isAlone) current.current?.scrollIntoView({ block: "nearest" });
  }, [run.at, isAlone]);
  const Heading = isAlone ? "h2" : "h3";
  return (
    <nav className="slide-list" aria-labelledby={headingId}>
      <Heading id={headingId} className="rail-heading">
        {t("lesson.slides")}
      </Heading>
      <ol>
        {run.lesson.slides.map(({ sentence, ask }, i) => (
          // Slides have no other name than their place.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={i}>
            <button
              type="button"
              className="slide-button"
              ref={i === run.at ? current : undefined}
              aria-current={i === run.at ? "step" : undefined}
              onClick={() => goToSlide(i)}
            >
              <span className="slide-number">{i + 1}</span>
              <span className="slide-words">
                <span lang={run.lesson.lang}>{sentence || t("lesson.noSentence")}</span>
                {ask && <span className="slide-ask">{t("lesson.asks")}</span>}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
