/** Pictures that the scene works out and a panel shows. */
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha, row by row from above. */
  readonly rgba: Uint8ClampedArray<ArrayBuffer>;
}

const pictures = createStore<Readonly<Record<string, Picture | null>>>(() => ({}));

export const setPicture = (name: string, picture: Picture | null): void =>
  pictures.setState({ [name]: picture });

export const usePicture = (name: string): Picture | null =>
  useStore(pictures, (state) => state[name] ?? null);
