import { useState } from "react";
import type { Slide } from "../../domain/rooms/lessons.ts";
import { usePresentWords } from "../../state/use-lazy-words.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { SourceName } from "../SourceName.tsx";
import { useRegister } from "../register.ts";

export interface SlideNotesProps {
  readonly slide: Slide;
  readonly lang: string;
}

/** What the teacher may say and watch for, and what the app's own words rest on. */
export function SlideNotes({ slide, lang }: SlideNotesProps) {
  const { t } = usePresentWords();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <h3 className="lesson-label">{t("lesson.notes")}</h3>
      <p className="lesson-notes" lang={slide.notes ? lang : undefined}>
        {slide.notes || t("lesson.noNotes")}
      </p>
      {slide.facts.length > 0 && (
        <Disclosure title={t("translation:panel.sources")} isOpen={isOpen} onToggle={setIsOpen}>
          <SlideSources facts={slide.facts} />
        </Disclosure>
      )}
    </>
  );
}

function SlideSources({ facts }: Pick<Slide, "facts">) {
  const { facts: register } = useRegister();
  const sources = new Set(
    facts.filter(register.isFactId).flatMap((id) => register.factOf(id).sources),
  );
  return (
    <ul className="lesson-sources">
      {[...sources].map((id) => (
        <li key={id}>
          <SourceName id={id} />
        </li>
      ))}
    </ul>
  );
}
