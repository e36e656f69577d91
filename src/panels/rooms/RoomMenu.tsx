import { useState } from "react";
import { ROOMS } from "../../domain/view.ts";
import { enterRoom } from "../../state/actions.ts";
import { useViewer } from "../../state/store.ts";
import { useRoomWords } from "../../state/use-lazy-words.ts";
import { DialogSlot } from "../DialogSlot.tsx";
import { HistoryButtons } from "./HistoryButtons.tsx";
import { lazily } from "../../state/lazily.ts";
import "./room-menu.css";

const ShareDialog = lazily(async () => (await import("../share/ShareDialog.tsx")).ShareDialog);

export interface RoomMenuProps {
  readonly onClose: () => void;
}

/** The rooms, each with what it is for; what is taken along; and a step back. */
export function RoomMenu({ onClose }: RoomMenuProps) {
  const { t } = useRoomWords();
  const current = useViewer((state) => state.room);
  const [isSharing, setIsSharing] = useState(false);
  return (
    <>
      <ul className="room-list">
        {ROOMS.map((room) => (
          <li key={room}>
            <button
              type="button"
              className="room-button"
              aria-current={room === current ? "true" : undefined}
              onClick={() => {
                enterRoom(room);
                onClose();
              }}
            >
              <span className="room-name">{t(`room.name.${room}`)}</span>
              <span className="room-about">{t(`room.about.${room}`)}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="room-menu-row">
        <button type="button" className="settings-button" onClick={() => setIsSharing(true)}>
          {t("room.share")}
        </button>
        <HistoryButtons />
      </div>
      {isSharing && (
        <DialogSlot className="chapter-failed" onLeave={() => setIsSharing(false)}>
          <ShareDialog onClose={() => setIsSharing(false)} />
        </DialogSlot>
      )}
    </>
  );
}
