import { describe, expect, it } from "vitest";
import { findApi, type Frame } from "../../../src/app/scorm/find-api.ts";

interface Fake {
  parent?: Fake;
  opener?: Fake | null;
  API?: unknown;
}

/** A window that is its own parent, as one in no frame is. */
function windowOf({ parent, opener = null, ...own }: Fake = {}): Frame & Fake {
  const made = { opener, ...own } as Frame & Fake;
  return Object.assign(made, { parent: parent ?? made });
}

/** A window of another origin: its neighbours may be asked for, nothing else. */
const foreign = (frame: Frame): Frame =>
  new Proxy(frame, {
    get(target, key) {
      if (key === "parent" || key === "opener") return Reflect.get(target, key) as unknown;
      throw new Error("Blocked a frame from accessing a cross-origin frame.");
    },
  });

const API = { LMSInitialize: () => "true" };

describe("a platform", () => {
  it("is found in a window around this one, and the nearest is taken", () => {
    const top = windowOf({ API: { is: "farther" } });
    const parent = windowOf({ parent: top, API });
    expect(findApi("API", windowOf({ parent: windowOf({ parent }) }))).toBe(API);
  });

  it("is found around the window that opened this one, or one around it", () => {
    const opener = windowOf({ parent: windowOf({ API }) });
    expect(findApi("API", windowOf({ opener }))).toBe(API);
    expect(findApi("API", windowOf({ parent: windowOf({ opener }) }))).toBe(API);
    expect(findApi("API", windowOf({ opener, parent: windowOf() }))).toBe(API);
  });

  it("is found beyond a window of another origin, which does not let itself be read", () => {
    const parent = foreign(windowOf({ parent: windowOf({ API }) }));
    expect(findApi("API", windowOf({ parent }))).toBe(API);
    expect(findApi("API", windowOf({ parent: foreign(windowOf()) }))).toBeNull();
  });

  it("is none under another name, or where something else has the name", () => {
    expect(findApi("API_1484_11", windowOf({ API }))).toBeNull();
    expect(findApi("API", windowOf({ API: "a text" }))).toBeNull();
  });

  it("is looked for with an end, however deep it is nested or where openers go round", () => {
    let deep = windowOf({ API });
    for (let level = 0; level < 100; level++) deep = windowOf({ parent: deep });
    expect(findApi("API", deep)).toBeNull();
    const one = windowOf();
    const other = windowOf({ opener: one });
    one.opener = other;
    expect(findApi("API", one)).toBeNull();
  });
});
