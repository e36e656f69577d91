/** Who may talk with this page, and where its answers go. */

export interface Parties {
  /** This window, and the one that shows it; the same where nobody does. */
  readonly self: MessageEventSource;
  readonly parent: MessageEventSource;
  /** This page's own origin, `"null"` where it has none: from a file, in a sandboxed frame. */
  readonly ownOrigin: string;
  /** The only ones besides this origin that may talk to the page; null where a department names none. */
  readonly hosts: readonly string[] | null;
}

/** What has no origin of its own says so in this word, and all that have none say the same. */
const NO_ORIGIN = "null";

/** Whether a message is to be read: it comes from this origin, or from the window around this one and a host that may. */
export function mayTalk(
  { source, origin }: Pick<MessageEvent, "source" | "origin">,
  { self, parent, ownOrigin, hosts }: Parties,
): boolean {
  if (!source) return false;
  if (source === self || (origin === ownOrigin && origin !== NO_ORIGIN)) return true;
  return source === parent && (hosts === null || hosts.includes(origin));
}

/** Where to send what is for this origin. One without a name can only be reached as "whoever is in that window". */
export const addressOf = (origin: string): string =>
  origin === NO_ORIGIN || origin.startsWith("file:") ? "*" : origin;

/**
 * Where to send what nobody asked for, before a host has spoken. The browser delivers it only where the window's
 * origin is the one that is named.
 */
export const firstAddresses = ({ hosts, ownOrigin }: Parties): readonly string[] =>
  hosts === null ? ["*"] : [...hosts, ...(ownOrigin === NO_ORIGIN ? [] : [ownOrigin])];
