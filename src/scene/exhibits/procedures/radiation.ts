/** Radiation: lying the same way each time, thin beams from several sides, and many short visits. */
import {
  CylinderGeometry,
  Group,
  LatheGeometry,
  type Mesh,
  Quaternion,
  TorusGeometry,
  Vector2,
  Vector3,
} from "three";
import { RoundedBoxGeometry } from "three/addons/geometries/RoundedBoxGeometry.js";
import type { BodyModel } from "../../load-body.ts";
import { intervalsThroughWhole, joined } from "../crossings.ts";
import { type Beam, createBeams } from "./beams.ts";
import { bodyBox, padded, pointWithin, type Vec3 } from "./body-shape.ts";
import { createLump, LUMP_RADIUS_M } from "./lump.ts";
import { createMould } from "./mould.ts";
import { eased, type Painter, type Picture, type PictureOptions } from "./picture.ts";
import { named, type PropKit } from "./prop-kit.ts";
import { createTable } from "./scanner.ts";

/**
 * From which sides beams come, degrees around the long axis: 0 from the front, 90 from the body's left. None comes in
 * where another goes out, so that along each there is only one.
 */
export const BEAM_DEGREES = [0, 72, 144, 216, 288] as const;
/** A beam covers the lump and a little around it, metres. */
const AROUND_LUMP_M = 0.003;
const BEFORE_M = 0.3;
const BEHIND_M = 0.2;
/** The machine's head keeps away from the body, metres from the place. */
const HEAD_AWAY_M = 0.3;
const POLAR = 0.72;
const TURN = 0.28;

export const beamsThrough = (place: Vec3): Beam[] =>
  BEAM_DEGREES.map((degrees) => {
    const angle = (degrees * Math.PI) / 180;
    return {
      through: place,
      from: [Math.sin(angle), 0, Math.cos(angle)],
      radiusM: LUMP_RADIUS_M + AROUND_LUMP_M,
      beforeM: BEFORE_M,
      behindM: BEHIND_M,
    };
  });

export const paintRadiation: Painter = (options) => {
  if (options.step === 3) return manyVisits(options);
  const { model, kit, step } = options;
  const at = pointWithin(model, options.place);
  const lump = createLump(kit, { at, radiusM: LUMP_RADIUS_M, isShown: options.hasLump });
  if (step === 0)
    return {
      object: named(
        new Group(),
        "picture",
        createTable(kit, bodyBox(model)),
        createMould(model, kit, at),
        createMarks(model, kit, at),
      ),
      focus: { box: padded({ min: at, max: at }, [0.24, 0.24, 0.1]), turn: 0.45, polar: 1.25 },
      show: () => undefined,
    };
  const beams = beamsThrough(at);
  const { object: light, strengths } = createBeams(kit, step === 1 ? beams.slice(0, 1) : beams);
  light.name = step === 1 ? "beam" : "beams";
  const head = createHead(kit);
  const arm = named(new Group(), "head", head);
  arm.position.set(...at);
  return {
    object: named(
      new Group(),
      "picture",
      ...(step === 1 ? [createMarks(model, kit, at)] : []),
      lump,
      light,
      arm,
    ),
    focus: {
      box: padded({ min: at, max: at }, [0.4, 0.06, 0.3]),
      turn: TURN,
      polar: POLAR,
    },
    show(progress) {
      const turnDegrees = step === 1 ? 0 : 360 * progress * (BEAM_DEGREES.at(-1)! / 360);
      arm.rotation.y = (turnDegrees * Math.PI) / 180;
      strengths.forEach((_, i) => {
        const passed = BEAM_DEGREES[i]! / BEAM_DEGREES.at(-1)!;
        // Each begins to shine when the head has come to its side.
        strengths[i] =
          step === 1 ? eased(progress) : eased(progress, passed * 0.92, passed * 0.92 + 0.08);
      });
    },
  };
};

/** The part of the machine that the beam comes from: a soft block that narrows towards the place. */
function createHead(kit: PropKit): Mesh {
  const profile = [
    [0.001, 0],
    [0.045, 0],
    [0.058, 0.008],
    [0.075, 0.05],
    [0.1, 0.075],
    [0.108, 0.09],
    [0.108, 0.16],
    [0.095, 0.178],
    [0.001, 0.18],
  ].map(([r, y]) => new Vector2(r, y));
  const head = kit.clay("head body", [
    { geometry: new LatheGeometry(profile, 40), colour: "device" },
    { geometry: new CylinderGeometry(0.03, 0.03, 0.004, 32), colour: "deviceTrim" },
  ]);
  head.rotation.x = Math.PI / 2;
  head.position.z = HEAD_AWAY_M;
  return head;
}

