import type { CameraControlsImpl } from "@react-three/drei/core/CameraControls";
import { useThree } from "@react-three/fiber";
import { useEffect, useRef } from "react";
import { Spherical, Vector3 } from "three";
import { useStore } from "zustand";
import { usePrefersReducedMotion } from "../../state/media.ts";
import { type Pose, poseStore, tellPose } from "../../state/present/pose.ts";
import { useViewer } from "../../state/store.ts";
import { nearestTurn } from "../CameraRig.tsx";

/** No more often than ten times a second is a move told. */
const TELL_EVERY_MS = 100;

/** Tells how the body is turned and brought closer by hand, and follows what another window has told. */
export function PoseKeeper() {
  const controls = useThree((state) => state.controls) as CameraControlsImpl | null;
  const invalidate = useThree((state) => state.invalidate);
  const size = useThree((state) => state.size);
  const insets = useViewer((state) => state.insets);
  const request = useViewer((state) => state.camera);
  const isStill = usePrefersReducedMotion();
  const { pose, isTold } = useStore(poseStore);

  useEffect(() => (controls ? watchHand(controls) : undefined), [controls]);

  // The buttons for closer and further are a hand too; the camera's rig has followed them by now.
  const lastRequest = useRef(request);
  useEffect(() => {
    if (!controls || request === lastRequest.current) return;
    lastRequest.current = request;
    if (request?.kind !== "start-again") tellPose(poseOf(controls));
  }, [request, controls]);

  useEffect(() => {
    if (!controls || !pose || !isTold || !Number.isFinite(controls.maxDistance)) return;
    const { azimuth, polar, target, distanceShare } = pose;
    const glide = !isStill;
    void controls.rotateTo(nearestTurn(azimuth, controls.azimuthAngle), polar, glide);
    void controls.moveTo(...target, glide);
    void controls.dollyTo(distanceShare * controls.maxDistance, glide);
    invalidate();
    // A window of another size, or another room beside the panels, has been framed anew: the pose holds there too.
  }, [controls, pose, isTold, isStill, invalidate, size, insets]);

  return null;
}

/** Where the camera is going: what it has not reached yet is told at once. */
function poseOf(controls: CameraControlsImpl): Pose {
  const target = controls.getTarget(new Vector3(), true);
  const { theta, phi, radius } = controls.getSpherical(new Spherical(), true);
  return {
    azimuth: theta,
    polar: phi,
    target: [target.x, target.y, target.z],
    distanceShare: Math.min(1, radius / controls.maxDistance),
  };
}

function watchHand(controls: CameraControlsImpl): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onMove = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      tellPose(poseOf(controls));
    }, TELL_EVERY_MS);
  };
  controls.addEventListener("control", onMove);
  return () => {
    clearTimeout(timer);
    controls.removeEventListener("control", onMove);
  };
}
