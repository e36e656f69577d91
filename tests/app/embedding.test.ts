import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ViewerMessage } from "../../src/app/embedding-messages.ts";
import { WAITING_MAX } from "../../src/app/embedding-queue.ts";
import { type Conversation, converse } from "../../src/app/embedding.ts";
import { enterRoom, selectStructure, setFacilitator } from "../../src/state/actions.ts";
import { provideLocator } from "../../src/state/locator.ts";
import { markHere } from "../../src/state/show/marks.ts";
import { VIEWER_DEFAULTS, viewerStore } from "../../src/state/store.ts";
import { times } from "../long.ts";

const SCHOOL = "https://school.example";
const OWN = "https://viewer.example";

interface Told {
  readonly message: ViewerMessage;
  readonly to: string;
}

/** A window that notes what it is sent, and to whom. */
function fakeWindow() {
  const told: Told[] = [];
  const postMessage = ({ version, ...message }: ViewerMessage & { version: number }, to: object) =>
    told.push({ message, to: (to as { targetOrigin: string }).targetOrigin, version } as Told);
  return { told, source: { postMessage } as unknown as MessageEventSource };
}

let parent = fakeWindow();
let self = fakeWindow();
let talk: Conversation;
let forgetLocator = () => {};

function begin(hosts: readonly string[] | null = null, ownOrigin = OWN): void {
  talk?.stop();
  parent = fakeWindow();
  self = fakeWindow();
  talk = converse({ self: self.source, parent: parent.source, ownOrigin, hosts });
}

const say = (message: unknown, origin = SCHOOL, source = parent.source): void =>
  talk.receive({ data: message, origin, source });
const select = (structure: string) => ({ version: 1, type: "select", structure });
const set = (settings: object) => ({ version: 1, type: "set", ...settings });
const locate = (structure: string) => ({ version: 1, type: "locate", structure });
const told = (): readonly ViewerMessage[] => parent.told.map(({ message }) => message);
const state = () => viewerStore.getState();
/** Until what came has been looked at, and what follows from it told. */
const settle = () => vi.runAllTimersAsync();

