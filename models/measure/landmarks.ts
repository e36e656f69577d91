/**
 * Measures vertebral levels and bony landmarks in the reference frame: `npx tsx models/measure/landmarks.ts DIR`
 * with DIR the folder of reference meshes. Writes models/figures/landmarks.json.
 */
import { writeFileSync } from "node:fs";
import { surfaceCentre } from "../shapes/mesh.ts";
import { lerp, type Vec3 } from "../shapes/vec.ts";
import { readReference } from "./reference.ts";
import { registerTrunk } from "./register.ts";
import { DISK_NAMES, LEVELS, rounded } from "./skeleton.ts";

const bones = await readReference(`${process.argv[2]}/bodyparts3d/skeleton.glb`);

/** Disk below each level from C2 to L5, in the reference, brought to the midline. */
const disks = DISK_NAMES.map((name): Vec3 => {
  const centre = registerTrunk(surfaceCentre(bones.get(`intervertebral_disk_of_${name}`)!));
  return [0, centre[1], centre[2]];
});

const vertebrae: Record<string, Vec3> = {};
// Atlas and axis are not in the file: the axis' body is 21 mm high and the atlas' ring 13 mm above it
// (Gray's Anatomy, 42nd ed., cervical vertebrae; adult man).
vertebrae.C1 = [0, disks[0]![1] + 0.033, disks[0]![2] + 0.007];
vertebrae.C2 = [0, disks[0]![1] + 0.014, disks[0]![2] + 0.003];
LEVELS.slice(2).forEach((level, i) => {
  vertebrae[level] = lerp(disks[i]!, disks[i + 1]!, 0.5);
});
vertebrae.S1Top = [0.002, 1.06, -0.014];

const landmarks = {
  source:
    "BodyParts3D, © The Database Center for Life Science; HuBMAP Human Reference Atlas 3D Reference Object Library v1.1–v1.3, male",
  licence: "CC BY 4.0 (both)",
  method:
    "Vertebral bodies: midpoints of the disks above and below in BodyParts3D, registered to the atlas male (models/measure/register.ts); C1, C2 from textbook heights. S1, hips, crests, tubercles: atlas pelvis. Others: outermost points of the registered bones.",
  frame:
    "metres, floor y = 0, +z front, +x the body's left; adult of 1.83 m. Points with x > 0 stand for both sides.",
  vertebralBodies: Object.fromEntries(Object.entries(vertebrae).map(([k, v]) => [k, rounded(v)])),
  landmarks: {
    vertex: [0, 1.822, 0.001],
    jugularNotch: [0, 1.507, 0.05],
    sternalAngle: [0, 1.462, 0.076],
    xiphisternalJoint: [0, 1.357, 0.108],
    xiphoidTip: [0, 1.323, 0.111],
    acromion: [0.207, 1.477, -0.063],
    coracoidTip: [0.16, 1.468, -0.004],
    sternoclavicularJoint: [0.012, 1.505, 0.038],
    humeralHead: [0.1966, 1.4551, -0.0297],
    femoralHead: [0.0894, 0.9425, -0.0084],
    iliacCrestTop: [0.101, 1.099, -0.033],
    anteriorSuperiorIliacSpine: [0.128, 1.032, 0.048],
    pubicTubercle: [0.018, 0.938, 0.046],
    pubicSymphysis: [0, 0.922, 0.029],
    ischialTuberosity: [0.044, 0.882, -0.042],
    coccyxTip: [0, 0.924, -0.093],
    foramenMagnum: [0, 1.668, -0.01],
  },
};
writeFileSync(
  new URL("../figures/landmarks.json", import.meta.url),
  `${JSON.stringify(landmarks, null, 1)}\n`,
);
