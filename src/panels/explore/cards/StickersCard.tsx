import { BODY_PLACES, spotOfPlace } from "../../../domain/rooms/child-places.ts";
import { type Sticker, STICKERS, STICKERS_MAX } from "../../../domain/rooms/play.ts";
import {
  chooseSticker,
  putSticker,
  takeOffSticker,
  takeSticker,
} from "../../../state/explore/play-actions.ts";
import { usePlayMade } from "../../../state/explore/selectors.ts";
import { useSession } from "../../../state/explore/session.ts";
import { useExploreWords } from "../../../state/use-lazy-words.ts";
import { IconButton } from "../../../ui/IconButton.tsx";
import { PartList } from "../PartList.tsx";
import { StickerIcon } from "../StickerIcon.tsx";
import { TakeAlongButton } from "../take-along/TakeAlongButton.tsx";
import { useNames } from "../use-names.ts";
import { BodySides } from "./BodySides.tsx";

/** Stickers to put on the body, and those that are on it. */
export function StickersCard() {
  const { t } = useExploreWords();
  const { nameOfPlace } = useNames();
  const { stickers } = usePlayMade();
  const chosen = useSession((session) => session.chosenSticker);
  const isMoving = stickers.some(({ id }) => id === chosen);
  const how = isMoving
    ? t("explore.stickers.move")
    : stickers.length < STICKERS_MAX
      ? t("explore.stickers.how")
      : t("explore.stickers.allUsed");
  return (
    <>
      <p className="explore-said" aria-live="polite">
        {how}
      </p>
      <Kinds />
      {stickers.length > 0 && (
        <ul className="explore-made" aria-label={t("explore.stickers.made")}>
          {stickers.map((sticker) => (
            <PutSticker key={sticker.id} sticker={sticker} isChosen={sticker.id === chosen} />
          ))}
        </ul>
      )}
      <PartList
        label={isMoving ? t("explore.stickers.moveList") : t("explore.stickers.list")}
        parts={BODY_PLACES}
        nameOf={nameOfPlace}
        onChoose={(place) => putSticker(spotOfPlace(place))}
      />
      <BodySides />
      <TakeAlongButton />
    </>
  );
}

function Kinds() {
  const { t } = useExploreWords();
  const current = useSession((session) => session.sticker);
  return (
    <fieldset className="explore-crayons">
      <legend className="visually-hidden">{t("explore.stickers.box")}</legend>
      {STICKERS.map((kind) => (
        <label key={kind} className="explore-crayon">
          <input
            type="radio"
            name="sticker"
            checked={kind === current}
            onChange={() => takeSticker(kind)}
          />
          <span>
            <StickerIcon kind={kind} />
            {t(`explore.stickers.kind.${kind}`)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface PutStickerProps {
  readonly sticker: Sticker;
  readonly isChosen: boolean;
}

function PutSticker({ sticker: { id, kind, spot }, isChosen }: PutStickerProps) {
  const { t } = useExploreWords();
  const { nameOfSpot } = useNames();
  const name = t("explore.stickers.at", {
    sticker: t(`explore.stickers.kind.${kind}`),
    place: nameOfSpot(spot),
  });
  return (
    <li>
      <button
        type="button"
        className="explore-part"
        aria-pressed={isChosen}
        onClick={() => chooseSticker(id)}
      >
        <StickerIcon kind={kind} />
        <span>{name}</span>
      </button>
      <IconButton
        icon="close"
        label={t("explore.stickers.takeOff", { name })}
        className="icon-button explore-off"
        onClick={() => takeOffSticker(id)}
      />
    </li>
  );
}
