import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useShallow } from "zustand/shallow";
import { setChapter } from "../state/actions.ts";
import { openChapters, shownChapter } from "../state/selectors.ts";
import { useViewer } from "../state/store.ts";
import "./chapter-list.css";

const middleOf = (element: Element): number => {
  const { left, width } = element.getBoundingClientRect();
  return left + width / 2;
};

/** The parts of the story; the one that is read is pressed. */
export function ChapterList() {
  const { t } = useTranslation();
  const voice = useViewer((state) => state.voice);
  const chapters = useViewer(useShallow(openChapters));
  const shown = useViewer(shownChapter);
  const list = useRef<HTMLElement>(null);
  // On a phone the row is longer than the screen.
  useEffect(() => {
    const pressed = list.current?.querySelector(`[data-chapter="${shown}"]`);
    const row = pressed?.closest("ul");
    // Aside only: the words above it are to stay where they are.
    if (pressed && row) row.scrollBy({ left: middleOf(pressed) - middleOf(row) });
  }, [shown]);
  return (
    <nav ref={list} className="chapter-list" aria-label={t("chapters.label")}>
      <ul>
        {chapters.map((chapter) => (
          <li key={chapter}>
            <button
              type="button"
              data-chapter={chapter}
              aria-pressed={chapter === shown}
              onClick={() => setChapter(chapter)}
            >
              {t(`chapters.name.${voice}.${chapter}`)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
