import { describe, expect, it } from "vitest";
import { growthMaps } from "../../src/domain/growth.ts";
import { GrowthWeights } from "../../src/scene/growth-weights.ts";

/** A hundred places up and around the body, metres. */
const BASE = Float32Array.from({ length: 300 }, (_, i) =>
  i % 3 === 1 ? (i / 300) * 1.3 : 0.2 * Math.sin(i),
);

const grown = (weights: GrowthWeights): Float32Array => {
  const out = new Float32Array(BASE.length);
  weights.blend(growthMaps(16), out);
  return out;
};

describe("the weights of growth", () => {
  it("are the same however few are worked out at a time", () => {
    const atOnce = new GrowthWeights(BASE);
    expect(atOnce.advance()).toBe(true);
    const inPieces = new GrowthWeights(BASE);
    expect([40, 40, 40, 40].map((count) => inPieces.advance(count))).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect(grown(inPieces)).toEqual(grown(atOnce));
  });

  it("are all there when the body grows before its quiet moments have come", () => {
    const early = new GrowthWeights(BASE);
    early.advance(7);
    const whole = new GrowthWeights(BASE);
    whole.advance();
    expect(grown(early)).toEqual(grown(whole));
    expect(grown(early)).not.toEqual(BASE);
  });
});
