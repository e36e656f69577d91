import { useState } from "react";
import { type ForgottenMinutes, MARKS_FORGOTTEN_MINUTES } from "../../domain/rooms/marks.ts";
import { forgetTalk, setForgottenMinutes } from "../../state/show/forgetting.ts";
import { useTalk } from "../../state/show/talk.ts";
import { useShowWords } from "../../state/use-lazy-words.ts";
import { Choice } from "../../ui/Choice.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";

const OPTIONS = MARKS_FORGOTTEN_MINUTES.map((minutes) => `${minutes}` as const);

/** How long marks and notes may stay while nobody uses the page, and a way to be rid of them at once. */
export function Forgetting() {
  const { t } = useShowWords();
  const minutes = useTalk((talk) => talk.minutes);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Disclosure title={t("show.forget.heading")} isOpen={isOpen} onToggle={setIsOpen}>
      <div className="show-section">
        <Choice
          isLabelVisible
          label={t("show.forget.minutes")}
          options={OPTIONS}
          nameOf={(option) => t("show.forget.count", { count: Number(option) })}
          value={`${minutes}` as const}
          onChange={(option) => setForgottenMinutes(Number(option) as ForgottenMinutes)}
        />
        <button type="button" className="show-quiet-button" onClick={forgetTalk}>
          {t("show.forget.now")}
        </button>
      </div>
    </Disclosure>
  );
}
