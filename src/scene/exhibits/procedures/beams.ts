/** Beams that meet in one place, drawn by how far one looks through each of them: where they overlap they add up. */
import { BackSide, BoxGeometry, Color, Mesh, ShaderMaterial, Vector3 } from "three";
import type { Vec3 } from "./body-shape.ts";
import { PROP_COLOURS } from "./prop-colours.ts";
import { DRAWN, type PropKit } from "./prop-kit.ts";

/** A straight beam, as wide at its end as at its start. */
export interface Beam {
  /** The place that it goes through, metres, world. */
  readonly through: Vec3;
  /** From the place to where it comes from, of length 1. */
  readonly from: Vec3;
  readonly radiusM: number;
  /** How far it reaches before and behind the place, metres. */
  readonly beforeM: number;
  readonly behindM: number;
}

/** How strongly one metre of one beam covers what is behind it. */
const DENSITY_PER_M = 9;

/** How many beams go through a point, each by how much it shines, 0 to 1. */
export function beamSumAt(
  point: Vec3,
  beams: readonly Beam[],
  strengths: ArrayLike<number>,
): number {
  return beams.reduce((sum, { through, from, radiusM, beforeM, behindM }, i) => {
    const d = [0, 1, 2].map((k) => point[k]! - through[k]!);
    const along = d.reduce((s, v, k) => s + v * from[k]!, 0);
    const aside = Math.hypot(...d.map((v, k) => v - along * from[k]!));
    const isIn = aside <= radiusM && along <= beforeM && along >= -behindM;
    return sum + (isIn ? strengths[i]! : 0);
  }, 0);
}

export interface BeamsMesh {
  readonly object: Mesh;
  /** How strongly each shines, 0 to 1; drawn as it is set. */
  readonly strengths: Float32Array;
}

export function createBeams(kit: PropKit, beams: readonly Beam[]): BeamsMesh {
  const strengths = new Float32Array(beams.length);
  const reach = Math.max(...beams.map(({ beforeM, behindM }) => Math.max(beforeM, behindM)));
  const radius = Math.max(...beams.map(({ radiusM }) => radiusM));
  const size = 2 * (reach + radius);
  const vectors = (valueOf: (beam: Beam) => Vec3): Vector3[] =>
    beams.map((beam) => new Vector3(...valueOf(beam)));
  const material = kit.keep(
    new ShaderMaterial({
      vertexShader: /* glsl */ `
        varying vec3 vWorld;
        void main() {
          vec4 world = modelMatrix * vec4(position, 1.0);
          vWorld = world.xyz;
          gl_Position = projectionMatrix * viewMatrix * world;
        }
      `,
      // cameraPosition is three's own. Each beam: the stretch of the line of sight within a cylinder and its two ends.
      fragmentShader: /* glsl */ `
        const int COUNT = ${beams.length};
        uniform vec3 through[COUNT];
        uniform vec3 from[COUNT];
        uniform vec3 reach[COUNT];
        uniform float strengths[COUNT];
        uniform vec3 thin;
        uniform vec3 dense;
        varying vec3 vWorld;
        void main() {
          vec3 d = normalize(vWorld - cameraPosition);
          float sum = 0.0;
          for (int i = 0; i < COUNT; i++) {
            vec3 a = from[i];
            vec3 o = cameraPosition - through[i];
            float da = dot(d, a);
            float oa = dot(o, a);
            vec3 dp = d - da * a;
            vec3 op = o - oa * a;
            float qa = max(dot(dp, dp), 1e-9);
            float qb = dot(dp, op);
            float qc = dot(op, op) - reach[i].x * reach[i].x;
            float disc = qb * qb - qa * qc;
            if (disc <= 0.0) continue;
            float root = sqrt(disc);
            float enter = (-qb - root) / qa;
            float leave = (-qb + root) / qa;
            float safe = abs(da) < 1e-6 ? 1e-6 : da;
            float t0 = (-reach[i].z - oa) / safe;
            float t1 = (reach[i].y - oa) / safe;
            enter = max(max(enter, min(t0, t1)), 0.0);
            leave = min(leave, max(t0, t1));
            sum += strengths[i] * max(0.0, leave - enter);
          }
          float alpha = 1.0 - exp(-${DENSITY_PER_M.toFixed(1)} * sum);
          if (alpha < 0.004) discard;
          gl_FragColor = vec4(mix(thin, dense, smoothstep(0.2, 0.75, alpha)), min(alpha, 0.92));
          #include <colorspace_fragment>
        }
      `,
      uniforms: {
        through: { value: vectors(({ through }) => through) },
        from: { value: vectors(({ from }) => from) },
        reach: {
          value: vectors(({ radiusM, beforeM, behindM }) => [radiusM, beforeM, behindM]),
        },
        strengths: { value: strengths },
        thin: { value: new Color(PROP_COLOURS.beam) },
        dense: { value: new Color("#c2632a") },
      },
      side: BackSide,
      transparent: true,
      depthTest: false,
      depthWrite: false,
    }),
  );
  const object = new Mesh(kit.keep(new BoxGeometry(size, size, size)), material);
  object.position.set(...beams[0]!.through);
  object.name = "beams";
  object.frustumCulled = false;
  object.renderOrder = DRAWN.over;
  return { object, strengths };
}
