import { pseudoTexts } from "../../domain/pseudo-text.ts";

// Not a plain import: English then stays one file for those who read it.
const { structures: english } = await import("../en/structures.ts");

export const structures = pseudoTexts(english);
