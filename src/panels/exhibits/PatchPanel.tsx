import { useState } from "react";
import { patchText } from "../../content/tell-exhibits.ts";
import { PATCH_PICTURES } from "../../content/types.ts";
import {
  patchPicture,
  type PatchPicture,
  type PatchRing,
  usePatchRings,
} from "../../state/exhibits/patch-result.ts";
import { usePicture } from "../../state/exhibits/pictures.ts";
import { useExhibitWords } from "../../state/use-lazy-words.ts";
import { useContent, useTelling } from "../../state/use-content.ts";
import { Section } from "../Section.tsx";
import { ExhibitHeading } from "./ExhibitHeading.tsx";
import { ExhibitStatus } from "./ExhibitStatus.tsx";
import { PictureCanvas } from "./PictureCanvas.tsx";
import "./exhibit-buttons.css";
import "./patch.css";

/** The end of a long bone with a patch in it: early and clear in an x-ray, and the early one in MRI. */
export function PatchPanel() {
  const { t } = useExhibitWords();
  const closer = useContent("closer");
  const telling = useTelling();
  const rings = usePatchRings();
  const [isShown, setIsShown] = useState(false);
  const [isLarge, setIsLarge] = useState(false);
  const about = patchText(closer, "about", telling);
  return (
    <>
      <ExhibitHeading>{t("open.patch")}</ExhibitHeading>
      {about && <Section sentences={about.sentences} />}
      <ExhibitStatus />
      {rings && (
        <div className="exhibit-row patch-ways">
          <button
            type="button"
            className="exhibit-button"
            aria-pressed={isShown}
            onClick={() => setIsShown(!isShown)}
          >
            {t("patch.show")}
          </button>
          <button
            type="button"
            className="exhibit-button"
            aria-pressed={isLarge}
            onClick={() => setIsLarge(!isLarge)}
          >
            {t("patch.large")}
          </button>
        </div>
      )}
      <div className={isLarge ? "patch-pictures is-large" : "patch-pictures"}>
        {PATCH_PICTURES.map((name) => (
          <PatchFigure key={name} name={name} ring={isShown ? (rings?.[name] ?? null) : null} />
        ))}
      </div>
    </>
  );
}

interface PatchFigureProps {
  readonly name: PatchPicture;
  readonly ring: PatchRing | null;
}

function PatchFigure({ name, ring }: PatchFigureProps) {
  const { t } = useExhibitWords();
  const closer = useContent("closer");
  const telling = useTelling();
  const picture = usePicture(patchPicture(name));
  const text = patchText(closer, name, telling);
  const label = ring ? t("patch.ringed", { what: t(`patch.alt.${name}`) }) : t(`patch.alt.${name}`);
  return (
    <figure className="patch-figure">
      {picture && (
        <div className="patch-film">
          <PictureCanvas className="patch-canvas" picture={picture} label={label} />
          {ring && (
            <svg viewBox={`0 0 1 ${picture.height / picture.width}`} aria-hidden="true">
              <circle className="patch-ring-under" cx={ring.x} cy={ring.y} r={ring.radius} />
              <circle className="patch-ring" cx={ring.x} cy={ring.y} r={ring.radius} />
            </svg>
          )}
        </div>
      )}
      <figcaption>
        <h4>{t(`patch.${name}`)}</h4>
        {text && <Section sentences={text.sentences} />}
      </figcaption>
    </figure>
  );
}
