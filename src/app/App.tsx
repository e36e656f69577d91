import { Suspense, useEffect, useState } from "react";
import { i18n, speak } from "../i18n/i18n.ts";
import { LANGUAGES } from "../i18n/languages.ts";
import { Announcer } from "../panels/Announcer.tsx";
import { BodyPicture } from "../panels/BodyPicture.tsx";
import { BodyParts } from "../panels/BodyParts.tsx";
import { Header } from "../panels/Header.tsx";
import { Panel } from "../panels/Panel.tsx";
import { Sheet } from "../panels/Sheet.tsx";
import { SkipButton } from "../panels/SkipButton.tsx";
import { StageStatus } from "../panels/StageStatus.tsx";
import { ToolsButton } from "../panels/ToolsButton.tsx";
import { Tools } from "../panels/Tools.tsx";
import { TypeList } from "../panels/TypeList.tsx";
import { VoiceChoice } from "../panels/VoiceChoice.tsx";
import { PageSlot } from "../panels/pages/PageSlot.tsx";
import { asStage, coverBottom, coverStart, coverTop, publishInsets } from "../panels/covers.ts";
import type { SheetStep } from "../panels/sheet-steps.ts";
import { type Layout, useIsLow, useLayout } from "../panels/use-layout.ts";
import { useIsPictureForGood } from "../panels/use-picture-stage.ts";
import { useViewer, type ViewerState } from "../state/store.ts";
import { useShownTheme } from "../state/theme.ts";
import { RoomSlot } from "../panels/rooms/RoomSlot.tsx";
import { PanelBoundary } from "../panels/PanelBoundary.tsx";
import { SceneSlot } from "./SceneSlot.tsx";
import { lazily } from "../state/lazily.ts";
// With the page's own style, so that neither the body nor what is shared costs a request more.
import "../panels/tools.css";
import "../panels/body-parts.css";
import "../panels/pages/page-links.css";
import "../panels/facilitator/facilitator-button.css";
import "../ui/choice.css";
import "../ui/disclosure.css";
import "../scene/name-tag.css";
import "./tokens.css";
import "./base.css";
import "./layout.css";
// Last: on paper it has the last word.
import "./print.css";

export function App() {
  useDocumentSettings();
  const layout = useLayout();
  const lens = useViewer((state) => state.lens);
  const isPictureForGood = useIsPictureForGood();
  const isReady = useViewer((state) => state.model.kind === "ready") || isPictureForGood;
  const room = useViewer((state) => state.room);
  const isEmbedded = useViewer((state) => state.isEmbedded);
  const hasHeader = useViewer(showsHeader);
  return (
    <div className="app" data-layout={layout} data-lens={lens} data-room={room}>
      {hasHeader && <SkipButton />}
      {hasHeader && <Header layout={layout} />}
      <main data-ready={isReady} ref={asStage}>
        <div className="canvas-slot">
          <SceneSlot />
        </div>
        <PanelBoundary isSilent>
          <BodyPicture />
        </PanelBoundary>
        <StageStatus />
        {room === "look" && !isEmbedded ? (
          <LookPanels layout={layout} />
        ) : (
          <RoomSlot room={room === "look" ? "embedded" : room} />
        )}
        {/* A child's room tells by itself what was touched, in its own words. */}
        {room !== "explore" && (
          <PanelBoundary isSilent>
            <Suspense>
              <Announcer />
            </Suspense>
          </PanelBoundary>
        )}
        <PagesSlot />
        <NoticeSlot />
        {isReady && <LaterSlot />}
      </main>
    </div>
  );
}

const LookPanels = ({ layout }: { readonly layout: Layout }) =>
  layout === "phone" ? <PhonePanels /> : <SidePanels isWide={layout === "wide"} />;

/** A child's room, a projector and another page's frame have nothing around the body that they do not need. */
const showsHeader = ({ room, roomAt, isEmbedded }: ViewerState): boolean =>
  !isEmbedded && room !== "explore" && !(room === "present" && roomAt === "projector");

const Later = lazily(async () => (await import("./Later.tsx")).Later);

/** What can wait until what the first view needs has been asked for. Without it everything else still works. */
function LaterSlot() {
  const [isDue, setIsDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsDue(true));
    return () => clearTimeout(timer);
  }, []);
  if (!isDue) return null;
  return (
    <PanelBoundary isSilent>
      <Suspense>
        <Later />
      </Suspense>
    </PanelBoundary>
  );
}

function SidePanels({ isWide }: { readonly isWide: boolean }) {
  const isLow = useIsLow();
  return (
    <>
      <div className={isWide ? "rail" : "type-row"} ref={isWide ? coverStart : coverTop}>
        <div className="card">
          <TypeList />
        </div>
        {isWide && (
          <div className="card rail-parts">
            <PartsSlot />
          </div>
        )}
      </div>
      {isLow ? (
        <ToolsButton />
      ) : (
        <div className="toolbar" ref={coverBottom}>
          <div className="toolbar-card card">
            <Tools />
          </div>
        </div>
      )}
      <PanelBoundary>
        <Panel>{!isWide && <PartsSlot />}</Panel>
      </PanelBoundary>
    </>
  );
}

function PhonePanels() {
  const selection = useViewer(({ structure, subtype, exhibit }) =>
    [exhibit?.kind, structure ?? subtype].filter(Boolean).join(" "),
  );
  const [step, setStep] = useState<SheetStep>(selection ? "half" : "peek");
  const [shownSelection, setShownSelection] = useState(selection);

  // Something new was chosen: its words come up, and the body stays in sight beside them.
  if (selection !== shownSelection) {
    setShownSelection(selection);
    if (selection) setStep("half");
  }

  return (
    <div className="dock" ref={coverBottom}>
      <ToolsButton onOpen={() => setStep("peek")} />
      <div className="type-row">
        <TypeList />
      </div>
      <PanelBoundary>
        <Sheet step={step} onStep={setStep} before={<VoiceChoice />}>
          <PartsSlot />
        </Sheet>
      </PanelBoundary>
    </div>
  );
}

/** Another page is another try. */
function PagesSlot() {
  const page = useViewer((state) => state.page);
  return <PanelBoundary key={page}>{page && <PageSlot page={page} />}</PanelBoundary>;
}

const SettingsNotice = lazily(
  async () => (await import("../panels/rooms/SettingsNotice.tsx")).SettingsNotice,
);

function NoticeSlot() {
  const hasProblems = useViewer((state) => state.settingsProblems.length > 0);
  if (!hasProblems) return null;
  return (
    <PanelBoundary isSilent>
      <Suspense>
        <SettingsNotice />
      </Suspense>
    </PanelBoundary>
  );
}

function PartsSlot() {
  return (
    <PanelBoundary isSilent>
      <Suspense>
        <BodyParts />
      </Suspense>
    </PanelBoundary>
  );
}

/** Language, direction and theme of the whole page. */
function useDocumentSettings(): void {
  const theme = useShownTheme();
  const lang = useViewer((state) => state.lang);

  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
  }, [theme]);

  useEffect(() => {
    const root = document.documentElement;
    root.lang = lang;
    root.dir = LANGUAGES[lang].dir;
    publishInsets();
    void speak(lang).then(() => {
      document.title = i18n.t("title");
    });
  }, [lang]);
}
