import { structureName, subtypeName } from "../../content/tell.ts";
import { useViewer } from "../../state/store.ts";
import { useContent } from "../../state/use-content.ts";
import { useShareWords } from "../../state/use-lazy-words.ts";

/** What is shown, with its side, as the present voice calls it; suspends until the names are here. */
export function useShownName(): string {
  const { t } = useShareWords();
  const core = useContent("core");
  const structures = useContent("structures");
  const voice = useViewer((state) => state.voice);
  const structure = useViewer((state) => state.structure);
  const subtype = useViewer((state) => state.subtype);
  if (structure) return structureName(structures, structure, voice);
  return subtype ? subtypeName(core, subtype, voice) : t("share.picture.whole");
}
