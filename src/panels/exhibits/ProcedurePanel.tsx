import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { procedureText } from "../../content/tell-exhibits.ts";
import type { ProcedureId } from "../../domain/exhibits.ts";
import { motionOfStep, stillOf } from "../../domain/procedures.ts";
import { changeExhibit, setAct } from "../../state/actions.ts";
import { useExhibitWords } from "../../state/use-lazy-words.ts";
import { useViewer } from "../../state/store.ts";
import { useContent, useTelling } from "../../state/use-content.ts";
import { Section } from "../Section.tsx";
import { ActControl } from "./ActControl.tsx";
import { ExhibitHeading } from "./ExhibitHeading.tsx";
import { ExhibitStatus } from "./ExhibitStatus.tsx";
import { PathLayers } from "./PathLayers.tsx";
import { ProcedureNotes } from "./ProcedureNotes.tsx";
import { ProcedureSteps } from "./ProcedureSteps.tsx";
import "./procedure.css";

/** What doctors do, step by step: what one sees at the open step, and what it feels like. */
export function ProcedurePanel() {
  const id = useViewer(({ exhibit }) => (exhibit?.kind === "procedure" ? exhibit.id : null));
  const step = useViewer(({ exhibit }) => (exhibit?.kind === "procedure" ? exhibit.step : 0));
  return id && <Words id={id} step={step} />;
}

interface WordsProps {
  readonly id: ProcedureId;
  readonly step: number;
}

function Words({ id, step }: WordsProps) {
  const { t } = useExhibitWords();
  const { t: tPage } = useTranslation();
  const procedures = useContent("procedures");
  const telling = useTelling();
  const voice = useViewer((state) => state.voice);
  const { name, about, steps, feels } = procedureText(procedures, id, telling);
  const motion = motionOfStep({ id, step });
  const shown = steps[step]!;
  // Nothing moves by itself: a step opens as a still.
  useEffect(() => setAct("progress", stillOf({ id, step })), [id, step]);
  return (
    <>
      <ExhibitHeading>{name}</ExhibitHeading>
      {about && <Section sentences={about.sentences} />}
      <ExhibitStatus />
      <section className="topic-section procedure-step">
        <ProcedureSteps
          names={steps.map((each) => each.name)}
          step={step}
          onStep={(to) => changeExhibit({ kind: "procedure", id, step: to })}
        />
        <h4 aria-live="polite">
          <span className="procedure-count">
            {t("procedure.stepOf", { number: step + 1, count: steps.length })}
          </span>{" "}
          <span>{shown.name}</span>
        </h4>
        {shown.about && <Section sentences={shown.about.sentences} />}
        {motion && (
          <ActControl
            key={`${id} ${step}`}
            act="progress"
            label={t("procedure.motion")}
            seconds={motion.seconds}
            still={stillOf({ id, step })}
          />
        )}
        <PathLayers />
        <ProcedureNotes id={id} step={step} />
      </section>
      {feels && <Section heading={tPage(`chapters.feels.${voice}`)} sentences={feels.sentences} />}
    </>
  );
}
