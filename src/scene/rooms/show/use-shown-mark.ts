import { useEffect } from "react";
import { markCentre, markRadiusM, spotNormal } from "../../../domain/rooms/marks.ts";
import type { Vec3 } from "../../../domain/rooms/spots.ts";
import type { View } from "../../../domain/view.ts";
import { setView } from "../../../state/actions.ts";
import { talkStore, useTalk } from "../../../state/show/talk.ts";
import { useViewer, viewerStore } from "../../../state/store.ts";
import { setExhibitFocus } from "../../exhibit-stage.ts";
import { AZIMUTH } from "../../facing.ts";

/** A mark is framed with this much around it, metres across, or this many times its own size. */
const AROUND_M = 0.16;
const TIMES = 3;

/** Frames the mark that was asked for, until another part is chosen or the body is started anew. */
export function useShownMark(ageYears: number): void {
  const showing = useTalk((talk) => talk.showing);
  const mark = useViewer(({ marks }) => marks.find(({ id }) => id === showing?.mark));

  // From the side on which it lies.
  useEffect(() => {
    const asked = viewerStore.getState().marks.find(({ id }) => id === showing?.mark);
    if (asked) setView(viewOf(spotNormal(asked.spot, viewerStore.getState().ageYears)));
  }, [showing]);

  useEffect(() => {
    if (!mark) return undefined;
    const half = Math.max(AROUND_M, TIMES * 2 * markRadiusM(mark)) / 2;
    const centre = markCentre(mark, ageYears);
    const corner = (way: number) => centre.map((value) => value + way * half) as unknown as Vec3;
    setExhibitFocus({ box: { min: corner(-1), max: corner(1) } });
    return () => setExhibitFocus(null);
  }, [mark, ageYears, showing]);

  useEffect(
    () =>
      viewerStore.subscribe(({ structure, camera }, before) => {
        const startsAgain = camera !== before.camera && camera?.kind === "start-again";
        if (structure !== before.structure || startsAgain) talkStore.setState({ showing: null });
      }),
    [],
  );
}

/** The named view that looks most squarely at a surface. */
function viewOf([x, , z]: Vec3): Exclude<View, "free"> {
  const facing = (azimuth: number): number => x * Math.sin(azimuth) + z * Math.cos(azimuth);
  const views = ["front", "back", "left", "right"] as const;
  return views.reduce((best, next) =>
    facing(AZIMUTH[next]) > facing(AZIMUTH[best]) + 1e-6 ? next : best,
  );
}
