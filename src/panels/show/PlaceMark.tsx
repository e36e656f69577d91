import { useState } from "react";
import { partsOf, type SelectableId } from "../../domain/anatomy.ts";
import { type Mark, MARKS_MAX } from "../../domain/rooms/marks.ts";
import { activeMark, changeMark, markHere } from "../../state/show/marks.ts";
import { usePartBounds } from "../../state/show/part-bounds.ts";
import {
  longestAxis,
  NUDGES,
  nudgeSpot,
  placeByWords,
  THIRDS,
  unionOf,
  waysOf,
} from "../../state/show/placing.ts";
import { useViewer } from "../../state/store.ts";
import { useShowWords } from "../../state/use-lazy-words.ts";
import { Choice } from "../../ui/Choice.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { PLACE_HEADING_ID } from "./focus-on-place.ts";
import { useMarkText } from "./use-mark-text.ts";

/** Sets and moves marks on the chosen part: by a press on the body, by words, or in small steps. */
export function PlaceMark() {
  const { t } = useShowWords();
  const structure = useViewer((state) => state.structure);
  const count = useViewer((state) => state.marks.length);
  const active = useViewer(activeMark);
  const isDrawn = useViewer(
    ({ model, roomStatus }) => model.kind === "ready" && roomStatus !== "failed",
  );
  const [isByWords, setIsByWords] = useState(false);
  const isFull = !active && count >= MARKS_MAX;
  const hint = () => {
    if (isFull) return t("show.place.full", { count: MARKS_MAX });
    if (!structure) return t("show.place.choose");
    if (!isDrawn) return t("show.place.flat");
    return active ? t("show.place.move", { number: active.id }) : t("show.place.press");
  };
  return (
    <section className="show-section">
      <h3 id={PLACE_HEADING_ID} tabIndex={-1}>
        {t("show.place.heading")}
      </h3>
      <p className="show-hint">{hint()}</p>
      {structure && !isFull && (
        <Disclosure
          title={t("show.place.words")}
          isOpen={isByWords || !isDrawn}
          onToggle={setIsByWords}
        >
          <ByWords key={structure} structure={structure} active={active} />
          {active && <Nudges mark={active} />}
        </Disclosure>
      )}
      <Placed mark={active} />
    </section>
  );
}

interface ByWordsProps {
  readonly structure: SelectableId;
  readonly active: Mark | null;
}

function ByWords({ structure, active }: ByWordsProps) {
  const { t } = useShowWords();
  const boundsOf = usePartBounds();
  const ids = partsOf(structure);
  const ways = waysOf(ids[0]!);
  const axis = longestAxis(unionOf(ids.flatMap((id) => boundsOf(id) ?? [])));
  const [third, setThird] = useState<(typeof THIRDS)[number]>("middle");
  const [way, setWay] = useState(ways[0]!);
  const set = () => {
    const spot = placeByWords({ ids, third, way }, boundsOf);
    if (spot) markHere(spot);
  };
  return (
    <div className="show-by-words">
      <Choice
        isLabelVisible
        label={t("show.place.along")}
        options={THIRDS}
        nameOf={(option) => t(`show.place.third.${axis}.${option}`)}
        value={third}
        onChange={setThird}
      />
      <Choice
        isLabelVisible
        label={t("show.place.way")}
        options={ways}
        nameOf={(option) => t(`show.place.ways.${option}`)}
        value={way}
        onChange={setWay}
      />
      <button type="button" className="show-quiet-button" onClick={set}>
        {active ? t("show.place.moveThere", { number: active.id }) : t("show.place.set")}
      </button>
    </div>
  );
}

function Nudges({ mark }: { readonly mark: Mark }) {
  const { t } = useShowWords();
  const boundsOf = usePartBounds();
  return (
    <fieldset className="show-nudges">
      <legend>{t("show.place.nudge", { number: mark.id })}</legend>
      {NUDGES.map((nudge) => (
        <button
          key={nudge}
          type="button"
          className="show-quiet-button"
          onClick={() => changeMark(mark.id, { spot: nudgeSpot(mark.spot, nudge, boundsOf) })}
        >
          {t(`show.place.nudges.${nudge}`)}
        </button>
      ))}
    </fieldset>
  );
}

/** Tells a screen reader where a mark was set or moved to, however that was done. */
function Placed({ mark }: { readonly mark: Mark | null }) {
  const { t } = useShowWords();
  const textOf = useMarkText();
  const voice = useViewer((state) => state.voice);
  const spot = mark?.spot ?? null;
  const [told, setTold] = useState({ spot, message: "" });
  if (spot !== told.spot)
    setTold({
      spot,
      message: mark
        ? t("show.place.announced", { number: mark.id, sentence: textOf(mark, voice).text })
        : "",
    });
  return <output className="visually-hidden">{told.message}</output>;
}
