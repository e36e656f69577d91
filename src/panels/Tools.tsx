import { useId } from "react";
import { useTranslation } from "react-i18next";
import { sizesAt } from "../domain/body-sizes.ts";
import { AGE_MAX_YEARS, AGE_MIN_YEARS, LENSES } from "../domain/view.ts";
import { formatMetres } from "../i18n/format.ts";
import { requestCamera, setAge, setLens, setView, startAgain } from "../state/actions.ts";
import { useViewer } from "../state/store.ts";
import { Choice } from "../ui/Choice.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import "./tools.css";

const SIDES_TO_SEE = ["front", "back", "left", "right"] as const;
const CAMERA_STEPS = ["closer", "further"] as const;

const AGE_STEP_YEARS = 0.5;

/** Where one looks from, how old the body is, and how it is drawn. */
export function Tools() {
  return (
    <>
      <ViewTools />
      <AgeTool />
      <LensTool />
    </>
  );
}

function ViewTools() {
  const { t } = useTranslation();
  const view = useViewer((state) => state.view);
  return (
    <fieldset className="tool-group view-tools">
      <legend className="visually-hidden">{t("tools.view")}</legend>
      <div className="button-row">
        {SIDES_TO_SEE.map((side) => (
          <button
            key={side}
            type="button"
            className="tool-button"
            aria-label={t(`tools.from.${side}`)}
            aria-pressed={view === side}
            onClick={() => setView(side)}
          >
            {t(`tools.fromShort.${side}`)}
          </button>
        ))}
      </div>
      <div className="button-row">
        {CAMERA_STEPS.map((step) => (
          <IconButton
            key={step}
            icon={step}
            label={t(`tools.camera.${step}`)}
            className="tool-button"
            onClick={() => requestCamera(step)}
          />
        ))}
        <IconButton
          icon="start-again"
          label={t("tools.camera.start-again")}
          className="tool-button"
          onClick={startAgain}
        />
      </div>
    </fieldset>
  );
}

function AgeTool() {
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

function LensTool() {
  const { t } = useTranslation();
  const lens = useViewer((state) => state.lens);
  return (
    <Choice
      className="lens-tool"
      label={t("tools.lens")}
      options={LENSES}
      nameOf={(option) => t(`tools.lensName.${option}`)}
      value={lens}
      onChange={setLens}
    />
  );
}