beforeEach(() => {
  vi.useFakeTimers();
  viewerStore.setState(VIEWER_DEFAULTS, true);
  begin();
});
afterEach(() => {
  talk.stop();
  forgetLocator();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("what a host says", () => {
  it("is done, in order, and told once", async () => {
    say(select("stomach"));
    say(set({ voice: "child", language: "es", view: "back", lens: "solid", age: 8.04 }));
    say(select("appendix"));
    await settle();
    expect(state()).toMatchObject({
      structure: "appendix",
      subtype: "soft-tissue",
      voice: "child",
      lang: "es",
      view: "back",
      lens: "solid",
      ageYears: 8,
    });
    expect(told()).toEqual([{ type: "selected", subtype: "soft-tissue", structure: "appendix" }]);
  });

  it("opens chapters, entries, exhibits and rooms as an address does", async () => {
    say(set({ chapter: "tests", entry: "mri" }));
    await settle();
    expect(state()).toMatchObject({ chapter: "tests", entry: "mri" });
    say(set({ chapter: "causes" }));
    say(select("ileum"));
    say(set({ exhibit: "close-up.serosa" }));
    say(set({ room: "present.five-types.3" }));
    await settle();
    expect(state()).toMatchObject({
      chapter: "causes",
      entry: null,
      exhibit: { kind: "close-up", layer: "serosa" },
      room: "present",
      roomAt: "five-types.3",
    });
    say(set({ exhibit: null, room: "look" }));
    await settle();
    expect(state()).toMatchObject({ exhibit: null, room: "look", roomAt: null });
    expect(told().filter(({ type }) => type === "error")).toEqual([]);
  });

  it.each([
    ["an entry of another chapter", { chapter: "why", entry: "mri" }],
    ["an exhibit that there is not here", { exhibit: "close-up" }],
    ["an exhibit that there is not", { exhibit: "toybox" }],
    ["a room that there is not", { room: "attic" }],
    ["a place that no room has", { room: "present.ÄÖ" }],
  ])("changes nothing where it cannot all be had: %s", async (_, settings) => {
    say(set({ voice: "child", ...settings }));
    await settle();
    expect(state()).toEqual(VIEWER_DEFAULTS);
    expect(told()).toHaveLength(1);
    expect(told()[0]).toMatchObject({
      type: "error",
      message: expect.stringMatching(/ no | here/),
    });
  });

  it("cannot open what a grown-up has closed for a child", async () => {
    setFacilitator({ closedChapters: ["tests"] });
    say(set({ voice: "child", exhibit: "procedure.ct.0" }));
    await settle();
    expect(state()).toMatchObject({ exhibit: null, voice: "family" });
    expect(told()).toMatchObject([{ type: "error" }]);
  });

  it("is not remembered as if the person had chosen it", async () => {
    const setItem = vi.fn<(key: string, value: string) => void>();
    vi.stubGlobal("localStorage", { getItem: () => null, setItem });
    say(set({ voice: "clinician", language: "es" }));
    await settle();
    expect(state().voice).toBe("clinician");
    expect(setItem).not.toHaveBeenCalled();
  });

  it("is answered with an error where it does not fit", async () => {
    say({ version: 1, type: "dance" });
    await settle();
    expect(told()).toMatchObject([{ type: "error" }]);
    expect(parent.told[0]!.to).toBe(SCHOOL);
  });
});

describe("before the page is ready", () => {
  it("what is chosen shows at once; a question waits, and what follows it behind it", async () => {
    forgetLocator = provideLocator(() => ({ x: 3, y: 4, isVisible: true }));
    say(select("stomach"));
    say(locate("stomach"));
    say(select("appendix"));
    await settle();
    expect(state().structure).toBe("stomach");
    expect(told().map(({ type }) => type)).toEqual(["selected"]);
    talk.standsAt("ready");
    await settle();
    expect(state().structure).toBe("appendix");
    expect(told().slice(1)).toEqual([
      { type: "ready" },
      { type: "located", structure: "stomach", x: 3, y: 4, visible: true },
      { type: "selected", subtype: "soft-tissue", structure: "appendix" },
    ]);
  });

  it("a question is answered with nowhere once there will be no body", async () => {
    say(locate("stomach"));
    talk.standsAt("failed");
    await settle();
    expect(told()).toEqual([
      { type: "located", structure: "stomach", x: null, y: null, visible: false },
    ]);
    talk.standsAt("ready");
    talk.standsAt("ready");
    expect(told().filter(({ type }) => type === "ready")).toHaveLength(1);
  });
});

describe("who may talk", () => {
  it("is the window around this one, whatever its origin, as long as nobody is named", async () => {
    const stranger = fakeWindow();
    say(select("stomach"), SCHOOL, stranger.source);
    await settle();
    expect(state().structure).toBeNull();
    expect(stranger.told).toEqual([]);
    say(select("stomach"));
    await settle();
    expect(state().structure).toBe("stomach");
  });

  it("is only who is named, and this origin itself, as soon as somebody is named", async () => {
    begin([SCHOOL]);
    for (const origin of ["https://other.example", "http://school.example", "null", ""])
      say({ version: 1, type: "dance" }, origin);
    await settle();
    expect(parent.told).toEqual([]);
    say(select("stomach"));
    say(select("appendix"), OWN, self.source);
    await settle();
    expect(state().structure).toBe("appendix");
  });

  it("who is not named is told nothing: the browser delivers only to the origins that are", async () => {
    begin([SCHOOL, "https://hospital.example"]);
    talk.standsAt("ready");
    selectStructure("stomach");
    await settle();
    expect(new Set(parent.told.map(({ to }) => to))).toEqual(
      new Set([SCHOOL, "https://hospital.example", OWN]),
    );
    say(select("appendix"));
    await settle();
    expect(parent.told.at(-1)!.to).toBe(SCHOOL);
  });

  it("may have no origin of its own, from a file or in a sandbox, and is answered all the same", async () => {
    say({ version: 1, type: "dance" }, "null");
    say({ version: 1, type: "dance" }, "file://");
    await settle();
    expect(parent.told.map(({ to }) => to)).toEqual(["*", "*"]);
  });

  it("is not everybody without an origin because this page has none either", async () => {
    begin([], "null");
    const sandboxed = fakeWindow();
    say(select("stomach"), "null", sandboxed.source);
    say(select("stomach"), "null");
    await settle();
    expect(state().structure).toBeNull();
    expect(sandboxed.told).toEqual([]);
  });
});

describe("a talk with a family", () => {
  it("is nobody's business: nothing is told of what is chosen or marked", async () => {
    say(set({}));
    enterRoom("show");
    selectStructure("ileum");
    markHere({ structure: "ileum", pointM: [0, 1, 0], normal: [0, 0, 1] });
    selectStructure("liver");
    say(select("stomach"));
    await settle();
    expect(state().marks).toHaveLength(1);
    expect(parent.told).toEqual([]);
  });
});

describe("a host that sends too much", () => {
  it("is told so once, and fills nothing", async () => {
    const count = times(20_000, 1_000_000);
    talk.standsAt("ready");
    for (let i = 0; i < count; i++) say({ version: 1, type: "dance", i });
    const errors = (): number => told().filter(({ type }) => type === "error").length;
    expect(errors()).toBe(1);
    await settle();
    expect(errors()).toBe(1 + WAITING_MAX);
    // Afterwards it is heard as before.
    say(select("stomach"));
    await settle();
    expect(state().structure).toBe("stomach");
  });
});
