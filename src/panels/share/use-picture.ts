import { useCallback, useMemo } from "react";
import { CREDITS } from "../../domain/credits.ts";
import type { View } from "../../domain/view.ts";
import { LANGUAGES } from "../../i18n/languages.ts";
import { takePicture } from "../../state/share/capture.ts";
import { useViewer, type ViewerState } from "../../state/store.ts";
import { useShownTheme } from "../../state/theme.ts";
import { useShareWords } from "../../state/use-lazy-words.ts";
import { drawnSide } from "../picture-frame.ts";
import { type Caption, composeSheet, type Sheet } from "./compose-picture.ts";
import { flatPicture } from "./flat-picture.ts";
import { useShownAge } from "./use-shown-age.ts";
import { useShownName } from "./use-shown-name.ts";

/** What stands under a picture of the present view. */
export function useCaption(): Caption {
  const { t } = useShareWords();
  const name = useShownName();
  const age = useShownAge();
  const voice = useViewer((state) => state.voice);
  const view = useViewer(shownView);
  const isMirrored = useViewer((state) => state.isMirrored && is3d(state));
  return useMemo(() => {
    const side = view === "front" || view === "back" ? view : null;
    const leftOn = (side === "front") === isMirrored ? "left" : "right";
    const seen = [
      view && t(`share.picture.seen.${view}`),
      isMirrored && t("share.picture.mirrored"),
      side && t(`share.picture.leftOn.${leftOn}`),
    ].filter(Boolean);
    const details = [
      ...(seen.length > 0 ? [seen.join(", ")] : []),
      t("share.picture.body", { age }),
      t("share.picture.words", { voice: t(`translation:voice.${voice}`) }),
      t("share.picture.notScan"),
    ];
    const references = CREDITS.references.map(
      (reference) => `${reference.name} (${reference.owner}, ${reference.licence})`,
    );
    const { title, licence } = CREDITS;
    const credit = t("share.picture.credit", { title, licence, references: references.join(", ") });
    // A dot stays with what it ends.
    return { name, details: details.join("\u00A0· "), credit };
  }, [t, name, age, voice, view, isMirrored]);
}

const is3d = ({ model }: ViewerState): boolean => model.kind === "ready";

/** From where the body is seen; null where an exhibit turns it as it needs. */
function shownView(state: ViewerState): View | null {
  const { view, structure, exhibit } = state;
  if (exhibit) return null;
  // The flat picture knows two sides, and both bodies turn round for what lies on the back.
  return !is3d(state) || view === "front" ? drawnSide(view, structure) : view;
}

/** Takes the picture of the present view; null where there is nothing to take one of. It throws where it cannot. */
export function usePictureTaker(
  caption: Caption,
): (widthPx: number, heightPx: number) => Promise<Blob | null> {
  const lang = useViewer((state) => state.lang);
  // The colours are read anew once the page has others.
  const theme = useShownTheme();
  return useCallback(
    async (widthPx, heightPx) => {
      const sheet = await sheetOf({ widthPx, heightPx, isRtl: LANGUAGES[lang].dir === "rtl" });
      const { picture, finish } = composeSheet(sheet, caption);
      const drawn =
        (await takePicture({ ...picture, background: sheet.paper })) ??
        (await flatPicture(picture.widthPx, picture.heightPx));
      if (!drawn) return null;
      const canvas = finish(drawn);
      return new Promise((resolve, reject) => {
        canvas.toBlob(
          (blob) => (blob ? resolve(blob) : reject(new Error("The picture is too large."))),
          "image/png",
        );
      });
    },
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [caption, lang, theme],
  );
}

/** The page's own colours and font. */
async function sheetOf(size: Pick<Sheet, "widthPx" | "heightPx" | "isRtl">): Promise<Sheet> {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  const font = token("--font");
  await Promise.all([400, 700].map((weight) => document.fonts.load(`${weight} 20px ${font}`)));
  const colours = { paper: token("--paper"), ink: token("--ink"), softInk: token("--ink-soft") };
  return { ...size, ...colours, font };
}
