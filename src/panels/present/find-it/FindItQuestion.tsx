import { useEffect, useRef } from "react";
import { nameWithoutSide } from "../../../content/name-without-side.ts";
import { clueText } from "../../../content/tell-rooms.ts";
import { shownOf } from "../../../domain/rooms/find-it.ts";
import {
  type FindItRun,
  HINTS_MAX,
  isAnswered,
  isOnceMore,
  placeInRound,
} from "../../../domain/rooms/find-it-run.ts";
import { askForHint, askNext } from "../../../state/present/find-it.ts";
import { useViewer } from "../../../state/store.ts";
import { useContent, useTelling } from "../../../state/use-content.ts";
import { usePresentWords } from "../../../state/use-lazy-words.ts";
import { FindItAnswer } from "./FindItAnswer.tsx";
import { FindItNames } from "./FindItNames.tsx";

/** One question, its hints, and the answer. */
export function FindItQuestion({ run }: { readonly run: FindItRun }) {
  const { t } = usePresentWords();
  const content = useContent("structures");
  const clues = useContent("clues");
  const telling = useTelling();
  const lang = useViewer((state) => state.lang);
  const heading = useRef<HTMLHeadingElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const part = run.queue[0]!;
  const isDone = isAnswered(run);
  const isByName = run.way === "name";

  // Read out and ready to go on, without moving what is in sight.
  useEffect(() => {
    if (isDone) next.current?.focus({ preventScroll: true });
    else heading.current?.focus({ preventScroll: true });
  }, [isDone]);

  const clue = clueText(clues, shownOf(part), telling);
  const place = placeInRound(run);
  const hints: string[] = [];
  if (clue && (isByName || run.hints > 0)) hints.push(clue);
  if (!isDone && !isByName && run.hints > 1) hints.push(t("findIt.oneOfThree"));
  return (
    <>
      <p className="find-it-place">
        {isOnceMore(run) ? t("findIt.again") : t("findIt.place", { at: place.at, of: place.of })}
      </p>
      <p id="find-it-task">{isByName ? t("findIt.taskName") : t("findIt.taskPress")}</p>
      <h3
        ref={heading}
        tabIndex={-1}
        className="find-it-part"
        aria-describedby="find-it-task"
        lang={content.lang === lang ? undefined : content.lang}
      >
        {isByName && !isDone
          ? t("findIt.whatIsLit")
          : nameWithoutSide(content, part, telling.voice)}
      </h3>
      {hints.map((hint) => (
        <p key={hint} className="find-it-hint">
          {hint}
        </p>
      ))}
      {isByName && !isDone && <FindItNames run={run} />}
      <FindItAnswer run={run} />
      <div className="find-it-buttons">
        {isDone ? (
          <button ref={next} type="button" className="button" onClick={() => askNext()}>
            {t("findIt.next")}
          </button>
        ) : (
          <button type="button" className="find-it-quiet" onClick={askForHint}>
            {run.hints < HINTS_MAX[run.way] - 1 ? t("findIt.hint") : t("findIt.show")}
          </button>
        )}
      </div>
    </>
  );
}
