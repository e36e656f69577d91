/** Taking out a lump with healthy tissue all around it, in one piece, and looking at the piece's edge. */
import { CatmullRomCurve3, Group, TubeGeometry, Vector3 } from "three";
import { type Box, union } from "../../framing.ts";
import { bodyBox, padded, pointWithin, type Vec3 } from "./body-shape.ts";
import {
  createLump,
  halfLumpGeometry,
  LUMP_RADIUS_M,
  lumpGeometry,
  MARGIN_M,
  rimOf,
} from "./lump.ts";
import { eased, mixed, type Painter, type Picture, type PictureOptions } from "./picture.ts";
import { named, type PropKit, type PropPart } from "./prop-kit.ts";

/** Beside the place and before the body, metres. */
const ASIDE_M = 0.125;
const BEFORE_M = 0.06;
/** The piece is shown larger beside the body, so that its edge can be looked at. */
const LARGER = 1.5;
const RING_RADIUS_M = 0.0009;
const RING_APART_M = 0.0032;

export const paintSurgery: Painter = (options) =>
  options.step < 3 ? comingOut(options) : besideTheBody(options);

/** Where the piece goes: towards the viewer, and to the side that the place lies on. */
function outsideOf({ model }: PictureOptions, at: Vec3): Vec3 {
  return [at[0] + (at[0] < 0 ? -ASIDE_M : ASIDE_M), at[1] + 0.02, bodyBox(model).max[2] + BEFORE_M];
}

/** The place with what is around it, and the piece. */
const frameOf = (at: Vec3, out: Vec3): Box =>
  union([padded({ min: at, max: at }, [0.15, 0.15, 0.1]), padded({ min: out, max: out }, 0.06)])!;

function comingOut(options: PictureOptions): Picture {
  const { model, kit, place, hasLump, step } = options;
  const at = pointWithin(model, place);
  const lump = createLump(kit, { at, radiusM: LUMP_RADIUS_M, isShown: hasLump });
  const margin = named(
    new Group(),
    "margin",
    kit.glass(
      "margin shell",
      [{ geometry: lumpGeometry(LUMP_RADIUS_M, MARGIN_M), colour: "rim" }],
      {
        presence: 0.68,
        drawn: "over",
      },
    ),
  );
  margin.position.set(...at);
  const out = outsideOf(options, at);
  const object = named(new Group(), "picture", lump, ...(step > 0 ? [margin] : []));
  return {
    object,
    focus: { box: frameOf(at, step === 2 ? out : at), turn: at[0] < 0 ? 0.3 : -0.3 },
    show(progress) {
      if (step === 1) {
        const share = eased(progress);
        // The shell swells from the lump's own surface.
        margin.scale.setScalar(mixed(LUMP_RADIUS_M / (LUMP_RADIUS_M + MARGIN_M), 1, share));
        margin.visible = share > 0;
      }
      if (step !== 2) return;
      const forth = eased(progress, 0, 0.75);
      const aside = eased(progress, 0.35, 1);
      for (const part of [lump, margin])
        part.position.set(
          mixed(at[0], out[0], aside),
          mixed(at[1], out[1], aside),
          mixed(at[2], out[2], forth),
        );
    },
  };
}

function besideTheBody(options: PictureOptions): Picture {
  const at = pointWithin(options.model, options.place);
  const out = outsideOf(options, at);
  const piece = createPiece(options.kit, options.hasLump);
  piece.position.set(...out);
  piece.scale.setScalar(LARGER);
  return {
    object: named(new Group(), "picture", piece),
    focus: {
      box: frameOf(at, out),
      turn: 0,
    },
    show: () => undefined,
  };
}

/** One half of the piece: the lump in the middle, healthy tissue around it, and a ring where its edge is clear. */
export function createPiece(kit: PropKit, hasLump: boolean): Group {
  // Two lines, so that the ring is told from the piece's rim by its shape and not by its colour alone.
  const rings = [0, RING_APART_M].map((outM): PropPart => {
    const curve = new CatmullRomCurve3(
      rimOf(LUMP_RADIUS_M, MARGIN_M + outM).map((point) => new Vector3(...point)),
      true,
    );
    return { geometry: new TubeGeometry(curve, 128, RING_RADIUS_M, 8, true), colour: "clear" };
  });
  return named(
    new Group(),
    "piece",
    kit.clay("half", [
      {
        geometry: halfLumpGeometry(LUMP_RADIUS_M, { outM: MARGIN_M, liftM: 0 }),
        colour: "healthy",
      },
      ...(hasLump
        ? [
            {
              geometry: halfLumpGeometry(LUMP_RADIUS_M, { outM: 0, liftM: 4e-4 }),
              colour: "lump",
            } as const,
          ]
        : []),
    ]),
    kit.clay("clear-edge", rings),
  );
}
