/** Measures statements of regional anatomy (src/domain/relations.ts) on the built body. */
import {
  type Check,
  type Parts,
  type Place,
  type Relation,
  VERTEBRAE,
} from "../../src/domain/relation.ts";
import { sphereMesh } from "../../models/shapes/harmonic.ts";
import { vertex, vertexCount } from "../../models/shapes/mesh.ts";
import {
  cross,
  distance,
  dot,
  lerp,
  normalize,
  perpendicular,
  sub,
  type Vec3,
} from "../../models/shapes/vec.ts";
import { type Body, levelNumber, listOf } from "./body.ts";
import { DIRECTIONS, meetingOf, passageOf, placeOf } from "./place.ts";
import { ribCounter } from "./ribs.ts";

/** What a check found: whether it holds, and what was measured, in words. */
export interface Finding {
  readonly holds: boolean;
  readonly measured: string;
}

type CheckOf<Kind extends Check["kind"]> = Extract<Check, { kind: Kind }>;
type Measure<Kind extends Check["kind"]> = (body: Body, check: CheckOf<Kind>) => Finding;

const SAMPLES = 400;
/** Fewer lines than this on which both are met say nothing. */
const LEAST_LINES = 4;
/** Surfaces of the file lie on a grid of 0.17 mm: what is this near has no gap, metres of the base body. */
const NO_GAP_M = 0.0006;
/** The least width of an opening between two parts of one tube or bone, metres of the base body. */
const LEAST_OPENING_M = 0.003;
/** Epiphysis and metaphysis are apart by more than two steps of the grid, metres. */
const APART_M = 0.0003;
/** The rounded edges of epiphysis and metaphysis face each other this far beside the plate's rim, metres. */
const BESIDE_PLATE_M = 0.002;
const PLATE_SAMPLES = 1200;
/** Times the least gap up to which epiphysis and metaphysis are taken to face each other. */
const FACING = 1.3;
/** A tube goes on beyond the sheet by this on both sides, metres of the base body. */
const BEYOND_M = 0.006;

const DIRECTIONS_ROUND = (() => {
  const ball = sphereMesh(3, (d) => d);
  return Array.from({ length: vertexCount(ball) }, (_, v) => normalize(vertex(ball, v)));
})();

const mm = (metres: number): string => `${(metres * 1000).toFixed(1)} mm`;
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const nameOf = (parts: Parts): string => {
  const list = listOf(parts);
  return list.length > 3 ? `${list[0]} and ${list.length - 1} more` : list.join(" + ");
};

function nameOfPlace(place: Place): string {
  if ("centreOf" in place) return `middle of ${nameOf(place.centreOf)}`;
  if ("landmark" in place) return [place.landmark, place.side].filter(Boolean).join(" ");
  if ("between" in place) return place.between.map(nameOf).join(" at ");
  if ("fork" in place) return `fork of ${place.fork}`;
  if ("passage" in place) return place.passage.map(nameOf).join(" through ");
  const part = "piece" in place ? `piece ${place.piece} of ${place.of}` : nameOf(place.of);
  const half = "half" in place ? ` (${place.half})` : "";
  return `${place.end} end of ${part}${half}`;
}

function nameOfLevel(level: number): string {
  const nearest = Math.min(VERTEBRAE.length - 1, Math.max(0, Math.round(level)));
  const off = level - nearest;
  return `${VERTEBRAE[nearest]}${off < 0 ? " − " : " + "}${Math.abs(off).toFixed(2)}`;
}

