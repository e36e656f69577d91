import { structureName, subtypeName } from "../../content/tell.ts";
import { type StructureId, wholeBoneOf } from "../../domain/anatomy.ts";
import type { PrintWhat } from "../../state/share/print/choices.ts";
import { useViewer } from "../../state/store.ts";
import { useContent } from "../../state/use-content.ts";
import { useShareWords } from "../../state/use-lazy-words.ts";

export interface PrintNames {
  readonly nameOf: (what: PrintWhat) => string;
  readonly partName: (id: StructureId) => string;
}

/** What can be printed, as the present voice calls it; suspends until the names are here. */
export function usePrintNames(): PrintNames {
  const { t } = useShareWords();
  const core = useContent("core");
  const structures = useContent("structures");
  const voice = useViewer((state) => state.voice);
  const structure = useViewer((state) => state.structure);
  const subtype = useViewer((state) => state.subtype);
  const bone = structure && wholeBoneOf(structure);
  return {
    partName: (id) => structureName(structures, id, voice),
    nameOf(what) {
      if (what === "part" && structure)
        return t("share.print.part", { name: structureName(structures, structure, voice) });
      if (what === "bone" && bone)
        return t("share.print.bone", { name: structureName(structures, bone, voice) });
      if (what === "places" && subtype)
        return t("share.print.places", { name: subtypeName(core, subtype, voice) });
      return t("share.print.skin");
    },
  };
}
