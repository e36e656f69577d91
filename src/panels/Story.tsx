import { Suspense, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { type EntryText, entryText, openingText } from "../content/tell.ts";
import { entriesOf, type StoryChapter } from "../domain/chapters.ts";
import { toggleEntry } from "../state/actions.ts";
import { storyOf } from "../state/selectors.ts";
import { useViewer } from "../state/store.ts";
import { useContent, useTelling } from "../state/use-content.ts";
import { Disclosure } from "../ui/Disclosure.tsx";
import { PanelBoundary } from "./PanelBoundary.tsx";
import { Section } from "./Section.tsx";
import { SubtypeMark } from "./SubtypeMark.tsx";
import { lazily } from "../state/lazily.ts";
import "./story.css";

const WatchButton = lazily(async () => (await import("./exhibits/WatchButton.tsx")).WatchButton);

/** A chapter told in entries, each a symptom, a cause, a test, a treatment; the open one is shown on the body. */
export function Story({ chapter }: { readonly chapter: StoryChapter }) {
  const content = useContent("chapters");
  const story = useViewer(storyOf);
  const telling = useTelling();
  const opening = openingText(content, chapter, { story, telling });
  const entries = entriesOf(story, chapter).flatMap(
    (id) => entryText(content, id, { story, telling }) ?? [],
  );
  return (
    <div className="story">
      {opening && <Section sentences={opening.sentences} />}
      <ul className="story-entries">
        {entries.map((entry) => (
          <StoryEntry key={entry.id} entry={entry} />
        ))}
      </ul>
    </div>
  );
}

function StoryEntry({ entry }: { readonly entry: EntryText }) {
  const { t } = useTranslation();
  const voice = useViewer((state) => state.voice);
  const subtype = useViewer((state) => state.subtype);
  const isOpen = useViewer((state) => state.entry === entry.id);
  const place = useRef<HTMLLIElement>(null);
  // One that a link, the search or the button above opened may lie out of sight.
  useEffect(() => {
    if (isOpen) place.current?.scrollIntoView({ block: "nearest" });
  }, [isOpen]);
  return (
    <li ref={place}>
      <Disclosure
        className="story-entry"
        title={entry.name}
        headingLevel={4}
        isOpen={isOpen}
        onToggle={() => toggleEntry(entry.id)}
      >
        <Section sentences={entry.about.sentences} />
        <PanelBoundary className="chapter-failed">
          <Suspense>
            <WatchButton entry={entry.id} />
          </Suspense>
        </PanelBoundary>
        {entry.feels && (
          <Section
            heading={t(`chapters.feels.${voice}`)}
            headingLevel={5}
            sentences={entry.feels.sentences}
          />
        )}
        {entry.here && subtype && (
          <div className="story-here">
            <SubtypeMark subtype={subtype} />
            <Section
              heading={t(`chapters.here.${voice}`)}
              headingLevel={5}
              sentences={entry.here.sentences}
            />
          </div>
        )}
      </Disclosure>
    </li>
  );
}
