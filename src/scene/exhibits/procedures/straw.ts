/** A tiny straw in a vein of the arm, with a soft cap, and a drop of what goes through it. */
import { CapsuleGeometry, Group, Quaternion, SphereGeometry, Vector3 } from "three";
import type { Side } from "../../../domain/anatomy.ts";
import type { BodyModel } from "../../load-body.ts";
import { elbowOf } from "./blood.ts";
import type { PropColour } from "./prop-colours.ts";
import { named, type PropKit } from "./prop-kit.ts";

/** Sizes of a common cannula, the pipe drawn as wide as its outside with its wings. Metres. */
const STRAW = { radiusM: 0.0013, lengthM: 0.034, insideM: 0.012 } as const;
const CAP = { radiusM: 0.0042, lengthM: 0.014 } as const;
const DROP_RADIUS_M = 0.0045;

/** At the front of an elbow, slanting upward along the arm. */
export function createStraw(
  model: BodyModel,
  kit: PropKit,
  { side, colour }: { readonly side: Side; readonly colour: PropColour },
): Group {
  const [x, y, z] = elbowOf(model, side);
  // Built upward along y, its tip at the origin.
  const middle = -STRAW.lengthM / 2;
  const cap = -STRAW.lengthM - CAP.lengthM / 2;
  const straw = named(
    new Group(),
    "straw",
    kit.shining("pipe", [
      {
        geometry: new CapsuleGeometry(STRAW.radiusM, STRAW.lengthM, 4, 12).translate(0, middle, 0),
        colour: "pad",
      },
      {
        geometry: new CapsuleGeometry(CAP.radiusM, CAP.lengthM, 6, 20).translate(0, cap, 0),
        colour: "mark",
      },
    ]),
    kit.shining("drop", [
      {
        geometry: new SphereGeometry(DROP_RADIUS_M, 20, 14).translate(
          0,
          cap - CAP.lengthM / 2 - CAP.radiusM - DROP_RADIUS_M * 1.6,
          0,
        ),
        colour,
      },
    ]),
  );
  const inward = side === "left" ? -1 : 1;
  const along = new Vector3(inward * 0.3, 0.75, -0.55).normalize();
  straw.quaternion.copy(new Quaternion().setFromUnitVectors(new Vector3(0, 1, 0), along));
  straw.position.set(x, y, z).addScaledVector(along, STRAW.insideM);
  return straw;
}
