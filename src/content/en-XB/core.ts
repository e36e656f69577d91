import { pseudoTexts } from "../../domain/pseudo-text.ts";

// Not a plain import: English then stays one file for those who read it.
const { core: english } = await import("../en/core.ts");

export const core = pseudoTexts(english);
