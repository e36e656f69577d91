/** Which facts a reader is shown, and which of them rest on a source. Pure. */
import type { Fact, FactId } from "../../domain/facts.ts";
import type { SourceId } from "../../domain/sources.ts";
import type { Voice } from "../../domain/view.ts";

/** Statements are for grown-ups, and outcome figures for clinicians alone. */
export function factsShown(facts: readonly Fact[], voice: Voice): readonly Fact[] {
  if (voice === "child") return [];
  return facts.filter((fact) => voice === "clinician" || !fact.clinicianOnly);
}

export function factsBySource(facts: readonly Fact[]): ReadonlyMap<SourceId, readonly FactId[]> {
  const bySource = new Map<SourceId, FactId[]>();
  for (const { id, sources } of facts)
    for (const source of sources) bySource.set(source, [...(bySource.get(source) ?? []), id]);
  return bySource;
}
