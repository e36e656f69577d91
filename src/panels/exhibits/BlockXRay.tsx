import { useExhibitWords } from "../../state/use-lazy-words.ts";
import { usePicture } from "../../state/exhibits/pictures.ts";
import { PictureCanvas } from "./PictureCanvas.tsx";

/** The close-up's own piece of bone as a radiograph would show it. */
export function BlockXRay({ plate }: { readonly plate: "open" | "closing" | "closed" }) {
  const { t } = useExhibitWords();
  const picture = usePicture("block-x-ray");
  if (!picture) return null;
  const label = t("closeUp.xrayAlt", { plate: t(`closeUp.plate.${plate}`) });
  return <PictureCanvas className="block-x-ray" picture={picture} label={label} />;
}
