import { useEffect } from "react";
import { structureName } from "../../content/tell.ts";
import { toolText } from "../../content/tell-exhibits.ts";
import { CORE_SIDES, type CoreSide } from "../../domain/exhibits.ts";
import { changeExhibit } from "../../state/actions.ts";
import {
  type CoreResult,
  formatMillimetres,
  setCoreStart,
  useCore,
} from "../../state/exhibits/core-result.ts";
import { useExhibitWords } from "../../state/use-lazy-words.ts";
import { useViewer } from "../../state/store.ts";
import { useContent, useTelling } from "../../state/use-content.ts";
import { Choice } from "../../ui/Choice.tsx";
import { Section } from "../Section.tsx";
import { ExhibitHeading } from "./ExhibitHeading.tsx";
import { ExhibitStatus } from "./ExhibitStatus.tsx";
import { PathLayers } from "./PathLayers.tsx";
import "./exhibit-buttons.css";
import "./through.css";

/** A straight path from the skin inward: from which side, and what it meets how deep. */
export function CorePanel() {
  const { t } = useExhibitWords();
  const closer = useContent("closer");
  const telling = useTelling();
  const side = useViewer(({ exhibit }) => (exhibit?.kind === "core" ? exhibit.side : null));
  const isFree = useCore(({ start }) => start !== null);
  const result = useCore((state) => state.result);
  useEffect(() => () => setCoreStart(null), []);
  if (!side) return null;
  const text = toolText(closer, "core", telling);
  const goFrom = (from: CoreSide) => {
    setCoreStart(null);
    changeExhibit({ kind: "core", side: from });
  };
  return (
    <>
      <ExhibitHeading>{t("open.core")}</ExhibitHeading>
      {text && <Section sentences={text.sentences} />}
      <ExhibitStatus />
      <Choice
        isLabelVisible
        className="through-choice core-sides"
        label={t("core.side")}
        options={CORE_SIDES}
        nameOf={(option) => t(`core.sides.${option}`)}
        value={side}
        onChange={goFrom}
      />
      {isFree ? (
        <div className="core-free">
          <p>{t("core.free")}</p>
          <button type="button" className="exhibit-button" onClick={() => setCoreStart(null)}>
            {t("core.notFree")}
          </button>
        </div>
      ) : (
        <p className="through-seen">{t("core.press")}</p>
      )}
      {result && <CoreResultWords result={result} />}
    </>
  );
}

function CoreResultWords({ result: { layers, target } }: { readonly result: CoreResult }) {
  const { t, i18n } = useExhibitWords();
  const structures = useContent("structures");
  const voice = useViewer((state) => state.voice);
  const depth = formatMillimetres(i18n.language, layers.at(-1)?.toMm ?? 0);
  return (
    <>
      <output className="core-total">
        {target
          ? t("core.total", { depth, name: structureName(structures, target, voice) })
          : t("core.through", { depth })}
      </output>
      <PathLayers />
    </>
  );
}
