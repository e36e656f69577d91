import { useFrame, useThree } from "@react-three/fiber";
import { useEffect, useMemo, useRef } from "react";
import { placeOfExhibit } from "../../domain/exhibits.ts";
import { LUMP_OFF_SURFACE } from "../../domain/lump.ts";
import { setExhibitStatus } from "../../state/actions.ts";
import { useViewer, viewerStore } from "../../state/store.ts";
import { AZIMUTH, facing } from "../facing.ts";
import type { BodyModel } from "../load-body.ts";
import { LumpMesh } from "./LumpMesh.tsx";
import { useRestingAge } from "./use-resting-age.ts";
import { placePoint, type PlacePoint, type Vec3 } from "./place-point.ts";

/** After the body has grown, before the camera looks. */
const PUSH_PRIORITY = -2.5;
/** A lump at the chosen place of the body, which pushes what lies around it aside. */
export function LumpScene({ model }: { readonly model: BodyModel }) {
  const lump = useViewer((state) => state.lump);
  const structure = useViewer(placeOfExhibit);
  const view = useViewer((state) => state.view);
  const ageYears = useRestingAge(model);
  const invalidate = useThree((state) => state.invalidate);
  const pushed = useRef<string>("");

  useEffect(() => setExhibitStatus("ready"), []);
  useEffect(
    () => () => {
      for (const layer of layersOf(model)) layer.unpush();
    },
    [model],
  );
  const named = view === "free" ? "front" : view;
  const spot = useMemo(() => {
    // Asked of the body as it is without a lump.
    for (const layer of layersOf(model)) layer.unpush();
    pushed.current = "";
    return structure && placePoint(model, structure, AZIMUTH[facing(named, structure)]);
    // The place moves with the body's age.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [model, structure, named, ageYears]);
  const radiusM = (lump?.sizeMm ?? 0) / 2000;
  const centre = useMemo(
    () => spot && lump && centreOf(spot, radiusM * LUMP_OFF_SURFACE[lump.growth]),
    [spot, lump, radiusM],
  );

  useEffect(() => invalidate(), [centre, radiusM, invalidate]);
  useFrame(() => {
    const key = centre ? [...centre, radiusM, model.skin.ageYears].join() : "";
    if (key === pushed.current) return;
    // While it grows towards an age the body pushes nothing aside.
    const isGrowing = model.skin.ageYears !== viewerStore.getState().ageYears;
    for (const layer of layersOf(model)) {
      layer.unpush();
      if (centre && !isGrowing) layer.push(centre, radiusM);
    }
    pushed.current = isGrowing ? "" : key;
  }, PUSH_PRIORITY);

  return centre && <LumpMesh centre={centre} radiusM={radiusM} />;
}

const layersOf = ({ organs, skin, garments }: BodyModel) => [organs, skin, garments];

const centreOf = ({ point, normal }: PlacePoint, offM: number): Vec3 =>
  point.map((value, k) => value + normal[k]! * offM) as unknown as Vec3;
