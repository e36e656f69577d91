/** A biopsy guided by CT: the planned way in, the thin hollow needle along it, and the tiny piece that comes out. */
import {
  CapsuleGeometry,
  Group,
  LatheGeometry,
  type Object3D,
  Quaternion,
  SphereGeometry,
  Vector2,
  Vector3,
} from "three";
import type { SelectableId } from "../../../domain/anatomy.ts";
import { CORE_SIDES, type CoreSide } from "../../../domain/exhibits.ts";
import { SAMPLE_LARGER } from "../../../domain/procedures.ts";
import type { BodyModel } from "../../load-body.ts";
import { type CorePath, corePath } from "../core.ts";
import { bodyBox, padded, type Vec3 } from "./body-shape.ts";
import { ringFor } from "./imaging.ts";
import { eased, mixed, type Painter, type Picture, type PictureOptions } from "./picture.ts";
import { named, type PropKit, type PropPart } from "./prop-kit.ts";
import { createTable } from "./scanner.ts";

/** A core needle of 14 gauge: 2.1 mm wide outside. Metres. */
export const NEEDLE = { radiusM: 0.00105, insideM: 0.0008, lengthM: 0.16 } as const;
const HUB = { radiusM: 0.0045, lengthM: 0.022 } as const;
/** What it brings: as wide as its inside, and how many times larger it is shown. */
export const SAMPLE = { radiusM: 0.0007, lengthM: 0.016, larger: SAMPLE_LARGER } as const;
const DASH = { radiusM: 0.0011, lengthM: 0.005, everyM: 0.009 } as const;
const BEAD_RADIUS_M = 0.0028;
/** The way in begins to be drawn so far outside the skin, metres. */
const BEFORE_SKIN_M = 0.05;
/** As far as the tip stands before the skin at first. */
const WAITS_M = 0.03;
/** A way from behind is taken only where it is shorter by this much: a person lies on the back. Metres. */
const LYING_M = 0.04;
const PASSING_M = 0.02;

export interface PlannedPath extends CorePath {
  readonly side: CoreSide;
  /** Of length 1, inward. */
  readonly direction: Vec3;
  readonly lengthM: number;
}

/** The way in that a radiologist would plan: short, through little else, and if possible not from behind. */
export function plannedPath(model: BodyModel, structure: SelectableId): PlannedPath {
  const paths = CORE_SIDES.flatMap((side) => {
    const path = corePath(model, { structure, side });
    if (!path) return [];
    const { start, end, layers } = path;
    const way = [end[0] - start[0], end[1] - start[1], end[2] - start[2]] as const;
    const lengthM = Math.hypot(...way);
    const direction: Vec3 = [way[0] / lengthM, way[1] / lengthM, way[2] / lengthM];
    const passed = new Set(layers.flatMap(({ id }) => id ?? [])).size;
    const effort = lengthM + passed * PASSING_M + (side === "back" ? LYING_M : 0);
    return [{ ...path, side, direction, lengthM, effort }];
  });
  const best = paths.toSorted((a, b) => a.effort - b.effort)[0];
  if (!best) throw new Error(`There is no straight way to ${structure}.`);
  return best;
}

/** From where the path is seen from the side. Radians beside the front. */
const TURNS: Readonly<Record<CoreSide, number>> = {
  front: 0.95,
  back: 2.2,
  left: 0.25,
  right: -0.25,
};

export const paintBiopsy: Painter = (options) => {
  if (options.step === 0) return inTheRing(options);
  const path = plannedPath(options.model, options.place);
  const plan = createPlan(options.kit, path);
  const root = named(new Group(), "picture", plan);
  const outer = along(path, -BEFORE_SKIN_M);
  const box = padded(
    {
      min: path.end.map((v, k) => Math.min(v, outer[k]!)) as unknown as Vec3,
      max: path.end.map((v, k) => Math.max(v, outer[k]!)) as unknown as Vec3,
    },
    0.075,
  );
  const focus = { box, turn: TURNS[path.side], polar: 1.35 };
  if (options.step === 1)
    return {
      object: root,
      focus,
      path,
      show(progress) {
        // From the outside inward, dash by dash.
        const shown = Math.ceil(plan.children.length * eased(progress));
        plan.children.forEach((child, i) => {
          child.visible = i < shown;
        });
      },
    };
  const needle = createNeedle(options.kit);
  turnAlong(needle, path.direction);
  root.add(needle);
  if (options.step === 2)
    return {
      object: root,
      focus,
      path,
      show: (progress) =>
        needle.position.set(...along(path, mixed(-WAITS_M, path.lengthM, eased(progress)))),
    };
  return withSample({ options, path, needle, root, focus });
};

/** A point of the path, so many metres from the skin inward. */
const along = ({ start, direction }: PlannedPath, depthM: number): [number, number, number] => [
  start[0] + direction[0] * depthM,
  start[1] + direction[1] * depthM,
  start[2] + direction[2] * depthM,
];

