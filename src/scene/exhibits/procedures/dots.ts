/** Small soft dots that travel along lines: what is carried by the blood. */
import { BufferAttribute, BufferGeometry, Color, Points, ShaderMaterial, Vector2 } from "three";
import type { Stretch } from "./blood.ts";
import type { Vec3 } from "./body-shape.ts";
import { PROP_COLOURS, type PropColour } from "./prop-colours.ts";
import { DRAWN, type PropKit } from "./prop-kit.ts";

/** Between two dots of a stream, metres. */
const SPACING_M = 0.014;
/** Lines are walked in steps of this, metres. */
const STEP_M = 0.002;

export interface DotsOptions {
  readonly colour: PropColour;
  /** Of the bright core; around it is a soft halo. */
  readonly radiusM: number;
}

export interface Flow {
  readonly object: Points;
  readonly show: (progress: number) => void;
}

/** Streams along stretches: each fills from its start when its time has come, and goes on. */
export function createFlow(
  kit: PropKit,
  stretches: readonly Stretch[],
  options: DotsOptions,
): Flow {
  const ways = stretches.map(({ line, from, to }) => {
    const steps = walked(line);
    return { steps, lengthM: (steps.length / 3 - 1) * STEP_M, from, to };
  });
  const capacity = ways.reduce((sum, { lengthM }) => sum + Math.ceil(lengthM / SPACING_M) + 1, 0);
  const { object, positions } = createDots(kit, capacity, options);
  return {
    object,
    show(progress) {
      let count = 0;
      for (const { steps, lengthM, from, to } of ways) {
        let at = ((progress - from) / (to - from)) * lengthM;
        // Those beyond the end have gone on into the next stretch.
        if (at > lengthM) at -= Math.ceil((at - lengthM) / SPACING_M) * SPACING_M;
        for (; at >= 0; at -= SPACING_M) {
          const step = Math.min(steps.length / 3 - 1, Math.round(at / STEP_M)) * 3;
          for (let k = 0; k < 3; k++) positions[count * 3 + k] = steps[step + k]!;
          count++;
        }
      }
      object.geometry.setDrawRange(0, count);
      object.geometry.getAttribute("position").needsUpdate = true;
    },
  };
}

/** Points along a line in even steps. */
function walked(line: readonly Vec3[]): Float32Array {
  const out: number[] = [];
  let rest = 0;
  line.slice(1).forEach((to, i) => {
    const from = line[i]!;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]);
    let at = rest;
    for (; at < length; at += STEP_M)
      for (let k = 0; k < 3; k++) out.push(from[k]! + (at / length) * (to[k]! - from[k]!));
    rest = at - length;
  });
  if (out.length === 0) out.push(...line[0]!);
  return Float32Array.from(out);
}

/** Dots that are seen through the body, since what carries them lies within it. */
export function createDots(
  kit: PropKit,
  capacity: number,
  { colour, radiusM }: DotsOptions,
): { readonly object: Points; readonly positions: Float32Array } {
  const positions = new Float32Array(capacity * 3);
  const geometry = kit.keep(new BufferGeometry());
  geometry.setAttribute("position", new BufferAttribute(positions, 3));
  const material = kit.keep(createDotMaterial(colour, radiusM));
  const object = new Points(geometry, material);
  object.name = "flow";
  object.frustumCulled = false;
  object.renderOrder = DRAWN.over;
  const size = new Vector2();
  object.onBeforeRender = (gl) => {
    gl.getDrawingBufferSize(size);
    material.uniforms["heightPx"]!.value = size.y;
  };
  return { object, positions };
}

/** The halo's radius in radii of the core. */
const HALO = 2;

const createDotMaterial = (colour: PropColour, radiusM: number): ShaderMaterial =>
  new ShaderMaterial({
    vertexShader: /* glsl */ `
      uniform float radiusM;
      uniform float heightPx;
      void main() {
        vec4 eye = modelViewMatrix * vec4(position, 1.0);
        gl_Position = projectionMatrix * eye;
        // Never so small that a dot would be lost.
        gl_PointSize = max(6.0, radiusM * ${HALO.toFixed(1)} * projectionMatrix[1][1] * heightPx / -eye.z);
      }
    `,
    fragmentShader: /* glsl */ `
      uniform vec3 colour;
      void main() {
        vec2 p = gl_PointCoord * 2.0 - 1.0;
        float r = length(p) * ${HALO.toFixed(1)};
        float core = 1.0 - smoothstep(0.8, 1.0, r);
        float halo = 0.34 * pow(clamp(1.0 - r / ${HALO.toFixed(1)}, 0.0, 1.0), 1.5);
        float alpha = max(core, halo);
        if (alpha < 0.01) discard;
        float shine = core * 0.35 * clamp(1.0 - length(p * ${HALO.toFixed(1)} - vec2(-0.3, -0.35)), 0.0, 1.0);
        gl_FragColor = vec4(colour + shine, alpha);
        #include <colorspace_fragment>
      }
    `,
    uniforms: {
      colour: { value: new Color(PROP_COLOURS[colour]) },
      radiusM: { value: radiusM },
      heightPx: { value: 1 },
    },
    transparent: true,
    depthTest: false,
    depthWrite: false,
  });
