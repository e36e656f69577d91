import { useFrame, useThree } from "@react-three/fiber";
import { useEffect } from "react";
import { Vector3 } from "three";
import { setNumbered } from "../../state/exhibits/callout-numbers.ts";
import { viewerStore } from "../../state/store.ts";
import { boardElement, findCallout } from "./callout-board.ts";
import {
  type Area,
  areaBeside,
  type CalloutPoint,
  layOutCallouts,
  NARROW,
} from "./callout-layout.ts";
import { exhibitStage, useCallouts } from "../exhibit-stage.ts";
import { mirrored } from "../mirror.ts";

/** From the edges of the free area, CSS pixels. */
const MARGIN = 10;
/** After the camera has moved. */
const PLACE_PRIORITY = -1;

const projected = new Vector3();

/** Moves the labels of an exhibit with their points at every frame that is drawn. */
export function CalloutPlacer() {
  const callouts = useCallouts();
  const invalidate = useThree((state) => state.invalidate);
  useEffect(() => invalidate(), [callouts, invalidate]);

  useFrame(({ camera, size }) => {
    const board = boardElement();
    const { callouts: shown } = exhibitStage.getState();
    if (!board || shown.length === 0) return;
    const { insets } = viewerStore.getState();
    const area: Area = {
      left: insets.left + MARGIN,
      top: insets.top + MARGIN,
      right: size.width - insets.right - MARGIN,
      bottom: size.height - insets.bottom - MARGIN,
    };
    const isNarrow = area.right - area.left < NARROW;
    board.dataset["narrow"] = String(isNarrow);
    setNumbered(isNarrow);
    camera.updateMatrixWorld();
    const points: CalloutPoint[] = [];
    for (const { id, pointOf } of shown) {
      const pieces = findCallout(id);
      if (!pieces) continue;
      projected.set(...pointOf()).project(camera);
      const x = ((mirrored(projected.x) + 1) / 2) * size.width;
      const y = ((1 - projected.y) / 2) * size.height;
      if (!isNarrow) pieces.point.style.translate = `${x}px ${y}px`;
      // Where names have no room the mark itself is the label.
      const { offsetWidth: width, offsetHeight: height } = isNarrow ? pieces.point : pieces.name;
      points.push({ id, x, y, width, height });
    }
    const room = isNarrow ? areaBeside(points, area) : area;
    for (const { id, left, top, lineX, lineY } of layOutCallouts(points, room)) {
      const pieces = findCallout(id)!;
      const point = points.find((candidate) => candidate.id === id)!;
      const label = isNarrow ? pieces.point : pieces.name;
      label.style.translate = `${left}px ${top}px`;
      setLine(pieces.line, [lineX, lineY, point.x, point.y]);
    }
  }, PLACE_PRIORITY);

  return null;
}

function setLine(line: SVGLineElement, ends: readonly [number, number, number, number]): void {
  const names = ["x1", "y1", "x2", "y2"] as const;
  names.forEach((name, i) => line.setAttribute(name, ends[i]!.toFixed(1)));
}
