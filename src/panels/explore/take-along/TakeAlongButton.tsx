import { useState } from "react";
import { useHasMade } from "../../../state/explore/selectors.ts";
import { useExploreWords } from "../../../state/use-lazy-words.ts";
import { RoomIcon } from "../RoomIcon.tsx";
import { TakeAlongDialog } from "./TakeAlongDialog.tsx";

/** Offers to take along what was made, once there is something. */
export function TakeAlongButton() {
  const { t } = useExploreWords();
  const isMade = useHasMade();
  const [isOpen, setIsOpen] = useState(false);
  if (!isMade) return null;
  return (
    <>
      <button type="button" className="explore-answer" onClick={() => setIsOpen(true)}>
        <RoomIcon name="bag" />
        {t("explore.takeAlong.open")}
      </button>
      {isOpen && <TakeAlongDialog onClose={() => setIsOpen(false)} />}
    </>
  );
}
