/** Saving a limb: the end of the thigh bone comes out with a margin, an implant takes its place and can be lengthened. */
import { Group } from "three";
import { type Side, sideOf, type StructureId, zonesOf } from "../../../domain/anatomy.ts";
import { otherSide } from "../../../domain/procedures.ts";
import { type FemurHeights, salvageAt } from "../../../domain/procedures-growth.ts";
import type { Box } from "../../framing.ts";
import type { BodyModel } from "../../load-body.ts";
import { meshOf, onPlane, sectionOf } from "../section.ts";
import { createCutParts } from "./body-part.ts";
import { boxOfParts, middleOf, padded, type Vec3 } from "./body-shape.ts";
import { createImplant, type ImplantPlace } from "./implant.ts";
import { createLump } from "./lump.ts";
import { eased, type Painter, type Picture, type PictureOptions } from "./picture.ts";
import { named } from "./prop-kit.ts";

/** The lump in the bone's end, metres: wider than the bone's wall, so that it shows. */
const LUMP_RADIUS_M = 0.013;
/** How far the piece comes out towards the viewer and to the side, metres. */
const OUT_M = { forth: 0.12, aside: 0.085 } as const;

export function femurHeights({ organs }: BodyModel, side: Side): FemurHeights {
  return {
    topY: organs.boundsOf(`femur-proximal-epiphysis-${side}`)!.max[1],
    metaphysisTopY: organs.boundsOf(`femur-distal-metaphysis-${side}`)!.max[1],
    bottomY: organs.boundsOf(`femur-distal-epiphysis-${side}`)!.min[1],
  };
}

/** Where the bone is cut and where the implant goes, on the body as it stands. */
export function implantPlace(
  model: BodyModel,
  { side, operatedAtYears }: { readonly side: Side; readonly operatedAtYears: number },
): Omit<ImplantPlace, "block"> {
  const heights = femurHeights(model, side);
  const { ageYears } = model.skin;
  const salvage = salvageAt({ heights, ageYears, operatedAtYears });
  const id: StructureId = `femur-shaft-${side}`;
  const shaft = model.organs.boundsOf(id)!;
  // A little above, so that the shaft is certainly met.
  const plane = { axis: 1, at: Math.max(salvage.cutY, shaft.min[1] + 0.005) } as const;
  const section = sectionOf(id, meshOf(model.organs, id), plane);
  const [x, , z] = section ? onPlane(plane, section.middle) : middleOf(shaft);
  const joint = model.organs.boundsOf(`femur-distal-epiphysis-${side}`)!;
  return {
    ...salvage,
    cut: [x, salvage.cutY, z],
    boneRadiusM: section ? Math.sqrt(section.areaM2 / Math.PI) : (shaft.max[0] - shaft.min[0]) / 2,
    joint,
  };
}

export const paintLimbSalvage: Painter = (options) => {
  const { model, kit, place, step, hasLump } = options;
  const side = sideOf(place)!;
  const focus = { box: focusBox(model, side, step), turn: side === "left" ? 0.2 : -0.2 };
  const lump = createLump(kit, {
    at: lumpPoint(model, side),
    radiusM: LUMP_RADIUS_M,
    isShown: hasLump,
  });
  if (step === 0)
    return { object: named(new Group(), "picture", lump), focus, show: () => undefined };
  const spot = implantPlace(model, { side, operatedAtYears: options.operatedAtYears });
  const kept = named(
    new Group(),
    "cut-bone",
    createCutParts(model, kit, { ids: [`femur-shaft-${side}`], fromY: spot.cut[1], toY: 9 }),
  );
  if (step === 1) return takingOut({ options, kept, lump, cutY: spot.cut[1], focus });
  const block = createCutParts(model, kit, {
    ids: zonesOf(`femur-${side}`).slice(-2),
    fromY: 0,
    toY: 9,
    colour: "joint",
  });
  const implant = createImplant(kit, { ...spot, block });
  return {
    object: named(new Group(), "picture", kept, implant.object),
    focus,
    show: (progress) => implant.show(step === 2 ? progress : 1),
  };
};

interface TakingOut {
  readonly options: PictureOptions;
  readonly kept: Group;
  readonly lump: Group;
  readonly cutY: number;
  readonly focus: Picture["focus"];
}

function takingOut({ options, kept, lump, cutY, focus }: TakingOut): Picture {
  const { model, kit, place } = options;
  const side = sideOf(place)!;
  const ids = zonesOf(`femur-${side}`).slice(3);
  const piece = named(
    new Group(),
    "bone-piece",
    createCutParts(model, kit, { ids, fromY: 0, toY: cutY }),
    lump,
  );
  const aside = (side === "left" ? 1 : -1) * OUT_M.aside;
  return {
    object: named(new Group(), "picture", kept, piece),
    focus,
    show(progress) {
      piece.position.set(
        aside * eased(progress, 0.25, 1),
        0,
        OUT_M.forth * eased(progress, 0, 0.7),
      );
    },
  };
}

/** In the zone beside the growth plate, bulging a little towards the front. */
function lumpPoint({ organs }: BodyModel, side: Side): Vec3 {
  const { min, max } = organs.boundsOf(`femur-distal-metaphysis-${side}`)!;
  return [(min[0] + max[0]) / 2, (min[1] + max[1]) / 2, max[2] - LUMP_RADIUS_M * 0.5];
}

function focusBox(model: BodyModel, side: Side, step: number): Box {
  const thigh = (own: Side): Box => boxOfParts(model, zonesOf(`femur-${own}`));
  const leg = (own: Side): Box =>
    boxOfParts(model, [...zonesOf(`femur-${own}`), `skin-lower-leg-${own}`, `skin-foot-${own}`]);
  if (step === 3) return padded(leg(side), 0.03);
  if (step === 4) {
    const [a, b] = [thigh(side), thigh(otherSide(side))];
    return padded(
      {
        min: [Math.min(a.min[0], b.min[0]), a.min[1] - 0.1, a.min[2]],
        max: [Math.max(a.max[0], b.max[0]), a.max[1], a.max[2]],
      },
      0.03,
    );
  }
  const { min, max } = thigh(side);
  const middle = (min[0] + max[0]) / 2;
  return {
    min: [middle - 0.15, min[1] - 0.09, min[2]],
    max: [middle + 0.15, min[1] + 0.2, max[2] + 0.05],
  };
}
