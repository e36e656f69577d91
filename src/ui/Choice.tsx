import { useId } from "react";

export interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly options: readonly T[];
  readonly nameOf: (option: T) => string;
  readonly value: T;
  readonly onChange: (option: T) => void;
  /** Shows the label above the options; otherwise it is only spoken. */
  readonly isLabelVisible?: boolean;
  readonly className?: string;
}

/** One of a few: native radio buttons that look like a row of buttons. Its role is "group". */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const { label, options, nameOf, value, onChange, isLabelVisible = false, className = "" } = props;
  const name = useId();
  return (
    <fieldset className={`choice ${className}`}>
      <legend className={isLabelVisible ? "choice-label" : "visually-hidden"}>{label}</legend>
      <div className="choice-row">
        {options.map((option) => (
          <label key={option} className="choice-option">
            <input
              type="radio"
              name={name}
              checked={option === value}
              onChange={() => onChange(option)}
            />
            <span>{nameOf(option)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
