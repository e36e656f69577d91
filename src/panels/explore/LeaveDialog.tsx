import { useId, useState } from "react";
import { useHasMade } from "../../state/explore/selectors.ts";
import { leaveRoom } from "../../state/explore/visit.ts";
import { useExploreWords } from "../../state/use-lazy-words.ts";
import { Modal } from "../../ui/Modal.tsx";
import { RoomIcon } from "./RoomIcon.tsx";
import { TakeAlongDialog } from "./take-along/TakeAlongDialog.tsx";

export interface LeaveDialogProps {
  readonly onClose: () => void;
}

/** Asks before the room is left, and offers to take along what would be gone. */
export function LeaveDialog({ onClose }: LeaveDialogProps) {
  const { t } = useExploreWords();
  const id = useId();
  const [isTakingAlong, setIsTakingAlong] = useState(false);
  const isMade = useHasMade();
  if (isTakingAlong) return <TakeAlongDialog onClose={() => setIsTakingAlong(false)} />;
  return (
    <Modal className="explore-dialog card" labelledBy={id} onClose={onClose}>
      <h2 id={id}>{t("explore.leave.ask")}</h2>
      {isMade && <p>{t("explore.leave.gone")}</p>}
      <div className="explore-answers">
        <button type="button" className="explore-answer is-first" onClick={onClose}>
          {t("explore.leave.stay")}
        </button>
        {isMade && (
          <button type="button" className="explore-answer" onClick={() => setIsTakingAlong(true)}>
            <RoomIcon name="bag" />
            {t("explore.takeAlong.open")}
          </button>
        )}
        <button type="button" className="explore-answer" onClick={leaveRoom}>
          {t("explore.leave.go")}
        </button>
      </div>
    </Modal>
  );
}
