import type { PointerEvent } from "react";
import { structureName } from "../../content/tell.ts";
import type { StructureId } from "../../domain/anatomy.ts";
import { setHovered } from "../../state/actions.ts";
import { togglePart } from "../../state/exhibits/toggle-part.ts";
import { useViewer } from "../../state/store.ts";
import { CalloutNumber } from "./CalloutNumber.tsx";
import { useContent } from "../../state/use-content.ts";

export interface PartButtonProps {
  readonly id: StructureId;
  /** In the picture, sRGB hex. */
  readonly colour: string;
  /** Of its label in the picture, where that is not the part's own. */
  readonly calloutId?: string;
}

/** A part that an exhibit meets, with its colour there; chooses it and leaves the exhibit open. */
export function PartButton({ id, colour, calloutId = id }: PartButtonProps) {
  const content = useContent("structures");
  const voice = useViewer((state) => state.voice);
  const isChosen = useViewer((state) => state.structure === id);
  const point = (event: PointerEvent) => event.pointerType !== "touch" && setHovered(id);
  return (
    <button
      type="button"
      className="part-button"
      aria-pressed={isChosen}
      onClick={() => togglePart(id)}
      onPointerEnter={point}
      onPointerLeave={() => setHovered(null)}
      onFocus={() => setHovered(id)}
      onBlur={() => setHovered(null)}
    >
      <CalloutNumber id={calloutId} />
      <span className="part-swatch" style={{ backgroundColor: colour }} />
      <span>{structureName(content, id, voice)}</span>
    </button>
  );
}
