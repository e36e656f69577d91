/** Drawing in software, so that a machine without a graphics card draws the same. */
export const BROWSER_FLAGS: string[];
/** The path of a browser, or null. */
export function findBrowser(): string | null;
/** A browser, installed if need be and allowed; ends the process with a sentence otherwise. */
export function ensureBrowser(): string;
