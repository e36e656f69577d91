/** The large veins that lead to the caval veins: legs, pelvis, kidneys, arms, neck. Blood flows along each course. */
import type { Side } from "../../src/domain/anatomy.ts";
import design from "../figures/vein-courses.json" with { type: "json" };
import { projectToSurface } from "../shapes/blend.ts";
import { renalVein } from "./renal-veins.ts";
import { skinDistance } from "./skin-shape.ts";
import { hepaticVeins, inferiorVenaCava, superiorVenaCava } from "./vena-cava.ts";
import { type Course, plainStretch, stretch, type Stretch } from "./vessel-course.ts";

/** Points of the femoral vein before the great saphenous vein joins. */
const BELOW_SAPHENOUS = 4;

function legAndPelvis(side: Side): Stretch[] {
  const right = side === "right";
  const { poplitealVein, femoralVein, externalIliacVein } = design.paired;
  return [
    plainStretch(`popliteal-vein-${side}`, poplitealVein, right),
    plainStretch(`femoral-vein-${side}`, femoralVein.slice(0, BELOW_SAPHENOUS), right),
    stretch(`femoral-vein-${side}`, femoralVein.slice(BELOW_SAPHENOUS), right),
    plainStretch(`external-iliac-vein-${side}`, externalIliacVein, right),
    plainStretch(`common-iliac-vein-${side}`, design[side].commonIliacVein),
  ];
}

/**
 * The course in the subcutaneous fat: each point goes straight in or out until the wall lies as deep under the
 * skin as its row says (fifth column, mm). So the vein follows the skin wherever that is redrawn.
 */
function greatSaphenousRows(): number[][] {
  const skin = skinDistance();
  return design.paired.greatSaphenousVein.map(([x, y, z, radiusMm, depthMm]) => {
    const axis = (radiusMm! + depthMm!) / 1000;
    const under = projectToSurface((...p) => skin(...p) + axis, [x!, y!, z!]);
    return [...under, radiusMm!];
  });
}

function greatSaphenous(side: Side, rows: readonly (readonly number[])[]): Stretch[] {
  const right = side === "right";
  return [
    plainStretch(`great-saphenous-vein-${side}`, rows, right),
    stretch(undefined, design.paired.greatSaphenousVeinRoot, right),
  ];
}

function neckAndArm(side: Side): { jugular: Stretch[]; subclavian: Stretch[] } {
  const right = side === "right";
  const { internalJugularVein, subclavianVein, subclavianVeinRoot } = design.paired;
  return {
    jugular: [
      plainStretch(`internal-jugular-vein-${side}`, internalJugularVein, right),
      stretch(`brachiocephalic-vein-${side}`, design[side].brachiocephalicVein),
    ],
    subclavian: [
      plainStretch(`subclavian-vein-${side}`, subclavianVein, right),
      stretch(undefined, subclavianVeinRoot, right),
    ],
  };
}

/**
 * Every course of the venous tree. The right leg runs on into the inferior and the right side of the neck
 * into the superior vena cava, both into the heart; all others end as roots inside the vein they join.
 */
export function venousCourses(): Course[] {
  const [left, right] = [neckAndArm("left"), neckAndArm("right")];
  const saphenous = greatSaphenousRows();
  return [
    [...legAndPelvis("right"), ...inferiorVenaCava()],
    [...legAndPelvis("left"), stretch(undefined, design.left.commonIliacVeinRoot)],
    ...hepaticVeins(),
    renalVein("left"),
    renalVein("right"),
    greatSaphenous("left", saphenous),
    greatSaphenous("right", saphenous),
    [...right.jugular, ...superiorVenaCava()],
    [...left.jugular, stretch(undefined, design.left.brachiocephalicVeinRoot)],
    left.subclavian,
    right.subclavian,
  ];
}