const MEASURES: { readonly [Kind in Check["kind"]]: Measure<Kind> } = {
  level: (body, { place, from, to, tolerance = 0.5 }) => {
    const level = body.levelOf(placeOf(body, place)[1]);
    const [high, low] = [levelNumber(from) - 0.5 - tolerance, levelNumber(to) + 0.5 + tolerance];
    return {
      holds: level >= high && level <= low,
      measured: `${nameOfPlace(place)} at ${nameOfLevel(level)}, expected ${from} to ${to}`,
    };
  },

  further: (body, { place, direction, than, byMm = 0 }) => {
    const by = dot(sub(placeOf(body, place), placeOf(body, than)), DIRECTIONS[direction]);
    return {
      holds: by > (byMm / 1000) * body.scale,
      measured: `${nameOfPlace(place)} lies ${mm(by)} further ${direction} than ${nameOfPlace(than)}`,
    };
  },

  half: (body, { what, half, share }) => {
    let [inside, all] = [0, 0];
    for (const id of listOf(what)) {
      const { solid } = body.shape(id);
      all += solid.volume();
      inside += solid.trimByPlane([half === "left" ? 1 : -1, 0, 0], 0).volume();
    }
    return {
      holds: inside / all >= share - 1e-6,
      measured: `${percent(inside / all)} of ${nameOf(what)} lies on the ${half}`,
    };
  },

  passes: (body, { what, side, of, share = 0.95 }) => {
    const other = body.shape(of);
    const [there, back] = [DIRECTIONS[side], DIRECTIONS[side].map((c) => -c) as Vec3];
    let [right, wrong] = [0, 0];
    for (const p of body.shape(what).samples(SAMPLES)) {
      const before = other.firstHit(p, back)?.distance ?? Infinity;
      const beyond = other.firstHit(p, there)?.distance ?? Infinity;
      if (before < beyond) right++;
      else if (beyond < before) wrong++;
    }
    const found = right / (right + wrong);
    return {
      holds: right + wrong >= LEAST_LINES && found >= share,
      measured: `${nameOf(what)} passes ${side} of ${nameOf(of)} on ${right} of ${right + wrong} lines`,
    };
  },

  touches: (body, { a, b, gapMm }) => {
    const { gap } = meetingOf(body, a, b);
    return {
      holds: gap <= (gapMm / 1000) * body.scale,
      measured: `${nameOf(a)} and ${nameOf(b)}: gap ${mm(gap)}`,
    };
  },

  apart: (body, { a, b, gapMm }) => {
    const { gap } = meetingOf(body, a, b);
    return {
      holds: gap >= (gapMm / 1000) * body.scale,
      measured: `${nameOf(a)} and ${nameOf(b)}: gap ${mm(gap)}`,
    };
  },

  continuous: (body, { a, b }) => {
    const reach = NO_GAP_M * body.scale;
    const { gap, points } = meetingOf(body, a, b);
    const width = points.reduce((most, p) => Math.max(most, distance(p, points[0]!)), 0);
    return {
      holds: gap <= reach && width >= LEAST_OPENING_M * body.scale,
      measured: `${nameOf(a)} and ${nameOf(b)}: gap ${mm(gap)}, meeting over ${mm(width)}`,
    };
  },

  along: (body, { what, of, gapMm, share }) => {
    const [samples, other] = [body.shape(what).samples(SAMPLES), body.shape(of)];
    const gap = (gapMm / 1000) * body.scale;
    const near = samples.filter((p) => other.distance(p, gap) <= gap).length / samples.length;
    return {
      holds: near >= share,
      measured: `${percent(near)} of ${nameOf(what)} within ${gapMm} mm of ${nameOf(of)}`,
    };
  },

  inside: (body, { what, within, share }) => {
    const hull = body.shape(within);
    const { points } = body.shape(what);
    const outside = points.filter((p) => !hull.holds(p));
    const found = 1 - outside.length / points.length;
    const culprits = listOf(what).filter((id) =>
      outside.length > 0 ? body.shape(id).points.some((p) => !hull.holds(p)) : false,
    );
    return {
      holds: found >= share,
      measured: `${percent(found)} of ${nameOf(what)} inside ${nameOf(within)}, outside: ${culprits.join(", ")}`,
    };
  },

  enclosed: (body, { what, by, share }) => {
    const [{ centre }, other] = [body.shape(what), body.shape(by)];
    const met = DIRECTIONS_ROUND.filter((direction) => other.firstHit(centre, direction)).length;
    const found = met / DIRECTIONS_ROUND.length;
    return {
      holds: found >= share,
      measured: `${nameOf(by)} encloses ${nameOf(what)} by ${percent(found)}`,
    };
  },

  separates: (body, { what, one, other }) => {
    const [plate, a, b] = [body.shape(what), body.shape(one), body.shape(other)];
    const { gap } = meetingOf(body, one, other);
    const touch = Math.max(meetingOf(body, what, one).gap, meetingOf(body, what, other).gap);
    // Wherever the two face each other at about their least distance, the plate stands in the way.
    let [ways, most, where]: [number, number, Vec3] = [0, 0, a.centre];
    for (const p of a.samples(PLATE_SAMPLES)) {
      const q = b.nearest(p, gap * FACING);
      if (!q) continue;
      ways++;
      const middle = lerp(p, q, 0.5);
      const beside = plate.holds(middle) ? 0 : plate.distance(middle);
      if (beside > most) [most, where] = [beside, middle];
    }
    return {
      holds:
        gap > APART_M &&
        touch <= NO_GAP_M * body.scale &&
        ways >= LEAST_LINES &&
        most <= BESIDE_PLATE_M * body.scale,
      measured: `${one} and ${other} are ${mm(gap)} apart, with gaps to ${what} up to ${mm(touch)}; of ${ways} ways between them one passes ${mm(most)} beside it, at ${where.map((c) => c.toFixed(3)).join(", ")}`,
    };
  },

  passesThrough: (body, { what, sheet, aroundDegrees, gapMm }) => {
    const tube = body.shape(what);
    const passage = passageOf(tube, body.shape(sheet), (gapMm / 1000) * body.scale, body.scale);
    if (!passage) return { holds: false, measured: `${nameOf(what)} does not pass ${sheet}` };
    const u = perpendicular(passage.direction);
    const v = cross(passage.direction, u);
    const sectors = new Set(
      passage.points.map((p) => {
        const d = sub(p, passage.middle);
        return Math.floor((Math.atan2(dot(d, v), dot(d, u)) * 18) / Math.PI);
      }),
    );
    const { min, max } = tube.bounds;
    const beyond = Math.min(max[1] - passage.middle[1], passage.middle[1] - min[1]);
    return {
      holds: sectors.size * 10 >= aroundDegrees && beyond >= BEYOND_M * body.scale,
      measured: `${sheet} surrounds ${nameOf(what)} over ${sectors.size * 10}°, which goes on by ${mm(beyond)}`,
    };
  },

  disjoint: (body, { parts, share }) => {
    const shapes = parts.map((id) => ({ id, ...boxed(body, id) }));
    const clashes = shapes.flatMap((a, i) =>
      shapes.slice(0, i).flatMap((b) => {
        if ([0, 1, 2].some((k) => a.box.min[k]! > b.box.max[k]! || b.box.min[k]! > a.box.max[k]!))
          return [];
        const [one, other] = [a.solid(), b.solid()];
        const found = one.intersect(other).volume() / Math.min(one.volume(), other.volume());
        return found > share ? [`${a.id} and ${b.id} share ${percent(found)}`] : [];
      }),
    );
    return { holds: clashes.length === 0, measured: clashes.join("; ") || "nothing shared" };
  },

  exceeds: (body, { what, than, by, times }) => {
    const size = (parts: Parts): number =>
      by === "length" ? spanOf(body.shape(parts).points) : body.shape(parts).solid.volume();
    const found = size(what) / size(than);
    return {
      holds: found >= times,
      measured: `${nameOf(what)} is ${found.toFixed(2)} times ${nameOf(than)} in ${by}`,
    };
  },

  underRibs: (body, { what, side, ribs, tolerance, share }) => {
    const sign = side === "left" ? 1 : -1;
    const { ribAt } = ribCounter(body);
    const counts = new Map<number, number>();
    for (const p of body.shape(what).samples(SAMPLES)) {
      const rib = p[0] * sign > 0 ? ribAt(p) : null;
      if (rib !== null) counts.set(rib, (counts.get(rib) ?? 0) + 1);
    }
    const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
    const right = [...counts].reduce(
      (sum, [rib, n]) => sum + (rib >= ribs[0] - tolerance && rib <= ribs[1] + tolerance ? n : 0),
      0,
    );
    const met = [...counts].toSorted(([a], [b]) => a - b).map(([rib, n]) => `${rib}: ${n}`);
    return {
      holds: total > 0 && right / total >= share,
      measured: `${what} under ribs ${ribs.join(" to ")} (± ${tolerance}) on ${percent(right / total)} (${met.join(", ")})`,
    };
  },
};

const boxed = (body: Body, id: CheckOf<"disjoint">["parts"][number]) => ({
  box: body.shape(id).bounds,
  solid: () => body.shape(id).solid,
});

/** Greatest distance across a set of points, by going to the furthest one twice. */
function spanOf(points: readonly Vec3[]): number {
  const furthest = (from: Vec3): Vec3 =>
    points.reduce((best, p) => (distance(p, from) > distance(best, from) ? p : best));
  const one = furthest(points[0]!);
  return distance(one, furthest(one));
}

/** @throws when the body lacks a structure that the check speaks of. */
export const measure = <Kind extends Check["kind"]>(body: Body, check: CheckOf<Kind>): Finding =>
  (MEASURES[check.kind] as Measure<Kind>)(body, check);

/** What of a statement does not hold on a body, each with what was measured; empty when all is well. */
export const failuresOf = (body: Body, { checks }: Relation): string[] =>
  checks.flatMap((check) => {
    const { holds, measured } = measure(body, check);
    return holds ? [] : [measured];
  });
