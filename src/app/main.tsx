import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { i18n, speak } from "../i18n/i18n.ts";
import { fetchContent } from "../state/use-content.ts";
import { PanelBoundary } from "../panels/PanelBoundary.tsx";
import { noteLostStyles } from "../state/lost-styles.ts";
import { readPreferences } from "../state/preferences.ts";
import { viewerStore } from "../state/store.ts";
import { connectAddress } from "../state/url-sync.ts";
import { App } from "./App.tsx";
import { fetchSettings } from "./department.ts";
import { awaitMessages } from "./embedding-slot.ts";

noteLostStyles();
const asked = fetchSettings();
awaitMessages(asked.then((found) => found?.hosts ?? null));
const settings = await asked;
viewerStore.setState({ ...settings?.defaults, ...readPreferences() });
const saysNothing = location.hash.length <= 1;
connectAddress(settings?.defaults);
if (settings) {
  viewerStore.setState({ ...(saysNothing && settings.start), settingsProblems: settings.problems });
}
// The words are on their way before anything is drawn.
fetchContent("core", viewerStore.getState().lang).catch(() => null);

await speak(viewerStore.getState().lang);

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <I18nextProvider i18n={i18n}>
      <PanelBoundary>
        <App />
      </PanelBoundary>
    </I18nextProvider>
  </StrictMode>,
);
