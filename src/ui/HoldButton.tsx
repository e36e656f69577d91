import {
  type ComponentProps,
  type KeyboardEvent,
  type PointerEvent,
  useEffect,
  useRef,
  useState,
} from "react";
import "./hold-button.css";

/** Long enough not to happen by chance, short enough not to be given up, milliseconds. */
export const HOLD_MS = 1200;
/** A finger that wanders farther than this is on its way elsewhere, CSS pixels. */
const SLOP_PX = 24;

export interface HoldButtonProps extends Omit<ComponentProps<"button">, "onClick" | "type"> {
  /** Held until its ring was full. */
  readonly onHeld: () => void;
  /** Pressed shortly; also what a screen reader's press is, which cannot be held. */
  readonly onTap: () => void;
}

/**
 * A button that wants to be held: a ring around it fills meanwhile, by pointer or with Enter or the space bar. For
 * whoever cannot hold, `onTap` is to offer another way.
 */
export function HoldButton({ onHeld, onTap, className = "", children, ...rest }: HoldButtonProps) {
  const [isHolding, setIsHolding] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const start = useRef<{ readonly x: number; readonly y: number } | null>(null);
  /** The click that follows a long hold is no tap. */
  const wasHeld = useRef(false);
  useEffect(() => () => clearTimeout(timer.current), []);

  const begin = (): void => {
    clearTimeout(timer.current);
    wasHeld.current = false;
    setIsHolding(true);
    timer.current = setTimeout(() => {
      wasHeld.current = true;
      setIsHolding(false);
      onHeld();
    }, HOLD_MS);
  };
  const end = (): void => {
    clearTimeout(timer.current);
    start.current = null;
    setIsHolding(false);
  };
  const onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    start.current = { x: event.clientX, y: event.clientY };
    begin();
  };
  const onPointerMove = (event: PointerEvent): void => {
    const from = start.current;
    if (from && Math.hypot(event.clientX - from.x, event.clientY - from.y) > SLOP_PX) end();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" && event.key !== " ") return;
    // A key that is held repeats itself, and Enter would click each time.
    event.preventDefault();
    if (!event.repeat) begin();
  };
  const onKeyUp = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    end();
    if (!wasHeld.current) onTap();
  };
  return (
    <button
      {...rest}
      type="button"
      className={`hold-button ${className}`}
      data-is-holding={isHolding}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={end}
      onPointerLeave={end}
      onPointerCancel={end}
      onKeyDown={onKeyDown}
      onKeyUp={onKeyUp}
      onBlur={end}
      // Where it is held, phones would open a menu.
      onContextMenu={(event) => event.preventDefault()}
      onClick={() => {
        if (!wasHeld.current) onTap();
        wasHeld.current = false;
      }}
    >
      <svg className="hold-ring" viewBox="0 0 36 36" aria-hidden="true">
        <circle cx="18" cy="18" r="16" pathLength="1" />
      </svg>
      {children}
    </button>
  );
}
