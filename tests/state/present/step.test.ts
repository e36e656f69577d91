/** Windows of one lesson, each with a store of its own, and the channel between them delivered in any order. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Lesson } from "../../../src/domain/rooms/lessons.ts";
import { createPoseStore, type PoseStore } from "../../../src/state/present/pose.ts";
import { beginRun, count, stepOn } from "../../../src/state/present/run.ts";
import { connectStep, type StepChannel } from "../../../src/state/present/step.ts";
import { VIEWER_DEFAULTS, type ViewerState } from "../../../src/state/store.ts";

const slide = { show: "", before: null, sentence: "A sentence.", notes: "", facts: [] };
const LESSON: Lesson = {
  title: "A lesson",
  lang: "en",
  voice: "family",
  minutes: 12,
  slides: [
    { ...slide, ask: null },
    { ...slide, ask: { question: "Which?", options: ["One", "Two"], answer: 1 } },
    { ...slide, ask: null },
  ],
};
const RUN = beginRun({ lesson: LESSON, from: "five-types" });

interface Waiting {
  readonly to: string;
  readonly data: unknown;
}

/** What is said waits until it is delivered; a message may overtake another. */
function createAir() {
  const listeners = new Map<string, (event: { readonly data: unknown }) => void>();
  const waiting: Waiting[] = [];
  const said: unknown[] = [];
  return {
    said,
    waiting,
    channelOf: (name: string): StepChannel => ({
      postMessage(message) {
        said.push(message);
        for (const to of listeners.keys())
          if (to !== name) waiting.push({ to, data: structuredClone(message) });
      },
      addEventListener: (_, listener) => void listeners.set(name, listener),
      close: () => void listeners.delete(name),
    }),
    /** @param pick which of those that wait */
    deliver(pick = 0) {
      const [message] = waiting.splice(pick % Math.max(1, waiting.length), 1);
      if (message) listeners.get(message.to)?.({ data: message.data });
    },
    deliverAll() {
      let delivered = 0;
      while (waiting.length > 0) {
        this.deliver();
        delivered += 1;
        if (delivered > 1000) throw new Error("The windows do not stop telling each other.");
      }
      return delivered;
    },
    inject(data: unknown) {
      for (const listener of listeners.values()) listener({ data });
    },
  };
}

interface Opened {
  readonly store: StoreApi<ViewerState>;
  readonly poses: PoseStore;
  readonly leave: () => void;
}

function open(
  air: ReturnType<typeof createAir>,
  window: string,
  state: Partial<ViewerState> = {},
): Opened {
  const store = createStore<ViewerState>(() => ({
    ...VIEWER_DEFAULTS,
    room: "present",
    roomAt: window === "projector" ? "projector" : null,
    ...state,
  }));
  const poses = createPoseStore();
  const leave = connectStep({ store, poses, window, channel: air.channelOf(window) });
  return { store, poses, leave };
}

/** What all windows are to have alike. */
function sharedOf({ store, poses }: Opened) {
  const { lesson, subtype, structure, ageYears, view, lens, chapter, entry, exhibit, acts } =
    store.getState();
  const { lang, voice } = store.getState();
  const place = { subtype, structure, ageYears, view, lens, chapter, entry, exhibit, acts };
  return { lesson, ...place, lang, voice, pose: poses.getState().pose };
}

