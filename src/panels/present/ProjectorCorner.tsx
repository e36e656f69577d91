import { useEffect, useState } from "react";
import { nextStep, previousStep } from "../../state/present/lesson-actions.ts";
import { usePresentWords } from "../../state/use-lazy-words.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { canFillScreen, toggleFullScreen, useIsFullScreen } from "./full-screen.ts";

/** How long the buttons stay after the pointer has moved. */
const STAY_MS = 3000;

export interface ProjectorCornerProps {
  readonly onLeave: () => void;
}

/** A few quiet buttons, in sight while the pointer moves or one of them has the focus. */
export function ProjectorCorner({ onLeave }: ProjectorCornerProps) {
  const { t } = usePresentWords();
  const isAwake = useIsPointerAwake();
  const isFull = useIsFullScreen();
  return (
    <fieldset className="projector-corner card" data-is-awake={isAwake}>
      <legend className="visually-hidden">{t("lesson.projector.buttons")}</legend>
      <IconButton icon="back" label={t("lesson.previous")} onClick={previousStep} />
      <IconButton icon="next" label={t("lesson.next")} onClick={nextStep} />
      {canFillScreen() && (
        <button type="button" className="text-button" onClick={toggleFullScreen}>
          {isFull ? t("lesson.projector.small") : t("lesson.projector.full")}
        </button>
      )}
      <IconButton icon="close" label={t("lesson.projector.leave")} onClick={onLeave} />
    </fieldset>
  );
}

function useIsPointerAwake(): boolean {
  const [isAwake, setIsAwake] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wake = () => {
      setIsAwake(true);
      clearTimeout(timer);
      timer = setTimeout(() => setIsAwake(false), STAY_MS);
    };
    document.addEventListener("pointermove", wake);
    document.addEventListener("pointerdown", wake);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("pointermove", wake);
      document.removeEventListener("pointerdown", wake);
    };
  }, []);
  return isAwake;
}
