/** Measures the foot: `npx tsx models/measure/foot.ts DIR` writes models/figures/foot.json. */
import { writeFileSync } from "node:fs";
import type { Vec3 } from "../shapes/vec.ts";
import { profile } from "./profile.ts";
import { piecewise } from "./register.ts";
import { readReference } from "./reference.ts";
import { compact, rounded, surfaceSamples } from "./skeleton.ts";

const bones = await readReference(`${process.argv[2]}/bodyparts3d/skeleton.glb`);

/**
 * BodyParts3D's foot onto the atlas': heel 10 mm inside the atlas' heel, its width and direction are the
 * same within 2°. The atlas stands with the heel a little raised, so heights follow its sole: lift above
 * BodyParts3D's by distance from its heel.
 */
const LENGTH_SCALE = 1.03;
const LIFT: readonly (readonly [number, number])[] = [
  [0.01, 0.031],
  [0.06, 0.03],
  [0.11, 0.022],
  [0.165, 0.012],
  [0.19, 0.019],
  [0.23, 0.025],
];
/** The atlas' toes are shorter towards the small one and lie closer together, from the heads on. */
const TOES_FROM_M = 0.165;
const TOES_INWARD = 0.12;
const SMALL_TOE_SHARE = 0.65;
const registered = ([x, y, z]: Vec3): Vec3 => {
  const beyond = Math.max(0, z - TOES_FROM_M);
  const lateral = Math.min(1, Math.max(0, (x - 0.09) / 0.045));
  const kept = z - beyond * lateral * (1 - SMALL_TOE_SHARE);
  return [
    0.206 + (x - 0.078) * LENGTH_SCALE - TOES_INWARD * beyond,
    y + piecewise(LIFT, z),
    -0.143 + (kept - 0.009) * LENGTH_SCALE,
  ];
};

const ORDER = ["first", "second", "third", "fourth", "fifth"];
const TOES = ["big", "second", "third", "fourth", "little"];
const rays = TOES.map((toe, i) => {
  const names = [
    `left_${ORDER[i]}_metatarsal_bone`,
    ...["proximal", ...(i === 0 ? [] : ["middle"]), "distal"].map(
      (kind) => `${kind}_phalanx_of_left_${toe}_toe`,
    ),
  ];
  return {
    toe,
    bones: names.map((name) => {
      const p = profile(bones.get(name)!, [0, -0.2, 1], [0, 1, 0]);
      return {
        start: rounded(registered(p.start)),
        end: rounded(registered(p.end)),
        halfWidthsM: rounded(p.halfWidths),
        halfDepthsM: rounded(p.halfDepths),
      };
    }),
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
    surfaceSamples(bones.get(node)!, 0.001).map(registered),
    name === "talus" || name === "calcaneus" ? 6 : 4,
  ),
}));

const figure = {
  source:
    "BodyParts3D, © The Database Center for Life Science; placed in the foot of the HuBMAP Human Reference Atlas male skin v1.1",
  licence: "CC BY 4.0 (both)",
  method:
    "Left foot. Rays: ends of each bone's principal axis and half-extents in nine slices from base to head (widths sideways, depths up). Tarsals: spherical harmonics, degree 4, talus and calcaneus 6.",
  frame: "metres, floor y = 0, +z front, +x the body's left; adult of 1.83 m",
  rays,
  tarsals,
};
writeFileSync(new URL("../figures/foot.json", import.meta.url), `${JSON.stringify(figure)}\n`);
