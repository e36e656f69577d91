import { pseudoTexts } from "../../domain/pseudo-text.ts";

// Not a plain import: English then stays one file for those who read it.
const { glossary: english } = await import("../en/glossary.ts");

export const glossary = pseudoTexts(english);
