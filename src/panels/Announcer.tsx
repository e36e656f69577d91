import { useState } from "react";
import { useTranslation } from "react-i18next";
import { structureName, subtypeText } from "../content/load.ts";
import { systemOf } from "../domain/anatomy.ts";
import { useViewer } from "../state/store.ts";
import { useContent } from "../state/use-content.ts";

/** Tells a screen reader what has been chosen and where, however it was chosen. Silent at the start. */
export function Announcer() {
  const { t } = useTranslation();
  const content = useContent();
  const structure = useViewer((state) => state.structure);
  const subtype = useViewer((state) => state.subtype);
  const voice = useViewer((state) => state.voice);
  const selection = `${subtype}/${structure}`;
  const [told, setTold] = useState({ selection, message: "" });

  const describe = (): string => {
    const type = subtype && subtypeText(content, subtype, voice).name;
    if (!structure) return type ? t("announce.subtype", { name: type }) : t("announce.nothing");
    const name = structureName(content, structure, voice);
    const system = t(`parts.system.${systemOf(structure)}`).toLocaleLowerCase(content.lang);
    return type
      ? t("announce.structure", { name, system, subtype: type })
      : t("announce.structureAlone", { name, system });
  };
  if (selection !== told.selection) setTold({ selection, message: describe() });

  return <output className="visually-hidden">{told.message}</output>;
}
