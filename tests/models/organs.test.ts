import { describe, expect, it } from "vitest";
import "../matchers/mesh.ts";
import { referenceToBase } from "../../src/domain/growth.ts";
import landmarks from "../../models/figures/landmarks.json" with { type: "json" };
import { buildAdrenalGlands } from "../../models/parts/adrenal-glands.ts";
import { buildBrain } from "../../models/parts/brain.ts";
import { buildDiaphragm, domeDistance } from "../../models/parts/diaphragm.ts";
import { buildKidneys } from "../../models/parts/kidneys.ts";
import { buildLiver } from "../../models/parts/liver.ts";
import { buildLungs } from "../../models/parts/lungs.ts";
import { buildLymphNodes } from "../../models/parts/lymph-nodes.ts";
import { braincase, WALL_M } from "../../models/parts/skull.ts";
import { buildSpleen } from "../../models/parts/spleen.ts";
import { thoraxDistance } from "../../models/parts/thorax.ts";
import { buildThymus } from "../../models/parts/thymus.ts";
import { buildUrinaryBladder } from "../../models/parts/urinary-bladder.ts";
import {
  fitHarmonics,
  harmonicMesh,
  radialDepth,
  sphereMesh,
} from "../../models/shapes/harmonic.ts";
import { toManifold } from "../../models/shapes/kernel.ts";
import {
  bounds,
  mapVertices,
  type Mesh,
  surfaceCentre,
  triangleCount,
  vertex,
  vertexCount,
  volume,
} from "../../models/shapes/mesh.ts";
import { type DistanceSample, fitSeries, seriesDistance } from "../../models/shapes/series.ts";
import type { Vec3 } from "../../models/shapes/vec.ts";
import { IS_LONG } from "../long.ts";

const BUILDERS = [
  buildLiver,
  buildSpleen,
  buildKidneys,
  buildAdrenalGlands,
  buildThymus,
  buildLungs,
  buildDiaphragm,
  buildUrinaryBladder,
  buildBrain,
  buildLymphNodes,
];
const parts = BUILDERS.flatMap((build) => build());
const meshes = new Map<string, Mesh>(parts.map(({ id, mesh }) => [id, mesh]));
const organ = (id: string): Mesh => meshes.get(id)!;
const points = (mesh: Mesh): Vec3[] =>
  Array.from({ length: vertexCount(mesh) }, (_, v) => vertex(mesh, v));
const middle = (id: string): Vec3 => surfaceCentre(organ(id));

/** Adult volumes in cm³ with a generous margin: Human Reference Atlas where measured, else Gray's Anatomy. */
const SINGLE: readonly [string, number, number][] = [
  ["liver", 1400, 1900],
  ["spleen", 150, 280],
  ["kidney-left", 130, 220],
  ["kidney-right", 130, 220],
  ["adrenal-gland-left", 4, 14],
  ["adrenal-gland-right", 4, 14],
  ["thymus", 50, 110],
  ["lung-left", 1200, 2600],
  ["lung-right", 1400, 2800],
  ["diaphragm", 250, 650],
  ["urinary-bladder", 60, 250],
  ["brain", 1000, 1500],
];

describe.each(SINGLE)("%s", (id, min, max) => {
  it("is one closed surface, of a human volume, without handles but for openings", () => {
    expect(organ(id)).toBeClosedSurface();
    expect(organ(id)).toHaveComponents(1);
    // Vena cava and oesophagus pass through the diaphragm.
    expect(organ(id)).toHaveGenus(id === "diaphragm" ? 2 : 0);
    expect(organ(id)).toHaveVolumeBetween(min, max);
    expect(toManifold(organ(id)).status()).toBe("NoError");
  });

  it("stays closed and turned outwards in the base body", () => {
    const grown = mapVertices(organ(id), referenceToBase);
    expect(grown).toBeClosedSurface();
    expect(volume(grown)).toBeLessThan(volume(organ(id)));
  });
});

