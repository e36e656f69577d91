import { useFrame, useThree } from "@react-three/fiber";
import { useEffect, useMemo, useRef, useState } from "react";
import { setExhibitStatus } from "../../state/actions.ts";
import { setCutResult, TISSUE_COLOUR } from "../../state/exhibits/cut-result.ts";
import { useViewer } from "../../state/store.ts";
import { useShownTheme } from "../../state/theme.ts";
import { belongsTo, linear, organLook } from "../appearance.ts";
import { useChoice } from "../Body.tsx";
import { setExhibitPicker } from "../exhibit-stage.ts";
import type { BodyModel } from "../load-body.ts";
import { createClip } from "./clip.ts";
import { baseAzimuth } from "./base-azimuth.ts";
import { useCutFocus } from "./use-cut-focus.ts";
import { useCutLabels } from "./use-cut-labels.ts";
import { createCutDrawing, hexOf } from "./cut-drawing.ts";
import { type DrawnCut, pickCut } from "./cut-picker.ts";
import {
  type Cut,
  cutFocus,
  cutRange,
  facingOf,
  middleOf,
  planeOfCut,
  sideOfFacing,
} from "./cut-view.ts";
import { sectionBody, type Section } from "./section.ts";

/** After the body has grown, before the camera and the labels look. */
const CUT_PRIORITY = -2.5;
const CHOSEN_LINE = { light: "#26313b", dark: "#f4f1ea" } as const;

/** A cut through the body: what lies before it is taken away, what it passes through is drawn as filled faces. */
export function CutScene({ model }: { readonly model: BodyModel }) {
  const cut = useViewer(({ exhibit }) => (exhibit?.kind === "cut" ? exhibit : null));
  return cut && <DrawnScene model={model} cut={cut} />;
}

interface Shown extends DrawnCut {
  readonly key: string;
}

function DrawnScene({ model, cut }: { readonly model: BodyModel; readonly cut: Cut }) {
  const gl = useThree((state) => state.gl);
  const invalidate = useThree((state) => state.invalidate);
  const ageYears = useViewer((state) => state.ageYears);
  const choice = useChoice();
  const isDark = useShownTheme() === "dark";
  const named = useNamedView();
  const facing = facingOf(cut.plane, named);
  const drawing = useMemo(() => createCutDrawing(), []);
  const clip = useMemo(() => createClip(gl), [gl]);
  const shown = useRef<Shown | null>(null);
  const drawn = useRef<readonly unknown[]>([]);
  const label = useCutLabels(choice);
  const frame = useCutFocus();

  useEffect(() => {
    clip.open();
    return () => {
      clip.close();
      invalidate();
    };
  }, [clip, invalidate]);
  useEffect(
    () => () => {
      drawing.dispose();
      setCutResult(null);
    },
    [drawing],
  );
  useEffect(() => {
    setExhibitPicker((ray) => shown.current && pickCut(model, shown.current, ray));
    return () => setExhibitPicker(null);
  }, [model]);

  useEffect(() => invalidate(), [cut, facing, choice, isDark, ageYears, label, invalidate]);
  useFrame(() => {
    const { ageYears: shownAge } = model.skin;
    const key = [cut.plane, cut.at, shownAge].join();
    if (shown.current?.key !== key) {
      const plane = planeOfCut(model, cut);
      shown.current = {
        key,
        plane,
        section: sectionBody(model, plane),
        side: sideOfFacing(facing),
      };
    }
    const { plane, section } = shown.current;
    const looked = [key, choice, isDark, facing, label];
    if (looked.every((value, i) => value === drawn.current[i])) return;
    drawn.current = looked;
    const side = sideOfFacing(facing);
    shown.current = { ...shown.current, side };
    clip.set(plane, side);
    const colourOf = ({ id }: Section) => organLook(id, choice, shownAge).colour;
    drawing.update({
      section,
      plane,
      looks: {
        tissue: linear(TISSUE_COLOUR),
        chosenLine: linear(CHOSEN_LINE[isDark ? "dark" : "light"]),
        lookOf: (part) => ({
          colour: colourOf(part),
          isChosen: belongsTo(part.id, choice.structure),
        }),
      },
    });
    const colours = new Map(section.parts.map((part) => [part.id, hexOf(colourOf(part))]));
    setCutResult({
      plane: cut.plane,
      facing,
      rangeM: cutRange(model, cut.plane),
      chosenAt: choice.structure && middleOf(model, choice.structure),
      parts: model.organs.ids.flatMap((id) => {
        const colour = colours.get(id);
        return colour ? [{ id, colour }] : [];
      }),
    });
    const chosen = section.parts.filter(({ id }) => belongsTo(id, choice.structure));
    const focus = cutFocus({ section, plane, facing, azimuth: baseAzimuth(), chosen });
    frame([cut.plane, facing, choice.structure].join(), focus);
    label(shown.current, { colours, box: focus?.box ?? null });
    setExhibitStatus("ready");
  }, CUT_PRIORITY);

  return drawing.layers.map(({ geometry, material, order }) => (
    <mesh
      key={order}
      geometry={geometry}
      material={material}
      frustumCulled={false}
      renderOrder={0.1 * (order + 1)}
    />
  ));
}

/** The view that was named last: whoever turns the body by hand keeps the side that is cut away. */
function useNamedView() {
  const view = useViewer((state) => state.view);
  const [last, setLast] = useState<Exclude<typeof view, "free">>("front");
  if (view !== "free" && view !== last) setLast(view);
  return view === "free" ? last : view;
}
