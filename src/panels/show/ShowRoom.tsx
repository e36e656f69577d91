import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { clearTheBody } from "../../state/show/marks.ts";
import { useViewer } from "../../state/store.ts";
import { watchTalk } from "../../state/show/forgetting.ts";
import { useRoomWords, useShowWords } from "../../state/use-lazy-words.ts";
import { enterRoom } from "../../state/actions.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { ReviewNote } from "../ReviewNote.tsx";
import { Tools } from "../Tools.tsx";
import { ToolsButton } from "../ToolsButton.tsx";
import { VoiceChoice } from "../VoiceChoice.tsx";
import { coverBottom, coverEnd } from "../covers.ts";
import { HistoryButtons } from "../rooms/HistoryButtons.tsx";
import { useIsLow, useLayout } from "../use-layout.ts";
import { PictureMarks } from "./PictureMarks.tsx";
import { SideLabels } from "./SideLabels.tsx";
import { TalkSections } from "./TalkSections.tsx";
import { TimeLeft } from "./TimeLeft.tsx";
import "./show.css";

/** The talk of a clinician with a family: marks on the body, the sentence that says them, the handout. */
export function ShowRoom() {
  const layout = useLayout();
  const opened = useViewer(({ exhibit, chapter, entry }) => exhibit ?? entry ?? chapter);
  // A search or the way back may open something over the body, which this room has no words for.
  useEffect(clearTheBody, [opened]);
  useEffect(watchTalk, []);
  return (
    <>
      {layout === "phone" ? <PhonePanels /> : <SidePanels />}
      <SideLabels />
      <PictureMarks />
    </>
  );
}

function SidePanels() {
  const isLow = useIsLow();
  const headingId = useId();
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
      <section className="panel card show-panel" aria-labelledby={headingId} ref={coverEnd}>
        <PanelHead headingId={headingId} />
        <div className="panel-scroll">
          <TalkSections />
        </div>
        <ReviewNote />
      </section>
    </>
  );
}

/** On a phone the body stands above, and what is done with it in a sheet below. */
function PhonePanels() {
  const headingId = useId();
  const [isOpen, setIsOpen] = useState(true);
  const { t } = useShowWords();
  return (
    <div className="dock" ref={coverBottom}>
      <ToolsButton onOpen={() => setIsOpen(false)} />
      <section
        className="panel sheet card show-panel"
        data-step={isOpen ? "half" : "peek"}
        aria-labelledby={headingId}
      >
        <PanelHead headingId={headingId}>
          <IconButton
            icon={isOpen ? "down" : "up"}
            label={t(`translation:sheet.${isOpen ? "peek" : "half"}`)}
            onClick={() => setIsOpen(!isOpen)}
          />
        </PanelHead>
        <div className="panel-scroll" onFocus={() => setIsOpen(true)}>
          <VoiceChoice />
          <TalkSections />
        </div>
        <ReviewNote />
      </section>
    </div>
  );
}

interface PanelHeadProps {
  readonly headingId: string;
  readonly children?: ReactNode;
}

function PanelHead({ headingId, children }: PanelHeadProps) {
  const { t } = useShowWords();
  const words = useRoomWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="show-head">
      <div className="show-title">
        <IconButton
          icon="back"
          label={words.t("room.name.look")}
          onClick={() => enterRoom("look")}
        />
        <h2 id={headingId} ref={heading} tabIndex={-1}>
          {t("show.heading")}
        </h2>
        <HistoryButtons />
        {children}
      </div>
      <TimeLeft />
    </div>
  );
}
