import { describe, expect, it } from "vitest";
import { createLookTexture } from "../../src/scene/materials.ts";

describe("the texture of looks", () => {
  it.each([
    [171, 171, 1],
    [1024, 1024, 1],
    [2736, 1024, 3],
    [10_944, 1024, 11],
  ])("holds %i structures in rows that every graphics card takes", (count, width, height) => {
    const { texture, data } = createLookTexture(count);
    const { image } = texture;
    expect([image.width, image.height]).toEqual([width, height]);
    expect(data).toHaveLength(count * 4);
    data.fill(1);
    // What is written is what is sent.
    expect((image.data as Float32Array).filter((value) => value === 1)).toHaveLength(count * 4);
    texture.dispose();
  });
});
