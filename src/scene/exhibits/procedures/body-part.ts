/** Parts of the body drawn once more, over themselves or instead of themselves; they share the body's own corners. */
import {
  BufferAttribute,
  BufferGeometry,
  Color,
  DoubleSide,
  Mesh,
  ShaderMaterial,
  Vector2,
} from "three";
import type { StructureId } from "../../../domain/anatomy.ts";
import { clayOf } from "../../../domain/palette.ts";
import type { BodyModel } from "../../load-body.ts";
import { createLookTexture, SHADE } from "../../materials.ts";
import { PROP_COLOURS, type PropColour } from "./prop-colours.ts";
import { DRAWN, type PropKit } from "./prop-kit.ts";

const SHARED = ["position", "normal", "structure"] as const;

/** The organs' corners, with the triangles of some structures alone. */
function geometryOf({ organs }: BodyModel, kit: PropKit, ids: Iterable<StructureId>) {
  const geometry = new BufferGeometry();
  for (const name of SHARED) geometry.setAttribute(name, organs.geometry.getAttribute(name));
  const corners = [...ids].flatMap((id) => {
    const s = organs.ids.indexOf(id);
    return [...organs.triangles.subarray(organs.starts[s], organs.starts[s + 1])];
  });
  geometry.setIndex(new BufferAttribute(Uint32Array.from(corners), 1));
  kit.keep({
    dispose() {
      // Those are the body's, and go on being drawn.
      for (const name of SHARED) geometry.deleteAttribute(name);
      geometry.dispose();
    },
  });
  return geometry;
}

/** Looks of an organ layer's structures, linear RGB and a share. */
function looksOf(
  { organs }: BodyModel,
  kit: PropKit,
  lookOf: (id: StructureId) => readonly [colour: string, share: number],
) {
  const { texture, data } = createLookTexture(organs.ids.length);
  organs.ids.forEach((id, s) => {
    const [colour, share] = lookOf(id);
    data.set([...new Color(colour).toArray(), share], s * 4);
  });
  return kit.keep(texture);
}

const VERTEX = /* glsl */ `
  attribute float structure;
  uniform sampler2D looks;
  varying vec3 vNormal;
  varying vec3 vToEye;
  varying vec4 vLook;
  varying float vHeight;
  void main() {
    vLook = texelFetch(looks, ivec2(int(structure + 0.5), 0), 0);
    vHeight = position.y;
    vec4 eye = modelViewMatrix * vec4(position, 1.0);
    vNormal = normalMatrix * normal;
    vToEye = -eye.xyz;
    gl_Position = projectionMatrix * eye;
  }
`;

export interface Glow {
  readonly object: Mesh;
  /** 0 none, 1 as strong as it is. */
  readonly setAmount: (amount: number) => void;
}

/** A soft light on some structures, each as strong as its share says. */
export function createGlow(
  model: BodyModel,
  kit: PropKit,
  {
    shares,
    colour,
  }: { readonly shares: ReadonlyMap<StructureId, number>; readonly colour: PropColour },
): Glow {
  const looks = looksOf(model, kit, (id) => [PROP_COLOURS[colour], shares.get(id) ?? 0]);
  const material = kit.keep(
    new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader: /* glsl */ `
        uniform float amount;
        varying vec3 vNormal;
        varying vec3 vToEye;
        varying vec4 vLook;
        void main() {
          float facing = abs(dot(normalize(vNormal), normalize(vToEye)));
          gl_FragColor = vec4(vLook.rgb, vLook.a * amount * (0.6 + 0.4 * facing));
          #include <colorspace_fragment>
        }
      `,
      uniforms: { looks: { value: looks }, amount: { value: 1 } },
      transparent: true,
      depthWrite: false,
      polygonOffset: true,
      polygonOffsetFactor: -1,
      polygonOffsetUnits: -1,
    }),
  );
  const object = new Mesh(geometryOf(model, kit, shares.keys()), material);
  object.name = "glow";
  object.frustumCulled = false;
  object.renderOrder = DRAWN.within;
  return {
    object,
    setAmount(amount) {
      material.uniforms["amount"]!.value = amount;
    },
  };
}

export interface CutOptions {
  readonly ids: readonly StructureId[];
  /** What is kept lies between these heights of the body, metres. */
  readonly fromY: number;
  readonly toY: number;
  /** In place of their own clay. */
  readonly colour?: PropColour;
}

/** Structures in their own clay between two heights, cut across smoothly there. */
export function createCutParts(
  model: BodyModel,
  kit: PropKit,
  { ids, fromY, toY, colour }: CutOptions,
) {
  const looks = looksOf(model, kit, (id) => [colour ? PROP_COLOURS[colour] : clayOf(id), 1]);
  const material = kit.keep(
    new ShaderMaterial({
      vertexShader: VERTEX,
      // The far wall stands for the cut face, as flat as a face is, so that the bone does not look hollow.
      fragmentShader: /* glsl */ `
        ${SHADE}
        uniform vec2 kept;
        uniform vec3 inside;
        varying float vHeight;
        void main() {
          if (vHeight < kept.x || vHeight > kept.y) discard;
          vec3 colour = gl_FrontFacing ? clay(vLook.rgb, normalize(vNormal), normalize(vToEye)) : inside;
          gl_FragColor = vec4(colour, 1.0);
          #include <colorspace_fragment>
        }
      `,
      uniforms: {
        looks: { value: looks },
        kept: { value: new Vector2(fromY, toY) },
        inside: { value: new Color(PROP_COLOURS.boneInside) },
      },
      side: DoubleSide,
    }),
  );
  const mesh = new Mesh(geometryOf(model, kit, ids), material);
  mesh.frustumCulled = false;
  return mesh;
}
