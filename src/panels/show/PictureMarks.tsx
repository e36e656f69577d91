import { useLayoutEffect, useState } from "react";
import { createPortal } from "react-dom";
import { type Mark, markCentre, markRadiusM } from "../../domain/rooms/marks.ts";
import { PICTURE_UNIT_M } from "../../domain/picture.ts";
import { activeMark } from "../../state/show/marks.ts";
import { useViewer } from "../../state/store.ts";
import { drawnSide } from "../picture-frame.ts";

/** Of the number's disc, units of the picture. */
const DISC = 16;

/** The marks on the flat picture, for where no 3D body is drawn and for paper. */
export function PictureMarks() {
  const marks = useViewer((state) => state.marks);
  const side = useViewer(({ view, structure }) => drawnSide(view, structure));
  const isMirrored = useViewer((state) => state.isMirrored);
  const picture = usePictureElement();

  useLayoutEffect(() => {
    document.documentElement.dataset["mirrored"] = String(isMirrored);
    return () => {
      delete document.documentElement.dataset["mirrored"];
    };
  }, [isMirrored]);

  if (!picture) return null;
  return createPortal(
    <g className="picture-marks" aria-hidden="true">
      {marks.map((mark) => (
        <PictureMark key={mark.id} mark={mark} towards={side === "front" ? 1 : -1} />
      ))}
    </g>,
    picture,
  );
}

/** The drawing's own element: it comes when the picture does. */
function usePictureElement(): Element | null {
  const [element, setElement] = useState<Element | null>(null);
  useLayoutEffect(() => {
    const main = document.querySelector("main");
    if (!main) return undefined;
    const look = () => setElement(main.querySelector(".picture-area > svg"));
    look();
    const observer = new MutationObserver(look);
    observer.observe(main, { childList: true });
    return () => observer.disconnect();
  }, []);
  return element;
}

interface PictureMarkProps {
  readonly mark: Mark;
  /** 1 seen from the front, -1 from the back. */
  readonly towards: 1 | -1;
}

function PictureMark({ mark, towards }: PictureMarkProps) {
  const ageYears = useViewer((state) => state.ageYears);
  const isChosen = useViewer((state) => activeMark(state)?.id === mark.id);
  const isMirrored = useViewer((state) => state.isMirrored);
  const [x, y] = markCentre(mark, ageYears).map((metres) => metres / PICTURE_UNIT_M);
  const radius = markRadiusM(mark) / PICTURE_UNIT_M;
  const away = radius + DISC * 1.2;
  return (
    <g
      className={isChosen ? "picture-mark is-chosen" : "picture-mark"}
      data-kind={mark.kind}
      transform={`translate(${towards * x!} ${-y!})`}
    >
      <circle className="halo" r={radius} />
      <circle className="fill" r={radius} />
      <g transform={`translate(${away * 0.71} ${away * -0.71}) scale(${isMirrored ? -1 : 1} 1)`}>
        <circle className="disc" r={DISC} />
        <text textAnchor="middle" dominantBaseline="central" fontSize={DISC * 1.3}>
          {mark.id}
        </text>
      </g>
    </g>
  );
}
