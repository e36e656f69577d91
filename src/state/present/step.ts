/**
 * Keeps the windows of one lesson in step on one computer, without any server. Each window holds two values, what is
 * shown (lesson, place, voice) and how the body is turned, each with the stamp of whoever changed it last. A change is
 * told whole; a window takes what has a later stamp and drops the rest, so that all of them end with the same in
 * whichever order the messages come, and nothing that is taken over is told again. Nothing that was marked, made or
 * written goes this way.
 */
import type { StoreApi } from "zustand/vanilla";
import type { ViewerState } from "../store.ts";
import {
  messageFrom,
  type MessageOf,
  readMessage,
  type Stamp,
  type StepMessage,
  type Telling,
  type WindowRole,
} from "./messages.ts";
import { readPresentPlace } from "./place.ts";
import type { PoseState, PoseStore } from "./pose.ts";
import { isFramedAnew, isToldChange, taken, toldAddress } from "./told-state.ts";

export const CHANNEL_NAME = "where-it-starts/lesson";

/** The part of a BroadcastChannel that is used. */
export interface StepChannel {
  postMessage(message: unknown): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
  close(): void;
}

export interface StepOptions {
  readonly store: StoreApi<ViewerState>;
  readonly poses: PoseStore;
  readonly channel: StepChannel;
  /** Unlike that of any other window. */
  readonly window: string;
  /** Called with what the other windows are for, whenever one comes or goes. */
  readonly onOthers?: (roles: readonly WindowRole[]) => void;
}

const isLater = (a: Stamp, b: Stamp): boolean =>
  a.counter > b.counter || (a.counter === b.counter && a.counter > 0 && a.window > b.window);

const roleOf = ({ roomAt }: Pick<ViewerState, "roomAt">): WindowRole =>
  readPresentPlace(roomAt).kind === "projector" ? "projector" : "presenter";

/** @returns a function that says goodbye and lets go */
export function connectStep(options: StepOptions): () => void {
  const { store, poses, channel, window, onOthers } = options;
  const others = new Map<string, WindowRole>();
  let clock = 0;
  let stamp: Stamp = { counter: 0, window };
  let poseStamp: Stamp = stamp;
  // What another window has told must not be told back to it.
  let isTaking = false;
  // Until somebody has answered.
  let isNew = true;

  const say = (telling: Telling): void =>
    // A channel reaches its own origin only.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    channel.postMessage(messageFrom({ window, role: roleOf(store.getState()) }, telling));

  function sayState(): void {
    const state = store.getState();
    const { lesson, acts } = state;
    const { pose } = poses.getState();
    say({ kind: "state", stamp, lesson, place: toldAddress(state), acts, poseStamp, pose });
  }

  const nextStamp = (): Stamp => ({ counter: (clock += 1), window });

  function changed(state: ViewerState, previous: ViewerState): void {
    if (isTaking || state.room !== "present" || !isToldChange(state, previous)) return;
    stamp = nextStamp();
    if (isFramedAnew(state, previous)) forgetPose();
    sayState();
  }

  function forgetPose(): void {
    poseStamp = stamp;
    isTaking = true;
    poses.setState({ pose: null, isTold: false });
    isTaking = false;
  }

  function turned({ pose, isTold }: PoseState): void {
    if (isTaking || isTold || store.getState().room !== "present") return;
    poseStamp = nextStamp();
    say({ kind: "pose", poseStamp, pose });
  }

  function take(message: StepMessage): void {
    if (message.kind === "state") takeState(message);
    if (message.kind === "state" || message.kind === "pose") takePose(message);
  }

  function takeState(message: MessageOf<"state">): void {
    clock = Math.max(clock, message.stamp.counter);
    const isFirst = isNew;
    isNew = false;
    if (!isLater(message.stamp, stamp)) {
      // Whoever says so has missed what is told here, such as while it or this window was away for a moment.
      if (isLater(stamp, message.stamp)) sayState();
      return;
    }
    if (isFirst && choseAnother(store.getState(), message)) {
      stamp = nextStamp();
      sayState();
      return;
    }
    stamp = message.stamp;
    isTaking = true;
    store.setState(taken(message, store.getState()));
    isTaking = false;
  }

  function takePose(message: MessageOf<"state" | "pose">): void {
    clock = Math.max(clock, message.poseStamp.counter);
    if (!isLater(message.poseStamp, poseStamp)) return;
    poseStamp = message.poseStamp;
    const isOver = message.pose === null && poses.getState().pose !== null;
    isTaking = true;
    poses.setState({ pose: message.pose, isTold: true });
    const { camera } = store.getState();
    const serial = (camera?.serial ?? 0) + 1;
    if (isOver) store.setState({ camera: { kind: "start-again", serial } });
    isTaking = false;
  }

  channel.addEventListener("message", ({ data }) => {
    const message = readMessage(data);
    if (!message || message.window === window || store.getState().room !== "present") return;
    if (message.kind === "bye") others.delete(message.window);
    else others.set(message.window, message.role);
    onOthers?.([...others.values()]);
    if (message.kind === "hello") sayState();
    take(message);
  });

  const stops = [store.subscribe(changed), poses.subscribe(turned)];
  // A lesson that is open already was chosen here.
  if (store.getState().lesson) stamp = nextStamp();
  say({ kind: "hello" });
  let isGone = false;
  return () => {
    if (isGone) return;
    isGone = true;
    for (const stop of stops) stop();
    say({ kind: "bye" });
    channel.close();
  };
}

/** Whether this window was opened with a lesson in its address that is not the one being given. */
function choseAnother({ roomAt }: ViewerState, { lesson }: MessageOf<"state">): boolean {
  const place = readPresentPlace(roomAt);
  return place.kind === "lesson" && place.from !== lesson?.from;
}
