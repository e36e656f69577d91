import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { forgetFailures } from "../state/fetch-once.ts";
import { ErrorBoundary } from "../ui/ErrorBoundary.tsx";

export interface PanelBoundaryProps {
  /** Says nothing: another place already tells that the words could not be opened. */
  readonly isSilent?: boolean;
  /** Of what is shown instead; by default a panel of its own. */
  readonly className?: string;
  readonly children: ReactNode;
}

/** When the words cannot be opened, says so and offers another try; the body and the types still work. */
export function PanelBoundary({
  isSilent = false,
  className = "panel panel-failed card",
  children,
}: PanelBoundaryProps) {
  const { t } = useTranslation();
  return (
    <ErrorBoundary
      renderFallback={(retry) =>
        !isSilent && (
          <div role="alert" className={className}>
            <p>{t("panel.failed")}</p>
            <button
              type="button"
              className="button"
              onClick={() => {
                forgetFailures();
                retry();
              }}
            >
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
