import { useState } from "react";
import { FIND_IT_LEVELS } from "../../../domain/rooms/find-it.ts";
import { isNothing, ROUND_SIZE } from "../../../domain/rooms/find-it-memory.ts";
import type { FindItWay } from "../../../domain/rooms/find-it-run.ts";
import { setRoomAt } from "../../../state/actions.ts";
import { clearFindIt, readFindIt } from "../../../state/present/find-it-memory.ts";
import { useIsReporting } from "../../../state/present/reporting.ts";
import { usePresentWords } from "../../../state/use-lazy-words.ts";
import { FindItWayChoice } from "./FindItWayChoice.tsx";

export interface FindItStartProps {
  readonly way: FindItWay;
  readonly onWay: (way: FindItWay) => void;
}

/** Which level, which way, and what this device remembers. */
export function FindItStart({ way, onWay }: FindItStartProps) {
  const { t } = usePresentWords();
  return (
    <>
      <p>{t("findIt.about", { count: ROUND_SIZE })}</p>
      <FindItWayChoice way={way} onWay={onWay} />
      <ul className="find-it-levels">
        {FIND_IT_LEVELS.map((level) => (
          <li key={level}>
            <button
              type="button"
              className="find-it-level"
              onClick={() => setRoomAt(`find-it.${level}`)}
            >
              <strong>{t(`findIt.level.${level}`)}</strong>
              <span>{t(`findIt.levelAbout.${level}`)}</span>
            </button>
          </li>
        ))}
      </ul>
      <Remembered />
    </>
  );
}

/** What is kept, said plainly, and the way to be rid of it. */
function Remembered() {
  const { t } = usePresentWords();
  const isReporting = useIsReporting();
  const [isEmpty, setIsEmpty] = useState(() => isNothing(readFindIt()));
  const [isCleared, setIsCleared] = useState(false);
  const clear = (): void => {
    clearFindIt();
    setIsEmpty(true);
    setIsCleared(true);
  };
  return (
    <div className="find-it-kept">
      <p>{isReporting ? t("findIt.keptTold") : t("findIt.kept")}</p>
      {!isEmpty && (
        <button type="button" className="find-it-quiet" onClick={clear}>
          {t("findIt.clear")}
        </button>
      )}
      <output>{isCleared ? t("findIt.cleared") : ""}</output>
    </div>
  );
}
