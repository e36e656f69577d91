import { useEffect, useMemo, useRef } from "react";
import { structureName } from "../../content/tell.ts";
import { selectStructure } from "../../state/actions.ts";
import { useViewer } from "../../state/store.ts";
import { useContentIfHere } from "../../state/use-content.ts";
import { belongsTo, type Choice, isPlace } from "../appearance.ts";
import { setCallouts } from "../exhibit-stage.ts";
import type { Box } from "../framing.ts";
import type { DrawnCut } from "./cut-picker.ts";
import { onPlane, type Section } from "./section.ts";

const LABELS = 10;
/** Smaller than this on the cut and a part gets no label unless it is meant. */
const LABELLED_M2 = 4e-5;

/** Names beside the largest faces and those that are meant; their points follow the plane without new labels. */
export function useCutLabels(choice: Choice) {
  const structures = useContentIfHere("structures");
  const voice = useViewer((state) => state.voice);
  const points = useRef(new Map<string, readonly [number, number, number]>());
  const named = useRef("");
  useEffect(
    () => () => {
      setCallouts([]);
      named.current = "";
    },
    [structures, voice, choice],
  );
  return useMemo(
    () =>
      (
        { section, plane }: DrawnCut,
        {
          colours,
          box,
        }: { readonly colours: ReadonlyMap<string, string>; readonly box: Box | null },
      ): void => {
        if (!structures) return;
        const rank = ({ id }: Section): number =>
          belongsTo(id, choice.structure) ? 2 : isPlace(id, choice) ? 1 : 0;
        const isFramed = ({ middle }: Section): boolean =>
          !box || onPlane(plane, middle).every((v, k) => box.min[k]! <= v && v <= box.max[k]!);
        const labelled = section.parts
          .filter((part) => rank(part) > 0 || part.areaM2 > LABELLED_M2)
          .filter(isFramed)
          .toSorted((a, b) => rank(b) - rank(a))
          .slice(0, LABELS);
        points.current.clear();
        for (const { id, middle } of labelled) points.current.set(id, onPlane(plane, middle));
        const names = labelled.map(({ id }) => `${id} ${colours.get(id)}`).join();
        if (names === named.current) return;
        named.current = names;
        setCallouts(
          labelled.map(({ id, middle }) => ({
            id,
            text: structureName(structures, id, voice),
            isChosen: belongsTo(id, choice.structure),
            colour: colours.get(id)!,
            pointOf: () => points.current.get(id) ?? onPlane(plane, middle),
            choose: () => selectStructure(id),
          })),
        );
      },
    [structures, voice, choice],
  );
}
