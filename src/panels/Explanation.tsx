import { useState } from "react";
import { useTranslation } from "react-i18next";
import { adviceNote } from "../content/load.ts";
import { useViewer } from "../state/store.ts";
import { Disclosure } from "../ui/Disclosure.tsx";
import { GrowthPlates } from "./GrowthPlates.tsx";
import { Places } from "./Places.tsx";
import { Section } from "./Section.tsx";
import { useContent } from "../state/use-content.ts";
import { placesWithin } from "./places-within.ts";
import { useTopic } from "./use-topic.ts";
import "./explanation.css";

/** The words about what is chosen; while nothing is, one sentence, and the rest for who asks. */
export function Explanation() {
  const { t } = useTranslation();
  const topic = useTopic();
  const content = useContent();
  const voice = useViewer((state) => state.voice);
  const structure = useViewer((state) => state.structure);
  const subtype = useViewer((state) => state.subtype);
  const places = placesWithin({ subtype, structure });
  const [isOverviewOpen, setIsOverviewOpen] = useState(false);
  const sections = topic.sections.map(({ kind, sentences }) => (
    <Section key={kind} kind={kind} sentences={sentences} />
  ));
  return (
    <article className="explanation" lang={topic.lang}>
      {topic.isFallback && (
        <p className="fallback-note">{t("panel.fallback", { voice: t(`voice.${topic.voice}`) })}</p>
      )}
      <Section sentences={[topic.summary]} />
      {places.length > 0 && <Places places={places} />}
      {structure && <GrowthPlates of={structure} />}
      {structure || subtype ? (
        sections
      ) : (
        <Disclosure
          title={topic.name}
          headingLevel={3}
          isOpen={isOverviewOpen}
          onToggle={setIsOverviewOpen}
        >
          {sections}
        </Disclosure>
      )}
      <p className="advice-note">{adviceNote(content, voice)}</p>
    </article>
  );
}
