import { useMemo, useState } from "react";
import { setRoomAt } from "../../../state/actions.ts";
import { useViewer } from "../../../state/store.ts";
import { usePresentWords } from "../../../state/use-lazy-words.ts";
import { Choice } from "../../../ui/Choice.tsx";
import { IconButton } from "../../../ui/IconButton.tsx";
import { AgeTool } from "../../AgeTool.tsx";
import { usePicture } from "../../picture-file.ts";
import { growPicture } from "../../picture-growth.ts";
import { PagePreview } from "./PagePreview.tsx";
import { type Paper, PAPERS, PaperStyle } from "./PaperStyle.tsx";
import { WorksheetPage } from "./WorksheetPage.tsx";
import { drawWorksheet } from "./worksheet-drawing.ts";
import { isWorksheetSet, WORKSHEET_SETS, type WorksheetSet, WORKSHEETS } from "./worksheet-sets.ts";
import "./worksheet.css";

/** A worksheet to print: its choices, and the pages as they come out of the printer. */
export function Worksheet() {
  const { t } = usePresentWords();
  const set = useViewer(({ roomAt }) => setIn(roomAt));
  const ageYears = useViewer((state) => state.ageYears);
  const [paper, setPaper] = useState<Paper>("a4");
  const [hasWordBank, setHasWordBank] = useState(true);
  const [hasAnswers, setHasAnswers] = useState(true);
  const file = usePicture("front", 0);
  const drawing = useMemo(
    () => file && drawWorksheet(growPicture(file, ageYears), WORKSHEETS[set]),
    [file, ageYears, set],
  );
  const page = drawing && { set, drawing, hasWordBank };
  return (
    <div className="worksheet" data-paper={paper}>
      <PaperStyle paper={paper} />
      <section className="worksheet-choices card" aria-labelledby="worksheet-heading">
        <div className="panel-head">
          <IconButton icon="back" label={t("worksheet.leave")} onClick={() => setRoomAt(null)} />
          <h2 id="worksheet-heading" className="topic-name">
            {t("worksheet.name")}
          </h2>
        </div>
        <div className="panel-scroll">
          <Choice
            isLabelVisible
            label={t("worksheet.set.label")}
            options={WORKSHEET_SETS}
            nameOf={(option) => t(`worksheet.set.${option}`)}
            value={set}
            onChange={(option) => setRoomAt(`worksheet.${option}`)}
          />
          <AgeTool />
          <Choice
            isLabelVisible
            label={t("worksheet.paper.label")}
            options={PAPERS}
            nameOf={(option) => t(`worksheet.paper.${option}`)}
            value={paper}
            onChange={setPaper}
          />
          <Tick label={t("worksheet.hasWordBank")} isOn={hasWordBank} onChange={setHasWordBank} />
          <Tick label={t("worksheet.hasAnswers")} isOn={hasAnswers} onChange={setHasAnswers} />
          <button type="button" className="button" disabled={!page} onClick={() => window.print()}>
            {t("worksheet.print")}
          </button>
        </div>
      </section>
      {/* Scrolled by keyboard too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="worksheet-pages" aria-label={t("worksheet.preview")} tabIndex={0}>
        {page ? (
          <>
            <PagePreview paper={paper}>
              <WorksheetPage {...page} isAnswered={false} />
            </PagePreview>
            {hasAnswers && (
              <PagePreview paper={paper}>
                <WorksheetPage {...page} isAnswered />
              </PagePreview>
            )}
          </>
        ) : (
          <p className="worksheet-wait">{t("worksheet.waiting")}</p>
        )}
      </section>
    </div>
  );
}

function setIn(roomAt: string | null): WorksheetSet {
  const set = roomAt?.split(".")[1];
  return isWorksheetSet(set) ? set : "digestive";
}

interface TickProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

const Tick = ({ label, isOn, onChange }: TickProps) => (
  <label className="worksheet-tick">
    <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.target.checked)} />
    <span>{label}</span>
  </label>
);
