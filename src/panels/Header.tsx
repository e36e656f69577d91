import { type FocusEvent, type ReactNode, Suspense, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { ROOMS } from "../domain/view.ts";
import { enterRoom } from "../state/actions.ts";
import { useViewer } from "../state/store.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { useEscape } from "../ui/use-escape.ts";
import { LanguageChoice } from "./LanguageChoice.tsx";
import { PanelBoundary } from "./PanelBoundary.tsx";
import { VoiceChoice } from "./VoiceChoice.tsx";
import { SearchButton } from "./search/SearchButton.tsx";
import { type Layout, useIsLow } from "./use-layout.ts";
import { lazily } from "../state/lazily.ts";
import "./header.css";

const Settings = lazily(async () => (await import("./Settings.tsx")).Settings);
const OWN_ROOMS = ROOMS.filter((room) => room !== "look");

const RoomMenu = lazily(async () => (await import("./rooms/RoomMenu.tsx")).RoomMenu);

export function Header({ layout }: { readonly layout: Layout }) {
  const { t } = useTranslation();
  const isLow = useIsLow();
  const hasRoom = layout !== "phone" && !isLow;
  return (
    <header className="header">
      <h1 className="title">{t("title")}</h1>
      {layout === "wide" && <RoomShortcuts />}
      <SearchButton />
      {layout !== "phone" && <VoiceChoice />}
      {hasRoom && <LanguageChoice />}
      <div className="header-corner">
        <CornerButton icon="rooms" label={t("rooms")}>
          {(close) => <RoomMenu onClose={close} />}
        </CornerButton>
        <CornerButton icon="settings" label={t("settings")}>
          {() => <Settings hasLanguage={!hasRoom} />}
        </CornerButton>
      </div>
    </header>
  );
}

/** Where there is room, one press leads into a room, and the next out of it. */
function RoomShortcuts() {
  const { t } = useTranslation();
  const current = useViewer((state) => state.room);
  return (
    <nav className="room-shortcuts" aria-label={t("roomShortcuts")}>
      {OWN_ROOMS.map((room) => (
        <button
          key={room}
          type="button"
          aria-pressed={room === current}
          onClick={() => enterRoom(room === current ? "look" : room)}
        >
          {t(`room.${room}`)}
        </button>
      ))}
    </nav>
  );
}

interface CornerButtonProps {
  readonly icon: "rooms" | "settings";
  readonly label: string;
  readonly children: (close: () => void) => ReactNode;
}

/** What waits behind it is fetched when it is opened; Escape puts it away, and the focus is back on the button. */
function CornerButton({ icon, label, children }: CornerButtonProps) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const close = () => {
    setIsOpen(false);
    document.getElementById(`${id}-button`)?.focus();
  };
  useEscape(isOpen, close);
  // Whoever goes on with the keyboard is not to find the focus under the card. A dialog that it opened lies over it.
  const onBlur = ({ currentTarget, relatedTarget: to }: FocusEvent) => {
    if (to && !currentTarget.contains(to) && !to.closest("dialog")) setIsOpen(false);
  };
  return (
    <>
      <IconButton
        id={`${id}-button`}
        icon={isOpen ? "close" : icon}
        label={label}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      />
      {isOpen && (
        <div id={id} className="settings-card card" onBlur={onBlur}>
          <PanelBoundary className="chapter-failed">
            <Suspense>{children(close)}</Suspense>
          </PanelBoundary>
        </div>
      )}
    </>
  );
}
