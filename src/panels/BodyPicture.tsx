import { useDeferredValue, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { stepBack } from "../state/actions.ts";
import { chapterPlaces, litPlaces } from "../state/selectors.ts";
import { useViewer } from "../state/store.ts";
import { BodyPictureCallout } from "./BodyPictureCallout.tsx";
import { BodyPictureControls } from "./BodyPictureControls.tsx";
import { BodyPictureName } from "./BodyPictureName.tsx";
import { BodyPictureShapes } from "./BodyPictureShapes.tsx";
import { usePicture } from "./picture-file.ts";
import { drawnSide, frameOf } from "./picture-frame.ts";
import { useGrownPicture } from "./use-grown-picture.ts";
import { controlsOf, drawShapes, layersOf } from "./picture-layers.ts";
import { useGlide } from "./use-glide.ts";
import "./body-picture.css";

/** How much one press on "closer" brings, as with the 3D body. */
const CLOSER = 4 / 3;

/**
 * The body drawn flat: what people see while 3D is on its way, where it cannot be had, and on paper. It
 * stands where the 3D body will stand, at its size, and chooses the same things. Once the 3D body is there
 * it is put away, from the eye and from assistive technology, and kept for print.
 */
export function BodyPicture() {
  const { t } = useTranslation();
  const isPutAway = useViewer((state) => state.model.kind === "ready");
  const isNoted = useViewer(({ model: { kind } }) => kind === "no-webgl" || kind === "failed");
  const attempt = useViewer((state) => state.modelAttempt);
  const subtype = useViewer((state) => state.subtype);
  const structure = useViewer((state) => state.structure);
  const lens = useViewer((state) => state.lens);
  const lit = useViewer(litPlaces);
  const told = useViewer(chapterPlaces);
  const view = useViewer((state) => state.view);
  const insets = useViewer((state) => state.insets);
  // A dragged slider does not wait for the drawing.
  const ageYears = useDeferredValue(useViewer((state) => state.ageYears));
  const zoom = useZoom();

  const file = usePicture(drawnSide(view, structure), attempt);
  const picture = useGrownPicture(file, ageYears);
  const shapes = useMemo(() => (picture ? drawShapes(picture) : []), [picture]);
  const layers = useMemo(
    () => layersOf(shapes, { subtype, structure, lens, lit }),
    [shapes, subtype, structure, lens, lit],
  );
  const controls = useMemo(() => controlsOf(layers), [layers]);
  const target = useMemo(
    () => picture && frameOf(picture, { subtype, structure, lit: told }, zoom),
    [picture, subtype, structure, told, zoom],
  );
  const frame = useGlide(target, isPutAway);

  if (!picture || !frame || !target) return null;
  const { left, top, right, bottom } = frame;
  return (
    // A press beside the body steps back, as it does in 3D; the panel's back button does the same by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events
    <div
      className="body-picture"
      data-put-away={isPutAway}
      data-is-noted={isNoted}
      inert={isPutAway}
      onClick={stepBack}
    >
      <div className="picture-area" style={insets}>
        <svg role="presentation" viewBox={`${left} ${top} ${right - left} ${bottom - top}`}>
          <BodyPictureShapes layers={layers} />
          {!isPutAway && <BodyPictureControls view={picture.view} controls={controls} />}
          <BodyPictureCallout shapes={shapes} frame={target} />
        </svg>
      </div>
      <p className="picture-caption" data-is-news={view === "left" || view === "right"}>
        {t(`picture.caption.${picture.view}`)}
      </p>
      {!isPutAway && <BodyPictureName />}
    </div>
  );
}

/** Follows "closer" and "further" until something else is chosen. */
function useZoom(): number {
  const request = useViewer((state) => state.camera);
  const occasion = useViewer((state) => `${state.subtype} ${state.structure} ${state.view}`);
  const [zoomed, setZoomed] = useState({ request, occasion, zoom: 1 });
  if (request !== zoomed.request || occasion !== zoomed.occasion) {
    const isNew = request !== zoomed.request && request?.kind !== "start-again";
    const step = isNew ? (request?.kind === "closer" ? CLOSER : 1 / CLOSER) : 0;
    setZoomed({
      request,
      occasion,
      zoom: step && occasion === zoomed.occasion ? zoomed.zoom * step : 1,
    });
  }
  return zoomed.zoom;
}
