/**
 * Only in a package for learning platforms, beside the app's own program (`tools/package/build-scorm.ts`): reports to
 * the platform that has opened the page. Opened by anything else it does nothing.
 */
import { setReporting } from "../../state/present/reporting.ts";
import { viewerStore } from "../../state/store.ts";
import { findApi } from "./find-api.ts";
import { reportProgress } from "./report.ts";
import { beginSession } from "./session.ts";
import { SCORM_VERSIONS } from "./versions.ts";

const name = document.querySelector<HTMLMetaElement>('meta[name="scorm-version"]')?.content;
const version = SCORM_VERSIONS[name ?? ""];
const api = version && findApi(version.api, window);
const session = version && api && beginSession(version, api);
if (session) {
  setReporting();
  const report = reportProgress({ session, store: viewerStore, now: () => performance.now() });
  addEventListener("pagehide", report.end);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") report.save();
  });
}
