import { useState } from "react";
import type { LessonRun } from "../../domain/rooms/lessons.ts";
import { setRoomAt } from "../../state/actions.ts";
import { toggleBlank } from "../../state/present/lesson-actions.ts";
import {
  openProjector,
  PROJECTOR_TARGET,
  projectorAddress,
} from "../../state/present/lesson-window.ts";
import { useStepStatus } from "../../state/present/use-step.ts";
import { usePresentWords } from "../../state/use-lazy-words.ts";
import { enterFullScreen } from "./full-screen.ts";

/** Opens what the class sees, in a window of its own or in this one, and covers it for a while. */
export function ProjectorControls({ run }: { readonly run: LessonRun }) {
  const { t } = usePresentWords();
  const status = useStepStatus();
  const [isBlocked, setIsBlocked] = useState(false);
  const showHere = () => {
    setRoomAt("projector");
    enterFullScreen();
  };
  return (
    <fieldset className="projector-controls">
      <legend className="lesson-label">{t("lesson.projector.label")}</legend>
      <div className="lesson-row">
        {status !== "impossible" && (
          <button
            type="button"
            className="lesson-button"
            onClick={() => setIsBlocked(!openProjector())}
          >
            {t("lesson.projector.open")}
          </button>
        )}
        <button type="button" className="lesson-button" onClick={showHere}>
          {t("lesson.projector.here")}
        </button>
        <button
          type="button"
          className="lesson-button"
          aria-pressed={run.isBlank}
          onClick={toggleBlank}
        >
          {run.isBlank ? t("lesson.projector.unblank") : t("lesson.projector.blank")}
        </button>
      </div>
      <output className="projector-status">{t(`lesson.projector.status.${status}`)}</output>
      {isBlocked && (
        <p role="alert" className="projector-status">
          {t("lesson.projector.blocked")}{" "}
          <a href={projectorAddress()} target={PROJECTOR_TARGET}>
            {t("lesson.projector.link")}
          </a>
        </p>
      )}
    </fieldset>
  );
}
