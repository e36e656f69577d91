import { type ComponentType, Suspense } from "react";
import type { ExhibitKind } from "../../domain/exhibits.ts";
import { closeExhibit } from "../../state/actions.ts";
import { useExhibitWords } from "../../state/use-lazy-words.ts";
import { useViewer } from "../../state/store.ts";
import { useContent } from "../../state/use-content.ts";
import { adviceNote } from "../../content/tell.ts";
import { Icon } from "../../ui/Icon.tsx";
import { ReadAloud } from "../read-aloud/ReadAloud.tsx";
import { CloseUpPanel } from "./CloseUpPanel.tsx";
import { LumpPanel } from "./LumpPanel.tsx";
import { returnFocusTo } from "./return-focus.ts";
import { lazily } from "../../state/lazily.ts";
import "./exhibit-panel.css";

const PANELS: Readonly<Record<ExhibitKind, ComponentType>> = {
  "close-up": CloseUpPanel,
  lump: LumpPanel,
  cut: lazily(async () => (await import("./CutPanel.tsx")).CutPanel),
  core: lazily(async () => (await import("./CorePanel.tsx")).CorePanel),
  procedure: lazily(async () => (await import("./ProcedurePanel.tsx")).ProcedurePanel),
  patch: lazily(async () => (await import("./PatchPanel.tsx")).PatchPanel),
};

/** What is said of the exhibit that is open, and how it is moved; stands in place of the explanation. */
export function ExhibitPanel() {
  const { t, i18n } = useExhibitWords();
  const core = useContent("core");
  const voice = useViewer((state) => state.voice);
  const kind = useViewer((state) => state.exhibit?.kind);
  const status = useViewer((state) => state.exhibitStatus);
  if (!kind) return null;
  const Words = PANELS[kind];
  return (
    <article
      className="explanation exhibit"
      lang={i18n.language}
      data-exhibit={kind}
      data-exhibit-status={status}
    >
      <button
        type="button"
        className="exhibit-back"
        onClick={() => {
          returnFocusTo(kind);
          closeExhibit();
        }}
      >
        <Icon name="back" />
        <span>{t("back")}</span>
      </button>
      <ReadAloud />
      <Suspense fallback={<p>{t("wait")}</p>}>
        <Words />
      </Suspense>
      <p className="advice-note">{adviceNote(core, voice)}</p>
    </article>
  );
}
