/** The app's own reader against a general one: every part of every shipped file, number by number. */
import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { CLOSE_UPS } from "../../src/domain/exhibits.ts";
import { readPieces } from "../../src/scene/read-glb.ts";
import { readModel } from "../fuzz/glb.ts";
import { readBody } from "../matchers/read-body.ts";
import { readCloseUp } from "../matchers/read-close-up.ts";

describe("a model's file", () => {
  it.each(["body", ...CLOSE_UPS] as const)(
    "is read as any other program reads it: %s",
    async (id) => {
      const isBody = id === "body";
      const expected: ReadonlyMap<
        string,
        { positions: ArrayLike<number>; triangles: Uint32Array }
      > = isBody ? (await readBody()).meshes : await readCloseUp(id);
      const pieces = await readPieces((await readModel(isBody ? id : `close-ups/${id}`)).buffer);
      expect([...pieces.keys()]).toEqual([...expected.keys()]);
      const others = [...pieces].filter(([name, { positions, triangles }]) => {
        const known = expected.get(name)!;
        // Quicker than a comparison that could also tell where two lists differ.
        return !isDeepStrictEqual(
          [positions, Uint32Array.from(triangles)],
          [Float32Array.from(known.positions), known.triangles],
        );
      });
      expect(others.map(([name]) => name)).toEqual([]);
    },
  );
});
