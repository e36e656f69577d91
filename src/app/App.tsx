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
import { useIsLow, useLayout } from "../panels/use-layout.ts";
import { useIsPictureForGood } from "../panels/use-picture-stage.ts";
import { useViewer } from "../state/store.ts";
import { useShownTheme } from "../state/theme.ts";
import { PanelBoundary } from "../panels/PanelBoundary.tsx";
import { SceneSlot } from "./SceneSlot.tsx";
import "./tokens.css";
import "./base.css";
import "./layout.css";
import "./print.css";
// With the page's own style, so that the body costs no request more.
import "../scene/name-tag.css";

export function App() {
  useDocumentSettings();
  const layout = useLayout();
  const lens = useViewer((state) => state.lens);
  const isPictureForGood = useIsPictureForGood();
  const isReady = useViewer((state) => state.model.kind === "ready") || isPictureForGood;
  return (
    <div className="app" data-layout={layout} data-lens={lens}>
      <SkipButton />
      <Header layout={layout} />
      <main data-ready={isReady} ref={asStage}>
        <div className="canvas-slot">
          <SceneSlot />
        </div>
        <PanelBoundary isSilent>
          <BodyPicture />
        </PanelBoundary>
        <StageStatus />
        {layout === "phone" ? <PhonePanels /> : <SidePanels isWide={layout === "wide"} />}
        <PanelBoundary isSilent>
          <Suspense>
            <Announcer />
          </Suspense>
        </PanelBoundary>
        <PagesSlot />
      </main>
    </div>
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
  const selection = useViewer((state) => state.structure ?? state.subtype);
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
