import { useExhibitWords } from "../../state/use-lazy-words.ts";
import { Icon } from "../../ui/Icon.tsx";

export interface ProcedureStepsProps {
  readonly names: readonly string[];
  /** Counts from 0. */
  readonly step: number;
  readonly onStep: (step: number) => void;
}

/** The steps by number, each a button, and ways to the one before and the next. */
export function ProcedureSteps({ names, step, onStep }: ProcedureStepsProps) {
  const { t } = useExhibitWords();
  const isFirst = step === 0;
  const isLast = step === names.length - 1;
  return (
    <nav className="procedure-steps" aria-label={t("procedure.steps")}>
      {/* Not disabled at an end, so that whoever goes on by keyboard keeps the place. */}
      <button
        type="button"
        className="procedure-go"
        aria-label={t("procedure.before")}
        aria-disabled={isFirst}
        onClick={() => !isFirst && onStep(step - 1)}
      >
        <Icon name="back" />
      </button>
      <ol>
        {names.map((name, i) => (
          <li key={name}>
            <button
              type="button"
              aria-label={t("procedure.stepName", { number: i + 1, name })}
              aria-current={i === step ? "step" : undefined}
              onClick={() => onStep(i)}
            >
              {i + 1}
            </button>
          </li>
        ))}
      </ol>
      <button
        type="button"
        className="procedure-go"
        aria-label={t("procedure.next")}
        aria-disabled={isLast}
        onClick={() => !isLast && onStep(step + 1)}
      >
        <Icon name="next" />
      </button>
    </nav>
  );
}
