/** The drawing on a worksheet: ink on white, what is asked for in a light tone. Pure. */
import { partsOf, type SelectableId } from "../../../domain/anatomy.ts";
import { BODY_SHAPE } from "../../../domain/picture.ts";
import type { PictureFile, PictureShape } from "../../picture-file.ts";
import { boxOf, type PictureBox, union, writeCurves } from "../../picture-path.ts";
import { visiblePoint } from "./visible-point.ts";
import { layOut, type PlacedLabel, type Point } from "./worksheet-layout.ts";
import type { WorksheetItem, WorksheetPlan } from "./worksheet-sets.ts";

/** Millimetres on paper. Fits A4 and Letter alike. */
export const FIGURE = { width: 186, height: 168, column: 46 } as const;
const PICTURE_WIDTH = FIGURE.width - 2 * FIGURE.column;
/** Around a picture that shows only a part of the body, as a share of its size. */
const AROUND = 0.1;

export interface DrawnShape {
  readonly id: string;
  readonly role: "body" | "around" | "asked";
  /** For the `d` of a path, in the picture's own units. */
  readonly curves: string;
}

export interface Drawing {
  /** The farthest back first. */
  readonly shapes: readonly DrawnShape[];
  /** Brings the picture's units to millimetres of the figure. */
  readonly scale: number;
  readonly offset: Point;
  readonly labels: readonly (PlacedLabel & { readonly item: WorksheetItem })[];
}

export function drawWorksheet(picture: PictureFile, plan: WorksheetPlan): Drawing {
  const asked = new Set<string>(plan.items.flatMap(({ structure }) => partsOf(structure)));
  const around = new Set<string>(plan.around);
  const inOrder = picture.shapes.filter(
    ({ id }) => id === BODY_SHAPE || asked.has(id) || around.has(id),
  );
  const frame = frameFor(picture, plan, asked);
  const { scale, offset } = fit(frame);
  const toPaper = ([x, y]: readonly [number, number]): Point => ({
    x: x * scale + offset.x,
    y: y * scale + offset.y,
  });
  const targets = plan.items.map(({ structure }) => toPaper(targetOf(inOrder, structure)));
  const columns = { startX: FIGURE.column, endX: FIGURE.width - FIGURE.column };
  const labels = layOut({ targets, ...columns, height: FIGURE.height });
  return {
    shapes: inOrder.map(({ id, rings }) => ({
      id,
      role: id === BODY_SHAPE ? "body" : asked.has(id) ? "asked" : "around",
      curves: writeCurves(rings),
    })),
    scale,
    offset,
    labels: labels.map((label) => ({ ...label, item: plan.items[label.target]! })),
  };
}

function frameFor(
  { shapes }: PictureFile,
  { isClose }: WorksheetPlan,
  asked: ReadonlySet<string>,
): PictureBox {
  const shown = shapes.filter(({ id }) => (isClose ? asked.has(id) : id === BODY_SHAPE));
  const box = union(shown.map(({ rings }) => boxOf(rings)));
  if (!box) throw new Error("The picture of the body holds nothing of the worksheet.");
  const air = isClose ? AROUND * Math.max(box.right - box.left, box.bottom - box.top) : 0;
  return {
    left: box.left - air,
    right: box.right + air,
    top: box.top - air,
    bottom: box.bottom + air,
  };
}

/** In the middle between the columns, as large as fits. */
function fit({ left, right, top, bottom }: PictureBox) {
  const scale = Math.min(PICTURE_WIDTH / (right - left), FIGURE.height / (bottom - top));
  const offset = {
    x: FIGURE.width / 2 - (scale * (left + right)) / 2,
    y: FIGURE.height / 2 - (scale * (top + bottom)) / 2,
  };
  return { scale, offset };
}

/** Of a whole bone the zone in its middle; of everything else where it shows best. */
function targetOf(
  inOrder: readonly PictureShape[],
  structure: SelectableId,
): readonly [number, number] {
  const parts = partsOf(structure);
  const part = parts.find((id) => id.includes("-shaft-")) ?? parts[0]!;
  const at = inOrder.findIndex(({ id }) => id === part);
  const shape = inOrder[at];
  if (!shape) throw new Error(`${part} is not in the picture of the body.`);
  const above = inOrder.slice(at + 1).map(({ rings }) => rings);
  const point = visiblePoint(shape.rings, above) ?? visiblePoint(shape.rings, []);
  return point ?? shape.rings[0]![0]!;
}
