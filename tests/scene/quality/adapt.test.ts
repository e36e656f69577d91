import { flushGlobalEffects, type RootState } from "@react-three/fiber";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { adapt } from "../../../src/scene/quality/adapt.ts";
import { VIEWER_DEFAULTS, viewerStore } from "../../../src/state/store.ts";

const WEAK = { screenRatio: 2, cores: 4, memoryGb: 4, isSoftware: false };
const level = (): string => viewerStore.getState().qualityLevel;

/** A stage that draws when it is told to. */
class Stage {
  isHeld = false;
  isFollowed = true;
  #timeMs = 0;
  readonly state = (): Pick<RootState, "internal" | "controls"> =>
    ({
      internal: { frames: Number(this.isFollowed) },
      controls: { currentAction: Number(this.isHeld) },
    }) as unknown as RootState;

  draw(frameMs: number, count: number): void {
    for (let frame = 0; frame < count; frame++) {
      this.#timeMs += frameMs;
      flushGlobalEffects("after", this.#timeMs);
    }
  }
}

describe("a stage adapts", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    viewerStore.setState(VIEWER_DEFAULTS, true);
  });
  afterEach(() => vi.useRealTimers());

  it("from a modest start, to slow frames and to quick ones", () => {
    const stage = new Stage();
    const stop = adapt(stage.state, WEAK);
    expect(level()).toBe("fine");
    stage.draw(10, 320);
    vi.runAllTimers();
    expect(level()).toBe("finest");
    stage.draw(100, 20);
    vi.runAllTimers();
    expect(level()).toBe("fine");
    stop();
    stage.draw(100, 200);
    vi.runAllTimers();
    expect(level()).toBe("fine");
  });

  it("never in the frame that is being drawn, and never under a hand", () => {
    const stage = new Stage();
    stage.isHeld = true;
    const stop = adapt(stage.state, WEAK);
    stage.draw(100, 200);
    vi.runAllTimers();
    expect(level()).toBe("fine");
    stage.isHeld = false;
    stage.draw(100, 1);
    expect(level()).toBe("fine");
    vi.runAllTimers();
    expect(level()).toBe("plain");
    stop();
  });

  it("not to rests: a frame that nobody had asked for when the last was done tells nothing", () => {
    const stage = new Stage();
    stage.isFollowed = false;
    const stop = adapt(stage.state, WEAK);
    stage.draw(200, 500);
    vi.runAllTimers();
    expect(level()).toBe("fine");
    stop();
  });

  it("no more once it is told to stop, though a change was due", () => {
    const stage = new Stage();
    const stop = adapt(stage.state, WEAK);
    stage.draw(100, 20);
    stop();
    vi.runAllTimers();
    expect(level()).toBe("fine");
  });
});
