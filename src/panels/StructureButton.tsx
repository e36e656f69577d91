import { type PointerEvent } from "react";
import { useTranslation } from "react-i18next";
import { structureName } from "../content/tell.ts";
import { placesIn, type SelectableId, subtypeOf } from "../domain/anatomy.ts";
import { selectStructure, setHovered, stepBack } from "../state/actions.ts";
import { useViewer } from "../state/store.ts";
import { SubtypeMark } from "./SubtypeMark.tsx";
import { useContent } from "../state/use-content.ts";

export interface StructureButtonProps {
  readonly id: SelectableId;
  /** Shows the sign of the type that can start here. */
  readonly isMarked?: boolean;
  /** End of the name that is spoken but not shown, because what stands above says it already. */
  readonly impliedEnd?: string;
}

export function StructureButton({ id, isMarked = false, impliedEnd = "" }: StructureButtonProps) {
  const { t } = useTranslation();
  const content = useContent("structures");
  const voice = useViewer((state) => state.voice);
  const isChosen = useViewer((state) => state.structure === id);
  const name = structureName(content, id, voice);
  const subtype = subtypeOf(id);
  const startsHere = isMarked && subtype && placesIn(id, subtype).length > 0;
  const point = (event: PointerEvent) => event.pointerType !== "touch" && setHovered(id);
  return (
    <button
      type="button"
      className="structure-button"
      aria-pressed={isChosen}
      onClick={() => (isChosen ? stepBack() : selectStructure(id))}
      onPointerEnter={point}
      onPointerLeave={() => setHovered(null)}
      onFocus={() => setHovered(id)}
      onBlur={() => setHovered(null)}
    >
      <span>
        {name.slice(0, name.length - impliedEnd.length)}
        {impliedEnd && <span className="visually-hidden">{impliedEnd}</span>}
      </span>
      {startsHere && (
        <span className="starts-here" title={t("parts.startsHere")}>
          <SubtypeMark subtype={subtype} />
        </span>
      )}
    </button>
  );
}
