/** The second step of a radiograph: the film is turned into light and dark, and what is pointed out is coloured. */
import { GLSL3, ShaderMaterial, type Texture, Vector3 } from "three";
import { TONE, UNSHARPNESS } from "../domain/radiograph.ts";
import { FILM_GROUND, FILM_LIGHT } from "./radiograph-look.ts";

/** A number as shaders write it. */
export const literal = (value: number): string => value.toFixed(6);

const DEVELOP_VERTEX = /* glsl */ `
  void main() {
    gl_Position = vec4(position.xy, 0.0, 1.0);
  }
`;

const DEVELOP_FRAGMENT = /* glsl */ `
  uniform highp sampler2D film;
  uniform float presence;
  uniform vec3 typeColour;
  layout(location = 0) out highp vec4 picture;
  const vec3 GROUND = vec3(${FILM_GROUND.map(literal).join()});
  const vec3 LIGHT = vec3(${FILM_LIGHT.map(literal).join()});
  const float UNSHARPNESS = ${literal(UNSHARPNESS)};

  // brightnessOf of src/domain/radiograph.ts.
  float brightness(vec2 attenuation) {
    float soft = max(0.0, attenuation.x);
    float share = pow(soft / ${literal(TONE.softScale)}, ${literal(TONE.softSlope)});
    float edge = ${literal(TONE.edgeLight)} * (1.0 - exp(-soft / ${literal(TONE.edgeScale)}));
    float tissue = edge + ${literal(TONE.softLight)} * share / (1.0 + share);
    float over = ${literal(TONE.boneLight)} *
      (1.0 - exp(-max(0.0, attenuation.y) / ${literal(TONE.boneScale)}));
    return mix(tissue, 1.0, over);
  }
  // How much of the pixel what is pointed out covers: a centimetre of it more than half.
  vec2 coverage(vec2 metres) {
    return 1.0 - exp(-90.0 * max(vec2(0.0), metres));
  }
  // Light at a place, and what covers it there.
  vec3 seen(ivec2 place, ivec2 last) {
    vec4 exposed = texelFetch(film, clamp(place, ivec2(0), last), 0);
    return vec3(brightness(exposed.xy), coverage(exposed.zw));
  }
  void main() {
    ivec2 here = ivec2(gl_FragCoord.xy);
    ivec2 last = textureSize(film, 0) - 1;
    vec3 left = seen(here - ivec2(1, 0), last);
    vec3 right = seen(here + ivec2(1, 0), last);
    vec3 below = seen(here - ivec2(0, 1), last);
    vec3 above = seen(here + ivec2(0, 1), last);
    // As unsharp as films are: no stairs at the edges.
    vec3 around = 0.25 * (left + right + below + above);
    vec3 all = mix(seen(here, last), around, UNSHARPNESS);
    float light = all.x;
    vec2 cover = all.yz;
    // Where cover changes is an outline: what is pointed out shows without its colour too.
    vec3 across = right - left;
    vec3 upwards = above - below;
    vec2 outline = min(vec2(1.0), 1.4 * sqrt(across.yz * across.yz + upwards.yz * upwards.yz));
    vec3 colour = mix(GROUND, LIGHT, light);
    // A chosen growth plate stays darker than its bone.
    colour = mix(colour, LIGHT, 0.17 * cover.y);
    colour = mix(colour, typeColour * (0.5 + 0.75 * light), 0.62 * cover.x);
    colour = mix(colour, LIGHT, 0.3 * outline.y);
    colour = mix(colour, mix(typeColour, LIGHT, 0.35), 0.45 * outline.x);
    // Grain finer than a step of brightness, so that smooth shadows show no steps.
    float grain = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715))));
    picture = vec4(colour + (grain - 0.5) / 255.0, presence);
  }
`;

/** Turns the film into the picture, over whatever was drawn before. */
export function createDevelop(film: Texture) {
  const uniforms = {
    film: { value: film },
    presence: { value: 0 },
    typeColour: { value: new Vector3() },
  };
  const material = new ShaderMaterial({
    glslVersion: GLSL3,
    vertexShader: DEVELOP_VERTEX,
    fragmentShader: DEVELOP_FRAGMENT,
    uniforms,
    transparent: true,
    depthTest: false,
    depthWrite: false,
  });
  return { material, uniforms };
}
