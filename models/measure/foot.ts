/** Measures the foot: `npx tsx models/measure/foot.ts DIR` writes models/figures/foot.json. */
import { writeFileSync } from "node:fs";
import { bounds, mapVertices, type Mesh } from "../shapes/mesh.ts";
import { add, distance, lerp, normalize, scale, sub, type Vec3 } from "../shapes/vec.ts";
import { footPoint } from "../parts/skin-foot.ts";
import { profile } from "./profile.ts";
import { readReference } from "./reference.ts";
import { compact, rounded, surfaceSamples } from "./skeleton.ts";

const bones = await readReference(`${process.argv[2]}/bodyparts3d/skeleton.glb`);

/**
 * BodyParts3D's foot in the skin's: heel bone 9 mm before the back of the heel, second toe on the skin's
 * second toe. The talus then stands under the tibia as the atlas has it, within 2 mm; heights are stretched so
 * that it reaches the tibia over a heel pad of 12 mm (Uzel 2006: 12 to 19 mm).
 */
const HEEL_FROM: readonly [number, number] = [0.078, 0.009];
const HEEL_FAR_M = 0.0085;
const SCALE = 1.1;
/** The skin's instep is narrower: sideways a little less, metres to the outside. */
const SIDE_SCALE = 0.94;
const OUTWARD_M = 0.001;
const TURN_RAD = -0.131;
const SOLE_FROM_M = -0.002;
const SOLE_M = 0.012;
const HEIGHT_SCALE = 1.2;
const registered = ([x, y, z]: Vec3): Vec3 => {
  const [dx, dz] = [x - HEEL_FROM[0], z - HEEL_FROM[1]];
  const [c, s] = [Math.cos(TURN_RAD) * SCALE, Math.sin(TURN_RAD) * SCALE];
  const up = SOLE_M + (y - SOLE_FROM_M) * HEIGHT_SCALE;
  const side = OUTWARD_M + (c * dx + s * dz) * SIDE_SCALE;
  return footPoint(side, up, HEEL_FAR_M + c * dz - s * dx);
};
const bone = (name: string): Mesh => mapVertices(bones.get(name)!, registered);

/**
 * The talus in the mortise of the male's tibia and fibula, which is wider and higher than its own: taller and
 * broader about the middle of its lower side, and a little to the outside. The joint space stays 2 to 4 mm.
 */
const TALUS = { height: 1.11, breadth: 1.1, outwardM: 0.002 };
function fitted(talus: Mesh): Mesh {
  const { min, max } = bounds(talus);
  const middle = (min[0] + max[0]) / 2;
  return mapVertices(talus, ([x, y, z]) => [
    middle + TALUS.outwardM + (x - middle) * TALUS.breadth,
    min[1] + (y - min[1]) * TALUS.height,
    z,
  ]);
}

/** Ends of the distal phalanges, 5 mm inside the skin's toes; from its heel: aside, up, ahead; metres. */
const TOE_TIPS: readonly Vec3[] = [
  [-0.03, 0.0155, 0.2512],
  [-0.0036, 0.0145, 0.2528],
  [0.0142, 0.013, 0.2436],
  [0.0302, 0.0115, 0.2295],
  [0.0432, 0.011, 0.21],
];

const ORDER = ["first", "second", "third", "fourth", "fifth"];
const TOES = ["big", "second", "third", "fourth", "little"];
/** Between the bones of a ray, metres. */
const JOINT_SPACE_M = 0.0012;

const rays = TOES.map((toe, i) => {
  const kinds = ["proximal", ...(i === 0 ? [] : ["middle"]), "distal"];
  const metatarsal = profile(bone(`left_${ORDER[i]}_metatarsal_bone`), [0, -0.2, 1], [0, 1, 0]);
  const phalanges = kinds.map((kind) =>
    profile(bone(`${kind}_phalanx_of_left_${toe}_toe`), [0, -0.2, 1], [0, 1, 0]),
  );
  // The head of the metatarsal stands lower than its axis ends; the phalanges share the way to the toe's tip.
  const along = normalize(sub(metatarsal.end, metatarsal.start));
  const head = add(metatarsal.end, [0, metatarsal.shiftsForward.at(-1)!, 0]);
  const tip = footPoint(...TOE_TIPS[i]!);
  const total = phalanges.reduce((sum, p) => sum + p.lengthM, 0);
  const joints = [head];
  let at = 0;
  for (const { lengthM } of phalanges) joints.push(lerp(head, tip, (at += lengthM) / total));
  const written = (
    { halfWidths, halfDepths, shiftsAcross, shiftsForward }: ReturnType<typeof profile>,
    [start, end]: readonly [Vec3, Vec3],
    slenderness = 1,
  ) => ({
    start: rounded(start),
    end: rounded(end),
    halfWidthsM: rounded(halfWidths.map((w) => w * slenderness)),
    halfDepthsM: rounded(halfDepths.map((w) => w * slenderness)),
    shiftsAcrossM: rounded(shiftsAcross),
    shiftsForwardM: rounded(shiftsForward),
  });
  return {
    toe,
    bones: [
      written(metatarsal, [metatarsal.start, sub(metatarsal.end, scale(along, JOINT_SPACE_M))]),
      ...phalanges.map((p, k) => {
        const [from, to] = [joints[k]!, joints[k + 1]!];
        const along2 = scale(normalize(sub(to, from)), JOINT_SPACE_M / 2);
        const last = k === phalanges.length - 1;
        const slenderness = Math.min(1, (1.15 * distance(from, to)) / p.lengthM);
        return written(p, [add(from, along2), last ? to : sub(to, along2)], slenderness);
      }),
    ],
  };
});

const TARSALS = {
  talus: "left_talus",
  calcaneus: "left_calcaneus",
  navicular: "navicular_bone_of_left_foot",
  cuboid: "left_cuboid_bone",
  "medial-cuneiform": "left_medial_cuneiform_bone",
  "intermediate-cuneiform": "left_intermediate_cuneiform_bone",
  "lateral-cuneiform": "left_lateral_cuneiform_bone",
};
const tarsals = Object.entries(TARSALS).map(([name, node]) => ({
  name,
  ...compact(
    surfaceSamples(name === "talus" ? fitted(bone(node)) : bone(node), 0.001),
    name === "talus" || name === "calcaneus" ? 6 : 4,
  ),
}));

const figure = {
  source: "BodyParts3D, © The Database Center for Life Science; placed in the skin's foot",
  licence: "CC BY 4.0",
  method:
    "Left foot. Rays: ends of each bone's principal axis; in seven slices from base to head half-extents (widths sideways, depths up) and how far the slice's middle lies off the axis. Phalanges share the way from the metatarsal's head to the tip of the skin's toe. Tarsals: spherical harmonics, degree 4, talus and calcaneus 6.",
  frame: "metres, floor y = 0, +z front, +x the body's left; adult of 1.83 m",
  rays,
  tarsals,
};
writeFileSync(new URL("../figures/foot.json", import.meta.url), `${JSON.stringify(figure)}\n`);
