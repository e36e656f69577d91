import { useId } from "react";
import { takeTool } from "../../../state/explore/look-actions.ts";
import { useHasMade } from "../../../state/explore/selectors.ts";
import { useSession } from "../../../state/explore/session.ts";
import { useViewer } from "../../../state/store.ts";
import { useExploreWords } from "../../../state/use-lazy-words.ts";
import { Speech } from "../Speech.tsx";
import { TakeAlongButton } from "../take-along/TakeAlongButton.tsx";
import { useFound } from "../use-found.ts";

/** The calm start: a greeting or, after something was looked at or made, a thank-you. Never a count. */
export function RestCard() {
  const { t } = useExploreWords();
  const id = useId();
  const lang = useViewer((state) => state.lang);
  const found = useFound();
  const isMade = useHasMade();
  const hasBegun = useSession((session) => session.trail.length > 0);
  const words = found
    ? `${t("explore.rest.found", { things: found })} ${t("explore.rest.thanks")}`
    : hasBegun
      ? isMade
        ? t("explore.rest.made")
        : t("explore.rest.calm")
      : t("explore.rest.hello");
  return (
    <>
      <Speech text={words} lang={lang} />
      <p id={id} className="explore-hint">
        {t("explore.rest.stop")}
      </p>
      <div className="explore-answers">
        <button
          type="button"
          className="explore-answer is-first"
          aria-describedby={id}
          onClick={() => takeTool("look")}
        >
          {hasBegun ? t("explore.rest.goOn") : t("explore.rest.begin")}
        </button>
        <TakeAlongButton />
      </div>
    </>
  );
}
