import { useEffect } from "react";
import { placeOfExhibit } from "../../domain/exhibits.ts";
import { LUMP_DEFAULTS } from "../../domain/lump.ts";
import { setLump } from "../../state/actions.ts";
import { showsLump } from "../../state/exhibits/shows-lump.ts";
import { useExhibitWords } from "../../state/use-lazy-words.ts";
import { useViewer, viewerStore } from "../../state/store.ts";
import { ExhibitHeading } from "./ExhibitHeading.tsx";
import { ExhibitStatus } from "./ExhibitStatus.tsx";
import { LumpControl } from "./LumpControl.tsx";

/** A lump at the chosen place of the body. It goes when the panel does. */
export function LumpPanel() {
  const { t } = useExhibitWords();
  const hasPlace = useViewer((state) => placeOfExhibit(state) !== null);
  useEffect(() => {
    if (showsLump(viewerStore.getState())) setLump(viewerStore.getState().lump ?? LUMP_DEFAULTS);
    return () => setLump(null);
  }, []);
  return (
    <>
      <ExhibitHeading>{t("lump.heading")}</ExhibitHeading>
      {hasPlace ? (
        <>
          <ExhibitStatus />
          <LumpControl />
        </>
      ) : (
        <p>{t("lump.noPlace")}</p>
      )}
    </>
  );
}
