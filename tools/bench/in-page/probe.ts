/**
 * Watches a page from outside its own code, the same way for every page: what WebGL is asked to draw, what lives on
 * the graphics card, when something can be read, and when a press on the body first names a part. Runs before the
 * page's scripts.
 */
import { NAME_AT, type SubjectId } from "./name-at.ts";

/** What was drawn between two pictures on the screen. */
export interface Frame {
  /** Milliseconds since the page was asked for. */
  readonly atMs: number;
  calls: number;
  triangles: number;
  /** From its first call until the graphics card was done with it; null while nobody waits for that. */
  doneInMs: number | null;
}

export interface GpuObjects {
  buffers: number;
  textures: number;
  programs: number;
}

export interface Probe {
  readonly frames: Frame[];
  readonly objects: GpuObjects;
  readonly milestones: {
    readableMs: number | null;
    drawnMs: number | null;
    clickableMs: number | null;
  };
  /** The answer to the first press. */
  name: string | null;
  /** Counts what is drawn and draws nothing: as if the graphics card cost no time. */
  isBlind: boolean;
  /** Waits for the graphics card after each frame, so that what it takes is known and not only what it is asked for. */
  isTimed: boolean;
  /** Looks in every frame for a name at this place, CSS pixels, from when the body is first drawn. */
  watchFor(subject: SubjectId, place: { readonly x: number; readonly y: number }): void;
}

declare global {
  interface Window {
    readonly probe: Probe;
  }
}

/** Fewer triangles than these are a background or a shadow, not the body. */
const BODY_TRIANGLES = 10_000;

const frames: Frame[] = [];
const objects: GpuObjects = { buffers: 0, textures: 0, programs: 0 };
const milestones: Probe["milestones"] = { readableMs: null, drawnMs: null, clickableMs: null };

const probe: Probe = {
  frames,
  objects,
  milestones,
  name: null,
  isBlind: false,
  isTimed: false,
  watchFor(subject, { x, y }) {
    const look = (): void => {
      if (milestones.drawnMs !== null) probe.name = NAME_AT[subject](x, y);
      if (probe.name === null) requestAnimationFrame(look);
      else milestones.clickableMs = performance.now();
    };
    requestAnimationFrame(look);
  },
};
Object.assign(window, { probe });

new MutationObserver((_, observer) => {
  if (!document.querySelector("[data-sentence]")) return;
  milestones.readableMs = performance.now();
  observer.disconnect();
}).observe(document, { childList: true, subtree: true });

/** The time of the document stands still within a frame, so that all that is drawn in it is one. */
let frameTime: CSSNumberish | null = null;

/** A pixel can be read only once everything before it has been drawn. */
function timeFrame(context: WebGL2RenderingContext, frame: Frame): void {
  const started = performance.now();
  // When all that the page does in this turn is done.
  queueMicrotask(() => {
    context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, new Uint8Array(4));
    frame.doneInMs = performance.now() - started;
  });
}

function note(
  context: WebGL2RenderingContext,
  vertices: number,
  instances: number,
  isTriangles: boolean,
): void {
  if (vertices === 0) return;
  const now = document.timeline.currentTime;
  if (now !== frameTime || frames.length === 0) {
    frameTime = now;
    frames.push({ atMs: performance.now(), calls: 0, triangles: 0, doneInMs: null });
    if (probe.isTimed) timeFrame(context, frames.at(-1)!);
  }
  const frame = frames.at(-1)!;
  frame.calls += 1;
  if (isTriangles) frame.triangles += (vertices / 3) * instances;
  if (frame.triangles >= BODY_TRIANGLES) milestones.drawnMs ??= performance.now();
}

const methods = WebGL2RenderingContext.prototype as unknown as Record<
  string,
  (...numbers: number[]) => unknown
>;

/** Lets a method tell first what it is called with; it may then be left out. */
function watch(
  name: string,
  tell: (context: WebGL2RenderingContext, ...numbers: number[]) => void,
  isLeftOut: () => boolean = () => false,
): void {
  methods[name] = new Proxy(methods[name]!, {
    apply(target, context: WebGL2RenderingContext, numbers: number[]) {
      tell(context, ...numbers);
      return isLeftOut() ? undefined : Reflect.apply(target, context, numbers);
    },
  });
}

const { TRIANGLES } = WebGL2RenderingContext;
const isBlind = (): boolean => probe.isBlind;
watch("drawElements", (gl, mode, count) => note(gl, count, 1, mode === TRIANGLES), isBlind);
watch("drawArrays", (gl, mode, _, count) => note(gl, count, 1, mode === TRIANGLES), isBlind);
watch(
  "drawElementsInstanced",
  (gl, mode, count, _type, _offset, times) => note(gl, count, times, mode === TRIANGLES),
  isBlind,
);
watch(
  "drawArraysInstanced",
  (gl, mode, _first, count, times) => note(gl, count, times, mode === TRIANGLES),
  isBlind,
);
for (const [kind, name] of [
  ["buffers", "Buffer"],
  ["textures", "Texture"],
  ["programs", "Program"],
] as const) {
  watch(`create${name}`, () => (objects[kind] += 1));
  watch(`delete${name}`, () => (objects[kind] -= 1));
}
