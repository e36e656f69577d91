import { CameraControls, CameraControlsImpl } from "@react-three/drei/core/CameraControls";
import { useFrame, useThree } from "@react-three/fiber";
import { useCallback, useEffect, useRef } from "react";
import { type PerspectiveCamera, Spherical, Vector3 } from "three";
import { setView } from "../state/actions.ts";
import { chapterPlaces } from "../state/selectors.ts";
import { type Insets, useViewer, viewerStore } from "../state/store.ts";
import { exhibitStage, useExhibitFocus } from "./exhibit-stage.ts";
import { AZIMUTH, facing } from "./facing.ts";
import { focusOf } from "./focus.ts";
import { type Box, frameBox, type FrameOptions, freeArea } from "./framing.ts";
import type { BodyModel } from "./load-body.ts";
import { mirrored } from "./mirror.ts";
import { usePrefersReducedMotion } from "../state/media.ts";

export const FIELD_OF_VIEW_DEGREES = 26;

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
  constructor(...options: ConstructorParameters<typeof CameraControlsImpl>) {
    super(...options);
    // What a hand moves to the right in a mirrored picture moves to the left in the scene. The controls have no other
    // place between the hand and the camera.
    // oxlint-disable no-underscore-dangle
    const rotate = this._rotateInternal;
    const truck = this._truckInternal;
    const dolly = this._dollyInternal;
    this._rotateInternal = (x, y) => rotate(mirrored(x), y);
    this._truckInternal = (x, ...rest) => truck(mirrored(x), ...rest);
    this._dollyInternal = (delta, x, y) => dolly(delta, mirrored(x), y);
    // oxlint-enable no-underscore-dangle
  }

  override update(delta: number): boolean {
    const hasMoved = super.update(Math.min(delta, 1 / 30));
    // For all that is placed by where the camera is, in the same frame.
    this.camera.updateMatrixWorld();
    return hasMoved;
  }

  /** What tells of a movement asks for the next frame, which would be the same picture where nothing is left to move. */
  override dispatchEvent(event: Parameters<CameraControlsImpl["dispatchEvent"]>[0]): void {
    const asksForFrame = event.type === "update" || event.type === "wake";
    if (!(asksForFrame && isAtRest(this))) super.dispatchEvent(event);
  }
}

const now = { target: new Vector3(), turn: new Spherical() };
const end = { target: new Vector3(), turn: new Spherical() };

/** Whether the camera stands where it was sent. */
function isAtRest(rig: CameraControlsImpl): boolean {
  rig.getTarget(now.target, false);
  rig.getTarget(end.target, true);
  rig.getSpherical(now.turn, false);
  rig.getSpherical(end.turn, true);
  const { radius, phi, theta } = end.turn;
  return (
    now.target.equals(end.target) &&
    now.turn.radius === radius &&
    now.turn.phi === phi &&
    now.turn.theta === theta
  );
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
  const element = useThree((state) => state.gl.domElement);
  const invalidate = useThree((state) => state.invalidate);
  const isStill = usePrefersReducedMotion();
  const subtype = useViewer((state) => state.subtype);
  const structure = useViewer((state) => state.structure);
  const lit = useViewer(chapterPlaces);
  const view = useViewer((state) => state.view);
  const insets = useViewer((state) => state.insets);
  const isMirrored = useViewer((state) => state.isMirrored);
  const request = useViewer((state) => state.camera);
  const exhibit = useExhibitFocus();
  const startAgainSerial = request?.kind === "start-again" ? request.serial : 0;

  // The picture's centre moves to the middle of the free area; the rest of the canvas stays drawn.
  useEffect(() => {
    const free = freeArea(canvas, insets);
    element.style.scale = isMirrored ? "-1 1" : "";
    camera.setViewOffset(
      canvas.width,
      canvas.height,
      mirrored(canvas.width / 2 - free.x),
      canvas.height / 2 - free.y,
      canvas.width,
      canvas.height,
    );
    invalidate();
  }, [camera, canvas, element, insets, isMirrored, invalidate]);

  useEffect(() => {
    const rig = controls.current;
    const box = exhibit?.box ?? focusOf(model, { subtype, structure, lit });
    if (!rig || !box) return;
    framed.current = box;
    // A person who turns the body keeps the place and the distance that they chose.
    const occasion = [subtype, structure, lit, exhibit, startAgainSerial, insets, canvas];
    const isSameOccasion = occasion.every((value, i) => value === lastOccasion.current[i]);
    lastOccasion.current = occasion;
    if (view === "free" && isSameOccasion) return;

    const isTurned = view === "free" && !exhibit;
    const named = view === "free" ? "front" : view;
    const azimuth = isTurned
      ? rig.azimuthAngle
      : AZIMUTH[facing(named, structure)] + (exhibit?.turn ?? 0);
    const polar = isTurned ? rig.polarAngle : (exhibit?.polar ?? POLAR);
    const parts = exhibit?.parts && { parts: exhibit.parts };
    const shot = { ...stage(canvas, insets), azimuth, polar };
    const { target, distance } = frameBox({ ...shot, box, ...parts });
    rig.maxDistance = farthest(model, shot);
    const glide = !isStill && hasArrived.current;
    hasArrived.current = true;
    rig.normalizeRotations();
    void rig.rotateTo(nearestTurn(azimuth, rig.azimuthAngle), polar, glide);
    void rig.moveTo(...target, glide);
    void rig.dollyTo(distance, glide);
    invalidate();
  }, [
    model,
    subtype,
    structure,
    lit,
    exhibit,
    view,
    insets,
    canvas,
    startAgainSerial,
    isStill,
    invalidate,
  ]);

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
    // What an exhibit frames it sets itself, at every age.
    if (exhibitStage.getState().focus) return;
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
export function nearestTurn(azimuth: number, from: number): number {
  const turn = 2 * Math.PI;
  return azimuth + Math.round((from - azimuth) / turn) * turn;
}
