import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readHostMessage } from "../../src/app/embedding.ts";

describe("a host's message", () => {
  it("is read when it fits version 1", () => {
    const select = { version: 1, type: "select", structure: "stomach" };
    expect(readHostMessage(select)).toEqual(select);
    const set = { version: 1, type: "set", voice: "child", age: 8 };
    expect(readHostMessage(set)).toEqual(set);
    const locate = { version: 1, type: "locate", structure: "renal-vein-left" };
    expect(readHostMessage(locate)).toEqual(locate);
  });

  it.each([
    [{ version: 2, type: "select", structure: "stomach" }],
    [{ version: 1, type: "select", structure: "tail" }],
    [{ version: 1, type: "set", age: 400 }],
    [{ version: 1, type: "set", voice: "parrot" }],
    [{ version: 1, type: "locate" }],
    [{ version: 1, type: "dance" }],
  ])("is refused with a sentence otherwise: %j", (message) => {
    expect(readHostMessage(message)).toMatch(/does not fit version 1/);
  });

  it("is left alone when it is somebody else's mail", () => {
    for (const data of [null, undefined, 7, "ready", [], { hello: true }])
      expect(readHostMessage(data)).toBeNull();
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
      { seed: 7, numRuns: 1000 },
    );
  });
});
