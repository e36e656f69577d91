/**
 * How marks are drawn: matte and still, in the lump's own grey violet, with a dark rim and a light halo round it, so
 * that they stay sharp on every tissue, in greyscale and in print. What lies behind or inside something shows through.
 */
import { Color, DoubleSide, ShaderMaterial, type Texture, Vector3 } from "three";
import { LUMP_COLOUR } from "../../../domain/close-ups/colours.ts";
import { SHADE } from "../../materials.ts";

/** sRGB. Their contrasts are worked out in tests/scene/mark-colours.test.ts. */
export const MARK_COLOURS = { fill: LUMP_COLOUR, rim: "#14111b", halo: "#ffffff" } as const;

/** As shares of the picture's height, so that a large print has them as thick as a small screen. */
const RIM = 1 / 300;
const HALO = 1 / 260;
/** However small the mark, its ring has a radius of this. */
const RING_MIN = 1 / 90;
/** Of the disc that carries the number, across. */
const NUMBER = 1 / 22;
/** What shows of a mark through what lies before it. */
const THROUGH = 0.4;

const COMMON = /* glsl */ `
  // Metres that the whole height of the picture spans at the depth of a point.
  float heightAt(vec4 viewPoint) { return -viewPoint.z * 2.0 / projectionMatrix[1][1]; }
`;

const linear = (hex: string) => ({ value: new Color(hex) });

/** The ball itself. @param isThrough drawn over everything, faintly: for what lies before it */
export function createBall(isThrough: boolean): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: { fill: linear(MARK_COLOURS.fill), opacity: { value: isThrough ? THROUGH : 1 } },
    vertexShader: /* glsl */ `
      varying vec3 vNormal;
      varying vec3 vToEye;
      varying vec4 vLook;
      void main() {
        vec4 view = modelViewMatrix * vec4(position, 1.0);
        vNormal = normalMatrix * normal;
        vToEye = -view.xyz;
        vLook = vec4(1.0);
        gl_Position = projectionMatrix * view;
      }`,
    fragmentShader: /* glsl */ `
      ${SHADE}
      uniform vec3 fill;
      uniform float opacity;
      void main() {
        gl_FragColor = vec4(clay(fill, normalize(vNormal), normalize(vToEye)), opacity);
        #include <colorspace_fragment>
      }`,
    transparent: isThrough,
    depthTest: !isThrough,
    depthWrite: !isThrough,
  });
}

/** Where a mark is and how it looks: the uniforms that change. */
export interface MarkLook {
  /** World, metres. */
  readonly centre: readonly [number, number, number];
  readonly radiusM: number;
  readonly isChosen: boolean;
  /** Of an area: off the surface, outward, metres. */
  readonly shiftM?: number;
}

/** What all drawings of one mark share. */
export function createMarkUniforms() {
  const uniforms = {
    centre: { value: new Vector3() },
    radiusM: { value: 0 },
    shiftM: { value: 0 },
    isChosen: { value: 0 },
  };
  return {
    uniforms,
    set({ centre, radiusM, isChosen, shiftM = 0 }: MarkLook): void {
      uniforms.centre.value.set(...centre);
      uniforms.radiusM.value = radiusM;
      uniforms.isChosen.value = Number(isChosen);
      uniforms.shiftM.value = shiftM;
    },
  };
}
type MarkUniforms = ReturnType<typeof createMarkUniforms>["uniforms"];

/** A ring round the ball, facing the eye; over everything. */
export function createRing(uniforms: MarkUniforms): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: { ...uniforms, rim: linear(MARK_COLOURS.rim), halo: linear(MARK_COLOURS.halo) },
    vertexShader: /* glsl */ `
      uniform vec3 centre;
      uniform float radiusM;
      uniform float isChosen;
      varying vec2 vOff;
      varying float vRadius;
      varying float vHeight;
      ${COMMON}
      void main() {
        vec4 view = modelViewMatrix * vec4(centre, 1.0);
        vHeight = heightAt(view);
        // A ball is seen a little larger than it is: its outline lies before its middle.
        float far = max(length(view.xyz), radiusM * 1.2);
        float seen = radiusM * inversesqrt(1.0 - radiusM * radiusM / (far * far));
        vRadius = max(seen, vHeight * ${RING_MIN.toFixed(5)});
        float reach = vRadius + vHeight * ${(2 * RIM + HALO + 0.002).toFixed(5)};
        vOff = position.xy * reach;
        view.xy += vOff;
        gl_Position = projectionMatrix * view;
      }`,
    fragmentShader: /* glsl */ `
      uniform vec3 rim;
      uniform vec3 halo;
      uniform float isChosen;
      varying vec2 vOff;
      varying float vRadius;
      varying float vHeight;
      void main() {
        float off = (length(vOff) - vRadius) / vHeight;
        float soft = fwidth(off);
        float dark = ${RIM.toFixed(5)} * (1.0 + isChosen);
        float light = dark + ${HALO.toFixed(5)};
        float within = smoothstep(-soft, soft, off) * (1.0 - smoothstep(light - soft, light + soft, off));
        if (within < 0.01) discard;
        vec3 colour = mix(rim, halo, smoothstep(dark - soft, dark + soft, off));
        gl_FragColor = vec4(colour, within);
        #include <colorspace_fragment>
      }`,
    transparent: true,
    depthTest: false,
    depthWrite: false,
  });
}

