import { LESSON_MAX } from "../../../domain/rooms/lesson-file.ts";
import type { LessonRun } from "../../../domain/rooms/lessons.ts";
import { changeSlide, rewordSlide } from "../../../state/present/edit.ts";
import { changeLesson, isOffSlide } from "../../../state/present/lesson-actions.ts";
import { isAsking, slideOf } from "../../../state/present/run.ts";
import { slideAddress } from "../../../state/present/slide-place.ts";
import { useViewer, viewerStore } from "../../../state/store.ts";
import { usePresentWords } from "../../../state/use-lazy-words.ts";
import { AskEditor } from "./AskEditor.tsx";
import { EditedText } from "./EditedText.tsx";

/** The words of the slide that is shown, and what the body shows with it. */
export function SlideEditor({ run }: { readonly run: LessonRun }) {
  const { t } = usePresentWords();
  const { at, lesson } = run;
  const { sentence, notes, facts } = slideOf(run);
  const reword = (change: Parameters<typeof rewordSlide>[2]) =>
    changeLesson((now) => rewordSlide(now, at, change));
  return (
    <>
      <PlaceButton run={run} />
      <EditedText
        label={t("lesson.edit.sentence")}
        value={sentence}
        maxLength={LESSON_MAX.sentence}
        lang={lesson.lang}
        isLong
        onChange={(text) => reword({ sentence: text })}
      />
      <EditedText
        label={t("lesson.notes")}
        value={notes}
        maxLength={LESSON_MAX.notes}
        lang={lesson.lang}
        isLong
        onChange={(text) => reword({ notes: text })}
      />
      {facts.length > 0 && <p className="lesson-hint">{t("lesson.edit.sourcesGo")}</p>}
      <AskEditor run={run} onChange={(ask) => reword({ ask })} />
    </>
  );
}

/** Takes what the body shows now, for while the class is asked or for the slide itself. */
function PlaceButton({ run }: { readonly run: LessonRun }) {
  const { t } = usePresentWords();
  const isOff = useViewer(isOffSlide);
  const field = isAsking(run) ? "before" : "show";
  const take = () => {
    const address = slideAddress(viewerStore.getState());
    changeLesson((now) => changeSlide(now, run.at, { [field]: address }));
  };
  return (
    <div className="lesson-row">
      <button type="button" className="lesson-button" disabled={!isOff} onClick={take}>
        {t(`lesson.edit.place.${field}`)}
      </button>
      <output className="lesson-hint">
        {isOff ? t("lesson.edit.isOff") : t("lesson.edit.isOn")}
      </output>
    </div>
  );
}
