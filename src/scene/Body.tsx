import { useThree } from "@react-three/fiber";
import { useCallback, useEffect, useMemo } from "react";
import { setModelStatus } from "../state/actions.ts";
import { useViewer } from "../state/store.ts";
import { useShownTheme } from "../state/theme.ts";
import { type Choice, garmentLook, organLook, showsInside, skinLook } from "./appearance.ts";
import { LayerMeshes } from "./LayerMeshes.tsx";
import type { BodyModel } from "./load-body.ts";
import { createLightUniforms, setGlassLight } from "./materials.ts";
import { usePrefersReducedMotion } from "./media.ts";

const FADE_SECONDS = 0.35;

export interface BodyProps {
  readonly model: BodyModel;
}

export function useChoice(): Choice {
  const subtype = useViewer((state) => state.subtype);
  const structure = useViewer((state) => state.structure);
  const hovered = useViewer((state) => state.hovered);
  const lens = useViewer((state) => state.lens);
  return useMemo(
    () => ({ subtype, structure, hovered, lens }),
    [subtype, structure, hovered, lens],
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

  useEffect(() => {
    for (const layer of [model.organs, model.skin, model.garments]) layer.applyGrowth(ageYears);
    invalidate();
  }, [model, ageYears, invalidate]);

  useEffect(() => {
    setGlassLight(light, isDark);
    invalidate();
  }, [light, isDark, invalidate]);

  useEffect(() => {
    // Built before the first click, so that the first click is as quick as the rest.
    void model.organs.bvh;
    void model.skin.bvh;
    setModelStatus({ kind: "ready" });
    return whenIdle(() => {
      for (const layer of [model.organs, model.skin, model.garments]) layer.prepareGrowth();
    });
  }, [model]);

  const organ = useCallback(
    (id: Parameters<typeof organLook>[0]) => organLook(id, choice),
    [choice],
  );
  const skin = useCallback((id: Parameters<typeof skinLook>[0]) => skinLook(id, choice), [choice]);
  const garment = useCallback(
    (id: Parameters<typeof garmentLook>[0]) => garmentLook(id, choice),
    [choice],
  );
  const shared = { light, fadeSeconds };
  return (
    <>
      <LayerMeshes
        layer={model.organs}
        lookOf={organ}
        order={1}
        isCrowded={showsInside(choice)}
        {...shared}
      />
      <LayerMeshes
        layer={model.garments}
        lookOf={garment}
        order={2}
        isCrowded={false}
        {...shared}
      />
      <LayerMeshes layer={model.skin} lookOf={skin} order={3} isCrowded={false} {...shared} />
    </>
  );
}

/** Runs work in a quiet moment; the answer cancels it. */
function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === "function") {
    const handle = requestIdleCallback(work);
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(work, 500);
  return () => clearTimeout(timer);
}
