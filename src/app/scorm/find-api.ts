/** Windows on the way to a platform: more than any platform nests, and an end where they go round. */
const WINDOWS_MAX = 32;

/** What a platform offers: functions by the names of its version. */
export type ScormApi = Readonly<Record<string, unknown>>;

/** The part of a window that is looked at. */
export interface Frame {
  readonly parent: Frame;
  readonly opener: Frame | null;
}

/**
 * Looks for a platform in the windows around this one, from the nearest: those that it is framed by, then those around
 * the one that opened it.
 * @param name `API` for SCORM 1.2, `API_1484_11` for SCORM 2004
 * @returns null where there is no platform, or only one that this page may not look into
 */
export function findApi(name: string, from: Frame): ScormApi | null {
  const seen = new Set<Frame>();
  let frame: Frame | null = from;
  while (frame && !seen.has(frame) && seen.size < WINDOWS_MAX) {
    seen.add(frame);
    const api = read(frame, name);
    if (typeof api === "object" && api !== null) return api as ScormApi;
    frame = frame.parent === frame ? openerOf(frame, seen) : frame.parent;
  }
  return null;
}

/** The nearest opener of a window on the way. */
function openerOf(top: Frame, seen: ReadonlySet<Frame>): Frame | null {
  for (const frame of [top, ...seen]) {
    const opener = read(frame, "opener") as Frame | null | undefined;
    if (opener && !seen.has(opener)) return opener;
  }
  return null;
}

/** A window of another origin does not let itself be read. */
function read(frame: Frame, name: string): unknown {
  try {
    return (frame as unknown as Record<string, unknown>)[name];
  } catch {
    return undefined;
  }
}
