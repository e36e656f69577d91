import { useThree } from "@react-three/fiber";
import { useEffect } from "react";
import { Raycaster, Vector2, Vector3 } from "three";
import { isSelectable, partsOf, type SelectableId } from "../domain/anatomy.ts";
import { viewerStore } from "../state/store.ts";
import type { BodyModel } from "./load-body.ts";
import { pick } from "./picking.ts";
import { surfacePoints } from "./surface-points.ts";

export interface Location {
  /** CSS pixels from the window's left and top edge. */
  readonly x: number;
  readonly y: number;
  /** Whether a press there reaches the structure, or a part of the whole bone. */
  readonly isVisible: boolean;
}

let locate: ((id: SelectableId) => Location | null) | null = null;

/**
 * Where a structure or whole bone is on the screen, and whether a press there would reach it; null while no body is
 * drawn. Prefers a point that can be reached over one that is hidden.
 */
export function locateStructure(id: unknown): Location | null {
  return isSelectable(id) && locate ? locate(id) : null;
}

/** Answers {@link locateStructure} while the body is drawn. */
export function Locator({ model }: { readonly model: BodyModel }) {
  const camera = useThree((state) => state.camera);
  const element = useThree((state) => state.gl.domElement);

  useEffect(() => {
    const raycaster = new Raycaster();
    locate = (id) => {
      const parts = partsOf(id);
      camera.updateMatrixWorld();
      const box = element.getBoundingClientRect();
      let hidden: Location | null = null;
      for (const point of surfacePoints(model, parts)) {
        const ndc = new Vector3(...point).project(camera);
        if (Math.abs(ndc.x) > 1 || Math.abs(ndc.y) > 1) continue;
        const x = box.left + ((ndc.x + 1) / 2) * box.width;
        const y = box.top + ((1 - ndc.y) / 2) * box.height;
        raycaster.setFromCamera(new Vector2(ndc.x, ndc.y), camera);
        const hit = pick(model, raycaster.ray, viewerStore.getState());
        const isVisible =
          hit !== null && parts.includes(hit.id) && document.elementFromPoint(x, y) === element;
        if (isVisible) return { x, y, isVisible };
        hidden ??= { x, y, isVisible };
      }
      return hidden;
    };
    return () => {
      locate = null;
    };
  }, [model, camera, element]);

  return null;
}
