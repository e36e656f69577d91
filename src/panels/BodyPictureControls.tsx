import { type KeyboardEvent, memo, type SyntheticEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { structureName } from "../content/tell.ts";
import { isSelectable, isSkinRegion, partsOf, type StructureId } from "../domain/anatomy.ts";
import type { PictureView } from "../domain/picture.ts";
import { selectStructure, setHovered, stepBack } from "../state/actions.ts";
import { useViewer } from "../state/store.ts";
import { useContentIfHere } from "../state/use-content.ts";
import type { ControlShape } from "./picture-layers.ts";

/** Thinner than this and a finger would miss it: it gets a wider, invisible edge. Units. */
const THIN = 24;

/** Where a key leads among the places, in order from head to foot. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
  Home: -Infinity,
  End: Infinity,
};

export interface BodyPictureControlsProps {
  readonly view: PictureView;
  /** In the order in which they lie over one another. */
  readonly controls: readonly ControlShape[];
}

/**
 * Every place that can be chosen, as a button of the place's own shape. There may be a hundred and more: the
 * picture is one stop for the Tab key, arrow keys go on from place to place, and what lies faded behind the
 * chosen type is no button at all. The list of body parts holds every structure at any time.
 */
export const BodyPictureControls = memo(function BodyPictureControls({
  view,
  controls,
}: BodyPictureControlsProps) {
  const { t } = useTranslation();
  const content = useContentIfHere("structures");
  const voice = useViewer((state) => state.voice);
  const structure = useViewer((state) => state.structure);
  const [lastId, setLastId] = useState<StructureId | null>(null);

  const inOrder = controls.toSorted((a, b) => a.middleY - b.middleY);
  const has = (id: StructureId | null | undefined): id is StructureId =>
    inOrder.some((control) => control.id === id);
  const chosen = structure && partsOf(structure).find(has);
  const stop = [lastId, chosen].find(has) ?? inOrder.find(({ look }) => look.role !== "clear")?.id;

  const choose = (event: SyntheticEvent): void => {
    const id = idAt(event);
    if (!id) return;
    event.stopPropagation();
    if (id === structure) stepBack();
    else selectStructure(id);
  };
  const onKeyDown = (event: KeyboardEvent<SVGGElement>): void => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      choose(event);
    }
    const step = STEPS[event.key];
    const id = idAt(event);
    if (step === undefined || !id) return;
    event.preventDefault();
    const at = inOrder.findIndex((control) => control.id === id) + step;
    const next = inOrder[Math.max(0, Math.min(inOrder.length - 1, at))]!.id;
    event.currentTarget.querySelector<SVGGElement>(`[role][data-structure="${next}"]`)?.focus();
  };

  // Roles rather than elements: no HTML control has the shape of a place.
  /* oxlint-disable jsx-a11y/prefer-tag-over-role */
  const draw = ({ id, curves, plainName }: ControlShape) => (
    <g
      key={id}
      id={id}
      role="button"
      data-structure={id}
      tabIndex={id === stop ? 0 : -1}
      aria-pressed={id === structure}
      aria-label={content ? structureName(content, id, voice) : plainName}
    >
      <path d={curves} />
    </g>
  );
  return (
    <g
      role="group"
      aria-label={t(`picture.from.${view}`)}
      className="picture-controls"
      onClick={choose}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        setLastId(idAt(event));
        setHovered(idAt(event));
      }}
      onBlur={() => setHovered(null)}
      onPointerOver={(event) => event.pointerType !== "touch" && setHovered(idAt(event))}
      onPointerOut={() => setHovered(null)}
    >
      {controls.filter(({ id }) => isSkinRegion(id)).map(draw)}
      {controls
        .filter(({ id, thickness }) => thickness < THIN && !isSkinRegion(id))
        .map(({ id, curves }) => (
          <path key={id} className="thin" data-structure={id} d={curves} />
        ))}
      {controls.filter(({ id }) => !isSkinRegion(id)).map(draw)}
    </g>
  );
});

function idAt({ target }: SyntheticEvent): StructureId | null {
  const id = (target as Element).closest<SVGElement>("[data-structure]")?.dataset["structure"];
  return isSelectable(id) ? (id as StructureId) : null;
}
