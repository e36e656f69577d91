/**
 * How the body is turned and brought closer by hand. The scene tells it here and follows what another window has told;
 * it is nothing to be undone or linked to, and so is not in the viewer's store.
 */
import { createStore, type StoreApi } from "zustand/vanilla";

export interface Pose {
  /** Radians. */
  readonly azimuth: number;
  readonly polar: number;
  /** Metres, world. */
  readonly target: readonly [number, number, number];
  /** Of the farthest distance that this window allows: so that a wide and a narrow one show as much. */
  readonly distanceShare: number;
}

export interface PoseState {
  /** Null while the body is framed as its place is. */
  readonly pose: Pose | null;
  /** Whether another window has told it: the scene then follows. */
  readonly isTold: boolean;
}
export type PoseStore = StoreApi<PoseState>;

export const createPoseStore = (): PoseStore =>
  createStore<PoseState>(() => ({ pose: null, isTold: false }));

/** The page's own. */
export const poseStore = createPoseStore();

/** For the scene, at the end of each move by hand. */
export const tellPose = (pose: Pose): void => poseStore.setState({ pose, isTold: false });
