/** The faces of a cut: what lies within the skin, the parts in it, and a darker line around each. */
import { BufferGeometry, Color, DoubleSide, Float32BufferAttribute, ShaderMaterial } from "three";
import type { BodySection, Section } from "./section.ts";
import { onPlane } from "./section.ts";
import type { Plane } from "./section-loops.ts";
import { filled, loopsOf, type Point2 } from "./section-polygons.ts";

/** Linear RGB. */
export type Rgb = readonly [number, number, number];

export interface FaceLook {
  readonly colour: Rgb;
  readonly isChosen: boolean;
}

export interface CutLooks {
  readonly tissue: Rgb;
  /** Of the line around what is chosen. */
  readonly chosenLine: Rgb;
  readonly lookOf: (section: Section) => FaceLook;
}

/** Metres. */
const LINE_M = 0.0008;
const CHOSEN_LINE_M = 0.0026;
/** How much darker than its face a line is. */
const LINE_SHADE = 0.42;

const VERTEX = /* glsl */ `
  attribute vec3 colour;
  varying vec3 vColour;
  void main() {
    vColour = colour;
    gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
  }
`;
/** Evenly lit: a face of a cut is read as a map, and its colours are to be those of the list. */
const FRAGMENT = /* glsl */ `
  varying vec3 vColour;
  void main() {
    gl_FragColor = vec4(vColour, 1.0);
    #include <colorspace_fragment>
  }
`;

/**
 * All faces lie in one plane: the body's own is drawn first and hides what lies behind it, the parts are laid over
 * it one by one, the largest first, so that what lies within another is seen.
 */
export function createCutDrawing() {
  const layers = [0, 1, 2].map((order) => {
    const material = new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      side: DoubleSide,
      depthWrite: order === 0,
      polygonOffset: true,
      polygonOffsetFactor: -order,
      polygonOffsetUnits: -2 * order,
    });
    return { geometry: new BufferGeometry(), material, order };
  });
  const [body, parts, lines] = layers.map(({ geometry }) => geometry) as [
    BufferGeometry,
    BufferGeometry,
    BufferGeometry,
  ];
  return {
    layers,
    update({
      section,
      plane,
      looks,
    }: {
      readonly section: BodySection;
      readonly plane: Plane;
      readonly looks: CutLooks;
    }): void {
      const bodyFaces = new Faces(plane);
      const partFaces = new Faces(plane);
      const rims = new Faces(plane);
      if (section.body) {
        bodyFaces.fill(section.body, looks.tissue);
        rims.line(section.body, { colour: shaded(looks.tissue), widthM: LINE_M });
      }
      const looked = section.parts.map((part) => ({ part, look: looks.lookOf(part) }));
      for (const { part, look } of looked) {
        partFaces.fill(part, look.colour);
        rims.line(part, { colour: shaded(look.colour), widthM: LINE_M });
      }
      for (const { part, look } of looked)
        if (look.isChosen) rims.line(part, { colour: looks.chosenLine, widthM: CHOSEN_LINE_M });
      bodyFaces.writeTo(body);
      partFaces.writeTo(parts);
      rims.writeTo(lines);
    },
    dispose(): void {
      for (const { geometry, material } of layers) {
        geometry.dispose();
        material.dispose();
      }
    },
  };
}

const shaded = ([r, g, b]: Rgb): Rgb => [r * LINE_SHADE, g * LINE_SHADE, b * LINE_SHADE];

/** Triangles of one colour after another, on a plane. */
class Faces {
  readonly #plane: Plane;
  readonly #positions: number[] = [];
  readonly #colours: number[] = [];
  readonly #corners: number[] = [];

  constructor(plane: Plane) {
    this.#plane = plane;
  }

  fill({ polygons }: Section<unknown>, colour: Rgb): void {
    for (const polygon of polygons) {
      const { points, corners } = filled(polygon);
      this.#add(points, corners, colour);
    }
  }

  /** Around each polygon and hole; every stretch reaches a little over its ends, so that corners close. */
  line(
    { polygons }: Section<unknown>,
    { colour, widthM }: { readonly colour: Rgb; readonly widthM: number },
  ): void {
    const half = widthM / 2;
    for (const loop of loopsOf(polygons))
      for (let i = 0, j = loop.length - 2; i < loop.length; j = i, i += 2) {
        const [au, av, bu, bv] = [loop[j]!, loop[j + 1]!, loop[i]!, loop[i + 1]!];
        const length = Math.hypot(bu - au, bv - av);
        const [du, dv] = [((bu - au) / length) * half, ((bv - av) / length) * half];
        const points: Point2[] = [
          [au - du + dv, av - dv - du],
          [bu + du + dv, bv + dv - du],
          [bu + du - dv, bv + dv + du],
          [au - du - dv, av - dv + du],
        ];
        this.#add(points, [0, 1, 2, 0, 2, 3], colour);
      }
  }

  writeTo(geometry: BufferGeometry): void {
    // The card's copy of what was there goes; what follows is of another size.
    geometry.dispose();
    geometry.setAttribute("position", new Float32BufferAttribute(this.#positions, 3));
    geometry.setAttribute("colour", new Float32BufferAttribute(this.#colours, 3));
    geometry.setIndex(this.#corners);
  }

  #add(points: readonly Point2[], corners: readonly number[], colour: Rgb): void {
    const before = this.#positions.length / 3;
    for (const point of points) {
      this.#positions.push(...onPlane(this.#plane, point));
      this.#colours.push(...colour);
    }
    for (const corner of corners) this.#corners.push(before + corner);
  }
}

const colour = new Color();
/** Linear RGB as sRGB hex, for the page. */
export const hexOf = ([r, g, b]: Rgb): string => `#${colour.setRGB(r, g, b).getHexString()}`;
