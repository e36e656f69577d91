import type { ReactNode } from "react";

export interface PartListProps<T extends string> {
  /** What opens the list. */
  readonly label: string;
  readonly parts: readonly T[];
  readonly nameOf: (part: T) => string;
  /** Beside the name: how the part is now. */
  readonly renderMark?: (part: T) => ReactNode;
  readonly onChoose: (part: T) => void;
}

/** Parts by their names, for hands that do not touch the body. */
export function PartList<T extends string>(props: PartListProps<T>) {
  const { label, parts, nameOf, renderMark, onChoose } = props;
  return (
    <details className="explore-list">
      <summary>{label}</summary>
      <ul>
        {parts.map((part) => (
          <li key={part}>
            <button type="button" className="explore-part" onClick={() => onChoose(part)}>
              {renderMark?.(part)}
              <span>{nameOf(part)}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
