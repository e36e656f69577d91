import { useEffect, useRef, useState } from "react";
import { takePicture } from "../../../state/share/capture.ts";
import { type Insets, useViewer, viewerStore } from "../../../state/store.ts";
import { useShowWords } from "../../../state/use-lazy-words.ts";
import { useEdges } from "../SideLabels.tsx";

/** 92 by 80 mm at 300 dots an inch. */
const PICTURE_PX = { widthPx: 1087, heightPx: 945 };

type Status = "wait" | "ready" | "failed";

/** The present view as it is printed: on white, with its marks, and both sides named. */
export function HandoutPicture() {
  const { t } = useShowWords();
  const edges = useEdges();
  const ageYears = useViewer((state) => state.ageYears);
  const isMirrored = useViewer((state) => state.isMirrored);
  const { frame, status } = usePicture();
  const caption = [
    t("show.handout.caption", { years: t("translation:tools.years", { count: ageYears }) }),
    isMirrored && t("show.handout.captionMirror"),
  ]
    .filter(Boolean)
    .join(" ");
  return (
    <figure className="handout-picture">
      {/* A canvas or a drawing is put into it. */}
      <div
        ref={frame}
        className="handout-frame"
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="img"
        aria-label={t("show.handout.picture", { caption })}
        data-mirrored={isMirrored}
        data-status={status}
      />
      {status === "wait" && <p>{t("show.handout.pictureWait")}</p>}
      {status === "failed" && <p>{t("show.handout.noPicture")}</p>}
      <p className="handout-edges">
        <span>{t(`show.sides.edge.${edges.atLeft}`)}</span>
        <span>{t(`show.sides.edge.${edges.atRight}`)}</span>
      </p>
      <figcaption>{caption}</figcaption>
    </figure>
  );
}

/** The element stays in the page's memory: it has no address that anything could keep. */
function usePicture() {
  const frame = useRef<HTMLDivElement>(null);
  // Forgotten marks go from the paper too.
  const marks = useViewer((state) => state.marks);
  const [status, setStatus] = useState<Status>("wait");
  useEffect(() => {
    let isWanted = true;
    const put = (picture: Element | null) => {
      if (!isWanted) return;
      frame.current?.replaceChildren(...(picture ? [picture] : []));
      setStatus(picture ? "ready" : "failed");
    };
    takeCropped().then(
      (canvas) => put(canvas ?? flatPicture()),
      () => put(flatPicture()),
    );
    return () => {
      isWanted = false;
    };
  }, [marks]);
  return { frame, status };
}

/**
 * The middle of what is in sight, as high as it is: a wide window shows much beside the marks, and on a small picture
 * they would be tiny.
 */
async function takeCropped(): Promise<HTMLCanvasElement | null> {
  const { widthPx, heightPx } = PICTURE_PX;
  const stage = document.querySelector("main")?.getBoundingClientRect();
  const { insets } = viewerStore.getState();
  const free = stage && freeArea(stage, insets);
  const wholePx = Math.max(widthPx, free ? Math.round((heightPx * free.width) / free.height) : 0);
  const whole = await takePicture({
    widthPx: wholePx,
    heightPx,
    background: "#ffffff",
    isOnPaper: true,
  });
  if (!whole) return null;
  const cropped = document.createElement("canvas");
  cropped.width = widthPx;
  cropped.height = heightPx;
  cropped.getContext("2d")?.drawImage(whole, (widthPx - wholePx) / 2, 0);
  return cropped;
}

const freeArea = (stage: DOMRect, { left, right, top, bottom }: Insets) => ({
  width: Math.max(1, stage.width - left - right),
  height: Math.max(1, stage.height - top - bottom),
});

/** The drawing that stands for the body where no 3D is, without what can be pressed on it. */
function flatPicture(): Element | null {
  const drawing = document.querySelector("main .picture-area > svg")?.cloneNode(true);
  if (!(drawing instanceof Element)) return null;
  for (const control of drawing.querySelectorAll(".picture-controls, .picture-callout"))
    control.remove();
  for (const named of drawing.querySelectorAll("[id]")) named.removeAttribute("id");
  return drawing;
}
