import { Suspense, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useShallow } from "zustand/shallow";
import { adviceNote } from "../content/tell.ts";
import { isStoryChapter } from "../domain/chapters.ts";
import { setChapter } from "../state/actions.ts";
import { openChapters, shownChapter } from "../state/selectors.ts";
import { useViewer } from "../state/store.ts";
import { useContent } from "../state/use-content.ts";
import { Icon } from "../ui/Icon.tsx";
import { ChapterList } from "./ChapterList.tsx";
import { LensNote } from "./LensNote.tsx";
import { PanelBoundary } from "./PanelBoundary.tsx";
import { Places } from "./Places.tsx";
import { Section } from "./Section.tsx";
import { Story } from "./Story.tsx";
import { PageLinks } from "./pages/PageLinks.tsx";
import { FacilitatorButton } from "./facilitator/FacilitatorButton.tsx";
import { placesWithin } from "./places-within.ts";
import { ReadAloud } from "./read-aloud/ReadAloud.tsx";
import { useIsPictureEnough } from "./use-picture-stage.ts";
import { useTopic } from "./use-topic.ts";
import { lazily } from "../state/lazily.ts";
import "./explanation.css";

/** Of bones alone. */
const GrowthPlates = lazily(async () => (await import("./GrowthPlates.tsx")).GrowthPlates);

const ExhibitButtons = lazily(
  async () => (await import("./exhibits/ExhibitButtons.tsx")).ExhibitButtons,
);

/** Fetched once the body stands there and has been drawn: neither it nor the words are to wait for more. */
function Exhibits() {
  const isPictureEnough = useIsPictureEnough();
  const isStanding = useViewer(({ model }) => model.kind !== "idle" && model.kind !== "loading");
  const isSettled = isStanding || isPictureEnough;
  const isBone = useViewer((state) => state.subtype === "bone");
  const [isDue, setIsDue] = useState(false);
  useEffect(() => {
    if (!isSettled) return undefined;
    const timer = setTimeout(() => setIsDue(true));
    return () => clearTimeout(timer);
  }, [isSettled]);
  return (
    <div className={isBone ? "exhibits-slot is-bone" : "exhibits-slot"}>
      {isDue && (
        <PanelBoundary className="chapter-failed">
          <Suspense>
            <ExhibitButtons />
          </Suspense>
        </PanelBoundary>
      )}
    </div>
  );
}

/** The words about what is chosen: one sentence, then chapter by chapter. */
export function Explanation() {
  const { t } = useTranslation();
  const topic = useTopic();
  const core = useContent("core");
  const voice = useViewer((state) => state.voice);
  const chapter = useViewer(shownChapter);
  const heading = useChapterHeading();
  return (
    <article className="explanation" lang={topic.lang}>
      {topic.isFallback && (
        <p className="fallback-note">{t("panel.fallback", { voice: t(`voice.${topic.voice}`) })}</p>
      )}
      {!isStoryChapter(chapter) && <Section isLead sentences={[topic.summary]} />}
      <Exhibits />
      <LensNote />
      <ChapterList />
      <ReadAloud />
      <h3 ref={heading} className="visually-hidden" tabIndex={-1}>
        {t(`chapters.name.${voice}.${chapter}`)}
      </h3>
      <PanelBoundary key={chapter} className="chapter-failed">
        <Suspense fallback={<p className="chapter-wait">{t("panel.loading")}</p>}>
          {isStoryChapter(chapter) ? <Story chapter={chapter} /> : <PlaceChapter />}
        </Suspense>
      </PanelBoundary>
      <NextChapter />
      <p className="advice-note">{adviceNote(core, voice)}</p>
      <PageLinks />
      {voice === "child" && <FacilitatorButton className="quiet-button" />}
    </article>
  );
}

/** Where it is and why there: told of the place itself, or of the type. */
function PlaceChapter() {
  const { t } = useTranslation();
  const topic = useTopic();
  const chapter = useViewer(shownChapter);
  const structure = useViewer((state) => state.structure);
  const subtype = useViewer((state) => state.subtype);
  const places = placesWithin({ subtype, structure });
  return (
    <>
      {chapter === "where" && (
        // The names of the places come after the first words.
        <Suspense>
          {places.length > 0 && <Places places={places} />}
          {structure && <GrowthPlates of={structure} />}
        </Suspense>
      )}
      {topic.sections
        .filter((section) => section.chapter === chapter)
        .map(({ kind, sentences }) => (
          <Section key={kind} heading={t(`panel.section.${kind}`)} sentences={sentences} />
        ))}
    </>
  );
}

function NextChapter() {
  const { t } = useTranslation();
  const voice = useViewer((state) => state.voice);
  const shown = useViewer(shownChapter);
  const chapters = useViewer(useShallow(openChapters));
  const next = chapters[chapters.indexOf(shown) + 1];
  if (!next) return null;
  return (
    <button type="button" className="next-chapter" onClick={() => setChapter(next)}>
      <span>{t("chapters.next", { name: t(`chapters.name.${voice}.${next}`) })}</span>
      <Icon name="next" />
    </button>
  );
}

/** The heading that a reader is taken to when another chapter is opened: its words begin there. */
function useChapterHeading() {
  const heading = useRef<HTMLHeadingElement>(null);
  const chapter = useViewer(shownChapter);
  const shown = useRef(chapter);
  useEffect(() => {
    if (shown.current === chapter) return;
    shown.current = chapter;
    // From the end of a chapter the next one is read from its beginning; a pressed chapter keeps the focus.
    if (document.activeElement?.closest(".chapter-list")) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest("article")?.scrollIntoView({ block: "start" });
  }, [chapter]);
  return heading;
}
