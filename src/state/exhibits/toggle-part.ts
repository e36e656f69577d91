import { selectStructure } from "../actions.ts";
import type { SelectableId } from "../../domain/anatomy.ts";
import { viewerStore } from "../store.ts";

/** Chooses a part and leaves the open exhibit open; the chosen one again lets go of it. */
export function togglePart(id: SelectableId): void {
  if (viewerStore.getState().structure === id) viewerStore.setState({ structure: null });
  else selectStructure(id);
}
