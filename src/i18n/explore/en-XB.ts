import { pseudoTexts } from "../../domain/pseudo-text.ts";
import { en } from "./en.ts";

export const words = pseudoTexts(en);
