import { memo } from "react";
import { partsOf } from "../domain/anatomy.ts";
import { useViewer } from "../state/store.ts";
import type { LookedShape } from "./picture-layers.ts";

export interface BodyPictureShapesProps {
  readonly layers: readonly LookedShape[];
}

/** All that is to be seen, and nothing that can be pressed. */
export const BodyPictureShapes = memo(function BodyPictureShapes({
  layers,
}: BodyPictureShapesProps) {
  return (
    <g aria-hidden="true" className="picture-shapes">
      {layers
        .filter(({ look }) => look.role !== "clear")
        .map(({ id, curves, shadeCurves, look }) => (
          <g key={id} data-shape={id} className={`shape-${look.role}`}>
            <path className="outline" d={curves} fill={look.fill} stroke={look.line} />
            <path className="shade" d={shadeCurves} />
          </g>
        ))}
      <Pointed layers={layers} />
    </g>
  );
});

/** What the pointer or the keyboard is at, or an entry of the list names, traced over everything. */
function Pointed({ layers }: BodyPictureShapesProps) {
  const hovered = useViewer((state) => state.hovered);
  if (!hovered) return null;
  const parts = new Set<string>(partsOf(hovered));
  return layers
    .filter(({ id }) => parts.has(id))
    .map(({ id, curves }) => <path key={id} className="pointed" d={curves} />);
}
