import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { forgetFailures, useTries } from "../state/fetch-once.ts";
import { ErrorBoundary } from "../ui/ErrorBoundary.tsx";
import { TryAgain } from "./TryAgain.tsx";

export interface PanelBoundaryProps {
  /** Says nothing: another place already tells that the words could not be opened. */
  readonly isSilent?: boolean;
  /** Of what is shown instead; by default a panel of its own. */
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * When the words cannot be opened, says so and offers another try; the body and the types still work. A try that is
 * asked for anywhere is one for all that has failed.
 */
export function PanelBoundary({
  isSilent = false,
  className = "panel panel-failed card",
  children,
}: PanelBoundaryProps) {
  const { t } = useTranslation();
  const tries = useTries();
  const [failures, setFailures] = useState(0);
  return (
    <ErrorBoundary
      tries={tries}
      onError={() => setFailures((count) => count + 1)}
      fallback={
        !isSilent && (
          <div role="alert" className={className}>
            <TryAgain sentence={t("panel.failed")} hasTried={failures > 1} onTry={forgetFailures} />
          </div>
        )
      }
    >
      {children}
    </ErrorBoundary>
  );
}
