import { useState } from "react";
import { comeToRest } from "../../state/explore/look-actions.ts";
import { useSession } from "../../state/explore/session.ts";
import { goBack } from "../../state/explore/trail.ts";
import { useExploreWords } from "../../state/use-lazy-words.ts";
import { LeaveDialog } from "./LeaveDialog.tsx";
import { RoomIcon } from "./RoomIcon.tsx";

/** Stop and Go back: in the same place, whatever else is going on. */
export function WayButtons() {
  const { t } = useExploreWords();
  const isAtRest = useSession((session) => session.tool === null);
  const canGoBack = useSession((session) => session.trail.length > 0);
  const [isLeaving, setIsLeaving] = useState(false);
  return (
    <div className="explore-way">
      <button
        type="button"
        className="explore-way-button explore-stop card"
        onClick={() => (isAtRest ? setIsLeaving(true) : comeToRest())}
      >
        <RoomIcon name="stop" />
        {t("explore.stop")}
      </button>
      <button
        type="button"
        className="explore-way-button card"
        // It keeps its place and the focus, so that a hand finds it again.
        aria-disabled={!canGoBack}
        onClick={goBack}
      >
        <RoomIcon name="back" />
        {t("explore.back")}
      </button>
      {isLeaving && <LeaveDialog onClose={() => setIsLeaving(false)} />}
    </div>
  );
}
