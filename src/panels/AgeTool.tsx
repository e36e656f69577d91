import { useId } from "react";
import { useTranslation } from "react-i18next";
import { sizesAt } from "../domain/body-sizes.ts";
import { AGE_MAX_YEARS, AGE_MIN_YEARS } from "../domain/view.ts";
import { formatMetres } from "../i18n/format.ts";
import { setAge } from "../state/actions.ts";
import { useViewer } from "../state/store.ts";

const AGE_STEP_YEARS = 0.5;

/** The body's age. */
export function AgeTool() {
  const { t, i18n } = useTranslation();
  const id = useId();
  const ageYears = useViewer((state) => state.ageYears);
  const old =
    ageYears >= AGE_MAX_YEARS
      ? t("tools.ageGrownUp")
      : t("tools.ageOld", { years: t("tools.years", { count: ageYears }) });
  const tall = (unitDisplay: "short" | "long"): string =>
    t("tools.ageTall", {
      height: formatMetres(i18n.language, sizesAt(ageYears).statureCm, unitDisplay),
    });
  return (
    <fieldset className="tool-group age-tool">
      <legend className="visually-hidden">{t("tools.age")}</legend>
      <label htmlFor={id}>
        <strong>{old}</strong>
        <span>{tall("short")}</span>
      </label>
      <input
        id={id}
        type="range"
        min={AGE_MIN_YEARS}
        max={AGE_MAX_YEARS}
        step={AGE_STEP_YEARS}
        value={ageYears}
        aria-label={t("tools.age")}
        aria-valuetext={`${old}, ${tall("long")}, ${t("tools.ageMean")}`}
        onChange={(event) => setAge(event.target.valueAsNumber)}
      />
    </fieldset>
  );
}
