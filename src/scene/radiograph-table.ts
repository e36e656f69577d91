import { DataTexture, FloatType, NearestFilter, RGBAFormat } from "three";
import { approach } from "./fading.ts";
import { TABLE_ROWS } from "./radiograph-look.ts";

/** Eight numbers of each structure of a layer, on their way to what the state asks for; the shader reads them. */
export class RadiographTable {
  readonly texture: DataTexture;
  readonly #data: Float32Array;
  readonly #targets: Float32Array;
  readonly #columns: number;
  #isOnItsWay = true;

  constructor(structures: number) {
    this.#columns = structures;
    this.#data = new Float32Array(structures * TABLE_ROWS * 4);
    this.#targets = new Float32Array(this.#data.length);
    this.texture = new DataTexture(this.#data, structures, TABLE_ROWS, RGBAFormat, FloatType);
    this.texture.minFilter = this.texture.magFilter = NearestFilter;
  }

  /** What a structure's numbers are to become: four in each row. */
  aim(column: number, numbers: readonly number[]): void {
    this.#isOnItsWay = true;
    numbers.forEach((value, i) => {
      const texel = Math.floor(i / 4) * this.#columns + column;
      this.#targets[texel * 4 + (i % 4)] = value;
    });
  }

  /** Moves all numbers a share of the way; whether any is still on its way. */
  advance(share: number): boolean {
    if (!this.#isOnItsWay) return false;
    this.#isOnItsWay = approach(this.#data, this.#targets, share);
    this.texture.needsUpdate = true;
    return this.#isOnItsWay;
  }
}
