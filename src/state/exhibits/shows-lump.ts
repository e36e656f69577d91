import type { ViewerState } from "../store.ts";

/** Whether a lump may be drawn: to a child only when the grown-up beside it wants that. */
export const showsLump = ({
  voice,
  facilitator,
}: Pick<ViewerState, "voice" | "facilitator">): boolean =>
  voice !== "child" || facilitator.mentioned.includes("lump-picture");
