import { useTranslation } from "react-i18next";
import { LENSES } from "../domain/view.ts";
import { requestCamera, setLens, setView, startAgain } from "../state/actions.ts";
import { useViewer } from "../state/store.ts";
import { Choice } from "../ui/Choice.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { AgeTool } from "./AgeTool.tsx";

const SIDES_TO_SEE = ["front", "back", "left", "right"] as const;
const CAMERA_STEPS = ["closer", "further"] as const;

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
