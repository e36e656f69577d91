/** Where a picture is too narrow for names its points carry numbers: which one belongs to what, for the lists. */
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

interface CalloutNumbers {
  /** Whether numbers are shown at all. */
  readonly isNumbered: boolean;
  /** What is labelled, in order: the first has number 1. */
  readonly ids: readonly string[];
}

const numbers = createStore<CalloutNumbers>(() => ({ isNumbered: false, ids: [] }));

export const setNumbered = (isNumbered: boolean): void => {
  if (numbers.getState().isNumbered !== isNumbered) numbers.setState({ isNumbered });
};
export const setNumberedIds = (ids: readonly string[]): void => numbers.setState({ ids });

/** The number that something carries in the picture; null where it carries none. */
export const useCalloutNumber = (id: string): number | null =>
  useStore(numbers, ({ isNumbered, ids }) => {
    const at = isNumbered ? ids.indexOf(id) : -1;
    return at < 0 ? null : at + 1;
  });
