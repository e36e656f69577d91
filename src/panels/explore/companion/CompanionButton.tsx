import { useRef, useState } from "react";
import { useExploreWords } from "../../../state/use-lazy-words.ts";
import { HoldButton } from "../../../ui/HoldButton.tsx";
import { useEscape } from "../../../ui/use-escape.ts";
import { RoomIcon } from "../RoomIcon.tsx";
import { CompanionStrip } from "./CompanionStrip.tsx";

/** Opens the companion's strip when it is held; a short press only says so, and offers another way. */
export function CompanionButton() {
  const { t } = useExploreWords();
  const [shown, setShown] = useState<"nothing" | "hint" | "strip">("nothing");
  const place = useRef<HTMLDivElement>(null);
  const close = () => {
    setShown("nothing");
    place.current?.querySelector("button")?.focus();
  };
  useEscape(shown !== "nothing", close);
  return (
    <div
      ref={place}
      className="explore-companion"
      onBlur={(event) => {
        const isWithin = event.currentTarget.contains(event.relatedTarget);
        if (shown === "hint" && !isWithin && event.relatedTarget) setShown("nothing");
      }}
    >
      <HoldButton
        className="explore-companion-button card"
        aria-label={t("explore.companion.open")}
        onHeld={() => setShown("strip")}
        onTap={() => setShown(shown === "hint" ? "nothing" : "hint")}
      >
        <RoomIcon name="companion" />
      </HoldButton>
      {shown === "hint" && (
        <div className="explore-companion-hint card">
          <output>{t("explore.companion.hold")}</output>
          <button type="button" onClick={() => setShown("strip")}>
            {t("explore.companion.cannotHold")}
          </button>
        </div>
      )}
      {shown === "strip" && <CompanionStrip onClose={close} />}
    </div>
  );
}
