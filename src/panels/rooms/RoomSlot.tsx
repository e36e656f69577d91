import { type ComponentType, Suspense } from "react";
import { useTranslation } from "react-i18next";
import type { Room } from "../../domain/view.ts";
import { lazily } from "../../state/lazily.ts";
import { PanelBoundary } from "../PanelBoundary.tsx";

/** What is embedded in another page is looked at there, with less around it. */
export type OwnRoom = Exclude<Room, "look"> | "embedded";

const ROOM_PANELS: Readonly<Record<OwnRoom, ComponentType>> = {
  present: lazily(async () => (await import("../present/PresentRoom.tsx")).PresentRoom),
  explore: lazily(async () => (await import("../explore/ExploreRoom.tsx")).ExploreRoom),
  embedded: lazily(async () => (await import("../embedded/EmbeddedPanels.tsx")).EmbeddedPanels),
  show: lazily(async () => (await import("../show/ShowRoom.tsx")).ShowRoom),
};

export interface RoomSlotProps {
  readonly room: OwnRoom;
}

/** The panels of the room that was entered; fetched then. */
export function RoomSlot({ room }: RoomSlotProps) {
  const { t } = useTranslation();
  const Panels = ROOM_PANELS[room];
  return (
    <PanelBoundary key={room}>
      <Suspense fallback={<p className="panel card panel-wait">{t("panel.loading")}</p>}>
        <Panels />
      </Suspense>
    </PanelBoundary>
  );
}