function turnAlong(object: Object3D, direction: Vec3): void {
  object.quaternion.copy(
    new Quaternion().setFromUnitVectors(new Vector3(0, 1, 0), new Vector3(...direction)),
  );
}

function inTheRing(options: PictureOptions): Picture {
  const body = bodyBox(options.model);
  const { object } = ringFor(options);
  return {
    object: named(new Group(), "picture", createTable(options.kit, body), object),
    focus: { box: body, turn: 0.62, polar: 1.12 },
    show: () => undefined,
  };
}

/** Dashes from outside the skin to the end, and a bead wherever another layer begins. */
function createPlan(kit: PropKit, path: PlannedPath): Group {
  const plan = named(new Group(), "plan");
  const dash = (): PropPart => ({
    geometry: new CapsuleGeometry(DASH.radiusM, DASH.lengthM - 2 * DASH.radiusM, 4, 10),
    colour: "mark",
  });
  const dashes = kit.shining("dash", [dash()]);
  const beads = kit.shining("bead", [
    { geometry: new SphereGeometry(BEAD_RADIUS_M, 18, 12), colour: "mark" },
  ]);
  const spots = path.layers.map(({ fromMm }) => ({ at: fromMm / 1000, isBead: true }));
  for (let at = -BEFORE_SKIN_M; at < path.lengthM; at += DASH.everyM)
    spots.push({ at: at + DASH.lengthM / 2, isBead: false });
  spots.push({ at: path.lengthM, isBead: true });
  for (const { at, isBead } of spots.toSorted((a, b) => a.at - b.at)) {
    const mark = (isBead ? beads : dashes).clone();
    mark.position.set(...along(path, at));
    turnAlong(mark, path.direction);
    plan.add(mark);
  }
  return plan;
}

/** Its tip at the origin, pointing along +y. Rounded all over. */
function createNeedle(kit: PropKit): Group {
  const { radiusM, insideM, lengthM } = NEEDLE;
  const wall = (radiusM - insideM) / 2;
  const profile = [
    new Vector2(insideM, -lengthM),
    new Vector2(insideM, -wall),
    new Vector2(insideM + wall * 0.4, -wall * 0.3),
    new Vector2(insideM + wall, 0),
    new Vector2(radiusM - wall * 0.4, -wall * 0.3),
    new Vector2(radiusM, -wall),
    new Vector2(radiusM, -lengthM),
  ].toReversed();
  return named(
    new Group(),
    "needle",
    kit.shining("needle pipe", [
      { geometry: new LatheGeometry(profile, 20), colour: "metal" },
      {
        geometry: new CapsuleGeometry(HUB.radiusM, HUB.lengthM, 6, 20).translate(
          0,
          -lengthM - HUB.lengthM / 2,
          0,
        ),
        colour: "pad",
      },
    ]),
  );
}

interface SampleOptions {
  readonly options: PictureOptions;
  readonly path: PlannedPath;
  readonly needle: Group;
  readonly root: Group;
  readonly focus: Picture["focus"];
}

/** The needle goes back with the tiny cylinder before it; beside it the cylinder is shown larger. */
function withSample({ options, path, needle, root, focus }: SampleOptions): Picture {
  const { kit } = options;
  const tiny = named(
    new Group(),
    "sample",
    kit.shining("tiny sample", sampleParts(SAMPLE.radiusM, SAMPLE.lengthM)),
  );
  turnAlong(tiny, path.direction);
  const large = named(
    new Group(),
    "sample larger",
    kit.shining(
      "large sample",
      sampleParts(SAMPLE.radiusM * SAMPLE.larger, SAMPLE.lengthM * SAMPLE.larger),
    ),
  );
  root.add(tiny, large);
  const beside = along(path, -0.045);
  beside[1] += 0.075;
  large.position.set(...beside);
  turnAlong(large, path.direction);
  return {
    object: root,
    focus: {
      ...focus,
      box: padded(
        {
          min: focus.box.min,
          max: [focus.box.max[0], focus.box.max[1] + 0.03, focus.box.max[2]],
        },
        0.025,
      ),
    },
    show(progress) {
      const depth = mixed(path.lengthM, -0.028, eased(progress, 0, 0.6));
      needle.position.set(...along(path, depth - SAMPLE.lengthM));
      tiny.position.set(...along(path, depth - SAMPLE.lengthM / 2));
      const size = eased(progress, 0.6, 1);
      large.visible = size > 0;
      large.scale.setScalar(Math.max(0.001, size));
    },
  };
}

/** A soft cylinder along y of what the path has met: healthy tissue at one end, then what was looked for. */
function sampleParts(radiusM: number, lengthM: number): PropPart[] {
  const third = lengthM / 3;
  const piece = (at: number, colour: PropPart["colour"]): PropPart => ({
    geometry: new CapsuleGeometry(radiusM, third, 6, 20).translate(0, at, 0),
    colour,
  });
  return [piece(-third, "healthy"), piece(0, "sample"), piece(third, "lump")];
}
