import { useThree } from "@react-three/fiber";
import { useEffect } from "react";
import { type Ray, Raycaster, Vector2 } from "three";
import { selectStructure, setHovered, stepBack } from "../state/actions.ts";
import { viewerStore } from "../state/store.ts";
import { choiceOf } from "./appearance.ts";
import type { BodyModel } from "./load-body.ts";
import { exhibitStage } from "./exhibit-stage.ts";
import { mirrored } from "./mirror.ts";
import { pick } from "./picking.ts";
import { roomStage, whenRoomStands } from "./room-stage.ts";

/** Farther than this and a press is a drag, CSS pixels. Fingers wander more than mice. */
const CLICK_SLOP = { mouse: 5, touch: 12 };

export interface PointerPickerProps {
  readonly model: BodyModel;
}

/** Turns presses on the canvas into selections: on a part, on the skin, or beside the body to go back. */
export function PointerPicker({ model }: PointerPickerProps) {
  const element = useThree((state) => state.gl.domElement);
  const camera = useThree((state) => state.camera);

  useEffect(() => {
    const raycaster = new Raycaster();
    const pointer = new Vector2();
    let pressed: { id: number; x: number; y: number; fingers: number } | null = null;
    let hoverFrame = 0;
    const fingers = new Set<number>();

    const aim = (event: PointerEvent): void => {
      const box = element.getBoundingClientRect();
      pointer.set(
        mirrored(((event.clientX - box.left) / box.width) * 2 - 1),
        1 - ((event.clientY - box.top) / box.height) * 2,
      );
      camera.updateMatrixWorld();
      raycaster.setFromCamera(pointer, camera);
    };
    /** An open exhibit stands before the body. */
    const atExhibit = (ray: Ray) => exhibitStage.getState().picker?.(ray) ?? null;
    const atBody = (ray: Ray) => pick(model, ray, choiceOf(viewerStore.getState()));
    const press = (ray: Ray): void => {
      if (roomStage.getState().press?.(ray)) return;
      const exhibit = atExhibit(ray);
      const hit = exhibit ? null : atBody(ray);
      if (exhibit) exhibit.choose();
      else if (hit) selectStructure(hit.id);
      else stepBack();
    };
    const down = (event: PointerEvent): void => {
      fingers.add(event.pointerId);
      pressed =
        fingers.size === 1 && event.button === 0
          ? { id: event.pointerId, x: event.clientX, y: event.clientY, fingers: 1 }
          : null;
    };
    const up = (event: PointerEvent): void => {
      fingers.delete(event.pointerId);
      const start = pressed;
      pressed = null;
      if (!start || start.id !== event.pointerId) return;
      const slop = event.pointerType === "mouse" ? CLICK_SLOP.mouse : CLICK_SLOP.touch;
      if (Math.hypot(event.clientX - start.x, event.clientY - start.y) > slop) return;
      aim(event);
      const ray = raycaster.ray.clone();
      whenRoomStands(() => press(ray));
    };
    const move = (event: PointerEvent): void => {
      if (event.pointerType !== "mouse" || event.buttons !== 0) return;
      cancelAnimationFrame(hoverFrame);
      // One search a frame, however many moves the system reports.
      hoverFrame = requestAnimationFrame(() => {
        aim(event);
        const exhibit = atExhibit(raycaster.ray);
        const id = exhibit ? (exhibit.part ?? null) : (atBody(raycaster.ray)?.id ?? null);
        if (viewerStore.getState().hovered !== id) setHovered(id);
        element.style.cursor = id || exhibit ? "pointer" : "";
      });
    };
    const leave = (event: PointerEvent): void => {
      cancelAnimationFrame(hoverFrame);
      if (event.pointerType === "mouse") setHovered(null);
    };
    const cancel = (event: PointerEvent): void => {
      fingers.delete(event.pointerId);
      pressed = null;
    };
    const listeners = {
      pointerdown: down,
      pointerup: up,
      pointermove: move,
      pointerleave: leave,
      pointercancel: cancel,
    };
    for (const [type, listener] of Object.entries(listeners))
      element.addEventListener(type, listener as EventListener);
    return () => {
      cancelAnimationFrame(hoverFrame);
      for (const [type, listener] of Object.entries(listeners))
        element.removeEventListener(type, listener as EventListener);
    };
  }, [model, element, camera]);

  return null;
}
