/** Makes what stands around the body: clay for what is solid, glass for what one is to see through. */
import {
  BufferAttribute,
  type BufferGeometry,
  Color,
  Mesh,
  type Object3D,
  type ShaderMaterial,
} from "three";
import { mergeGeometries } from "three/addons/utils/BufferGeometryUtils.js";
import {
  createClay,
  createGlass,
  createLightUniforms,
  createLookTexture,
  type LookTexture,
  setGlassLight,
} from "../../materials.ts";
import { PROP_COLOUR_NAMES, PROP_COLOURS, type PropColour } from "./prop-colours.ts";

/** A shape of one colour, in the frame of what it becomes a part of, metres. */
export interface PropPart {
  readonly geometry: BufferGeometry;
  readonly colour: PropColour;
}

/** When it is drawn among the glass of the body: within it, before its nearest surfaces; or over all of it. */
export const DRAWN = { within: 0.5, around: 4, over: 6 } as const;

export interface GlassOptions {
  /** As a look's: 0 not there, 0.5 clear glass, 1 solid. */
  readonly presence: number;
  readonly drawn: keyof typeof DRAWN;
}

export interface PropKit {
  /** Parts as one mesh of matte clay. */
  readonly clay: (name: string, parts: readonly PropPart[]) => Mesh;
  /** Parts as one mesh of glass. */
  readonly glass: (name: string, parts: readonly PropPart[], options: GlassOptions) => Mesh;
  /** Parts as one mesh of clay that is seen through whatever lies before it: small things within the body. */
  readonly shining: (name: string, parts: readonly PropPart[]) => Mesh;
  /** Lets go of something with the rest. */
  readonly keep: <T extends { dispose: () => void }>(thing: T) => T;
  readonly isDark: boolean;
  readonly dispose: () => void;
}

export function createPropKit(isDark: boolean): PropKit {
  const kept = new Set<{ dispose: () => void }>();
  const keep = <T extends { dispose: () => void }>(thing: T): T => {
    kept.add(thing);
    return thing;
  };
  const light = createLightUniforms();
  setGlassLight(light, isDark);
  const looks = new Map<number, LookTexture>();
  const materials = new Map<string, ShaderMaterial>();
  const looksAt = (presence: number): LookTexture => {
    const known = looks.get(presence);
    if (known) return known;
    const made = createLookTexture(PROP_COLOUR_NAMES.length);
    PROP_COLOUR_NAMES.forEach((name, i) =>
      made.data.set([...new Color(PROP_COLOURS[name]).toArray(), presence], i * 4),
    );
    looks.set(presence, made);
    keep(made.texture);
    return made;
  };
  const materialOf = (key: string, make: () => ShaderMaterial): ShaderMaterial => {
    const material = materials.get(key) ?? keep(make());
    materials.set(key, material);
    return material;
  };
  const meshOf = (name: string, parts: readonly PropPart[], material: ShaderMaterial): Mesh => {
    const mesh = new Mesh(keep(mergedParts(parts)), material);
    mesh.name = name;
    mesh.frustumCulled = false;
    return mesh;
  };
  return {
    isDark,
    keep,
    shining(name, parts) {
      const material = materialOf("shining", () => {
        const clay = createClay(looksAt(1).texture);
        clay.transparent = true;
        clay.depthTest = false;
        return clay;
      });
      const mesh = meshOf(name, parts, material);
      mesh.renderOrder = DRAWN.over;
      return mesh;
    },
    clay: (name, parts) =>
      meshOf(
        name,
        parts,
        materialOf("clay", () => createClay(looksAt(1).texture)),
      ),
    glass(name, parts, { presence, drawn }) {
      const material = materialOf(`glass ${presence}`, () =>
        createGlass(looksAt(presence).texture, light),
      );
      const mesh = meshOf(name, parts, material);
      mesh.renderOrder = DRAWN[drawn];
      return mesh;
    },
    dispose() {
      for (const thing of kept) thing.dispose();
    },
  };
}

/** Parts as one geometry whose vertices know their colour; the parts' own geometries are used up. */
export function mergedParts(parts: readonly PropPart[]): BufferGeometry {
  const pieces = parts.map(({ geometry, colour }) => {
    const piece = geometry.index ? geometry.toNonIndexed() : geometry;
    for (const name of Object.keys(piece.attributes))
      if (name !== "position" && name !== "normal") piece.deleteAttribute(name);
    const number = PROP_COLOUR_NAMES.indexOf(colour);
    const count = piece.getAttribute("position").count;
    piece.setAttribute("structure", new BufferAttribute(new Float32Array(count).fill(number), 1));
    return piece;
  });
  return mergeGeometries(pieces);
}

/** Names an object and gives it children. */
export function named<T extends Object3D>(object: T, name: string, ...children: Object3D[]): T {
  object.name = name;
  if (children.length > 0) object.add(...children);
  return object;
}
