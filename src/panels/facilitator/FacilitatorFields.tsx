import { useLaterWords } from "../../state/use-lazy-words.ts";
import { useId } from "react";
import { overviewText } from "../../content/tell.ts";
import { DELICATE_SUBJECTS, ILLNESS_WORDS } from "../../domain/telling.ts";
import { CHAPTERS } from "../../domain/view.ts";
import { setFacilitator } from "../../state/actions.ts";
import { tellingOf } from "../../state/selectors.ts";
import { useViewer } from "../../state/store.ts";
import { useContentIfHere } from "../../state/use-content.ts";

/** The word, the chapters, and what is spoken of. */
export function FacilitatorFields() {
  return (
    <>
      <WordChoice />
      <ChapterChoice />
      <SubjectChoice />
    </>
  );
}

function WordChoice() {
  const { t } = useLaterWords();
  const name = useId();
  const core = useContentIfHere("core");
  const facilitator = useViewer((state) => state.facilitator);
  const telling = tellingOf({ voice: "child", facilitator });
  return (
    <fieldset className="facilitator-fields">
      <legend>{t("grownUp.word")}</legend>
      <p className="facilitator-note">{t("grownUp.wordNote")}</p>
      <div className="facilitator-row">
        {ILLNESS_WORDS.map((word) => (
          <label key={word}>
            <input
              type="radio"
              name={name}
              checked={facilitator.illnessWord === word}
              onChange={() => setFacilitator({ illnessWord: word })}
            />
            {t(`grownUp.wordName.${word}`)}
          </label>
        ))}
      </div>
      <p className="facilitator-preview" aria-live="polite">
        <span>{t("grownUp.preview")}</span>{" "}
        {core && <q>{overviewText(core, telling).summary.text}</q>}
      </p>
    </fieldset>
  );
}

function ChapterChoice() {
  const { t } = useLaterWords();
  const closed = useViewer((state) => state.facilitator.closedChapters);
  return (
    <fieldset className="facilitator-fields">
      <legend>{t("grownUp.chapters")}</legend>
      <p className="facilitator-note">{t("grownUp.chaptersNote")}</p>
      <div className="facilitator-columns">
        {CHAPTERS.map((chapter) => (
          <label key={chapter}>
            <input
              type="checkbox"
              // The place itself is always told.
              disabled={chapter === "where"}
              checked={chapter === "where" || !closed.includes(chapter)}
              onChange={() => setFacilitator({ closedChapters: toggled(closed, chapter) })}
            />
            {t(`translation:chapters.name.child.${chapter}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function SubjectChoice() {
  const { t } = useLaterWords();
  const mentioned = useViewer((state) => state.facilitator.mentioned);
  return (
    <fieldset className="facilitator-fields">
      <legend>{t("grownUp.subjects")}</legend>
      {DELICATE_SUBJECTS.map((subject) => (
        <label key={subject}>
          <input
            type="checkbox"
            checked={mentioned.includes(subject)}
            onChange={() => setFacilitator({ mentioned: toggled(mentioned, subject) })}
          />
          {t(`grownUp.subject.${subject}`)}
        </label>
      ))}
    </fieldset>
  );
}

const toggled = <T,>(list: readonly T[], value: T): readonly T[] =>
  list.includes(value) ? list.filter((item) => item !== value) : [...list, value];
