/** The element with the name of what is shown: drawn by the page, moved with every frame of the scene. */
import { createStore } from "zustand/vanilla";

export const labelStore = createStore<{ readonly element: HTMLElement | null }>(() => ({
  element: null,
}));

/** A ref callback for it. */
export function labelElement(element: HTMLElement | null): void {
  labelStore.setState({ element });
}
