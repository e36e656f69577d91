import { useEffect, useMemo } from "react";
import { structureName } from "../../content/tell.ts";
import { PATCH_PICTURES } from "../../content/types.ts";
import { selectStructure, setExhibitLit, setExhibitStatus } from "../../state/actions.ts";
import { patchPicture, setPatchRings } from "../../state/exhibits/patch-result.ts";
import { setPicture } from "../../state/exhibits/pictures.ts";
import { useViewer } from "../../state/store.ts";
import { useContentIfHere } from "../../state/use-content.ts";
import { setCallouts, setExhibitFocus } from "../exhibit-stage.ts";
import type { BodyModel } from "../load-body.ts";
import { PATCH_BONE, patchPlace } from "./patch-place.ts";
import { patchPictures } from "./patch-pictures.ts";
import { useRestingAge } from "./use-resting-age.ts";

/** Shows on the body where the pictures are taken, and works them out for the panel. */
export function PatchScene({ model }: { readonly model: BodyModel }) {
  const ageYears = useRestingAge(model);
  const structures = useContentIfHere("structures");
  const voice = useViewer((state) => state.voice);
  // The place moves with the body's age.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const place = useMemo(() => patchPlace(model), [model, ageYears]);

  useEffect(() => setExhibitFocus({ box: place.box }), [place]);
  useEffect(() => {
    setExhibitLit([PATCH_BONE]);
    return () => {
      setExhibitFocus(null);
      setExhibitLit(null);
    };
  }, []);
  useEffect(() => {
    const { pictures, rings } = patchPictures(model);
    for (const name of PATCH_PICTURES) setPicture(patchPicture(name), pictures[name]);
    setPatchRings(rings);
    setExhibitStatus("ready");
  }, [model, ageYears]);
  useEffect(
    () => () => {
      for (const name of PATCH_PICTURES) setPicture(patchPicture(name), null);
      setPatchRings(null);
    },
    [],
  );
  useEffect(() => {
    if (!structures) return undefined;
    setCallouts([
      {
        id: PATCH_BONE,
        text: structureName(structures, PATCH_BONE, voice),
        isChosen: true,
        pointOf: () => place.centre,
        choose: () => selectStructure(PATCH_BONE),
      },
    ]);
    return () => setCallouts([]);
  }, [structures, voice, place]);
  return null;
}
