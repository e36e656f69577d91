import { useTranslation } from "react-i18next";
import type { WordText } from "../../content/glossary.ts";
import { openPage } from "../../state/actions.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { useEscape } from "../../ui/use-escape.ts";
import "./word-marks.css";

export interface WordNoteProps {
  readonly id: string;
  readonly word: WordText;
  readonly onClose: () => void;
}

/** What a word means, under the paragraph that it stands in. */
export function WordNote({ id, word, onClose }: WordNoteProps) {
  const { t } = useTranslation();
  useEscape(true, onClose);
  const { sentence, lang } = word.meaning;
  return (
    <div id={id} className="word-note" role="note" aria-labelledby={`${id}-word`} tabIndex={-1}>
      <p>
        <strong id={`${id}-word`} lang={word.nameLang}>
          {word.name}
        </strong>{" "}
        <span lang={lang}>{sentence.text}</span>
      </p>
      <button
        type="button"
        className="word-note-more"
        aria-haspopup="dialog"
        onClick={() => openPage("glossary", word.id)}
      >
        {t("pages.toGlossary")}
      </button>
      <IconButton icon="close" label={t("pages.closeNote")} onClick={onClose} />
    </div>
  );
}