describe("two windows", () => {
  it("show the same after a change in either", () => {
    const air = createAir();
    const presenter = open(air, "presenter");
    const projector = open(air, "projector");
    presenter.store.setState({ lesson: RUN, subtype: "bone", ageYears: 15, voice: "child" });
    air.deliverAll();
    expect(sharedOf(projector)).toEqual(sharedOf(presenter));
    expect(projector.store.getState()).toMatchObject({ subtype: "bone", roomAt: "projector" });
    projector.store.setState({ lesson: stepOn(RUN), view: "back" });
    air.deliverAll();
    expect(sharedOf(presenter)).toEqual(sharedOf(projector));
    expect(presenter.store.getState().lesson?.at).toBe(1);
  });

  it("tell a change once, and never back", () => {
    const air = createAir();
    const presenter = open(air, "presenter");
    open(air, "projector");
    air.deliverAll();
    presenter.store.setState({ lens: "solid" });
    expect(air.deliverAll()).toBe(1);
  });

  it("keep to themselves what is nobody else's", () => {
    const air = createAir();
    const presenter = open(air, "presenter");
    open(air, "projector");
    air.deliverAll();
    const before = air.said.length;
    presenter.store.setState({
      marks: [],
      play: { paint: {}, stickers: [], questions: ["Will it hurt?"], seen: [] },
      hovered: "stomach",
      theme: "dark",
      lump: { sizeMm: 9, growth: "outward" } as never,
    });
    expect(air.said.length).toBe(before);
    presenter.store.setState({ subtype: "vascular" });
    expect(JSON.stringify(air.said)).not.toMatch(/hurt|marks|lump|hovered|dark/u);
  });

  it("come into step when one is opened later, or loaded anew", () => {
    const air = createAir();
    const presenter = open(air, "presenter");
    presenter.store.setState({ lesson: count(stepOn(RUN), 1, 1), structure: "heart" });
    presenter.poses.setState({
      pose: { azimuth: 1, polar: 1.5, target: [0, 1, 0], distanceShare: 0.4 },
      isTold: false,
    });
    air.deliverAll();
    const projector = open(air, "projector");
    air.deliverAll();
    expect(sharedOf(projector)).toEqual(sharedOf(presenter));
    expect(projector.store.getState().lesson?.tally).toEqual([0, 1]);
    expect(projector.poses.getState().isTold).toBe(true);
  });

  it("end alike when both were away for a moment and one came back with other words", () => {
    const air = createAir();
    const first = open(air, "a", { lesson: RUN });
    const inSpanish = beginRun({ lesson: { ...LESSON, lang: "es" }, from: "five-types" });
    const second = open(air, "b", { lesson: inSpanish, lang: "es" });
    air.deliverAll();
    expect(sharedOf(first)).toEqual(sharedOf(second));
    expect(first.store.getState().lesson?.lesson.lang).toBe("es");
  });

  it("leave a window its own lesson when it was opened with another in its address", () => {
    const air = createAir();
    const old = open(air, "projector", { lesson: RUN });
    air.deliverAll();
    const own = { ...RUN, from: "how-we-help" };
    const presenter = open(air, "presenter", { roomAt: "how-we-help.2" });
    air.deliverAll();
    presenter.store.setState({ lesson: own });
    air.deliverAll();
    expect(old.store.getState().lesson?.from).toBe("how-we-help");
    expect(presenter.store.getState().lesson?.from).toBe("how-we-help");
  });

  it("forget a turn by hand when something else is framed", () => {
    const air = createAir();
    const presenter = open(air, "presenter");
    const projector = open(air, "projector");
    const pose = { azimuth: 1, polar: 1.5, target: [0, 1, 0], distanceShare: 0.4 } as const;
    presenter.poses.setState({ pose, isTold: false });
    air.deliverAll();
    expect(projector.poses.getState()).toEqual({ pose, isTold: true });
    presenter.store.setState({ structure: "stomach" });
    air.deliverAll();
    expect(projector.poses.getState().pose).toBeNull();
    expect(projector.store.getState().camera?.kind).toBe("start-again");
    presenter.poses.setState({ pose, isTold: false });
    presenter.store.setState({ camera: { kind: "start-again", serial: 9 } });
    air.deliverAll();
    expect(projector.poses.getState().pose).toBeNull();
  });

  it("do not hear each other in another room", () => {
    const air = createAir();
    const presenter = open(air, "presenter");
    const other = open(air, "other", { room: "show" });
    presenter.store.setState({ subtype: "bone" });
    air.deliverAll();
    expect(other.store.getState().subtype).toBeNull();
    other.store.setState({ subtype: "cutaneous" });
    expect(air.waiting).toEqual([]);
  });

  it("ignore what is no message of theirs", () => {
    const air = createAir();
    const presenter = open(air, "presenter");
    const before = presenter.store.getState();
    fc.assert(
      fc.property(fc.anything(), (data) => {
        air.inject(data);
        air.inject({ version: 1, kind: "state", window: "x", role: "presenter", lesson: data });
        expect(presenter.store.getState()).toBe(before);
      }),
    );
  });
});

describe("any number of changes in two or three windows, told in any order", () => {
  type Act = (opened: Opened) => void;
  const poseAct =
    (azimuth: number): Act =>
    ({ poses }) =>
      poses.setState({
        pose: { azimuth, polar: 1, target: [0, 1, 0], distanceShare: 0.5 },
        isTold: false,
      });
  const acts: readonly Act[] = [
    ({ store }) => store.setState({ lesson: RUN }),
    ({ store }) => store.setState(({ lesson }) => ({ lesson: lesson && stepOn(lesson) })),
    ({ store }) => store.setState(({ lesson }) => ({ lesson: lesson && count(lesson, 0, 1) })),
    ({ store }) => store.setState({ lesson: null }),
    ({ store }) => store.setState({ structure: "stomach", subtype: "soft-tissue" }),
    ({ store }) => store.setState({ structure: null, subtype: "bone" }),
    ({ store }) => store.setState({ view: "free" }),
    ({ store }) => store.setState({ view: "back", ageYears: 14.5 }),
    ({ store }) => store.setState({ lang: "es" }),
    ({ store }) => store.setState({ exhibit: { kind: "cut", plane: "axial", at: 620 } }),
    ({ store }) => store.setState({ acts: { open: 0.5 } }),
    poseAct(1),
    poseAct(2),
  ];
  const step = fc.oneof(
    fc.record({ window: fc.nat(2), act: fc.nat(acts.length - 1) }),
    fc.record({ deliver: fc.nat(20) }),
  );

  it("end alike, and come to rest", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), fc.integer({ min: 2, max: 3 }), (steps, n) => {
        const air = createAir();
        const windows = ["presenter", "projector", "third"]
          .slice(0, n)
          .map((name) => open(air, name));
        for (const one of steps) {
          if ("deliver" in one) air.deliver(one.deliver);
          else acts[one.act]?.(windows[one.window % n]!);
        }
        air.deliverAll();
        for (const other of windows.slice(1))
          expect(sharedOf(other)).toEqual(sharedOf(windows[0]!));
      }),
      { numRuns: 500 },
    );
  });
});
