import { type Camera, Vector3 } from "three";
import type { BodyLayer } from "./body-layer.ts";

/** How far from the eye the body stands. */
export class Reach {
  readonly #middle = new Vector3();
  readonly #half = new Vector3();
  readonly #forward = new Vector3();
  readonly #eye = new Vector3();
  #ageYears = Number.NaN;

  /**
   * The depth from which depths are counted, metres. Any does while all of the body lies before the eye; when part
   * of it is cut off there, what is left of a ray begins at the eye.
   */
  middleBefore(camera: Camera & { readonly near: number }, skin: BodyLayer): number {
    this.#measure(skin);
    camera.getWorldDirection(this.#forward);
    this.#eye.setFromMatrixPosition(camera.matrixWorld);
    const depth = this.#forward.dot(this.#middle) - this.#forward.dot(this.#eye);
    const { x, y, z } = this.#forward;
    const half =
      Math.abs(x) * this.#half.x + Math.abs(y) * this.#half.y + Math.abs(z) * this.#half.z;
    return depth - half > camera.near ? depth : camera.near;
  }

  #measure(skin: BodyLayer): void {
    if (this.#ageYears === skin.ageYears) return;
    this.#ageYears = skin.ageYears;
    const min = this.#eye.setScalar(Infinity);
    const max = this.#forward.setScalar(-Infinity);
    for (const id of skin.ids) {
      const box = skin.boundsOf(id)!;
      min.set(
        Math.min(min.x, box.min[0]),
        Math.min(min.y, box.min[1]),
        Math.min(min.z, box.min[2]),
      );
      max.set(
        Math.max(max.x, box.max[0]),
        Math.max(max.y, box.max[1]),
        Math.max(max.z, box.max[2]),
      );
    }
    this.#middle.addVectors(min, max).multiplyScalar(0.5);
    this.#half.subVectors(max, min).multiplyScalar(0.5);
  }
}
