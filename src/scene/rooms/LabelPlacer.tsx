import { useFrame, useThree } from "@react-three/fiber";
import { useEffect, useRef } from "react";
import { useStore } from "zustand";
import { partsOf, structuresOfSubtype } from "../../domain/anatomy.ts";
import { placeOfExhibit } from "../../domain/exhibits.ts";
import { labelStore } from "../../state/present/label.ts";
import { useViewer, viewerStore } from "../../state/store.ts";
import type { BodyModel } from "../load-body.ts";
import { LabelAnchor } from "./label-anchor.ts";

/** After the camera has moved. */
const PLACE_PRIORITY = -1;
/** From the edges of the free area, CSS pixels. */
const MARGIN_PX = 12;
/** Between a part and its name, as a share of the name's height. */
const AWAY = 0.5;

/** Moves the name of what is shown beside its place, at every frame that is drawn. */
export function LabelPlacer({ model }: { readonly model: BodyModel }) {
  const element = useStore(labelStore, (state) => state.element);
  const place = useViewer(placeOfExhibit);
  const ageYears = useViewer((state) => state.ageYears);
  const invalidate = useThree((state) => state.invalidate);
  const anchor = useRef(new LabelAnchor());
  useEffect(() => invalidate(), [element, place, ageYears, invalidate]);

  useFrame(({ camera, size }) => {
    const { element: label } = labelStore.getState();
    if (!label || !place) return;
    const { insets } = viewerStore.getState();
    const area = {
      left: insets.left + MARGIN_PX,
      top: insets.top + MARGIN_PX,
      right: size.width - insets.right - MARGIN_PX,
      bottom: size.height - insets.bottom - MARGIN_PX,
    };
    const { structure, subtype } = viewerStore.getState();
    const around = !structure && subtype ? structuresOfSubtype(subtype) : partsOf(place);
    const seen = anchor.current.see({ model, place, around, camera, size, area });
    label.style.visibility = seen ? "visible" : "hidden";
    if (!seen) return;
    const { offsetWidth: width, offsetHeight: height } = label;
    // On whichever side of the part there is more room, and clear of it where there is enough.
    const isBefore = seen.from - area.left > area.right - seen.to;
    const wanted = isBefore ? seen.from - width - AWAY * height : seen.to + AWAY * height;
    const left = within(wanted, area.left, area.right - width);
    const top = within(seen.y - height / 2, area.top, area.bottom - height);
    const line = isBefore ? seen.x - left - width : left - seen.x;
    label.dataset["side"] = isBefore ? "before" : "after";
    label.style.setProperty("--line", `${Math.max(0, line).toFixed(1)}px`);
    label.style.translate = `${left.toFixed(1)}px ${top.toFixed(1)}px`;
  }, PLACE_PRIORITY);

  return null;
}

const within = (value: number, min: number, max: number): number =>
  Math.max(min, Math.min(max, value));
