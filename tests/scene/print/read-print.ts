/** Reads print files with three's loaders, which share nothing with what wrote them, and counts anew. */
import { DOMParser } from "linkedom";
import type { BufferGeometry, Mesh } from "three";
import { ThreeMFLoader } from "three/addons/loaders/3MFLoader.js";
import { STLLoader } from "three/addons/loaders/STLLoader.js";
import { vi } from "vitest";

export interface PrintFacts {
  /** Sides of triangles that have no other side against them. */
  readonly openEdges: number;
  /** Cubic millimetres. */
  readonly volume: number;
  readonly min: readonly number[];
  readonly max: readonly number[];
}

/** Counts anew what was read: corners by their place alone, whatever the file shares. */
function factsOf(geometry: BufferGeometry): PrintFacts {
  const position = geometry.getAttribute("position").array;
  const index =
    geometry.getIndex()?.array ?? Array.from({ length: position.length / 3 }, (_, i) => i);
  const numbers = new Map<string, number>();
  const corners = Uint32Array.from({ length: position.length / 3 }, (_, v) => {
    const place = `${position[v * 3]},${position[v * 3 + 1]},${position[v * 3 + 2]}`;
    const number = numbers.get(place) ?? numbers.size;
    numbers.set(place, number);
    return number;
  });
  /** How often a side is run along from its lower corner more than the other way. */
  const balance = new Map<number, number>();
  const min = [Infinity, Infinity, Infinity];
  const max = [-Infinity, -Infinity, -Infinity];
  let volume = 0;
  for (let i = 0; i < index.length; i += 3) {
    for (let k = 0; k < 3; k++) {
      const [from, to] = [corners[index[i + k]!]!, corners[index[i + ((k + 1) % 3)]!]!];
      const edge = Math.min(from, to) * numbers.size + Math.max(from, to);
      balance.set(edge, (balance.get(edge) ?? 0) + (from < to ? 1 : -1));
    }
    const [a, b, c] = [0, 1, 2].map((k) => {
      const at = index[i + k]! * 3;
      return [position[at]!, position[at + 1]!, position[at + 2]!];
    });
    for (const point of [a!, b!, c!])
      for (let k = 0; k < 3; k++) {
        min[k] = Math.min(min[k]!, point[k]!);
        max[k] = Math.max(max[k]!, point[k]!);
      }
    volume +=
      (a![0]! * (b![1]! * c![2]! - b![2]! * c![1]!) -
        a![1]! * (b![0]! * c![2]! - b![2]! * c![0]!) +
        a![2]! * (b![0]! * c![1]! - b![1]! * c![0]!)) /
      6;
  }
  const openEdges = [...balance.values()].filter((rest) => rest !== 0).length;
  return { openEdges, volume, min, max };
}

export const readStl = (file: Uint8Array<ArrayBuffer>): PrintFacts =>
  factsOf(new STLLoader().parse(file.buffer));

export function readThreeMf(file: Uint8Array<ArrayBuffer>): PrintFacts {
  // The reader asks the page it is in for one; Node has none.
  vi.stubGlobal("DOMParser", DOMParser);
  const meshes: Mesh[] = [];
  new ThreeMFLoader()
    .parse(file.buffer)
    .traverse((object) => "isMesh" in object && meshes.push(object as Mesh));
  if (meshes.length !== 1) throw new Error(`The file holds ${meshes.length} meshes.`);
  return factsOf(meshes[0]!.geometry);
}
