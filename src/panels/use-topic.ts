import { use } from "react";
import { type TopicText, overviewText, structureText, subtypeText } from "../content/tell.ts";
import { useViewer } from "../state/store.ts";
import { fetchContent, useContent, useTelling } from "../state/use-content.ts";

/** What is said about the current selection, as it is told now; the overview while nothing is chosen. */
export function useTopic(): TopicText {
  const core = useContent("core");
  const lang = useViewer((state) => state.lang);
  const structure = useViewer((state) => state.structure);
  const subtype = useViewer((state) => state.subtype);
  const telling = useTelling();
  // The words for single parts are many and come after the first ones.
  if (structure) return structureText(use(fetchContent("structures", lang)), structure, telling);
  return subtype ? subtypeText(core, subtype, telling) : overviewText(core, telling);
}
