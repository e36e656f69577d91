/** How each version of SCORM names what is said. */

/** What is told about a visit. Nothing about who it is, or what was looked at. */
export interface Outcome {
  readonly isComplete: boolean;
  readonly isPassed: boolean;
  /** The best round of the quiz, 0 to 1; null before one has ended. */
  readonly share: number | null;
  /** How long this visit has lasted. */
  readonly timeMs: number;
}

export interface ScormVersion {
  /** The object that a platform offers. */
  readonly api: string;
  readonly calls: Readonly<Record<"initialize" | "get" | "set" | "commit" | "terminate", string>>;
  readonly score: string;
  readonly exit: string;
  readonly time: string;
  readonly writeTime: (timeMs: number) => string;
  /** Elements that tell how far it has gone, each with its values from less to more. */
  readonly statuses: Readonly<Record<string, readonly string[]>>;
  /** What those elements are to say; undefined for what is left unsaid. */
  readonly writeStatus: (outcome: Outcome) => Readonly<Record<string, string | undefined>>;
  /** Whether a score is told as a share of 1 as well. */
  readonly hasScaled: boolean;
}

const HOURS_MAX = 9999;

/** Whole hours and minutes, and seconds in hundredths, which is as fine as is told. */
function timeParts(timeMs: number) {
  const hundredths = Math.max(0, Math.floor(timeMs / 10));
  return {
    hours: Math.floor(hundredths / 360_000),
    minutes: Math.floor(hundredths / 6000) % 60,
    seconds: (hundredths % 6000) / 100,
  };
}

/** `0001:02:03.40`: up to four digits of hours. */
function clockTime(timeMs: number): string {
  const { hours, minutes, seconds } = timeParts(timeMs);
  const digits = (value: number | string, length: number) => String(value).padStart(length, "0");
  return [
    digits(Math.min(hours, HOURS_MAX), 4),
    digits(minutes, 2),
    digits(seconds.toFixed(2), 5),
  ].join(":");
}

/** `PT1H2M3.4S`, as ISO 8601 writes a duration. */
function duration(timeMs: number): string {
  const { hours, minutes, seconds } = timeParts(timeMs);
  return `PT${hours}H${minutes}M${seconds}S`;
}

const STATUS_12 = "cmi.core.lesson_status";

const SCORM_12: ScormVersion = {
  api: "API",
  calls: {
    initialize: "LMSInitialize",
    get: "LMSGetValue",
    set: "LMSSetValue",
    commit: "LMSCommit",
    terminate: "LMSFinish",
  },
  score: "cmi.core.score",
  exit: "cmi.core.exit",
  time: "cmi.core.session_time",
  writeTime: clockTime,
  // One element for both: who has passed has completed.
  statuses: { [STATUS_12]: ["incomplete", "completed", "passed"] },
  writeStatus: ({ isComplete, isPassed }) => ({
    [STATUS_12]: isPassed ? "passed" : isComplete ? "completed" : "incomplete",
  }),
  hasScaled: false,
};

const SCORM_2004: ScormVersion = {
  api: "API_1484_11",
  calls: {
    initialize: "Initialize",
    get: "GetValue",
    set: "SetValue",
    commit: "Commit",
    terminate: "Terminate",
  },
  score: "cmi.score",
  exit: "cmi.exit",
  time: "cmi.session_time",
  writeTime: duration,
  statuses: {
    "cmi.completion_status": ["incomplete", "completed"],
    "cmi.success_status": ["passed"],
  },
  writeStatus: ({ isComplete, isPassed }) => ({
    "cmi.completion_status": isComplete ? "completed" : "incomplete",
    "cmi.success_status": isPassed ? "passed" : undefined,
  }),
  hasScaled: true,
};

/** By the name that a package gives its version. */
export const SCORM_VERSIONS: Readonly<Record<string, ScormVersion>> = {
  "1.2": SCORM_12,
  "2004": SCORM_2004,
};
