import { structureName } from "../../content/tell.ts";
import { type GarmentId, GARMENTS, type SelectableId } from "../../domain/anatomy.ts";
import { type BodyPlace, placeOfSpot } from "../../domain/rooms/child-places.ts";
import type { Spot } from "../../domain/rooms/spots.ts";
import { useContent } from "../../state/use-content.ts";
import { useExploreWords } from "../../state/use-lazy-words.ts";

/** What a child calls things on the body; suspends until the words are here. */
export function useNames() {
  const { t } = useExploreWords();
  const structures = useContent("structures");
  const isGarment = (part: string): part is GarmentId => GARMENTS.some((id) => id === part);
  const nameOfPlace = (place: BodyPlace): string => t(`explore.place.${place}`);
  const nameOfPart = (part: GarmentId | SelectableId): string =>
    isGarment(part) ? t(`explore.garment.${part}`) : structureName(structures, part, "child");
  /** Of a sticker's place. */
  const nameOfSpot = (spot: Spot): string => {
    const place = placeOfSpot(spot);
    return place ? nameOfPlace(place) : nameOfPart(spot.structure);
  };
  return { nameOfPlace, nameOfPart, nameOfSpot };
}
