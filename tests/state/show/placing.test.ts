import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { partsOf, SELECTABLES, sideOf, type StructureId } from "../../../src/domain/anatomy.ts";
import { atRightInPicture, atRightOf, edgesOf } from "../../../src/state/show/sides.ts";
import {
  type BoundsOf,
  longestAxis,
  nudgeSpot,
  NUDGES,
  placeByWords,
  THIRDS,
  waysOf,
} from "../../../src/state/show/placing.ts";

let boundsOf: BoundsOf;
beforeAll(async () => {
  const file = new URL("../../../public/models/body.json", import.meta.url);
  const { structures } = JSON.parse(await readFile(file, "utf8"));
  const known = new Map<string, ReturnType<BoundsOf>>(
    structures.map((entry: { id: string }) => [entry.id, entry]),
  );
  boundsOf = (id) => known.get(id) ?? null;
});

describe("without a drawn body a place in words", () => {
  it("gives a spot in the box of every part, and steps stay in it", () => {
    for (const id of SELECTABLES) {
      const ids = partsOf(id);
      for (const third of THIRDS)
        for (const way of waysOf(ids[0]!)) {
          const spot = placeByWords({ ids, third, way }, boundsOf)!;
          expect(ids).toContain(spot.structure);
          const { min, max } = boundsOf(spot.structure)!;
          for (const nudge of NUDGES) {
            const { pointM } = nudgeSpot(spot, nudge, boundsOf);
            pointM.forEach((v, k) => {
              expect(v).toBeGreaterThanOrEqual(min[k]!);
              expect(v).toBeLessThanOrEqual(max[k]!);
            });
          }
        }
    }
  });

  it("finds upper above lower, and the outer side away from the midline", () => {
    const place = (third: (typeof THIRDS)[number], way: "inner" | "outer", side: string) =>
      placeByWords({ ids: [`femur-shaft-${side}` as StructureId], third, way }, boundsOf)!.pointM;
    expect(place("first", "outer", "left")[1]).toBeGreaterThan(place("last", "outer", "left")[1]);
    for (const side of ["left", "right"])
      expect(Math.abs(place("middle", "outer", side)[0])).toBeGreaterThan(
        Math.abs(place("middle", "inner", side)[0]),
      );
  });

  it("of a whole bone is in one of its zones", () => {
    const ids = partsOf("tibia-right");
    expect(placeByWords({ ids, third: "middle", way: "front" }, boundsOf)!.structure).toBe(
      "tibia-shaft-right",
    );
  });

  it("is asked for in words that fit the part", () => {
    expect(waysOf("stomach")).toEqual(["front", "back", "left", "right"]);
    expect(waysOf("kidney-left")).toEqual(["front", "back", "inner", "outer"]);
    expect(sideOf("kidney-left")).toBe("left");
    expect(longestAxis(boundsOf("femur-shaft-left")!)).toBe("y");
    expect(longestAxis(boundsOf("appendix")!)).toBe("x");
  });
});

describe("the sides of the picture", () => {
  const quarter = Math.PI / 2;

  it("follow the eye around the body", () => {
    expect(atRightOf(0)).toBe("left");
    expect(atRightOf(quarter)).toBe("back");
    expect(atRightOf(Math.PI)).toBe("right");
    expect(atRightOf(-Math.PI)).toBe("right");
    expect(atRightOf(-quarter)).toBe("front");
    expect(atRightOf(8 * quarter + 0.5)).toBe("left");
  });

  it("swap in a mirror", () => {
    expect(edgesOf("left", false)).toEqual({ atLeft: "right", atRight: "left" });
    expect(edgesOf("left", true)).toEqual({ atLeft: "left", atRight: "right" });
    expect(edgesOf("back", true)).toEqual({ atLeft: "back", atRight: "front" });
  });

  it("are those of the side that a flat picture shows", () => {
    expect(atRightInPicture("front")).toBe("left");
    expect(atRightInPicture("back")).toBe("right");
  });
});
