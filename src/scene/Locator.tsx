import { useThree } from "@react-three/fiber";
import { useEffect } from "react";
import { Raycaster, Vector2, Vector3 } from "three";
import { partsOf } from "../domain/anatomy.ts";
import { type Location, provideLocator } from "../state/locator.ts";
import { viewerStore } from "../state/store.ts";
import { choiceOf } from "./appearance.ts";
import type { BodyModel } from "./load-body.ts";
import { mirrored } from "./mirror.ts";
import { pick } from "./picking.ts";
import { surfacePoints } from "./surface-points.ts";

/** Tells where structures are on the screen while the body is drawn. */
export function Locator({ model }: { readonly model: BodyModel }) {
  const camera = useThree((state) => state.camera);
  const element = useThree((state) => state.gl.domElement);

  useEffect(() => {
    const raycaster = new Raycaster();
    return provideLocator((id) => {
      const parts = partsOf(id);
      camera.updateMatrixWorld();
      const box = element.getBoundingClientRect();
      let hidden: Location | null = null;
      for (const point of surfacePoints(model, parts)) {
        const ndc = new Vector3(...point).project(camera);
        if (Math.abs(ndc.x) > 1 || Math.abs(ndc.y) > 1) continue;
        const x = box.left + ((mirrored(ndc.x) + 1) / 2) * box.width;
        const y = box.top + ((1 - ndc.y) / 2) * box.height;
        raycaster.setFromCamera(new Vector2(ndc.x, ndc.y), camera);
        const hit = pick(model, raycaster.ray, choiceOf(viewerStore.getState()));
        const isVisible =
          hit !== null && parts.includes(hit.id) && document.elementFromPoint(x, y) === element;
        if (isVisible) return { x, y, isVisible };
        hidden ??= { x, y, isVisible };
      }
      return hidden;
    });
  }, [model, camera, element]);

  return null;
}
