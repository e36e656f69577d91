/**
 * The first step of a radiograph: every triangle adds its share of the attenuation along each ray to a film. A
 * closed surface encloses, of a ray, the sum of the depths at which it is left less the sum of those at which it is
 * entered, so it is enough to add signed depths in any order.
 */
import {
  AddEquation,
  CustomBlending,
  type DataTexture,
  DoubleSide,
  GLSL3,
  type IUniform,
  OneFactor,
  ShaderMaterial,
} from "three";
import { CORTEX_CONTRAST_PER_M } from "../domain/x-ray.ts";

import { literal } from "./radiograph-develop.ts";

/** Depths are counted from here, metres before the eye: near the body, so that short numbers hold them. */
export type MiddleUniform = IUniform<number>;

const EXPOSE_VERTEX = /* glsl */ `
  in float structure;
  uniform highp sampler2D table;
  uniform float middle;
  out float vDepth;
  out vec3 vNormal;
  out vec3 vToEye;
  flat out vec4 vTissue;
  flat out vec2 vHighlight;
  #ifdef HAS_CORTEX
    in float cortex;
    out float vCortex;
  #endif
  void main() {
    int column = int(structure + 0.5);
    vTissue = texelFetch(table, ivec2(column, 0), 0);
    vHighlight = texelFetch(table, ivec2(column, 1), 0).xy;
    vec4 eye = modelViewMatrix * vec4(position, 1.0);
    vDepth = -eye.z - middle;
    vNormal = normalMatrix * normal;
    vToEye = -eye.xyz;
    #ifdef HAS_CORTEX
      vCortex = cortex;
    #endif
    gl_Position = projectionMatrix * eye;
  }
`;

/** The film: attenuation by soft tissue, by bone, and the metres of what is pointed out in two ways. */
const EXPOSE_FRAGMENT = /* glsl */ `
  in float vDepth;
  in vec3 vNormal;
  in vec3 vToEye;
  flat in vec4 vTissue;
  flat in vec2 vHighlight;
  #ifdef HAS_CORTEX
    in float vCortex;
  #endif
  layout(location = 0) out highp vec4 film;
  const float SKIN_M = 0.004;
  void main() {
    float slant = length(vToEye) / vToEye.z;
    float way = (gl_FrontFacing ? -vDepth : vDepth) * slant;
    float cosine = min(1.0, abs(dot(normalize(vNormal), normalize(vToEye))));
    #ifdef HAS_CORTEX
      float added = way * vTissue.x;
      float reach = vTissue.z * cosine;
      float shell = reach - sqrt(max(0.0, reach * reach - vCortex * (2.0 * vTissue.z - vCortex)));
      float bone = added + ${literal(CORTEX_CONTRAST_PER_M)} * vTissue.w * shell;
      film = vec4(vTissue.y > 0.5 ? vec2(0.0, bone) : vec2(added, 0.0), way * vHighlight);
    #else
      // Of the skin itself, thin as it is, more is passed where it is met aslant.
      film = vec4(way * vTissue.x, 0.0, SKIN_M / max(cosine, 0.2) * vHighlight);
    #endif
  }
`;

export interface ExposeOptions {
  readonly table: DataTexture;
  readonly middle: MiddleUniform;
  /** Bones have a cortex, given at each vertex; the skin has none. */
  readonly hasCortex: boolean;
}

/** Adds a layer's attenuation to the film. */
export function createExpose({ table, middle, hasCortex }: ExposeOptions): ShaderMaterial {
  return new ShaderMaterial({
    glslVersion: GLSL3,
    vertexShader: EXPOSE_VERTEX,
    fragmentShader: EXPOSE_FRAGMENT,
    defines: hasCortex ? { HAS_CORTEX: "" } : {},
    uniforms: { table: { value: table }, middle },
    side: DoubleSide,
    blending: CustomBlending,
    blendEquation: AddEquation,
    blendSrc: OneFactor,
    blendDst: OneFactor,
    depthTest: false,
    depthWrite: false,
  });
}
