import type { ChaptersContent } from "../types.ts";
import { AFTER } from "./chapters/after.ts";
import { CAUSES } from "./chapters/causes.ts";
import { FEEL } from "./chapters/feel.ts";
import { OPENINGS } from "./chapters/openings.ts";
import { TESTS } from "./chapters/tests.ts";
import { TREATMENT } from "./chapters/treatment.ts";

export const chapters: ChaptersContent = {
  openings: OPENINGS,
  entries: { ...FEEL, ...CAUSES, ...TESTS, ...TREATMENT, ...AFTER },
};
