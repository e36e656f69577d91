/**
 * A visit as a learning platform records it. Whatever the platform answers, or throws, the page goes on: what could not
 * be told is told with the next change.
 */
import type { ScormApi } from "./find-api.ts";
import type { Outcome, ScormVersion } from "./versions.ts";

/** Both versions keep at least so many characters from one visit to the next. */
export const KEPT_MAX = 4096;

export interface Session {
  /** What an earlier visit left to be kept; empty at the first. */
  readonly kept: string;
  /** Tells how far it has gone, and what is to be kept, and has it stored. Never takes back what was reached before. */
  readonly tell: (outcome: Outcome, kept: string) => void;
  /** The last word. Nothing is told afterwards. */
  readonly end: () => void;
}

const SUSPENDED = "cmi.suspend_data";

/** @returns null where the platform does not begin a visit, such as in a second window of the same one */
export function beginSession(version: ScormVersion, api: ScormApi): Session | null {
  const { calls, statuses, score } = version;
  const call = (name: keyof ScormVersion["calls"], ...values: string[]): string => {
    try {
      const method = api[calls[name]];
      return typeof method === "function" ? String(method.apply(api, values)) : "";
    } catch {
      return "";
    }
  };
  if (call("initialize", "") !== "true") return null;

  const get = (element: string): string => call("get", element);
  const set = (element: string, value: string): void => void call("set", element, value);

  /** Only to a value that says more than the one that is recorded. */
  function raise(element: string, value: string): void {
    const order = statuses[element] ?? [];
    if (order.indexOf(value) > order.indexOf(get(element))) set(element, value);
  }

  function tellScore(share: number): void {
    const percent = Math.round(share * 100);
    const recorded = get(`${score}.raw`);
    if (recorded !== "" && Number(recorded) >= percent) return;
    set(`${score}.min`, "0");
    set(`${score}.max`, "100");
    set(`${score}.raw`, String(percent));
    if (version.hasScaled) set(`${score}.scaled`, String(percent / 100));
  }

  let isOver = false;
  return {
    kept: get(SUSPENDED),
    tell(outcome, kept) {
      if (isOver) return;
      for (const [element, value] of Object.entries(version.writeStatus(outcome)))
        if (value !== undefined) raise(element, value);
      if (outcome.share !== null) tellScore(outcome.share);
      if (kept.length <= KEPT_MAX) set(SUSPENDED, kept);
      set(version.time, version.writeTime(outcome.timeMs));
      // What is kept is there at the next visit.
      set(version.exit, "suspend");
      call("commit", "");
    },
    end() {
      if (isOver) return;
      isOver = true;
      call("terminate", "");
    },
  };
}
