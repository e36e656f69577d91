import { useThree } from "@react-three/fiber";
import { useCallback, useEffect, useMemo, useState } from "react";
import { Mesh, type Scene, ShaderMaterial, Texture } from "three";
import { setModelStatus } from "../state/actions.ts";
import { useViewer, viewerStore } from "../state/store.ts";
import { Body } from "./Body.tsx";
import { Canvas } from "./Canvas.tsx";
import { CameraRig, FIELD_OF_VIEW_DEGREES } from "./CameraRig.tsx";
import { CalloutSlot, ExhibitSlot } from "./ExhibitSlot.tsx";
import { Locator } from "./Locator.tsx";
import { NameTag } from "./NameTag.tsx";
import { PictureTaker } from "./PictureTaker.tsx";
import { PointerPicker } from "./PointerPicker.tsx";
import { RoomSceneSlot } from "./RoomSceneSlot.tsx";
import { SolidsGiver } from "./SolidsGiver.tsx";
import { openCanvas } from "./quality/device.ts";
import { QualityKeeper } from "./quality/QualityKeeper.tsx";
import { usePixelRatioMax } from "./quality/use-level-look.ts";
import { useBodyModel } from "./use-body-model.ts";

/** How long a lost context may take to come back by itself before the canvas is made anew. */
const CONTEXT_PATIENCE_MS = 1500;

/** The 3D body. Fills its container; without WebGL it draws nothing and says so in the store. */
export function BodyStage() {
  const attempt = useViewer((state) => state.modelAttempt);
  const [canvasKey, setCanvasKey] = useState(0);
  // Asked anew with every attempt: a person may have switched 3D on meanwhile.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const canvas = useMemo(() => openCanvas(), [attempt, canvasKey]);
  // The same function for good: a new one would reset the patience with a lost context.
  const startAnew = useCallback(() => setCanvasKey((key) => key + 1), []);

  useEffect(() => {
    if (!canvas) setModelStatus({ kind: "no-webgl" });
  }, [canvas, attempt]);

  if (!canvas) return null;
  return <Stage key={`${attempt} ${canvasKey}`} canvas={canvas} onDead={startAnew} />;
}

interface StageProps {
  readonly canvas: HTMLCanvasElement;
  readonly onDead: () => void;
}

function Stage({ canvas, onDead }: StageProps) {
  const model = useBodyModel();
  const pixelRatioMax = usePixelRatioMax();
  return (
    <>
      <Canvas canvas={canvas} pixelRatioMax={pixelRatioMax} fieldOfView={FIELD_OF_VIEW_DEGREES}>
        <ContextGuard onDead={onDead} />
        <QualityKeeper />
        {model && (
          <>
            <Body model={model} />
            <CameraRig model={model} />
            <PointerPicker model={model} />
            <Locator model={model} />
            <PictureTaker />
            <SolidsGiver model={model} />
            <ExhibitSlot model={model} />
            <RoomSceneSlot model={model} />
          </>
        )}
      </Canvas>
      <CalloutSlot />
      <NameTag />
    </>
  );
}

/** A lost context comes back by itself: the browser restores it, or after a moment we start a new one. */
function ContextGuard({ onDead }: { readonly onDead: () => void }) {
  const gl = useThree((state) => state.gl);
  const scene = useThree((state) => state.scene);
  const invalidate = useThree((state) => state.invalidate);

  useEffect(() => {
    const element = gl.domElement;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const lost = (event: Event): void => {
      event.preventDefault();
      forgetContext(scene);
      setModelStatus({ kind: "context-lost" });
      timer = setTimeout(onDead, CONTEXT_PATIENCE_MS);
    };
    const restored = (): void => {
      clearTimeout(timer);
      if (viewerStore.getState().model.kind === "context-lost") setModelStatus({ kind: "ready" });
      invalidate();
    };
    element.addEventListener("webglcontextlost", lost);
    element.addEventListener("webglcontextrestored", restored);
    return () => {
      clearTimeout(timer);
      element.removeEventListener("webglcontextlost", lost);
      element.removeEventListener("webglcontextrestored", restored);
    };
  }, [gl, scene, invalidate, onDead]);

  return null;
}

/**
 * Three notes on every geometry, material and texture what it has made of it in a context. What lives longer than the
 * context would hold on to all of that for good; the next one notes it anew.
 */
function forgetContext(scene: Scene): void {
  scene.traverse((object) => {
    if (!(object instanceof Mesh)) return;
    object.geometry.dispose();
    for (const material of [object.material].flat()) {
      material.dispose();
      if (!(material instanceof ShaderMaterial)) continue;
      for (const { value } of Object.values(material.uniforms))
        if (value instanceof Texture) value.dispose();
    }
  });
}
