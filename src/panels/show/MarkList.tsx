import { useRef } from "react";
import { flushSync } from "react-dom";
import { structureName } from "../../content/tell.ts";
import { MARKS_MAX } from "../../domain/rooms/marks.ts";
import { activeMark, chooseMark, letGoOfMark, removeMark } from "../../state/show/marks.ts";
import { showMark } from "../../state/show/talk.ts";
import { useViewer } from "../../state/store.ts";
import { useContent } from "../../state/use-content.ts";
import { useShowWords } from "../../state/use-lazy-words.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { focusOnPlace } from "./focus-on-place.ts";

/** The marks by their numbers: choose one, look at it, remove it. */
export function MarkList() {
  const { t } = useShowWords();
  const content = useContent("structures");
  const voice = useViewer((state) => state.voice);
  const marks = useViewer((state) => state.marks);
  const active = useViewer(activeMark);
  const list = useRef<HTMLUListElement>(null);
  if (marks.length === 0) return null;
  // What was pressed is gone: whoever goes by keyboard goes on from the next mark, or where one is set.
  const remove = (id: number) => {
    flushSync(() => removeMark(id));
    const next = list.current?.querySelector<HTMLElement>("button");
    if (next) next.focus();
    else focusOnPlace();
  };
  const letGo = () => {
    letGoOfMark();
    focusOnPlace();
  };
  return (
    <section className="show-section">
      <h3>{t("show.marks.heading")}</h3>
      <ul ref={list} className="mark-list">
        {marks.map(({ id, spot }) => (
          <li key={id}>
            <button
              type="button"
              className="mark-button"
              aria-pressed={id === active?.id}
              onClick={() => chooseMark(id)}
            >
              <span className="visually-hidden">
                {t("show.marks.one", {
                  number: id,
                  name: structureName(content, spot.structure, voice),
                })}
              </span>
              <span className="mark-number" aria-hidden="true">
                {id}
              </span>
              <span aria-hidden="true">{structureName(content, spot.structure, voice)}</span>
            </button>
            <IconButton
              icon="closer"
              label={t("show.marks.show", { number: id })}
              onClick={() => {
                chooseMark(id);
                showMark(id);
              }}
            />
            <IconButton
              icon="close"
              label={t("show.marks.remove", { number: id })}
              onClick={() => remove(id)}
            />
          </li>
        ))}
      </ul>
      {active && marks.length < MARKS_MAX && (
        <button type="button" className="show-quiet-button" onClick={letGo}>
          {t("show.marks.another")}
        </button>
      )}
    </section>
  );
}