describe("lymph nodes", () => {
  const groups = ["lymph-nodes-neck", "lymph-nodes-axilla", "lymph-nodes-groin"];

  it.each(groups)("%s: eight beans a side, of different sizes", (id) => {
    expect(organ(id)).toBeClosedSurface();
    expect(organ(id)).toHaveComponents(16);
    expect(organ(id)).toHaveGenus(0);
    const sizes = toManifold(organ(id))
      .decompose()
      .map((bean) => Math.round(bean.volume() * 1e10));
    expect(new Set(sizes).size).toBeGreaterThanOrEqual(4);
    expect(Math.max(...sizes) / Math.min(...sizes)).toBeGreaterThan(1.5);
  });

  it("lie from the jaw to the collarbone, in the armpit, and below the inguinal ligament", () => {
    const [neck, axilla, groin] = groups.map((id) => bounds(organ(id))) as [Box, Box, Box];
    expect(neck.min[1]).toBeGreaterThan(landmarks.landmarks.sternoclavicularJoint[1]!);
    expect(neck.max[1]).toBeLessThan(1.66);
    expect(axilla.max[1]).toBeLessThan(landmarks.landmarks.acromion[1]!);
    expect(groin.max[1]).toBeLessThan(landmarks.landmarks.anteriorSuperiorIliacSpine[1]!);
  });

  it("keep out of the chest", () => {
    for (const p of points(organ("lymph-nodes-axilla")))
      expect(thoraxDistance(...p)).toBeGreaterThan(0);
  });
});

type Box = ReturnType<typeof bounds>;

describe("neighbours", () => {
  const solids = SINGLE.map(([id]) => [id, toManifold(organ(id))] as const);
  const pairs = solids.flatMap(([a, one], i) =>
    solids.slice(0, i).map(([b, other]) => ({ a, b, one, other })),
  );

  it.each(pairs)("$a and $b share less than 2 % of the smaller", ({ one, other }) => {
    const shared = one.intersect(other).volume();
    expect(shared / Math.min(one.volume(), other.volume())).toBeLessThan(0.02);
  });

  it("put the right-sided organs right and the left-sided left", () => {
    expect(middle("liver")[0]).toBeLessThan(-0.02);
    expect(middle("spleen")[0]).toBeGreaterThan(0.05);
    for (const stem of ["kidney", "lung", "adrenal-gland"]) {
      expect(middle(`${stem}-left`)[0]).toBeGreaterThan(0.02);
      expect(middle(`${stem}-right`)[0]).toBeLessThan(-0.02);
    }
  });

  it("hang the right kidney lower and raise the right dome higher", () => {
    expect(middle("kidney-right")[1]).toBeLessThan(middle("kidney-left")[1]);
    const top = (side: number): number =>
      Math.max(
        ...points(organ("diaphragm"))
          .filter((p) => p[0] * side > 0.04)
          .map((p) => p[1]),
      );
    expect(top(-1)).toBeGreaterThan(top(1) + 0.004);
  });

  it("arch the diaphragm's edge over the aorta at T12, between crura that reach L1", () => {
    const lowest = (from: number, to: number): number =>
      Math.min(
        ...points(organ("diaphragm"))
          .filter((p) => p[2] < 0.02 && p[0] > from && p[0] < to)
          .map((p) => p[1]),
      );
    const { T12, L1 } = landmarks.vertebralBodies;
    expect(Math.abs(lowest(0.004, 0.012) - T12[1]!)).toBeLessThan(0.015);
    expect(lowest(-0.03, -0.01)).toBeLessThan(L1[1]!);
    expect(lowest(0.03, 0.05)).toBeLessThan(L1[1]!);
  });

  it("cap each kidney with its gland", () => {
    for (const side of ["left", "right"]) {
      expect(middle(`adrenal-gland-${side}`)[1]).toBeGreaterThan(middle(`kidney-${side}`)[1]);
      expect(bounds(organ(`adrenal-gland-${side}`)).min[1]).toBeLessThan(
        bounds(organ(`kidney-${side}`)).max[1],
      );
    }
  });

  it("keep lungs above the diaphragm, liver and spleen below it", () => {
    for (const id of ["lung-left", "lung-right"])
      for (const p of points(organ(id))) expect(domeDistance(...p)).toBeGreaterThan(0);
    for (const id of ["liver", "spleen"]) {
      const below = points(organ(id)).filter((p) => domeDistance(...p) < 0).length;
      expect(below / vertexCount(organ(id))).toBeGreaterThan(0.99);
    }
  });

  it("leave six centimetres between the lungs at the heart's height", () => {
    const inner = (id: string): number =>
      Math.min(
        ...points(organ(id))
          .filter((p) => p[1] > 1.38 && p[1] < 1.44 && p[2] > -0.02 && p[2] < 0.05)
          .map((p) => Math.abs(p[0])),
      );
    expect(inner("lung-left") + inner("lung-right")).toBeGreaterThan(0.06);
  });

  it("reach above the collarbones with the lungs' tips, inside the ribs", () => {
    for (const id of ["lung-left", "lung-right"]) {
      expect(bounds(organ(id)).max[1]).toBeGreaterThan(
        landmarks.landmarks.sternoclavicularJoint[1]! + 0.02,
      );
      for (const p of points(organ(id))) expect(thoraxDistance(...p)).toBeLessThan(0.002);
    }
  });

  it("hold the brain inside the braincase, filling its vault", () => {
    const wall = braincase();
    const vault = points(organ("brain")).filter((p) => p[1] > 1.72);
    const room = vault.map((p) => -wall(...p) - WALL_M);
    expect(Math.min(...room)).toBeGreaterThan(0);
    const outer = room.filter((d) => d < 0.012).length / room.length;
    expect(outer).toBeGreaterThan(0.5);
  });

  it("put the bladder behind the pubis and the thymus behind the breastbone", () => {
    const [symphysis, notch] = [
      landmarks.landmarks.pubicSymphysis,
      landmarks.landmarks.jugularNotch,
    ];
    expect(middle("urinary-bladder")[2]).toBeLessThan(symphysis[2]!);
    expect(bounds(organ("thymus")).max[1]).toBeLessThan(notch[1]! + 0.01);
    expect(bounds(organ("thymus")).max[2]).toBeLessThan(
      landmarks.landmarks.xiphisternalJoint[2]! - 0.01,
    );
  });
});

