import { useEffect, useRef } from "react";
import { structureName } from "../content/tell.ts";
import { useViewer } from "../state/store.ts";
import { useContentIfHere } from "../state/use-content.ts";
import { locateStructure } from "../state/locator.ts";

/** Keeps the tag off the fingertip or arrow that points, CSS pixels. */
const OFFSET_PX = 16;

/** Names what the pointer rests on, beside the pointer, or what a list entry points out, on the body. */
export function NameTag() {
  const hovered = useViewer((state) => state.hovered);
  const voice = useViewer((state) => state.voice);
  const content = useContentIfHere("structures");
  const tag = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = tag.current;
    const stage = element?.parentElement;
    if (!element || !stage) return undefined;
    const place = (x: number, y: number): void => {
      const box = stage.getBoundingClientRect();
      const flipX = x + OFFSET_PX + element.offsetWidth > box.right;
      const left = x - box.left + (flipX ? -OFFSET_PX - element.offsetWidth : OFFSET_PX);
      const top = Math.min(box.height - element.offsetHeight, Math.max(0, y - box.top + OFFSET_PX));
      element.style.translate = `${Math.max(0, left)}px ${top}px`;
    };
    const move = (event: PointerEvent): void => {
      if (event.pointerType === "mouse") place(event.clientX, event.clientY);
    };
    stage.addEventListener("pointermove", move);
    if (hovered && !stage.matches(":hover")) {
      const spot = locateStructure(hovered);
      if (spot) place(spot.x, spot.y);
    }
    return () => stage.removeEventListener("pointermove", move);
  }, [hovered]);

  const name = content && hovered ? structureName(content, hovered, voice) : "";
  return (
    <div ref={tag} className="name-tag" hidden={!name} aria-hidden="true">
      {name}
    </div>
  );
}
