/** The body's file and the close-ups' with damages: one is refused, or it gives what can be drawn, grown and pressed. */
import fc from "fast-check";
import { Ray, Vector3 } from "three";
import { describe, expect, it } from "vitest";
import { CLOSE_UPS, type CloseUpId, LAYERS_OF } from "../../src/domain/exhibits.ts";
import { BodyLayer } from "../../src/scene/body-layer.ts";
import { parseBody, take } from "../../src/scene/load-body.ts";
import { readPieces } from "../../src/scene/read-glb.ts";
import { times } from "../long.ts";
import { damagedGlbs } from "./damaged-glb.ts";
import { readModel } from "./glb.ts";

const FROM_THE_FRONT = new Ray(new Vector3(0, 0, 5), new Vector3(0, 0, -1));
/** Metres. */
const REACH = 8;

/** Everything stands somewhere near, every corner is a vertex, and every part has a surface. */
function expectDrawable(layer: BodyLayer): void {
  const position = layer.geometry.getAttribute("position");
  const isNear = (value: number): boolean => Math.abs(value) <= REACH;
  expect(position.array.every(isNear)).toBe(true);
  expect(layer.geometry.getAttribute("normal").array.every((n) => Math.abs(n) <= 1.001)).toBe(true);
  expect(layer.geometry.getIndex()!.array.every((vertex) => vertex < position.count)).toBe(true);
  for (const id of layer.ids) {
    const bounds = layer.boundsOf(id)!;
    expect([...bounds.min, ...bounds.max].every(isNear)).toBe(true);
  }
}

/** The most memory that the process has ever had at once. */
const peakBytes = (): number => process.resourceUsage().maxRSS * 1024;

async function outcome<T>(loading: Promise<T>): Promise<T | null> {
  try {
    return await loading;
  } catch (error) {
    expect(error).toBeInstanceOf(Error);
    return null;
  }
}

async function loadBlock(id: CloseUpId, buffer: ArrayBuffer): Promise<BodyLayer> {
  return new BodyLayer(take(await readPieces(buffer), LAYERS_OF[id]), 50);
}

describe("a damaged file", () => {
  it("of a close-up is refused, or can be drawn", async () => {
    const before = peakBytes();
    const files = await Promise.all(
      CLOSE_UPS.map(async (id) => ({
        id,
        damages: damagedGlbs(await readModel(`close-ups/${id}`)),
      })),
    );
    const drawn = { count: 0 };
    const any = fc.oneof(...files.map(({ id, damages }) => fc.tuple(fc.constant(id), damages)));
    await fc.assert(
      fc.asyncProperty(any, async ([id, { bytes }]) => {
        const layer = await outcome(loadBlock(id, bytes.buffer));
        if (!layer) return;
        drawn.count++;
        expectDrawable(layer);
        layer.bvh.raycastFirst(FROM_THE_FRONT);
      }),
      { numRuns: times(40, 1000), seed: 751, endOnFailure: true },
    );
    expect(drawn.count).toBeGreaterThan(0);
    expect(peakBytes() - before).toBeLessThan(2 ** 30);
  });

  it("of the body is refused, or can be drawn and grown", { timeout: 1_800_000 }, async () => {
    const before = peakBytes();
    const damages = damagedGlbs(await readModel("body"));
    const drawn = { count: 0 };
    await fc.assert(
      fc.asyncProperty(damages, async ({ bytes }) => {
        const body = await outcome(parseBody(bytes.buffer));
        if (!body) return;
        drawn.count++;
        for (const layer of [body.organs, body.skin, body.garments]) {
          expectDrawable(layer);
          // Growing takes as long as all the rest.
          if (drawn.count % 10 !== 1) continue;
          layer.applyGrowth(20);
          expectDrawable(layer);
          layer.bvh.raycastFirst(FROM_THE_FRONT);
        }
      }),
      { numRuns: times(4, 1000), seed: 752, endOnFailure: true },
    );
    expect(drawn.count).toBeGreaterThan(0);
    expect(peakBytes() - before).toBeLessThan(2 ** 30);
  });
});
