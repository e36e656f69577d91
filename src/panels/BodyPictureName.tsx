import { useLayoutEffect, useRef } from "react";
import { structureName } from "../content/tell.ts";
import { partsOf } from "../domain/anatomy.ts";
import { useViewer } from "../state/store.ts";
import { useContentIfHere } from "../state/use-content.ts";

/** Air between a place and its name, CSS pixels. */
const GAP_PX = 8;

/** Names what the pointer or the keyboard is at, above the place. A screen reader hears it from the button. */
export function BodyPictureName() {
  const tag = useRef<HTMLDivElement>(null);
  const hovered = useViewer((state) => state.hovered);
  const voice = useViewer((state) => state.voice);
  const content = useContentIfHere("structures");
  const name = content && hovered ? structureName(content, hovered, voice) : "";

  useLayoutEffect(() => {
    const element = tag.current;
    const stage = element?.parentElement?.getBoundingClientRect();
    const place = hovered && document.getElementById(partsOf(hovered)[0]!)?.getBoundingClientRect();
    if (!element || !stage || !place) return;
    const { offsetWidth, offsetHeight } = element;
    const left = (place.left + place.right) / 2 - stage.left - offsetWidth / 2;
    const top = place.top - stage.top - offsetHeight - GAP_PX;
    const within = (value: number, most: number): number => Math.max(0, Math.min(most, value));
    element.style.left = `${within(left, stage.width - offsetWidth)}px`;
    element.style.top = `${within(top, stage.height - offsetHeight)}px`;
  }, [hovered, name]);

  return (
    <div ref={tag} className="picture-name" hidden={!name} aria-hidden="true">
      {name}
    </div>
  );
}
