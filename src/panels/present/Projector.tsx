import { Suspense, useEffect, useEffectEvent } from "react";
import { setRoomAt } from "../../state/actions.ts";
import { isProjectorWindow } from "../../state/present/lesson-window.ts";
import { writeLessonPlace } from "../../state/present/place.ts";
import { useViewer, viewerStore } from "../../state/store.ts";
import { usePresentWords } from "../../state/use-lazy-words.ts";
import { coverBottom, coverEnd } from "../covers.ts";
import { BodyLabel } from "./BodyLabel.tsx";
import { ProjectorCorner } from "./ProjectorCorner.tsx";
import { ProjectorSlide } from "./ProjectorSlide.tsx";
import { leaveFullScreen, useIsFullScreen } from "./full-screen.ts";
import { useIsPortrait } from "./use-is-portrait.ts";
import { useLessonKeys } from "./use-lesson-keys.ts";
import { useSwipe } from "./use-swipe.ts";
import "./projector.css";

/** What the class sees: the body and one sentence, or a question and its answers. */
export function Projector() {
  const { t } = usePresentWords();
  const run = useViewer((state) => state.lesson);
  const isPortrait = useIsPortrait();
  const swipe = useSwipe();
  useLessonKeys(leave);
  useReturnFromFullScreen();
  return (
    <>
      <section
        // Another side to cover is another registration.
        key={String(isPortrait)}
        className="projector"
        aria-label={t("lesson.projector.label")}
        ref={isPortrait ? coverBottom : coverEnd}
        {...swipe}
      >
        {run ? <ProjectorSlide run={run} /> : <Waiting />}
      </section>
      <Suspense>
        <BodyLabel />
      </Suspense>
      {run?.isBlank && <div className="projector-blank" />}
      <ProjectorCorner onLeave={leave} />
    </>
  );
}

/** A window of its own is closed; one that showed the lesson itself goes back to it. */
function leave(): void {
  if (isProjectorWindow()) {
    leaveFullScreen();
    window.close();
    return;
  }
  const { lesson } = viewerStore.getState();
  setRoomAt(lesson && writeLessonPlace(lesson));
  leaveFullScreen();
}

/** Where the whole screen was asked for here, leaving it by Escape leads back too. */
function useReturnFromFullScreen(): void {
  const isFull = useIsFullScreen();
  const goBack = useEffectEvent(leave);
  useEffect(() => {
    if (!isFull || isProjectorWindow()) return undefined;
    return () => {
      if (!document.fullscreenElement) goBack();
    };
  }, [isFull]);
}

function Waiting() {
  const { t } = usePresentWords();
  return (
    <>
      <p className="projector-sentence">{t("lesson.projector.waiting")}</p>
      {!isProjectorWindow() && (
        <button type="button" className="button projector-choose" onClick={() => setRoomAt(null)}>
          {t("lesson.all")}
        </button>
      )}
    </>
  );
}
