import { keepTalk } from "../../state/show/forgetting.ts";
import { useTalk } from "../../state/show/talk.ts";
import { useShowWords } from "../../state/use-lazy-words.ts";

/** These many seconds before the end a screen reader is told; every second would be no help. */
const TOLD_S = 30;

/** In the last minute: that all will be forgotten, and a way to keep it. Any other use of the page keeps it too. */
export function TimeLeft() {
  const { t } = useShowWords();
  const secondsLeft = useTalk((talk) => talk.secondsLeft);
  const told = secondsLeft !== null && Math.ceil(secondsLeft / TOLD_S) * TOLD_S;
  return (
    <>
      <output className="visually-hidden">
        {told !== false && t("show.forget.left", { count: told })}
      </output>
      {secondsLeft !== null && (
        <p className="show-time-left">
          <span aria-hidden="true">{t("show.forget.left", { count: secondsLeft })}</span>
          <button type="button" className="show-quiet-button" onClick={keepTalk}>
            {t("show.forget.keep")}
          </button>
        </p>
      )}
    </>
  );
}