/** A patch of surface, soft towards its edge, with a thin line round it. @param isThrough as for a ball */
export function createPatch(uniforms: MarkUniforms, isThrough: boolean): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: {
      ...uniforms,
      fill: linear(MARK_COLOURS.fill),
      rim: linear(MARK_COLOURS.rim),
      halo: linear(MARK_COLOURS.halo),
      opacity: { value: isThrough ? THROUGH : 1 },
    },
    vertexShader: /* glsl */ `
      uniform vec3 centre;
      uniform float shiftM;
      varying vec3 vNormal;
      varying vec3 vToEye;
      varying vec4 vLook;
      varying vec3 vOff;
      varying float vHeight;
      ${COMMON}
      void main() {
        vec4 view = modelViewMatrix * vec4(position + normal * shiftM, 1.0);
        vNormal = normalMatrix * normal;
        vToEye = -view.xyz;
        vLook = vec4(1.0);
        vOff = position - centre;
        vHeight = heightAt(view);
        gl_Position = projectionMatrix * view;
      }`,
    fragmentShader: /* glsl */ `
      ${SHADE}
      uniform vec3 fill;
      uniform vec3 rim;
      uniform vec3 halo;
      uniform float radiusM;
      uniform float isChosen;
      uniform float opacity;
      varying vec3 vOff;
      varying float vHeight;
      void main() {
        float away = length(vOff);
        float off = (away - radiusM) / vHeight;
        float soft = max(fwidth(off), 1e-5);
        float dark = ${RIM.toFixed(5)} * (1.0 + isChosen);
        float light = dark + ${HALO.toFixed(5)};
        if (off > light + soft) discard;
        vec3 colour = clay(fill, normalize(vNormal), normalize(vToEye));
        float within = mix(0.9, 0.35, smoothstep(0.45, 1.0, away / radiusM));
        float onRim = smoothstep(-soft, soft, off);
        float onHalo = smoothstep(dark - soft, dark + soft, off);
        colour = mix(mix(colour, rim, onRim), halo, onHalo);
        within = mix(within, 1.0, onRim) * (1.0 - smoothstep(light - soft, light + soft, off));
        // The line stays sharp through clothes and bones.
        gl_FragColor = vec4(colour, within * mix(opacity, 1.0, 0.7 * onRim));
        #include <colorspace_fragment>
      }`,
    transparent: true,
    depthTest: !isThrough,
    depthWrite: false,
    side: DoubleSide,
    polygonOffset: true,
    polygonOffsetFactor: -2,
    polygonOffsetUnits: -8,
  });
}

export interface NumberLook {
  readonly digits: Texture;
  /** Which way from the middle the number stands, radians anticlockwise from the right. */
  readonly angle: number;
  /** The page turns the picture about: digits are to read as digits. */
  readonly isMirrored: boolean;
}

/** The number beside a mark, over everything. */
export function createNumber(uniforms: MarkUniforms) {
  const own = {
    angle: { value: 0 },
    turned: { value: 1 },
    digits: { value: null as Texture | null },
  };
  const material = new ShaderMaterial({
    uniforms: { ...uniforms, ...own },
    vertexShader: /* glsl */ `
      uniform vec3 centre;
      uniform float radiusM;
      uniform float angle;
      uniform float turned;
      varying vec2 vUv;
      ${COMMON}
      void main() {
        vec4 view = modelViewMatrix * vec4(centre, 1.0);
        float height = heightAt(view);
        float reach = height * ${(NUMBER / 2).toFixed(5)};
        float away = max(radiusM, height * ${RING_MIN.toFixed(5)}) + height * ${(2 * RIM + HALO).toFixed(5)} + reach;
        view.xy += vec2(turned * cos(angle), sin(angle)) * away + position.xy * reach;
        vUv = vec2(turned * position.x, position.y) * 0.5 + 0.5;
        gl_Position = projectionMatrix * view;
      }`,
    fragmentShader: /* glsl */ `
      uniform sampler2D digits;
      varying vec2 vUv;
      void main() {
        gl_FragColor = texture2D(digits, vUv);
        if (gl_FragColor.a < 0.01) discard;
        #include <colorspace_fragment>
      }`,
    transparent: true,
    depthTest: false,
    depthWrite: false,
  });
  return {
    material,
    set({ digits, angle, isMirrored }: NumberLook): void {
      own.digits.value = digits;
      own.angle.value = angle;
      own.turned.value = isMirrored ? -1 : 1;
    },
  };
}
