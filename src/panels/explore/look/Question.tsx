import { explorationText } from "../../../content/tell-explore.ts";
import { INNER_PARTS } from "../../../domain/rooms/child-places.ts";
import type { ExplorationId } from "../../../domain/rooms/play.ts";
import {
  askSomethingElse,
  comeToRest,
  sayYes,
  touchPart,
} from "../../../state/explore/look-actions.ts";
import { useContent, useTelling } from "../../../state/use-content.ts";
import { useExploreWords } from "../../../state/use-lazy-words.ts";
import { PartList } from "../PartList.tsx";
import { Speech } from "../Speech.tsx";
import { useNames } from "../use-names.ts";

/** Asks whether the child wants to see one thing. */
export function Question({ id }: { readonly id: ExplorationId }) {
  const { t } = useExploreWords();
  const content = useContent("explore");
  const { nameOfPart } = useNames();
  const { ask } = explorationText(content, id, useTelling());
  return (
    <>
      <Speech text={ask} lang={content.lang} />
      <div className="explore-answers">
        <button type="button" className="explore-answer is-first" onClick={() => sayYes(id)}>
          {t("explore.look.yes")}
        </button>
        <button type="button" className="explore-answer" onClick={() => askSomethingElse(id)}>
          {t("explore.look.else")}
        </button>
        <button type="button" className="explore-answer is-quiet" onClick={comeToRest}>
          {t("explore.look.enough")}
        </button>
      </div>
      <p className="explore-hint">{t("explore.look.touch")}</p>
      <PartList
        label={t("explore.list")}
        parts={INNER_PARTS}
        nameOf={nameOfPart}
        onChoose={touchPart}
      />
    </>
  );
}
