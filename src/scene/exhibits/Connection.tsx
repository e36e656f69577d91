import { useMemo } from "react";
import { DoubleSide, Quaternion, Vector3 } from "three";
import { useShownTheme } from "../../state/theme.ts";
import type { CloseUpPlace } from "./close-up-place.ts";

/** Around the place on the body. */
const RING_M = 0.016;
const RING_THICK_M = 0.0016;
/** Behind the block the beam is this wide. */
const WIDE_M = 0.1;
/** The beam ends before the block begins. */
const SHARE = 0.72;
const COLOURS = { light: "#174c70", dark: "#b3dbf2" } as const;
const UP = new Vector3(0, 1, 0);

/** A ring around the place and a beam that widens from it to the close-up: this here is that there. */
export function Connection({ spot }: { readonly spot: CloseUpPlace }) {
  const colour = COLOURS[useShownTheme()];
  const { middle, turn, length } = useMemo(() => {
    const from = new Vector3(...spot.place);
    const way = new Vector3(...spot.centre).sub(from).multiplyScalar(SHARE);
    return {
      middle: from.clone().addScaledVector(way, 0.5),
      turn: new Quaternion().setFromUnitVectors(UP, way.clone().normalize()),
      length: way.length(),
    };
  }, [spot]);
  return (
    <>
      <mesh position={middle} quaternion={turn} renderOrder={4}>
        <cylinderGeometry args={[WIDE_M * SHARE, RING_M, length, 48, 1, true]} />
        <meshBasicMaterial
          color={colour}
          transparent
          opacity={0.1}
          side={DoubleSide}
          depthWrite={false}
        />
      </mesh>
      <mesh position={spot.place} rotation-y={spot.azimuth} renderOrder={6}>
        <torusGeometry args={[RING_M, RING_THICK_M, 12, 64]} />
        <meshBasicMaterial color={colour} transparent depthTest={false} />
      </mesh>
    </>
  );
}
