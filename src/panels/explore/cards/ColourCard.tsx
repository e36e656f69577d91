import { GARMENTS, type GarmentId, partsOf, type SelectableId } from "../../../domain/anatomy.ts";
import { INNER_PARTS, OUTER_PARTS } from "../../../domain/rooms/child-places.ts";
import { PAINT_COLOURS, type PaintId, PAINTS } from "../../../domain/rooms/play.ts";
import { colourPart, takeCrayon } from "../../../state/explore/play-actions.ts";
import { usePlayMade } from "../../../state/explore/selectors.ts";
import { type Crayon, useSession } from "../../../state/explore/session.ts";
import { useViewer } from "../../../state/store.ts";
import { useExploreWords } from "../../../state/use-lazy-words.ts";
import { PartList } from "../PartList.tsx";
import { RoomIcon } from "../RoomIcon.tsx";
import { TakeAlongButton } from "../take-along/TakeAlongButton.tsx";
import { useNames } from "../use-names.ts";
import { BodySides } from "./BodySides.tsx";

/** The paint box. */
export function ColourCard() {
  const { t } = useExploreWords();
  const { nameOfPart } = useNames();
  const coloured = useSession((session) => session.coloured);
  const isOutside = useViewer((state) => state.lens === "solid");
  const { paint } = usePlayMade();
  const paintOf = (part: GarmentId | SelectableId): PaintId | undefined =>
    paint[GARMENTS.find((id) => id === part) ?? partsOf(part as SelectableId)[0]!];
  const nameOfColour = (crayon: Crayon | undefined): string =>
    crayon && crayon !== "eraser" ? t(`explore.colour.paint.${crayon}`) : t("explore.colour.bare");
  return (
    <>
      <p className="explore-said">{t("explore.colour.how")}</p>
      <Crayons />
      <output className="explore-now">
        {coloured &&
          t("explore.colour.now", {
            part: nameOfPart(coloured.part),
            colour: nameOfColour(coloured.crayon),
          })}
      </output>
      <BodySides />
      <PartList
        label={t("explore.list")}
        parts={isOutside ? OUTER_PARTS : INNER_PARTS}
        nameOf={(part) => `${nameOfPart(part)} (${nameOfColour(paintOf(part))})`}
        renderMark={(part) => <Swatch paint={paintOf(part)} />}
        onChoose={colourPart}
      />
      <TakeAlongButton />
    </>
  );
}

function Crayons() {
  const { t } = useExploreWords();
  const crayon = useSession((session) => session.crayon);
  return (
    <fieldset className="explore-crayons">
      <legend className="visually-hidden">{t("explore.colour.box")}</legend>
      {[...PAINTS, "eraser" as const].map((option) => (
        <label key={option} className="explore-crayon">
          <input
            type="radio"
            name="crayon"
            checked={option === crayon}
            onChange={() => takeCrayon(option)}
          />
          <span>
            {option === "eraser" ? <RoomIcon name="eraser" /> : <Swatch paint={option} />}
            {option === "eraser" ? t("explore.colour.eraser") : t(`explore.colour.paint.${option}`)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

const Swatch = ({ paint }: { readonly paint: PaintId | undefined }) => (
  <span
    className="explore-swatch"
    aria-hidden="true"
    style={{ background: paint ? PAINT_COLOURS[paint] : "none" }}
  />
);
