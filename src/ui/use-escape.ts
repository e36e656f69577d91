import { useEffect, useEffectEvent } from "react";

/** Calls back when Escape is pressed anywhere on the page, while it is wanted. */
export function useEscape(isWanted: boolean, onEscape: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === "Escape") onEscape();
  });
  useEffect(() => {
    if (!isWanted) return undefined;
    const listener = (event: KeyboardEvent) => onKey(event);
    document.addEventListener("keydown", listener);
    return () => document.removeEventListener("keydown", listener);
  }, [isWanted]);
}
