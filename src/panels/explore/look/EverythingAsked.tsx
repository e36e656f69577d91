import { askAgain, comeToRest } from "../../../state/explore/look-actions.ts";
import { useViewer } from "../../../state/store.ts";
import { useExploreWords } from "../../../state/use-lazy-words.ts";
import { Speech } from "../Speech.tsx";

/** No question is left. */
export function EverythingAsked() {
  const { t } = useExploreWords();
  const lang = useViewer((state) => state.lang);
  return (
    <>
      <Speech text={t("explore.look.allAsked")} lang={lang} />
      <div className="explore-answers">
        <button type="button" className="explore-answer is-first" onClick={comeToRest}>
          {t("explore.look.enough")}
        </button>
        <button type="button" className="explore-answer" onClick={askAgain}>
          {t("explore.look.again")}
        </button>
      </div>
    </>
  );
}
