import { type RefObject, Suspense, useId, useLayoutEffect, useRef, useState } from "react";
import { useTalk } from "../../../state/show/talk.ts";
import { useShowWords } from "../../../state/use-lazy-words.ts";
import { IconButton } from "../../../ui/IconButton.tsx";
import { Modal } from "../../../ui/Modal.tsx";
import { useStyleSheet } from "../../../ui/use-style-sheet.ts";
import { PanelBoundary } from "../../PanelBoundary.tsx";
import { TimeLeft } from "../TimeLeft.tsx";
import { HandoutChoices } from "./HandoutChoices.tsx";
import { HandoutPage, type Paper } from "./HandoutPage.tsx";
import { useFit } from "./use-fit.ts";
import { toldAtFirst, useTellables } from "./use-tellables.ts";
import "./handout.css";

/** Where paper is measured in inches. */
const LETTER_REGIONS = /-(?:US|CA|MX|CO|CL|VE|PH|GT|CR|PA|DO|PR)\b/u;

export interface HandoutProps {
  readonly onClose: () => void;
}

/** One page to take home: chosen on one side, seen on the other, printed by the browser. */
export function Handout({ onClose }: HandoutProps) {
  const { t } = useShowWords();
  const headingId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <Modal ref={dialog} className="handout-dialog" labelledBy={headingId} onClose={onClose}>
      <div className="handout-title">
        <h2 id={headingId}>{t("show.handout.heading")}</h2>
        <IconButton
          icon="close"
          label={t("show.handout.close")}
          onClick={() => dialog.current?.close()}
        />
      </div>
      <TimeLeft />
      <PanelBoundary className="handout-wait">
        <Suspense fallback={<p className="handout-wait">{t("translation:panel.loading")}</p>}>
          <HandoutParts />
        </Suspense>
      </PanelBoundary>
    </Modal>
  );
}

function HandoutParts() {
  const { t } = useShowWords();
  const groups = useTellables();
  const told = useTalk((talk) => talk.told) ?? toldAtFirst(groups);
  const [paper, setPaper] = useState<Paper>(
    LETTER_REGIONS.test(navigator.language) ? "letter" : "a4",
  );
  useStyleSheet(`@page { size: ${paper === "a4" ? "A4" : "letter"}; margin: 0; }`);
  const page = useRef<HTMLElement>(null);
  const desk = useScaled(page, paper);
  const fit = useFit(page);
  const fitWords = () => {
    if (fit.overPx === 0) return t("show.handout.fits");
    return fit.tooMany === 0
      ? t("show.handout.tooLong")
      : t("show.handout.tooMuch", { count: fit.tooMany });
  };
  const sentences = groups.flatMap((group) => group.sentences);
  return (
    <div className="handout-parts">
      <div className="handout-choices">
        <div className="handout-print">
          <button
            type="button"
            className="button"
            disabled={fit.overPx > 0}
            onClick={() => print()}
          >
            {t("show.handout.print")}
          </button>
          <output data-fits={fit.overPx === 0}>{fitWords()}</output>
        </div>
        <HandoutChoices paper={paper} onPaper={setPaper} groups={groups} told={told} />
      </div>
      <section
        ref={desk}
        className="handout-desk"
        aria-label={t("show.handout.preview")}
        // It scrolls, and holds nothing that a keyboard could scroll it by.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <HandoutPage
          ref={page}
          paper={paper}
          // In the order of the story, whatever was chosen first.
          told={sentences.filter(({ key }) => told.includes(key))}
        />
      </section>
    </div>
  );
}

/** Shows the page whole, as wide as the desk lets it. */
function useScaled(page: RefObject<HTMLElement | null>, paper: Paper) {
  const desk = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const [table, sheet] = [desk.current, page.current];
    if (!table || !sheet) return undefined;
    const scale = () => {
      const room = table.clientWidth - 2 * Number.parseFloat(getComputedStyle(table).paddingLeft);
      const share = Math.min(1, room / sheet.offsetWidth);
      sheet.style.setProperty("--share", share.toFixed(4));
      sheet.style.marginBlockEnd = `${(share - 1) * sheet.offsetHeight}px`;
    };
    const observer = new ResizeObserver(scale);
    observer.observe(table);
    scale();
    return () => observer.disconnect();
  }, [page, paper]);
  return desk;
}
