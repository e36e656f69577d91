/** What is given into a vein and travels with the blood: a tracer before a bone scan, a medicine in chemotherapy. */
import { Group } from "three";
import { RoundedBoxGeometry } from "three/addons/geometries/RoundedBoxGeometry.js";
import {
  partsOf,
  type SelectableId,
  type StructureId,
  structuresOf,
  systemOf,
} from "../../../domain/anatomy.ts";
import { glowingPlates, strawSide } from "../../../domain/procedures.ts";
import { elbowOf, wholeWay } from "./blood.ts";
import { createGlow } from "./body-part.ts";
import { bodyBox, boxOfParts, padded, placeBox } from "./body-shape.ts";
import { createFlow } from "./dots.ts";
import { eased, mixed, type Painter, type Picture, type PictureOptions } from "./picture.ts";
import type { PropColour } from "./prop-colours.ts";
import { named, type PropKit } from "./prop-kit.ts";
import { createTable } from "./scanner.ts";
import { createStraw } from "./straw.ts";

const DOT_RADIUS_M = 0.0042;
const NOTHING = (): void => undefined;

function atTheStraw({ model, kit, place }: PictureOptions, colour: PropColour): Picture {
  const side = strawSide(place);
  const elbow = elbowOf(model, side);
  return {
    object: named(new Group(), "picture", createStraw(model, kit, { side, colour })),
    focus: { box: padded({ min: elbow, max: elbow }, [0.1, 0.13, 0.06]) },
    show: NOTHING,
  };
}

function onTheWay({ model, kit, place, step }: PictureOptions, colour: PropColour): Picture {
  const side = strawSide(place);
  const flow = createFlow(kit, wholeWay(model, side), { colour, radiusM: DOT_RADIUS_M });
  const hasStraw = step < 3;
  return {
    object: named(
      new Group(),
      "picture",
      flow.object,
      ...(hasStraw ? [createStraw(model, kit, { side, colour })] : []),
    ),
    focus: { box: bodyBox(model) },
    show: flow.show,
  };
}

export const paintChemotherapy: Painter = (options) => {
  if (options.step === 0) return atTheStraw(options, "medicine");
  const picture = onTheWay(options, "medicine");
  if (options.step !== 2) return picture;
  // The medicine has come: looked at nearer, with the body around it.
  return {
    ...picture,
    focus: { box: padded(placeBox(options.model, options.place), 0.17) },
  };
};

export const paintBoneScan: Painter = (options) => {
  if (options.step === 0) return atTheStraw(options, "tracer");
  if (options.step === 1) return onTheWay(options, "tracer");
  return options.step === 2 ? underTheCamera(options) : glowingBones(options);
};

/** A flat camera for a whole body, and how far above it stays. Metres. */
const CAMERA = { widthM: 0.54, heightM: 0.4, thickM: 0.09, aboveM: 0.07 } as const;

function createCamera(kit: PropKit): Group {
  const { widthM, heightM, thickM } = CAMERA;
  const slab = (grow: number, thick: number, z: number) =>
    new RoundedBoxGeometry(widthM + grow, heightM + grow, thick, 4, thick * 0.42).translate(
      0,
      0,
      z,
    );
  return named(
    new Group(),
    "camera",
    kit.glass("camera housing", [{ geometry: slab(0, thickM, thickM / 2), colour: "device" }], {
      presence: 0.64,
      drawn: "around",
    }),
    kit.glass("camera face", [{ geometry: slab(0.02, 0.02, 0.004), colour: "deviceTrim" }], {
      presence: 0.8,
      drawn: "around",
    }),
  );
}

/** The camera moves along the body from the head to the feet. */
function underTheCamera({ model, kit }: PictureOptions): Picture {
  const body = bodyBox(model);
  const camera = createCamera(kit);
  camera.position.set(0, 0, body.max[2] + CAMERA.aboveM);
  return {
    object: named(new Group(), "picture", createTable(kit, body), camera),
    focus: { box: body, turn: 0.95, polar: 1.3 },
    show(progress) {
      camera.position.y = mixed(body.max[1] - 0.12, body.min[1] + 0.2, eased(progress));
    },
  };
}

/** How strongly bone takes up the tracer beside an open growth plate. */
const BONE_SHARE = 0.34;
/** One more bright place, as an example: the chosen bone, or the zone where the type starts most often (MO-16). */
const EXAMPLE: SelectableId = "femur-distal-metaphysis-left";

function glowingBones({ model, kit, place }: PictureOptions): Picture {
  const plates = glowingPlates(model.skin.ageYears);
  const example = partsOf(systemOf(place) === "skeletal" ? place : EXAMPLE);
  const shareOf = (id: StructureId): number =>
    example.includes(id) ? 1 : mixed(BONE_SHARE, 1, plates.get(id) ?? 0);
  const bones = structuresOf("skeletal").map((id) => [id, shareOf(id)] as const);
  const glow = createGlow(model, kit, { shares: new Map(bones), colour: "tracer" });
  return {
    object: named(new Group(), "picture", createTable(kit, bodyBox(model)), glow.object),
    focus: { box: boxOfParts(model, structuresOf("skeletal")) },
    show: glow.setAmount,
  };
}
