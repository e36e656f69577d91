/** CT and MRI: the table, the ring or the tube that takes the pictures, and the slices that come of it. */
import { Group, type Mesh, type Object3D } from "three";
import type { Box } from "../../framing.ts";
import type { BodyModel } from "../../load-body.ts";
import { bodyBox, middleOf, padded, placeBox, pointWithin, reachAround } from "./body-shape.ts";
import { eased, mixed, type Painter, type Picture, type PictureOptions } from "./picture.ts";
import { named } from "./prop-kit.ts";
import {
  CLEARANCE_M,
  createRing,
  createTable,
  createTube,
  RING_BORE_M,
  RING_DEPTH_M,
  RING_THICK_M,
  TUBE_BORE_M,
  TUBE_LENGTH_M,
  TUBE_THICK_M,
} from "./scanner.ts";
import { createSlice, seeThroughBody, setSliceOpacity } from "./slice.ts";

/** From above and from the side, so that a ring is seen to be one. Radians. */
const MACHINE_TURN = 0.62;
const MACHINE_POLAR = 1.12;
/** Of how far a machine reaches before and behind the body so much is framed: the rest is only its back and front. */
const FRAMED_SHARE = 0.35;
/** A long tube above the head is not framed whole: the body would be too small. Metres. */
const SEEN_ABOVE_M = 0.62;
const SLICE_POLAR = 0.82;
const SLICE_TURN = 0.35;

/** Where the machine waits above the head: between its middle and the head, metres. */
const RING_WAITS_M = 0.3;
const TUBE_WAITS_M = TUBE_LENGTH_M / 2 + 0.06;

const SLICES = 9;
/** Slices lie over so much of the body around the middle of the place, at most. Metres. */
const STACK_M = 0.16;
/** How many times farther apart than they are taken slices lie before they are put together. */
const APART = 2.1;
/** Around a slice, metres. */
const MARGIN_M = 0.03;

/** The axis along the body around which machines go. */
function axisOf(model: BodyModel): { readonly x: number; readonly z: number } {
  const [x, , z] = middleOf(bodyBox(model));
  return { x, z };
}

/** How wide a machine's bore is: as they are or, where arms held aside would not go in, as wide as needed. */
export function boreOf(
  model: BodyModel,
  { bore, fromY, toY }: { readonly bore: number; readonly fromY: number; readonly toY: number },
): number {
  return Math.max(bore, reachAround(model, { ...axisOf(model), fromY, toY }) + CLEARANCE_M);
}

interface Machine {
  readonly object: Group;
  readonly outerM: number;
  readonly waitsY: number;
  readonly worksY: number;
}

export function ringFor({ model, kit, place }: PictureOptions): Machine {
  const body = bodyBox(model);
  const worksY = pointWithin(model, place)[1];
  const innerM = boreOf(model, { bore: RING_BORE_M, fromY: worksY - 0.14, toY: Infinity });
  const { x, z } = axisOf(model);
  const object = createRing(kit, innerM);
  object.position.set(x, worksY, z);
  return { object, outerM: innerM + RING_THICK_M, waitsY: body.max[1] + RING_WAITS_M, worksY };
}

function tubeFor({ model, kit, place }: PictureOptions): Machine {
  const body = bodyBox(model);
  const worksY = pointWithin(model, place)[1];
  const fromY = worksY - TUBE_LENGTH_M / 2;
  const innerM = boreOf(model, { bore: TUBE_BORE_M, fromY, toY: Infinity });
  const { x, z } = axisOf(model);
  const object = createTube(kit, innerM);
  object.position.set(x, worksY, z);
  return { object, outerM: innerM + TUBE_THICK_M, waitsY: body.max[1] + TUBE_WAITS_M, worksY };
}

/** The machine and the whole body on the table. */
function machinePicture(options: PictureOptions, machine: Machine, halfDepthM: number): Picture {
  const body = bodyBox(options.model);
  const { object, waitsY, worksY } = machine;
  const root = named(new Group(), "picture", createTable(options.kit, body), object);
  const reach = machine.outerM;
  const { x, z } = axisOf(options.model);
  const waitsTop = Math.min(waitsY + halfDepthM, body.max[1] + SEEN_ABOVE_M);
  const top = options.step === 0 ? waitsTop : Math.max(body.max[1], worksY + halfDepthM);
  return {
    object: root,
    focus: {
      box: {
        min: [x - reach, Math.min(body.min[1], worksY - halfDepthM), z - reach * FRAMED_SHARE],
        max: [x + reach, top, z + reach * FRAMED_SHARE],
      },
      turn: MACHINE_TURN,
      polar: MACHINE_POLAR,
    },
    show(progress) {
      const share = options.step === 0 ? 0 : eased(progress);
      object.position.y = mixed(waitsY, worksY, share);
    },
  };
}

export const paintCt: Painter = (options) => {
  if (options.step < 2) return machinePicture(options, ringFor(options), RING_DEPTH_M / 2);
  return options.step === 2 ? oneSlice(options) : stackOfSlices(options);
};

export const paintMri: Painter = (options) => {
  if (options.step < 2) return machinePicture(options, tubeFor(options), TUBE_LENGTH_M / 2);
  return options.step === 2 ? slicesBothWays(options) : softParts(options);
};

