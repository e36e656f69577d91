/**
 * Measures the bowel: `npx tsx models/measure/bowel.ts DIR` writes `models/figures/bowel.json`. The
 * reference's segments are joined to one open tube each for large and small bowel; their axes and the
 * sections around these are the figures.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { concatenate, type Mesh, mapVertices, vertex, vertexCount } from "../shapes/mesh.ts";
import { type Curve, curveThrough, stationAt } from "../shapes/tube.ts";
import { add, distance, scale, type Vec3 } from "../shapes/vec.ts";
import { outerShell } from "./bands.ts";
import {
  ANAL_CANAL_M,
  ANUS_Y_M,
  APPENDIX_BEND,
  APPENDIX_RADII_M,
  APPENDIX_ROOT_RADIUS_M,
  AT,
  BULB,
  BULB_LENGTH_M,
  BULB_RADII_M,
  CAECUM_AXIS,
  FUSED_CUT_M,
  ILEAL_BEND_M,
  ILEAL_MOUTH,
  ILEAL_RADIUS_M,
  OBSTACLES,
  PELVIC_FLOOR_Y_M,
  TIP_CUT_M,
  VALVE_CUT_M,
  WELD_M,
} from "./bowel-places.ts";
import { pieceAt, rimNear, welded, without } from "./open-tube.ts";
import { parted } from "./parted.ts";
import { readReference } from "./reference.ts";
import { alongAxis, easedAxis, harmonicField, type Ring, ringsAlong } from "./tube-axis.ts";
import { sectionAt, type SectionOptions, type TubeSurface } from "./tube-sections.ts";

/** The reference's origin lies this far above the floor, metres. */
const FLOOR_M = 0.915;
const directory = process.argv[2];
if (!directory)
  throw new Error("Usage: npx tsx models/measure/bowel.ts DIR (the reference's hra-male folder)");
const read = async (file: string): Promise<(node: string) => Mesh> => {
  const meshes = await readReference(join(directory, file));
  return (node) => {
    const mesh = meshes.get(`VH_M_${node}`);
    if (!mesh) throw new Error(`The reference has no ${node}.`);
    return mapVertices(outerShell(mesh), (p) => add(p, [0, FLOOR_M, 0]));
  };
};
const large = await read("large-intestine.glb");
const small = await read("small-intestine.glb");

/** How much of a bend's radius the gut's inner radius may take; narrow loops bend more sharply. */
const BEND_SHARE = { large: 0.6, small: 0.7 } as const;
/** Loops keep this far apart; nearer along the gut than this many radii, two places are one bend. */
const CLEARANCE_M = 0.0008;
const LOOP_RADII = 4;
const RING_M = 0.004;

interface Tube {
  readonly surface: Mesh;
  readonly field: Float64Array;
  readonly rings: readonly Ring[];
}

function tube(surface: Mesh, from: readonly number[], to: readonly number[]): Tube {
  const fixed = new Map([...from.map((v) => [v, 0] as const), ...to.map((v) => [v, 1] as const)]);
  const field = harmonicField(surface, fixed);
  return { surface, field, rings: ringsAlong(surface, field, RING_M) };
}

/** Points of about equal spacing along a stretch of a curve, its ends among them. */
function evenly(curve: Curve, [from, to]: readonly [number, number], spacing: number): number[] {
  const n = Math.max(1, Math.round((to - from) / spacing));
  return Array.from({ length: n + 1 }, (_, i) => from + ((to - from) * i) / n);
}
/** Distance along a curve of its point nearest to a place. */
function nearestAlong(curve: Curve, place: Vec3): number {
  let best = 0;
  curve.points.forEach((p, i) => {
    if (distance(p, place) < distance(curve.points[best]!, place)) best = i;
  });
  return best * curve.spacing;
}
const middle = (mesh: Mesh, rim: readonly number[]): Vec3 =>
  scale(
    rim.reduce<Vec3>((sum, v) => add(sum, vertex(mesh, v)), [0, 0, 0]),
    1 / rim.length,
  );

const rounded = (v: number): number => Math.round(v * 1e4) / 1e4;
interface Segment {
  readonly id: string;
  /** x, y, z and section, metres. */
  readonly points: readonly (readonly number[])[];
}

interface SegmentsOptions extends SectionOptions {
  readonly spacing: number;
  /** Where each segment begins along the axis; the last entry is the end of all. */
  readonly begins: (axis: Curve) => number[];
  readonly ids: readonly string[];
  /** More places before the first even one, where the shape changes fast. */
  readonly extra?: readonly number[];
  /** Radius where it is not measured but given: by distance along the axis and to its end. */
  readonly given?: (s: number, toEnd: number) => number | undefined;
}

