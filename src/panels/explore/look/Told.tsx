import { explorationText } from "../../../content/tell-explore.ts";
import type { ExplorationId } from "../../../domain/rooms/play.ts";
import { askOn, comeToRest, tellMore } from "../../../state/explore/look-actions.ts";
import { useSession } from "../../../state/explore/session.ts";
import { useContent, useTelling } from "../../../state/use-content.ts";
import { useExploreWords } from "../../../state/use-lazy-words.ts";
import { Speech } from "../Speech.tsx";
import { MoveButton } from "./MoveButton.tsx";

/** Tells of what is shown, one sentence at a time. */
export function Told({ id }: { readonly id: ExplorationId }) {
  const { t } = useExploreWords();
  const content = useContent("explore");
  const { told } = explorationText(content, id, useTelling());
  const toldAt = useSession((session) => session.toldAt);
  const at = Math.min(toldAt, told.sentences.length - 1);
  const isLast = at === told.sentences.length - 1;
  return (
    <>
      <Speech text={told.sentences[at]!.text} lang={told.lang} />
      <MoveButton />
      <div className="explore-answers">
        {isLast ? (
          <button type="button" className="explore-answer is-first" onClick={askOn}>
            {t("explore.look.next")}
          </button>
        ) : (
          <button type="button" className="explore-answer is-first" onClick={tellMore}>
            {t("explore.look.more")}
          </button>
        )}
        {isLast && (
          <button type="button" className="explore-answer is-quiet" onClick={comeToRest}>
            {t("explore.look.enough")}
          </button>
        )}
      </div>
    </>
  );
}
