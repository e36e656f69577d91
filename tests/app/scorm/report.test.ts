/** What a platform has recorded after a visit, by an independent implementation of the standard's run time. */
import { Scorm12API, Scorm2004API } from "scorm-again";
import { beforeEach, describe, expect, it } from "vitest";
import { createStore } from "zustand/vanilla";
import type { ScormApi } from "../../../src/app/scorm/find-api.ts";
import { reportProgress } from "../../../src/app/scorm/report.ts";
import { beginSession } from "../../../src/app/scorm/session.ts";
import { SCORM_VERSIONS } from "../../../src/app/scorm/versions.ts";
import { SUBTYPES } from "../../../src/domain/anatomy.ts";
import { startRun } from "../../../src/domain/rooms/find-it-run.ts";
import { VIEWER_DEFAULTS, type ViewerState } from "../../../src/state/store.ts";

type Edition = "1.2" | "2004";

const QUIET = { autocommit: false, logLevel: 5 };

/** A platform, and every call that reached it. */
function platformOf(edition: Edition) {
  const implementation = edition === "1.2" ? new Scorm12API(QUIET) : new Scorm2004API(QUIET);
  const calls: (readonly string[])[] = [];
  const api = new Proxy(implementation as unknown as ScormApi, {
    get(target, name) {
      const value = target[name as string];
      if (typeof value !== "function") return value;
      return (...args: string[]) => {
        calls.push([String(name), ...args]);
        return (value as (...args: string[]) => unknown).apply(target, args);
      };
    },
  });
  const record = (): Record12 & Record2004 =>
    // As it would be sent to be stored: some of it does not let itself be read one by one.
    JSON.parse(JSON.stringify(implementation.cmi)) as Record12 & Record2004;
  return { api, calls, record };
}

interface Record12 {
  readonly core: {
    readonly lesson_status: string;
    readonly session_time: string;
    readonly exit: string;
    readonly score: Readonly<Record<"raw" | "min" | "max", string>>;
  };
}
interface Record2004 {
  readonly completion_status: string;
  readonly success_status: string;
  readonly session_time: string;
  readonly exit: string;
  readonly suspend_data: string;
  readonly score: Readonly<Record<"scaled" | "raw" | "min" | "max", string>>;
}

let nowMs = 0;
beforeEach(() => {
  nowMs = 5000;
});

function visit(edition: Edition, api: ScormApi) {
  const store = createStore<ViewerState>(() => VIEWER_DEFAULTS);
  const session = beginSession(SCORM_VERSIONS[edition]!, api);
  if (!session) throw new Error("The platform did not begin.");
  return { store, report: reportProgress({ session, store, now: () => nowMs }) };
}

/** A round of the quiz that ends with so many parts found alone. */
function endRound(store: ReturnType<typeof visit>["store"], alone: number, of: number): void {
  const run = startRun({ level: "large", way: "name", parts: [], chance: () => 0 });
  const parts = Array.from({ length: of }, () => "liver" as const);
  store.setState({
    room: "present",
    findIt: { ...run, asked: parts, again: parts.slice(0, of - alone) },
  });
}

describe("SCORM 1.2", () => {
  it("records a visit that opened two types as incomplete, without a score", () => {
    const { api, record, calls } = platformOf("1.2");
    const { store, report } = visit("1.2", api);
    store.setState({ subtype: "bone" });
    store.setState({ subtype: "vascular" });
    nowMs += 3_723_450;
    report.end();
    expect(record().core.lesson_status).toBe("incomplete");
    expect(record().core.session_time).toMatch(/^0*1:02:03\.45$/u);
    expect(record().core.score.raw).toBe("");
    expect(record().core.exit).toBe("suspend");
    expect(calls[0]).toEqual(["LMSInitialize", ""]);
    expect(calls.at(-1)).toEqual(["LMSFinish", ""]);
  });

  it("records a round as completed, a good one as passed, and keeps the best score", () => {
    const { api, record } = platformOf("1.2");
    const { store, report } = visit("1.2", api);
    endRound(store, 3, 8);
    expect(record().core.lesson_status).toBe("completed");
    expect(record().core.score).toMatchObject({ raw: "38", min: "0", max: "100" });
    endRound(store, 6, 8);
    endRound(store, 1, 8);
    report.end();
    expect(record().core.lesson_status).toBe("passed");
    expect(record().core.score.raw).toBe("75");
  });
});

describe("SCORM 2004", () => {
  it("records completion, success and score apart", () => {
    const { api, record } = platformOf("2004");
    const { store, report } = visit("2004", api);
    expect(record().completion_status).toBe("incomplete");
    for (const subtype of SUBTYPES) store.setState({ subtype });
    expect(record().completion_status).toBe("completed");
    expect(record().success_status).toBe("unknown");
    endRound(store, 7, 8);
    nowMs += 62_000;
    report.end();
    expect(record().success_status).toBe("passed");
    expect(record().score).toMatchObject({ scaled: "0.88", raw: "88", min: "0", max: "100" });
    expect(record().session_time).toBe("PT0H1M2S");
    expect(record().exit).toBe("suspend");
  });
});

