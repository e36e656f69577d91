/** The heading under which a mark is set. */
export const PLACE_HEADING_ID = "show-place";

/** Goes on where the next mark is set. */
export const focusOnPlace = (): void => document.getElementById(PLACE_HEADING_ID)?.focus();
