/**
 * A question that a child speaks instead of writing it. The sound is kept in memory and nowhere else; it is never sent
 * and never turned into text, because browsers do that on other people's computers.
 */
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

/** `refused` by the person or the system; `none-there` where the device or the browser has nothing to record with. */
export type MemoStatus = "nothing" | "asking" | "recording" | "here" | "refused" | "none-there";

interface MemoState {
  readonly status: MemoStatus;
  /** For a player or a file; while it is `here`. */
  readonly url: string | null;
  /** Of the file, without its dot. */
  readonly extension: string;
}

const NOTHING: MemoState = { status: "nothing", url: null, extension: "" };

export const memoStore = createStore<MemoState>(() => NOTHING);
export const useMemoState = (): MemoState => useStore(memoStore);

/** Longer than any question; a forgotten microphone does not stay open. */
const LONGEST_MS = 120_000;

let recorder: MediaRecorder | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
/** Counts up with each beginning and each forgetting: what an older one still hands over is not wanted. */
let serial = 0;

/** Asks for the microphone and records until {@link stopMemo}. Whatever goes wrong is told by the status. */
export async function startMemo(): Promise<void> {
  forgetMemo();
  const own = serial;
  // Absent where a page is not served safely, whatever the types say.
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (!devices || typeof MediaRecorder === "undefined") {
    memoStore.setState({ status: "none-there" });
    return;
  }
  memoStore.setState({ status: "asking" });
  try {
    const stream = await devices.getUserMedia({ audio: true });
    if (own === serial) record(stream, own);
    else release(stream);
  } catch (error) {
    if (own === serial) memoStore.setState({ status: statusOf(error) });
  }
}

const statusOf = (error: unknown): MemoStatus =>
  error instanceof DOMException && ["NotAllowedError", "SecurityError"].includes(error.name)
    ? "refused"
    : "none-there";

function record(stream: MediaStream, own: number): void {
  const pieces: Blob[] = [];
  const next = new MediaRecorder(stream);
  next.addEventListener("dataavailable", ({ data }) => pieces.push(data));
  next.addEventListener("stop", () => {
    release(stream);
    if (own !== serial) return;
    const type = next.mimeType || "audio/webm";
    const extension = type.includes("mp4") ? "m4a" : type.includes("ogg") ? "ogg" : "webm";
    const url = URL.createObjectURL(new Blob(pieces, { type }));
    memoStore.setState({ status: "here", url, extension });
  });
  next.start();
  recorder = next;
  timer = setTimeout(stopMemo, LONGEST_MS);
  memoStore.setState({ status: "recording" });
}

function release(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

/** Ends the recording; what was recorded is then here. */
export function stopMemo(): void {
  clearTimeout(timer);
  if (recorder?.state === "recording") recorder.stop();
  recorder = null;
}

/** Nothing of it is left. */
export function forgetMemo(): void {
  serial++;
  stopMemo();
  const { url } = memoStore.getState();
  if (url) URL.revokeObjectURL(url);
  memoStore.setState(NOTHING);
}
