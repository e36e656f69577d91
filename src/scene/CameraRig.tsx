import { CameraControls, CameraControlsImpl } from "@react-three/drei/core/CameraControls";
import { useFrame, useThree } from "@react-three/fiber";
import { useCallback, useEffect, useRef } from "react";
import { type PerspectiveCamera, Spherical, Vector3 } from "three";
import type { SelectableId } from "../domain/anatomy.ts";
import type { View } from "../domain/view.ts";
import { setView } from "../state/actions.ts";
import { chapterPlaces } from "../state/selectors.ts";
import { type Insets, useViewer, viewerStore } from "../state/store.ts";
import { focusOf } from "./focus.ts";
import { type Box, frameBox, type FrameOptions, freeArea } from "./framing.ts";
import type { BodyModel } from "./load-body.ts";
import { usePrefersReducedMotion } from "./media.ts";

export const FIELD_OF_VIEW_DEGREES = 26;

const AZIMUTH: Readonly<Record<Exclude<View, "free">, number>> = {
  front: 0,
  back: Math.PI,
  left: Math.PI / 2,
  right: -Math.PI / 2,
};
/** A little above the horizon: the eye of somebody standing in front of the child. */
const POLAR = Math.PI / 2 - 0.06;
const MARGIN = 0.06;
const CLOSER = 0.75;
/** One can step back to this many times the distance from which the whole body is seen. */
const FARTHEST = 1.6;
const SMOOTH_SECONDS = 0.22;
/** Nearer than this to where it is going, the camera has arrived. */
const ARRIVED_M = 1e-3;
/** After the body has grown, before the controls move the camera in the same frame. */
const FOLLOW_PRIORITY = -2;

const stage = (canvas: FrameOptions["canvas"], insets: Insets) => ({
  verticalFovDegrees: FIELD_OF_VIEW_DEGREES,
  canvas,
  insets,
  margin: MARGIN,
});

/** How far one can step back depends on how much of the canvas is free. */
function farthest(model: BodyModel, shot: Omit<FrameOptions, "box">): number {
  const whole = focusOf(model, { subtype: null, structure: null, lit: null });
  return whole ? frameBox({ ...shot, box: whole }).distance * FARTHEST : Infinity;
}

/**
 * Draws only when something changed, so the time since the last frame may be minutes; a transition that
 * starts then must not be over in its first frame.
 */
class PatientControls extends CameraControlsImpl {
  override update(delta: number): boolean {
    return super.update(Math.min(delta, 1 / 30));
  }
}

export interface CameraRigProps {
  readonly model: BodyModel;
}

