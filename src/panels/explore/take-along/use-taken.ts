import { useState } from "react";
import type { StickerKind } from "../../../domain/rooms/play.ts";
import { usePlayMade } from "../../../state/explore/selectors.ts";
import { useExploreWords } from "../../../state/use-lazy-words.ts";
import { useNames } from "../use-names.ts";

export interface TakenSticker {
  readonly kind: StickerKind;
  /** "Hurts: tummy" */
  readonly text: string;
}

export interface Taken {
  readonly title: string;
  readonly date: string;
  readonly stickersHeading: string;
  readonly stickers: readonly TakenSticker[];
  readonly questionsHeading: string;
  readonly questions: readonly string[];
  /** Where the picture comes from, and that it is no scan. */
  readonly note: string;
}

/** What was made, in words: under the picture and on paper. Two stickers of a kind on a place are told once. */
export function useTaken(): Taken {
  const { t, i18n } = useExploreWords();
  const { nameOfSpot } = useNames();
  const { stickers, questions } = usePlayMade();
  const [today] = useState(() => new Date());
  const told = new Map<string, TakenSticker>();
  for (const { kind, spot } of stickers) {
    const sticker = t(`explore.stickers.kind.${kind}`);
    const text = t("explore.stickers.at", { sticker, place: nameOfSpot(spot) });
    told.set(text, { kind, text });
  }
  return {
    title: t("explore.takeAlong.pictureTitle"),
    date: new Intl.DateTimeFormat(i18n.language, { dateStyle: "long" }).format(today),
    stickersHeading: t("explore.stickers.made"),
    stickers: [...told.values()],
    questionsHeading: t("explore.ask.kept"),
    questions,
    note: t("explore.takeAlong.pictureNote"),
  };
}