/** Points of every segment. A segment's last is the next one's first. */
function segments(measured: Tube, line: readonly Vec3[], options: SegmentsOptions): Segment[] {
  const axis = curveThrough(line);
  const begins = options.begins(axis);
  const stretches = options.ids.map((_, i) =>
    evenly(axis, [begins[i]!, begins[i + 1]!], options.spacing),
  );
  stretches[0]!.splice(1, 0, ...(options.extra ?? []));
  const all = [0, ...stretches.flatMap((list) => list.slice(1))];
  // Measured in the very frames that a builder gets from the rounded points.
  const places = all.map((s) => stationAt(axis, s).point.map(rounded) as Vec3);
  const curve = curveThrough(places);
  const along = alongAxis(measured.rings, measured.field, curve);
  const surface: TubeSurface = { mesh: measured.surface, along };
  const round = Array.from({ length: 2 * options.order }, () => 0);
  const measuredPoints = curve.knots.map((s, i) => {
    const given = options.given?.(s, curve.length - s);
    const section = given === undefined ? sectionAt(surface, curve, s, options) : [given, ...round];
    return [...places[i]!, ...section];
  });
  const points = parted(measuredPoints, { clearance: CLEARANCE_M, apart: LOOP_RADII }).map((row) =>
    row.map(rounded),
  );
  let at = 0;
  return options.ids.map((id, i) => {
    const first = at;
    at += stretches[i]!.length - 1;
    return { id, points: points.slice(first, at + 1) };
  });
}

// Large bowel.
const caecum = pieceAt(without(large("caecum"), AT.valve, VALVE_CUT_M), AT.caecumOutside);
const LARGE = [
  "ascending_colon",
  "transverse_colon",
  "descending_colon",
  "sigmoid_colon",
  "rectum",
] as const;
const largeSurface = welded([caecum, ...LARGE.map((node) => large(node))], WELD_M.large);
const anus = Array.from({ length: vertexCount(largeSurface) }, (_, v) => v).filter(
  (v) => vertex(largeSurface, v)[1] < ANUS_Y_M,
);
const largeTube = tube(largeSurface, rimNear(largeSurface, AT.appendixRoot), anus);
const caecumTop = CAECUM_AXIS.at(-1)!;
const follow = largeTube.rings.findIndex((r) => r.centre[1] > caecumTop[1] + 0.012);
const ringCentres = largeTube.rings.map((r) => r.centre);
const largeAxis = easedAxis(
  [...evenPoints(CAECUM_AXIS, RING_M), ...ringCentres.slice(follow)],
  [
    ...evenPoints(CAECUM_AXIS, RING_M).map(() => 0.02),
    ...largeTube.rings.slice(follow).map((r) => r.radius),
  ],
  BEND_SHARE.large,
);
function evenPoints(points: readonly Vec3[], spacing: number): Vec3[] {
  const curve = curveThrough(points);
  return evenly(curve, [0, curve.length], spacing).map((s) => stationAt(curve, s).point);
}
const rimBetween = (node: string, next: string): Vec3 => {
  const [a, b] = [large(node), large(next)];
  return middle(
    b,
    rimNear(b, middle(a, rimNear(a, middle(b, rimNear(b, middle(a, [...a.triangles])))))),
  );
};
const largeStraight = segments(largeTube, largeAxis, {
  ids: [
    "caecum",
    "ascending-colon",
    "transverse-colon",
    "descending-colon",
    "sigmoid-colon",
    "rectum",
    "anal-canal",
  ],
  begins: (axis) => [
    0,
    nearestAlong(axis, [-0.084, 1.098, 0.063]),
    ...LARGE.slice(1).map((node, i) => nearestAlong(axis, rimBetween(LARGE[i]!, node))),
    axis.points.findIndex((p, i) => p[1] < PELVIC_FLOOR_Y_M && i > axis.points.length / 2) *
      axis.spacing,
    axis.length,
  ],
  obstacles: concatenate(
    (
      await Promise.all(
        OBSTACLES.map(async (file) => [...(await readReference(join(directory, file))).values()]),
      )
    )
      .flat()
      .map((mesh) => mapVertices(mesh, (p) => add(p, [0, FLOOR_M, 0]))),
  ),
  extra: [0.002, 0.005, 0.009],
  given: (s, toEnd) => {
    if (s === 0) return APPENDIX_ROOT_RADIUS_M;
    return toEnd < ANAL_CANAL_M.length ? ANAL_CANAL_M.radius : undefined;
  },
  spacing: 0.0135,
  order: 3,
  reach: 0.045,
  rays: 48,
});
/**
 * Three gentle lateral flexures, the upper and lower convex to the right, the middle one to the left (Gray's
 * Anatomy). The reference's rectum is straight from the front.
 */
const RECTAL_FLEXURES_M = 0.0035;
const largeSegments = largeStraight.map(({ id, points }): Segment => {
  if (id !== "rectum") return { id, points };
  const bent = points.map(([x, ...rest], i) => {
    const turn = (3 * Math.PI * i) / (points.length - 1);
    return [rounded(x! - RECTAL_FLEXURES_M * Math.sin(turn)), ...rest];
  });
  return { id, points: bent };
});

