/** The address and the store, with a browser's history played by a small stand-in. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  selectStructure,
  setAge,
  setVoice,
  stepBack,
  toggleSubtype,
} from "../../src/state/actions.ts";
import { FACILITATOR_DEFAULTS, VIEWER_DEFAULTS, viewerStore } from "../../src/state/store.ts";
import { connectAddress } from "../../src/state/url-sync.ts";

function stubBrowser(hash: string) {
  const target = new EventTarget();
  const steps = [hash];
  let at = 0;
  const hashOf = (address: string) =>
    address.includes("#") ? address.slice(address.indexOf("#")) : "";
  vi.stubGlobal("location", {
    pathname: "/sub/",
    search: "",
    get hash() {
      return steps[at];
    },
  });
  vi.stubGlobal("history", {
    pushState(_: unknown, __: string, address: string) {
      steps.splice(at + 1, Infinity, hashOf(address));
      at += 1;
    },
    replaceState(_: unknown, __: string, address: string) {
      steps[at] = hashOf(address);
    },
  });
  for (const name of ["addEventListener", "removeEventListener"] as const) {
    vi.stubGlobal(name, target[name].bind(target));
  }
  return {
    steps,
    go(by: number) {
      at += by;
      target.dispatchEvent(new Event("popstate"));
      target.dispatchEvent(new Event("hashchange"));
    },
    type(address: string) {
      this.put(address);
      this.tell();
    },
    /** A browser changes the address first and tells of it later. */
    put(address: string) {
      steps.splice(at + 1, Infinity, address);
      at += 1;
    },
    tell() {
      target.dispatchEvent(new Event("popstate"));
      target.dispatchEvent(new Event("hashchange"));
    },
  };
}

const state = () => viewerStore.getState();
let disconnect = () => {};

function open(hash: string) {
  const browser = stubBrowser(hash);
  disconnect = connectAddress();
  return browser;
}

beforeEach(() => {
  vi.useFakeTimers();
  viewerStore.setState(VIEWER_DEFAULTS, true);
});

afterEach(() => {
  disconnect();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("on arrival", () => {
  it("reads the address and corrects it", () => {
    const { steps } = open("#structure=tail&subtype=bone&voice=parrot&age=900");
    expect(state()).toMatchObject({
      subtype: "bone",
      structure: null,
      voice: "family",
      ageYears: 10,
    });
    expect(steps).toEqual(["#subtype=bone"]);
  });

  it("opens nothing for a child that the grown-up has closed on this device", () => {
    const closedChapters = ["treatment"] as const;
    viewerStore.setState({ facilitator: { ...FACILITATOR_DEFAULTS, closedChapters } });
    const browser = open("#voice=child&exhibit=procedure.surgery.2");
    expect(state().exhibit).toBeNull();
    expect(browser.steps).toEqual(["#voice=child"]);
    browser.type("#voice=child&exhibit=procedure.ct.2");
    expect(state().exhibit).toEqual({ kind: "procedure", id: "ct", step: 2 });
    browser.type("#exhibit=procedure.surgery.2");
    expect(state().exhibit).toEqual({ kind: "procedure", id: "surgery", step: 2 });
  });
});

describe("choosing", () => {
  it("makes steps that back and forward walk", () => {
    const browser = open("");
    toggleSubtype("vascular");
    selectStructure("superior-vena-cava");
    expect(browser.steps).toEqual([
      "",
      "#subtype=vascular",
      "#subtype=vascular&structure=superior-vena-cava",
    ]);
    browser.go(-1);
    expect(state()).toMatchObject({ subtype: "vascular", structure: null });
    browser.go(-1);
    expect(state().subtype).toBeNull();
    browser.go(2);
    expect(state().structure).toBe("superior-vena-cava");
    expect(browser.steps).toHaveLength(3);
  });

  it("follows an address that is typed in", () => {
    const browser = open("");
    browser.type("#structure=spleen");
    expect(state()).toMatchObject({ structure: "spleen", subtype: "immunocompromised" });
    expect(browser.steps.at(-1)).toBe("#subtype=immunocompromised&structure=spleen");
  });

  it("goes on from where back led to", () => {
    const browser = open("");
    toggleSubtype("bone");
    toggleSubtype("cutaneous");
    browser.go(-1);
    stepBack();
    expect(browser.steps).toEqual(["", "#subtype=bone", ""]);
  });
});

describe("turning a knob", () => {
  it("rewrites the step, and not at every move", () => {
    const { steps } = open("#subtype=bone");
    for (const age of [10.5, 11, 11.5, 12]) setAge(age);
    expect(steps).toEqual(["#subtype=bone"]);
    vi.runAllTimers();
    expect(steps).toEqual(["#subtype=bone&age=12"]);
  });

  it("is written to the step it belongs to when something is chosen at once", () => {
    const { steps } = open("");
    setAge(8);
    toggleSubtype("bone");
    vi.runAllTimers();
    expect(steps).toEqual(["#age=8", "#subtype=bone&age=8"]);
  });

  it("does not write over an address that has come but was not read yet", () => {
    const { put, tell, steps } = open("");
    setAge(8);
    put("#structure=stomach");
    vi.runAllTimers();
    tell();
    expect(state().structure).toBe("stomach");
    expect(steps.at(-1)).toMatch(/structure=stomach/u);
  });

  it("survives a history that refuses", () => {
    open("");
    vi.stubGlobal("history", {
      pushState: () => {
        throw new DOMException("denied", "SecurityError");
      },
      replaceState: () => {
        throw new DOMException("denied", "SecurityError");
      },
    });
    toggleSubtype("bone");
    setVoice("child");
    vi.runAllTimers();
    expect(state()).toMatchObject({ subtype: "bone", voice: "child" });
  });
});
