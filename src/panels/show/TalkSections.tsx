import { useState } from "react";
import { activeMark, setMirrored } from "../../state/show/marks.ts";
import { useViewer } from "../../state/store.ts";
import { useShowWords } from "../../state/use-lazy-words.ts";
import { Choice } from "../../ui/Choice.tsx";
import { DialogSlot } from "../DialogSlot.tsx";
import { Forgetting } from "./Forgetting.tsx";
import { MarkList } from "./MarkList.tsx";
import { MarkManner } from "./MarkManner.tsx";
import { MarkSentences } from "./MarkSentences.tsx";
import { PartChoice } from "./PartChoice.tsx";
import { PlaceMark } from "./PlaceMark.tsx";
import { lazily } from "../../state/lazily.ts";

const Handout = lazily(async () => (await import("./handout/Handout.tsx")).Handout);

/** Everything that is done here, from choosing the part to the handout, in the order in which it is done. */
export function TalkSections() {
  const { t } = useShowWords();
  const mark = useViewer(activeMark);
  const [isPrinting, setIsPrinting] = useState(false);
  return (
    <div className="show-sections">
      <p className="show-memory">{t("show.memory")}</p>
      <PartChoice />
      <PlaceMark />
      <MarkList />
      {mark && <MarkManner key={mark.id} mark={mark} />}
      <MirrorChoice />
      <MarkSentences />
      <button type="button" className="button show-handout" onClick={() => setIsPrinting(true)}>
        {t("show.handout.open")}
      </button>
      <Forgetting />
      {isPrinting && (
        <DialogSlot className="chapter-failed" onLeave={() => setIsPrinting(false)}>
          <Handout onClose={() => setIsPrinting(false)} />
        </DialogSlot>
      )}
    </div>
  );
}

const SEEN = ["facing", "mirror"] as const;

function MirrorChoice() {
  const { t } = useShowWords();
  const isMirrored = useViewer((state) => state.isMirrored);
  return (
    <section className="show-section">
      <h3>{t("show.sides.heading")}</h3>
      <Choice
        label={t("show.sides.choice")}
        options={SEEN}
        nameOf={(seen) => t(`show.sides.${seen}`)}
        value={isMirrored ? "mirror" : "facing"}
        onChange={(seen) => setMirrored(seen === "mirror")}
      />
    </section>
  );
}
