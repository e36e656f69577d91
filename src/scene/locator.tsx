import { useThree } from "@react-three/fiber";
import { useEffect } from "react";
import { Raycaster, Vector2, Vector3 } from "three";
import { isStructureId, type StructureId } from "../domain/anatomy.ts";
import { viewerStore } from "../state/store.ts";
import type { BodyModel } from "./load-body.ts";
import { pick } from "./picking.ts";

export interface Location {
  /** CSS pixels from the window's left and top edge. */
  readonly x: number;
  readonly y: number;
  /** Whether a press there reaches the structure. */
  readonly isVisible: boolean;
}

let locate: ((id: StructureId) => Location | null) | null = null;

/**
 * Where a structure is on the screen, and whether a press there would reach it; null while no body is
 * drawn. Prefers a point that can be reached over one that is hidden.
 */
export function locateStructure(id: unknown): Location | null {
  return isStructureId(id) && locate ? locate(id) : null;
}

/** Answers {@link locateStructure} while the body is drawn. */
export function Locator({ model }: { readonly model: BodyModel }) {
  const camera = useThree((state) => state.camera);
  const element = useThree((state) => state.gl.domElement);

  useEffect(() => {
    const raycaster = new Raycaster();
    locate = (id) => {
      camera.updateMatrixWorld();
      const box = element.getBoundingClientRect();
      let hidden: Location | null = null;
      for (const point of surfacePoints(model, id)) {
        const ndc = new Vector3(...point).project(camera);
        if (Math.abs(ndc.x) > 1 || Math.abs(ndc.y) > 1) continue;
        const x = box.left + ((ndc.x + 1) / 2) * box.width;
        const y = box.top + ((1 - ndc.y) / 2) * box.height;
        raycaster.setFromCamera(new Vector2(ndc.x, ndc.y), camera);
        const isVisible =
          pick(model, raycaster.ray, viewerStore.getState())?.id === id &&
          document.elementFromPoint(x, y) === element;
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

/** Triangle centres spread over a structure, the one nearest its middle first. */
function surfacePoints(model: BodyModel, id: StructureId): [number, number, number][] {
  for (const layer of [model.organs, model.skin]) {
    const s = (layer.ids as readonly string[]).indexOf(id);
    if (s < 0) continue;
    const positions = layer.geometry.getAttribute("position").array;
    const points: [number, number, number][] = [];
    const faces = (layer.starts[s + 1]! - layer.starts[s]!) / 3;
    const stride = Math.max(1, Math.floor(faces / 150));
    for (let f = 0; f < faces; f += stride) {
      const corner = (c: number, k: number): number =>
        positions[layer.triangles[layer.starts[s]! + f * 3 + c]! * 3 + k]!;
      points.push(
        [0, 1, 2].map((k) => (corner(0, k) + corner(1, k) + corner(2, k)) / 3) as [
          number,
          number,
          number,
        ],
      );
    }
    const middle = [0, 1, 2].map((k) => points.reduce((sum, p) => sum + p[k]!, 0) / points.length);
    const away = (p: readonly number[]): number => Math.hypot(...p.map((v, k) => v - middle[k]!));
    return points.toSorted((a, b) => away(a) - away(b));
  }
  return [];
}
