/**
 * Measures the hand: `npx tsx models/measure/hand.ts DIR` writes models/figures/hand.json. Lengths' shares and
 * thicknesses come from BodyParts3D, places and directions from the atlas' skin (its hand is spread).
 */
import { writeFileSync } from "node:fs";
import type { Mesh } from "../shapes/mesh.ts";
import {
  add,
  cross,
  distance,
  dot,
  lerp,
  normalize,
  scale,
  sub,
  type Vec3,
} from "../shapes/vec.ts";
import { readReference } from "./reference.ts";
import { profile } from "./profile.ts";
import { compact, principalAxes, rounded, surfaceSamples } from "./skeleton.ts";

const bones = await readReference(`${process.argv[2]}/bodyparts3d/skeleton.glb`);
const bone = (name: string): Mesh => bones.get(name)!;

/**
 * The atlas' left hand, metres: base of the metacarpal, its head, tip of the distal phalanx. The line
 * head–tip is the axis of the skin's finger, through the middles of its slices from
 * web to tip; the bone ends 4 mm before the skin. Heads lie one set of phalanges behind the tip.
 */
const RAYS = {
  thumb: { base: [0.43, 1.01, 0.01], head: [0.468, 1.006, 0.024], tip: [0.508, 0.9925, 0.048] },
  index: { base: [0.428, 0.996, 0.003], head: [0.476, 0.951, 0.006], tip: [0.518, 0.908, 0.037] },
  middle: {
    base: [0.419, 0.991, 0.003],
    head: [0.4555, 0.934, 0.008],
    tip: [0.4895, 0.874, 0.042],
  },
  ring: {
    base: [0.4065, 0.9875, 0.003],
    head: [0.4315, 0.926, 0.008],
    tip: [0.454, 0.868, 0.0405],
  },
  little: {
    base: [0.3955, 0.985, 0.003],
    head: [0.4075, 0.936, 0.0085],
    tip: [0.418, 0.8895, 0.0365],
  },
} as const satisfies Record<string, { base: Vec3; head: Vec3; tip: Vec3 }>;

/** Share of each bone's length that is the joint's gap. */
const GAP_SHARE = 0.04;
const METACARPALS = ["first", "second", "third", "fourth", "fifth"] as const;

const rays = Object.entries(RAYS).map(([finger, ray], i) => {
  const name = finger === "thumb" ? "left_thumb" : `left_${finger}_finger`;
  const kinds = finger === "thumb" ? ["proximal", "distal"] : ["proximal", "middle", "distal"];
  const metacarpal = profile(bone(`left_${METACARPALS[i]}_metacarpal_bone`), [0, -1, 0]);
  const phalanges = kinds.map((kind) => profile(bone(`${kind}_phalanx_of_${name}`), [0, -1, 0.3]));
  const total = phalanges.reduce((sum, p) => sum + p.lengthM, 0);
  const joints: Vec3[] = [ray.base, ray.head];
  let at = 0;
  for (const phalanx of phalanges) {
    at += phalanx.lengthM / total;
    joints.push(lerp(ray.head, ray.tip, at));
  }
  // Bones keep their slenderness when the atlas' finger is shorter.
  return {
    finger,
    joints: joints.map((p) => rounded(p)),
    bones: [metacarpal, ...phalanges].map((p, k) => {
      const lengthM = distance(joints[k]!, joints[k + 1]!) * (1 - GAP_SHARE);
      const slenderness = Math.min(1, (1.2 * lengthM) / p.lengthM);
      return {
        lengthM: Number(lengthM.toFixed(4)),
        halfWidthsM: rounded(p.halfWidths.map((w) => w * slenderness)),
        halfDepthsM: rounded(p.halfDepths.map((w) => w * slenderness)),
        shiftsAcrossM: rounded(p.shiftsAcross.map((w) => w * slenderness)),
        shiftsForwardM: rounded(p.shiftsForward.map((w) => w * slenderness)),
      };
    }),
  };
});

/** Frame of the palm, from the third metacarpal's base: across to the thumb's side, forward, towards the fingers. */
const frameOf = (base: Vec3, head: Vec3, thumbwards: Vec3) => {
  const along = normalize(sub(head, base));
  const forward = normalize(cross(along, thumbwards));
  return { origin: base, along, forward, across: cross(forward, along) };
};
const third = principalAxes(surfaceSamples(bone("left_third_metacarpal_bone"), 0.001));
const down = third.axes[0][1] < 0 ? third.axes[0] : scale(third.axes[0], -1);
const from = frameOf(add(third.centre, scale(down, -0.034)), third.centre, [1, 0, 0]);
const to = frameOf(
  RAYS.middle.base,
  RAYS.middle.head,
  normalize(sub(RAYS.index.base, RAYS.little.base)),
);
/** BodyParts3D's carpus fills the atlas' wrist at these scales: across, forward, along. */
const CARPUS_SCALE = [0.98, 0.9, 0.9] as const;
/** So that the pisiform stays inside the heel of the hand, and the distal row meets the metacarpals; metres. */
const CARPUS_BACK_M = 0.005;
const CARPUS_ALONG_M = 0.0015;
const CARPALS = [
  "scaphoid",
  "lunate",
  "triquetral",
  "pisiform",
  "trapezium",
  "trapezoid",
  "capitate",
  "hamate",
];
const carried = (p: Vec3): Vec3 => {
  const d = sub(p, from.origin);
  const parts = [dot(d, from.across), dot(d, from.forward), dot(d, from.along)].map(
    (c, k) => c * CARPUS_SCALE[k]!,
  );
  return add(
    add(to.origin, add(scale(to.forward, -CARPUS_BACK_M), scale(to.along, CARPUS_ALONG_M))),
    add(scale(to.across, parts[0]!), add(scale(to.forward, parts[1]!), scale(to.along, parts[2]!))),
  );
};
const carpals = CARPALS.map((name) => ({
  name,
  ...compact(surfaceSamples(bone(`left_${name}`), 0.0008).map(carried), 3),
}));

const figure = {
  source:
    "BodyParts3D, © The Database Center for Life Science; HuBMAP Human Reference Atlas 3D Reference Object Library v1.1, male skin",
  licence: "CC BY 4.0 (both)",
  method:
    "Left hand. Rays: joints on the axes of the atlas skin's fingers, phalanges sharing the length as in BodyParts3D. Thickness: half-extents in seven slices from base to head, and how far their middles lie off the axis. Carpals: spherical harmonics of degree 3, carried by the third metacarpal's frame.",
  frame: "metres, floor y = 0, +z front, +x the body's left; adult of 1.83 m, palm forward",
  palmForward: rounded(to.forward, 3),
  rays,
  carpals,
};
writeFileSync(new URL("../figures/hand.json", import.meta.url), `${JSON.stringify(figure)}\n`);
