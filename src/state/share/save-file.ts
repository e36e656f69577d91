/** Long enough for any browser to have begun to write. */
const KEPT_MS = 60_000;

/** Hands a file over to the browser, which saves it or asks where. */
export function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  // Firefox follows only a link that is in the page.
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}

/** `where-it-starts-stomach-10y.png`; ids only, so that it is the same in every language. */
export const fileName = (words: readonly (string | null)[], extension: string): string =>
  `${["where-it-starts", ...words.filter((word) => word !== null)].join("-")}.${extension}`;
