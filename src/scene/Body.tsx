import { useFrame, useThree } from "@react-three/fiber";
import { useCallback, useEffect, useMemo, useRef } from "react";
import type { Group } from "three";
import type { GarmentId, SkinRegionId, StructureId } from "../domain/anatomy.ts";
import { setModelStatus } from "../state/actions.ts";
import { litPlaces } from "../state/selectors.ts";
import { useViewer, viewerStore } from "../state/store.ts";
import { useShownTheme } from "../state/theme.ts";
import {
  type Choice,
  garmentLook,
  hiddenPlaces,
  hidesLump,
  linear,
  type Look,
  organLook,
  showsInside,
  shownLens,
  skinLook,
} from "./appearance.ts";
import { LayerMeshes } from "./LayerMeshes.tsx";
import type { BodyModel } from "./load-body.ts";
import { createLightUniforms, setGlassLight } from "./materials.ts";
import { usePrefersReducedMotion } from "../state/media.ts";
import { providePicturePrepare } from "./picture-stage.ts";
import { thinned } from "./quality/levels.ts";
import { useDrawnTriangles } from "./quality/use-drawn-triangles.ts";
import { useIsThinned } from "./quality/use-level-look.ts";
import { Radiograph } from "./Radiograph.tsx";
import { useRoomPaint } from "./room-stage.ts";
import { useFilmType } from "./use-film-type.ts";

const FADE_SECONDS = 0.35;
/** Growing to another age, however far: four fifths of the way. */
const GROW_SECONDS = 0.2;
/** Below this difference an age is reached; a body grows a tenth of a millimetre in it. */
const REACHED_YEARS = 0.02;
/** Worked out in one quiet moment: a few milliseconds, on a slow device a frame. */
const IDLE_VERTICES = 2000;
/** Between two pieces of work where a browser tells of no quiet moments. */
const NO_IDLE_PAUSE_MS = 50;
/** The body has just appeared: this is when it is pressed for the first time. */
const FIRST_PRESS_MS = 1000;
/** Before the camera's own frame work, which follows what has grown. */
const GROW_PRIORITY = -3;

export interface BodyProps {
  readonly model: BodyModel;
}

export function useChoice(): Choice {
  const subtype = useViewer((state) => state.subtype);
  const structure = useViewer((state) => state.structure);
  const hovered = useViewer((state) => state.hovered);
  const lens = useViewer(shownLens);
  const lit = useViewer(litPlaces);
  const hidden = useViewer(hiddenPlaces);
  const isLumpHidden = useViewer(hidesLump);
  return useMemo(
    () => ({ subtype, structure, hovered, lens, lit, hidden, hidesLump: isLumpHidden }),
    [subtype, structure, hovered, lens, lit, hidden, isLumpHidden],
  );
}

