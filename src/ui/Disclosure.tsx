import { type ReactNode, useId } from "react";

export interface DisclosureProps {
  readonly title: ReactNode;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  /** Level of the heading that holds the button; without it the button stands alone. */
  readonly headingLevel?: 3 | 4 | 5;
  /** A control on the same line that the title names too: of the button then only the arrow is shown. */
  readonly beside?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A button that shows and hides what follows it. What is hidden is not in the page at all. */
export function Disclosure(props: DisclosureProps) {
  const { title, isOpen, onToggle, headingLevel, beside, className = "", children } = props;
  const id = useId();
  const Heading = headingLevel ? (`h${headingLevel}` as const) : "div";
  return (
    <div className={`disclosure ${className}`}>
      <div className="disclosure-line">
        <Heading className="disclosure-heading">
          <button
            type="button"
            className="disclosure-button"
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={() => onToggle(!isOpen)}
          >
            <svg className="disclosure-arrow" viewBox="0 0 12 12" aria-hidden="true">
              <path d="M4 2l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.8" />
            </svg>
            {beside ? <span className="visually-hidden">{title}</span> : title}
          </button>
        </Heading>
        {beside}
      </div>
      {isOpen && (
        <div id={id} className="disclosure-content">
          {children}
        </div>
      )}
    </div>
  );
}
