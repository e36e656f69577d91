import { type PointerEvent } from "react";
import { useTranslation } from "react-i18next";
import { structureName } from "../content/load.ts";
import { type StructureId, structuresOfSubtype, subtypeOf } from "../domain/anatomy.ts";
import { selectStructure, setHovered, stepBack } from "../state/actions.ts";
import { useViewer } from "../state/store.ts";
import { SubtypeMark } from "./SubtypeMark.tsx";
import { useContent } from "./use-content.ts";

export interface StructureButtonProps {
  readonly id: StructureId;
  /** Shows the sign of the type that can start here. */
  readonly isMarked?: boolean;
}

export function StructureButton({ id, isMarked = false }: StructureButtonProps) {
  const { t } = useTranslation();
  const content = useContent();
  const voice = useViewer((state) => state.voice);
  const isChosen = useViewer((state) => state.structure === id);
  const subtype = subtypeOf(id);
  const startsHere = isMarked && subtype && structuresOfSubtype(subtype).includes(id);
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
      <span>{structureName(content, id, voice)}</span>
      {startsHere && (
        <span className="starts-here" title={t("parts.startsHere")}>
          <SubtypeMark subtype={subtype} />
        </span>
      )}
    </button>
  );
}
