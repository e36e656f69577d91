import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ErrorBoundary } from "./ErrorBoundary.tsx";

export interface PanelBoundaryProps {
  /** Says nothing: another place already tells that the words could not be opened. */
  readonly isSilent?: boolean;
  readonly children: ReactNode;
}

/** When the words cannot be opened, says so and offers another try; the body and the types still work. */
export function PanelBoundary({ isSilent = false, children }: PanelBoundaryProps) {
  const { t } = useTranslation();
  return (
    <ErrorBoundary
      renderFallback={(retry) =>
        !isSilent && (
          <div role="alert" className="panel panel-failed card">
            <p>{t("panel.failed")}</p>
            <button type="button" className="button" onClick={retry}>
              {t("panel.tryAgain")}
            </button>
          </div>
        )
      }
    >
      {children}
    </ErrorBoundary>
  );
}
