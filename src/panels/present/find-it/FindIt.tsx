import { useEffect, useState } from "react";
import { isFindItLevel } from "../../../domain/rooms/find-it.ts";
import type { FindItWay } from "../../../domain/rooms/find-it-run.ts";
import { setRoomAt } from "../../../state/actions.ts";
import { leaveFindIt, startFindIt, watchPresses } from "../../../state/present/find-it.ts";
import { useViewer } from "../../../state/store.ts";
import { usePresentWords } from "../../../state/use-lazy-words.ts";
import { IconButton } from "../../../ui/IconButton.tsx";
import { Tools } from "../../Tools.tsx";
import { ToolsButton } from "../../ToolsButton.tsx";
import { coverBottom, coverEnd } from "../../covers.ts";
import { useIsLow, useLayout } from "../../use-layout.ts";
import { FindItRound } from "./FindItRound.tsx";
import { FindItStart } from "./FindItStart.tsx";
import "./find-it.css";

/** The quiz on the body: its levels at `find-it`, a round at `find-it.large`. */
export function FindIt() {
  const { t } = usePresentWords();
  const level = useViewer(({ roomAt }) => levelIn(roomAt));
  const [way, setWay] = useState<FindItWay>("press");
  const isPhone = useLayout() === "phone";
  const isLow = useIsLow();

  useEffect(() => {
    if (!level) return undefined;
    startFindIt({ level, way });
    const stop = watchPresses();
    return () => {
      stop();
      leaveFindIt();
    };
    // The way may change within a round; it only begins with the one that was used last.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [level]);

  const panel = (
    <section
      className={isPhone ? "find-it card" : "find-it panel card"}
      aria-labelledby="find-it-heading"
      data-is-asking={level !== null}
      ref={isPhone ? undefined : coverEnd}
    >
      <div className="panel-head">
        <IconButton
          icon="back"
          label={level ? t("findIt.toLevels") : t("findIt.leave")}
          onClick={() => setRoomAt(level ? "find-it" : null)}
        />
        <h2 id="find-it-heading" className="topic-name">
          {level ? t(`findIt.level.${level}`) : t("findIt.name")}
        </h2>
      </div>
      <div className="panel-scroll">
        {level ? <FindItRound onWay={setWay} /> : <FindItStart way={way} onWay={setWay} />}
      </div>
    </section>
  );
  if (isPhone)
    return (
      <div className="dock" ref={coverBottom}>
        <ToolsButton />
        {panel}
      </div>
    );
  return (
    <>
      {isLow ? (
        <ToolsButton />
      ) : (
        <div className="toolbar" ref={coverBottom}>
          <div className="toolbar-card card">
            <Tools />
          </div>
        </div>
      )}
      {panel}
    </>
  );
}

function levelIn(roomAt: string | null) {
  const level = roomAt?.split(".")[1];
  return isFindItLevel(level) ? level : null;
}
