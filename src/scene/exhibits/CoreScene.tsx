import { useThree } from "@react-three/fiber";
import { useEffect, useMemo } from "react";
import type { WebGLRenderer } from "three";
import { structureName } from "../../content/tell.ts";
import { partsOf } from "../../domain/anatomy.ts";
import { placeOfExhibit } from "../../domain/exhibits.ts";
import { selectStructure, setExhibitLit, setExhibitStatus } from "../../state/actions.ts";
import { TISSUE_COLOUR } from "../../state/exhibits/cut-result.ts";
import {
  bandId,
  formatDepth,
  setCoreResult,
  setCoreStart,
  useCore,
} from "../../state/exhibits/core-result.ts";
import { useExhibitWords } from "../../state/use-lazy-words.ts";
import { useViewer } from "../../state/store.ts";
import { useShownTheme } from "../../state/theme.ts";
import { useContentIfHere } from "../../state/use-content.ts";
import { linear, organLook } from "../appearance.ts";
import { useChoice } from "../Body.tsx";
import { setCallouts, setExhibitFocus, setExhibitPicker } from "../exhibit-stage.ts";
import type { BodyModel } from "../load-body.ts";
import { pickLayer } from "../picking.ts";
import { baseAzimuth } from "./base-azimuth.ts";
import type { CorePath } from "./core.ts";
import { createRodDrawing } from "./core-rod.ts";
import { coreFocus, pathOf } from "./core-view.ts";
import { hexOf, type Rgb } from "./cut-drawing.ts";
import { useRestingAge } from "./use-resting-age.ts";

const STEEL = { light: "#5d6b77", dark: "#b9c4cc" } as const;
const RIM = { light: "#26313b", dark: "#10181f" } as const;
const RING_COLOUR = { light: "#174c70", dark: "#b3dbf2" } as const;

/** A straight path from the skin inward, in bands of what it meets. */
export function CoreScene({ model }: { readonly model: BodyModel }) {
  const side = useViewer(({ exhibit }) => (exhibit?.kind === "core" ? exhibit.side : null));
  const structure = useViewer(placeOfExhibit);
  const start = useCore((state) => state.start);
  const ageYears = useRestingAge(model);
  const path = useMemo(
    () => side && pathOf(model, { structure, side, start }),
    // The path moves with the body's age.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [model, structure, side, start, ageYears],
  );

  useEffect(() => {
    if (path) setExhibitFocus(coreFocus(path, baseAzimuth()));
    setExhibitStatus(path ? "ready" : "failed");
  }, [path]);
  useEffect(() => () => setExhibitFocus(null), []);
  useEffect(() => {
    const met = new Set(path?.layers.flatMap(({ id }) => id ?? []));
    for (const id of structure ? partsOf(structure) : []) met.add(id);
    setExhibitLit([...met]);
    return () => setExhibitLit(null);
  }, [path, structure]);
  useEffect(() => {
    setExhibitPicker((ray) => {
      const hit = pickLayer(model.skin, ray, () => true);
      if (!hit) return null;
      const line = { origin: ray.origin.toArray(), direction: ray.direction.toArray() };
      return { distance: hit.distance, choose: () => setCoreStart(line) };
    });
    return () => setExhibitPicker(null);
  }, [model]);
  return path && <Rod path={path} ageYears={ageYears} />;
}

interface RodProps {
  readonly path: CorePath;
  readonly ageYears: number;
}

/** Drawn last and over everything: what the path meets would hide it. */
function Rod({ path, ageYears }: RodProps) {
  const invalidate = useThree((state) => state.invalidate);
  const choice = useChoice();
  const theme = useShownTheme() === "dark" ? "dark" : "light";
  const drawing = useMemo(() => createRodDrawing(path), [path]);
  const colours = useMemo(
    () =>
      path.layers.map(({ id }) =>
        id ? organLook(id, choice, ageYears).colour : linear(TISSUE_COLOUR),
      ),
    [path, choice, ageYears],
  );
  useEffect(() => () => drawing.dispose(), [drawing]);
  useEffect(() => {
    drawing.paint({
      bands: colours,
      steel: linear(STEEL[theme]),
      ring: linear(RING_COLOUR[theme]),
      rim: linear(RIM[theme]),
    });
    invalidate();
  }, [drawing, colours, theme, invalidate]);
  useTelling(path, colours);
  return (
    <>
      <mesh
        geometry={drawing.geometry}
        material={drawing.rim}
        frustumCulled={false}
        renderOrder={20}
        onBeforeRender={forgetDepth}
      />
      <mesh
        geometry={drawing.geometry}
        material={drawing.clay}
        frustumCulled={false}
        renderOrder={21}
      />
    </>
  );
}

const forgetDepth = (gl: WebGLRenderer): void => gl.clearDepth();

/** Tells the panel what the path meets, and labels it in the picture. */
function useTelling(path: CorePath, colours: readonly Rgb[]): void {
  const { t, i18n } = useExhibitWords();
  const structures = useContentIfHere("structures");
  const voice = useViewer((state) => state.voice);
  const structure = useViewer(placeOfExhibit);
  const lang = i18n.language;
  useEffect(() => {
    const layers = path.layers.map((layer, i) => ({
      ...layer,
      colour: hexOf(colours[i]!),
    }));
    const last = layers.at(-1)!.id;
    const isReached = structure !== null && last !== null && partsOf(structure).includes(last);
    setCoreResult({ layers, target: isReached ? structure : null });
    if (!structures) return;
    const lengthMm = layers.at(-1)!.toMm;
    setCallouts(
      layers.flatMap(({ id, colour, fromMm, toMm }, i) => {
        // What lies between is named once; the list has it each time.
        if (id === null && i > 0) return [];
        const share = (fromMm + toMm) / 2 / lengthMm;
        const at = path.start.map((value, k) => value + (path.end[k]! - value) * share);
        const name = id ? structureName(structures, id, voice) : t("core.skin");
        return [
          {
            id: bandId(i),
            text: t("core.label", { name, depth: formatDepth(lang, { fromMm, toMm }) }),
            isChosen: id !== null && id === structure,
            colour,
            pointOf: () => at as unknown as readonly [number, number, number],
            ...(id && { choose: () => selectStructure(id) }),
          },
        ];
      }),
    );
  }, [path, colours, structures, voice, structure, t, lang]);
  useEffect(
    () => () => {
      setCoreResult(null);
      setCallouts([]);
    },
    [],
  );
}
