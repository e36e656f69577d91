/** Reads print files with three's loaders, which share nothing with what wrote them, and counts anew. */
import { DOMParser } from "linkedom";
import type { BufferGeometry, Mesh } from "three";
import { ThreeMFLoader } from "three/addons/loaders/3MFLoader.js";
import { STLLoader } from "three/addons/loaders/STLLoader.js";

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
  const corner = (i: number): number => {
    const place = Array.from(position.slice(index[i]! * 3, index[i]! * 3 + 3)).join();
    if (!numbers.has(place)) numbers.set(place, numbers.size);
    return numbers.get(place)!;
  };
  const balance = new Map<string, number>();
  const min = [Infinity, Infinity, Infinity];
  const max = [-Infinity, -Infinity, -Infinity];
  let volume = 0;
  for (let i = 0; i < index.length; i += 3) {
    const corners = [corner(i), corner(i + 1), corner(i + 2)];
    for (let k = 0; k < 3; k++) {
      const [from, to] = [corners[k]!, corners[(k + 1) % 3]!];
      const edge = from < to ? `${from} ${to}` : `${to} ${from}`;
      balance.set(edge, (balance.get(edge) ?? 0) + (from < to ? 1 : -1));
    }
    const [a, b, c] = [0, 1, 2].map((k) => {
      const at = index[i + k]! * 3;
      return [position[at]!, position[at + 1]!, position[at + 2]!];
    });
    for (const point of [a!, b!, c!])
      point.forEach((value, k) => {
        min[k] = Math.min(min[k]!, value);
        max[k] = Math.max(max[k]!, value);
      });
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
  Object.assign(globalThis, { DOMParser });
  const meshes: Mesh[] = [];
  new ThreeMFLoader()
    .parse(file.buffer)
    .traverse((object) => "isMesh" in object && meshes.push(object as Mesh));
  if (meshes.length !== 1) throw new Error(`The file holds ${meshes.length} meshes.`);
  return factsOf(meshes[0]!.geometry);
}
