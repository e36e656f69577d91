import { retryExhibit } from "../../state/actions.ts";
import { useExhibitWords } from "../../state/use-lazy-words.ts";
import { useViewer } from "../../state/store.ts";
import { useIsPictureEnough } from "../use-picture-stage.ts";

/** How the picture is doing, where it is not simply there. */
export function ExhibitStatus() {
  const { t } = useExhibitWords();
  const status = useViewer((state) => state.exhibitStatus);
  const isPictureEnough = useIsPictureEnough();
  const cannotDraw = useViewer(({ model }) => model.kind === "no-webgl" || model.kind === "failed");
  if (cannotDraw || isPictureEnough) return <p className="exhibit-status">{t("noPicture")}</p>;
  if (status === "ready") return null;
  return (
    <div className="exhibit-status" role={status === "failed" ? "alert" : undefined}>
      <p>{status === "failed" ? t("failed") : t("wait")}</p>
      {status === "failed" && (
        <button type="button" className="button" onClick={retryExhibit}>
          {t("tryAgain")}
        </button>
      )}
    </div>
  );
}
