import { createPortal } from "react-dom";
import { useExploreWords } from "../../../state/use-lazy-words.ts";
import { StickerIcon } from "../StickerIcon.tsx";
import type { Taken } from "./use-taken.ts";

export interface PrintSheetProps {
  readonly taken: Taken;
  /** A picture of the body; null where none could be drawn. */
  readonly bodyUrl: string | null;
}

/** What comes onto paper: the body, the stickers with their places, the questions. Not seen on the screen. */
export function PrintSheet({ taken, bodyUrl }: PrintSheetProps) {
  const { t } = useExploreWords();
  const { title, date, stickersHeading, stickers, questionsHeading, questions, note } = taken;
  return createPortal(
    <div className="explore-sheet" aria-hidden="true">
      <h1>{title}</h1>
      <p>{date}</p>
      {bodyUrl && <img src={bodyUrl} alt={t("explore.takeAlong.preview")} />}
      <div className="explore-sheet-words">
        {stickers.length > 0 && (
          <section>
            <h2>{stickersHeading}</h2>
            <ul>
              {stickers.map(({ kind, text }) => (
                <li key={text}>
                  <StickerIcon kind={kind} />
                  {text}
                </li>
              ))}
            </ul>
          </section>
        )}
        {questions.length > 0 && (
          <section>
            <h2>{questionsHeading}</h2>
            <ol>
              {questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ol>
          </section>
        )}
      </div>
      <p className="explore-sheet-note">{note}</p>
    </div>,
    document.body,
  );
}
