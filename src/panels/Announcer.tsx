import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { structureName } from "../content/load.ts";
import { systemOf } from "../domain/anatomy.ts";
import { useViewer } from "../state/store.ts";
import { useContent } from "./use-content.ts";

/** Tells a screen reader what has been chosen and where, however it was chosen. Silent at the start. */
export function Announcer() {
  const { t } = useTranslation();
  const content = useContent();
  const structure = useViewer((state) => state.structure);
  const subtype = useViewer((state) => state.subtype);
  const voice = useViewer((state) => state.voice);
  const [message, setMessage] = useState("");
  const announced = useRef(`${subtype}/${structure}`);

  useEffect(() => {
    const selection = `${subtype}/${structure}`;
    if (selection === announced.current) return;
    announced.current = selection;
    if (structure) {
      const name = structureName(content, structure, voice);
      const system = t(`parts.system.${systemOf(structure)}`).toLocaleLowerCase(content.lang);
      setMessage(
        subtype
          ? t("announce.structure", { name, system, subtype: t(`types.named.${subtype}`) })
          : t("announce.structureAlone", { name, system }),
      );
    } else if (subtype) {
      setMessage(t("announce.subtype", { name: t(`types.named.${subtype}`) }));
    } else {
      setMessage(t("announce.nothing"));
    }
  }, [structure, subtype, content, voice, t]);

  return (
    <p role="status" className="visually-hidden">
      {message}
    </p>
  );
}
