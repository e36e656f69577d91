import { layerText } from "../../content/tell-exhibits.ts";
import { LAYER_COLOURS } from "../../domain/close-ups/colours.ts";
import {
  type CloseUpId,
  type LayerId,
  LAYERS_OF,
  SMOOTH_MUSCLE_LAYERS,
  STOMACH_ONLY,
} from "../../domain/exhibits.ts";
import { toggleLayer } from "../../state/actions.ts";
import { useExhibitWords } from "../../state/use-lazy-words.ts";
import { useViewer } from "../../state/store.ts";
import { useContent, useTelling } from "../../state/use-content.ts";
import { Section } from "../Section.tsx";
import { CalloutNumber } from "./CalloutNumber.tsx";

/** The layers by name, each a control that picks it out in the picture and says what it is. */
export function LayerList({ of }: { readonly of: CloseUpId }) {
  const { t } = useExhibitWords();
  const hasThirdMuscle = useViewer(({ structure }) => structure === "stomach");
  const layers: readonly LayerId[] = LAYERS_OF[of];
  return (
    <section className="topic-section">
      <h4>{t("closeUp.layers")}</h4>
      <ol className="layer-list">
        {layers
          .filter((layer) => layer !== STOMACH_ONLY || hasThirdMuscle)
          .map((layer) => (
            <LayerItem key={layer} layer={layer} />
          ))}
      </ol>
    </section>
  );
}

function LayerItem({ layer }: { readonly layer: LayerId }) {
  const { t } = useExhibitWords();
  const closer = useContent("closer");
  const telling = useTelling();
  const isChosen = useViewer(
    ({ exhibit }) => exhibit?.kind === "close-up" && exhibit.layer === layer,
  );
  const { name, about } = layerText(closer, layer, telling);
  return (
    <li>
      <button
        type="button"
        className="layer-button"
        aria-expanded={isChosen}
        onClick={() => toggleLayer(layer)}
      >
        <CalloutNumber id={layer} />
        <span className="layer-swatch" style={{ backgroundColor: LAYER_COLOURS[layer] }} />
        <span className="layer-name">{name}</span>
        {SMOOTH_MUSCLE_LAYERS.has(layer) && (
          <span className="layer-tag">{t("closeUp.smoothMuscle")}</span>
        )}
      </button>
      {isChosen && about && <Section sentences={about.sentences} />}
    </li>
  );
}
