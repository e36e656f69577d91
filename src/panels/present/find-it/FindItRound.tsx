import { type FindItRun, type FindItWay, askedOf } from "../../../domain/rooms/find-it-run.ts";
import { changeWay } from "../../../state/present/find-it.ts";
import { useViewer } from "../../../state/store.ts";
import { usePresentWords } from "../../../state/use-lazy-words.ts";
import { FindItClock } from "./FindItClock.tsx";
import { FindItEnd } from "./FindItEnd.tsx";
import { FindItQuestion } from "./FindItQuestion.tsx";
import { FindItWayChoice } from "./FindItWayChoice.tsx";

export interface FindItRoundProps {
  /** Told, so that the next round begins the same way. */
  readonly onWay: (way: FindItWay) => void;
}

/** The question that is asked now, or what the round was, once it is over. */
export function FindItRound({ onWay }: FindItRoundProps) {
  const run = useViewer((state) => state.findIt);
  if (!run) return null;
  const part = askedOf(run);
  return part === null ? <FindItEnd run={run} /> : <Asking run={run} onWay={onWay} />;
}

function Asking({ run, onWay }: FindItRoundProps & { readonly run: FindItRun }) {
  const { t } = usePresentWords();
  return (
    <>
      {/* Another place in the queue is another question, even about the same part. */}
      <FindItQuestion key={`${run.queue.length} ${run.asked.length} ${run.queue[0]}`} run={run} />
      <details className="find-it-more">
        <summary>{t("findIt.more")}</summary>
        <FindItWayChoice
          way={run.way}
          onWay={(way) => {
            changeWay(way);
            onWay(way);
          }}
        />
        <FindItClock />
      </details>
    </>
  );
}
