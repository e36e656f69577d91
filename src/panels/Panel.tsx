import { type ReactNode, Suspense, useId } from "react";
import { useTranslation } from "react-i18next";
import { PanelWords } from "./PanelWords.tsx";
import { ReviewNote } from "./ReviewNote.tsx";
import { TopicHeader } from "./TopicHeader.tsx";
import { coverEnd } from "./covers.ts";
import "./panel.css";

export interface PanelProps {
  /** Follows the explanation in the same scrolling column. */
  readonly children?: ReactNode;
}

/** The words, at the side of the body. */
export function Panel({ children }: PanelProps) {
  const { t } = useTranslation();
  const headingId = useId();
  return (
    <section className="panel card" aria-labelledby={headingId} ref={coverEnd}>
      <Suspense fallback={<p className="panel-wait">{t("panel.loading")}</p>}>
        <div className="panel-head">
          <TopicHeader headingId={headingId} />
        </div>
        <div className="panel-scroll">
          <PanelWords />
          {children}
        </div>
        <ReviewNote />
      </Suspense>
    </section>
  );
}
