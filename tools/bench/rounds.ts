import { type SubjectId, SUBJECTS } from "./in-page/name-at.ts";

export type BySubject<T> = Readonly<Record<SubjectId, readonly T[]>>;

/**
 * Measures all three round by round, each round beginning with another: what slows the machine for a while slows all
 * of them.
 */
export async function inRounds<T>(
  rounds: number,
  measure: (subject: SubjectId) => Promise<T>,
): Promise<BySubject<T>> {
  const samples: Record<SubjectId, T[]> = { app: [], "model-viewer": [], plain: [] };
  for (let round = 0; round < rounds; round++)
    for (let i = 0; i < SUBJECTS.length; i++) {
      const subject = SUBJECTS[(round + i) % SUBJECTS.length]!;
      samples[subject].push(await measure(subject));
    }
  return samples;
}
