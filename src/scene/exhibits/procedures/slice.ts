/** A slice as a scanner shows it: what lies on a plane through the body, in shades of grey, with a frame around it. */
import {
  BufferAttribute,
  BufferGeometry,
  CatmullRomCurve3,
  Color,
  DoubleSide,
  Mesh,
  ShaderMaterial,
  TubeGeometry,
  Vector3,
} from "three";
import { mergeGeometries } from "three/addons/utils/BufferGeometryUtils.js";
import { partsOf, type SelectableId, type StructureId, systemOf } from "../../../domain/anatomy.ts";
import type { BodyModel } from "../../load-body.ts";
import { type BodySection, onPlane, sectionBody } from "../section.ts";
import type { Loop, Plane } from "../section-loops.ts";
import { filled, type Point2, type Polygon } from "../section-polygons.ts";
import { DRAWN, type PropKit } from "./prop-kit.ts";

export type SliceKind = "ct" | "mri";

/** Shades as such pictures have them, sRGB: CT shows bone, MRI tells soft parts from one another. */
const SHADES: Readonly<Record<SliceKind, { readonly [name: string]: string }>> = {
  ct: {
    body: "#6f767a",
    skeletal: "#f0ece2",
    lung: "#2f363b",
    venous: "#a9acab",
    digestive: "#8b9091",
    context: "#999d9d",
    immune: "#93979a",
  },
  mri: {
    body: "#7d8184",
    skeletal: "#474d51",
    lung: "#23292d",
    venous: "#33393d",
    digestive: "#b4b4ae",
    context: "#979a98",
    immune: "#cfcdc5",
    brain: "#c4c3bd",
    heart: "#a9aaa7",
    kidney: "#dedcd4",
  },
};
/** The place that is looked for stands out by more than its shade: it is the one thing with a colour. */
const PLACE = "#d98a4e";
const FRAME = "#e8a94c";
const FRAME_RADIUS_M = 0.0018;
const FRAME_STEP_M = 0.006;
/** Parts lie on both faces of the slice, each a little above what it lies in. Metres. */
const LIFT_M = 3e-4;
const STEP_M = 2e-5;

const shadeOf = (kind: SliceKind, id: StructureId): string => {
  const stem = id.replace(/-(left|right)$/u, "");
  return SHADES[kind][stem] ?? SHADES[kind][systemOf(id)] ?? SHADES[kind]["body"]!;
};

export interface SliceOptions {
  readonly kind: SliceKind;
  readonly plane: Plane;
  readonly place: SelectableId;
}

/**
 * One slice through the body as it stands, in its place; seen through whatever lies before it.
 * @returns null beside the body
 */
export function createSlice(
  model: BodyModel,
  kit: PropKit,
  { kind, plane, place }: SliceOptions,
): Mesh | null {
  const section = sectionBody(model, plane);
  if (!section.body) return null;
  const own = new Set<StructureId>(partsOf(place));
  const pieces = [
    ...section.body.polygons.map((polygon) =>
      flat(polygon, { plane, liftM: 0, colour: SHADES[kind]["body"]! }),
    ),
    ...section.parts.flatMap(({ id, polygons }, i) =>
      polygons.flatMap((polygon) =>
        [1, -1].map((face) =>
          flat(polygon, {
            plane,
            liftM: face * (LIFT_M + i * STEP_M),
            colour: own.has(id) ? PLACE : shadeOf(kind, id),
          }),
        ),
      ),
    ),
    ...framesOf(section, plane),
  ];
  const mesh = new Mesh(kit.keep(mergeGeometries(pieces)), kit.keep(createFlat()));
  mesh.name = "one slice";
  mesh.frustumCulled = false;
  mesh.renderOrder = DRAWN.over;
  return mesh;
}

/** A slice that is drawn before all others that are there, and forgets what of the body lies before it. */
export function seeThroughBody(slice: Mesh): void {
  slice.renderOrder = DRAWN.over - 0.1;
  slice.onBeforeRender = (gl) => gl.clearDepth();
}

/** A faint slice hides nothing. */
export function setSliceOpacity(slice: Mesh, opacity: number): void {
  const material = slice.material as ShaderMaterial;
  material.uniforms["opacity"]!.value = opacity;
  material.depthWrite = opacity === 1;
}

interface FlatOptions {
  readonly plane: Plane;
  readonly liftM: number;
  readonly colour: string;
}

function flat(polygon: Polygon, { plane, liftM, colour }: FlatOptions): BufferGeometry {
  const { points, corners } = filled(polygon);
  const lifted = { ...plane, at: plane.at + liftM };
  const geometry = new BufferGeometry();
  const positions = corners.flatMap((corner) => onPlane(lifted, points[corner]!));
  geometry.setAttribute("position", new BufferAttribute(Float32Array.from(positions), 3));
  return coloured(geometry, colour);
}

function framesOf({ body }: BodySection, plane: Plane): BufferGeometry[] {
  return body!.polygons.map(({ outline }) => {
    const points = evenly(outline).map((point) => new Vector3(...onPlane(plane, point)));
    const curve = new CatmullRomCurve3(points, true);
    const tube = new TubeGeometry(curve, points.length, FRAME_RADIUS_M, 6, true);
    const geometry = tube.toNonIndexed();
    for (const name of ["normal", "uv"]) geometry.deleteAttribute(name);
    return coloured(geometry, FRAME);
  });
}

/** A closed line in even steps: its own corners lie too irregularly for a smooth line through them. */
function evenly(loop: Loop): Point2[] {
  const out: Point2[] = [];
  let rest = 0;
  for (let i = 0; i < loop.length; i += 2) {
    const j = (i + 2) % loop.length;
    const [u, v] = [loop[i]!, loop[i + 1]!];
    const [du, dv] = [loop[j]! - u, loop[j + 1]! - v];
    const length = Math.hypot(du, dv);
    let at = rest;
    for (; at < length; at += FRAME_STEP_M)
      out.push([u + (du * at) / length, v + (dv * at) / length]);
    rest = at - length;
  }
  // A line shorter than a few steps is none to be framed smoothly; its corners do.
  return out.length > 3
    ? out
    : Array.from({ length: loop.length / 2 }, (_, i) => [loop[i * 2]!, loop[i * 2 + 1]!]);
}

function coloured(geometry: BufferGeometry, colour: string): BufferGeometry {
  const { count } = geometry.getAttribute("position");
  const rgb = new Color(colour).toArray();
  const colours = Float32Array.from({ length: count * 3 }, (_, i) => rgb[i % 3]!);
  return geometry.setAttribute("colour", new BufferAttribute(colours, 3));
}

/** A picture lights itself: no shadow falls on it. */
const createFlat = (): ShaderMaterial =>
  new ShaderMaterial({
    vertexShader: /* glsl */ `
      attribute vec3 colour;
      varying vec3 vColour;
      void main() {
        vColour = colour;
        gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
      }
    `,
    fragmentShader: /* glsl */ `
      uniform float opacity;
      varying vec3 vColour;
      void main() {
        gl_FragColor = vec4(vColour, opacity);
        #include <colorspace_fragment>
      }
    `,
    uniforms: { opacity: { value: 1 } },
    side: DoubleSide,
    transparent: true,
  });
