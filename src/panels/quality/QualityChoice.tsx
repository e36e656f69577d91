import { QUALITIES } from "../../domain/view.ts";
import { setQuality } from "../../state/actions.ts";
import { useViewer } from "../../state/store.ts";
import { useLaterWords } from "../../state/use-lazy-words.ts";
import { Choice } from "../../ui/Choice.tsx";
import "./quality-choice.css";

/** How finely the body is drawn, and in a sentence what it is now and why. */
export function QualityChoice() {
  const { t } = useLaterWords();
  const quality = useViewer((state) => state.quality);
  const level = useViewer((state) => state.qualityLevel);
  const hasLessTransparency = matchMedia("(prefers-reduced-transparency: reduce)").matches;
  return (
    <div className="quality-choice">
      <Choice
        label={t("quality.label")}
        isLabelVisible
        options={QUALITIES}
        nameOf={(option) => t(`quality.name.${option}`)}
        value={quality}
        onChange={setQuality}
      />
      <output className="quality-now">
        {quality === "auto" ? t(`quality.auto.${level}`) : t(`quality.now.${quality}`)}{" "}
        {hasLessTransparency && quality !== "flat" && t("quality.lessTransparency")}
      </output>
    </div>
  );
}