/** Keeps what is chosen framed in the space that the panels leave free, and follows views and buttons. */
export function CameraRig({ model }: CameraRigProps) {
  const controls = useRef<CameraControlsImpl>(null);
  const hasArrived = useRef(false);
  const lastOccasion = useRef<readonly unknown[]>([]);
  const framed = useRef<Box | null>(null);
  const followedAge = useRef(model.skin.ageYears);
  const camera = useThree((state) => state.camera) as PerspectiveCamera;
  const canvas = useThree((state) => state.size);
  const invalidate = useThree((state) => state.invalidate);
  const isStill = usePrefersReducedMotion();
  const subtype = useViewer((state) => state.subtype);
  const structure = useViewer((state) => state.structure);
  const lit = useViewer(chapterPlaces);
  const view = useViewer((state) => state.view);
  const insets = useViewer((state) => state.insets);
  const request = useViewer((state) => state.camera);
  const startAgainSerial = request?.kind === "start-again" ? request.serial : 0;

  // The picture's centre moves to the middle of the free area; the rest of the canvas stays drawn.
  useEffect(() => {
    const free = freeArea(canvas, insets);
    camera.setViewOffset(
      canvas.width,
      canvas.height,
      canvas.width / 2 - free.x,
      canvas.height / 2 - free.y,
      canvas.width,
      canvas.height,
    );
    invalidate();
  }, [camera, canvas, insets, invalidate]);

  useEffect(() => {
    const rig = controls.current;
    const box = focusOf(model, { subtype, structure, lit });
    if (!rig || !box) return;
    framed.current = box;
    // A person who turns the body keeps the place and the distance that they chose.
    const occasion = [subtype, structure, lit, startAgainSerial, insets, canvas];
    const isSameOccasion = occasion.every((value, i) => value === lastOccasion.current[i]);
    lastOccasion.current = occasion;
    if (view === "free" && isSameOccasion) return;

    const azimuth = view === "free" ? rig.azimuthAngle : AZIMUTH[facing(view, structure)];
    const polar = view === "free" ? rig.polarAngle : POLAR;
    const { target, distance } = frameBox({ ...stage(canvas, insets), azimuth, polar, box });
    rig.maxDistance = farthest(model, { ...stage(canvas, insets), azimuth, polar });
    const glide = !isStill && hasArrived.current;
    hasArrived.current = true;
    rig.normalizeRotations();
    void rig.rotateTo(nearestTurn(azimuth, rig.azimuthAngle), polar, glide);
    void rig.moveTo(...target, glide);
    void rig.dollyTo(distance, glide);
    invalidate();
  }, [model, subtype, structure, lit, view, insets, canvas, startAgainSerial, isStill, invalidate]);

  // While the body grows, the camera keeps to it: whatever a person has turned or moved stays so.
  const { current: eye } = useRef({
    now: new Vector3(),
    target: new Vector3(),
    turn: new Spherical(),
  });
  useFrame(() => {
    const rig = controls.current;
    if (!rig || !framed.current || followedAge.current === model.skin.ageYears) return;
    followedAge.current = model.skin.ageYears;
    const state = viewerStore.getState();
    const box = focusOf(model, { ...state, lit: chapterPlaces(state) });
    if (!box) return;
    rig.getTarget(eye.now, false);
    rig.getTarget(eye.target, true);
    rig.getSpherical(eye.turn, true);
    const { theta: azimuth, phi: polar, radius } = eye.turn;
    // The age itself moves smoothly; only a glide that is under way must not be cut short.
    const isGliding =
      eye.now.distanceTo(eye.target) > ARRIVED_M || Math.abs(rig.distance - radius) > ARRIVED_M;
    const glide = isGliding && !isStill;
    const shot = { ...stage(canvas, insets), azimuth, polar };
    const before = frameBox({ ...shot, box: framed.current });
    const after = frameBox({ ...shot, box });
    framed.current = box;
    const [x, y, z] = after.target.map((value, k) => value - before.target[k]!);
    eye.target.add({ x: x!, y: y!, z: z! });
    rig.maxDistance = farthest(model, shot);
    void rig.moveTo(...eye.target.toArray(), glide);
    void rig.dollyTo((radius * after.distance) / before.distance, glide);
    invalidate();
  }, FOLLOW_PRIORITY);

  useEffect(() => {
    const rig = controls.current;
    if (!rig || !request || request.kind === "start-again") return;
    const factor = request.kind === "closer" ? CLOSER : 1 / CLOSER;
    void rig.dollyTo(rig.distance * factor, !isStill);
    invalidate();
    // The same request must not run again because the setting for motion changed.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [request]);

  const leaveNamedView = useCallback(() => {
    if (controls.current && isTurning(controls.current)) setView("free");
  }, []);

  return (
    <CameraControls
      ref={controls}
      impl={PatientControls}
      makeDefault
      minDistance={0.15}
      smoothTime={SMOOTH_SECONDS}
      draggingSmoothTime={0.08}
      dollyToCursor
      onControl={leaveNamedView}
    />
  );
}

function isTurning(rig: CameraControlsImpl): boolean {
  const { ACTION } = CameraControlsImpl;
  return (
    (rig.currentAction & (ACTION.ROTATE | ACTION.TOUCH_ROTATE | ACTION.TOUCH_DOLLY_ROTATE)) !== 0
  );
}

/** The same direction, by the shorter way round. */
function nearestTurn(azimuth: number, from: number): number {
  const turn = 2 * Math.PI;
  return azimuth + Math.round((from - azimuth) / turn) * turn;
}

/** The back of the trunk cannot be shown from the front. */
function facing(
  view: Exclude<View, "free">,
  structure: SelectableId | null,
): Exclude<View, "free"> {
  return structure === "skin-trunk-back" && view === "front" ? "back" : view;
}
