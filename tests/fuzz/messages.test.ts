/** Whatever a page around this one can send: all that a browser can clone, and messages that are nearly right. */
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readHostMessage } from "../../src/app/embedding-messages.ts";
import { type Conversation, converse } from "../../src/app/embedding.ts";
import { SELECTABLES, SUBTYPES } from "../../src/domain/anatomy.ts";
import { CHAPTERS, LENSES, VIEWS, VOICES } from "../../src/domain/view.ts";
import { VIEWER_DEFAULTS, viewerStore } from "../../src/state/store.ts";
import { placeOf } from "../../src/state/url.ts";
import { times } from "../long.ts";
import { strangeJson, strangeTexts } from "./strange.ts";
import { wrongIn } from "./valid-state.ts";

/** Values that JSON has not and a clone keeps. */
const clones = fc.anything({
  maxDepth: 3,
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
  withNullPrototype: true,
});
const odd = fc.oneof(
  clones,
  strangeJson,
  strangeTexts,
  fc.constantFrom<unknown>(NaN, -0, Infinity, undefined, 10n ** 300n, new Error("no"), /x/u),
  fc.constantFrom<unknown>(new ArrayBuffer(8), new Blob(["x"]), Object(1), Object("child")),
  fc.nat(9).map((n) => {
    const cycle: Record<string, unknown> = { version: 1, type: "set" };
    cycle["age"] = n ? cycle : [cycle];
    return cycle;
  }),
);

const right: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  version: fc.constant(1),
  type: fc.constantFrom("select", "set", "locate"),
  structure: fc.constantFrom(...SELECTABLES),
  subtype: fc.constantFrom(...SUBTYPES),
  voice: fc.constantFrom(...VOICES),
  view: fc.constantFrom(...VIEWS),
  lens: fc.constantFrom(...LENSES),
  age: fc.double({ min: 6, max: 20, noNaN: true }),
  language: fc.constantFrom("en", "es"),
  chapter: fc.constantFrom(...CHAPTERS),
  entry: fc.constantFrom(null, "mri", "liver-swelling"),
  exhibit: fc.constantFrom(null, "close-up", "close-up.mucosa", "cut.axial.700", "lump"),
  room: fc.constantFrom("look", "present.five-types.3", "explore", "show"),
};
/** Each field right, strange or missing. */
const nearly = fc.record(
  Object.fromEntries(
    Object.entries(right).map(([key, value]) => [
      key,
      fc.oneof({ weight: 8, arbitrary: value }, { weight: 1, arbitrary: odd }),
    ]),
  ),
  { requiredKeys: [] },
);
const addressed = fc
  .tuple(nearly, fc.dictionary(strangeTexts, odd, { maxKeys: 2 }))
  .map(([message, more]) => ({ version: 1, type: "set", ...message, ...more }));

const messages = fc.oneof(
  { weight: 2, arbitrary: addressed },
  { weight: 1, arbitrary: nearly },
  { weight: 1, arbitrary: odd },
);

const SENTENCE =
  /^(?:This message does not fit version 1: |This chapter has no |There is no |The exhibit )\S.{3,300}$/u;
const ORIGIN = "https://host.example";

describe("any message", () => {
  const heard: unknown[] = [];
  const source = {
    postMessage: (message: unknown, { targetOrigin }: { targetOrigin: string }) =>
      heard.push({ ...structuredClone(message as object), targetOrigin }),
  } as unknown as MessageEventSource;
  let talk: Conversation;

  beforeEach(() => {
    vi.useFakeTimers();
    viewerStore.setState(VIEWER_DEFAULTS, true);
    talk = converse({
      self: new EventTarget() as never,
      parent: source,
      ownOrigin: "x",
      hosts: null,
    });
    talk.standsAt("ready");
  });
  afterEach(() => {
    talk.stop();
    vi.useRealTimers();
  });

  it("is done, answered with a sentence, or left alone; and what is shown stays valid", () => {
    fc.assert(
      fc.property(messages, (data) => {
        heard.length = 0;
        const before = viewerStore.getState();
        const read = readHostMessage(data);
        talk.receive({ data, source, origin: ORIGIN });
        vi.runAllTimers();
        const state = viewerStore.getState();
        expect(wrongIn(placeOf(state))).toEqual([]);
        if (read === null) expect(heard).toEqual([]);
        for (const answer of heard)
          expect(answer).toMatchObject({ version: 1, targetOrigin: ORIGIN });
        const errors = heard.filter((answer) => (answer as { type: string }).type === "error");
        for (const { message } of errors as { message: string }[])
          expect(message).toMatch(SENTENCE);
        if (typeof read === "object" && read !== null && errors.length === 0) return;
        expect(state).toBe(before);
        if (read !== null) expect(errors).toHaveLength(1);
      }),
      { numRuns: times(1500, 100_000), seed: 711 },
    );
  });
});
