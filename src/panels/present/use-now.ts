import { useEffect, useState } from "react";

/** The time by the clock, milliseconds since 1970, brought up to date so often while it is wanted. */
export function useNow(everyMs: number, isWanted: boolean): number {
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(() => {
    if (!isWanted) return undefined;
    const update = () => setNowMs(Date.now());
    update();
    const timer = setInterval(update, everyMs);
    return () => clearInterval(timer);
  }, [everyMs, isWanted]);
  return nowMs;
}
