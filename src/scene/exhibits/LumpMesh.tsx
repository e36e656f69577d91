import { useEffect, useMemo } from "react";
import { LUMP_COLOUR } from "../../domain/close-ups/colours.ts";
import { lumpMesh } from "../../domain/lump-shape.ts";
import { BodyLayer } from "../body-layer.ts";
import { linear, type Look } from "../appearance.ts";
import { LayerMeshes } from "../LayerMeshes.tsx";
import { createLightUniforms } from "../materials.ts";

/** Subdivisions of the shape: about five thousand triangles. */
const DETAIL = 4;
const LOOK: Look = { colour: linear(LUMP_COLOUR), presence: 1 };
const lookOf = (): Look => LOOK;

export interface LumpMeshProps {
  /** Metres, in the frame that it is drawn in. */
  readonly centre: readonly [number, number, number];
  readonly radiusM: number;
}

/** A lump: matte, rounded and still. */
export function LumpMesh({ centre, radiusM }: LumpMeshProps) {
  const layer = useMemo(() => new BodyLayer([{ id: "lump", ...lumpMesh(DETAIL) }], 180), []);
  const light = useMemo(() => createLightUniforms(), []);
  useEffect(() => () => layer.dispose(), [layer]);
  return (
    <group position={centre} scale={radiusM}>
      <LayerMeshes
        layer={layer}
        lookOf={lookOf}
        light={light}
        order={0}
        isCrowded={false}
        fadeSeconds={0}
      />
    </group>
  );
}