function heightsThrough(model: BodyModel, options: PictureOptions): number[] {
  const { min, max } = placeBox(model, options.place);
  const [, middle] = pointWithin(model, options.place);
  const half = Math.min(STACK_M, Math.max(0.05, max[1] - min[1])) / 2;
  return Array.from(
    { length: SLICES },
    (_, i) => middle + half * (1 - (2 * i + 1) / SLICES) * 0.999,
  );
}

function axialSlices(options: PictureOptions): Mesh[] {
  const { model, kit, place } = options;
  const slices = heightsThrough(model, options).flatMap(
    (at) => createSlice(model, kit, { kind: "ct", plane: { axis: 1, at }, place }) ?? [],
  );
  // Seen from above, lower ones are drawn first.
  return slices.toReversed();
}

/** The trunk or limb around the place, for a look from above. */
function sliceBox(slices: readonly Object3D[], heightM: number, y: number): Box {
  let [minX, maxX, minZ, maxZ] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const slice of slices as Mesh[]) {
    slice.geometry.computeBoundingBox();
    const { min, max } = slice.geometry.boundingBox!;
    minX = Math.min(minX, min.x);
    maxX = Math.max(maxX, max.x);
    minZ = Math.min(minZ, min.z);
    maxZ = Math.max(maxZ, max.z);
  }
  return padded(
    { min: [minX, y - heightM / 2, minZ], max: [maxX, y + heightM / 2, maxZ] },
    MARGIN_M,
  );
}

/** From one end of the place to the other, and back to its middle; shares of the way. */
const sweepAt = (progress: number): number =>
  progress < 0.7 ? progress / 0.7 : mixed(1, 0.5, (progress - 0.7) / 0.3);

function oneSlice(options: PictureOptions): Picture {
  const slices = axialSlices(options);
  slices.forEach(seeThroughBody);
  const [, y] = pointWithin(options.model, options.place);
  return {
    object: named(new Group(), "picture", named(new Group(), "slice", ...slices)),
    focus: { box: sliceBox(slices, 0.34, y), turn: SLICE_TURN, polar: SLICE_POLAR },
    show(progress) {
      // The first of the list lies lowest.
      showOne(slices, 1 - sweepAt(progress));
    },
  };
}

function stackOfSlices(options: PictureOptions): Picture {
  const slices = axialSlices(options);
  const [lowest] = slices;
  if (lowest) seeThroughBody(lowest);
  const [, y] = pointWithin(options.model, options.place);
  const heights = heightsThrough(options.model, options).toReversed();
  return {
    object: named(new Group(), "picture", named(new Group(), "slices", ...slices)),
    focus: { box: sliceBox(slices, STACK_M * APART, y), turn: SLICE_TURN, polar: SLICE_POLAR },
    show(progress) {
      const apart = mixed(APART, 1, eased(progress)) - 1;
      slices.forEach((slice, i) => {
        slice.position.y = (heights[i]! - y) * apart;
      });
    },
  };
}

/** How much is left of the slice from the front once that from the side is there: the two would run into one another. */
const FAINT = 0.3;

/** Through the place from the front, then from the side. */
function slicesBothWays(options: PictureOptions): Picture {
  const { model, kit, place } = options;
  const point = pointWithin(model, place);
  const along = (axis: 0 | 2): Mesh[] =>
    SWEEP_M.flatMap(
      (off) =>
        createSlice(model, kit, { kind: "mri", plane: { axis, at: point[axis] + off }, place }) ??
        [],
    );
  const [front, side] = [along(2), along(0)];
  front.forEach(seeThroughBody);
  return {
    object: named(new Group(), "picture", named(new Group(), "frames", ...front, ...side)),
    focus: { box: padded({ min: point, max: point }, [0.2, 0.3, 0.1]), turn: 0.85, polar: 1.38 },
    show(progress) {
      const isFromSide = progress > 0.5;
      showOne(front, sweepAt(Math.min(1, progress * 2)));
      showOne(side, isFromSide ? sweepAt(progress * 2 - 1) : null);
      for (const slice of front) setSliceOpacity(slice, isFromSide ? FAINT : 1);
    },
  };
}

/** Where slices are taken around the middle of the place, metres. */
const SWEEP_M = [0.05, 0.025, 0, -0.025, -0.05] as const;

function showOne(slices: readonly Mesh[], share: number | null): void {
  const at = share === null ? -1 : Math.round(share * (slices.length - 1));
  slices.forEach((slice, i) => {
    slice.visible = i === at;
  });
}

const NOTHING = (): void => undefined;

/** One slice from the front with the place in it: how well MRI tells soft parts apart. */
function softParts(options: PictureOptions): Picture {
  const { model, kit, place } = options;
  const point = pointWithin(model, place);
  const slice = createSlice(model, kit, { kind: "mri", plane: { axis: 2, at: point[2] }, place });
  const slices = slice ? [slice] : [];
  slices.forEach(seeThroughBody);
  const around = padded(placeBox(model, place), [0.16, 0.16, 0.02]);
  return {
    object: named(
      new Group(),
      "picture",
      createTable(kit, bodyBox(model)),
      named(new Group(), "slice", ...slices),
    ),
    focus: { box: around, turn: 0.25 },
    show: NOTHING,
  };
}
