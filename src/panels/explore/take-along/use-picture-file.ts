import { useEffect, useState } from "react";
import { PLAY_NOTHING } from "../../../domain/rooms/play.ts";
import { takePicture } from "../../../state/share/capture.ts";
import { viewerStore } from "../../../state/store.ts";
import { BODY_HEIGHT_PX, composePicture, PICTURE_WIDTH_PX } from "./compose-picture.ts";
import { drawFlatBody } from "./flat-body.ts";
import type { Taken } from "./use-taken.ts";

const BACKGROUND = "#f8f3ea";

export type PictureFile =
  | { readonly status: "drawing" | "failed" }
  /** Addresses of the whole picture and of the body alone. */
  | { readonly status: "here"; readonly url: string; readonly bodyUrl: string };

async function drawBody(): Promise<HTMLCanvasElement> {
  const { play, lens, ageYears } = viewerStore.getState();
  const size = { widthPx: PICTURE_WIDTH_PX, heightPx: BODY_HEIGHT_PX, background: BACKGROUND };
  const taken = await takePicture(size).catch(() => null);
  if (taken) return taken;
  return drawFlatBody({ play: play ?? PLAY_NOTHING, lens, ageYears, background: BACKGROUND });
}

const asBlob = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("No picture."))), "image/png");
  });

/** Draws the picture to take along, once; its addresses go with the component. */
export function usePictureFile(taken: Taken): PictureFile {
  const [file, setFile] = useState<PictureFile>({ status: "drawing" });
  const [first] = useState(taken);
  useEffect(() => {
    let isWanted = true;
    const urls: string[] = [];
    const draw = async (): Promise<void> => {
      const [body] = await Promise.all([drawBody(), document.fonts.ready]);
      const { direction, fontFamily } = getComputedStyle(document.body);
      const dir = direction === "rtl" ? "rtl" : "ltr";
      const whole = composePicture({ body, taken: first, dir, fontFamily });
      const blobs = await Promise.all([asBlob(whole), asBlob(body)]);
      if (!isWanted) return;
      const [url, bodyUrl] = blobs.map((blob) => URL.createObjectURL(blob)) as [string, string];
      urls.push(url, bodyUrl);
      setFile({ status: "here", url, bodyUrl });
    };
    draw().catch(() => isWanted && setFile({ status: "failed" }));
    return () => {
      isWanted = false;
      for (const url of urls) URL.revokeObjectURL(url);
    };
  }, [first]);
  return file;
}
