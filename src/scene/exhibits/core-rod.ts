/** The path inward as a rod of bands, with a ring where it goes through the skin. Metres, world. */
import { bandId } from "../../state/exhibits/core-result.ts";
import {
  BackSide,
  type BufferGeometry,
  ConeGeometry,
  CylinderGeometry,
  Matrix4,
  Quaternion,
  ShaderMaterial,
  TorusGeometry,
  Vector3,
} from "three";
import { BodyLayer, type Piece } from "../body-layer.ts";
import { createClay, createLookTexture } from "../materials.ts";
import type { CoreLayer, CorePath } from "./core.ts";
import type { Rgb } from "./cut-drawing.ts";

/** Before the skin, so that one sees where it comes from. */
const LEAD_M = 0.05;
const TIP_M = 0.008;
const AROUND = 24;

const LEAD = "lead";
const RING = "ring";
const TIP = "tip";

const RADIUS_M = 0.0021;
/** Parts that are drawn stand out from the tissue between them. */
const PART_RADIUS_M = 0.0034;
const RING_M = 0.011;
const RING_THICK_M = 0.0013;

/** A band for each layer, by its place in the path, and what belongs to the rod as a whole. */
function rodPieces({ start, end, layers }: CorePath): Piece[] {
  const from = new Vector3(...start);
  const way = new Vector3(...end).sub(from).normalize();
  const turn = new Quaternion().setFromUnitVectors(new Vector3(0, 1, 0), way);
  const one = new Vector3(1, 1, 1);
  const placed = (id: string, geometry: BufferGeometry, along: number): Piece => {
    const at = from.clone().addScaledVector(way, along);
    geometry.applyMatrix4(new Matrix4().compose(at, turn, one));
    const piece = {
      id,
      positions: geometry.getAttribute("position").array as Float32Array,
      triangles: geometry.getIndex()!.array,
    };
    geometry.dispose();
    return piece;
  };
  const rod = (radius: number, length: number): BufferGeometry =>
    new CylinderGeometry(radius, radius, length, AROUND, 1);
  const bands = layers.map(({ id, fromMm, toMm }: CoreLayer, i) => {
    const radius = id ? PART_RADIUS_M : RADIUS_M;
    return placed(bandId(i), rod(radius, (toMm - fromMm) / 1000), (fromMm + toMm) / 2000);
  });
  const ring = new TorusGeometry(RING_M, RING_THICK_M, 12, 48).rotateX(Math.PI / 2);
  const lengthM = layers.at(-1)!.toMm / 1000;
  return [
    ...bands,
    placed(RING, ring, 0),
    placed(LEAD, rod(RADIUS_M * 0.7, LEAD_M), -LEAD_M / 2),
    placed(TIP, new ConeGeometry(PART_RADIUS_M, TIP_M, AROUND), lengthM + TIP_M / 2),
  ];
}

/** Metres that the rim reaches over the rod. */
const RIM_M = 0.0009;

/** The back of the rod, grown a little: seen around it as a dark rim. */
const createRim = (): ShaderMaterial =>
  new ShaderMaterial({
    vertexShader: /* glsl */ `
      void main() {
        vec3 grown = position + normal * ${RIM_M};
        gl_Position = projectionMatrix * modelViewMatrix * vec4(grown, 1.0);
      }
    `,
    fragmentShader: /* glsl */ `
      uniform vec3 colour;
      void main() {
        gl_FragColor = vec4(colour, 1.0);
        #include <colorspace_fragment>
      }
    `,
    uniforms: { colour: { value: new Vector3() } },
    side: BackSide,
  });

export interface RodColours {
  /** One for each layer of the path. */
  readonly bands: readonly Rgb[];
  readonly steel: Rgb;
  readonly ring: Rgb;
  readonly rim: Rgb;
}

/**
 * The rod as one mesh of clay, its bands coloured by `paint`, with a rim, without which a band would be lost before a
 * part of its own colour.
 */
export function createRodDrawing(path: CorePath) {
  const layer = new BodyLayer(rodPieces(path));
  const { texture, data } = createLookTexture(layer.ids.length);
  const clay = createClay(texture);
  const rim = createRim();
  // Drawn after the glass.
  clay.transparent = rim.transparent = true;
  return {
    geometry: layer.geometry,
    clay,
    rim,
    paint(colours: RodColours): void {
      layer.ids.forEach((id, i) => {
        const colour = colours.bands[i] ?? (id === RING ? colours.ring : colours.steel);
        data.set([...colour, 1], i * 4);
      });
      texture.needsUpdate = true;
      (rim.uniforms["colour"]!.value as Vector3).set(...colours.rim);
    },
    dispose(): void {
      layer.dispose();
      clay.dispose();
      rim.dispose();
      texture.dispose();
    },
  };
}
