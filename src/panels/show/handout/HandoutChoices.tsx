import { useId, useState } from "react";
import { setSaid, setTold, useTalk } from "../../../state/show/talk.ts";
import { useViewer } from "../../../state/store.ts";
import { useShowWords } from "../../../state/use-lazy-words.ts";
import { Choice } from "../../../ui/Choice.tsx";
import { Disclosure } from "../../../ui/Disclosure.tsx";
import { type Paper, PAPERS } from "./HandoutPage.tsx";
import type { TellableGroup } from "./use-tellables.ts";

/** About as much as a page holds beside the rest. */
const SAID_MAX = 1500;

export interface HandoutChoicesProps {
  readonly paper: Paper;
  readonly onPaper: (paper: Paper) => void;
  readonly groups: readonly TellableGroup[];
  /** The keys of what is told. */
  readonly told: readonly string[];
}

/** What stands on the page. */
export function HandoutChoices({ paper, onPaper, groups, told }: HandoutChoicesProps) {
  const { t } = useShowWords();
  const id = useId();
  const voice = useViewer((state) => state.voice);
  const said = useTalk((talk) => talk.said);
  const [opened, setOpened] = useState<readonly number[]>([0]);
  const toggle = (key: string, isTold: boolean) =>
    setTold(isTold ? [...told, key] : told.filter((other) => other !== key));
  return (
    <>
      <Choice
        isLabelVisible
        label={t("show.handout.paper")}
        options={PAPERS}
        nameOf={(option) => t(`show.handout.papers.${option}`)}
        value={paper}
        onChange={onPaper}
      />
      <label className="show-field" htmlFor={id}>
        <span>{t("show.handout.said")}</span>
        <textarea
          id={id}
          rows={4}
          maxLength={SAID_MAX}
          // Some browsers keep what is typed, or send it away to be checked.
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${id}-hint`}
          value={said}
          onChange={(event) => setSaid(event.target.value)}
        />
      </label>
      <p id={`${id}-hint`} className="show-hint">
        {t("show.handout.saidHint")}
      </p>
      <h3>{t("show.handout.facts")}</h3>
      {groups.map((group, at) => (
        <Disclosure
          key={`${group.name}/${group.chapter}`}
          className="handout-group"
          title={t("show.handout.chapter", {
            name: group.name,
            about: t(`translation:chapters.name.${voice}.${group.chapter}`),
          })}
          headingLevel={4}
          isOpen={opened.includes(at)}
          onToggle={(isOpen) =>
            setOpened(isOpen ? [...opened, at] : opened.filter((other) => other !== at))
          }
        >
          {group.sentences.map(({ key, text }) => (
            <label key={key} className="show-check">
              <input
                type="checkbox"
                checked={told.includes(key)}
                onChange={(event) => toggle(key, event.target.checked)}
              />
              {text}
            </label>
          ))}
        </Disclosure>
      ))}
    </>
  );
}
