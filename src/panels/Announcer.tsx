import { useState } from "react";
import { useTranslation } from "react-i18next";
import { entryText, structureName, subtypeName } from "../content/tell.ts";
import { systemOf, type StructureId } from "../domain/anatomy.ts";
import { isStoryChapter } from "../domain/chapters.ts";
import { litPlaces, shownChapter, storyOf } from "../state/selectors.ts";
import { useViewer } from "../state/store.ts";
import { useContent, useContentIfHere, useTelling } from "../state/use-content.ts";

/** How many lit places are named; the list of body parts has the rest. */
const NAMED = 3;

/** Tells a screen reader what has been chosen or opened and where, however it was done. Silent at the start. */
export function Announcer() {
  const selection = useViewer((state) => `${state.subtype}/${state.structure}`);
  const reading = useViewer((state) => `${shownChapter(state)}/${state.entry}`);
  const describeSelection = useSelectionWords();
  const describeReading = useReadingWords();
  const [told, setTold] = useState({ selection, reading, message: "" });

  if (selection !== told.selection) setTold({ selection, reading, message: describeSelection() });
  else if (reading !== told.reading) setTold({ selection, reading, message: describeReading() });

  return <output className="visually-hidden">{told.message}</output>;
}

function useSelectionWords(): () => string {
  const { t } = useTranslation();
  const core = useContent("core");
  const content = useContent("structures");
  const structure = useViewer((state) => state.structure);
  const subtype = useViewer((state) => state.subtype);
  const voice = useViewer((state) => state.voice);
  return () => {
    const type = subtype && subtypeName(core, subtype, voice);
    if (!structure) return type ? t("announce.subtype", { name: type }) : t("announce.nothing");
    const name = structureName(content, structure, voice);
    const system = t(`parts.system.${systemOf(structure)}`).toLocaleLowerCase(content.lang);
    return type
      ? t("announce.structure", { name, system, subtype: type })
      : t("announce.structureAlone", { name, system });
  };
}

function useReadingWords(): () => string {
  const { t } = useTranslation();
  const structures = useContent("structures");
  const telling = useTelling();
  const story = useViewer(storyOf);
  const chapter = useViewer(shownChapter);
  // Only once somebody reads them: the entries' names are with their words.
  const chapters = useContentIfHere(isStoryChapter(chapter) ? "chapters" : null);
  const entry = useViewer((state) => state.entry);
  const lit = useViewer(litPlaces);
  return () => {
    const name = entry && chapters && entryText(chapters, entry, { story, telling })?.name;
    const opened = t("announce.opened", {
      name: name || t(`chapters.name.${telling.voice}.${chapter}`),
    });
    if (!lit) return opened;
    const places: StructureId[] = [...lit];
    const names = places.slice(0, NAMED).map((id) => structureName(structures, id, telling.voice));
    const list = new Intl.ListFormat(structures.lang).format(names);
    const rest = places.length - names.length;
    return `${opened} ${rest > 0 ? t("announce.shownWithMore", { names: list, count: rest }) : t("announce.shown", { names: list })}`;
  };
}
