import type { SubjectId } from "./in-page/name-at.ts";

/** The window of every page, CSS pixels, one picture point each. */
export const SCREEN = { width: 900, height: 700 };

/** Addresses on the bench's own server. The app opens with words to read; the others have none. */
export const PATHS: Readonly<Record<SubjectId, string>> = {
  app: "#subtype=bone",
  "model-viewer": "model-viewer/",
  plain: "plain/",
};
