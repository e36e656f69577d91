import { useTranslation } from "react-i18next";
import { lensText } from "../content/tell.ts";
import { useViewer } from "../state/store.ts";
import { useContent, useTelling } from "../state/use-content.ts";
import { Section } from "./Section.tsx";

/** What one sees with the present look of the body, where it shows something of its own. */
export function LensNote() {
  const { t } = useTranslation();
  const core = useContent("core");
  const lens = useViewer((state) => state.lens);
  const note = lensText(core, lens, useTelling());
  const cannotDraw = useViewer(
    ({ model, canDrawXRay }) =>
      !canDrawXRay || model.kind === "no-webgl" || model.kind === "failed",
  );
  if (!note) return null;
  return (
    <div className="lens-note">
      {lens === "xray" && cannotDraw ? (
        <p>{t("tools.noXRay")}</p>
      ) : (
        <Section sentences={note.sentences} />
      )}
    </div>
  );
}
