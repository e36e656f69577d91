import { actText, closeUpText, plateText, segmentText } from "../../content/tell-exhibits.ts";
import { SEGMENTS } from "../../content/types.ts";
import { BLOCKS } from "../../domain/close-ups/blocks.ts";
import { ACTS_OF, type CloseUpId, closeUpOf } from "../../domain/exhibits.ts";
import { selectStructure } from "../../state/actions.ts";
import { plateStateHere } from "../../state/exhibits/plate-here.ts";
import { useExhibitWords } from "../../state/use-lazy-words.ts";
import { useViewer } from "../../state/store.ts";
import { useContent, useTelling } from "../../state/use-content.ts";
import { Choice } from "../../ui/Choice.tsx";
import { Section } from "../Section.tsx";
import { AgeTool } from "../AgeTool.tsx";
import { ActControl } from "./ActControl.tsx";
import { BlockXRay } from "./BlockXRay.tsx";
import { ExhibitHeading } from "./ExhibitHeading.tsx";
import { ExhibitStatus } from "./ExhibitStatus.tsx";
import { LayerList } from "./LayerList.tsx";
import { LumpControl } from "./LumpControl.tsx";
import { PLAYED } from "./played-acts.ts";

/** What a place looks like up close: what it is, what it does, its layers, and why it can start there. */
export function CloseUpPanel() {
  const { t } = useExhibitWords();
  const closer = useContent("closer");
  const telling = useTelling();
  const id = useViewer(closeUpOf);
  if (!id) return null;
  const text = closeUpText(closer, id, { telling, scale: BLOCKS[id].scale });
  return (
    <>
      <ExhibitHeading>{text.name}</ExhibitHeading>
      {text.about && <Section isLead sentences={text.about.sentences} />}
      <ExhibitStatus />
      {id === "big-vein" && <Segments />}
      {id === "growth-plate" && <PlateNow />}
      <Acts of={id} />
      <LayerList of={id} />
      {text.scale && <Section heading={t("closeUp.scale")} sentences={text.scale.sentences} />}
      {text.why && <Section heading={t("closeUp.why")} sentences={text.why.sentences} />}
      {id !== "cell-and-virus" && <LumpControl />}
    </>
  );
}

function Acts({ of }: { readonly of: CloseUpId }) {
  const closer = useContent("closer");
  const telling = useTelling();
  return ACTS_OF[of].map((act) => {
    const { name, about } = actText(closer, act, telling);
    return (
      <div key={act} className="exhibit-act">
        <ActControl act={act} label={name} {...PLAYED[act]} />
        {about && <Section sentences={about.sentences} />}
      </div>
    );
  });
}

/** Only the vena cava has them; another vein's wall is told without. */
function Segments() {
  const { t } = useExhibitWords();
  const closer = useContent("closer");
  const telling = useTelling();
  const chosen = useViewer(({ structure }) =>
    SEGMENTS.find((segment) => structure === `inferior-vena-cava-${segment}`),
  );
  if (!chosen) return null;
  const { about } = segmentText(closer, chosen, telling);
  return (
    <section className="topic-section">
      <Choice
        isLabelVisible
        label={t("closeUp.segments")}
        // From above down, as they lie in the body.
        options={SEGMENTS.toReversed()}
        nameOf={(segment) => segmentText(closer, segment, telling).name}
        value={chosen}
        onChange={(segment) => selectStructure(`inferior-vena-cava-${segment}`)}
      />
      {about && <Section sentences={about.sentences} />}
    </section>
  );
}

/** What one sees of the growth plate at the age that the body has, and the same piece in an x-ray. */
function PlateNow() {
  const { t } = useExhibitWords();
  const closer = useContent("closer");
  const telling = useTelling();
  const state = useViewer(plateStateHere);
  const text = plateText(closer, state, telling);
  return (
    <section className="topic-section">
      <h4>{t("closeUp.xray")}</h4>
      <AgeTool />
      <BlockXRay plate={state} />
      {text && <Section sentences={text.sentences} />}
    </section>
  );
}
