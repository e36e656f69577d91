import {
  BLOOD_COLUMNS,
  DISC_RADIUS_M,
  discFacing,
  discHeight,
  DISCS,
  discSize,
} from "../../src/domain/close-ups/blood.ts";
import { concatenate, type Mesh } from "../shapes/mesh.ts";
import { stitch } from "../shapes/tube.ts";
import { add, cross, perpendicular, scale, type Vec3 } from "../shapes/vec.ts";

/** A red cell's outline from its dimple to its rim, as shares of its radius: how far out, and half how thick. */
const DIMPLE = 0.12;
const OUTLINE = [
  [0.62, 0.31],
  [0.97, 0.15],
] as const;
const SIDES = 12;

interface Disc {
  readonly centre: Vec3;
  readonly axis: Vec3;
  readonly radiusM: number;
}

function discMesh({ centre, axis, radiusM }: Disc): Mesh {
  const across = perpendicular(axis);
  const beside = cross(axis, across);
  const onAxis = (height: number): Vec3 => add(centre, scale(axis, height * radiusM));
  const ring = ([out, height]: readonly [number, number]): Vec3[] =>
    Array.from({ length: SIDES }, (_, k) => {
      const angle = (2 * Math.PI * k) / SIDES;
      const aside = add(scale(across, Math.cos(angle)), scale(beside, Math.sin(angle)));
      return add(onAxis(height), scale(aside, out * radiusM));
    });
  const rings = [
    ...OUTLINE.map(([out, height]) => ring([out, -height])),
    ...OUTLINE.map(ring).toReversed(),
  ];
  return stitch(rings, onAxis(-DIMPLE), onAxis(DIMPLE));
}

/** All discs at rest; those near the ends are smaller. */
export const bloodDiscs = (): Mesh =>
  concatenate(
    BLOOD_COLUMNS.flatMap((column) =>
      Array.from({ length: DISCS }, (_, disc) => {
        const y = discHeight(column, disc);
        return discMesh({
          centre: [column.acrossM, y, column.aheadM],
          axis: [...discFacing(column, y)],
          radiusM: DISC_RADIUS_M * discSize(column, y),
        });
      }),
    ),
  );
