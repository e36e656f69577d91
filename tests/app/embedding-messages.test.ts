import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readHostMessage } from "../../src/app/embedding-messages.ts";
import { times } from "../long.ts";

describe("a host's message", () => {
  it.each([
    { version: 1, type: "select", structure: "stomach" },
    { version: 1, type: "select", structure: null, subtype: "bone" },
    { version: 1, type: "set", voice: "child", age: 8 },
    { version: 1, type: "set", language: "es", chapter: "tests", entry: "mri" },
    { version: 1, type: "set", exhibit: "close-up.mucosa", room: "present.five-types.3" },
    { version: 1, type: "set", exhibit: null, entry: null },
    { version: 1, type: "locate", structure: "renal-vein-left" },
  ])("is read when it fits version 1: %j", (message) => {
    expect(readHostMessage(message)).toEqual(message);
  });

  it("may say more than this version knows", () => {
    const message = { version: 1, type: "set", voice: "child" };
    expect(readHostMessage({ ...message, mood: "calm" })).toEqual(message);
  });

  it.each([
    [{ version: 2, type: "select", structure: "stomach" }],
    [{ version: 1, type: "select", structure: "tail" }],
    [{ version: 1, type: "select", subtype: "__proto__" }],
    [{ version: 1, type: "set", age: 400 }],
    [{ version: 1, type: "set", age: Number.NaN }],
    [{ version: 1, type: "set", voice: "parrot" }],
    [{ version: 1, type: "set", language: "xx" }],
    [{ version: 1, type: "set", chapter: "ending" }],
    [{ version: 1, type: "set", entry: "horoscope" }],
    [{ version: 1, type: "set", exhibit: "x".repeat(100) }],
    [{ version: 1, type: "set", room: 7 }],
    [{ version: 1, type: "locate" }],
    [{ version: 1, type: "dance" }],
  ])("is refused with a sentence otherwise: %j", (message) => {
    expect(readHostMessage(message)).toMatch(/does not fit version 1/);
  });

  it("is left alone when it is somebody else's mail, or an answer of this page", () => {
    for (const data of [null, undefined, 7, "ready", [], { hello: true }])
      expect(readHostMessage(data)).toBeNull();
    for (const type of ["ready", "selected", "located", "error"])
      expect(readHostMessage({ version: 1, type })).toBeNull();
  });

  it("never throws, whatever arrives", () => {
    const isAnswer = (read: unknown): boolean =>
      read === null || typeof read === "string" || typeof read === "object";
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (data) => {
        expect(isAnswer(readHostMessage(data))).toBe(true);
        const dressed = { version: 1, type: "set", ...(typeof data === "object" ? data : {}) };
        expect(isAnswer(readHostMessage(dressed))).toBe(true);
      }),
      { seed: 7, numRuns: times(1000, 50_000) },
    );
  });
});