/** The body at the chosen age, each part looking as the state says. */
export function Body({ model }: BodyProps) {
  const choice = useChoice();
  const ageYears = useViewer((state) => state.ageYears);
  const invalidate = useThree((state) => state.invalidate);
  const isDark = useShownTheme() === "dark";
  const fadeSeconds = usePrefersReducedMotion() ? 0 : FADE_SECONDS;
  const light = useMemo(() => createLightUniforms(), []);
  const body = useRef<Group>(null);
  const cover = useCallback((isCovering: boolean) => {
    if (body.current) body.current.visible = !isCovering;
  }, []);
  const filmType = useFilmType(choice);
  const isXRay = choice.lens === "xray" && filmType !== null;

  // A body that has just arrived stands there at its age; from then on it grows.
  useEffect(() => growTo(model, viewerStore.getState().ageYears), [model]);
  useEffect(() => invalidate(), [ageYears, invalidate]);
  useFrame((_, delta) => {
    const rest = viewerStore.getState().ageYears - model.skin.ageYears;
    if (rest === 0) return;
    const hasArrived = fadeSeconds === 0 || Math.abs(rest) < REACHED_YEARS;
    // A tab that was in the background hands over seconds at once.
    const share = 1 - Math.exp((-1.6 * Math.min(delta, 0.1)) / GROW_SECONDS);
    growTo(model, model.skin.ageYears + (hasArrived ? rest : rest * share));
    invalidate();
  }, GROW_PRIORITY);

  useEffect(() => {
    setGlassLight(light, isDark);
    invalidate();
  }, [light, isDark, invalidate]);
  useEffect(
    () => providePicturePrepare(({ isOnPaper }) => setGlassLight(light, isDark && !isOnPaper)),
    [light, isDark],
  );

  useEffect(() => {
    setModelStatus({ kind: "ready" });
    const layers = [model.organs, model.skin, model.garments];
    // Until then clicks go through the parts one by one, and an age works itself out.
    const works = [
      () => Boolean(model.organs.bvh),
      () => Boolean(model.skin.bvh),
      () => layers.every((layer) => layer.prepareGrowth(IDLE_VERTICES)),
    ];
    return whenIdle(() => {
      if (works[0]?.()) works.shift();
      return works.length === 0;
    });
  }, [model]);

  const paint = useRoomPaint();
  const isThinned = useIsThinned();
  const organ = useCallback(
    (id: StructureId) => {
      const look = organLook(id, choice, ageYears);
      return painted(isThinned ? thinned(id, look) : look, paint?.[id]);
    },
    [choice, ageYears, paint, isThinned],
  );
  const skin = useCallback(
    (id: SkinRegionId) => painted(skinLook(id, choice), paint?.[id]),
    [choice, paint],
  );
  const garment = useCallback(
    (id: GarmentId) => painted(garmentLook(id, choice), paint?.[id]),
    [choice, paint],
  );
  const organs = useDrawnTriangles(model.organs);
  const garments = useDrawnTriangles(model.garments);
  const skins = useDrawnTriangles(model.skin);
  const shared = { light, fadeSeconds };
  return (
    <>
      <group ref={body}>
        <LayerMeshes
          layer={model.organs}
          drawn={organs}
          lookOf={organ}
          order={1}
          isCrowded={showsInside(choice)}
          {...shared}
        />
        <LayerMeshes
          layer={model.garments}
          drawn={garments}
          lookOf={garment}
          order={2}
          isCrowded={false}
          {...shared}
        />
        <LayerMeshes
          layer={model.skin}
          drawn={skins}
          lookOf={skin}
          order={3}
          isCrowded={false}
          {...shared}
        />
      </group>
      {filmType !== null && (
        <Radiograph
          model={model}
          filmType={filmType}
          choice={choice}
          ageYears={ageYears}
          isShown={isXRay}
          fadeSeconds={fadeSeconds}
          onCover={cover}
        />
      )}
    </>
  );
}

/** In the colour that a child gave it; how much of it is there stays. */
const painted = (look: Look, hex: string | undefined): Look =>
  hex ? { ...look, colour: linear(hex) } : look;

function growTo(model: BodyModel, ageYears: number): void {
  for (const layer of [model.organs, model.skin, model.garments]) layer.applyGrowth(ageYears);
}

/**
 * Does work in quiet moments after the first press may have come, a piece in each, until it says that it is done; the
 * answer cancels it.
 */
function whenIdle(work: () => boolean): () => void {
  let cancel = () => {};
  const waitFor = (ms: number, then: () => void): void => {
    const timer = setTimeout(then, ms);
    cancel = () => clearTimeout(timer);
  };
  const next = (): void => {
    if (!work()) wait();
  };
  const wait = (): void => {
    if (typeof requestIdleCallback !== "function") return waitFor(NO_IDLE_PAUSE_MS, next);
    const handle = requestIdleCallback(next);
    cancel = () => cancelIdleCallback(handle);
  };
  waitFor(FIRST_PRESS_MS, wait);
  return () => cancel();
}
