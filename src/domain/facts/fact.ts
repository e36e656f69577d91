import type { SourceId } from "../sources.ts";

/** How a statement relates to the page that the register started from. */
export type FactStatus = "as-brief" | "corrected" | "added";

export interface FactEntry {
  readonly status: FactStatus;
  /** Neutral, complete, in its corrected form. */
  readonly statement: string;
  readonly sources: readonly SourceId[];
  /** Outcome figures: never shown in the child or family voice, nor in their lists of sources. */
  readonly clinicianOnly?: true;
}

const entry =
  (status: FactStatus) =>
  (statement: string, ...sources: readonly SourceId[]): FactEntry => ({
    status,
    statement,
    sources,
  });

export const asBrief = entry("as-brief");
export const corrected = entry("corrected");
export const added = entry("added");

/** An added fact that holds an outcome figure. */
export const outcome = (statement: string, ...sources: readonly SourceId[]): FactEntry => ({
  status: "added",
  statement,
  sources,
  clinicianOnly: true,
});
