import { useEffect, useEffectEvent, useId, useRef } from "react";
import { companionText, explorationText } from "../../../content/tell-explore.ts";
import type { Sentence } from "../../../content/types.ts";
import { isExplorationId } from "../../../domain/rooms/play.ts";
import { useQuestion } from "../../../state/explore/selectors.ts";
import { leaveRoom } from "../../../state/explore/visit.ts";
import { useViewer } from "../../../state/store.ts";
import { useContent, useTelling } from "../../../state/use-content.ts";
import { useExploreWords } from "../../../state/use-lazy-words.ts";
import { IconButton } from "../../../ui/IconButton.tsx";
import { AgeTool } from "../../AgeTool.tsx";
import { FacilitatorButton } from "../../facilitator/FacilitatorButton.tsx";
import { LanguageChoice } from "../../LanguageChoice.tsx";
import { HistoryButtons } from "../../rooms/HistoryButtons.tsx";
import { GroupChoice } from "./GroupChoice.tsx";
import "./companion.css";

export interface CompanionStripProps {
  readonly onClose: () => void;
}

/** For the grown-up: what helps, what to ask back, what not to promise, and what the child is offered. */
export function CompanionStrip({ onClose }: CompanionStripProps) {
  const { t } = useExploreWords();
  const id = useId();
  const content = useContent("explore");
  const { prompts, notToPromise } = companionText(content);
  const strip = useClosingElsewhere(onClose);
  return (
    <aside ref={strip} className="companion-strip card" aria-labelledby={id} tabIndex={-1}>
      <div className="companion-head">
        <h2 id={id}>{t("explore.companion.title")}</h2>
        <IconButton icon="close" label={t("explore.companion.close")} onClick={onClose} />
      </div>
      <AskBack />
      <details>
        <summary>{t("explore.companion.prompts")}</summary>
        <SentenceList lang={content.lang} sentences={prompts} />
      </details>
      <details>
        <summary>{t("explore.companion.notToPromise")}</summary>
        <SentenceList lang={content.lang} sentences={notToPromise} />
      </details>
      <GroupChoice />
      <div className="companion-row">
        <FacilitatorButton className="companion-button" />
        <LanguageChoice />
      </div>
      <div className="companion-row">
        <AgeTool />
        <HistoryButtons />
      </div>
      <button type="button" className="companion-button" onClick={leaveRoom}>
        {t("explore.companion.leave")}
      </button>
    </aside>
  );
}

/** What can be asked back about what the child sees or is being asked. */
function AskBack() {
  const { t } = useExploreWords();
  const content = useContent("explore");
  const telling = useTelling();
  const roomAt = useViewer((state) => state.roomAt);
  const question = useQuestion();
  const id = isExplorationId(roomAt) ? roomAt : question;
  if (!id) return null;
  return (
    <section>
      <h3>{t("explore.companion.askBack")}</h3>
      <ul className="companion-list" lang={content.lang}>
        {explorationText(content, id, telling).askBack.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

interface SentenceListProps {
  readonly lang: string;
  readonly sentences: readonly Sentence[];
}

const SentenceList = ({ lang, sentences }: SentenceListProps) => (
  <ul className="companion-list" lang={lang}>
    {sentences.map(({ text }) => (
      <li key={text}>{text}</li>
    ))}
  </ul>
);

/** Takes the focus, and closes what it is given for when the focus or a press goes elsewhere, dialogs of its own aside. */
function useClosingElsewhere(onClose: () => void) {
  const strip = useRef<HTMLElement>(null);
  const look = useEffectEvent((event: Event) => {
    const to = event.target as Element | null;
    if (to && !strip.current?.contains(to) && !to.closest("dialog")) onClose();
  });
  useEffect(() => {
    strip.current?.focus();
    const listener = (event: Event) => look(event);
    document.addEventListener("pointerdown", listener);
    document.addEventListener("focusin", listener);
    return () => {
      document.removeEventListener("pointerdown", listener);
      document.removeEventListener("focusin", listener);
    };
  }, []);
  return strip;
}
