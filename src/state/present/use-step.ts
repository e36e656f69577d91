import { useLayoutEffect } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { viewerStore } from "../store.ts";
import { connectLessonAddress } from "./follow.ts";
import { LESSONS_KEY, rereadOwnLessons } from "./own-lessons.ts";
import { poseStore } from "./pose.ts";
import { CHANNEL_NAME, connectStep } from "./step.ts";

/** Whether other windows are, or could be, in step with this one. */
export type StepStatus = "impossible" | "alone" | "in-step";

const status = createStore<{ readonly status: StepStatus }>(() => ({
  status: typeof BroadcastChannel === "undefined" ? "impossible" : "alone",
}));
export const useStepStatus = (): StepStatus => useStore(status, (state) => state.status);

/** Connects this window with the others, and its lesson with its address, as long as the room is open. */
export function useStep(): void {
  // Before anything is seen: a lesson that goes on must not show the list of lessons first.
  useLayoutEffect(() => {
    const stops = [connectOthers(), connectLessonAddress(), watchStorage()];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
}

function connectOthers(): () => void {
  if (typeof BroadcastChannel === "undefined") return () => {};
  let stop = connect();
  // The others are to know that a window has gone, and that one has come back out of the browser's memory.
  const onHide = () => stop();
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) stop = connect();
  };
  addEventListener("pagehide", onHide);
  addEventListener("pageshow", onShow);
  return () => {
    removeEventListener("pagehide", onHide);
    removeEventListener("pageshow", onShow);
    stop();
    status.setState({ status: "alone" });
  };
}

const connect = (): (() => void) =>
  connectStep({
    store: viewerStore,
    poses: poseStore,
    channel: new BroadcastChannel(CHANNEL_NAME),
    // Not crypto.randomUUID: a page from a plain address or a file does not have it.
    window: `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`,
    onOthers: (roles) => status.setState({ status: roles.length > 0 ? "in-step" : "alone" }),
  });

function watchStorage(): () => void {
  const onStorage = ({ key }: StorageEvent) => {
    if (key === LESSONS_KEY || key === null) rereadOwnLessons();
  };
  addEventListener("storage", onStorage);
  return () => removeEventListener("storage", onStorage);
}
