import {
  DataTexture,
  FloatType,
  FrontSide,
  NearestFilter,
  RGBAFormat,
  ShaderMaterial,
  type IUniform,
  Vector3,
} from "three";

/**
 * Two materials draw the whole body: matte clay for what is solid and glass with a lit edge for what is
 * faded. Both read each structure's colour and presence from one small texture, so changing the look of
 * any number of structures changes no geometry and costs no draw call. Where the renderer has clipping planes both
 * leave out what lies before them; without any, nothing of that is compiled.
 */

export interface LookTexture {
  readonly texture: DataTexture;
  /** Linear r, g, b and presence for each structure. */
  readonly data: Float32Array;
}

/** Looks in one row of the texture: some graphics cards take no more than two thousand. */
const ROW = 1024;

export function createLookTexture(count: number): LookTexture {
  const width = Math.min(count, ROW);
  const height = Math.ceil(count / width);
  const texels = new Float32Array(width * height * 4);
  const data = texels.subarray(0, count * 4);
  const texture = new DataTexture(texels, width, height, RGBAFormat, FloatType);
  texture.minFilter = texture.magFilter = NearestFilter;
  texture.needsUpdate = true;
  return { texture, data };
}

/** What changes with the theme, shared by all materials. */
export interface LightUniforms {
  readonly [name: string]: IUniform;
  /** Linear RGB of the glass's lit edge. */
  readonly edgeColour: IUniform<Vector3>;
  readonly edgeStrength: IUniform<number>;
  readonly fillStrength: IUniform<number>;
}

export function createLightUniforms(): LightUniforms {
  return {
    edgeColour: { value: new Vector3(1, 1, 1) },
    edgeStrength: { value: 0.5 },
    fillStrength: { value: 0.1 },
  };
}

/** On paper glass shows by a darker edge, on the dark ground by a lighter one. */
export function setGlassLight(light: LightUniforms, isDark: boolean): void {
  if (isDark) light.edgeColour.value.set(0.62, 0.74, 0.86);
  else light.edgeColour.value.set(0.33, 0.2, 0.14);
  light.edgeStrength.value = isDark ? 0.62 : 0.72;
  light.fillStrength.value = isDark ? 0.09 : 0.2;
}

const VERTEX = /* glsl */ `
  #include <clipping_planes_pars_vertex>
  attribute float structure;
  uniform sampler2D looks;
  varying vec3 vNormal;
  varying vec3 vToEye;
  varying vec4 vLook;
  void main() {
    int number = int(structure + 0.5);
    vLook = texelFetch(looks, ivec2(number % ${ROW}, number / ${ROW}), 0);
    vec4 mvPosition = modelViewMatrix * vec4(position, 1.0);
    vNormal = normalMatrix * normal;
    vToEye = -mvPosition.xyz;
    gl_Position = projectionMatrix * mvPosition;
    #include <clipping_planes_vertex>
  }
`;

/** Light that hangs with the eye, so that the body is lit from above whichever way it is turned. */
export const SHADE = /* glsl */ `
  varying vec3 vNormal;
  varying vec3 vToEye;
  varying vec4 vLook;
  const vec3 KEY = normalize(vec3(-0.45, 0.75, 0.65));
  const vec3 FILL = normalize(vec3(0.8, 0.1, 0.35));
  vec3 clay(vec3 colour, vec3 n, vec3 v) {
    float key = clamp((dot(n, KEY) + 0.25) / 1.25, 0.0, 1.0);
    float fill = clamp((dot(n, FILL) + 0.4) / 1.4, 0.0, 1.0);
    vec3 sky = mix(vec3(0.36, 0.32, 0.31), vec3(0.62, 0.64, 0.68), n.y * 0.5 + 0.5);
    float edge = pow(1.0 - clamp(dot(n, v), 0.0, 1.0), 3.0);
    vec3 light = sky * 0.62 + vec3(1.0, 0.97, 0.92) * key * 0.72 + vec3(0.75, 0.85, 1.0) * fill * 0.14;
    // A warm bounce keeps the shadow side of soft things from going grey.
    return colour * light + colour * colour * 0.10 + edge * 0.06;
  }
`;

const CLAY_FRAGMENT = /* glsl */ `
  ${SHADE}
  #include <clipping_planes_pars_fragment>
  void main() {
    #include <clipping_planes_fragment>
    gl_FragColor = vec4(clay(vLook.rgb, normalize(vNormal), normalize(vToEye)), 1.0);
    #include <colorspace_fragment>
  }
`;

const GLASS_FRAGMENT = /* glsl */ `
  ${SHADE}
  #include <clipping_planes_pars_fragment>
  uniform vec3 edgeColour;
  uniform float edgeStrength;
  uniform float fillStrength;
  void main() {
    #include <clipping_planes_fragment>
    vec3 n = normalize(vNormal);
    vec3 v = normalize(vToEye);
    float rim = pow(1.0 - abs(dot(n, v)), 2.6);
    float presence = vLook.a;
    float glassiness = min(presence * 2.0, 1.0);
    float solidity = clamp(presence * 2.0 - 1.0, 0.0, 1.0);
    float glassAlpha = glassiness * (fillStrength + edgeStrength * rim);
    vec3 glassColour = mix(vLook.rgb, edgeColour, 0.25 + 0.5 * rim);
    vec3 solidColour = clay(vLook.rgb, n, v);
    gl_FragColor = vec4(mix(glassColour, solidColour, solidity), mix(glassAlpha, 1.0, solidity));
    #include <colorspace_fragment>
  }
`;

export function createClay(looks: DataTexture): ShaderMaterial {
  return new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: CLAY_FRAGMENT,
    uniforms: { looks: { value: looks } },
    side: FrontSide,
    clipping: true,
  });
}

/**
 * Drawn before the glass and invisible: leaves only the nearest surface of each layer to it. Without this
 * every loop of bowel shows through every other and the glass turns to a tangle.
 */
export function createDepth(looks: DataTexture): ShaderMaterial {
  const material = createClay(looks);
  material.colorWrite = false;
  // Drawn among the transparent things, so that the order of layers holds.
  material.transparent = true;
  return material;
}

export function createGlass(looks: DataTexture, light: LightUniforms): ShaderMaterial {
  return new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: GLASS_FRAGMENT,
    uniforms: { looks: { value: looks }, ...light },
    side: FrontSide,
    clipping: true,
    transparent: true,
    depthWrite: false,
  });
}
