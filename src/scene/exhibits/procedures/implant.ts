/** An implant for the knee's end of a thigh bone: a stem, a body that can be drawn out, and a rounded joint end. */
import {
  CapsuleGeometry,
  CylinderGeometry,
  Group,
  LatheGeometry,
  type Mesh,
  Quaternion,
  TorusGeometry,
  Vector2,
  Vector3,
} from "three";
import type { Salvage } from "../../../domain/procedures-growth.ts";
import type { Box } from "../../framing.ts";
import type { Vec3 } from "./body-shape.ts";
import { eased, mixed } from "./picture.ts";
import { named, type PropKit, type PropPart } from "./prop-kit.ts";

export interface ImplantPlace extends Salvage {
  /** The bone's own end in metal, in the world's frame: joints are made to its shape. */
  readonly block: Mesh;
  /** The middle of the bone where it is cut, metres, world. */
  readonly cut: Vec3;
  /** Of a circle as large as the bone there. */
  readonly boneRadiusM: number;
  /** The bone's end that it takes the place of. */
  readonly joint: Box;
}

export interface Implant {
  readonly object: Group;
  /** 0 before the leg, 1 in its place. */
  readonly show: (progress: number) => void;
}

/** As thick as the bone, but for what lies within the bone or slides in the sleeve. */
const STEM_SHARE = 0.5;
const ROD_SHARE = 0.62;
/** The stem is as long as the piece below the cut, so that it can be brought in there; at most this, metres. */
const STEM_MAX_M = 0.075;
const STEM_SHARE_OF_GAP = 0.72;
/** The sleeve's share of the body, and marks on the rod that come to light as it is drawn out, metres apart. */
const SLEEVE_SHARE = 0.55;
const MARKS_M = 0.005;
const BEFORE_M = 0.13;

/**
 * Its upper part, with the stem, comes in front of the gap, goes into it and up into the bone; then the lower part
 * follows: so such implants are put together.
 */
export function createImplant(kit: PropKit, place: ImplantPlace): Implant {
  const { cut, joint, block, removedM, lengthenedM, boneRadiusM } = place;
  const end: Vec3 = [
    (joint.min[0] + joint.max[0]) / 2,
    joint.min[1],
    (joint.min[2] + joint.max[2]) / 2,
  ];
  const way = new Vector3(end[0] - cut[0], end[1] - cut[1], end[2] - cut[2]);
  const lengthM = removedM + lengthenedM;
  const jointM = joint.max[1] - joint.min[1];
  const stemM = Math.min(STEM_MAX_M, removedM * STEM_SHARE_OF_GAP);
  // Where it is drawn out lies between the sleeve and the body of the joint: closed while not lengthened.
  const sleeveM = (removedM - jointM) * SLEEVE_SHARE;
  // Built downward from the cut.
  const turn = new Quaternion().setFromUnitVectors(new Vector3(0, -1, 0), way.normalize());
  const atTheCut = (...parts: Mesh[]): Group => {
    const group = new Group();
    group.add(...parts);
    group.position.set(...cut);
    group.quaternion.copy(turn);
    return group;
  };
  const upper = named(
    new Group(),
    "implant upper",
    atTheCut(
      kit.clay("sleeve", sleeveParts(boneRadiusM, sleeveM)),
      kit.shining("stem", stemParts(boneRadiusM * STEM_SHARE, stemM)),
    ),
  );
  const lower = named(
    new Group(),
    "implant lower",
    block,
    atTheCut(
      kit.clay("body", [
        ...rodParts(boneRadiusM, { fromM: sleeveM * 0.25, toM: sleeveM + lengthenedM }),
        ...bodyParts({
          boneRadiusM,
          fromM: sleeveM + lengthenedM,
          toM: lengthM - jointM * 0.72,
          end: [(joint.max[0] - joint.min[0]) * 0.36, (joint.max[2] - joint.min[2]) * 0.34],
        }),
      ]),
    ),
  );
  return {
    object: named(new Group(), "implant", upper, lower),
    show(progress) {
      upper.position.set(
        0,
        -stemM * (1 - eased(progress, 0.32, 0.58)),
        BEFORE_M * (1 - eased(progress, 0, 0.32)),
      );
      lower.position.set(0, 0, BEFORE_M * (1 - eased(progress, 0.58, 1)));
      lower.visible = progress > 0.5;
    },
  };
}

const cylinder = (radiusM: number, fromM: number, toM: number): CylinderGeometry =>
  new CylinderGeometry(radiusM, radiusM, toM - fromM, 40).translate(0, -(fromM + toM) / 2, 0);

function stemParts(radiusM: number, lengthM: number): PropPart[] {
  const geometry = new CapsuleGeometry(radiusM, lengthM - radiusM * 2, 10, 28);
  return [
    { geometry: geometry.translate(0, lengthM / 2 - radiusM * 0.5, 0), colour: "metalLight" },
  ];
}

/** The upper part below the cut: a soft collar that the bone stands on, and the sleeve. */
function sleeveParts(boneRadiusM: number, lengthM: number): PropPart[] {
  const r = boneRadiusM * 1.04;
  const collar = boneRadiusM * 1.16;
  const profile = [
    [0.0005, 0],
    [collar * 0.92, 0],
    [collar, -0.0025],
    [collar, -0.005],
    [r, -0.0095],
    [r, -lengthM + 0.002],
    [r - 0.002, -lengthM],
    [0.0005, -lengthM],
  ].map(([x, y]) => new Vector2(x, y));
  return [{ geometry: new LatheGeometry(profile.toReversed(), 44), colour: "metal" }];
}

interface Stretch {
  readonly fromM: number;
  readonly toM: number;
}

/** What slides out of the sleeve, with fine rings that come to light one by one. */
function rodParts(boneRadiusM: number, { fromM, toM }: Stretch): PropPart[] {
  const radiusM = boneRadiusM * ROD_SHARE;
  const rings: PropPart[] = [];
  for (let at = toM - MARKS_M; at > fromM; at -= MARKS_M)
    rings.push({
      geometry: new TorusGeometry(radiusM, 0.0006, 8, 36).rotateX(Math.PI / 2).translate(0, -at, 0),
      colour: "mark",
    });
  return [{ geometry: cylinder(radiusM, fromM, toM), colour: "metalLight" }, ...rings];
}

interface BodyOptions extends Stretch {
  readonly boneRadiusM: number;
  /** Half its width and half its depth where it meets the joint. */
  readonly end: readonly [number, number];
}

/** From the rod widening softly into the joint end, round at first and then as broad as that is. */
function bodyParts({ boneRadiusM, fromM, toM, end }: BodyOptions): PropPart[] {
  const r = boneRadiusM * 1.04;
  const lengthM = toM - fromM;
  const profile = [
    [0.0005, 0],
    [r - 0.002, 0],
    [r, -0.002],
    ...[0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 1].map((t) => [r, -lengthM * t]),
    [0.0005, -lengthM],
  ].map(([x, y]) => new Vector2(x, y));
  const geometry = new LatheGeometry(profile.toReversed(), 44);
  const position = geometry.getAttribute("position");
  for (let v = 0; v < position.count; v++) {
    const t = eased(-position.getY(v) / lengthM, 0.3, 1);
    position.setX(v, position.getX(v) * mixed(1, end[0] / r, t));
    position.setZ(v, position.getZ(v) * mixed(1, end[1] / r, t));
  }
  geometry.computeVertexNormals();
  return [{ geometry: geometry.translate(0, -fromM, 0), colour: "metal" }];
}