describe.each<Edition>(["1.2", "2004"])("a platform of %s", (edition) => {
  it("accepts whatever it is told", () => {
    const { api, calls } = platformOf(edition);
    const error = edition === "1.2" ? "LMSGetLastError" : "GetLastError";
    const errors: unknown[] = [];
    const strict = new Proxy(api, {
      get: (target, name) => {
        const call = target[name as string] as (...args: string[]) => unknown;
        return (...args: string[]) => {
          const answer = call(...args);
          if (/Set|Commit|Finish|Term/u.test(String(name))) errors.push([name, ...args, answer]);
          const last = (target[error] as () => unknown)();
          // An element that was never set has no value yet: no mistake of the page's.
          if (String(last) !== "0" && String(last) !== "403") errors.push([name, args, last]);
          return answer;
        };
      },
    });
    const { store, report } = visit(edition, strict);
    for (const subtype of SUBTYPES) store.setState({ room: "look", subtype });
    endRound(store, 5, 7);
    report.save();
    report.end();
    expect(calls.length).toBeGreaterThan(20);
    expect(errors.filter((entry) => (entry as unknown[]).at(-1) !== "true")).toEqual([]);
  });

  it("is told at the next visit what was reached before, and nothing less", () => {
    const { api, record } = platformOf(edition);
    const first = visit(edition, api);
    for (const subtype of SUBTYPES.slice(0, 4)) first.store.setState({ subtype });
    endRound(first.store, 8, 8);
    first.report.end();
    const kept = record().suspend_data;
    expect(JSON.parse(kept)).toMatchObject({ types: SUBTYPES.slice(0, 4), bestRound: 1 });

    const next = platformOf(edition);
    const restored = next.api["loadFromJSON"] as (json: unknown, element?: string) => void;
    restored({ suspend_data: kept }, "cmi");
    const second = visit(edition, next.api);
    second.store.setState({ room: "look", subtype: SUBTYPES[4] });
    second.report.end();
    expect(JSON.parse(next.record().suspend_data)).toMatchObject({ types: SUBTYPES, bestRound: 1 });
    expect(
      edition === "1.2" ? next.record().core.lesson_status : next.record().success_status,
    ).toBe("passed");
  });

  it("keeps what it recorded before even where it has lost what was to be kept", () => {
    const { api, record } = platformOf(edition);
    const restored = api["loadFromJSON"] as (json: unknown, element?: string) => void;
    restored(
      edition === "1.2"
        ? { core: { lesson_status: "completed", score: { raw: "90" } } }
        : { completion_status: "completed", score: { raw: "90" } },
      "cmi",
    );
    const { store, report } = visit(edition, api);
    endRound(store, 1, 4);
    report.end();
    const status = edition === "1.2" ? record().core.lesson_status : record().completion_status;
    expect(status).toBe("completed");
    expect((edition === "1.2" ? record().core.score : record().score).raw).toBe("90");
  });

  it("is told nothing about anybody, nor what was looked at in a talk or by a child", () => {
    const { api, calls } = platformOf(edition);
    const { store, report } = visit(edition, api);
    const before = calls.length;
    for (const room of ["show", "explore"] as const)
      store.setState({
        room,
        subtype: "bone",
        structure: "femur-left",
        marks: [{ id: 1, note: "secret" } as never],
        play: { questions: ["secret"] } as never,
      });
    expect(calls).toHaveLength(before);
    report.end();
    const said = JSON.stringify(calls);
    for (const word of ["secret", "femur", "bone", "learner", "student"])
      expect(said).not.toContain(word);
  });

  it("is begun once: a second window of the same visit tells nothing", () => {
    const { api } = platformOf(edition);
    visit(edition, api);
    expect(beginSession(SCORM_VERSIONS[edition]!, api)).toBeNull();
  });

  it("may throw, refuse or lack everything after the begin, and the page goes on", () => {
    const { initialize } = SCORM_VERSIONS[edition]!.calls;
    const throwing = new Proxy<ScormApi>(
      {},
      {
        get: (_, name) =>
          name === initialize
            ? () => true
            : () => {
                throw new Error("The platform is gone.");
              },
      },
    );
    const refusing = new Proxy<ScormApi>(
      {},
      {
        get: (_, name) => () => (name === initialize ? "true" : "false"),
      },
    );
    for (const api of [throwing, refusing, { [initialize]: () => "true" }]) {
      const { store, report } = visit(edition, api);
      expect(() => {
        for (const subtype of SUBTYPES) store.setState({ subtype });
        report.end();
        report.end();
      }).not.toThrow();
    }
    for (const api of [{}, { [initialize]: () => "false" }, { [initialize]: 3 }])
      expect(beginSession(SCORM_VERSIONS[edition]!, api)).toBeNull();
  });
});

describe("a platform that is told nothing after the end", () => {
  it("hears of no change that comes late", () => {
    const { api, calls } = platformOf("2004");
    const { store, report } = visit("2004", api);
    report.end();
    const before = calls.length;
    store.setState({ subtype: "bone" });
    report.save();
    expect(calls).toHaveLength(before);
  });
});
