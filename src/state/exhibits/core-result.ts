/** The path inward that is open: where a person pressed to begin it, and what it meets. */
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { SelectableId, StructureId } from "../../domain/anatomy.ts";

type Vec3 = readonly [number, number, number];

/** A line that a person chose by pressing on the body: metres, and a direction of length 1. */
export interface CoreStart {
  readonly origin: Vec3;
  readonly direction: Vec3;
}

export interface CoreStretch {
  /** Null: tissue that is not drawn. */
  readonly id: StructureId | null;
  /** From the skin. */
  readonly fromMm: number;
  readonly toMm: number;
  /** As it is drawn, sRGB hex. */
  readonly colour: string;
}

export interface CoreResult {
  readonly layers: readonly CoreStretch[];
  /** What the path ends in the middle of; null where it goes through to the other side. */
  readonly target: SelectableId | null;
}

interface CoreState {
  readonly start: CoreStart | null;
  readonly result: CoreResult | null;
}

const coreStore = createStore<CoreState>(() => ({ start: null, result: null }));

export const setCoreStart = (start: CoreStart | null): void => coreStore.setState({ start });
export const setCoreResult = (result: CoreResult | null): void => coreStore.setState({ result });

export function useCore<T>(selector: (state: CoreState) => T): T {
  return useStore(coreStore, selector);
}

/** "35–73 mm", as the language writes it; whole millimetres, as the model does not know better. */
export function formatDepth(
  lang: string,
  { fromMm, toMm }: Pick<CoreStretch, "fromMm" | "toMm">,
): string {
  const number = millimetres(lang);
  const [from, to] = [Math.round(fromMm), Math.round(toMm)];
  return from === to ? number.format(to) : number.formatRange(from, to);
}

export const formatMillimetres = (lang: string, mm: number): string =>
  millimetres(lang).format(Math.round(mm));

const millimetres = (lang: string): Intl.NumberFormat =>
  new Intl.NumberFormat(lang, { style: "unit", unit: "millimeter", maximumFractionDigits: 0 });

/** Of the path's layer with that number: the same in the picture and in the list. */
export const bandId = (index: number): string => `band-${index}`;
