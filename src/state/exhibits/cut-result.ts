/** What the cut that is open passes through: worked out where the body is, listed in the panel. */
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { StructureId } from "../../domain/anatomy.ts";
import type { CutPlane } from "../../domain/exhibits.ts";

/** From where one looks at the cut: what lies on that side of it is taken away. */
export type CutFacing = "above" | "front" | "back" | "left" | "right";

export interface CutPart {
  readonly id: StructureId;
  /** As it is drawn, sRGB hex. */
  readonly colour: string;
}

export interface CutResult {
  readonly plane: CutPlane;
  readonly facing: CutFacing;
  /** Where the plane's way begins and ends, metres along its axis at the age shown. */
  readonly rangeM: readonly [from: number, to: number];
  /** Thousandths of each plane's way at the middle of what is chosen; null while nothing is. */
  readonly chosenAt: Readonly<Record<CutPlane, number>> | null;
  /** In the order of the body's parts. */
  readonly parts: readonly CutPart[];
}

/** What lies within the skin and is not drawn: fat, muscle and the like. sRGB hex. */
export const TISSUE_COLOUR = "#e2bfa9";

export const cutStore = createStore<{ readonly result: CutResult | null }>(() => ({
  result: null,
}));

/** Keeps the list that is there where nothing in it changed: a plane moves many times a second. */
export function setCutResult(result: CutResult | null): void {
  const before = cutStore.getState().result;
  const listOf = (parts: readonly CutPart[] = []): string =>
    parts.map(({ id, colour }) => `${id} ${colour}`).join();
  const isSame = listOf(before?.parts) === listOf(result?.parts);
  cutStore.setState({
    result: result && before && isSame ? { ...result, parts: before.parts } : result,
  });
}

export function useCutResult<T>(selector: (result: CutResult | null) => T): T {
  return useStore(cutStore, ({ result }) => selector(result));
}

/** Metres along the plane's axis for its thousandths of the way. */
export const cutPositionM = ([from, to]: CutResult["rangeM"], at: number): number =>
  from + ((to - from) * at) / 1000;
