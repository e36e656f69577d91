import { bandId, formatDepth, useCore } from "../../state/exhibits/core-result.ts";
import { useExhibitWords } from "../../state/use-lazy-words.ts";
import { CalloutNumber } from "./CalloutNumber.tsx";
import { PartButton } from "./PartButton.tsx";
import "./through.css";

/** What a path inward meets, and how deep; nothing while none is shown. */
export function PathLayers() {
  const { t, i18n } = useExhibitWords();
  const result = useCore((state) => state.result);
  if (!result) return null;
  return (
    <table className="core-table">
      <caption>{t("core.layers")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("core.depth")}</th>
          <th scope="col">{t("core.what")}</th>
        </tr>
      </thead>
      <tbody>
        {result.layers.map((layer, i) => (
          <tr key={layer.fromMm}>
            <td>{formatDepth(i18n.language, layer)}</td>
            <td>
              {layer.id ? (
                <PartButton id={layer.id} colour={layer.colour} calloutId={bandId(i)} />
              ) : (
                <span className="part-tissue">
                  <CalloutNumber id={bandId(i)} />
                  <span className="part-swatch" style={{ backgroundColor: layer.colour }} />
                  <span>{i === 0 ? t("core.skin") : t("core.tissue")}</span>
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
