/** What the radiograph is exposed on: the film, the two layers that leave their shadow on it, and the picture of it. */
import {
  BufferAttribute,
  BufferGeometry,
  FloatType,
  HalfFloatType,
  Mesh,
  NearestFilter,
  type PerspectiveCamera,
  RGBAFormat,
  Scene,
  type ShaderMaterial,
  Vector2,
  type WebGLRenderer,
  WebGLRenderTarget,
} from "three";
import type { Choice } from "./appearance.ts";
import type { BodyLayer } from "./body-layer.ts";
import { ensureCortex } from "./cortex.ts";
import type { BodyModel } from "./load-body.ts";
import { organRow, skinRow, typeColour } from "./radiograph-look.ts";
import { createDevelop } from "./radiograph-develop.ts";
import { createExpose } from "./radiograph-expose.ts";
import { Reach } from "./radiograph-reach.ts";
import { RadiographTable } from "./radiograph-table.ts";

/** Nearer than this to being there or gone, it is. */
const ALMOST = 0.01;

export type FilmType = typeof FloatType | typeof HalfFloatType;

/** The finest numbers that this device can add up on a film, or null when it cannot at all. */
export function filmTypeOf({ extensions }: WebGLRenderer): FilmType | null {
  // Blending long floats is an extension of its own, which many phones lack.
  if (extensions.has("EXT_color_buffer_float") && extensions.has("EXT_float_blend"))
    return FloatType;
  const hasHalf =
    extensions.has("EXT_color_buffer_float") || extensions.has("EXT_color_buffer_half_float");
  return hasHalf ? HalfFloatType : null;
}

export function createFilm({ organs, skin }: BodyModel, type: FilmType) {
  ensureCortex(organs);
  const target = new WebGLRenderTarget(1, 1, {
    type,
    format: RGBAFormat,
    minFilter: NearestFilter,
    magFilter: NearestFilter,
    depthBuffer: false,
  });
  const middle = { value: 0 };
  const organTable = new RadiographTable(organs.ids.length);
  const skinTable = new RadiographTable(skin.ids.length);
  const expose = [
    createExpose({ table: organTable.texture, middle, hasCortex: true }),
    createExpose({ table: skinTable.texture, middle, hasCortex: false }),
  ] as const;
  const scene = new Scene();
  scene.add(meshOf(organs, expose[0]), meshOf(skin, expose[1]));
  const { material, uniforms } = createDevelop(target.texture);
  const screen = new BufferGeometry();
  // One triangle that is larger than the picture.
  screen.setAttribute(
    "position",
    new BufferAttribute(Float32Array.from([-1, -1, 0, 3, -1, 0, -1, 3, 0]), 3),
  );
  const mesh = new Mesh(screen, material);
  mesh.frustumCulled = false;
  mesh.visible = false;
  const size = new Vector2();
  const reach = new Reach();

  let hasBeenShown = false;

  return {
    /** The picture, to be drawn over everything else. */
    mesh,
    /** 0 not there, 1 covering all else. */
    presence: (): number => uniforms.presence.value,
    /** Says what each structure is to look like. */
    aim(choice: Choice, ageYears: number): void {
      organs.ids.forEach((id, s) => organTable.aim(s, organRow(id, choice, ageYears)));
      skin.ids.forEach((id, s) => skinTable.aim(s, skinRow(id, choice)));
      // The colour of a type that was let go of stays until its light has faded.
      if (choice.subtype) uniforms.typeColour.value.set(...typeColour(choice));
    },
    /** Moves a share of the way to being shown or not, and to the looks aimed at; whether anything still moves. */
    advance(isShown: boolean, share: number): boolean {
      const { presence } = uniforms;
      const goal = Number(isShown);
      const rest = (goal - presence.value) * (1 - share);
      const isFading = Math.abs(rest) > ALMOST;
      presence.value = isFading ? goal - rest : goal;
      const wasVisible = mesh.visible;
      mesh.visible = presence.value > 0;
      if (!mesh.visible) {
        // Gives the film's memory back until it is exposed again.
        if (wasVisible) target.dispose();
        return false;
      }
      const shareOfLooks = hasBeenShown ? share : 1;
      hasBeenShown = true;
      const isOrganMoving = organTable.advance(shareOfLooks);
      return skinTable.advance(shareOfLooks) || isOrganMoving || isFading;
    },
    /** Exposes the film to the body as it stands, seen by the camera. */
    expose(gl: WebGLRenderer, camera: PerspectiveCamera): void {
      gl.getDrawingBufferSize(size);
      // Does nothing when the size is the same.
      target.setSize(size.x, size.y);
      camera.updateMatrixWorld();
      middle.value = reach.middleBefore(camera, skin);
      gl.setRenderTarget(target);
      gl.render(scene, camera);
      gl.setRenderTarget(null);
    },
    dispose(): void {
      target.dispose();
      organTable.texture.dispose();
      skinTable.texture.dispose();
      for (const each of [...expose, material]) each.dispose();
      screen.dispose();
    },
  };
}

/** The layer's own buffers, which growth moves; they are the layer's to dispose of. */
function meshOf(layer: BodyLayer, material: ShaderMaterial): Mesh {
  const mesh = new Mesh(layer.geometry, material);
  mesh.frustumCulled = false;
  return mesh;
}
