/** Statements of regional anatomy, held against the shipped body at the ages that the app can show. */
import { describe, expect, it } from "vitest";
import "../matchers/relations.ts";
import { growingBody } from "../relations/body.ts";
import { measure } from "../relations/check.ts";
import { bounds, mapVertices, type Mesh, mirrorX } from "../../models/shapes/mesh.ts";
import { lerp, type Vec3 } from "../../models/shapes/vec.ts";
import { sideOf, STRUCTURES, type StructureId, systemOf } from "../../src/domain/anatomy.ts";
import type { Check, Relation } from "../../src/domain/relation.ts";
import { RELATIONS } from "../../src/domain/relations.ts";
import { AGE_BASE_YEARS } from "../../src/domain/view.ts";
import { IS_LONG } from "../long.ts";
import { readBody } from "../matchers/read-body.ts";

const { meshes } = await readBody();
const bodyAt = growingBody(meshes);

/** What the shipped body does not fulfil yet: to be emptied, never added to. */
const OPEN: ReadonlySet<string> = new Set(["duodenojejunal-flexure-l2", "scapulae-behind-ribs"]);

describe("the statements", () => {
  it("are sixty and more, each said once", () => {
    expect(RELATIONS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(RELATIONS.map(({ id }) => id)).size).toBe(RELATIONS.length);
    expect(new Set(RELATIONS.map(({ statement }) => statement)).size).toBe(RELATIONS.length);
  });

  it("are sentences with a source and the place in it", () => {
    const without = RELATIONS.filter(
      ({ statement, source, at }) =>
        !/^[A-Z].{20,}\.$/u.test(statement) || (at === "" && source !== "general-knowledge"),
    );
    expect(without.map(({ id }) => id)).toEqual([]);
    const unsourced = RELATIONS.filter(({ source }) => source === "general-knowledge");
    expect(unsourced.length).toBeLessThan(RELATIONS.length / 10);
  });

  it("are open for no more than the few that are named", () => {
    const known = RELATIONS.filter(({ id }) => OPEN.has(id));
    expect(known.length).toBe(OPEN.size);
    expect(OPEN.size).toBeLessThanOrEqual(2);
  });

  it("speak of every structure", () => {
    const text = JSON.stringify(RELATIONS);
    const silent = STRUCTURES.filter((id) => !text.includes(`"${id}"`));
    expect(silent).toEqual([]);
  });
});

describe.each(IS_LONG ? [6, AGE_BASE_YEARS, 15, 20] : [6, 20])("at %i years", (age) => {
  const body = bodyAt(age);

  it.each(RELATIONS.filter(({ id }) => !OPEN.has(id)))("$id", (relation) => {
    expect(relation).toHoldOn(body);
  });
});

/** Bodies with a fault. What a statement says has to be able to be false. */
describe("on a wrong body", () => {
  const each = (change: (id: StructureId, mesh: Mesh) => Mesh) =>
    growingBody(new Map(STRUCTURES.map((id) => [id, change(id, meshes.get(id)!)])))(AGE_BASE_YEARS);
  const middleOf = (mesh: Mesh): Vec3 => {
    const { min, max } = bounds(mesh);
    return lerp(min, max, 0.5);
  };
  /** Moves a structure as a whole, towards a point (share < 1) or away from it. */
  const drawn = (mesh: Mesh, from: Vec3, share: number): Mesh => {
    const middle = middleOf(mesh);
    const [dx, dy, dz] = lerp(from, middle, share).map((c, k) => c - middle[k]!) as Vec3;
    return mapVertices(mesh, ([x, y, z]) => [x + dx, y + dy, z + dz]);
  };
  const NAVEL: Vec3 = [0, 0.83, 0];
  const LIFTED_M = 0.06;

  const wrong = {
    mirrored: each((_, mesh) => mirrorX(mesh)),
    "with sides exchanged": each((id, mesh) => {
      const side = sideOf(id);
      const other = id.replace(/left$|right$/, side === "left" ? "right" : "left");
      return side ? mirrorX(meshes.get(other)!) : mesh;
    }),
    "turned back to front": each((id, mesh) =>
      systemOf(id) === "skeletal" ? mesh : mapVertices(mesh, ([x, y, z]) => [-x, y, -z]),
    ),
    "with lifted organs": each((id, mesh) =>
      systemOf(id) === "skeletal" ? mesh : mapVertices(mesh, ([x, y, z]) => [x, y + LIFTED_M, z]),
    ),
    "blown apart": each((_, mesh) => drawn(mesh, NAVEL, 1.5)),
    "drawn together": each((_, mesh) => drawn(mesh, NAVEL, 0.7)),
  };

  const FAULTS: readonly (readonly [keyof typeof wrong, string])[] = [
    ["mirrored", "liver-under-right-dome"],
    ["mirrored", "caecum-in-right-iliac-fossa"],
    ["mirrored", "cava-right-of-aorta"],
    ["mirrored", "heart-two-thirds-left"],
    ["with sides exchanged", "left-brachiocephalic-longer"],
    ["with sides exchanged", "right-kidney-lower"],
    ["mirrored", "spleen-left-under-ribs-9-to-11"],
    ["mirrored", "right-dome-higher"],
    ["turned back to front", "thymus-behind-sternum"],
    ["turned back to front", "popliteal-vein-behind-knee"],
    ["with lifted organs", "kidneys-t12-to-l3"],
    ["with lifted organs", "cava-begins-at-l5"],
    ["with lifted organs", "oesophageal-hiatus-t10"],
    ["with lifted organs", "everything-under-the-skin"],
    ["blown apart", "femoral-head-in-acetabulum"],
    ["with lifted organs", "brain-in-skull"],
    ["blown apart", "ileum-joins-caecum-medially"],
    ["blown apart", "physis-between-epiphysis-and-metaphysis"],
    ["drawn together", "organs-do-not-overlap"],
  ];

  it.each(FAULTS)("%s: %s is false", (body, id) => {
    const relation = RELATIONS.find((one) => one.id === id) as Relation;
    expect(relation).not.toHoldOn(wrong[body]);
  });

  it("every kind of check fails somewhere", () => {
    const checks = RELATIONS.flatMap((relation) => relation.checks);
    const kinds = new Set(checks.map(({ kind }) => kind));
    // The faults above are measured already, and most kinds are among them.
    const known = FAULTS.flatMap(([name, id]) =>
      RELATIONS.find((one) => one.id === id)!.checks.map((check) => [check, wrong[name]] as const),
    );
    const all = Object.values(wrong).flatMap((body) =>
      checks.map((check) => [check, body] as const),
    );
    const neverFails = [...kinds].filter(
      (kind) =>
        ![...known, ...all].some(([check, body]) => check.kind === kind && fails(check, body)),
    );
    expect(neverFails).toEqual([]);
  });
});

/** A place that is nowhere to be found on a wrong body is a failure too. */
function fails(check: Check, body: Parameters<typeof measure>[0]): boolean {
  try {
    return !measure(body, check).holds;
  } catch {
    return true;
  }
}
