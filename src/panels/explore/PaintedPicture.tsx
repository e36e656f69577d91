import { useEffect } from "react";
import { PAINT_COLOURS } from "../../domain/rooms/play.ts";
import { colourPart } from "../../state/explore/play-actions.ts";
import { usePlayMade } from "../../state/explore/selectors.ts";
import { useSession } from "../../state/explore/session.ts";
import { useViewer, viewerStore } from "../../state/store.ts";
import { useStyleSheet } from "../../ui/use-style-sheet.ts";

/** Under the shirt: what is pressed there is the shirt, which the picture does not take for a place. */
const TRUNK: ReadonlySet<string> = new Set(["skin-trunk-front", "skin-trunk-back"]);

/** Where the flat picture stands for the body: its shapes in the child's colours, and a press on one colours it. */
export function PaintedPicture() {
  const isFlat = useViewer((state) => state.model.kind !== "ready");
  const isColouring = useSession((session) => session.tool === "colour");
  const { paint } = usePlayMade();

  useEffect(() => {
    if (!isFlat || !isColouring) return undefined;
    return viewerStore.subscribe(({ structure, lens }, before) => {
      if (structure === null || structure === before.structure) return;
      // The picture chooses what is pressed; here that is not what was meant.
      viewerStore.setState({ structure: before.structure, subtype: before.subtype });
      colourPart(TRUNK.has(structure) && lens === "solid" ? "garment-top" : structure);
    });
  }, [isFlat, isColouring]);

  const rules = Object.entries(paint).map(
    ([id, name]) => `[data-shape="${id}"] > .outline { fill: ${PAINT_COLOURS[name]}; }`,
  );
  useStyleSheet(isFlat ? rules.join("\n") : "");
  return null;
}
