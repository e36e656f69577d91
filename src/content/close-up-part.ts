import type { ACTS_OF, CloseUpId, LayerId } from "../domain/exhibits.ts";
import type { CloseUpWords, Named } from "./types.ts";

/** What one file of a language says of a close-up; what two of them can do stands in one of the two files. */
export interface CloseUpPart<C extends CloseUpId> {
  readonly closeUp: CloseUpWords;
  readonly layers: Readonly<Record<LayerId<C>, Named>>;
  readonly acts: Readonly<Partial<Record<(typeof ACTS_OF)[C][number], Named>>>;
}
