import { useState } from "react";
import { type Voice, VOICES } from "../../domain/view.ts";
import { useViewer } from "../../state/store.ts";
import { useShowWords } from "../../state/use-lazy-words.ts";
import { useMarkText } from "./use-mark-text.ts";

/** What the marks say, in the chosen voice or in all three, to be read out or copied. */
export function MarkSentences() {
  const { t } = useShowWords();
  const count = useViewer((state) => state.marks.length);
  const voice = useViewer((state) => state.voice);
  const [isAll, setIsAll] = useState(false);
  if (count === 0) return null;
  return (
    <section className="show-section">
      <h3>{t("show.sentence.heading")}</h3>
      <label className="show-check">
        <input
          type="checkbox"
          checked={isAll}
          onChange={(event) => setIsAll(event.target.checked)}
        />
        {t("show.sentence.all")}
      </label>
      {(isAll ? VOICES : [voice]).map((as) => (
        <InVoice key={as} voice={as} />
      ))}
    </section>
  );
}

function InVoice({ voice }: { readonly voice: Voice }) {
  const { t } = useShowWords();
  const textOf = useMarkText();
  const marks = useViewer((state) => state.marks);
  const [copied, setCopied] = useState<{ readonly text: string; readonly isDone: boolean } | null>(
    null,
  );
  const texts = marks.map((mark) => ({ id: mark.id, ...textOf(mark, voice) }));
  const whole = texts.map(({ text }) => text).join("\n");
  const copy = () => {
    // Where a page may not, the whole of it is missing.
    const copying = navigator.clipboard ? navigator.clipboard.writeText(whole) : Promise.reject();
    copying.then(
      () => setCopied({ text: whole, isDone: true }),
      () => setCopied({ text: whole, isDone: false }),
    );
  };
  return (
    <div className="show-sentences">
      <h4>{t("show.sentence.own", { voice: t(`translation:voice.${voice}`) })}</h4>
      <ol>
        {texts.map(({ id, text, lang }) => (
          <li key={id} value={id} lang={lang}>
            {text}
          </li>
        ))}
      </ol>
      <button type="button" className="show-quiet-button" onClick={copy}>
        {t("show.sentence.copy")}
      </button>
      <output className="show-hint">
        {copied?.text === whole && t(`show.sentence.${copied.isDone ? "copied" : "notCopied"}`)}
      </output>
    </div>
  );
}
