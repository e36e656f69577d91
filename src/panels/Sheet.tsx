import { type PointerEvent, type ReactNode, Suspense, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "../ui/Icon.tsx";
import { Explanation } from "./Explanation.tsx";
import { ReviewNote } from "./ReviewNote.tsx";
import { TopicHeader } from "./TopicHeader.tsx";
import { type SheetStep, neighbour, settle } from "./sheet-steps.ts";
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
  const head = useRef<HTMLDivElement>(null);
  const drag = useSheetDrag(sheet, head, onStep);
  const up = neighbour(step, 1);
  const down = neighbour(step, -1);
  return (
    <section ref={sheet} className="panel sheet card" data-step={step} aria-labelledby={headingId}>
      <Suspense fallback={<p className="panel-wait">{t("panel.loading")}</p>}>
        <div ref={head} className="panel-head sheet-head" {...drag}>
          <TopicHeader headingId={headingId} />
          <fieldset className="sheet-steps">
            <legend className="visually-hidden">{t("sheet.size")}</legend>
            {down !== step && <StepButton icon="down" to={down} onStep={onStep} />}
            {up !== step && <StepButton icon="up" to={up} onStep={onStep} />}
          </fieldset>
        </div>
        {/* What the keyboard reaches must be seen: the sheet opens for it. */}
        <div
          className="panel-scroll"
          role="presentation"
          tabIndex={step === "peek" ? -1 : 0}
          onFocus={() => step === "peek" && onStep("half")}
        >
          {before}
          <Explanation />
          {children}
        </div>
        <ReviewNote />
      </Suspense>
    </section>
  );
}

interface StepButtonProps {
  readonly icon: "up" | "down";
  readonly to: SheetStep;
  readonly onStep: (step: SheetStep) => void;
}

function StepButton({ icon, to, onStep }: StepButtonProps) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={t(`sheet.${to}`)}
      onClick={() => onStep(to)}
    >
      <Icon name={icon} />
    </button>
  );
}

interface Grip {
  readonly startY: number;
  readonly startHeightPx: number;
  lastY: number;
  lastMs: number;
  speedPxPerMs: number;
}

/** Less than this is a press, CSS pixels. */
const DRAG_SLOP_PX = 6;

/** Follows the finger on the sheet's head and settles when it lets go. */
function useSheetDrag(
  sheet: { readonly current: HTMLElement | null },
  head: { readonly current: HTMLElement | null },
  onStep: (step: SheetStep) => void,
) {
  const grip = useRef<Grip | null>(null);

  const onPointerDown = (event: PointerEvent) => {
    if (!sheet.current || (event.target as Element).closest("button")) return;
    const { clientY, timeStamp } = event;
    const startHeightPx = sheet.current.offsetHeight;
    grip.current = { startY: clientY, startHeightPx, lastY: clientY, lastMs: timeStamp, speedPxPerMs: 0 };
    event.currentTarget.setPointerCapture(event.pointerId);
  };

  const onPointerMove = (event: PointerEvent) => {
    const held = grip.current;
    if (!held || !sheet.current) return;
    const elapsedMs = Math.max(1, event.timeStamp - held.lastMs);
    held.speedPxPerMs = (held.lastY - event.clientY) / elapsedMs;
    held.lastY = event.clientY;
    held.lastMs = event.timeStamp;
    if (Math.abs(held.startY - event.clientY) < DRAG_SLOP_PX) return;
    sheet.current.dataset["dragging"] = "";
    sheet.current.style.blockSize = `${held.startHeightPx + held.startY - event.clientY}px`;
  };

  const onPointerUp = () => {
    const held = grip.current;
    grip.current = null;
    if (!held || !sheet.current || !("dragging" in sheet.current.dataset)) return;
    const heightPx = sheet.current.offsetHeight;
    delete sheet.current.dataset["dragging"];
    sheet.current.style.blockSize = "";
    const roomPx = sheet.current.closest("main")?.clientHeight ?? innerHeight;
    onStep(
      settle({
        heightPx,
        speedPxPerMs: held.speedPxPerMs,
        heightsPx: [head.current?.offsetHeight ?? 0, roomPx / 2, roomPx],
      }),
    );
  };

  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp };
}
