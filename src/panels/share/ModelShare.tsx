import { COPYRIGHT, referenceLines } from "../../domain/credits.ts";
import { AGE_BASE_YEARS } from "../../domain/view.ts";
import { formatMegabytes } from "../../i18n/format.ts";
import { fileName, saveFile } from "../../state/share/save-file.ts";
import { useShareWords } from "../../state/use-lazy-words.ts";
import { ownFile } from "../../state/own-file.ts";

/** About what public/models/body.glb weighs; a test holds it to that. */
export const MODEL_BYTES = 540_000;

/** The body's own file, and whom to name when it is used. */
export function ModelShare() {
  const { t, i18n } = useShareWords();
  const age = t("translation:tools.years", { count: AGE_BASE_YEARS });
  const credits = [
    COPYRIGHT,
    ...referenceLines().map((name) => t("share.model.measured", { name })),
  ];
  const saveCredits = () => {
    const text = new Blob([`${credits.join("\n")}\n`], { type: "text/plain;charset=utf-8" });
    saveFile(text, fileName(["credits"], "txt"));
  };
  return (
    <div className="share-way">
      <p>{t("share.model.about", { size: formatMegabytes(i18n.language, MODEL_BYTES), age })}</p>
      <a
        className="button share-save"
        href={ownFile("models/body.glb")}
        download={fileName(["body"], "glb")}
      >
        {t("share.model.save")}
      </a>
      <p>{t("share.model.licence")}</p>
      <ul className="share-credits">
        {credits.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <button type="button" className="share-button" onClick={saveCredits}>
        {t("share.model.credits")}
      </button>
    </div>
  );
}
