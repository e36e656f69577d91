import { forgetMemo, startMemo, stopMemo, useMemoState } from "../../../state/explore/memo.ts";
import { useExploreWords } from "../../../state/use-lazy-words.ts";
import { RoomIcon } from "../RoomIcon.tsx";

/** A question that is spoken: to be heard again and taken along, or not. */
export function Memo() {
  const { t } = useExploreWords();
  const { status, url } = useMemoState();
  return (
    <div className="explore-memo">
      {url === null ? (
        <button
          type="button"
          className="explore-answer"
          aria-disabled={status === "asking"}
          data-is-on={status === "recording"}
          onClick={() => (status === "recording" ? stopMemo() : void startMemo())}
        >
          <RoomIcon name={status === "recording" ? "quiet" : "speak"} />
          {status === "recording" ? t("explore.memo.stop") : t("explore.memo.start")}
        </button>
      ) : (
        <>
          {/* It is the child's own voice: there are no captions of it, and it is not to be turned into text. */}
          {/* oxlint-disable-next-line jsx-a11y/media-has-caption */}
          <audio controls src={url} aria-label={t("explore.memo.yours")} />
          <button type="button" className="explore-answer" onClick={forgetMemo}>
            {t("explore.memo.drop")}
          </button>
        </>
      )}
      <output className="explore-hint">
        {status !== "nothing" && status !== "here" && t(`explore.memo.status.${status}`)}
      </output>
    </div>
  );
}