// Small bowel.
const SMALL = [
  "duodenum_superior",
  "duodenum_descending",
  "duodenum_horizonal",
  "duodenum_ascending",
  "jejunum",
] as const;
const joined = welded(
  [
    ...SMALL.map((node) => small(node)),
    without(small("ileum"), AT.fusedIleum, FUSED_CUT_M),
    without(small("ileum_terminal"), AT.valve, TIP_CUT_M),
  ],
  WELD_M.small,
);
const smallSurface = pieceAt(joined, AT.bulb);
const smallTube = tube(
  smallSurface,
  rimNear(smallSurface, AT.bulb),
  rimNear(smallSurface, AT.valve),
);
const jejunum = small("jejunum");
/** The ileum climbs to its mouth: it is followed up to just below that. */
const belowMouth = smallTube.rings.findIndex(
  (r, i) => i > smallTube.rings.length - 40 && r.centre[1] > ILEAL_MOUTH[0]![1] - RING_M,
);
const upToMouth = smallTube.rings.slice(0, belowMouth);
const smallAxis = easedAxis(
  [...BULB, ...upToMouth.map((r) => r.centre), ...ILEAL_MOUTH],
  [...BULB_RADII_M, ...upToMouth.map((r) => r.radius), ...ILEAL_MOUTH.map(() => ILEAL_RADIUS_M)],
  BEND_SHARE.small,
);
const smallSegments = segments(smallTube, smallAxis, {
  ids: ["duodenum", "jejunum", "ileum"],
  begins: (axis) => [
    0,
    nearestAlong(axis, middle(jejunum, rimNear(jejunum, [0.051, 1.259, 0.044]))),
    nearestAlong(axis, middle(jejunum, rimNear(jejunum, [0.007, 1.127, 0.057]))),
    axis.length,
  ],
  given: (s, toEnd) => {
    if (s < BULB_LENGTH_M) return BULB_RADII_M[Math.round((2 * s) / BULB_LENGTH_M)];
    return toEnd < ILEAL_BEND_M ? ILEAL_RADIUS_M : undefined;
  },
  spacing: 0.0085,
  order: 1,
  reach: 0.02,
  rays: 24,
});

// Appendix.
const worm = large("vermiform_appendix");
const wormRoot = rimNear(worm, AT.appendixRoot);
const tip = Array.from({ length: vertexCount(worm) }, (_, v) => v).reduce((a, b) =>
  distance(vertex(worm, b), AT.appendixRoot) > distance(vertex(worm, a), AT.appendixRoot) ? b : a,
);
const wormRings = tube(worm, wormRoot, [tip]).rings;
const wormAxis = curveThrough(
  easedAxis(
    [AT.appendixRoot, APPENDIX_BEND, ...wormRings.slice(2).map((r) => r.centre)],
    wormRings.map((r) => r.radius),
    1,
  ),
);
const appendix: Segment = {
  id: "appendix",
  points: evenly(wormAxis, [0, wormAxis.length], 0.008).map((s, i) => [
    ...stationAt(wormAxis, s).point.map(rounded),
    APPENDIX_RADII_M[i === 0 ? 0 : 1],
  ]),
};

const listed = (segmentsOfOne: readonly Segment[]): string =>
  segmentsOfOne
    .map(
      ({ id, points }) =>
        `    { "id": "${id}", "points": [\n${points.map((r) => `      ${JSON.stringify(r)}`).join(",\n")}\n    ] }`,
    )
    .join(",\n");
const header = {
  source:
    "HuBMAP Human Reference Atlas 3D Reference Object Library v1.1, male large and small intestine (NLM Visible Human; colon from Stony Brook CT)",
  licence: "CC BY 4.0",
  method:
    "Axis: centres of the level lines of a harmonic function along the outer wall, eased where it bends more tightly than the gut is wide. Sections: distances of the wall from the axis, as harmonics (models/measure/bowel.ts). By hand: the axis of the caecum, the duodenal bulb down to the pylorus, the ileum's last bend to its mouth, the lateral flexures of the rectum, the thickness of anal canal and appendix.",
  units:
    "metres in the reference frame; each point x, y, z, mean radius, then cosine and sine of each harmonic of the radius; a segment ends in the point the next begins with",
};
writeFileSync(
  process.argv[3] ?? new URL("../figures/bowel.json", import.meta.url),
  `{\n${Object.entries(header)
    .map(([k, v]) => `  "${k}": ${JSON.stringify(v)},`)
    .join(
      "\n",
    )}\n  "large": [\n${listed(largeSegments)}\n  ],\n  "small": [\n${listed(smallSegments)}\n  ],\n  "appendix": [\n${listed([appendix])}\n  ]\n}\n`,
);