describe("the set", () => {
  it("keeps its budget of triangles", () => {
    const total = parts.reduce(
      (sum, { mesh, triangles }) => sum + Math.min(triangles ?? Infinity, triangleCount(mesh)),
      0,
    );
    expect(total).toBeLessThanOrEqual(14_000);
  });

  // `body.test.ts` builds all of it anew too, and compares it with what was built before.
  it.runIf(IS_LONG)("comes out the same twice", () => {
    for (const build of [buildSpleen, buildThymus, buildDiaphragm, buildLymphNodes])
      expect(build().map(({ mesh }) => mesh)).toEqual(build().map(({ mesh }) => mesh));
  });
});

describe("shape tools", () => {
  it("find a known ellipsoid again in harmonics", () => {
    const centre: Vec3 = [0.1, 1, -0.05];
    const known = sphereMesh(4, ([x, y, z]) => [
      centre[0] + x * 0.05,
      centre[1] + y * 0.06,
      centre[2] + z * 0.045,
    ]);
    const fit = fitHarmonics(centre, points(known), { degree: 8, penalty: 0 });
    expect(volume(harmonicMesh(fit, 4))).toBeCloseTo(volume(known), 6);
    expect(radialDepth(fit, [0.1, 1.05, -0.05])).toBeCloseTo(0.01, 4);
  });

  it("find a known ball again in a cosine series", () => {
    const samples: DistanceSample[] = [];
    for (let x = -0.05; x <= 0.0501; x += 0.005)
      for (let y = -0.05; y <= 0.0501; y += 0.005)
        for (let z = -0.05; z <= 0.0501; z += 0.005)
          samples.push({
            point: [x, y, z],
            distance: Math.hypot(x, y, z) - 0.03,
            weight: Math.exp(-(((Math.hypot(x, y, z) - 0.03) / 0.01) ** 2)) + 0.01,
          });
    const series = fitSeries(
      { min: [-0.05, -0.05, -0.05], max: [0.05, 0.05, 0.05], halfWave: 0.02 },
      samples,
    );
    const ball = seriesDistance(series);
    expect(Math.abs(ball(0.03, 0, 0))).toBeLessThan(0.0025);
    expect(Math.abs(ball(0.0173, 0.0173, -0.0173))).toBeLessThan(0.0025);
    expect(ball(0.2, 0, 0)).toBeGreaterThan(0.14);
  });
});
