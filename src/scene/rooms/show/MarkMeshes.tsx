import { useThree } from "@react-three/fiber";
import { useEffect, useLayoutEffect, useMemo } from "react";
import { PlaneGeometry, SphereGeometry } from "three";
import { type Mark, markCentre, markRadiusM, spotNormal } from "../../../domain/rooms/marks.ts";
import { useViewer } from "../../../state/store.ts";
import type { BodyModel } from "../../load-body.ts";
import { layerOf } from "../../spot-picking.ts";
import {
  createBall,
  createMarkUniforms,
  createNumber,
  createPatch,
  createRing,
} from "./mark-materials.ts";
import { numberTexture } from "./number-texture.ts";
import { patchGeometry } from "./patch-geometry.ts";

/** The patch after the solid parts and every layer of glass; the rest over the film of an x-ray too. */
const ORDER = { patch: 4, through: 11, ring: 12, number: 13 };
/** Numbers of marks that lie close together stand on different sides of them, radians. */
const FIRST_ANGLE = Math.PI / 4;
const NEXT_ANGLE = Math.PI * 0.62;
/** An area that grows outward or inward is drawn off the surface by this share of its radius, at most so far. */
const SHIFT = { share: 0.12, mostM: 0.004 };

export interface MarkMeshesProps {
  readonly model: BodyModel;
  readonly mark: Mark;
  readonly isChosen: boolean;
  /** That the body is drawn at, years. */
  readonly ageYears: number;
}

/** A mark with its number. */
export function MarkMeshes({ model, mark, isChosen, ageYears }: MarkMeshesProps) {
  const isMirrored = useViewer((state) => state.isMirrored);
  const invalidate = useThree((state) => state.invalidate);
  const drawn = useMemo(() => createDrawn(), []);
  const digits = useMemo(() => numberTexture(String(mark.id), isChosen), [mark.id, isChosen]);
  const centre = useMemo(() => markCentre(mark, ageYears), [mark, ageYears]);
  const radiusM = markRadiusM(mark);

  useEffect(() => () => drawn.dispose(), [drawn]);
  useEffect(() => () => digits.dispose(), [digits]);
  useLayoutEffect(() => {
    drawn.look.set({ centre, radiusM, isChosen, shiftM: shiftOf(mark, radiusM) });
    const angle = FIRST_ANGLE + (mark.id - 1) * NEXT_ANGLE;
    drawn.number.set({ digits, angle, isMirrored });
    invalidate();
    return () => invalidate();
  }, [drawn, mark, centre, radiusM, isChosen, digits, isMirrored, invalidate]);

  return (
    <>
      {mark.kind === "point" ? (
        <>
          <group position={centre} scale={radiusM}>
            <mesh geometry={drawn.ball} material={drawn.clay} />
            <mesh geometry={drawn.ball} material={drawn.clayThrough} renderOrder={ORDER.through} />
          </group>
          <mesh
            geometry={drawn.square}
            material={drawn.ring}
            frustumCulled={false}
            renderOrder={ORDER.ring}
          />
        </>
      ) : (
        <Patch {...{ model, mark, ageYears, centre, radiusM, drawn }} />
      )}
      <mesh
        geometry={drawn.square}
        material={drawn.number.material}
        frustumCulled={false}
        renderOrder={ORDER.number}
      />
    </>
  );
}

interface PatchProps extends Omit<MarkMeshesProps, "isChosen"> {
  readonly centre: readonly [number, number, number];
  readonly radiusM: number;
  readonly drawn: Drawn;
}

function Patch({ model, mark: { spot }, ageYears, centre, radiusM, drawn }: PatchProps) {
  const geometry = useMemo(() => {
    const normal = spotNormal(spot, ageYears);
    const { structure } = spot;
    return patchGeometry(layerOf(model, structure), { structure, centre, normal, radiusM });
  }, [model, spot, ageYears, centre, radiusM]);
  useEffect(() => () => geometry.dispose(), [geometry]);
  return (
    <>
      <mesh geometry={geometry} material={drawn.patch} renderOrder={ORDER.patch} />
      <mesh geometry={geometry} material={drawn.patchThrough} renderOrder={ORDER.through} />
    </>
  );
}

function shiftOf({ growth }: Mark, radiusM: number): number {
  const shift = Math.min(SHIFT.mostM, radiusM * SHIFT.share);
  if (growth === "outward") return shift;
  return growth === "inward" ? -shift : 0;
}

type Drawn = ReturnType<typeof createDrawn>;

function createDrawn() {
  const look = createMarkUniforms();
  const number = createNumber(look.uniforms);
  const own = {
    ball: new SphereGeometry(1, 48, 32),
    square: new PlaneGeometry(2, 2),
    clay: createBall(false),
    clayThrough: createBall(true),
    ring: createRing(look.uniforms),
    patch: createPatch(look.uniforms, false),
    patchThrough: createPatch(look.uniforms, true),
  };
  return {
    ...own,
    look,
    number,
    dispose(): void {
      for (const thing of [...Object.values(own), number.material]) thing.dispose();
    },
  };
}
