import { fetchOnce } from "../../state/fetch-once.ts";
import { ownFile } from "../../state/own-file.ts";

/** A package that is shipped with the page; the build collects them (tools/licences.ts). */
export interface Licence {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly licence: string;
  /** In full, in English. */
  readonly text: string;
}

/** The project's own licence first, then those of the packages by name. @throws when the list cannot be had. */
export const fetchLicences = (): Promise<readonly Licence[]> =>
  fetchOnce("licences", async () => {
    const response = await fetch(ownFile("licences.json"));
    // A static host may answer a missing file with its front page, which is no JSON.
    return (await response.json()) as readonly Licence[];
  });
