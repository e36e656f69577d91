import { Suspense, useId } from "react";
import type { LessonRun } from "../../domain/rooms/lessons.ts";
import { isAsking, slideOf } from "../../state/present/run.ts";
import { usePresentWords } from "../../state/use-lazy-words.ts";
import { AskTally } from "./AskTally.tsx";
import { BodyMoves } from "./BodyMoves.tsx";
import { EditButton } from "./EditButton.tsx";
import { LessonFrame } from "./LessonFrame.tsx";
import { NextUp } from "./NextUp.tsx";
import { PresenterHead } from "./PresenterHead.tsx";
import { ProjectorControls } from "./ProjectorControls.tsx";
import { SlideNotes } from "./SlideNotes.tsx";
import { StepButtons } from "./StepButtons.tsx";
import { useLessonKeys } from "./use-lesson-keys.ts";
import "./presenter.css";

/** What the teacher has before them while a lesson is given. */
export function Presenter({ run }: { readonly run: LessonRun }) {
  const { t } = usePresentWords();
  const headingId = useId();
  useLessonKeys();
  const { sentence } = slideOf(run);
  return (
    <LessonFrame
      headingId={headingId}
      head={<PresenterHead run={run} headingId={headingId} />}
      run={run}
      foot={<StepButtons run={run} />}
      isReadFromTop
    >
      {!isAsking(run) && (
        <>
          <h3 className="lesson-label">{t("lesson.classReads")}</h3>
          <p className="lesson-sentence" data-sentence lang={run.lesson.lang}>
            {sentence}
          </p>
        </>
      )}
      <AskTally run={run} />
      <Suspense>
        <BodyMoves />
      </Suspense>
      <NextUp run={run} />
      <ProjectorControls run={run} />
      <Suspense fallback={<p>{t("translation:panel.loading")}</p>}>
        <SlideNotes slide={slideOf(run)} lang={run.lesson.lang} />
      </Suspense>
      <EditButton run={run} />
    </LessonFrame>
  );
}
