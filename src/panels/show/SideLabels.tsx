import { drawnSide } from "../picture-frame.ts";
import { atRightInPicture, edgesOf } from "../../state/show/sides.ts";
import { useTalk } from "../../state/show/talk.ts";
import { useViewer } from "../../state/store.ts";
import { useShowWords } from "../../state/use-lazy-words.ts";

/** Always there: which side of the body lies at each edge of the picture. They follow when it is turned. */
export function SideLabels() {
  const { t } = useShowWords();
  const edges = useEdges();
  const { left, right, top } = useViewer((state) => state.insets);
  return (
    // Left and right of the screen whatever way the page is read.
    <ul className="side-labels" aria-label={t("show.sides.label")} style={{ left, right, top }}>
      <li>{t(`show.sides.edge.${edges.atLeft}`)}</li>
      <li>{t(`show.sides.edge.${edges.atRight}`)}</li>
    </ul>
  );
}

/** What lies at the edges of the picture that is in sight: the 3D body's or the flat one's. */
export function useEdges() {
  const isMirrored = useViewer((state) => state.isMirrored);
  const isDrawn = useViewer((state) => state.model.kind === "ready");
  const inPicture = useViewer(({ view, structure }) =>
    atRightInPicture(drawnSide(view, structure)),
  );
  const inScene = useTalk((talk) => talk.atRight);
  return edgesOf(isDrawn ? inScene : inPicture, isMirrored);
}
