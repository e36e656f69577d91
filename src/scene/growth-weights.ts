import { growthWeights, SEGMENT_COUNT } from "../domain/growth.ts";

/** Weights below this move a vertex by less than a hundredth of a millimetre and are left out. */
const MIN_WEIGHT = 1e-4;

/**
 * Which segments of the growing body each vertex follows, and how strongly: worked out once, some vertices at a time,
 * because all at once would hold up a slow device for a second.
 */
export class GrowthWeights {
  readonly #base: Float32Array;
  readonly #starts: Uint32Array;
  #segments: Uint8Array;
  #weights: Float32Array;
  /** Vertices whose weights are known. */
  #known = 0;

  /** @param base where the vertices stand at the base age, metres, three numbers each */
  constructor(base: Float32Array) {
    const count = base.length / 3;
    this.#base = base;
    this.#starts = new Uint32Array(count + 1);
    // As many as there can be, until the last is known; few vertices follow more than a handful.
    this.#segments = new Uint8Array(count * SEGMENT_COUNT);
    this.#weights = new Float32Array(count * SEGMENT_COUNT);
  }

  /** Works out those of some more vertices. @returns whether all are known now */
  advance(vertices = Infinity): boolean {
    const count = this.#starts.length - 1;
    const last = Math.min(count, this.#known + vertices);
    if (this.#known === last) return last === count;
    const all = new Float64Array(SEGMENT_COUNT);
    const point: [number, number, number] = [0, 0, 0];
    let end = this.#starts[this.#known]!;
    for (let v = this.#known; v < last; v++) {
      for (let k = 0; k < 3; k++) point[k] = this.#base[v * 3 + k]!;
      growthWeights(point, all);
      let kept = 0;
      for (let s = 0; s < SEGMENT_COUNT; s++) if (all[s]! >= MIN_WEIGHT) kept += all[s]!;
      for (let s = 0; s < SEGMENT_COUNT; s++) {
        if (all[s]! < MIN_WEIGHT) continue;
        this.#segments[end] = s;
        this.#weights[end++] = all[s]! / kept;
      }
      this.#starts[v + 1] = end;
    }
    this.#known = last;
    if (last < count) return false;
    this.#segments = this.#segments.slice(0, end);
    this.#weights = this.#weights.slice(0, end);
    return true;
  }

  /**
   * `blend` of the growth over all vertices at once, allocating nothing.
   * @param maps of an age, see `growthMaps`; @param out metres, three numbers for each vertex
   */
  blend(maps: Float64Array, out: Float32Array): void {
    this.advance();
    const base = this.#base;
    const starts = this.#starts;
    const segments = this.#segments;
    const weights = this.#weights;
    for (let v = 0; v < out.length / 3; v++) {
      const x = base[v * 3]!;
      const y = base[v * 3 + 1]!;
      const z = base[v * 3 + 2]!;
      let ox = 0;
      let oy = 0;
      let oz = 0;
      for (let k = starts[v]!; k < starts[v + 1]!; k++) {
        const w = weights[k]!;
        const m = segments[k]! * 12;
        ox += w * (maps[m]! * x + maps[m + 1]! * y + maps[m + 2]! * z + maps[m + 3]!);
        oy += w * (maps[m + 4]! * x + maps[m + 5]! * y + maps[m + 6]! * z + maps[m + 7]!);
        oz += w * (maps[m + 8]! * x + maps[m + 9]! * y + maps[m + 10]! * z + maps[m + 11]!);
      }
      out[v * 3] = ox;
      out[v * 3 + 1] = oy;
      out[v * 3 + 2] = oz;
    }
  }
}
