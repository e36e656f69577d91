/** Where on the screen a name points to its part: a point of it that can be seen, and how far the part reaches. */
import { type Camera, Matrix4, Raycaster, Vector2, Vector3 } from "three";
import { partsOf, type SelectableId, type StructureId } from "../../domain/anatomy.ts";
import { viewerStore } from "../../state/store.ts";
import { choiceOf } from "../appearance.ts";
import type { BodyModel } from "../load-body.ts";
import { pick } from "../picking.ts";
import { surfacePoints } from "../surface-points.ts";

interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface SeeOptions {
  readonly model: BodyModel;
  readonly place: SelectableId;
  /** What the name keeps clear of: the place itself, or all that is lit with it. */
  readonly around: readonly StructureId[];
  readonly camera: Camera;
  /** Of the canvas, CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
  /** Where a name may point to, CSS pixels of the canvas. */
  readonly area: Area;
}

/** CSS pixels of the canvas. */
export interface SeenAnchor {
  readonly x: number;
  readonly y: number;
  /** How far across the free area reaches what is kept clear. */
  readonly from: number;
  readonly to: number;
}

type Point = ReturnType<typeof surfacePoints>[number];

/** Keeps to the point that it has found as long as that can be seen. */
export class LabelAnchor {
  readonly #raycaster = new Raycaster();
  readonly #projected = new Vector3();
  readonly #searchedFrom = new Matrix4();
  #points: readonly Point[] = [];
  #around: readonly Point[] = [];
  #aroundIds: readonly StructureId[] = [];
  #found: Point | null = null;
  #place: SelectableId | null = null;
  #ageYears = NaN;

  /** Null where nothing of the part is in sight. */
  see(options: SeeOptions): SeenAnchor | null {
    const { model, place, around, camera } = options;
    camera.updateMatrixWorld();
    const isOther = place !== this.#place || around !== this.#aroundIds;
    if (isOther || model.skin.ageYears !== this.#ageYears) {
      this.#place = place;
      this.#ageYears = model.skin.ageYears;
      this.#aroundIds = around;
      this.#points = surfacePoints(model, partsOf(place));
      this.#around = surfacePoints(model, around);
      this.#found = null;
      this.#searchedFrom.identity();
    }
    if (!this.#found || !this.#isSeen(this.#found, options)) this.#search(options);
    if (!this.#found) return null;
    const { x, y } = this.#onScreen(this.#found, options);
    return { x, y, ...this.#reach(options) };
  }

  /** From where nothing was found nothing will be. */
  #search(options: SeeOptions): void {
    const { matrixWorld } = options.camera;
    if (this.#searchedFrom.equals(matrixWorld)) return;
    this.#found = this.#points.find((point) => this.#isSeen(point, options)) ?? null;
    if (!this.#found) this.#searchedFrom.copy(matrixWorld);
  }

  #reach(options: SeeOptions): Pick<SeenAnchor, "from" | "to"> {
    const { left, right } = options.area;
    let from = right;
    let to = left;
    for (const point of this.#around) {
      const { x } = this.#onScreen(point, options);
      from = Math.min(from, Math.max(left, x));
      to = Math.max(to, Math.min(right, x));
    }
    return { from, to };
  }

  #onScreen(point: Point, { camera, size }: SeeOptions): { x: number; y: number } {
    const { x, y } = this.#projected.set(...point).project(camera);
    return { x: ((x + 1) / 2) * size.width, y: ((1 - y) / 2) * size.height };
  }

  #isSeen(point: Point, options: SeeOptions): boolean {
    const { model, place, camera, area } = options;
    const { x, y } = this.#onScreen(point, options);
    if (x < area.left || x > area.right || y < area.top || y > area.bottom) return false;
    this.#raycaster.setFromCamera(new Vector2(this.#projected.x, this.#projected.y), camera);
    const hit = pick(model, this.#raycaster.ray, choiceOf(viewerStore.getState()));
    return hit !== null && partsOf(place).includes(hit.id);
  }
}
