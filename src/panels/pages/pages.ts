/** The lists that open over everything, in one file that is fetched when the first of them is opened. */
import type { ComponentType } from "react";
import type { Page } from "../../domain/view.ts";
import { CreditsPage } from "./CreditsPage.tsx";
import { ShortcutsPage } from "../shortcuts/ShortcutsPage.tsx";
import { GlossaryPage } from "./GlossaryPage.tsx";
import { PageDialog } from "./PageDialog.tsx";
import { SourcesPage } from "./SourcesPage.tsx";

export { PageDialog };

export const PAGE_BODIES: Readonly<Record<Page, ComponentType>> = {
  glossary: GlossaryPage,
  sources: SourcesPage,
  credits: CreditsPage,
  shortcuts: ShortcutsPage,
};
