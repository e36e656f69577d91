import { Suspense, useEffect, useId, useRef } from "react";
import { setRoomAt } from "../../state/actions.ts";
import { useLessonTrouble } from "../../state/present/follow.ts";
import { useIsReporting } from "../../state/present/reporting.ts";
import { usePresentWords } from "../../state/use-lazy-words.ts";
import { coverBottom, coverEnd } from "../covers.ts";
import { useLayout } from "../use-layout.ts";
import { LessonFile } from "./LessonFile.tsx";
import { OwnLessons } from "./OwnLessons.tsx";
import { ReadyLessons } from "./ReadyLessons.tsx";
import "./lesson-home.css";

const MORE = ["find-it", "worksheet"] as const;

/** What there is for a class: lessons, ready and the teacher's own, the quiz and the worksheet. */
export function LessonHome() {
  const { t } = usePresentWords();
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const isPhone = useLayout() === "phone";
  const trouble = useLessonTrouble();
  const isReporting = useIsReporting();
  return (
    <div className={isPhone ? "dock" : undefined} ref={isPhone ? coverBottom : undefined}>
      <section
        className={isPhone ? "panel sheet card lesson-sheet" : "panel card"}
        aria-labelledby={headingId}
        ref={isPhone ? undefined : coverEnd}
      >
        <div className="panel-head">
          <h2 id={headingId} ref={heading} tabIndex={-1} className="topic-name">
            {t("present.title")}
          </h2>
        </div>
        <div className="panel-scroll">
          {trouble && (
            <p role="alert" className="lesson-note">
              {t(`present.trouble.${trouble}`)}
            </p>
          )}
          <h3 className="lesson-label">{t("present.ready")}</h3>
          <Suspense fallback={<p>{t("translation:panel.loading")}</p>}>
            <ReadyLessons />
          </Suspense>
          <h3 className="lesson-label">{t("present.more")}</h3>
          <ul className="lesson-list">
            {MORE.map((name) => (
              <li key={name}>
                <button type="button" className="lesson-card" onClick={() => setRoomAt(name)}>
                  <span className="lesson-name">{t(`present.moreName.${name}`)}</span>
                  <span className="lesson-about">{t(`present.moreAbout.${name}`)}</span>
                </button>
              </li>
            ))}
          </ul>
          <h3 className="lesson-label">{t("present.own")}</h3>
          <OwnLessons />
          <LessonFile />
          {isReporting && <p className="lesson-note">{t("present.told")}</p>}
        </div>
      </section>
    </div>
  );
}
