/** The settings that a department may put beside the page. Their parser is fetched only where they say anything. */
import type { Settings } from "../state/settings-file.ts";
import { ownFile } from "../state/own-file.ts";

/** Nothing waits longer for a file that most pages do not have. */
const PATIENCE_MS = 3000;

/** Null where there is no such file, or it says nothing. */
export async function fetchSettings(): Promise<Settings | null> {
  try {
    const response = await fetch(ownFile("settings.json"), {
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const text = response.ok ? (await response.text()).trim() : "";
    if (text === "" || text === "{}") return null;
    const { readSettings } = await import("../state/settings-file.ts");
    return readSettings(text);
  } catch {
    return null;
  }
}
