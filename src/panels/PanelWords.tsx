import { Suspense } from "react";
import { useTranslation } from "react-i18next";
import { useViewer } from "../state/store.ts";
import { Explanation } from "./Explanation.tsx";
import { PanelBoundary } from "./PanelBoundary.tsx";
import { lazily } from "../state/lazily.ts";

const ExhibitPanel = lazily(async () => (await import("./exhibits/ExhibitPanel.tsx")).ExhibitPanel);

/** The explanation of what is chosen or, while an exhibit is open, what is said of that. */
export function PanelWords() {
  const { t } = useTranslation();
  const kind = useViewer((state) => state.exhibit?.kind);
  if (!kind) return <Explanation />;
  return (
    <PanelBoundary key={kind} className="chapter-failed">
      <Suspense fallback={<p>{t("panel.loading")}</p>}>
        <ExhibitPanel />
      </Suspense>
    </PanelBoundary>
  );
}
