/** While a step is shown in which the body grows: the age that it has otherwise, and from which it grows. */
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

export interface ShownGrowth {
  /** What a person has set. */
  readonly chosenYears: number;
  /** The same, or younger where too little growth would be left. */
  readonly fromYears: number;
}

const growthStore = createStore<{ readonly growth: ShownGrowth | null }>(() => ({ growth: null }));

/** Sets nothing anew where nothing has changed, so that nothing is drawn anew. */
export function setShownGrowth(growth: ShownGrowth | null): void {
  const { growth: before } = growthStore.getState();
  const isSame =
    before?.chosenYears === growth?.chosenYears && before?.fromYears === growth?.fromYears;
  if (!isSame) growthStore.setState({ growth });
}

export const useShownGrowth = (): ShownGrowth | null =>
  useStore(growthStore, ({ growth }) => growth);
