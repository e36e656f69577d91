import { type Lens } from "../../domain/view.ts";
import { requestCamera } from "../actions.ts";
import { viewerStore } from "../store.ts";

/**
 * The whole body from the front, nothing chosen or opened.
 * @param lens glass to look inside, solid for its outside
 */
export function bringToRest(lens: Lens): void {
  viewerStore.setState({
    subtype: null,
    structure: null,
    exhibit: null,
    acts: {},
    lump: null,
    chapter: "where",
    entry: null,
    page: null,
    pageAt: null,
    hovered: null,
    roomAt: null,
    view: "front",
    lens,
  });
  requestCamera("start-again");
}
