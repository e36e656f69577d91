import { pseudoTexts } from "../../domain/pseudo-text.ts";

// Not a plain import: English then stays one file for those who read it.
const { chapters: english } = await import("../en/chapters.ts");

export const chapters = pseudoTexts(english);
