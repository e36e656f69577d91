import { useTranslation } from "react-i18next";
import { useViewer } from "../../state/store.ts";
import { coverEnd } from "../covers.ts";
import { LessonEditor } from "./editor/LessonEditor.tsx";
import { Presenter } from "./Presenter.tsx";

export interface LessonViewProps {
  /** Where the lesson is kept. */
  readonly from: string;
  readonly isEdited: boolean;
}

/** A lesson as its teacher has it: given or edited. */
export function LessonView({ from, isEdited }: LessonViewProps) {
  const { t } = useTranslation();
  const run = useViewer((state) => state.lesson);
  if (run?.from !== from)
    return (
      <p className="panel card panel-wait" ref={coverEnd}>
        {t("panel.loading")}
      </p>
    );
  return isEdited ? <LessonEditor run={run} /> : <Presenter run={run} />;
}
