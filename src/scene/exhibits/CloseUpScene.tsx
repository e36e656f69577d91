import { useThree } from "@react-three/fiber";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { type Group, Matrix4, Ray, Vector3 } from "three";
import { layerText } from "../../content/tell-exhibits.ts";
import type { Pose } from "../../domain/close-ups/close-up.ts";
import { BLOOD_GONE_FROM } from "../../domain/close-ups/big-vein.ts";
import { BLOCKS } from "../../domain/close-ups/blocks.ts";
import { LAYER_COLOURS } from "../../domain/close-ups/colours.ts";
import {
  closeUpOf,
  type LayerId,
  LAYERS_OF,
  placeOfExhibit,
  STOMACH_ONLY,
} from "../../domain/exhibits.ts";
import type { SelectableId } from "../../domain/anatomy.ts";
import { placesOfEntry } from "../../domain/chapter-places.ts";
import type { EntryId } from "../../domain/chapters.ts";
import { setExhibitLit, setExhibitStatus, toggleLayer } from "../../state/actions.ts";
import { useViewer } from "../../state/store.ts";
import { useShownTheme } from "../../state/theme.ts";
import { useContentIfHere, useTelling } from "../../state/use-content.ts";
import { type Callout, setCallouts, setExhibitFocus, setExhibitPicker } from "../exhibit-stage.ts";
import { LayerMeshes } from "../LayerMeshes.tsx";
import type { BodyModel } from "../load-body.ts";
import { createLightUniforms, setGlassLight } from "../materials.ts";
import { usePrefersReducedMotion } from "../../state/media.ts";
import { pickLayer } from "../picking.ts";
import { pushAside } from "../push-aside.ts";
import { Connection } from "./Connection.tsx";
import { LumpMesh } from "./LumpMesh.tsx";
import { useBlockLump } from "./use-block-lump.ts";
import { closeUpPlace, POLAR, TURN } from "./close-up-place.ts";
import { layerLook } from "./layer-look.ts";
import { type Loaded, useBlock } from "./use-block.ts";
import { useRestingAge } from "./use-resting-age.ts";
import { useBlockXRay } from "./use-block-x-ray.ts";

const FADE_SECONDS = 0.3;
/** How weak the watch must be until there is something of the growth to point at. */
const GROWTH_SEEN_FROM = 0.4;

/** What is felt when a segment of the vena cava is blocked: the places of that symptom are lit (VA-6 to VA-8). */
const FELT_AT: Partial<Readonly<Record<SelectableId, EntryId>>> = {
  "inferior-vena-cava-lower": "leg-swelling",
  "inferior-vena-cava-middle": "kidney-blockage",
  "inferior-vena-cava-upper": "liver-swelling",
};

/** The close-up of what is chosen, standing before the body and joined to its place. */
export function CloseUpScene({ model }: { readonly model: BodyModel }) {
  const id = useViewer(closeUpOf);
  const structure = useViewer(placeOfExhibit);
  const view = useViewer((state) => state.view);
  const ageYears = useRestingAge(model);
  const loaded = useBlock(id);
  const spot = useMemo(
    // The place moves with the body's age, once the body has grown to it.
    () => structure && closeUpPlace(model, structure, view === "free" ? "front" : view),
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [model, structure, view, ageYears],
  );

  useEffect(() => {
    if (spot) setExhibitFocus({ box: spot.parts[0]!, parts: spot.parts, turn: TURN, polar: POLAR });
  }, [spot]);
  useEffect(() => () => setExhibitFocus(null), []);
  // What a vena cava that is blocked there would press on or back up.
  useEffect(() => {
    const felt = structure && FELT_AT[structure];
    setExhibitLit(felt ? placesOfEntry(felt, { story: "vascular", structure }) : null);
    return () => setExhibitLit(null);
  }, [structure]);

  if (!spot || !loaded || loaded.id !== id) return null;
  return (
    <>
      <Connection spot={spot} />
      <group position={spot.centre} rotation-y={spot.azimuth}>
        <BlockMeshes key={loaded.id} loaded={loaded} />
      </group>
    </>
  );
}

