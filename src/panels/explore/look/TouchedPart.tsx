import { structureText } from "../../../content/tell.ts";
import type { SelectableId } from "../../../domain/anatomy.ts";
import { INNER_PARTS } from "../../../domain/rooms/child-places.ts";
import { askOn, touchPart } from "../../../state/explore/look-actions.ts";
import { useContent, useTelling } from "../../../state/use-content.ts";
import { useExploreWords } from "../../../state/use-lazy-words.ts";
import { PartList } from "../PartList.tsx";
import { Speech } from "../Speech.tsx";
import { useNames } from "../use-names.ts";

/** A part that was touched: its name, and one sentence about it. */
export function TouchedPart({ part }: { readonly part: SelectableId }) {
  const { t } = useExploreWords();
  const structures = useContent("structures");
  const { nameOfPart } = useNames();
  const { name, summary, lang } = structureText(structures, part, useTelling());
  return (
    <>
      <Speech name={name} text={summary.text} lang={lang} />
      <div className="explore-answers">
        <button type="button" className="explore-answer is-first" onClick={askOn}>
          {t("explore.look.next")}
        </button>
      </div>
      <PartList
        label={t("explore.list")}
        parts={INNER_PARTS}
        nameOf={nameOfPart}
        onChoose={touchPart}
      />
    </>
  );
}
