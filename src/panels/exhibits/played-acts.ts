import type { ActId } from "../../domain/exhibits.ts";

/** Seconds that each thing takes when it plays, and whether it goes on. */
export const PLAYED: Readonly<
  Record<ActId, { readonly seconds: number; readonly isLooped?: true }>
> = {
  open: { seconds: 4 },
  squeeze: { seconds: 6, isLooped: true },
  hair: { seconds: 3 },
  blood: { seconds: 5, isLooped: true },
  guard: { seconds: 6 },
};