function BlockMeshes({ loaded }: { readonly loaded: Loaded }) {
  const { id, layer } = loaded;
  const invalidate = useThree((state) => state.invalidate);
  const group = useRef<Group>(null);
  const pose = useRef<Pose | null>(null);
  const [hovered, setHovered] = useState<LayerId | null>(null);
  const acts = useViewer((state) => state.acts);
  const ageYears = useViewer((state) => state.ageYears);
  const chosen = useViewer(({ exhibit }) => (exhibit?.kind === "close-up" ? exhibit.layer : null));
  const hasThirdMuscle = useViewer((state) => state.structure === "stomach");
  const isBloodGone = useViewer((state) => (state.acts.open ?? 0) > BLOOD_GONE_FROM);
  const light = useMemo(() => createLightUniforms(), []);
  const isDark = useShownTheme() === "dark";
  const fadeSeconds = usePrefersReducedMotion() ? 0 : FADE_SECONDS;

  useEffect(() => {
    setGlassLight(light, isDark);
    invalidate();
  }, [light, isDark, invalidate]);

  const lump = useBlockLump(id);
  useEffect(() => {
    const posed = BLOCKS[id].poseOf(acts, ageYears);
    const move: Pose = (points, at, of) => {
      posed(points, at, of);
      if (lump) pushAside({ points: points as Float32Array, at, ...lump });
    };
    pose.current = move;
    layer.move((points, at, structure) => move(points, at, layer.ids[structure]!));
    setExhibitStatus("ready");
    invalidate();
  }, [id, layer, acts, ageYears, lump, invalidate]);
  useBlockXRay(loaded, ageYears);

  useEffect(() => {
    const toBlock = new Matrix4();
    const ray = new Ray();
    const isThere = (candidate: LayerId): boolean =>
      (candidate !== STOMACH_ONLY || hasThirdMuscle) && (candidate !== "blood" || !isBloodGone);
    setExhibitPicker((world) => {
      if (!group.current) return null;
      ray.copy(world).applyMatrix4(toBlock.copy(group.current.matrixWorld).invert());
      const hit = pickLayer(layer, ray, isThere);
      setHovered(hit?.id ?? null);
      return hit && { distance: hit.distance, choose: () => toggleLayer(hit.id) };
    });
    return () => setExhibitPicker(null);
  }, [layer, hasThirdMuscle, isBloodGone]);

  useLabels({ id, chosen, hasThirdMuscle, pose, group });

  const lookOf = useCallback(
    (candidate: LayerId) =>
      layerLook(candidate, {
        chosen,
        hovered,
        hasThirdMuscle,
        isBloodGone,
        isDark,
      }),
    [chosen, hovered, hasThirdMuscle, isBloodGone, isDark],
  );
  return (
    <group ref={group}>
      <LayerMeshes
        layer={layer}
        lookOf={lookOf}
        light={light}
        order={5}
        isCrowded={false}
        fadeSeconds={fadeSeconds}
      />
      {lump && <LumpMesh {...lump} />}
    </group>
  );
}

interface LabelOptions {
  readonly id: Loaded["id"];
  readonly chosen: LayerId | null;
  readonly hasThirdMuscle: boolean;
  readonly pose: { readonly current: Pose | null };
  readonly group: { readonly current: Group | null };
}

/** Names beside the block, each with a line to its layer wherever that has moved. */
function useLabels({ id, chosen, hasThirdMuscle, pose, group }: LabelOptions): void {
  const closer = useContentIfHere("closer");
  const telling = useTelling();
  const hasGrown = useViewer((state) => (state.acts.guard ?? 0) > GROWTH_SEEN_FROM);
  const points = useViewer((state) => BLOCKS[id].labelPointsOf(state.acts));
  useEffect(() => {
    if (!closer) return undefined;
    const point = new Vector3();
    const layers: readonly LayerId[] = LAYERS_OF[id];
    const callouts = layers.flatMap((layer): Callout[] => {
      const rest = points[layer];
      if (!rest || (layer === STOMACH_ONLY && !hasThirdMuscle)) return [];
      if (layer === "growth" && !hasGrown) return [];
      const moved = [0, 0, 0];
      return [
        {
          id: layer,
          text: layerText(closer, layer, telling).name,
          isChosen: chosen === layer,
          colour: LAYER_COLOURS[layer],
          pointOf: () => {
            for (let k = 0; k < 3; k++) moved[k] = rest[k]!;
            pose.current?.(moved, 0, layer);
            point.fromArray(moved);
            if (group.current) group.current.localToWorld(point);
            return [point.x, point.y, point.z];
          },
          choose: () => toggleLayer(layer),
        },
      ];
    });
    setCallouts(callouts);
    return () => setCallouts([]);
  }, [closer, telling, id, chosen, hasThirdMuscle, hasGrown, points, pose, group]);
}
