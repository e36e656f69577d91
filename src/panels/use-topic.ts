import { type TopicText, overviewText, structureText, subtypeText } from "../content/load.ts";
import { useViewer } from "../state/store.ts";
import { useContent } from "../state/use-content.ts";

/** What is said about the current selection, in the current voice; the overview while nothing is chosen. */
export function useTopic(): TopicText {
  const content = useContent();
  const structure = useViewer((state) => state.structure);
  const subtype = useViewer((state) => state.subtype);
  const voice = useViewer((state) => state.voice);
  if (structure) return structureText(content, structure, voice);
  return subtype ? subtypeText(content, subtype, voice) : overviewText(content, voice);
}