const MARK = { radiusM: 0.008, tubeM: 0.0013 } as const;

/** Small rings on the skin before and beside the place, by which the body is laid the same way each time. */
function createMarks(model: BodyModel, kit: PropKit, at: Vec3): Group {
  const outward: readonly Vec3[] = [
    [0, 0, 1],
    [1, 0, 0],
    [-1, 0, 0],
  ];
  return named(
    new Group(),
    "marks",
    ...outward.flatMap((direction) => {
      const line = { origin: at, direction };
      const skin = joined(intervalsThroughWhole(model.skin, line), 1e-4).find(
        ({ from, to }) => from <= 1e-3 && to > 0,
      );
      if (!skin) return [];
      const ring = kit.shining("mark", [
        { geometry: new TorusGeometry(MARK.radiusM, MARK.tubeM, 10, 40), colour: "mark" },
        {
          geometry: new CylinderGeometry(0.0012, 0.0012, 0.0008, 12).rotateX(Math.PI / 2),
          colour: "mark",
        },
      ]);
      ring.quaternion.copy(
        new Quaternion().setFromUnitVectors(new Vector3(0, 0, 1), new Vector3(...direction)),
      );
      ring.position.set(...at).addScaledVector(new Vector3(...direction), skin.to + MARK.tubeM);
      return [ring];
    }),
  );
}

/** Five days a week for six weeks; how many visits there are differs. */
export const VISITS = { days: 5, weeks: 6 } as const;
const DAY = { everyM: 0.03, radiusM: 0.0095, tubeM: 0.0014 } as const;

/** A page with a ring for each visit, that fills when it has been. */
function manyVisits(options: PictureOptions): Picture {
  const { model, kit } = options;
  const at = pointWithin(model, options.place);
  const lump = createLump(kit, { at, radiusM: LUMP_RADIUS_M, isShown: options.hasLump });
  const page = new Group();
  const widthM = VISITS.days * DAY.everyM;
  const heightM = VISITS.weeks * DAY.everyM;
  const spots = Array.from({ length: VISITS.days * VISITS.weeks }, (_, i) => ({
    x: ((i % VISITS.days) + 0.5) * DAY.everyM - widthM / 2,
    y: heightM / 2 - (Math.floor(i / VISITS.days) + 0.5) * DAY.everyM,
  }));
  const paper = kit.clay("page", [
    {
      geometry: new RoundedBoxGeometry(widthM + 0.024, heightM + 0.05, 0.006, 4, 0.0029),
      colour: "device",
    },
    {
      geometry: new RoundedBoxGeometry(widthM + 0.024, 0.02, 0.0075, 4, 0.003).translate(
        0,
        heightM / 2 + 0.014,
        0,
      ),
      colour: "pad",
    },
    ...spots.map(({ x, y }) => ({
      geometry: new TorusGeometry(DAY.radiusM, DAY.tubeM, 8, 32).translate(x, y - 0.008, 0.003),
      colour: "visit" as const,
    })),
  ]);
  const been = kit.clay(
    "visits been",
    spots.map(({ x, y }) => ({
      geometry: new CylinderGeometry(DAY.radiusM * 0.74, DAY.radiusM * 0.74, 0.004, 24)
        .rotateX(Math.PI / 2)
        .translate(x, y - 0.008, 0.003),
      colour: "visit",
    })),
  );
  const perVisit = been.geometry.getAttribute("position").count / spots.length;
  named(page, "visits", paper, been);
  const body = bodyBox(model);
  page.position.set(at[0] + (at[0] < 0 ? -0.19 : 0.19), at[1], body.max[2] + 0.03);
  return {
    object: named(new Group(), "picture", lump, page),
    focus: { box: padded({ min: at, max: at }, [0.29, 0.15, 0.08]) },
    show(progress) {
      been.geometry.setDrawRange(0, Math.round(progress * spots.length) * perVisit);
    },
  };
}
