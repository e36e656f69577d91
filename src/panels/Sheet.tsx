import {
  type ReactNode,
  Suspense,
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
} from "react";
import { useTranslation } from "react-i18next";
import { IconButton } from "../ui/IconButton.tsx";
import { PanelWords } from "./PanelWords.tsx";
import { ReviewNote } from "./ReviewNote.tsx";
import { TopicHeader } from "./TopicHeader.tsx";
import { connectSheetDrag } from "./sheet-drag.ts";
import { type SheetStep, neighbour } from "./sheet-steps.ts";
import "./panel.css";
import "./sheet.css";

export interface SheetProps {
  readonly step: SheetStep;
  readonly onStep: (step: SheetStep) => void;
  /** Stands above the explanation. */
  readonly before?: ReactNode;
  /** Follows the explanation. */
  readonly children?: ReactNode;
}

/** The words on a phone: a sheet pulled up from below, by finger or by its two buttons. */
export function Sheet({ step, onStep, before, children }: SheetProps) {
  const { t } = useTranslation();
  const headingId = useId();
  const sheet = useRef<HTMLElement>(null);
  // Comes with the words, later than the sheet itself.
  const [head, setHead] = useState<HTMLDivElement | null>(null);
  const settleOn = useEffectEvent(onStep);
  useEffect(() => {
    if (!sheet.current || !head) return undefined;
    return connectSheetDrag({
      sheet: sheet.current,
      head,
      onSettle: (settled) => settleOn(settled),
    });
  }, [head]);
  const up = neighbour(step, 1);
  const down = neighbour(step, -1);
  return (
    <section ref={sheet} className="panel sheet card" data-step={step} aria-labelledby={headingId}>
      <Suspense fallback={<p className="panel-wait">{t("panel.loading")}</p>}>
        <div ref={setHead} className="panel-head sheet-head">
          <TopicHeader headingId={headingId} />
          <fieldset className="sheet-steps">
            <legend className="visually-hidden">{t("sheet.size")}</legend>
            {down !== step && (
              <IconButton icon="down" label={t(`sheet.${down}`)} onClick={() => onStep(down)} />
            )}
            {up !== step && (
              <IconButton icon="up" label={t(`sheet.${up}`)} onClick={() => onStep(up)} />
            )}
          </fieldset>
        </div>
        {/* What the keyboard reaches must be seen: the sheet opens for it. */}
        <div className="panel-scroll" onFocus={() => step === "peek" && onStep("half")}>
          {before}
          <PanelWords />
          {children}
        </div>
        <ReviewNote />
      </Suspense>
    </section>
  );
}
