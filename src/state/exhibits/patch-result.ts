/** Where the patch lies in its three pictures, which travel beside it as `pictures`. */
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { PATCH_PICTURES } from "../../content/types.ts";

export type PatchPicture = (typeof PATCH_PICTURES)[number];

/** A ring around the patch, in shares of the picture's width. */
export interface PatchRing {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export type PatchRings = Readonly<Record<PatchPicture, PatchRing>>;

const patchStore = createStore<{ readonly rings: PatchRings | null }>(() => ({ rings: null }));

export const setPatchRings = (rings: PatchRings | null): void => patchStore.setState({ rings });
export const usePatchRings = (): PatchRings | null => useStore(patchStore, ({ rings }) => rings);

/** The name of a picture among all that the scene works out. */
export const patchPicture = (picture: PatchPicture): string => `patch-${picture}`;
